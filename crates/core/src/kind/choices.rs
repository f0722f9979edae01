//! What may be chosen in the fields of the kinds, each with plain words.

use crate::value::choice;

choice! {
    /// Which kind of assessment it is. The steps of NHS continuing healthcare are those of
    /// its National Framework.
    AssessmentType {
        Needs "needs" "care and support needs",
        Carer "carer" "carer's assessment",
        OccupationalTherapy "occupational_therapy" "occupational therapy",
        Continence "continence" "continence",
        Falls "falls" "falls and mobility",
        Memory "memory" "memory",
        Swallowing "swallowing" "eating and swallowing",
        Hearing "hearing" "hearing",
        Sight "sight" "sight",
        Financial "financial" "financial assessment",
        ChcChecklist "chc_checklist" "NHS continuing healthcare: checklist",
        ChcAssessment "chc_assessment" "NHS continuing healthcare: full assessment",
        ChcFastTrack "chc_fast_track" "NHS continuing healthcare: fast track",
        ChcReview "chc_review" "NHS continuing healthcare: review",
        ChcAppeal "chc_appeal" "NHS continuing healthcare: appeal",
        NursingCare "nursing_care" "NHS-funded nursing care",
        Other "other" "something else",
    }
}

choice! {
    /// How far an assessment is.
    AssessmentStatus {
        AskedFor "asked_for" "asked for",
        Booked "booked" "booked",
        Done "done" "done",
        Refused "refused" "refused",
        Cancelled "cancelled" "cancelled",
    }
}

choice! {
    /// What came of an assessment, as the service wrote it.
    AssessmentDecision {
        Eligible "eligible" "eligible",
        PartlyEligible "partly_eligible" "eligible in part",
        NotEligible "not_eligible" "not eligible",
        FullAssessment "full_assessment" "a full assessment follows",
        NoFullAssessment "no_full_assessment" "no full assessment follows",
        Waiting "waiting" "not decided yet",
    }
}

choice! {
    /// How far a safeguarding concern is (Care Act 2014, section 42).
    SafeguardingStatus {
        Raised "raised" "raised",
        Enquiry "enquiry" "being looked into",
        Plan "plan" "a plan is in place",
        Closed "closed" "closed",
        NotTaken "not_taken" "not taken further",
    }
}

choice! {
    /// Whether something is used, or worn, as it is meant.
    HowUsed {
        Always "always" "always",
        Mostly "mostly" "mostly",
        Sometimes "sometimes" "sometimes",
        Seldom "seldom" "seldom",
        Never "never" "never",
    }
}

choice! {
    /// The seven headings of PRSB About Me.
    AboutMeHeading {
        Important "important" "What is most important to me",
        People "people" "People who are important to me",
        Communicate "communicate" "How I communicate and how to communicate with me",
        Wellness "wellness" "My wellness",
        DoDont "do_dont" "Please do and please do not",
        Support "support" "How and when to support me",
        Also "also" "Also worth knowing about me",
    }
}

choice! {
    /// What a statement is.
    StatementTopic {
        Goal "goal" "A goal",
        Wish "wish" "A wish",
        Worry "worry" "A worry",
        WhatMatters "what_matters" "What matters to me",
        ViewOfSupport "view_of_support" "What I think of the help I get",
        Impact "impact" "What it means for my life",
        Concern "concern" "A concern about how I am treated",
        Complaint "complaint" "A complaint",
    }
}

choice! {
    /// The parts of well-being of the Care Act 2014, section 1(2).
    WellbeingArea {
        Dignity "dignity" "dignity and respect",
        Health "health" "physical and mental health, and feelings",
        Protection "protection" "protection from abuse and neglect",
        Control "control" "control over day-to-day life",
        Participation "participation" "work, learning and recreation",
        Social "social" "social and economic well-being",
        Relationships "relationships" "family and personal relationships",
        Accommodation "accommodation" "a suitable place to live",
        Contribution "contribution" "giving something to others",
    }
}

choice! {
    /// The four categories of the Accessible Information Standard, and others.
    CommunicationCategory {
        ContactMethod "contact_method" "A particular way to make contact",
        InformationFormat "information_format" "Information in a particular format",
        Professional "professional" "A communication professional",
        Support "support" "Help to communicate",
        Other "other" "Another communication need",
    }
}

choice! {
    /// How to make contact, as in UK Core.
    ContactMethod {
        Letter "letter" "letter",
        Visit "visit" "visit",
        Telephone "telephone" "telephone",
        Email "email" "e-mail",
        Textphone "textphone" "textphone",
        ThroughSomebody "through_somebody" "telephone through somebody else",
        SignLanguage "sign_language" "sign language",
        NoTelephone "no_telephone" "not by telephone",
        TextMessage "text_message" "text message",
    }
}

choice! {
    /// The format of information.
    InformationFormat {
        LargePrint "large_print" "large print",
        Braille "braille" "Braille",
        Audio "audio" "audio",
        EasyRead "easy_read" "Easy Read",
        BslVideo "bsl_video" "British Sign Language video",
        Email "email" "e-mail",
        ScreenReader "screen_reader" "a file for a screen reader",
        Translated "translated" "in another language",
        Pictures "pictures" "pictures",
    }
}

choice! {
    /// Aids to see, hear and speak.
    Aid {
        HearingAidLeft "hearing_aid_left" "hearing aid, left",
        HearingAidRight "hearing_aid_right" "hearing aid, right",
        CochlearImplant "cochlear_implant" "cochlear implant",
        Glasses "glasses" "glasses",
        ReadingGlasses "reading_glasses" "reading glasses",
        Magnifier "magnifier" "magnifier",
        Dentures "dentures" "dentures",
        PictureCards "picture_cards" "picture cards",
        Device "device" "a speaking device",
        Other "other" "another aid",
    }
}

