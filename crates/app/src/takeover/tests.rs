//! Rows of foreign files as they are looked at.
