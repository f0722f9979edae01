//! Tests of coverage, on small records of made-up people.

mod agreeing;
mod derived;
pub(crate) mod making;
mod private;
mod states;
mod subjects;
mod unusual;
mod words;
