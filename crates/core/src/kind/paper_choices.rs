//! What may be chosen about legal papers, money, permission and documents.

use crate::value::choice;

choice! {
    /// Which legal paper it is.
    LegalType {
        LpaHw "lpa_hw" "Lasting power of attorney, health and welfare",
        LpaPf "lpa_pf" "Lasting power of attorney, property and money",
        Epa "epa" "Enduring power of attorney",
        DeputyHw "deputy_hw" "Deputy for health and welfare",
        DeputyPf "deputy_pf" "Deputy for property and money",
        Appointee "appointee" "Appointee for benefits",
        Adrt "adrt" "Advance decision to refuse treatment",
        AdvanceStatement "advance_statement" "Advance statement",
        Respect "respect" "ReSPECT form",
        Dnacpr "dnacpr" "DNACPR form",
        CapacityAssessment "capacity_assessment" "Mental capacity assessment for one decision",
        BestInterests "best_interests" "Best-interests meeting about one decision",
        Dols "dols" "Deprivation of liberty safeguards",
        Mha "mha" "Mental Health Act",
        S117 "s117" "Section 117 aftercare",
    }
}

choice! {
    /// How several people act.
    HowAct {
        Alone "alone" "one alone",
        Jointly "jointly" "all together",
        JointlyAndSeverally "jointly_and_severally" "together or each alone",
        Mixed "mixed" "some decisions together, some alone",
    }
}

choice! {
    /// What came out for one decision, at one time.
    Outcome {
        Able "able" "able to make this decision at that time",
        NotAble "not_able" "not able to make this decision at that time",
        Decided "decided" "decided in best interests",
        Open "open" "still open",
    }
}

choice! {
    /// What an entry about money is about.
    MoneyType {
        Benefit "benefit" "Benefit",
        Budget "budget" "Personal budget",
        DirectPayment "direct_payment" "Direct payment",
        Funding "funding" "Who pays for care",
        Savings "savings" "Savings",
        WhoManages "who_manages" "Who manages the money",
        Other "other" "Something else about money",
    }
}

choice! {
    /// For which time an amount is.
    Per {
        Week "week" "a week",
        FourWeeks "four_weeks" "every four weeks",
        Month "month" "a month",
        Year "year" "a year",
        Once "once" "once",
    }
}

choice! {
    /// Who pays for care.
    FundingSource {
        Chc "chc" "NHS continuing healthcare",
        Fnc "fnc" "NHS-funded nursing care",
        Council "council" "the council",
        Own "own" "the person",
        Mixed "mixed" "the council and the person",
        Other "other" "somebody else",
    }
}

choice! {
    /// The bands of savings that councils in England ask for.
    SavingsBand {
        Under6000 "under_6000" "under £6,000",
        From6000 "6000_to_14250" "£6,000 to £14,250",
        From14250 "14250_to_23250" "£14,250 to £23,250",
        Over23250 "over_23250" "over £23,250",
    }
}

choice! {
    /// Who decided about sharing.
    ConsentBasis {
        Person "person" "the person",
        Attorney "attorney" "an attorney or deputy",
        BestInterests "best_interests" "in best interests",
    }
}

choice! {
    /// What kind of paper a document is.
    DocumentType {
        Letter "letter" "letter",
        Report "report" "report",
        Plan "plan" "plan",
        Form "form" "form",
        Card "card" "card or badge",
        Identity "identity" "proof of identity",
        AddressProof "address_proof" "proof of address",
        Evidence "evidence" "evidence",
        Photo "photo" "photo",
        LegalPaper "legal_paper" "legal paper",
        Other "other" "other",
    }
}

choice! {
    /// Whether the record had the answer.
    QuestionOutcome {
        Answered "answered_from_record" "answered from the record",
        Partly "partly" "partly answered from the record",
        Stale "stale" "in the record, but too old",
        New "new" "new to the record",
        Refused "refused" "not answered",
        NotKnown "not_known" "not known",
    }
}

choice! {
    /// Whether the signer of a share is known.
    SignatureFound {
        Verified "verified" "known signer",
        UnknownSigner "unknown_signer" "unknown signer",
    }
}

choice! {
    /// What a family decided about a fact of an agency.
    Decided {
        Taken "taken" "taken over",
        Refused "refused" "not taken over",
        Later "later" "not yet decided",
        NotSo "not_so" "not so",
    }
}

choice! {
    /// A way back to a key that was lost.
    RecoveryWay {
        Paper "paper" "the key on paper",
        SecondKey "second_key" "a key of somebody else",
        Parts "parts" "the key in parts",
    }
}

choice! {
    /// By what authority somebody opens a wallet. Being a relative gives none in law,
    /// and a power of attorney is one of two kinds.
    Authority {
        Person "person" "the person whose record it is",
        AttorneyHw "attorney_hw" "attorney for health and welfare, under a lasting power of attorney",
        AttorneyPf "attorney_pf" "attorney for property and money, under a lasting power of attorney",
        Deputy "deputy" "deputy, appointed by the court",
        Relative "relative" "relative, friend or unpaid carer",
        Professional "professional" "somebody who is paid to help",
    }
}
