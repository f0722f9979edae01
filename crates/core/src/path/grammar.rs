//! Reading paths (docs/forms.md, Paths).

use super::find::is_words;
use super::{Filter, Path, PathError, PathFault, Step, Test};
use crate::kind::{Field, Kind, Shape};
use crate::value::nearest;

/// Reads a path and resolves it against the kinds.
pub(super) fn parse(text: &str) -> Result<Path, PathError> {
    let mut reader = Reader::of(text);
    let (at, name) = reader.name("the name of a kind")?;
    let kind = Kind::parse(&name).map_err(|unknown| {
        let near = unknown.nearest.map(Kind::name);
        fault(at, name.len(), PathFault::UnknownKind(near))
    })?;
    if kind.is_of_the_wallet() {
        return Err(fault(at, name.len(), PathFault::OfTheWallet));
    }
    let filters = reader.filters(kind.name(), kind.fields())?;
    // Messages name the kind or the field whose fields were searched.
    let mut within = (kind.name(), kind.fields());
    let mut steps: Vec<Step> = Vec::new();
    while reader.take('.') {
        let step = reader.step(within, steps.last())?;
        within = (step.field.name, inner(step.field.shape).unwrap_or_default());
        steps.push(step);
    }
    if reader.at < reader.chars.len() {
        return Err(reader.expected("a dot, a [ or the end"));
    }
    Ok(Path {
        text: text.to_owned(),
        kind,
        filters,
        steps,
    })
}

/// The fields of a group, or of the groups of a list.
fn inner(shape: Shape) -> Option<&'static [Field]> {
    match shape {
        Shape::Many(shape) => inner(*shape),
        Shape::Group { fields, .. } => Some(fields),
        _ => None,
    }
}

fn fault(at: usize, len: usize, fault: PathFault) -> PathError {
    PathError {
        at,
        len: len.max(1),
        fault,
    }
}

struct Reader {
    // Places of mistakes count characters, so bytes would have to be counted back.
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn of(text: &str) -> Self {
        Self {
            chars: text.chars().collect(),
            at: 0,
        }
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.chars.get(self.at) == Some(&wanted);
        self.at += usize::from(found);
        found
    }

    fn expected(&self, what: &'static str) -> PathError {
        fault(self.at, 1, PathFault::Syntax(what))
    }

    fn while_is(&mut self, fits: impl Fn(char) -> bool) -> String {
        let rest = self.chars[self.at..].iter();
        let taken: String = rest.take_while(|c| fits(**c)).collect();
        self.at += taken.chars().count();
        taken
    }

    /// A name of lower-case letters, digits and `_`, and where it begins.
    fn name(&mut self, what: &'static str) -> Result<(usize, String), PathError> {
        let at = self.at;
        let name = self.while_is(|c| c.is_ascii_alphanumeric() || c == '_');
        if name.is_empty() {
            return Err(self.expected(what));
        }
        Ok((at, name))
    }

