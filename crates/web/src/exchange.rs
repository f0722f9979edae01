//! Requests on their way to the window's thread, and answers on their way back.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;

use axum::extract::{FromRequest, Multipart, RawPathParams, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use carewallet_app::Error;
use carewallet_core::ErrorKind;
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::pages;
use crate::routes::Page;
use crate::visit::{Upload, Visit};
use crate::window::Window;
use carewallet_screen::{Fields, english};

/// What the window's thread is asked to do.
pub(crate) enum Task {
    /// To answer a request.
    Answer(Page, Box<Visit>, oneshot::Sender<Reply>),
    /// To lock, since nobody did anything for a while.
    Lock,
}

/// An answer, and whether the window closes after it.
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) is_closing: bool,
}

/// Answers one request after the other, until nobody asks any more.
pub(crate) fn attend(window: &mut Window, tasks: &mpsc::Receiver<Task>) {
    while let Ok(task) = tasks.recv() {
        match task {
            Task::Lock => window.lock(),
            Task::Answer(page, visit, back) => {
                let answer = answer(window, page, &visit);
                window.progress.clear();
                let reply = Reply {
                    answer,
                    is_closing: window.is_closing,
                };
                // A browser that went away needs no answer.
                back.send(reply).unwrap_or(());
            }
        }
    }
}

fn answer(window: &mut Window, page: Page, visit: &Visit) -> Answer {
    // A fault of ours on one page must not take what was begun on another.
    let done = catch_unwind(AssertUnwindSafe(|| page(window, visit)));
    match done {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => pages::refusal(window, error),
        Err(_) => {
            let message = english("Something went wrong inside carewallet.");
            pages::refusal(window, Error::new(ErrorKind::Bug, message))
        }
    }
}

/// What a browser sent, read as far as its form goes.
///
/// # Errors
/// The answer to what cannot be read.
pub(crate) async fn visit(request: Request, token: &str) -> Result<Visit, Response> {
    let (mut parts, body) = request.into_parts();
    let path = {
        use axum::extract::FromRequestParts;
        let raw = RawPathParams::from_request_parts(&mut parts, &()).await;
        let raw = raw.map_err(IntoResponse::into_response)?;
        let named = raw.iter();
        named
            .map(|(name, part)| (name.to_owned(), part.to_owned()))
            .collect()
    };
    let mut visit = Visit {
        path,
        ..Visit::default()
    };
    if parts.method != axum::http::Method::POST {
        return Ok(visit);
    }
    read_form(Request::from_parts(parts, body), &mut visit).await?;
    // Never the word of another site, which cannot know it.
    let given = visit.field("token").as_bytes();
    if bool::from(given.ct_eq(token.as_bytes())) {
        Ok(visit)
    } else {
        Err(StatusCode::FORBIDDEN.into_response())
    }
}

async fn read_form(request: Request, visit: &mut Visit) -> Result<(), Response> {
    if is_multipart(request.headers()) {
        return read_multipart(request, visit).await;
    }
    let form = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
    let axum::Form(fields) = form.map_err(IntoResponse::into_response)?;
    let fields = fields.into_iter();
    let fields = fields.map(|(name, typed)| (name, Zeroizing::new(typed)));
    visit.fields = Fields(fields.collect());
    Ok(())
}

fn is_multipart(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE);
    media.is_some_and(|media| media.as_bytes().starts_with(b"multipart/form-data"))
}

async fn read_multipart(request: Request, visit: &mut Visit) -> Result<(), Response> {
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(IntoResponse::into_response)?;
    while let Some(field) = form
        .next_field()
        .await
        .map_err(IntoResponse::into_response)?
    {
        let name = field.name().unwrap_or_default().to_owned();
        let label = field.file_name().map(str::to_owned);
        let bytes = field.bytes().await.map_err(IntoResponse::into_response)?;
        match label {
            // A browser sends a field without a file as one without a name.
            Some(label) if label.is_empty() && bytes.is_empty() => {}
            Some(label) => visit.files.push(Upload {
                name: label,
                bytes: bytes.to_vec(),
            }),
            None => {
                let typed = String::from_utf8(bytes.to_vec());
                let typed = typed.map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
                visit.fields.0.push((name, Zeroizing::new(typed)));
            }
        }
    }
    Ok(())
}
