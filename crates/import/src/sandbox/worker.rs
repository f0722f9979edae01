//! The child's side.

use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::confine::confine;
use super::protocol::{Answer, HEAD, Question, refusal};
use crate::reader::{codes_on, pages_in};
use crate::seen::Seen;
use crate::{Confinement, ImportError, Limits};

/// Confines this process for good, reads one question from `input`, writes
/// the answer to `output`. The process should then end.
///
/// # Errors
/// If the question cannot be read or the answer cannot be written.
pub fn decode_child(input: impl Read, output: impl Write) -> io::Result<()> {
    answered(confine(), input, output)
}

fn answered(
    confinement: Confinement,
    mut input: impl Read,
    mut output: impl Write,
) -> io::Result<()> {
    let mut head = [0; HEAD];
    input.read_exact(&mut head)?;
    let question = Question::parse(&head).ok_or(io::ErrorKind::InvalidData)?;
    // One byte more than the limit, so that too long a file is seen as such.
    let most = question.limits.bytes as u64 + 1;
    let mut file = Vec::new();
    input.take(most).read_to_end(&mut file)?;
    // A decoder's panic costs this page, and is an answer like any other.
    let tried = catch_unwind(AssertUnwindSafe(|| answer(&question, &file, confinement)));
    let bytes = match tried.unwrap_or(Err(ImportError::ChildStopped)) {
        Ok(answer) => answer.bytes(),
        Err(error) => refusal(confinement, error),
    };
    output.write_all(&bytes)?;
    output.flush()
}

fn answer(
    question: &Question,
    file: &[u8],
    confinement: Confinement,
) -> Result<Answer, ImportError> {
    let limits: &Limits = &question.limits;
    let (pages, seen) = match question.page {
        Some(page) => (0, codes_on(file, page, limits, question.care)?),
        None => (pages_in(file, limits)?, Seen::default()),
    };
    Ok(Answer {
        confinement,
        pages,
        unread: seen.unread,
        codes: seen.codes,
    })
}