    fn field(
        &mut self,
        within: &'static str,
        fields: &'static [Field],
    ) -> Result<&'static Field, PathError> {
        let (at, name) = self.name("the name of a field")?;
        fields
            .iter()
            .find(|field| field.name == name)
            .ok_or_else(|| {
                let nearest = nearest(&name, fields.iter().map(|field| field.name));
                fault(at, name.len(), PathFault::UnknownField { within, nearest })
            })
    }

    fn step(
        &mut self,
        (within, fields): (&'static str, &'static [Field]),
        before: Option<&Step>,
    ) -> Result<Step, PathError> {
        if before.is_some() && fields.is_empty() {
            return Err(fault(self.at, 1, PathFault::NoFields(within)));
        }
        let field = self.field(within, fields)?;
        let at = self.at;
        let filters = match inner(field.shape) {
            Some(fields) => self.filters(field.name, fields)?,
            None if self.chars.get(at) == Some(&'[') => {
                return Err(fault(at, 1, PathFault::NoGroups(field.name)));
            }
            None => Vec::new(),
        };
        Ok(Step { field, filters })
    }

    fn filters(
        &mut self,
        within: &'static str,
        fields: &'static [Field],
    ) -> Result<Vec<Filter>, PathError> {
        let mut filters = Vec::new();
        while self.take('[') {
            filters.push(self.filter(within, fields)?);
            while self.take(',') {
                filters.push(self.filter(within, fields)?);
            }
            if !self.take(']') {
                return Err(self.expected("a ] or a comma"));
            }
        }
        Ok(filters)
    }

    fn filter(
        &mut self,
        within: &'static str,
        fields: &'static [Field],
    ) -> Result<Filter, PathError> {
        let absent = self.take('!');
        let mut chain = vec![self.field(within, fields)?];
        while self.take('.') {
            let last = chain[chain.len() - 1];
            let fields = inner(last.shape)
                .ok_or_else(|| fault(self.at, 1, PathFault::NoFields(last.name)))?;
            chain.push(self.field(last.name, fields)?);
        }
        let field = chain[chain.len() - 1];
        let test = if absent {
            Test::Absent
        } else {
            self.test(field)?
        };
        Ok(Filter {
            fields: chain,
            test,
        })
    }

    fn test(&mut self, field: &'static Field) -> Result<Test, PathError> {
        let at = self.at;
        let names = |reader: &mut Self| reader.values(|text, at| is_a_name(field, text, at));
        if self.take('!') {
            if !self.take('=') {
                return Err(self.expected("="));
            }
            takes(field, at, Sort::Name)?;
            return Ok(Test::IsNot(names(self)?));
        }
        if self.take('=') {
            takes(field, at, Sort::Name)?;
            return Ok(Test::Is(names(self)?));
        }
        if self.take('~') {
            takes(field, at, Sort::Words)?;
            let words = self.values(|_, _| Ok(()))?;
            return Ok(Test::Says(
                words.iter().map(|word| word.to_lowercase()).collect(),
            ));
        }
        Err(self.expected("=, != or ~"))
    }

    /// Values with `|` between them.
    fn values(
        &mut self,
        check: impl Fn(&str, usize) -> Result<(), PathError>,
    ) -> Result<Vec<String>, PathError> {
        let mut values = Vec::new();
        loop {
            let at = self.at;
            // A value cannot hold what ends it or begins another test: there are no escapes.
            let value = self.while_is(|c| !"|,[]=~!".contains(c));
            if value.trim().is_empty() {
                return Err(self.expected("a value"));
            }
            check(value.trim(), at)?;
            values.push(value.trim().to_owned());
            if !self.take('|') {
                return Ok(values);
            }
        }
    }
}

/// What a comparison compares.
#[derive(PartialEq, Eq)]
enum Sort {
    Name,
    Words,
}

fn takes(field: &'static Field, at: usize, wanted: Sort) -> Result<(), PathError> {
    let (sort, takes) = match item(field.shape) {
        Shape::Choice(_) | Shape::YesNo | Shape::NoneKnown | Shape::Count { .. } => {
            (Some(Sort::Name), "= or !=")
        }
        shape if is_words(shape) => (Some(Sort::Words), "~"),
        _ => (None, "only ! in front of it"),
    };
    if sort == Some(wanted) {
        return Ok(());
    }
    let field = field.name;
    Err(fault(at, 1, PathFault::WrongTest { field, takes }))
}

/// The shape of a single value of the field.
fn item(shape: Shape) -> Shape {
    match shape {
        Shape::Many(inner) => *inner,
        shape => shape,
    }
}

