//! Where people live: address, building, household, and how to get in.

use crate::value::{
    BodyError, Count, Line, List, PartialDate, Phone, Postcode, Text, Uprn, ValueError, YesNo,
    group, inner_group,
};

use super::{AddressType, FixedTitle, Rails, Talk, Tenure, Title};

group! {
    /// Where somebody lives.
    Address {
        lines: must List<Line>, "Address", "What is the address, line by line (without the postcode)?";
        postcode: ask Postcode, "Postcode", "What is the postcode?";
        r#type: may AddressType, "Kind of address", "Is it the home, or another address?";
        uprn: may Uprn, "Property number (UPRN)", "What is the unique property reference number?";
        phone: ask Phone, "Phone at this address", "Is there a phone there?";
        since: may PartialDate, "Since", "Since when?";
        until: may PartialDate, "Until", "Until when?";
    }
}

impl Talk for Address {
    fn title(&self) -> Title {
        self.r#type
            .map_or(Title::Fixed(FixedTitle::Address), |one| {
                Title::Choice(one.says())
            })
    }

    fn check(&self) -> Result<(), BodyError> {
        if self.lines.as_slice().len() > 5 {
            return Err(BodyError::from(ValueError::TooMany { max: 5 }).under("lines"));
        }
        Ok(())
    }
}

group! {
    /// The building and how one moves in it.
    Home {
        tenure: ask Tenure, "Owned or rented", "Is the home owned or rented?";
        landlord: ask Line, "Landlord", "Who is the landlord?";
        property_type: ask Line, "Kind of home", "Is it a house, a flat, a bungalow?";
        floors: ask Count<1, 200>, "Floors", "How many floors does the home have?";
        floor: ask Line, "Which floor", "On which floor is the home, and is there a lift?";
        stairs: ask Count<0, 500>, "Stairs inside", "How many stairs are inside?";
        stair_rails: ask Rails, "Stair rails", "On which side are rails, going up?";
        toilet: ask Line, "Toilet", "Where is the toilet?";
        bathroom: ask Line, "Bathroom", "Where is the bathroom, and is it a bath or a shower?";
        bedroom: ask Line, "Bedroom", "Where is the bed?";
        entrance: ask Text, "Way in", "How does one get to the door: steps, rails, ramp?";
        parking: ask Text, "Parking", "Where can a visitor park?";
        hazards: ask Text, "Hazards", "What should a visitor watch out for?";
        heating: ask Text, "Heating", "How is the home heated?";
        utilities: ask Text, "Gas, water, electricity", "Where are the gas tap, stopcock and fuse box?";
        smoke_alarms: ask YesNo, "Smoke alarms", "Are there working smoke alarms?";
        internet: ask Line, "Internet and phone line", "Is there internet or a phone line for equipment?";
    }
}

impl Talk for Home {
    fn title(&self) -> Title {
        Title::Fixed(FixedTitle::Home)
    }
}

group! {
    /// Somebody who lives here.
    Member main person {
        person: must Line, "Who", "Who lives here?";
        role: may Line, "Who they are", "Who are they to the others?";
        since: may PartialDate, "Since", "Since when?";
        when_here: may Line, "When here", "When are they usually here?";
    }
}

inner_group!(Member);

group! {
    /// Who lives here and what happens here.
    Household {
        members: ask List<Member>, "Lives here", "Who lives here?";
        time_alone: ask Text, "Time alone", "When, and for how long, is somebody here alone?";
        others_availability: ask Text, "Others who can be here", "Who else can be here, and when?";
        pets: ask List<Line>, "Pets", "Which pets live here?";
        smokers: ask Text, "Smoking", "Does anybody smoke here?";
        dependants: ask Text, "Children and others who depend on us", "Does anybody here depend on somebody else?";
    }
}

impl Talk for Household {
    fn title(&self) -> Title {
        Title::Fixed(FixedTitle::Household)
    }
}

group! {
    /// How to get in. Shown on screen, never on a sheet unless named for it.
    KeySafe {
        place: must Line, "Where", "Where is the key safe, key or alarm?";
        code: may Line, "Code", "What is the code of the key safe?";
        alarm_code: may Line, "Alarm code", "What is the code of the alarm?";
        keys_held_by: ask List<Line>, "Keys held by", "Who else has a key?";
        note: may Text, "To know", "What else must a visitor know to get in?";
    }
}

impl Talk for KeySafe {
    fn title(&self) -> Title {
        Title::Fixed(FixedTitle::KeySafe)
    }
}
