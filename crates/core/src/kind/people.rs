//! People and services around the person.

use crate::value::{
    Coded, Count, Email, Line, List, OdsCode, PartialDate, Phone, Text, YesNo, group, inner_group,
};

use super::{ContactRole, ProfessionalRole, Talk, Title};

group! {
    /// Somebody to ring, or somebody not to ring.
    Contact {
        name: must Line, "Name", "What is their name?";
        relationship: ask Coded, "Who they are to the person", "Who are they to the person?";
        roles: ask List<ContactRole>, "Roles", "What are they: next of kin, emergency contact, main carer?";
        rank: may Count<1, 20>, "Ring in this order", "Who is rung first, second, third?";
        phone: ask List<Phone>, "Phone", "Which phone numbers reach them?";
        email: ask Email, "E-mail", "What is the e-mail address?";
        address: ask Text, "Address", "Where do they live?";
        hours: ask Line, "When to ring", "When can they be reached?";
        do_not_contact: may YesNo, "Do not contact", "Should they not be contacted?";
        do_not_contact_why: ask Text, "Why not", "Why should they not be contacted?";
        household_member: ask YesNo, "Lives with the person", "Do they live with the person?";
        consulted_about: may List<Line>, "Ask them about", "What should they be asked about?";
        note: may Text, "To know", "Anything else to know?";
    }
}

impl Talk for Contact {
    fn title(&self) -> Title {
        Title::Words(self.name.plain())
    }
}

group! {
    /// The organisation that somebody works for.
    Organisation main name {
        name: must Line, "Organisation", "What is the organisation called?";
        ods: may OdsCode, "Organisation code", "What is its code in the NHS list?";
    }
}

inner_group!(Organisation);

group! {
    /// Somebody, or a service, that works with the person.
    Professional {
        role: must ProfessionalRole, "Role", "What are they: GP, social worker, pharmacy?";
        name: ask Line, "Name", "What is their name?";
        job: may Line, "Job title", "What is their job title?";
        organisation: ask Organisation, "Organisation", "Which organisation are they from?";
        team: may Line, "Team", "Which team are they in?";
        phone: ask List<Phone>, "Phone", "Which phone numbers reach them?";
        email: ask Email, "E-mail", "What is the e-mail address?";
        address: ask Text, "Address", "Where are they?";
        what_for: ask Text, "What for", "What do they do for the person?";
        key_worker: ask YesNo, "Main worker", "Are they the main person to talk to?";
        last_seen: ask PartialDate, "Last seen", "When did they last see the person?";
        next_review: ask PartialDate, "Next review", "When will they next look at things again?";
        since: may PartialDate, "Since", "Since when?";
        until: may PartialDate, "Until", "Until when?";
        reference: may Line, "Their reference", "Which number do they know the person by?";
    }
}

impl Professional {
    /// Name, else organisation.
    fn called(&self) -> Option<String> {
        let name = self
            .name
            .as_ref()
            .and_then(|name| name.given())
            .map(Line::plain);
        let place = self.organisation.as_ref().and_then(|place| place.given());
        name.or_else(|| place.map(|place| place.name.plain()))
    }
}

impl Talk for Professional {
    fn title(&self) -> Title {
        let role = self.role.says();
        // A service that is called what it is, is not named twice.
        match self.called().filter(|called| called != role) {
            Some(called) => Title::ChoiceOf(role, called),
            None => Title::Choice(role),
        }
    }
}
