//! Conditions, allergies, medicines, treatments and measurements. All of it
//! is kept as said; nothing is computed and nothing is advised.

use crate::value::{
    BodyError, Coded, Dose, Line, List, NoneKnown, PartialDate, Reading, Text, YesNo, group,
};

use super::none_known::{named, one_or_none};
use super::opening::{Opening, words_of};
use super::{
    AllergyType, Caution, ConditionStatus, FixedTitle, MeasurementType, Severity, Talk, Title,
    TreatmentStatus, Verification,
};

group! {
    /// An illness or a disability, or that none is known.
    Condition {
        name: unless Coded, "Condition", "What is the condition called (or none_known=yes)?";
        none_known: may NoneKnown, "Conditions", "Is it known that there is none?";
        status: ask ConditionStatus, "Now or past", "Is it there now, or past?";
        onset: ask PartialDate, "Since", "When did it begin?";
        ended: may PartialDate, "Until", "When did it end?";
        diagnosed_by: ask Line, "Found by", "Who found it?";
        verification: may Verification, "How sure", "How sure is it?";
        effect: ask Text, "What it means day to day", "How does it affect daily life, in their own words?";
        note: may Text, "To know", "Anything else to know?";
    }
}

impl Talk for Condition {
    fn title(&self) -> Title {
        named(self.name.as_ref(), FixedTitle::NoConditions)
    }

    fn check(&self) -> Result<(), BodyError> {
        one_or_none(self, "name", self.name.as_ref())
    }
}

group! {
    /// What the person must not have, or that no allergy is known.
    Allergy {
        substance: unless Coded, "Allergic to", "What must they not have (or none_known=yes)?";
        none_known: may NoneKnown, "Allergies", "Is it known that there is none?";
        r#type: ask AllergyType, "Kind", "Is it an allergy, an intolerance or a side effect?";
        reaction: ask Text, "What happens", "What happens when they have it?";
        severity: ask Severity, "How bad", "How bad is it?";
        when: ask PartialDate, "When it happened", "When did it happen?";
        verification: may Verification, "How sure", "How sure is it?";
    }
}

impl Talk for Allergy {
    fn title(&self) -> Title {
        named(self.substance.as_ref(), FixedTitle::NoAllergies)
    }

    fn check(&self) -> Result<(), BodyError> {
        one_or_none(self, "substance", self.substance.as_ref())
    }
}

group! {
    /// A medicine as it stands on its label, or that none is taken.
    Medication {
        name: unless Coded, "Medicine", "What is the medicine called (or none_known=yes)?";
        none_known: may NoneKnown, "Medicines", "Is it known that none is taken?";
        form: ask Line, "Form", "Is it a tablet, a liquid, a patch?";
        strength: ask Dose, "Strength", "Which strength stands on the label?";
        dose: ask Dose, "Dose", "How much is taken each time, as on the label?";
        when: ask Line, "When taken", "When is it taken?";
        route: ask Line, "How taken", "How is it taken: by mouth, on the skin?";
        prescribed: ask YesNo, "Prescribed", "Is it prescribed (no: bought without)?";
        prescriber: ask Line, "Prescribed by", "Who prescribed it?";
        why: ask Text, "What for", "What is it for?";
        start: ask PartialDate, "Started", "When was it started?";
        stop: may PartialDate, "Stopped", "When was it stopped?";
        stop_reason: ask Text, "Why stopped", "Why was it stopped?";
        help_needed: ask Text, "Help needed", "Which help is needed to take it?";
        where_kept: ask Line, "Where it is kept", "Where is it kept?";
        packaging: ask Line, "Packaging", "Is it in a blister pack, a bottle, a dosette box?";
        supplier: ask Line, "Supplied by", "Which pharmacy supplies it?";
        note: may Text, "To know", "Anything else to know?";
    }
}

impl Talk for Medication {
    fn title(&self) -> Title {
        named(self.name.as_ref(), FixedTitle::NoMedicines)
    }

    /// `Donepezil 10 mg tablet, one by mouth at night`
    fn opening(&self) -> Opening {
        let mut opening = Opening::of(self.title().to_string())
            .then(" ", "strength", words_of(self.strength.as_ref()))
            .then(" ", "form", words_of(self.form.as_ref()));
        let taken = [
            ("dose", words_of(self.dose.as_ref())),
            ("route", words_of(self.route.as_ref())),
            ("when", words_of(self.when.as_ref())),
        ];
        for (name, words) in taken {
            let begun = opening.says(&["dose", "route"]);
            opening = opening.then(if begun { " " } else { ", " }, name, words);
        }
        opening
    }

