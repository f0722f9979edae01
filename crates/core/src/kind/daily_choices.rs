//! What may be chosen about everyday living, help and plans.

use crate::value::choice;

choice! {
    /// The activities of everyday living.
    Domain {
        Nutrition "nutrition" "Eating and drinking enough",
        MealPrep "meal_prep" "Preparing meals",
        Eating "eating" "Eating and drinking",
        Swallowing "swallowing" "Swallowing",
        Hygiene "hygiene" "Washing",
        Bathing "bathing" "Bath or shower",
        Toilet "toilet" "Toilet",
        Dressing "dressing" "Dressing",
        Bed "bed" "In and out of bed",
        Transfers "transfers" "Moving from bed, chair and toilet",
        MobilityIndoor "mobility_indoor" "Moving around indoors",
        Stairs "stairs" "Stairs",
        MobilityOutdoor "mobility_outdoor" "Moving around outdoors",
        WalkDistance "walk_distance" "How far they can walk",
        Movement "movement" "Moving arms and legs",
        Dexterity "dexterity" "Using the hands",
        Communication "communication" "Speaking, hearing, understanding",
        Sight "sight" "Seeing",
        Hearing "hearing" "Hearing",
        Cognition "cognition" "Memory and thinking",
        Mood "mood" "Mood",
        Behaviour "behaviour" "Behaviour",
        Sleep "sleep" "Sleep",
        Night "night" "Nights",
        Skin "skin" "Skin",
        Medication "medication" "Taking medicines",
        Housework "housework" "Housework",
        Shopping "shopping" "Shopping",
        Money "money" "Managing money",
        Social "social" "Social life and hobbies",
        Relationships "relationships" "Family and friends",
        Work "work" "Work, learning, volunteering",
        Community "community" "Getting about and using services",
        ChildCare "child_care" "Caring for a child",
        SafeAlone "safe_alone" "Being alone",
        SafeHome "safe_home" "Being safe at home",
    }
}

choice! {
    /// The outcomes of the Care Act's eligibility rules (SI 2015/313, reg. 2).
    CareActOutcome {
        Nutrition "nutrition" "managing and maintaining nutrition",
        Hygiene "hygiene" "maintaining personal hygiene",
        Toilet "toilet" "managing toilet needs",
        Clothing "clothing" "being appropriately clothed",
        SafeHome "safe_home" "being able to make use of the home safely",
        HabitableHome "habitable_home" "maintaining a habitable home environment",
        Relationships "relationships" "developing and maintaining relationships",
        Work "work" "work, training, education or volunteering",
        Community "community" "using facilities or services in the community",
        Child "child" "caring responsibilities for a child",
    }
}

impl Domain {
    /// The outcome of the Care Act that the activity belongs to.
    pub fn care_act_outcome(self) -> Option<CareActOutcome> {
        Some(match self {
            Self::Nutrition | Self::MealPrep | Self::Eating | Self::Swallowing => {
                CareActOutcome::Nutrition
            }
            Self::Hygiene | Self::Bathing => CareActOutcome::Hygiene,
            Self::Toilet => CareActOutcome::Toilet,
            Self::Dressing => CareActOutcome::Clothing,
            Self::Bed | Self::Transfers | Self::MobilityIndoor | Self::Stairs | Self::SafeHome => {
                CareActOutcome::SafeHome
            }
            Self::Housework => CareActOutcome::HabitableHome,
            Self::Social | Self::Relationships => CareActOutcome::Relationships,
            Self::Work => CareActOutcome::Work,
            Self::MobilityOutdoor | Self::Shopping | Self::Community => CareActOutcome::Community,
            Self::ChildCare => CareActOutcome::Child,
            _ => return None,
        })
    }
}

choice! {
    /// By day, by night or both.
    DayNight {
        Day "day" "by day",
        Night "night" "by night",
        Both "both" "day and night",
    }
}

choice! {
    /// How much help is needed.
    Ability {
        Alone "alone" "alone",
        Prompt "prompt" "with reminding or encouraging",
        Some "some" "with some help",
        Lots "lots" "with a lot of help",
        Cannot "cannot" "cannot do it",
    }
}

choice! {
    /// Why somebody cannot do it alone (SI 2015/313, reg. 2(3)).
    Why {
        NeedsHelp "needs_help" "cannot without help",
        PainDistress "pain_distress" "it causes pain, distress or anxiety",
        Danger "danger" "it is dangerous to them or others",
        MuchLonger "much_longer" "it takes much longer",
    }
}

