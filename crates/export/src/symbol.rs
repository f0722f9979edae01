//! Pictures of Easy Read sheets: names, meanings and outlines.
//! `symbols/README.md` says where they come from.

use kurbo::BezPath;

/// The side of the square in which every picture stands.
pub const SIDE: f64 = 48.0;

/// For each: its name here, what it is for, its file, what it shows.
macro_rules! symbols {
    ($($name:ident, $for:literal, $file:literal, $says:literal;)+) => {
        /// A picture that stands beside a sentence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Symbol {
            $(#[doc = $for] $name,)+
        }

        impl Symbol {
            /// All of them, by name.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its name, which is that of its file.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $file,)+
                }
            }

            /// What the picture shows, for those who do not see it.
            #[must_use]
            pub const fn says(self) -> &'static str {
                match self {
                    $(Self::$name => $says,)+
                }
            }

            /// The picture as an SVG file with a single path.
            #[must_use]
            pub const fn svg(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../symbols/", $file, ".svg")),)+
                }
            }
        }
    };
}

symbols! {
    Allergy, "An allergy or intolerance.", "allergy", "a hand with a rash";
    Ambulance, "An emergency.", "ambulance", "an ambulance";
    Appointment, "An appointment.", "appointment", "a calendar with a tick";
    Birthday, "A day of birth.", "birthday", "a cake with a candle";
    Camera, "A photograph.", "camera", "a camera";
    Carer, "Somebody who gives care.", "carer", "a hand holding a heart";
    Clock, "A time of day.", "clock", "a clock";
    Continence, "Pads and continence.", "continence", "a roll of toilet paper";
    Dislikes, "What somebody does not like.", "dislikes", "a thumb pointing down";
    Doctor, "A doctor.", "doctor", "a doctor with a stethoscope";
    Dressing, "Clothes and getting dressed.", "dressing", "a shirt";
    Drink, "Drinks and drinking.", "drink", "a hot cup";
    Eyesight, "Eyesight and glasses.", "eyesight", "a pair of glasses";
    Falls, "Falls.", "falls", "a person falling";
    Family, "Family and other contacts.", "family", "three people";
    Food, "Food and eating.", "food", "a fork and knife";
    Friend, "A friend.", "friend", "two people side by side";
    Go, "The green light: good to know and to do.", "go", "a tick in a disc";
    Happy, "A good mood.", "happy", "a smiling face";
    Hearing, "Hearing and hearing aids.", "hearing", "an ear";
    Help, "Help that is wanted or given.", "help", "two hands clasped";
    Home, "Home and address.", "home", "a house";
    Hospital, "A hospital.", "hospital", "a hospital";
    Important, "What matters to somebody.", "important", "a heart";
    Inhaler, "Breathing.", "inhaler", "an inhaler";
    Injection, "An injection.", "injection", "a syringe";
    Key, "A key, and how to get in.", "key", "a key";
    Law, "Legal matters.", "law", "a pair of scales";
    Likes, "What somebody likes.", "likes", "a thumb pointing up";
    Lock, "Something kept safe or private.", "lock", "a closed padlock";
    Look, "The amber light: look at this.", "look", "an open eye";
    Medicine, "Medicine of any kind.", "medicine", "a medicine bottle";
    Memory, "Memory and thinking.", "memory", "a head with a brain";
    Money, "Money.", "money", "coins";
    Mouth, "Mouth and swallowing.", "mouth", "a mouth";
    Name, "A name.", "name", "a name card";
    Night, "The night.", "night", "a moon and stars";
    Nurse, "A nurse.", "nurse", "a nurse";
    Pain, "Pain.", "pain", "a bent person in pain";
    Papers, "Papers and letters.", "papers", "a sheet of paper";
    Person, "Somebody.", "person", "a person";
    Pets, "Pets.", "pets", "the paw of an animal";
    Phone, "A telephone number.", "phone", "a telephone receiver";
    Place, "A place.", "place", "a pin on a map";
    Question, "Something to ask.", "question", "a question mark";
    Religion, "Faith and religion.", "religion", "two hands in prayer";
    Routine, "How the day goes.", "routine", "a list with ticks";
    Sad, "A low mood.", "sad", "a sad face";
    Sharing, "Who may be told.", "sharing", "two people talking";
    Sleep, "Sleep.", "sleep", "a bed";
    Stop, "The red light: stop and read.", "stop", "a hand that says stop";
    Tablets, "Tablets and capsules.", "tablets", "a capsule";
    Talking, "Talking and being understood.", "talking", "a face that speaks";
    Teeth, "Teeth.", "teeth", "a toothbrush and toothpaste";
    Toilet, "Going to the toilet.", "toilet", "a toilet";
    Walking, "Walking.", "walking", "a person walking";
    WalkingAid, "A stick, frame or walker.", "walking-aid", "a person with a walker";
    Warning, "A danger.", "warning", "a warning triangle";
    Washing, "Washing, bath and shower.", "washing", "a shower head";
    Wheelchair, "A wheelchair.", "wheelchair", "a person in a wheelchair";
    Worried, "Worry.", "worried", "a worried face";
}