fn is_a_name(field: &'static Field, text: &str, at: usize) -> Result<(), PathError> {
    let choices = match item(field.shape) {
        Shape::Choice(choices) => choices.iter().map(|choice| choice.name).collect(),
        Shape::YesNo | Shape::NoneKnown => vec!["yes", "no"],
        _ if text.parse::<u32>().is_ok() => return Ok(()),
        _ => vec!["a whole number"],
    };
    // "None" is an answer that a filter may ask for; "not known" and its like are not.
    if choices.contains(&text) || (field.answers && text == "none") {
        return Ok(());
    }
    let (field, choices) = (field.name, choices.join(", "));
    let unknown = PathFault::UnknownValue { field, choices };
    Err(fault(at, text.chars().count(), unknown))
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};

    use super::super::{Holds, Path};
    use crate::value::Date;

    fn body(json: Json) -> Map<String, Json> {
        json.as_object().unwrap().clone()
    }

    fn refused(text: &str) -> (usize, &'static str) {
        let error = Path::parse(text).err().unwrap_or_else(|| panic!("{text}"));
        (error.at, error.fault.kind())
    }

    #[test]
    fn every_fault_names_its_place() {
        let cases = [
            ("", (0, "path_syntax")),
            ("Function", (0, "unknown_kind")),
            ("fnction[domain=toilet]", (0, "unknown_kind")),
            ("handover.to", (0, "of_the_wallet")),
            ("person.nam", (7, "unknown_field")),
            ("person.birth_date.year", (18, "no_fields")),
            ("function[domain=tiolet]", (16, "unknown_value")),
            ("function[domain~toilet]", (15, "wrong_test")),
            ("equipment[what=frame]", (14, "wrong_test")),
            ("medication[start=2026]", (16, "wrong_test")),
            ("function[domain=toilet", (22, "path_syntax")),
            ("function[domain=]", (16, "path_syntax")),
            ("function[domain]", (15, "path_syntax")),
            ("person.phone[rank=1]", (12, "no_groups")),
            ("person..name", (7, "path_syntax")),
            ("person.name ", (11, "path_syntax")),
            ("contact[rank=first]", (13, "unknown_value")),
        ];
        for (text, wanted) in cases {
            assert_eq!(refused(text), wanted, "{text}");
        }
    }

    #[test]
    fn filters_choose_entries() {
        let toilet = body(json!({"domain":"toilet","when":"night","help_needed":"a light"}));
        let fits = |text: &str| Path::parse(text).unwrap().means(&toilet);
        assert!(fits("function[domain=toilet,when=night|both]"));
        assert!(fits("function[domain=toilet][!good_day]"));
        assert!(fits("function[when!=day]"));
        assert!(!fits("function[domain=hygiene|bathing]"));
        assert!(!fits("function[!when]"));
        let alarm = body(json!({"what":{"text":"Falls pendant"},"status":"in_use"}));
        let fits = |text: &str| Path::parse(text).unwrap().means(&alarm);
        assert!(fits("equipment[what~Pendant|alarm]"));
        assert!(!fits("equipment[what~endant]"), "only the start of a word");
        assert!(!fits("equipment[status!=in_use]"));
    }

    #[test]
    fn an_end_that_is_still_to_come_is_no_end_yet() {
        let current = Path::parse("medication[!stop]").unwrap();
        let today = Date::parse("2026-04-01").unwrap();
        let taken = |stop: Json| current.means_on(&body(json!({"stop": stop})), today);
        assert!(current.means_on(&body(json!({"dose": "one"})), today));
        assert!(taken(json!("2026-04-02")) && taken(json!("2026-05")));
        assert!(!taken(json!("2026-04-01")) && !taken(json!("2026-04")));
        assert!(!taken(json!({"answer": "not_known"})));
    }

    #[test]
    fn none_is_one_of_the_names_of_a_field_that_takes_it() {
        let aids = Path::parse("communication_need[aids=none|glasses].aids").unwrap();
        assert!(aids.means(&body(json!({"aids": {"answer": "none"}}))));
        assert!(aids.means(&body(json!({"aids": ["glasses", "dentures"]}))));
        assert!(!aids.means(&body(json!({"aids": {"answer": "not_known"}}))));
        assert!(!aids.means(&body(json!({"aids": ["dentures"]}))));
        assert_eq!(
            refused("contact[do_not_contact=none]"),
            (23, "unknown_value")
        );
    }

    #[test]
    fn silence_does_not_contradict_a_filter() {
        let falls = Path::parse("event[type=fall,!until]").unwrap();
        assert!(falls.may_mean(&body(json!({"none_known": true}))));
        assert!(falls.may_mean(&body(json!({"type": "fall", "none_known": true}))));
        assert!(!falls.may_mean(&body(json!({"type": "admission", "none_known": true}))));
    }

    #[test]
    fn lists_and_groups_are_walked() {
        let carer = body(json!({"outcomes":[
            {"area":"work","words":"Half days."},{"area":"home","words":"Fine."}]}));
        let path = Path::parse("carer.outcomes[area=work].words").unwrap();
        let found = path.find(&carer);
        assert_eq!(found.len(), 1);
        assert!(
            matches!(found[0].holds, Holds::Value(Json::String(words)) if words == "Half days.")
        );
        let contact = body(json!({"roles":["next_of_kin","emergency"],"phone":{"answer":"none"}}));
        let path = Path::parse("contact[roles=emergency].phone").unwrap();
        assert!(matches!(path.find(&contact)[0].holds, Holds::None));
        assert!(
            Path::parse("contact.email")
                .unwrap()
                .find(&contact)
                .is_empty()
        );
    }

    #[test]
    fn what_a_new_entry_must_say_follows_from_the_filters() {
        let path = Path::parse("function[domain=toilet,when=night|both].help_needed").unwrap();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            path.given(),
            [pair("domain", "toilet"), pair("when", "night")]
        );
        assert_eq!(path.field().map(|field| field.name), Some("help_needed"));
    }
}
