//! Runs the oracle over households: every kind of sheet, three languages.

use super::catalogue::Words;
use super::household::Household;
use super::making::{Home, LANGUAGES, Order};
use super::page::Page;
use super::read_html;
use super::read_text;
use super::rules::{Judge, Places};
use super::violation::Tally;

/// What is the same for all households: the catalogues, and how often a calm
/// household's statements stand on each sheet.
pub struct Oracle {
    words: Vec<Words>,
    places: Places,
}

impl Oracle {
    pub fn new() -> Self {
        let mut places = Places::new();
        let words: Vec<Words> = LANGUAGES.map(Words::of).into();
        let calm = Home::of(Household::calm());
        for order in Order::all() {
            let Some(sheet) = calm.sheet(order) else {
                continue;
            };
            for words in &words {
                let case = calm.case(order, words);
                places.measure(&case, &read_text::read(&sheet.text(words.language)));
                places.measure(&case, &read_html::read(&sheet.html(words.language)));
            }
        }
        Self { words, places }
    }

    /// Judges all sheets of a household, as text and as HTML. The one of seed 0
    /// is calm.
    pub fn household(&self, seed: u64) -> Tally {
        let home = Home::of(match seed {
            0 => Household::calm(),
            seed => Household::of(seed),
        });
        let mut tally = Tally {
            households: 1,
            ..Tally::default()
        };
        for order in Order::all() {
            let Some(sheet) = home.sheet(order) else {
                let why = format!("{}: nothing to tell", order.kind.name());
                *tally.not_made.entry(why).or_default() += 1;
                continue;
            };
            for words in &self.words {
                let pages = [
                    read_text::read(&sheet.text(words.language)),
                    read_html::read(&sheet.html(words.language)),
                ];
                for page in &pages {
                    self.judge(&home, order, words, page, &mut tally);
                }
            }
        }
        tally
    }

    pub fn judge(&self, home: &Home, order: Order, words: &Words, page: &Page, tally: &mut Tally) {
        let case = home.case(order, words);
        let judge = Judge {
            case: &case,
            page,
            places: &self.places,
        };
        judge.judge(tally);
    }

    pub fn places(&self) -> &Places {
        &self.places
    }

    pub fn all_words(&self) -> &[Words] {
        &self.words
    }
}
