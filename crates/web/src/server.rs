//! The program on loopback: one port, one link, one browser.

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use carewallet_app::{Error, Platform};
use carewallet_core::ErrorKind;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::sleep;
use tower_http::limit::RequestBodyLimitLayer;

use crate::exchange::{self, Reply, Task};
use crate::gate::{self, Gate};
use crate::guard::guard;
use crate::listener::{Loopback, Peer};
use crate::progress::Progress;
use crate::routes::{Page, ROUTES};
use crate::window::{Opening, Window};
use carewallet_screen::{ICON, STYLE};

/// How long nobody does anything until the wallet is locked.
const LOCKS_AFTER: Duration = Duration::from_mins(5);
/// How long until the program ends.
const ENDS_AFTER: Duration = Duration::from_mins(15);
/// How often that is looked at.
const LOOK: Duration = Duration::from_secs(2);
/// The largest request: some photographs of a sheet at once.
const REQUEST_BYTES: usize = 128 << 20;

const SCRIPT: &str = include_str!("../assets/window.js");

/// Why the window was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Somebody closed it.
    ByHand,
    /// Nobody did anything for a quarter of an hour.
    Idle,
    /// Nobody used the link in time.
    Unused,
}

/// A port on loopback with a link that can be used once.
pub struct Server {
    listener: std::net::TcpListener,
    gate: Gate,
    token: String,
}

fn failed(what: &'static str) -> impl Fn(std::io::Error) -> Error {
    move |error| Error::new(ErrorKind::System, format!("{what}: {error}"))
}

impl Server {
    /// Opens a port that only this computer reaches, and draws the link.
    ///
    /// # Errors
    /// Why no port can be opened.
    pub fn bind(platform: &dyn Platform) -> Result<Self, Error> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let listener = listener.map_err(failed("no port could be opened"))?;
        let address = listener.local_addr();
        let port = address.map_err(failed("no port could be opened"))?.port();
        listener
            .set_nonblocking(true)
            .map_err(failed("no port could be opened"))?;
        let mut random = platform.random();
        Ok(Self {
            token: gate::draw(random.as_mut()),
            gate: Gate::at(port, random.as_mut()),
            listener,
        })
    }

    /// The link, which opens the window once and within a minute.
    #[must_use]
    pub fn link(&self) -> String {
        self.gate.link()
    }

    /// Names the page that led the browser here: it goes when the link was used.
    pub fn led_by(&mut self, page: PathBuf) {
        self.gate.leading = Some(page);
    }

    /// Answers until the window is closed.
    ///
    /// # Errors
    /// Why nothing can be answered.
    pub fn serve(
        self,
        platform: Box<dyn Platform + Send>,
        opening: Opening,
    ) -> Result<Closed, Error> {
        let (tasks, asked) = mpsc::channel();
        let token = self.token.clone();
        let progress = Progress::default();
        let shown = progress.clone();
        let thread = std::thread::spawn(move || {
            let mut window = Window::new(platform, opening, token);
            window.progress = progress;
            exchange::attend(&mut window, &asked);
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let runtime = runtime.map_err(failed("the window could not be opened"))?;
        let closed = runtime.block_on(self.answer(tasks, shown))?;
        // Requests that are still open end with the runtime, and with them the thread.
        drop(runtime);
        thread.join().unwrap_or(());
        Ok(closed)
    }

    async fn answer(self, tasks: mpsc::Sender<Task>, progress: Progress) -> Result<Closed, Error> {
        let gate = Arc::new(self.gate);
        let state = Hall {
            gate: Arc::clone(&gate),
            tasks: tasks.clone(),
            token: self.token.into(),
            progress,
        };
        let listener = TcpListener::from_std(self.listener);
        let listener = listener.map_err(failed("the window could not be opened"))?;
        let service = router(state).into_make_service_with_connect_info::<Peer>();
        let serving = axum::serve(Loopback { listener }, service);
        tokio::select! {
            end = async { serving.await } => {
                end.map_err(failed("the window could not be kept open"))?;
                Ok(Closed::ByHand)
            }
            () = gate.closing.notified() => {
                // The page that says so is still on its way.
                sleep(Duration::from_millis(300)).await;
                Ok(Closed::ByHand)
            }
            closed = watch(&gate, &tasks) => Ok(closed),
        }
    }
}

/// Waits until nobody has done anything for too long.
async fn watch(gate: &Gate, tasks: &mpsc::Sender<Task>) -> Closed {
    let mut is_locked = false;
    loop {
        sleep(LOOK).await;
        if gate.is_unused() {
            return Closed::Unused;
        }
        let idle = gate.idle();
        if idle > ENDS_AFTER {
            return Closed::Idle;
        }
        if idle > LOCKS_AFTER && !is_locked {
            tasks.send(Task::Lock).unwrap_or(());
        }
        is_locked = idle > LOCKS_AFTER;
    }
}

/// What every request can reach.
#[derive(Clone)]
struct Hall {
    gate: Arc<Gate>,
    tasks: mpsc::Sender<Task>,
    token: Arc<str>,
    progress: Progress,
}

fn router(hall: Hall) -> Router {
    let style = || async { ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE) };
    let script = || async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) };
    let icon = || async { ([(header::CONTENT_TYPE, "image/svg+xml")], ICON) };
    let mut router = Router::new()
        .route("/open", get(enter))
        .route("/window.css", get(style))
        .route("/window.js", get(script))
        .route("/window.svg", get(icon))
        .route("/progress", get(far));
    for route in ROUTES {
        let mut methods = MethodRouter::new();
        if let Some(page) = route.get {
            methods = methods.get(move |hall, request| asked(hall, request, page));
        }
        if let Some(page) = route.post {
            methods = methods.post(move |hall, request| asked(hall, request, page));
        }
        router = router.route(route.path, methods);
    }
    router
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(REQUEST_BYTES))
        .layer(from_fn_with_state(Arc::clone(&hall.gate), guard))
        .with_state(hall)
}

/// How far something is, while the window's thread is at it.
async fn far(State(hall): State<Hall>) -> String {
    hall.progress.text()
}

/// Takes the link, once, and gives the cookie for it.
async fn enter(State(hall): State<Hall>, request: Request) -> Response {
    let given = request.uri().query().unwrap_or_default();
    let Some(cookie) = hall.gate.enter(given) else {
        return StatusCode::FORBIDDEN.into_response();
    };
    // Not a redirect: after one that began elsewhere, a strict cookie does not come along.
    let page = "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\">\
        <meta http-equiv=\"refresh\" content=\"0; url=/\"><link rel=\"icon\" href=\"/window.svg\"><title>carewallet</title>\
        <p><a href=\"/\">Open carewallet</a></p></html>";
    let headers = [
        (header::SET_COOKIE, cookie),
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
    ];
    (headers, page).into_response()
}

/// Has a request answered by the window.
async fn asked(State(hall): State<Hall>, request: Request, page: Page) -> Response {
    let visit = match exchange::visit(request, &hall.token).await {
        Ok(visit) => visit,
        Err(response) => return response,
    };
    let (back, answer) = oneshot::channel();
    let task = Task::Answer(page, Box::new(visit), back);
    if hall.tasks.send(task).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let Ok(Reply { answer, is_closing }) = answer.await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    if is_closing {
        hall.gate.closing.notify_one();
    }
    answer.into_response()
}
