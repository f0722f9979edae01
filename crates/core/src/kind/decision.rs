//! What a family decided about the facts of an addition: its own memory, and what the
//! agency that wrote them is told.

use crate::value::{Count, Date, HashText, KeyText, Line, List, SheetText, group, inner_group};

use super::{Decided, Fact, Talk, Title};

group! {
    /// What became of the facts of an addition.
    Decision {
        from: must Line, "Agency", "Whose facts are they?";
        made_on: must Date, "Made", "On which day did they make it?";
        sheet: may SheetText, "Sheet", "Which sheet was it?";
        share: must HashText, "Share", "Which share was it?";
        key: must KeyText, "Public key", "Which key signed it?";
        facts: must List<DecidedFact>, "Facts", "What became of each fact?";
    }
}

group! {
    /// What became of one fact.
    DecidedFact {
        says: must Line, "Says", "What does it say?";
        number: must Count<1, 10_000>, "Number", "Which entry of the share is it?";
        decided: must Decided, "Decided", "What was decided?";
        note: may Line, "Note", "What should the agency know?";
    }
}

inner_group!(DecidedFact);

impl Decision {
    /// The facts of which this was decided, in the order of the addition.
    pub fn decided(&self, what: Decided) -> impl Iterator<Item = &DecidedFact> {
        let facts = self.facts.as_slice().iter();
        facts.filter(move |fact| fact.decided == what)
    }

    /// `5 taken over, 2 not taken over`
    fn counts(&self) -> String {
        let counts = Decided::ALL.iter().filter_map(|what| {
            let count = self.decided(*what).count();
            let words = match what {
                Decided::NotSo => "“not so”",
                what => what.says(),
            };
            (count > 0).then(|| format!("{count} {words}"))
        });
        counts.collect::<Vec<_>>().join(", ")
    }
}

impl Talk for Decision {
    fn title(&self) -> Title {
        let facts = match self.facts.as_slice().len() {
            1 => "1 fact".to_owned(),
            count => format!("{count} facts"),
        };
        let of = match &self.sheet {
            Some(sheet) => format!("on sheet {}", sheet.plain()),
            None => format!("of {}", self.made_on.plain()),
        };
        Title::Words(format!("Of your {facts} {of}: {}", self.counts()))
    }

    /// Each fact by its own words; the ids and keys say nothing to a reader.
    fn told(&self) -> Option<Vec<Fact>> {
        let facts = Decided::ALL.iter().flat_map(|what| self.decided(*what));
        let told = facts.map(|fact| Fact {
            label: label(fact.decided),
            text: match &fact.note {
                Some(note) => format!("{} - “{}”", fact.says.as_str(), note.as_str()),
                None => fact.says.plain(),
            },
        });
        Some(told.collect())
    }
}

fn label(what: Decided) -> &'static str {
    match what {
        Decided::Taken => "Taken over",
        Decided::Refused => "Not taken over",
        Decided::Later => "Not yet decided",
        Decided::NotSo => "Not so",
    }
}
