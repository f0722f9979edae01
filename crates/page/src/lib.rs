//! The agency's page: one HTML file that reads care sheets, answers an agency's own form
//! from them, and keeps nothing. It runs in a browser, offline, as WebAssembly.
//!
//! [`Desk`] is what lies on the desk while the page is open, and answers a [`Request`]
//! with an [`Answer`]: a page of HTML, another page to go to, or a file to keep. The
//! pages are in `pages`, each with a template beside it; all rules are in
//! `carewallet_app`. Two workers run this crate: one holds the desk, and one reads
//! pictures ([`carewallet_import::read_here`]) and may break without harm. `assets` has
//! the script that stands between them and the screen, and `make_page.py` puts all of it
//! into one file.

mod agency;
mod answer;
#[cfg(target_family = "wasm")]
mod bridge;
mod browser;
mod catalogues;
mod chrome;
mod desk;
mod hints;
#[cfg(not(target_family = "wasm"))]
mod html;
mod pages;
mod reply_draft;
mod request;

pub use answer::{Answer, FileMade};
pub use browser::Browser;
pub use desk::Desk;
#[cfg(not(target_family = "wasm"))]
pub use html::HTML;
pub use request::{Request, Upload};