    fn warnings(&self) -> Vec<Caution> {
        let fields = [("strength", &self.strength), ("dose", &self.dose)];
        let given = fields
            .into_iter()
            .filter_map(|(name, dose)| Some((name, dose.as_ref()?.given()?)));
        given
            .flat_map(|(field, dose)| {
                let found = dose.warnings().into_iter();
                found.map(move |misread| Caution::Dose { field, misread })
            })
            .collect()
    }

    fn check(&self) -> Result<(), BodyError> {
        one_or_none(self, "name", self.name.as_ref())
    }
}

group! {
    /// A vaccination that was given.
    Vaccination {
        what: must Coded, "Vaccination", "Which vaccination was it?";
        date: ask PartialDate, "Date", "When was it given?";
        place: ask Line, "Where", "Where was it given?";
        batch: may Line, "Batch", "Which batch number stands on the card?";
    }
}

impl Talk for Vaccination {
    fn title(&self) -> Title {
        Title::Words(self.what.text.plain())
    }

    /// `Influenza, 9 October 2025, Larkspur Surgery`
    fn opening(&self) -> Opening {
        Opening::of(self.title().to_string())
            .then(", ", "date", words_of(self.date.as_ref()))
            .then(", ", "place", words_of(self.place.as_ref()))
    }
}

group! {
    /// An operation, a therapy or another treatment.
    Treatment {
        what: must Coded, "Treatment", "Which treatment is it?";
        status: ask TreatmentStatus, "Past, now or planned", "Is it past, going on, planned or waited for?";
        date: ask PartialDate, "Date", "When was it, or when will it be?";
        how_often: ask Line, "How often", "How often is it?";
        expected_effect: ask Text, "Expected effect", "What is it expected to change?";
        place: ask Line, "Where", "Where is it done?";
        by: ask Line, "Given by", "Who gives it?";
        result: ask Text, "What came of it", "Did it help?";
    }
}

impl Talk for Treatment {
    fn title(&self) -> Title {
        Title::Words(self.what.text.plain())
    }

    /// `Blood test, going on, January 2026, once a year`
    fn opening(&self) -> Opening {
        Opening::of(self.title().to_string())
            .then(", ", "status", words_of(self.status.as_ref()))
            .then(", ", "date", words_of(self.date.as_ref()))
            .then(", ", "how_often", words_of(self.how_often.as_ref()))
    }
}

group! {
    /// A measured number, as it was read.
    Measurement {
        r#type: must MeasurementType, "What was measured", "What was measured?";
        what: may Line, "Which", "If it is something else: what?";
        value: must Reading, "Reading", "Which number was read?";
        unit: must Line, "Unit", "In which unit, such as kg or cm?";
        date: ask PartialDate, "Date", "When was it measured?";
        by: ask Line, "Measured by", "Who measured it?";
        note: may List<Line>, "To know", "Anything else to know, such as sitting or standing?";
    }
}

impl Measurement {
    /// Whether the number is outside of what can be for these units. This
    /// finds slips of the pen and says nothing about health.
    fn looks_mistyped(&self) -> bool {
        let range = match (self.r#type, self.unit.as_str()) {
            (MeasurementType::Height, "cm") => 30.0..=260.0,
            (MeasurementType::Height, "m") => 0.3..=2.6,
            (MeasurementType::Weight, "kg") => 1.0..=400.0,
            (MeasurementType::Temperature, "C" | "°C" | "Cel") => 20.0..=45.0,
            _ => return false,
        };
        self.value
            .as_str()
            .parse::<f64>()
            .is_ok_and(|value| !range.contains(&value))
    }
}

impl Talk for Measurement {
    fn title(&self) -> Title {
        match &self.what {
            Some(what) => Title::Words(what.plain()),
            None => Title::Choice(self.r#type.says()),
        }
    }

    /// `Weight: 57.5 kg, 2 March 2026`
    fn opening(&self) -> Opening {
        Opening::of(self.title().to_string())
            .then(": ", "value", Some(self.value.plain()))
            .then(" ", "unit", Some(self.unit.plain()))
            .then(", ", "date", words_of(self.date.as_ref()))
    }

    fn warnings(&self) -> Vec<Caution> {
        if self.looks_mistyped() {
            vec![Caution::NumberAndUnit]
        } else {
            Vec::new()
        }
    }

    fn check(&self) -> Result<(), BodyError> {
        if self.r#type == MeasurementType::Other && self.what.is_none() {
            return Err(BodyError::missing().under("what"));
        }
        Ok(())
    }
}
