//! The whole loop once around with a made-up household, on the real code:
//! each step runs the commands that a family and its agencies would type.

mod ending;
mod form;
mod home;
mod onward;
mod paper;
mod phone;
mod sheets;
mod story;
mod telling;

use carewallet_core::ErrorKind;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use story::Story;

use crate::exit::{Exit, Refusal};
use crate::forms::word;
use crate::session::Session;

/// See the whole loop with a made-up family: paper, photographs and back
#[derive(clap::Args)]
pub(crate) struct DemoArgs {
    /// The folder to make; an existing one must be empty
    #[arg(value_name = "DIR", default_value = "carewallet-demo")]
    dir: PathBuf,
}

/// Makes the folder and tells the story in it.
pub(crate) fn run(args: &DemoArgs, session: &mut Session<'_>) -> Result<Exit, Refusal> {
    // It runs many commands, each with an answer: there is no one document to give.
    if session.json {
        return Err(Refusal::usage(
            "the demo is told to people",
            "leave out --json",
        ));
    }
    let folder = session.path(&args.dir);
    make(&folder)?;
    let mut tour = Tour {
        story: Story::new(session.host, folder),
        read: Vec::new(),
    };
    tour.all(&args.dir)?;
    Ok(Exit::Done)
}

/// Where the wallet of the demo and Sarah's key are in its folder.
pub(super) fn household(folder: &Path) -> [PathBuf; 2] {
    [folder.join(story::WALLET), folder.join(story::KEY)]
}

/// Makes the demo's household, and tells nothing of it.
pub(super) fn make_household(dir: PathBuf, session: &mut Session<'_>) -> Result<(), Refusal> {
    let folder = session.path(&dir);
    make(&folder)?;
    let mut tour = Tour {
        story: Story::untold(session.host, folder),
        read: Vec::new(),
    };
    tour.all(&dir)
}

/// Makes the folder, unless something is in it.
fn make(folder: &Path) -> Result<(), Refusal> {
    let name = folder.display();
    let refused = |error: &std::io::Error| {
        Refusal::new(
            ErrorKind::NotWritten,
            format!("{name}: {}", error.to_string().to_lowercase()),
        )
    };
    std::fs::create_dir_all(folder).map_err(|error| refused(&error))?;
    // The demo writes many files: among others of the same names it would stop halfway.
    let mut inside = std::fs::read_dir(folder).map_err(|error| refused(&error))?;
    if inside.next().is_some() {
        return Err(Refusal::new(
            ErrorKind::FolderNotEmpty,
            format!("{name}: this folder is not empty"),
        )
        .hint("name another folder: carewallet demo DIR"));
    }
    Ok(())
}

/// The way through the demo: its world, and what each agency could read.
struct Tour<'h> {
    story: Story<'h>,
    /// Agencies that came after the first, and how many entries each read.
    read: Vec<(&'static str, u64)>,
}

impl Tour<'_> {
    /// The whole way.
    fn all(&mut self, dir: &Path) -> Result<(), Refusal> {
        self.introduction(dir);
        self.a_record_begins()?;
        self.what_is_known()?;
        let sheet = self.a_sheet()?;
        let photographs = self.photographs(&sheet)?;
        self.read_back(&sheet, &photographs)?;
        self.an_answer(&photographs)?;
        self.taken_in()?;
        self.two_more()?;
        self.sheets_for_everybody()?;
        self.a_form()?;
        self.ending(dir)
    }

    /// Begins a numbered step.
    fn step(&mut self, number: usize, title: &str) {
        let day = self.story.day();
        self.story.tell(&telling::heading(number, title, &day));
    }

    /// Tells a paragraph.
    fn tell(&mut self, text: &str) {
        self.story.tell(&telling::paragraph(text, 3));
    }

    /// Tells a paragraph after a pause.
    fn then(&mut self, text: &str) {
        self.story.tell("\n");
        self.tell(text);
    }

    /// Shows a command and runs it.
    fn types(&mut self, args: &[&str]) -> Result<Json, Refusal> {
        self.shows(args);
        self.story.run(args)
    }

    /// Shows a command as somebody types it.
    fn shows(&mut self, args: &[&str]) {
        let typed: Vec<String> = args.iter().map(|arg| word(arg)).collect();
        self.story.tell(&telling::command(&typed));
    }

    fn introduction(&mut self, folder: &Path) {
        let text = format!(
            "Once around, with a made-up family. Nobody here lives. Each line that begins \
             with $ is run for real, and everything it makes is in {}/. The days are the \
             story's own. Where Sarah sits at the desk, CAREWALLET_DIR and \
             CAREWALLET_KEY_FILE name her wallet and her key.",
            folder.display()
        );
        self.story.tell(&telling::paragraph(&text, 0));
    }
}

/// A number of an answer; 0 if it is not there.
fn number(answer: &Json, path: &str) -> u64 {
    answer
        .pointer(path)
        .and_then(Json::as_u64)
        .unwrap_or_default()
}

/// A text of an answer; empty if it is not there.
fn text(answer: &Json, path: &str) -> String {
    answer
        .pointer(path)
        .and_then(Json::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// How many entries an answer lists.
fn entries(answer: &Json) -> u64 {
    answer["entries"]
        .as_array()
        .map_or(0, |list| list.len() as u64)
}
