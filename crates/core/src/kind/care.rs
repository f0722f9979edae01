//! Who helps: paid and unpaid help, carers, equipment and appointments.

use crate::value::{
    BodyError, ClockTime, Coded, Count, Date, Line, List, NoneKnown, PartialDate, Phone, Text,
    YesNo, group, inner_group,
};

use super::{
    AppointmentStatus, CarerArea, CarerLevel, Day, DayNight, EquipmentFrom, EquipmentStatus,
    FixedTitle, HowUsed, SupportType, Talk, Title, Willing,
    none_known::{named, one_or_none},
};

group! {
    /// One visit of a timetable.
    Slot main day {
        day: must Day, "Day", "On which day?";
        start: may ClockTime, "From", "At what time does it begin?";
        minutes: may Count<1, 1440>, "Minutes", "How many minutes?";
        people: may Count<1, 9>, "People", "How many people come?";
        what: may Line, "For", "What is done?";
    }
}

inner_group!(Slot);

group! {
    /// Who helps with what, and when.
    Support {
        who: must Line, "Who helps", "Who helps?";
        r#type: ask SupportType, "Paid or unpaid", "Is it paid help, or family and friends?";
        tasks: ask List<Line>, "Helps with", "What do they help with?";
        timetable: ask List<Slot>, "When", "On which days and times?";
        phone: ask List<Phone>, "Phone", "Which phone numbers reach them?";
        since: ask PartialDate, "Since", "Since when?";
        until: may PartialDate, "Until", "Until when?";
        funding: ask Line, "Who pays", "Who pays for it?";
        works_well: ask Text, "What works well", "What works well?";
        gaps: ask Text, "What is missing", "When is help missing?";
    }
}

impl Talk for Support {
    fn title(&self) -> Title {
        Title::Words(self.who.plain())
    }
}

group! {
    /// How one part of a carer's own life goes.
    CarerOutcome main area {
        area: must CarerArea, "Part of life", "Which part of life?";
        level: may CarerLevel, "How it goes", "How does it go?";
        words: may Text, "In their words", "What do they say about it?";
    }
}

inner_group!(CarerOutcome);

group! {
    /// Somebody who cares unpaid. The subject of such an entry is the carer.
    Carer {
        person: must Line, "Carer", "Who is the carer?";
        cares_for: must Line, "Cares for", "Whom do they care for?";
        relationship: ask Coded, "Who they are to the person", "Who are they to the person?";
        phone: ask List<Phone>, "Phone", "Which phone numbers reach them?";
        hours_per_week: ask Count<0, 168>, "Hours a week", "How many hours a week do they care?";
        day_night: ask DayNight, "Day or night", "Do they care by day, by night or both?";
        tasks: ask List<Line>, "What they do", "What do they do?";
        health: ask Text, "Their health", "How is their own health?";
        sleep: ask Text, "Their sleep", "How do they sleep?";
        mood: ask Text, "Their mood", "How do they feel?";
        willing: ask Willing, "Willing and able", "Are they willing and able to carry on?";
        choice: ask Text, "Choice", "Do they feel that they have a choice about caring?";
        view: ask Text, "Their view", "What goes well and what is hard, in their own words?";
        outcomes: may List<CarerOutcome>, "Their own life", "How do the parts of their own life go?";
        work: ask Text, "Work and learning", "Do they work or learn, and how does it fit?";
        breaks: ask Text, "Breaks", "Which breaks do they have or want?";
        wants: ask Text, "What would help", "What would help them?";
        others_cared_for: ask Text, "Others they care for", "Whom else do they care for?";
        others_helping: ask Text, "Others who help", "Who else helps unpaid?";
    }
}

impl Talk for Carer {
    fn title(&self) -> Title {
        Title::Words(self.person.plain())
    }
}

group! {
    /// An aid or an adaptation.
    Equipment {
        what: unless Coded, "Equipment", "What is it (or none_known=yes)?";
        none_known: may NoneKnown, "Equipment", "Is it known that none is used?";
        status: ask EquipmentStatus, "In use", "Is it in use, ordered or wanted?";
        purpose: ask Text, "What for", "What is it for?";
        place: ask Line, "Where it is", "Where is it?";
        from: ask EquipmentFrom, "From", "Where did it come from?";
        supplier: ask Line, "Supplied by", "Who supplied it?";
        phone: ask Phone, "Who to ring if it breaks", "Who is rung if it breaks?";
        fitted: ask PartialDate, "Fitted or lent on", "When was it fitted or lent?";
        loan: ask YesNo, "On loan", "Is it on loan?";
        loan_number: may Line, "Loan number", "Which loan number stands on it?";
        serial: may Line, "Serial number", "Which serial number stands on it?";
        size: may Line, "Size", "Which size is it?";
        works_well: ask YesNo, "Works well", "Does it work well?";
        used: ask HowUsed, "Used or worn", "Is it used, or worn, as it is meant?";
        charging: ask Line, "Charging and batteries", "Who sees to charging or batteries, and when?";
        difficulty: ask Text, "What is hard about it", "Is there a difficulty in using it?";
        last_checked: ask PartialDate, "Last checked", "When was it last checked?";
    }
}

impl Talk for Equipment {
    fn title(&self) -> Title {
        named(self.what.as_ref(), FixedTitle::NoEquipment)
    }

    fn check(&self) -> Result<(), BodyError> {
        one_or_none(self, "what", self.what.as_ref())
    }
}

group! {
    /// A visit or an appointment. Its time is the clock where the person lives.
    Appointment {
        with: must Line, "With", "With whom is it?";
        date: must Date, "Date", "On which day?";
        time: ask ClockTime, "Time", "At what time?";
        minutes: may Count<1, 1440>, "Minutes", "How many minutes will it take?";
        place: ask Text, "Where", "Where is it?";
        phone: ask Phone, "Phone", "Which number is rung to change it?";
        transport: ask Text, "How to get there", "How does the person get there?";
        who_comes: ask Line, "Who comes along", "Who comes along?";
        why: ask Text, "What for", "What is it for?";
        questions: may List<Line>, "To ask", "What should be asked?";
        status: may AppointmentStatus, "Status", "Is it still to come?";
        outcome: may Text, "What came of it", "What came of it?";
    }
}

impl Talk for Appointment {
    fn title(&self) -> Title {
        Title::Words(self.with.plain())
    }
}
