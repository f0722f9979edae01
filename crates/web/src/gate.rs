//! The gate of the window: the link that is used once, the cookie that is given for it,
//! and since when nobody did anything.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use carewallet_core::{RandomSource, hex};
use subtle::ConstantTimeEq;
use tokio::sync::Notify;
use tokio::time::Instant;

/// How long the link can be used.
const LINK: Duration = Duration::from_secs(60);
/// Bytes of a link, of a cookie and of a token.
const SECRET_BYTES: usize = 16;

/// What the guard knows.
pub(crate) struct Gate {
    pub(crate) host: String,
    pub(crate) origin: String,
    /// The name of the cookie: each port has its own, for browsers send cookies to all.
    pub(crate) cookie: String,
    pub(crate) session: String,
    once: String,
    is_used: AtomicBool,
    begun: Instant,
    /// Milliseconds after the beginning at which somebody did something last.
    stirred: AtomicU64,
    pub(crate) closing: Notify,
    /// The page that led the browser here.
    pub(crate) leading: Option<PathBuf>,
}

impl Gate {
    /// The gate of a port.
    pub(crate) fn at(port: u16, random: &mut dyn RandomSource) -> Self {
        let host = SocketAddr::from((Ipv4Addr::LOCALHOST, port)).to_string();
        Self {
            origin: format!("http://{host}"),
            cookie: format!("carewallet_{port}"),
            session: draw(random),
            once: draw(random),
            is_used: AtomicBool::new(false),
            begun: Instant::now(),
            stirred: AtomicU64::new(0),
            closing: Notify::new(),
            leading: None,
            host,
        }
    }

    /// The link, which is taken once and within a minute.
    pub(crate) fn link(&self) -> String {
        format!("{}/open?{}", self.origin, self.once)
    }

    /// Takes the link, and gives the cookie for it.
    pub(crate) fn enter(&self, given: &str) -> Option<String> {
        let fits = bool::from(given.as_bytes().ct_eq(self.once.as_bytes()));
        let in_time = self.begun.elapsed() <= LINK;
        if !fits || !in_time || self.is_used.swap(true, Ordering::SeqCst) {
            return None;
        }
        if let Some(page) = &self.leading {
            std::fs::remove_file(page).unwrap_or(());
        }
        let (name, session) = (&self.cookie, &self.session);
        Some(format!(
            "{name}={session}; HttpOnly; SameSite=Strict; Path=/"
        ))
    }

    /// Whether nobody used the link while it could be used.
    pub(crate) fn is_unused(&self) -> bool {
        !self.is_used.load(Ordering::Relaxed) && self.begun.elapsed() > LINK
    }

    /// Notes that somebody did something; a page that asks how far something is does not
    /// count.
    pub(crate) fn stir(&self, path: &str) {
        if path != "/progress" {
            let since = self.begun.elapsed().as_millis();
            let since = u64::try_from(since).unwrap_or(u64::MAX);
            self.stirred.store(since, Ordering::Relaxed);
        }
    }

    /// How long nobody did anything.
    pub(crate) fn idle(&self) -> Duration {
        let stirred = Duration::from_millis(self.stirred.load(Ordering::Relaxed));
        self.begun.elapsed().saturating_sub(stirred)
    }
}

/// A secret of a visit.
pub(crate) fn draw(random: &mut dyn RandomSource) -> String {
    let mut bytes = [0u8; SECRET_BYTES];
    random.fill(&mut bytes);
    hex::encode(&bytes)
}
