//! `carewallet form FORM --ask`: only the questions that are left, one by one.

mod known;
mod turn;

use carewallet_app::entry_questions::{Heard, Reply};
use carewallet_app::forms::interview::{
    Announcement, Interview, InterviewQuestion, InterviewRequest,
};
use carewallet_app::{forms, open_wallet};
use carewallet_core::coverage::Tally;
use carewallet_core::{ErrorKind, Wallet};

use super::{AnsweringArgs, page};
use crate::exit::Refusal;
use crate::prompt;
use crate::render::escape::{self, wrapped};
use crate::session::Session;
use turn::tell;

const HOW: &str = "Enter skips. A full stop (.) ends an answer that has several parts; typed \
                   first, it stops. Each answer is saved at once.";

pub(super) fn run(args: &AnsweringArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let speaker = args.speaker.parse(session)?;
    if !session.can_ask() {
        return Err(Refusal::new(
            ErrorKind::NotAsked,
            "there is nobody to ask: --ask needs a terminal",
        ));
    }
    let page = page::read(args, session)?;
    let form = match &page {
        Some(page) => page.form.clone(),
        None => forms::find(session, args.form.as_deref().unwrap_or_default())?,
    };
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let today = session.host.today();
    let sees = forms::at_home(&form);
    let context = match &page {
        Some(page) => page.context(sees, &people, today)?,
        None => {
            let record = contents.record();
            forms::context(&form, args.named(), sees, &people, &record, today)?
        }
    };
    let request = InterviewRequest {
        form,
        context,
        sees: args.sees()?,
        people,
        speaker,
        only: page.map(|page| page.questions),
    };
    let mut interview = Interview::new(request, &contents);
    let before = interview.tally();
    goes_through(&mut interview, &mut wallet, session)?;
    ends(&interview, before, args, session);
    Ok(())
}

fn goes_through(
    interview: &mut Interview,
    wallet: &mut Wallet<'_>,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let left = interview.questions().len();
    if left > 0 {
        let intro = format!(
            "{}: {} left.\n{HOW}",
            interview.form().title,
            escape::count(left, "question is", "questions are")
        );
        tell(session, &wrapped(&intro, ""));
    }
    loop {
        while let Some(announcement) = interview.announcement() {
            turn::tells(announcement, interview, session);
        }
        let Some(asked) = interview.asked() else {
            return Ok(());
        };
        match asked {
            InterviewQuestion::Field(question) => {
                let question = question.clone();
                prompt::show(&question, session);
                let mut reply = prompt::typed(&question, session);
                loop {
                    let heard = answers(&reply, interview, wallet, session)?;
                    match prompt::after(heard, &question, session) {
                        Some(again) => reply = again,
                        None => break,
                    }
                }
            }
            other => {
                let reply = turn::reply(other, session);
                answers(&reply, interview, wallet, session)?;
            }
        }
    }
}

/// Hands on what was typed. What should be checked is said also where the entry
/// cannot be saved.
fn answers(
    reply: &Reply,
    interview: &mut Interview,
    wallet: &mut Wallet<'_>,
    session: &mut Session<'_>,
) -> Result<Heard, Refusal> {
    let heard = interview.answer(reply, wallet);
    if heard.is_err() {
        while let Some(announcement @ Announcement::Check(_)) = interview.announcement() {
            turn::tells(announcement, interview, session);
        }
    }
    Ok(heard?)
}

/// Says what came of it.
fn ends(interview: &Interview, before: Tally, args: &AnsweringArgs, session: &mut Session<'_>) {
    let after = interview.tally();
    session.say(format!(
        "\nbefore: {} of {} answered; now: {} of {}",
        before.covered(),
        before.asked(),
        after.covered(),
        after.asked()
    ));
    match after.gap() {
        0 => session.say("nothing is left to ask"),
        left => session.say(format!(
            "still to be asked: {left} ({} shows which)",
            args.typed(interview.form()).command()
        )),
    }
}
