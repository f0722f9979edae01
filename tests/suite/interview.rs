//! An interview without a terminal: a window asks and answers, one thing at a time.

use carewallet_app::entry_questions::{Heard, Misfit, Reply};
use carewallet_app::forms::interview::{
    Announcement, Interview, InterviewQuestion, InterviewRequest,
};
use carewallet_app::forms::{self, FormRequest, HeldForm, Named};
use carewallet_app::open_wallet::{self, Folder};
use carewallet_app::{Attribution, Face, Notice, Secret};
use carewallet_core::wallet::{Contents, Wallet};
use zeroize::Zeroizing;

use crate::cli::form::desk;
use crate::desk::{Desk, KEY, WALLET};

/// A window that shows nothing of what is beside the interview.
impl Face for Desk {
    fn ask_secret(&mut self, _secret: Secret) -> Option<Zeroizing<String>> {
        None
    }

    fn note(&mut self, _text: String) {}

    fn notice(&mut self, _notice: Notice<'_>) {}

    fn progress(&mut self, _what: &str, _done: usize, _total: usize) {}
}

fn begins(desk: &Desk, wallet: &Wallet<'_>, contents: &Contents) -> Interview {
    let form = forms::find(desk, "night.json").ok().unwrap();
    let people = open_wallet::people(wallet);
    let request = FormRequest {
        form: &form,
        named: Named::default(),
        sees: forms::at_home(&form),
        today: carewallet_app::Platform::today(desk),
    };
    let held = HeldForm::beside_record(request, contents, people, false);
    let context = held.ok().unwrap().context;
    let request = InterviewRequest {
        form,
        context,
        sees: forms::sees(&[]),
        people: open_wallet::people(wallet),
        speaker: Attribution::default(),
        only: None,
    };
    Interview::new(request, contents)
}

/// The announcements before the next question, as names.
fn announcements(interview: &mut Interview) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(announcement) = interview.announcement() {
        all.push(match announcement {
            Announcement::Question { id, number, of } => format!("{id} {number}/{of}"),
            Announcement::Saved { stays_home, .. } => format!("saved {}", stays_home.is_some()),
            Announcement::NothingToAsk(why) => format!("{why:?}"),
            Announcement::Entry { .. } | Announcement::Check(_) => continue,
            Announcement::NotSaved(_) => "not saved".to_owned(),
        });
    }
    all
}

fn field(interview: &Interview) -> String {
    match interview.asked() {
        Some(InterviewQuestion::Field(field)) => field.name.clone(),
        Some(InterviewQuestion::OwnWords(name)) => format!("own words of {name}"),
        Some(InterviewQuestion::Another) => "another".to_owned(),
        Some(_) => "something else".to_owned(),
        None => "over".to_owned(),
    }
}

#[test]
fn a_window_drives_an_interview_one_reply_at_a_time() {
    let mut desk = desk();
    let (root, key) = (desk.path(WALLET), desk.path(KEY));
    let mut folder = Folder::unlock(&mut desk, &root, Some(&key)).ok().unwrap();
    let mut wallet = folder.open(&mut desk).ok().unwrap();
    let contents = open_wallet::contents(&mut desk, &wallet).ok().unwrap();
    let mut interview = begins(&desk, &wallet, &contents);
    let before = interview.tally();
    let mut answer = |interview: &mut Interview, reply: Reply| {
        let heard = interview.answer(&reply, &mut wallet);
        heard.ok().unwrap()
    };
    let words = |words: &str| Reply::Words(words.to_owned());

    assert_eq!(announcements(&mut interview), ["religion 1/3"]);
    assert_eq!(field(&interview), "religion");
    assert!(answer(&mut interview, words("Methodist")) == Heard::Taken);

    assert_eq!(
        announcements(&mut interview),
        ["saved false", "matters 2/3"]
    );
    assert_eq!(field(&interview), "text");
    assert!(answer(&mut interview, words("My garden.")) == Heard::Taken);
    assert!(
        announcements(&mut interview).is_empty(),
        "whose words they are comes first"
    );
    assert_eq!(field(&interview), "own words of Margaret Ellis");
    answer(&mut interview, Reply::Yes);

    while field(&interview) != "date" {
        answer(&mut interview, Reply::Skip);
    }
    let slip = answer(&mut interview, words("31 February"));
    assert!(matches!(slip, Heard::AskAgain(Misfit::Value(_))));
    assert_eq!(field(&interview), "date", "the same is asked again");
    answer(&mut interview, words("2026-02-03"));
    answer(&mut interview, Reply::Enough);
    assert_eq!(announcements(&mut interview).last().unwrap(), "saved false");
    assert_eq!(field(&interview), "another");
    answer(&mut interview, Reply::No);

    assert!(interview.asked().is_none() && announcements(&mut interview).is_empty());
    let after = interview.tally();
    assert_eq!((after.gap(), after.covered() - before.covered()), (0, 3));
}
