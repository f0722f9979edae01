//! Legal papers, permission and money. That a paper exists is recorded, and
//! where its original is; never what a resuscitation form decides.

use crate::value::{
    Answer, BodyError, Date, Line, List, Money as Pounds, PartialDate, Text, YesNo, given, group,
};

use super::{
    Caution, ConsentBasis, FundingSource, HowAct, LegalType, MoneyType, Outcome, Per, SavingsBand,
    Talk, Title,
};

group! {
    /// That a legal paper exists, and where the original is.
    Legal {
        r#type: must LegalType, "Paper", "Which paper is it?";
        original_where: answer Line, "Where the original is", "Where is the original?";
        made_on: ask PartialDate, "Made on", "When was it made?";
        registered_on: ask PartialDate, "Registered on", "When was it registered?";
        reference: ask Line, "Reference", "Which reference number does it have?";
        who: ask List<Line>, "Who may act", "Who may act under it?";
        how_they_act: ask HowAct, "How they act", "Do they act together or each alone?";
        scope: ask Text, "What it covers", "What does it cover?";
        decision: may Line, "Which decision", "Which one decision was it about?";
        outcome: ask Outcome, "Outcome for this decision", "What came out for this one decision?";
        by_whom: ask Line, "Made or assessed by", "Who made or assessed it?";
        life_sustaining: ask YesNo, "About life-sustaining treatment", "Is it about life-sustaining treatment?";
        in_writing: ask YesNo, "In writing", "Is it in writing?";
        signed: ask YesNo, "Signed", "Is it signed?";
        witnessed: ask YesNo, "Witnessed", "Is it witnessed?";
        even_if_life_at_risk: ask YesNo, "Says: even if life is at risk", "Does it say that it applies even if life is at risk?";
        seen_by: ask Line, "Seen by", "Who has seen the original?";
        seen_on: ask PartialDate, "Seen on", "When was it seen?";
        review: may Date, "Look again on", "When is it looked at again?";
    }
}

fn is_yes(answer: Option<&Answer<YesNo>>) -> bool {
    given(answer).is_some_and(|yes| yes.0)
}

impl Legal {
    fn is_about_one_decision(&self) -> bool {
        matches!(
            self.r#type,
            LegalType::CapacityAssessment | LegalType::BestInterests
        )
    }

    fn may_not_bind(&self) -> bool {
        let needed = [
            &self.in_writing,
            &self.signed,
            &self.witnessed,
            &self.even_if_life_at_risk,
        ];
        self.r#type == LegalType::Adrt
            && is_yes(self.life_sustaining.as_ref())
            && !needed.iter().all(|answer| is_yes(answer.as_ref()))
    }

    fn needs_registration(&self) -> bool {
        matches!(self.r#type, LegalType::LpaHw | LegalType::LpaPf)
            && self
                .registered_on
                .as_ref()
                .and_then(Answer::given)
                .is_none()
    }
}

impl Talk for Legal {
    fn title(&self) -> Title {
        let paper = self.r#type.says();
        match &self.decision {
            Some(decision) => Title::ChoiceOf(paper, decision.written()),
            None => Title::Choice(paper),
        }
    }

    fn warnings(&self) -> Vec<Caution> {
        let exists_only = matches!(self.r#type, LegalType::Respect | LegalType::Dnacpr);
        let all = [
            (self.may_not_bind(), Caution::MayNotBind),
            (self.needs_registration(), Caution::CheckRegistered),
            (exists_only, Caution::SeeOriginal),
        ];
        let found = all.into_iter().filter(|(here, _)| *here);
        found.map(|(_, caution)| caution).collect()
    }

    fn check(&self) -> Result<(), BodyError> {
        if self.is_about_one_decision() {
            return if self.decision.is_some() {
                Ok(())
            } else {
                Err(BodyError::missing().under("decision"))
            };
        }
        let one = "only an assessment or a meeting about one decision has it";
        let form = "only the original form says what was decided";
        let is_form = matches!(self.r#type, LegalType::Respect | LegalType::Dnacpr);
        let refused = [
            ("decision", self.decision.is_some(), one),
            ("outcome", self.outcome.is_some(), one),
            ("scope", is_form && self.scope.is_some(), form),
            (
                "life_sustaining",
                is_form && self.life_sustaining.is_some(),
                form,
            ),
        ];
        match refused.into_iter().find(|(_, given, _)| *given) {
            Some((field, _, because)) => Err(BodyError::NotHere { field, because }),
            None => Ok(()),
        }
    }
}

group! {
    /// Benefits, budgets, who pays and who manages money.
    Money {
        r#type: must MoneyType, "About", "What is it about?";
        name: ask Line, "Which", "Which benefit or payment is it?";
        rate: ask Line, "Rate", "At which rate?";
        amount: ask Pounds, "Amount", "How much is it?";
        per: ask Per, "For each", "For which time is that amount?";
        contribution: ask Pounds, "Paid by the person", "How much does the person pay?";
        managed_by: ask Line, "Managed by", "Who manages it?";
        funding: ask FundingSource, "Who pays", "Who pays for the care?";
        savings: ask SavingsBand, "Savings", "In which band are the savings?";
        starts: may PartialDate, "From", "From when?";
        ends: may PartialDate, "Until", "Until when?";
        note: may Text, "To know", "Anything else to know?";
    }
}

impl Talk for Money {
    fn title(&self) -> Title {
        match given(self.name.as_ref()) {
            Some(name) => Title::Words(name.plain()),
            None => Title::Choice(self.r#type.says()),
        }
    }
}

group! {
    /// What may be shared with whom, and who said so.
    Consent {
        to: must Line, "Shared with", "With which organisation may it be shared?";
        basis: must ConsentBasis, "Said by", "Who decided: the person, an attorney, or a best-interests meeting?";
        what: ask List<Line>, "What", "What may be shared?";
        not: may List<Line>, "Not", "What must not be shared?";
        purpose: ask Text, "What for", "What is it shared for?";
        from: ask Date, "From", "From when?";
        until: ask Date, "Until", "Until when?";
        withdrawn_on: may Date, "Withdrawn on", "When was it taken back?";
        how_given: ask Line, "How it was given", "How was it given: spoken, signed?";
    }
}

impl Talk for Consent {
    fn title(&self) -> Title {
        Title::Words(self.to.plain())
    }
}
