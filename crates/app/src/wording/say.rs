//! The language of a face. Wording is found by its English, so that a face without
//! translations needs none.

use carewallet_core::value::{Date, PartialDate};

/// What stands in a named place of a sentence.
#[derive(Clone, Copy)]
pub enum Put<'a> {
    /// Words, as they are.
    Text(&'a str),
    /// A number, which may decide about the words around it.
    Number(usize),
}

/// Says things in the language of a face.
pub trait Say {
    /// A sentence, given in English, with what stands in each `{place}` of it.
    fn say(&self, english: &str, put: &[(&'static str, Put<'_>)]) -> String;

    /// A day, such as `12 March 2026`.
    fn day(&self, day: Date) -> String;

    /// A day, a month or a year.
    fn partial_day(&self, day: PartialDate) -> String;
}

/// English, which needs no catalogue.
pub struct English;

impl Say for English {
    fn say(&self, english: &str, put: &[(&'static str, Put<'_>)]) -> String {
        in_english(english, put)
    }

    fn day(&self, day: Date) -> String {
        day.plain()
    }

    fn partial_day(&self, day: PartialDate) -> String {
        day.plain()
    }
}

/// An English sentence with everything in its place. What is put in is not looked at
/// again, and a place that nothing is put in stays as it is.
#[must_use]
pub fn in_english(english: &str, put: &[(&'static str, Put<'_>)]) -> String {
    let mut text = String::new();
    let mut rest = english;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let place = after.split_once('}');
        let found = place.and_then(|(name, after)| {
            let (_, put) = put.iter().find(|(given, _)| *given == name)?;
            Some((put, after))
        });
        rest = match found {
            Some((Put::Text(words), after)) => {
                text.push_str(words);
                after
            }
            Some((Put::Number(number), after)) => {
                text.push_str(&number.to_string());
                after
            }
            None => {
                text.push('{');
                after
            }
        };
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        let put = [("who", Put::Text("{many}")), ("many", Put::Number(3))];
        assert_eq!(
            English.say("{who} has {many}: {many}. {none}, {", &put),
            "{many} has 3: 3. {none}, {"
        );
    }
}
