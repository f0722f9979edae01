//! The power goes: before any change of the disk, on journalled disks and on
//! sticks, what was called saved is there, and nothing is called damaged.

use carewallet_testkit::Manner;
use carewallet_testkit::power_cuts::{Command, Tally, cut_power, make_trouble};

const MANNERS: [Manner; 3] = [Manner::Journalled, Manner::NoUnnamed, Manner::Stick];

/// All commands on all kinds of disks.
fn each(run: impl Fn(Command, Manner) -> Tally) -> Vec<Tally> {
    let all = Command::ALL.into_iter();
    all.flat_map(|command| MANNERS.map(|manner| run(command, manner)))
        .collect()
}

fn sound(tallies: &[Tally]) {
    for tally in tallies {
        let sound = tally.lost == 0 && tally.wrong.is_none() && tally.states > 0;
        assert!(sound, "{tally:?}");
    }
}

#[test]
fn a_power_cut_takes_nothing_that_was_called_saved() {
    let tallies = each(|command, manner| cut_power(command, manner, 3, 1));
    let states: usize = tallies.iter().map(|tally| tally.states).sum();
    assert!(states > 2_000, "only {states} states");
    sound(&tallies);
}

#[test]
fn a_disk_that_refuses_is_never_a_lie() {
    sound(&each(|command, manner| make_trouble(command, manner, 29)));
}

/// The long form, by hand: `cargo test -p carewallet --test suite -- --ignored
/// --nocapture the_long_form`. `CAREWALLET_ORDERINGS` says how often each.
#[test]
#[ignore = "a campaign: tests/faults/power_states.py"]
#[allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "it is asked for by hand and answers with a table"
)]
fn the_long_form_of_power_cuts() {
    let orderings = std::env::var("CAREWALLET_ORDERINGS");
    let orderings = orderings.map_or(200, |many| many.parse().unwrap());
    let cuts = each(|command, manner| cut_power(command, manner, orderings, 2));
    let faults = each(|command, manner| make_trouble(command, manner, 5));
    for (what, tallies) in [("power cuts", &cuts), ("faults", &faults)] {
        println!("{what}: command, disk, states, different, lost");
        for tally in tallies {
            let Tally {
                command, manner, ..
            } = tally;
            let (states, distinct, lost) = (tally.states, tally.distinct, tally.lost);
            println!("{command:?}\t{manner:?}\t{states}\t{distinct}\t{lost}");
        }
        let states: usize = tallies.iter().map(|tally| tally.states).sum();
        println!("{states} {what}");
    }
    sound(&cuts);
    sound(&faults);
}
