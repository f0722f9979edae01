//! Who somebody is.

use crate::value::{
    ChiNumber, Coded, Date, Email, HcNumber, LanguageTag, Line, List, NhsNumber, NiNumber,
    PartialDate, Phone, YesNo, group, inner_group,
};

use super::{NhsNumberStatus, Sex, Talk, Title};

group! {
    /// The names of a person.
    PersonName main full {
        full: must Line, "Name", "What is the full name?";
        preferred: ask Line, "Likes to be called", "What do they like to be called?";
        title: may Line, "Title", "Which title is used, such as Mrs or Dr?";
        former: ask Line, "Former name", "Was there another name before, such as a name at birth?";
    }
}

inner_group!(PersonName);

group! {
    /// A number that an organisation knows the person by.
    OtherNumber main number {
        number: must Line, "Number", "What is the number?";
        of: may Line, "Whose number", "Which organisation or card is it from?";
    }
}

inner_group!(OtherNumber);

group! {
    /// Who somebody is.
    Person {
        name: must PersonName, "Name", "What is the full name?";
        birth_date: ask PartialDate, "Date of birth", "When were they born?";
        nhs_number: ask NhsNumber, "NHS number", "What is the NHS number?";
        nhs_number_status: may NhsNumberStatus, "NHS number checked", "Did a service check the NHS number?";
        chi_number: ask ChiNumber, "CHI number", "What is the CHI number (Scotland)?";
        hc_number: ask HcNumber, "Health and Care number", "What is the Health and Care number (Northern Ireland)?";
        ni_number: ask NiNumber, "National Insurance number", "What is the National Insurance number?";
        other_number: may List<OtherNumber>, "Other number", "Are there other numbers, such as a hospital number?";
        phone: ask List<Phone>, "Phone", "Which phone numbers reach them?";
        email: ask Email, "E-mail", "What is the e-mail address?";
        gender: ask Coded, "Gender", "How do they describe their gender, in their own words?";
        sex: ask Sex, "Sex", "What is their sex?";
        pronouns: may Line, "Pronouns", "Which pronouns do they use?";
        language: ask LanguageTag, "First language", "Which language do they speak best?";
        interpreter: ask YesNo, "Interpreter needed", "Do they need an interpreter?";
        ethnicity: ask Coded, "Ethnic group", "What is their ethnic group, in their own words?";
        religion: ask Line, "Religion or belief", "Which religion, belief or customs matter to them?";
        nationality: ask Line, "Nationality", "What is their nationality?";
        marital_status: ask Coded, "Marital status", "Are they married, in a partnership, single, widowed?";
        occupation: ask Line, "Work", "What work do they do, or did they do?";
        died_on: may PartialDate, "Died on", "When did they die?";
        left_on: may PartialDate, "Left the household on", "When did they leave the household?";
    }
}

/// Why somebody does not belong to the household any more, and since when.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// They died.
    Died(PartialDate),
    /// They moved out, or into a care home.
    Left(PartialDate),
}

impl Gone {
    /// The date, as far as it is known.
    #[must_use]
    pub fn date(self) -> PartialDate {
        match self {
            Self::Died(date) | Self::Left(date) => date,
        }
    }

    /// When the person died, if they did.
    #[must_use]
    pub fn died(self) -> Option<PartialDate> {
        match self {
            Self::Died(day) => Some(day),
            Self::Left(_) => None,
        }
    }

    /// When the person left the household, if that is why they are gone.
    #[must_use]
    pub fn left(self) -> Option<PartialDate> {
        match self {
            Self::Died(_) => None,
            Self::Left(day) => Some(day),
        }
    }

    /// In words, with the date: `died on 26 November 2026`, `left the household
    /// in 2025`.
    #[must_use]
    pub fn says(self) -> String {
        let what = match self {
            Self::Died(_) => "died",
            Self::Left(_) => "left the household",
        };
        let date = self.date();
        let is_day = date.earliest() == date.latest();
        format!(
            "{what} {} {}",
            if is_day { "on" } else { "in" },
            date.plain()
        )
    }
}

impl Person {
    /// Whether they died or left the household by this day. Who is to move out
    /// later is still here; nobody is recorded to die later.
    #[must_use]
    pub fn gone(&self, today: Date) -> Option<Gone> {
        let left = self.left_on.filter(|date| date.earliest() <= today);
        self.died_on.map(Gone::Died).or(left.map(Gone::Left))
    }
}

impl Talk for Person {
    fn title(&self) -> Title {
        Title::Words(self.name.full.plain())
    }
}
