//! `carewallet form FORM --ask`: only the questions that are left, one by one.
//! Each answer is saved at once, so an interruption loses nothing.

use carewallet_app::open_wallet;
use carewallet_core::ErrorKind;
use carewallet_core::Wallet;
use carewallet_core::coverage::Tally;

use super::interview::{Flow, Interview};
use super::question::Question;
use super::respondent::tell;
use super::{AnsweringArgs, at_home, page};
use crate::exit::Refusal;
use crate::forms;
use crate::render::escape::{self, wrapped};
use crate::session::Session;

const HOW: &str = "Enter skips. A full stop (.) ends an answer that has several parts; typed \
                   first, it stops. Each answer is saved at once.";

pub(super) fn run(args: &AnsweringArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    args.speaker.check()?;
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
    let record = contents.record();
    let today = session.host.today();
    let context = match &page {
        Some(page) => page.context(at_home(&form), &people, today)?,
        None => forms::context(&form, args.named(), at_home(&form), &people, &record, today)?,
    };
    let mut interview = Interview {
        form: &form,
        context,
        people: &people,
        args,
        entries: contents.entries().to_vec(),
        holders: contents.holders().authorities().clone(),
        names: open_wallet::names(&contents),
    };
    let before = interview.tally()?;
    let questions = match page {
        Some(page) => page.questions,
        None => interview.gap()?,
    };
    let questions = interview.asked_for(&questions)?;
    goes_through(&mut interview, &questions, &mut wallet, session)?;
    ends(&interview, before, session)
}

fn goes_through(
    interview: &mut Interview<'_>,
    questions: &[String],
    wallet: &mut Wallet<'_>,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    if questions.is_empty() {
        return Ok(());
    }
    let intro = format!(
        "{}: {} left.\n{HOW}",
        interview.form.title,
        escape::count(questions.len(), "question is", "questions are")
    );
    tell(session, &wrapped(&intro, "", 78));
    for (at, id) in questions.iter().enumerate() {
        let place = format!("[{} of {}]", at + 1, questions.len());
        let mut question = Question::new(interview, id, &place);
        if question.asked(wallet, session)? == Flow::Stop {
            break;
        }
    }
    Ok(())
}

/// Says what came of it.
fn ends(
    interview: &Interview<'_>,
    before: Tally,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let after = interview.tally()?;
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
            interview.args.typed(interview.form).command()
        )),
    }
    Ok(())
}
