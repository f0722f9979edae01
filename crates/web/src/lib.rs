//! The family's window: the record in the browser of the family's own computer, for
//! people who never type a command. It is served on loopback only, by the program that
//! they started, and ends with it.
//!
//! [`Server::bind`] opens a port and draws a link that can be used once;
//! [`Server::serve`] answers until somebody closes the window. `routes` lists every
//! page; each is a function of the `Window` in `pages`, with a template beside it. All
//! rules are in `carewallet_app`.

mod answer;
mod browser;
mod catalogues;
mod chrome;
mod exchange;
mod gate;
mod guard;
mod hints;
mod listener;
mod pages;
mod progress;
mod routes;
mod saving;
mod server;
#[cfg(test)]
mod test_window;
#[cfg(test)]
mod tests;
mod visit;
mod window;

pub use browser::open_in_browser;
pub use server::{Closed, Server};
pub use window::Opening;
