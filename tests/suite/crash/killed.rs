//! The real program, killed at random instants while it adds.

use std::collections::BTreeSet;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use carewallet_testkit::SeededRng;

use crate::desk::{Desk, KEY, WALLET};

const ADDS: usize = 200;

fn adding(desk: &Desk, number: usize) -> Child {
    let what = format!("what_happened=Fall number {number}");
    Command::new(env!("CARGO_BIN_EXE_carewallet"))
        .current_dir(desk.path(""))
        .env_clear()
        .env("HOME", desk.path("home"))
        .args([
            "--wallet",
            WALLET,
            "--key",
            KEY,
            "add",
            "event",
            "type=fall",
            &what,
            "--json",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The id that the program called saved, if it came that far.
fn said(mut child: Child) -> Option<String> {
    let mut out = String::new();
    child.stdout.take()?.read_to_string(&mut out).ok()?;
    child.wait().ok()?;
    let told: serde_json::Value = serde_json::from_str(&out).ok()?;
    told["entries"][0]["id"].as_str().map(str::to_owned)
}

#[test]
fn whatever_was_called_saved_outlives_a_kill() {
    let mut desk = Desk::with_wallet();
    let mut random = SeededRng::new(9);
    let begin = Instant::now();
    let mut saved: BTreeSet<String> = (0..5).filter_map(|n| said(adding(&desk, n))).collect();
    assert_eq!(saved.len(), 5);
    let mut usual = begin.elapsed() / 5;
    let mut killed = 0;
    for number in 5..ADDS {
        let begin = Instant::now();
        let mut child = adding(&desk, number);
        if number % 4 == 0 {
            // Left alone: it tells how long an add takes on a machine as busy as now.
            saved.extend(said(child));
            usual = begin.elapsed();
            continue;
        }
        let instant = usual.mul_f64(random.below(1_300) as f64 / 1_000.0);
        std::thread::sleep(instant.min(Duration::from_secs(5)));
        // A child that has ended already cannot be killed, and need not be.
        killed += usize::from(matches!(child.try_wait(), Ok(None)));
        child.kill().unwrap();
        saved.extend(said(child));
    }
    assert!(killed > ADDS / 10, "only {killed} of {ADDS} were killed");
    let checked = desk.run(["check"]).done().json();
    assert_eq!(checked["faults"].as_array().unwrap().len(), 0, "{checked}");
    let there: BTreeSet<String> = desk
        .shows(&["--all"])
        .iter()
        .map(|entry| entry["id"].as_str().unwrap().to_owned())
        .collect();
    let lost: Vec<_> = saved.difference(&there).collect();
    assert!(lost.is_empty(), "called saved and not there: {lost:?}");
    assert!(saved.len() > ADDS / 10, "only {} were saved", saved.len());
    desk.adds(["event", "type=fall"]);
}
