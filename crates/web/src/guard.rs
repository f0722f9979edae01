//! Who is let in: the family's own browser, by the link that was printed, and nothing
//! else on the computer or in the browser (docs/threat-model.md).

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use subtle::ConstantTimeEq;

use crate::gate::Gate;
use crate::listener::Peer;

/// What every answer carries. `same-origin`, since browsers that send no referrer at all
/// send no origin with a form either.
const HEADERS: [(&str, &str); 9] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cache-control", "no-store"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    ),
    ("x-dns-prefetch-control", "off"),
];

/// Lets a request through, or answers it.
pub(crate) async fn guard(
    State(gate): State<Arc<Gate>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = match refused(&gate, peer, &request) {
        Some(status) => status.into_response(),
        None => {
            gate.stir(request.uri().path());
            next.run(request).await
        }
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    response
}

/// Why a request is not let through. Nothing is told to who may not ask.
fn refused(gate: &Gate, peer: Peer, request: &Request) -> Option<StatusCode> {
    let headers = request.headers();
    if !peer.is_ours {
        return Some(StatusCode::FORBIDDEN);
    }
    // Another name for this computer is how a page elsewhere would read this one.
    if only(headers, &header::HOST) != Some(gate.host.as_bytes())
        || request.uri().authority().is_some()
    {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    let is_entrance = request.uri().path() == "/open";
    match *request.method() {
        Method::GET | Method::HEAD => {
            if !is_own_look(headers, is_entrance) {
                return Some(StatusCode::FORBIDDEN);
            }
        }
        Method::POST => {
            let own = only(headers, &header::ORIGIN) == Some(gate.origin.as_bytes());
            if !own || !is_own_deed(headers) {
                return Some(StatusCode::FORBIDDEN);
            }
        }
        _ => return Some(StatusCode::METHOD_NOT_ALLOWED),
    }
    (!is_entrance && !has_cookie(headers, gate)).then_some(StatusCode::FORBIDDEN)
}

/// The value of a header that is there exactly once.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h [u8]> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    values.next().is_none().then(|| value.as_bytes())
}

fn fetch<'h>(headers: &'h HeaderMap, what: &'static str) -> Option<&'h [u8]> {
    headers.get(what).map(HeaderValue::as_bytes)
}

/// Whether a page is looked at by itself, or by another page of the window. The link may
/// come from anywhere: a mail program or a file opens it.
fn is_own_look(headers: &HeaderMap, is_entrance: bool) -> bool {
    let site = fetch(headers, "sec-fetch-site");
    let is_framed = matches!(
        fetch(headers, "sec-fetch-dest"),
        Some(b"iframe" | b"frame" | b"embed" | b"object")
    );
    let from_elsewhere = matches!(site, Some(b"cross-site" | b"same-site"));
    !is_framed && (is_entrance || !from_elsewhere)
}

fn is_own_deed(headers: &HeaderMap) -> bool {
    // Old browsers send none; their origin was looked at already.
    matches!(
        fetch(headers, "sec-fetch-site"),
        None | Some(b"same-origin")
    )
}

fn has_cookie(headers: &HeaderMap, gate: &Gate) -> bool {
    let cookies = headers.get_all(header::COOKIE).iter();
    let texts = cookies.filter_map(|cookie| cookie.to_str().ok());
    let mut pairs = texts.flat_map(|text| text.split(';')).map(str::trim);
    pairs.any(|pair| {
        let value = pair
            .strip_prefix(&gate.cookie)
            .and_then(|rest| rest.strip_prefix('='));
        value.is_some_and(|value| bool::from(value.as_bytes().ct_eq(gate.session.as_bytes())))
    })
}
