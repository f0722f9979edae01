//! Numbers in words: `1, 3 to 5 and 9`.

use super::{English, Put, Say};

/// The numbers, which are in order, with those that follow each other as ranges.
#[must_use]
pub fn ranges(numbers: &[u8]) -> String {
    ranges_in(&English, numbers)
}

/// The same in the language of a face.
#[must_use]
pub fn ranges_in(language: &impl Say, numbers: &[u8]) -> String {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for &number in numbers {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let parts: Vec<String> = runs
        .into_iter()
        .flat_map(|(first, last)| match last - first {
            0 => vec![first.to_string()],
            // A run of two is not worth a range.
            1 => vec![first.to_string(), last.to_string()],
            _ => vec![two(
                language,
                "{first} to {last}",
                first.to_string(),
                &last.to_string(),
            )],
        })
        .collect();
    match parts.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            two(language, "{first} and {last}", first.join(", "), last)
        }
        _ => parts.concat(),
    }
}

fn two(language: &impl Say, words: &str, first: String, last: &str) -> String {
    language.say(
        words,
        &[("first", Put::Text(&first)), ("last", Put::Text(last))],
    )
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn numbers_that_follow_each_other_are_ranges() {
        for (numbers, words) in [
            (&[][..], ""),
            (&[7], "7"),
            (&[1, 2], "1 and 2"),
            (&[1, 2, 3], "1 to 3"),
            (&[1, 3, 4, 5, 9], "1, 3 to 5 and 9"),
            (&[1, 3, 4], "1, 3 and 4"),
            (&[254, 255], "254 and 255"),
        ] {
            assert_eq!(ranges(numbers), words);
        }
    }
}
