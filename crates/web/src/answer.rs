//! What a page gives back.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// What a page gives back to the browser.
pub(crate) enum Answer {
    /// A page.
    Page(StatusCode, String),
    /// Another page, after something was done: a reload does not do it twice.
    SeeOther(String),
    /// A file to keep, or a picture within a page.
    File(File),
    /// There is no such page.
    Missing,
}

/// Bytes of a sort.
pub(crate) struct File {
    /// Its media type.
    pub(crate) media: &'static str,
    /// What it is called where it is kept; none for what is only shown.
    pub(crate) name: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    /// A page of a template.
    pub(crate) fn page(template: &impl Template) -> Self {
        Self::rendered(StatusCode::OK, template)
    }

    /// A page that asks for something again, or refuses.
    pub(crate) fn unfit(template: &impl Template) -> Self {
        Self::rendered(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    fn rendered(status: StatusCode, template: &impl Template) -> Self {
        // Templates write into a String; only a formatter that fails could fail here.
        let text = template.render().unwrap_or_default();
        Self::Page(status, text)
    }

    /// The page at this address.
    pub(crate) fn see(path: impl Into<String>) -> Self {
        Self::SeeOther(path.into())
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self {
            Self::Page(status, text) => (
                status,
                [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
                text,
            )
                .into_response(),
            Self::SeeOther(path) => match HeaderValue::from_str(&path) {
                Ok(path) => (StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response(),
                Err(_) => StatusCode::NOT_FOUND.into_response(),
            },
            Self::File(file) => file.into_response(),
            Self::Missing => StatusCode::NOT_FOUND.into_response(),
        }
    }
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        let mut response = Body::from(self.bytes).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media));
        let kept = self
            .name
            .map(|name| format!("attachment; filename=\"{}\"", plain(&name)));
        if let Some(Ok(kept)) = kept.map(|kept| HeaderValue::from_str(&kept)) {
            headers.insert(header::CONTENT_DISPOSITION, kept);
        }
        response
    }
}

/// A file name without anything that could end it early.
fn plain(name: &str) -> String {
    let keep = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
    name.chars()
        .map(|c| if keep(c) { c } else { '-' })
        .collect()
}
