//! The seam to the person: a terminal, or the pipes that stand for one, in front
//! of a computer.

use std::ffi::OsString;
use std::time::Duration;

use carewallet_app::{FileError, Platform};
use zeroize::Zeroizing;

/// What came of a question that does not wait for ever.
pub enum Answered {
    /// This was typed.
    Line(String),
    /// The input ended.
    Ended,
    /// Nothing was typed in time.
    Late,
}

/// What a command needs of the terminal that it was typed on.
pub trait Terminal: Platform {
    /// A variable of the environment.
    fn env(&self, name: &str) -> Option<OsString>;

    /// True if somebody can be asked.
    fn is_terminal(&self) -> bool;
    /// True if the program was started from a desktop, where nobody reads what it writes.
    fn is_desktop(&self) -> bool {
        false
    }
    /// True if headings may be bold.
    fn is_styled(&self) -> bool;
    /// The same computer for another thread, where there is one.
    fn apart(&self) -> Option<Box<dyn Platform + Send>> {
        None
    }

    /// Asks on the terminal; `None` when the input ends.
    fn ask(&mut self, question: &str) -> Option<String>;
    /// Asks on the terminal, and waits so long for the answer.
    fn ask_within(&mut self, question: &str, patience: Duration) -> Answered;
    /// Asks without showing what is typed.
    fn ask_secret(&mut self, question: &str) -> Option<Zeroizing<String>>;
    /// Writes to standard output.
    fn out(&mut self, text: &str);
    /// Writes to standard error.
    fn err(&mut self, text: &str);
    /// Shows how far something is, where it takes longer than a second: which
    /// one of how many is being done. Pages are counted within files.
    fn progress(&mut self, what: &str, done: usize, total: usize);
    /// Ends the output.
    ///
    /// # Errors
    /// What was meant for standard output could not be written.
    fn finish(&mut self) -> Result<(), FileError>;

    /// All bytes of standard input, at most 64 MiB.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read_input(&mut self) -> Result<Vec<u8>, FileError>;
    /// Is the confined child process itself; gives its exit code.
    fn decode_child(&mut self) -> u8;
}