choice! {
    /// What an adjustment is about.
    AdjustmentCategory {
        Communication "communication" "communication",
        AdditionalSupport "additional_support" "more support",
        Environment "environment" "the surroundings",
        Time "time" "time",
        Other "other" "something else",
    }
}

choice! {
    /// A person's sex.
    Sex {
        Female "female" "female",
        Male "male" "male",
        Indeterminate "indeterminate" "indeterminate",
    }
}

choice! {
    /// Whether a service checked the NHS number. By itself it is not traced.
    NhsNumberStatus {
        Verified "verified" "checked by a service",
        NotTraced "not_traced" "not checked by a service",
        TraceRequired "trace_required" "to be checked",
        NoMatch "no_match" "checked: no match, or several",
        Conflict "conflict" "checked: the details do not agree",
        InProgress "in_progress" "being checked",
        NotPresent "not_present" "no number, no check needed",
        Postponed "postponed" "check put off (a baby)",
    }
}

choice! {
    /// What an address is.
    AddressType {
        Home "home" "Home",
        Temporary "temporary" "Temporary address",
        CareHome "care_home" "Care home",
        Previous "previous" "Former address",
        Letters "letters" "Address for letters",
    }
}

choice! {
    /// Owned or rented.
    Tenure {
        Own "own" "owned",
        Council "council" "rented from the council",
        HousingAssociation "housing_association" "rented from a housing association",
        Private "private" "rented privately",
        Other "other" "something else",
    }
}

choice! {
    /// On which side of the stairs rails are, going up.
    Rails {
        Left "left" "left",
        Right "right" "right",
        Both "both" "both sides",
    }
}

choice! {
    /// What somebody is to the person, beyond their relationship.
    ContactRole {
        NextOfKin "next_of_kin" "next of kin (this gives no right to decide)",
        Emergency "emergency" "emergency contact",
        MainCarer "main_carer" "main carer",
        AttorneyHw "attorney_hw" "attorney for health and welfare",
        AttorneyPf "attorney_pf" "attorney for property and money",
        Deputy "deputy" "deputy",
        Appointee "appointee" "appointee for benefits",
        Advocate "advocate" "advocate",
        KeyHolder "key_holder" "key holder",
        Responder "responder" "comes when the alarm is pressed",
        Interpreter "interpreter" "interpreter",
    }
}

choice! {
    /// What a professional or a service is.
    ProfessionalRole {
        Gp "gp" "GP",
        Pharmacy "pharmacy" "Pharmacy",
        SocialWorker "social_worker" "Social worker",
        DistrictNurse "district_nurse" "District nurse",
        ContinenceService "continence_service" "Continence service",
        OccupationalTherapist "occupational_therapist" "Occupational therapist",
        Physiotherapist "physiotherapist" "Physiotherapist",
        SpeechTherapist "speech_therapist" "Speech and language therapist",
        Dietitian "dietitian" "Dietitian",
        Podiatrist "podiatrist" "Podiatrist",
        Dentist "dentist" "Dentist",
        Optician "optician" "Optician",
        Audiologist "audiologist" "Audiologist",
        MemoryClinic "memory_clinic" "Memory clinic",
        MentalHealth "mental_health" "Mental health team",
        Hospital "hospital" "Hospital",
        Specialist "specialist" "Specialist",
        Homecare "homecare" "Homecare",
        CareHome "care_home" "Care home",
        DayCentre "day_centre" "Day centre",
        CareCoordinator "care_coordinator" "Care co-ordinator",
        Equipment "equipment" "Equipment service",
        Telecare "telecare" "Alarm and telecare service",
        Council "council" "Council",
        Housing "housing" "Housing",
        Charity "charity" "Charity",
        Advocate "advocate" "Advocate",
        Solicitor "solicitor" "Solicitor",
        Other "other" "Other professional",
    }
}

choice! {
    /// Whether a condition is there now.
    ConditionStatus {
        Active "active" "now",
        Past "past" "in the past",
    }
}

choice! {
    /// How sure something is.
    Verification {
        Confirmed "confirmed" "confirmed by a professional",
        Suspected "suspected" "suspected",
        Unconfirmed "unconfirmed" "not confirmed",
    }
}

choice! {
    /// What sort of bad reaction it is.
    AllergyType {
        Allergy "allergy" "allergy",
        Intolerance "intolerance" "intolerance",
        SideEffect "side_effect" "side effect",
        NotSure "not_sure" "not sure which",
    }
}

choice! {
    /// How bad a reaction is.
    Severity {
        Mild "mild" "mild",
        Moderate "moderate" "moderate",
        Severe "severe" "severe",
        LifeThreatening "life_threatening" "life-threatening",
    }
}

choice! {
    /// When a treatment is.
    TreatmentStatus {
        Past "past" "past",
        Ongoing "ongoing" "going on",
        Planned "planned" "planned",
        Waiting "waiting" "waited for",
    }
}

choice! {
    /// What is measured.
    MeasurementType {
        Height "height" "Height",
        Weight "weight" "Weight",
        BloodPressure "blood_pressure" "Blood pressure",
        Pulse "pulse" "Pulse",
        Temperature "temperature" "Temperature",
        Oxygen "oxygen" "Oxygen",
        BloodSugar "blood_sugar" "Blood sugar",
        Other "other" "Another measurement",
    }
}
