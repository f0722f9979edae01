//! Campaigns over [`SimFiles`](crate::SimFiles): every command that writes, the power cut before
//! each change of the disk, many times over; and every call failing once or for
//! ever. What was called saved has to be there, and nothing may be called damaged.

mod command;
mod verdict;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::EntryId;

use crate::{Manner, Refusal, SeededRng, Trouble};
pub use command::Command;
use verdict::{Verdict, judge};
use world::World;

/// What a campaign found out about one command on one kind of disk.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The command.
    pub command: Command,
    /// The kind of disk.
    pub manner: Manner,
    /// States of the disk that were made, or faults that were put in.
    pub states: usize,
    /// Of these, those that were different, and so were opened and checked.
    pub distinct: usize,
    /// Entries that were called saved and were not there.
    pub lost: usize,
    /// The first thing that was wrong otherwise: it did not open, was called
    /// damaged, could not be written, or kept leftovers.
    pub wrong: Option<String>,
}

impl Tally {
    fn new(command: Command, manner: Manner) -> Self {
        Self {
            command,
            manner,
            states: 0,
            distinct: 0,
            lost: 0,
            wrong: None,
        }
    }

    fn count(&mut self, verdict: Verdict) {
        self.distinct += 1;
        self.lost += verdict.lost;
        if self.wrong.is_none() {
            self.wrong = verdict.wrong;
        }
    }
}

/// What was said at which moment to be saved.
struct Day {
    world: World,
    /// Entries that were called saved when so many changes had been made.
    said: BTreeMap<usize, Vec<EntryId>>,
    /// What was there before and is not being erased.
    before: BTreeSet<EntryId>,
}

impl Day {
    /// The command and, as life goes on, one more entry.
    fn of(command: Command, begin: &World) -> Self {
        let mut world = begin.copied();
        let mut before = world.ids();
        let mut said = BTreeMap::new();
        for step in [command, Command::Add] {
            // What fails promises nothing.
            if let Ok(done) = step.run(&mut world) {
                said.insert(world.files.steps(), done.saved);
                before.retain(|id| Some(*id) != done.erased);
            } else if command == Command::Erase {
                // It may have come far enough.
                before.retain(|id| Some(*id) != begin.to_erase());
            }
        }
        Self {
            world,
            said,
            before,
        }
    }

    /// What has to be there once so many changes have been made.
    fn promised(&self, steps: usize) -> BTreeSet<EntryId> {
        let said = self.said.range(..=steps).flat_map(|(_, ids)| ids);
        self.before.iter().chain(said).copied().collect()
    }
}

/// Cuts the power before every change that a command makes and after the last
/// one, `orderings` times each, or a tenth of that for the many files of
/// [`Command::Pack`], which take as much longer.
#[must_use]
pub fn cut_power(command: Command, manner: Manner, orderings: usize, seed: u64) -> Tally {
    cut_power_on(command, manner, None, orderings, seed)
}

/// The same on a disk that has this trouble.
fn cut_power_on(
    command: Command,
    manner: Manner,
    trouble: Option<Trouble>,
    orderings: usize,
    seed: u64,
) -> Tally {
    let mut begin = command.begin(manner);
    begin.strike(trouble);
    let day = Day::of(command, &begin);
    let orderings = match command {
        Command::Pack => orderings.div_ceil(10),
        _ => orderings,
    };
    let mut random = SeededRng::new(seed);
    let mut tally = Tally::new(command, manner);
    let mut known = BTreeSet::new();
    day.world.files.replay(&begin.files, |steps, disk| {
        let promised = day.promised(steps);
        for _ in 0..orderings {
            let after = disk.after_a_power_cut(&mut random);
            tally.states += 1;
            if known.insert((after.digest(), promised.len())) {
                tally.count(judge(&after, &promised));
            }
        }
    });
    tally
}

/// Makes every `stride`-th call of a command fail in every way, once and for ever.
#[must_use]
pub fn make_trouble(command: Command, manner: Manner, stride: usize) -> Tally {
    let begin = command.begin(manner);
    begin.files.strike(None);
    let calls = {
        let day = Day::of(command, &begin);
        day.world.files.calls()
    };
    let mut tally = Tally::new(command, manner);
    let ways = [
        Refusal::Full,
        Refusal::Quota,
        Refusal::Broken,
        Refusal::Short,
    ];
    for at in (0..calls).step_by(stride) {
        for (what, for_ever) in ways.into_iter().flat_map(|way| [(way, false), (way, true)]) {
            let mut begin = begin.copied();
            begin.strike(Some(Trouble { at, for_ever, what }));
            let day = Day::of(command, &begin);
            day.world.files.strike(None);
            tally.states += 1;
            let promised = day.promised(usize::MAX);
            tally.count(judge(&day.world.files, &promised));
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANNERS: [Manner; 3] = [Manner::Journalled, Manner::NoUnnamed, Manner::Stick];

    fn sound(tally: &Tally) {
        let found = tally.lost == 0 && tally.wrong.is_none();
        assert!(found && tally.states > 0, "{tally:?}");
    }

    #[test]
    fn a_power_cut_while_adding_loses_nothing() {
        for manner in MANNERS {
            sound(&cut_power(Command::Add, manner, 20, 1));
        }
    }

    #[test]
    fn a_call_that_fails_while_adding_is_never_a_lie() {
        for manner in MANNERS {
            sound(&make_trouble(Command::Add, manner, 5));
        }
    }

    /// Without flushing nothing can be promised; that has to be noticed here.
    #[test]
    fn a_disk_that_lies_is_found_out() {
        let (at, for_ever, what) = (0, true, Refusal::Lie);
        let trouble = Some(Trouble { at, for_ever, what });
        let tally = cut_power_on(Command::Add, Manner::Journalled, trouble, 20, 1);
        assert!(tally.lost > 0, "{tally:?}");
    }
}
