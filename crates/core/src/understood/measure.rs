//! Weights and heights with their units. Stones and feet become kilograms and
//! centimetres; what was read stays beside them in its own words.

use crate::kind::MeasurementType;

/// A number and its unit, as two fields hold them.
pub(super) struct Measured {
    pub(super) value: String,
    pub(super) unit: &'static str,
    /// Whether the number is not the one that was read.
    pub(super) is_converted: bool,
}

// Both by definition (Weights and Measures Act 1985, schedule 1), in units that keep
// them whole: 0.45359237 kg, and 2.54 cm.
const POUND: u64 = 45_359_237;
const KILOGRAM: u64 = 100_000_000;
const INCH: u64 = 254;
const CENTIMETRE: u64 = 100;
/// Larger numbers are nothing that a person weighs or measures.
const MOST: u64 = 1_000;

/// What typed words mean as a measurement, if they have a unit in them.
pub(super) fn measured(text: &str, of: MeasurementType) -> Option<Measured> {
    let text = text.trim().to_lowercase();
    let text = text
        .replace(['’', '′', '‘'], "'")
        .replace(['”', '″', '“'], "\"");
    let text = text.replace("''", "\"");
    match of {
        MeasurementType::Weight => metric(&text, &["kg", "kgs", "kilos", "kilograms"], "kg")
            .or_else(|| converted(pounds(&text)?, POUND, KILOGRAM, "kg")),
        MeasurementType::Height => metric(&text, &["cm", "centimetres"], "cm")
            .or_else(|| metric(&text, &["m", "metres"], "m"))
            .or_else(|| converted(inches(&text)?, INCH, CENTIMETRE, "cm")),
        _ => None,
    }
}

fn metric(text: &str, names: &[&str], unit: &'static str) -> Option<Measured> {
    let ends = text.find(|c: char| c.is_alphabetic())?;
    let (number, name) = text.split_at(ends);
    let number = number.trim();
    let sound = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    (sound && !number.is_empty() && names.contains(&name)).then(|| Measured {
        value: number.to_owned(),
        unit,
        is_converted: false,
    })
}

/// To one decimal, rounded half up.
fn converted(number: u64, each: u64, whole: u64, unit: &'static str) -> Option<Measured> {
    let tenths = (number.checked_mul(each)?.checked_mul(10)? + whole / 2) / whole;
    Some(Measured {
        value: format!("{}.{}", tenths / 10, tenths % 10),
        unit,
        is_converted: true,
    })
}

/// `8st 10lb`, `8 stone`, `122 lb`
fn pounds(text: &str) -> Option<u64> {
    let small = ["lb", "lbs", "pounds", "pound", ""];
    large_and_small(text, &["st", "stone", "stones"], &small, 14).or_else(|| {
        let (number, name) = leading(text)?;
        (!name.is_empty() && small.contains(&name)).then_some(number)
    })
}

/// `5ft 2`, `5' 2"`
fn inches(text: &str) -> Option<u64> {
    let small = ["in", "ins", "inch", "inches", "\"", ""];
    large_and_small(text, &["ft", "foot", "feet", "'"], &small, 12)
}

fn large_and_small(text: &str, large: &[&str], small: &[&str], each: u64) -> Option<u64> {
    let (number, rest) = leading(text)?;
    let ends = rest
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (name, rest) = rest.split_at(ends);
    if !large.contains(&name.trim()) {
        return None;
    }
    let (more, unit) = if rest.is_empty() {
        (0, "")
    } else {
        leading(rest)?
    };
    (more < each && small.contains(&unit)).then_some(number * each + more)
}

/// A whole number, and what follows it.
fn leading(text: &str) -> Option<(u64, &str)> {
    let text = text.trim();
    let ends = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number = text[..ends].parse().ok().filter(|number| *number <= MOST)?;
    Some((number, text[ends..].trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_and_heights_are_read_with_their_units() {
        use MeasurementType::{Height, Other, Weight};
        for (text, of, wanted) in [
            ("55kg", Weight, "55 kg"),
            ("55.2 kg", Weight, "55.2 kg"),
            ("55.2 Kilos", Weight, "55.2 kg"),
            ("8st 10lb", Weight, "55.3 kg, converted"),
            ("8 st 10", Weight, "55.3 kg, converted"),
            ("8 stone 10 pounds", Weight, "55.3 kg, converted"),
            ("8 stone", Weight, "50.8 kg, converted"),
            ("122 lbs", Weight, "55.3 kg, converted"),
            ("8st 14lb", Weight, ""),
            ("8.5 stone", Weight, ""),
            ("55", Weight, ""),
            ("55 g", Weight, ""),
            ("about 8 stone", Weight, ""),
            ("5ft 2", Height, "157.5 cm, converted"),
            ("5' 2\"", Height, "157.5 cm, converted"),
            ("5’2”", Height, "157.5 cm, converted"),
            ("5 foot 2 inches", Height, "157.5 cm, converted"),
            ("5ft", Height, "152.4 cm, converted"),
            ("5ft 12", Height, ""),
            ("157 cm", Height, "157 cm"),
            ("1.57m", Height, "1.57 m"),
            ("55kg", Height, ""),
            ("55kg", Other, ""),
        ] {
            let got = measured(text, of).map_or_else(String::new, |got| {
                let how = if got.is_converted { ", converted" } else { "" };
                format!("{} {}{how}", got.value, got.unit)
            });
            assert_eq!(got, wanted, "{text}");
        }
    }
}
