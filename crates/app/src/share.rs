//! What is handed out, and how it travels.

pub mod body;
