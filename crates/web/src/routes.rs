//! Every page, by its address. A page that is only looked at changes nothing.

use carewallet_app::Error;

use crate::answer::Answer;
use crate::pages::receive::{self, arrived, decided};
use crate::pages::{begin, change, write};
use crate::pages::{entry, home, keep, keep_shut, look, record, search, unlock};
use crate::pages::{forms, timeline, visit, who_knows};
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
    // Before a visit.
    asks("/visit", visit::begin, visit::choose_who),
    asks("/visit/{plan}/who", visit::who, visit::choose_who),
    asks("/visit/{plan}/about", visit::about, visit::choose_about),
    asks("/visit/{plan}/sheet", visit::sheet, visit::choose_sheet),
    asks("/visit/{plan}/why", visit::why, visit::choose_why),
    asks("/visit/{plan}/look", visit::look, visit::change),
    shows("/visit/{plan}/page/{number}", visit::page),
    asks("/visit/{plan}/save", visit::save, visit::hand_over),
    asks("/visit/{plan}/done", visit::done, visit::written),
    shows("/visit/{plan}/pdf", visit::pdf),
    // Forms.
    shows("/forms", forms::list),
    shows("/forms/for/{subject}", forms::list),
    shows("/forms/{form}/{subject}", forms::form),
    does("/forms/{form}/{subject}/carer", forms::choose_carer),
    does("/forms/{form}/{subject}/ask", forms::begin),
    shows("/forms/{form}/{subject}/questions", forms::questions),
    asks(
        "/forms/{form}/{subject}/hand-over",
        forms::save,
        forms::hand_over,
    ),
    shows("/filled/{filled}", forms::filled),
    shows("/filled/{filled}/pdf", forms::filled_pdf),
    shows("/filled/{filled}/page/{number}", forms::page_picture),
    asks("/ask/{asking}", forms::ask, forms::answer),
    // What happened, and who knows what.
    shows("/timeline", timeline::show),
    shows("/timeline/{subject}", timeline::show),
    shows("/timeline/{subject}/{page}", timeline::show),
    shows("/who-knows", who_knows::show),
    // What came in.
    asks("/receive", receive::show, receive::add),
    does("/receive/leave-out", receive::leave_out),
    does("/receive/forget", receive::forget),
    shows("/receive/waiting/{entry}", receive::resume),
    asks("/receive/sheet/{sheet}", arrived::show, arrived::judge),
    does("/receive/sheet/{sheet}/words", arrived::compare),
    does("/receive/sheet/{sheet}/again", arrived::again),
    asks("/receive/sheet/{sheet}/look", decided::look, decided::save),
    shows("/receive/sheet/{sheet}/done", decided::done),
    // Keeping it safe.
    shows("/keep", keep::show),
    asks(
        "/keep/recovery",
        keep::recovery::show,
        keep::recovery::prove,
    ),
    shows("/keep/recovery/sheet", keep::recovery::sheet),
    asks(
        "/keep/drill",
        keep::recovery::drill,
        keep::recovery::prove_again,
    ),
    asks("/keep/backup", keep::backup::show, keep::backup::make),
    asks("/keep/restore", keep::restore::show, keep::restore::restore),
    shows("/keep/holders", keep::holders::show),
    asks("/keep/holders/add", keep::admit::ask, keep::admit::add),
    asks(
        "/keep/holders/key",
        keep::admit::show_key,
        keep::admit::forget_key,
    ),
    asks(
        "/keep/holders/end/{holder}",
        keep::holders::ask,
        keep::holders::end,
    ),
    shows("/keep/check", keep::check::show),
    does("/keep/check/mend", keep::check::mend),
    does("/keep/check/undo", keep::check::undo),
    asks("/keep/merge", keep::merge::show, keep::merge::bring),
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
