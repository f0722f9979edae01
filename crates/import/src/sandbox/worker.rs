//! The child's side.

use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::confine::confine;
use super::cost;
use super::protocol::{Answer, HEAD, Question, refusal};
use crate::reader::{codes_on, pages_in};
use crate::seen::Seen;
use crate::{Confinement, ImportError, Limits, Shortfall};

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
    if is_too_open(confinement, &question) {
        let refused = refusal(confinement, cost::own(), ImportError::NotConfined);
        output.write_all(&refused)?;
        return output.flush();
    }
    // A decoder's panic costs this page, and is an answer like any other.
    let tried = catch_unwind(AssertUnwindSafe(|| answer(&question, &file, confinement)));
    let bytes = match tried.unwrap_or(Err(ImportError::ChildStopped)) {
        Ok(answer) => answer.bytes(),
        Err(error) => refusal(confinement, cost::own(), error),
    };
    output.write_all(&bytes)?;
    output.flush()
}

/// Whether a hostile picture could do more than it should: on Linux, where the filter of
/// system calls is expected to hold. Elsewhere there is none, and the caller says so.
fn is_too_open(confinement: Confinement, question: &Question) -> bool {
    let refused = confinement.shortfall() == Some(Shortfall::Refused);
    refused && !confinement.system_calls && !question.unconfined
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
        cost: cost::own(),
        pages,
        unread: seen.unread,
        codes: seen.codes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seen::Care;

    /// The answer of a child that is confined so far, to a picture that is cut off.
    fn asked(confinement: Confinement, unconfined: bool) -> ImportError {
        let question = Question {
            page: Some(0),
            care: Care::Quick,
            unconfined,
            limits: Limits::default(),
        };
        let input = [question.head(), b"\x89PNG\r\n\x1a\n".to_vec()].concat();
        let mut output = Vec::new();
        answered(confinement, &input[..], &mut output).unwrap();
        let replied = Answer::parse(&output).unwrap();
        replied.answer.err().unwrap()
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn where_linux_refuses_the_filter_nothing_is_decoded_unless_it_is_wished() {
        let open = Confinement {
            memory: true,
            cpu: true,
            ..Confinement::default()
        };
        assert_eq!(asked(open, false), ImportError::NotConfined);
        assert_eq!(asked(open, true), ImportError::Damaged);
        let filtered = Confinement {
            system_calls: true,
            ..open
        };
        assert_eq!(asked(filtered, false), ImportError::Damaged);
    }
}
