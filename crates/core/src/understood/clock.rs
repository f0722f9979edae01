//! Times of day as people write them.

use crate::value::{ClockTime, ValueError};

use super::Understood;

const NOT_A_TIME: ValueError = ValueError::Shape {
    like: "understood as a time of day, write it like 14:30 or 2.30 pm",
};

const HOURS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// Which half of the day is said beside the hour.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Unsaid,
    Am,
    Pm,
}

/// A time as it is written, before it is known which half of the day is meant.
struct Said {
    hour: u8,
    minute: u8,
    /// Whether two digits of an hour stand with minutes, as on a clock of 24 hours.
    whole_day: bool,
}

/// What typed words mean as a time of day.
#[must_use]
pub fn clock_time(text: &str) -> Understood<ClockTime> {
    if let Ok(time) = ClockTime::parse(text.trim()) {
        return Understood::One(time);
    }
    Understood::of(times(text).unwrap_or_default(), NOT_A_TIME)
}

fn times(text: &str) -> Option<Vec<ClockTime>> {
    let text = text.trim().to_lowercase().replace(['’', '‘'], "'");
    let text = text.replace("a.m.", "am").replace("p.m.", "pm");
    let text = text.replace("a.m", "am").replace("p.m", "pm");
    let words: Vec<&str> = text.trim_end_matches('.').split_whitespace().collect();
    let words = words.join(" ");
    let words = words.strip_prefix("at ").unwrap_or(&words);
    match words {
        "noon" | "midday" | "12 noon" | "12 midday" => return Some(vec![time(12, 0)?]),
        "midnight" | "12 midnight" => return Some(vec![time(0, 0)?]),
        _ => {}
    }
    let (words, half, ends) = half_of_day(words)?;
    let said = said(words)?;
    let found = of_half(&said, half)?;
    // "2 at night" is no evening, and "11 in the afternoon" none at all.
    let fits = |time: &ClockTime| ends.contains(&time.hour());
    found.iter().all(fits).then_some(found)
}

/// Takes off what is said of the half of the day, with the hours that it can mean.
fn half_of_day(words: &str) -> Option<(&str, Half, std::ops::RangeInclusive<u8>)> {
    for (end, half, hours) in [
        (" in the morning", Half::Am, 0..=11),
        (" in the afternoon", Half::Pm, 12..=18),
        (" in the evening", Half::Pm, 16..=23),
        (" at night", Half::Pm, 18..=23),
        ("am", Half::Am, 0..=23),
        ("pm", Half::Pm, 0..=23),
    ] {
        if let Some(words) = words.strip_suffix(end) {
            return Some((words.trim_end(), half, hours));
        }
    }
    Some((words, Half::Unsaid, 0..=23))
}

fn said(words: &str) -> Option<Said> {
    let past = |minute, hour: &str| {
        let hour = named_hour(hour)?;
        Some(Said {
            hour,
            minute,
            whole_day: false,
        })
    };
    if let Some((minutes, hour)) = words.split_once(" past ") {
        return past(minutes_of(minutes)?, hour);
    }
    if let Some((minutes, hour)) = words.split_once(" to ") {
        let before = minutes_of(minutes).filter(|minutes| *minutes != 30)?;
        let said = past(60 - before, hour)?;
        let hour = if said.hour == 1 { 12 } else { said.hour - 1 };
        return Some(Said { hour, ..said });
    }
    if let Some(hour) = words.strip_suffix(" o'clock") {
        return past(0, hour);
    }
    let hrs = words.strip_suffix("hours").or(words.strip_suffix("hrs"));
    digits(hrs.unwrap_or(words).trim_end())
}

/// `8`, `8.30`, `08.30`, `0830`, `eight`
fn digits(words: &str) -> Option<Said> {
    let number = |text: &str| {
        let sound = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if sound { text.parse::<u8>().ok() } else { None }
    };
    let parts = words.split_once([':', '.']);
    let together = words.len() == 4 && words.bytes().all(|b| b.is_ascii_digit());
    let (hour, minute) = match parts {
        Some(parts) => parts,
        None if together => words.split_at(2),
        None => {
            let hour = number(words).or_else(|| named_hour(words))?;
            return Some(Said {
                hour,
                minute: 0,
                whole_day: false,
            });
        }
    };
    Some(Said {
        hour: number(hour)?,
        minute: number(minute).filter(|_| minute.len() == 2)?,
        whole_day: hour.len() == 2,
    })
}

fn named_hour(word: &str) -> Option<u8> {
    let named = HOURS.iter().position(|name| *name == word);
    let number = match named {
        Some(at) => u8::try_from(at + 1).ok(),
        None if word.bytes().all(|b| b.is_ascii_digit()) => word.parse().ok(),
        None => None,
    };
    number.filter(|hour| (1..=12).contains(hour))
}

fn minutes_of(words: &str) -> Option<u8> {
    let words = words.strip_suffix(" minutes").unwrap_or(words);
    match words.strip_prefix("a ").unwrap_or(words) {
        "half" => Some(30),
        "quarter" => Some(15),
        "five" => Some(5),
        "ten" => Some(10),
        "twenty" => Some(20),
        "twenty five" | "twenty-five" => Some(25),
        digits => digits
            .parse()
            .ok()
            .filter(|minutes| (1..30).contains(minutes)),
    }
}

/// The times that are meant; nothing if hour and half do not go together.
fn of_half(said: &Said, half: Half) -> Option<Vec<ClockTime>> {
    let Said { hour, minute, .. } = *said;
    let is_half = (1..=12).contains(&hour);
    let (am, pm) = (hour % 12, hour % 12 + 12);
    Some(match half {
        // People mean noon and midnight by both.
        Half::Am | Half::Pm if hour == 12 && minute == 0 => vec![time(0, 0)?, time(12, 0)?],
        Half::Am if is_half => vec![time(am, minute)?],
        Half::Pm if is_half => vec![time(pm, minute)?],
        Half::Am | Half::Pm => return None,
        Half::Unsaid if said.whole_day || !is_half => vec![time(hour, minute)?],
        Half::Unsaid => vec![time(am, minute)?, time(pm, minute)?],
    })
}

fn time(hour: u8, minute: u8) -> Option<ClockTime> {
    ClockTime::parse(&format!("{hour:02}:{minute:02}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../../fixtures/writing/times.txt");

    #[test]
    fn times_are_read_as_people_write_them() {
        let lines = TABLE.lines();
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            let (typed, expected) = line.split_once(" -> ").unwrap();
            let got = match clock_time(typed) {
                Understood::One(time) => time.written(),
                Understood::Several(times) => {
                    let times: Vec<String> = times.iter().map(ClockTime::written).collect();
                    times.join(" or ")
                }
                Understood::NotUnderstood(_) => "no".to_owned(),
            };
            assert_eq!(got, expected, "{typed}");
        }
    }
}