choice! {
    /// What kind of problem with bladder or bowel it is.
    ContinenceType {
        Urge "urge" "a sudden need to go",
        Stress "stress" "leaks when coughing or lifting",
        Functional "functional" "does not get to the toilet in time",
        Nocturia "nocturia" "gets up at night",
        Retention "retention" "the bladder does not empty",
        Faecal "faecal" "bowel leaks",
        Mixed "mixed" "mixed",
        Unknown "unknown" "nobody has found out yet",
    }
}

choice! {
    /// What happened.
    EventType {
        Fall "fall" "Fall",
        Admission "admission" "Hospital stay",
        Attendance "attendance" "Emergency department or clinic visit",
        Discharge "discharge" "Home from hospital",
        Missing "missing" "Went missing",
        Incident "incident" "Incident",
        NearMiss "near_miss" "It nearly went wrong",
        LifeEvent "life_event" "Change in life",
        Other "other" "Something else",
    }
}

choice! {
    /// Paid or unpaid help.
    SupportType {
        Paid "paid" "paid",
        Informal "informal" "family and friends, unpaid",
        Voluntary "voluntary" "volunteers",
    }
}

choice! {
    /// A day of the week, or several.
    Day {
        EveryDay "every_day" "Every day" or "daily" "each day" "Mon-Sun" "7 days a week",
        Weekdays "weekdays" "Monday to Friday" or "Mon-Fri" "Mon to Fri" "Monday-Friday",
        Weekend "weekend" "Saturday and Sunday" or "weekends" "Sat-Sun" "Sat and Sun",
        Monday "monday" "Monday" or "Mon" "Mondays",
        Tuesday "tuesday" "Tuesday" or "Tue" "Tues" "Tuesdays",
        Wednesday "wednesday" "Wednesday" or "Wed" "Wednesdays",
        Thursday "thursday" "Thursday" or "Thu" "Thurs" "Thursdays",
        Friday "friday" "Friday" or "Fri" "Fridays",
        Saturday "saturday" "Saturday" or "Sat" "Saturdays",
        Sunday "sunday" "Sunday" or "Sun" "Sundays",
    }
}

choice! {
    /// Whether a carer is willing and able to carry on.
    Willing {
        Yes "yes" "yes",
        WithHelp "with_help" "with more help",
        NotSure "not_sure" "not sure",
        No "no" "no",
    }
}

choice! {
    /// Parts of a carer's own life (SI 2015/313, reg. 3(2)).
    CarerArea {
        Child "child" "caring for a child",
        Others "others" "caring for others",
        Home "home" "keeping the home",
        Nutrition "nutrition" "eating well",
        Relationships "relationships" "family and friends",
        Work "work" "work, learning, volunteering",
        Community "community" "local services and facilities",
        Recreation "recreation" "recreation",
    }
}

choice! {
    /// How one part of life goes.
    CarerLevel {
        Ok "ok" "all right",
        Hard "hard" "hard",
        Cannot "cannot" "not possible",
    }
}

choice! {
    /// Where equipment is from.
    EquipmentFrom {
        Nhs "nhs" "the NHS",
        Council "council" "the council",
        Private "private" "bought",
        Charity "charity" "a charity",
        Family "family" "family or friends",
        Other "other" "somewhere else",
    }
}

choice! {
    /// Whether equipment is in use.
    EquipmentStatus {
        InUse "in_use" "in use",
        NotUsed "not_used" "there, but not used",
        Ordered "ordered" "ordered",
        Wanted "wanted" "wanted",
        Returned "returned" "given back",
    }
}

choice! {
    /// Whether an appointment is still to come.
    AppointmentStatus {
        Planned "planned" "to come",
        Moved "moved" "moved",
        Cancelled "cancelled" "cancelled",
        Done "done" "done",
    }
}

choice! {
    /// How far a goal is.
    GoalStatus {
        Planned "planned" "not begun",
        OnTheWay "on_the_way" "on the way",
        Reached "reached" "reached",
        PartlyReached "partly_reached" "partly reached",
        Stopped "stopped" "given up",
    }
}

choice! {
    /// How far an action is.
    ActionStatus {
        Planned "planned" "not begun",
        Started "started" "begun",
        Done "done" "done",
        Stopped "stopped" "stopped",
    }
}