impl Symbol {
    /// Its outline in a square of [`SIDE`], `y` growing down the page; both
    /// fill rules draw it alike. Empty only if the built-in file is broken.
    #[must_use]
    pub fn outline(self) -> BezPath {
        let data = self.svg().split_once(" d=\"").map_or("", |(_, rest)| rest);
        let data = data.split('"').next().unwrap_or_default();
        BezPath::from_svg(data).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use kurbo::{PathEl, Shape};

    use super::*;

    #[test]
    fn every_picture_is_one_path_in_its_square() {
        for symbol in Symbol::ALL {
            let (name, svg) = (symbol.name(), symbol.svg());
            assert!(
                svg.contains(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">"#),
                "{name}"
            );
            assert_eq!(svg.matches('<').count(), 3, "{name} is more than a path");
            assert_eq!(svg.matches("<path d=").count(), 1, "{name}");
            let outline = symbol.outline();
            let bounds = outline.bounding_box();
            assert!(
                bounds.width().max(bounds.height()) > 41.9,
                "{name} is small"
            );
            let least = bounds.x0.min(bounds.y0);
            let most = bounds.x1.max(bounds.y1);
            assert!(least > 2.5 && most < SIDE - 2.5, "{name}: {bounds:?}");
            assert!(outline.area().abs() > 50.0, "{name} is hardly seen");
            let moves = |el: &&PathEl| matches!(el, PathEl::MoveTo(_));
            let ends = |el: &&PathEl| matches!(el, PathEl::ClosePath);
            let count = outline.elements().iter().filter(moves).count();
            assert_eq!(
                count,
                outline.elements().iter().filter(ends).count(),
                "{name}"
            );
        }
    }

    #[test]
    fn both_fill_rules_draw_the_same() {
        for symbol in Symbol::ALL {
            let outline = symbol.outline();
            for place in 0..48 * 48 {
                let at = (f64::from(place % 48) + 0.37, f64::from(place / 48) + 0.41);
                let turns = outline.winding(at.into());
                assert!(
                    matches!(turns, -1..=1),
                    "{} at {at:?}: {turns}",
                    symbol.name()
                );
            }
        }
    }

    #[test]
    fn every_picture_says_in_a_few_words_what_it_shows() {
        let mut names: Vec<_> = Symbol::ALL.iter().map(|symbol| symbol.name()).collect();
        assert!(names.is_sorted());
        names.dedup();
        assert_eq!(names.len(), Symbol::ALL.len());
        let mut names: Vec<_> = Symbol::ALL.iter().map(|symbol| symbol.says()).collect();
        assert!(
            names
                .iter()
                .all(|says| (1..=5).contains(&says.split(' ').count()))
        );
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Symbol::ALL.len(), "two say the same");
    }

    #[test]
    fn every_file_has_its_name_here() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/symbols");
        let files = std::fs::read_dir(folder).unwrap();
        let pictures = files.filter(|file| {
            let path = file.as_ref().unwrap().path();
            path.extension().is_some_and(|ext| ext == "svg")
        });
        assert_eq!(pictures.count(), Symbol::ALL.len());
    }
}
