//! Every page, by its address. A page that is only looked at changes nothing.

use carewallet_app::Error;

use crate::answer::Answer;
use crate::pages::{begin, change, write};
use crate::pages::{entry, home, keep_shut, look, record, search, unlock};
use crate::visit::Visit;
use crate::window::Window;

/// Answers a request.
pub(crate) type Page = fn(&mut Window, &Visit) -> Result<Answer, Error>;

/// An address, and what is there.
pub(crate) struct Route {
    pub(crate) path: &'static str,
    /// Shows something.
    pub(crate) get: Option<Page>,
    /// Does something.
    pub(crate) post: Option<Page>,
}

/// An address where something is only shown.
const fn shows(path: &'static str, page: Page) -> Route {
    Route {
        path,
        get: Some(page),
        post: None,
    }
}

/// An address where something is only done.
const fn does(path: &'static str, page: Page) -> Route {
    Route {
        path,
        get: None,
        post: Some(page),
    }
}

/// An address with a form.
const fn asks(path: &'static str, get: Page, post: Page) -> Route {
    Route {
        path,
        get: Some(get),
        post: Some(post),
    }
}

/// All of them.
pub(crate) const ROUTES: &[Route] = &[
    shows("/", home::show),
    asks("/unlock", unlock::show, unlock::unlock),
    does("/lock", keep_shut::lock),
    does("/close", keep_shut::close),
    asks("/look", look::show, look::choose),
    shows("/record", record::show),
    shows("/about/{subject}", record::about),
    shows("/about/{subject}/{section}", record::about),
    does("/search", search::search),
    shows("/found/{words}", search::found),
    shows("/entry/{entry}", entry::show),
    shows("/entry/{entry}/attached/{number}", entry::attachment),
    // Writing down.
    asks("/write", write::whom, write::choose_whom),
    asks("/write/for/{subject}", write::kinds, write::choose_kind),
    asks("/write/{writing}", write::show, write::answer),
    shows("/write/{writing}/attached/{number}", write::attached),
    shows("/change/{entry}", change::begin),
    asks(
        "/still-right/{entry}",
        change::ask_still_right,
        change::renew,
    ),
    asks("/withdraw/{entry}", change::ask_withdraw, change::withdraw),
    asks("/undo", change::ask_undo, change::undo),
    asks("/settle/{entry}", change::ask_settle, change::settle),
    // Beginning.
    shows("/begin", begin::show),
    asks("/begin/new", begin::show_new, begin::answer_new),
    asks("/begin/open", begin::show_open, begin::open),
    shows("/begin/paper", begin::paper),
    does("/begin/sheet", begin::sheet),
    shows("/begin/first", begin::first),
];
