//! Tests of coverage, on small records of made-up people.

mod agreeing;
mod derived;
mod doubts;
mod fact_chains;
mod fact_dates;
mod forms;
pub(crate) mod making;
mod partial;
mod private;
mod states;
mod subjects;
mod unusual;
mod words;
