//! A made-up body for every kind: the household of Margaret Ellis. Nobody in
//! it lives, and its numbers are never given to anybody.

use super::{Body, Kind};

/// The made-up body of a kind.
pub fn example(kind: Kind) -> Body {
    Body::from_fields(kind, &example_fields(kind))
        .expect("the fixed examples are bodies, as their test shows")
}

/// The same, as a person would type it.
pub fn example_fields(kind: Kind) -> Vec<(String, String)> {
    let found = EXAMPLES.iter().find(|(of, _)| *of == kind);
    let fields = found.map_or("", |(_, fields)| fields).split(" | ");
    let pairs = fields.filter_map(|field| field.split_once('='));
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The first fields of the made-up body that are enough for one: what somebody would
/// type to begin with.
pub fn shortest_fields(kind: Kind) -> Vec<(String, String)> {
    let mut fields = example_fields(kind);
    // From the end: the fields that say what it is come first.
    for at in (0..fields.len()).rev() {
        let left_out = fields.remove(at);
        if Body::from_fields(kind, &fields).is_err() {
            fields.insert(at, left_out);
        }
    }
    fields
}

/// Each kind with its fields, parted by bars.
const EXAMPLES: &[(Kind, &str)] = &[
    (
        Kind::Person,
        "\
        name=Margaret Ellis | name.preferred=Peggy | name.title=Mrs | \
        name.former=Margaret Shaw | birth_date=1940-05-17 | nhs_number=999 000 0018 | \
        nhs_number_status=not_traced | chi_number=none | hc_number=none | \
        ni_number=prefer not to say | other_number=H-204417 | \
        other_number.of=Riverside Hospital | phone=01632 960123 | phone=07700 900123 | \
        email=none | gender=Woman | sex=female | pronouns=she, her | language=English | \
        interpreter=no | ethnicity=White British | \
        ethnicity.codings.system=https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland | \
        ethnicity.codings.code=A | religion=Methodist | nationality=British | \
        marital_status=Married | occupation=Retired school cook",
    ),
    (
        Kind::Household,
        "\
        members=Margaret Ellis | members.role=person who needs care | members=Frank Ellis | \
        members.role=husband | members.since=1962 | members.when_here=always | \
        time_alone=Most Tuesdays from 10 to 12. | \
        others_availability=Sarah comes on Tuesday and Saturday. | pets=Biscuit, a small dog | \
        smokers=none | dependants=none",
    ),
    (
        Kind::Address,
        "\
        lines=12 Mill Lane | lines=Riverside | postcode=zz1 1zz | type=home | \
        uprn=100000000001 | phone=01632 960123 | since=1971",
    ),
    (
        Kind::Home,
        "\
        tenure=council | landlord=Riverside Council | property_type=Terraced house | \
        floors=2 | floor=ground and first floor, no lift | stairs=13 | stair_rails=left | \
        toilet=upstairs | bathroom=upstairs, bath with shower over it | \
        bedroom=upstairs at the back | \
        entrance=Two steps up to the front door, rail on the right. | parking=On the road. | \
        hazards=Loose rug in the hall. The dog is friendly. | heating=Gas boiler. | \
        utilities=Stopcock under the kitchen sink. | smoke_alarms=yes | \
        internet=phone line and broadband",
    ),
    (
        Kind::KeySafe,
        "\
        place=Left of the back door | code=made-up 0000 | alarm_code=made-up 1111 | \
        keys_held_by=Sarah Ellis | keys_held_by=June next door | note=Ring the bell first.",
    ),
    (
        Kind::Contact,
        "\
        name=Sarah Ellis | relationship=Daughter | roles=next_of_kin, emergency, main_carer | \
        rank=1 | phone=07700 900456 | email=sarah@example.org | \
        address=3 Station Road, Riverside | hours=any time | do_not_contact=no | \
        household_member=no | consulted_about=all appointments",
    ),
    (
        Kind::Professional,
        "\
        role=gp | name=Dr A. Made-Up | job=GP partner | organisation=Mill Lane Surgery | \
        organisation.ods=Z99999 | team=Red team | phone=01632 960200 | \
        what_for=Family doctor | key_worker=no | last_seen=2026-01 | next_review=not known | \
        since=1998 | reference=EL-17",
    ),
    (
        Kind::AboutMe,
        "\
        heading=important | \
        text=Being at home with Frank and the dog. Please tell me who you are each time. | \
        emergency_first=yes",
    ),
    (
        Kind::Statement,
        "\
        topic=worry | text=I do not want to be moved to a place I do not know. | \
        about=control | about=accommodation | to_whom=everybody",
    ),
    (
        Kind::CommunicationNeed,
        "\
        category=information_format | text=Large print, one thing at a time. | \
        contact_method=telephone | format=large_print, easy_read | professional=none | \
        aids=glasses, hearing_aid_left",
    ),
    (
        Kind::Adjustment,
        "\
        text=First appointment of the day, no waiting room. | category=time | \
        why=Waiting makes her anxious. | consequence=She leaves. | flag_consent=yes",
    ),
    (
        Kind::Condition,
        "\
        name=Alzheimer's disease | status=active | onset=2022 | \
        diagnosed_by=Memory clinic, Riverside | verification=confirmed | \
        effect=I lose words and forget the kettle.",
    ),
    (
        Kind::Allergy,
        "\
        substance=Penicillin | type=allergy | reaction=Rash all over | severity=moderate | \
        when=1998 | verification=confirmed",
    ),
    (
        Kind::Medication,
        "\
        name=Levothyroxine | form=tablet | strength=50 micrograms | dose=1 tablet | \
        when=each morning, half an hour before breakfast | route=by mouth | prescribed=yes | \
        prescriber=GP | why=Thyroid | start=2015 | help_needed=Reminding | \
        where_kept=kitchen cupboard | packaging=blister pack | supplier=Mill Lane Pharmacy",
    ),
    (
        Kind::Vaccination,
        "\
        what=Influenza | date=2025-10-04 | place=Mill Lane Surgery | batch=MADEUP1",
    ),
    (
        Kind::Treatment,
        "\
        what=Physiotherapy | status=waiting | date=not known | how_often=once a week | \
        expected_effect=Steadier walking | place=Riverside clinic | \
        by=Community physiotherapy",
    ),
    (
        Kind::Assessment,
        "\
        what=Continuing healthcare checklist | type=chc_checklist | status=done | \
        date=2026-02-03 | by=Ruth Adeyemi, Riverside NHS | participants=Sarah Ellis | \
        participants.role=daughter | participants.how=in the room | \
        participants=Ruth Adeyemi | participants.role=nurse assessor | \
        findings=Needs are high at night. | decision=full_assessment | \
        decided_on=2026-02-10 | agreed=yes | view=Nights are worse than the sheet says. | \
        next_review=2026-08 | copy_where=blue folder in the kitchen",
    ),
    (
        Kind::Safeguarding,
        "\
        what=A caller at the door took money | status=enquiry | \
        details=He came twice in January and said the roof leaks. | \
        raised_on=2026-01-20 | raised_by=Sarah Ellis | with=Riverside Council | \
        reference=none | worker=Ann Poole | phone=01632 960177 | \
        wishes=She wants to answer the door herself. | \
        plan=The chain stays on, and Frank goes along to the door.",
    ),
    (
        Kind::Measurement,
        "\
        type=weight | value=58.4 | unit=kg | date=2026-02-10 | by=District nurse | \
        note=in clothes",
    ),
    (
        Kind::Function,
        "\
        domain=toilet | when=night | can_do=Finds the toilet with the light on. | \
        usual_before=Managed alone until 2024. | ability=some | \
        help_needed=Somebody to guide her and help with clothes. | helper=Frank | \
        people_needed=1 | times_per_night=3 | minutes=10 | why=needs_help, danger | \
        good_day=Reminding is enough. | bad_day=Does not recognise the toilet. | \
        since=2024-11 | aids=raised seat | aids=grab rail | how_i_like_it=Knock first.",
    ),
    (
        Kind::Continence,
        "\
        type=urge, functional | onset=2024 | trigger=none | control=Feels it late. | \
        urgency=A few minutes. | day_frequency=about every two hours | \
        night_frequency=three times | leaks=some, mostly at night | bowel=none | \
        stool_type=3 | stool_type=4 | bowel_frequency=once a day | bowel_last=2026-02-28 | \
        fluids_ml=1400 | fluids=Tea, water, squash. | diary.time=07:10 | diary.passed_ml=250 | \
        diary.time=08:00 | diary.drank_ml=200 | diary.leak=no | catheter=none | stoma=none | \
        products=Night pad | products.size=medium | products.per_day=1 | \
        tried=Going every two hours. | pelvic_history=Two births. | \
        impact=I stay at home because of it.",
    ),
    (
        Kind::Equipment,
        "\
        what=Walking frame | status=in_use | purpose=Walking indoors | place=by the bed | \
        from=nhs | supplier=Riverside Equipment Store | phone=01632 960300 | fitted=2025-06 | \
        loan=yes | loan_number=L-1001 | works_well=yes | used=mostly | \
        charging=none | difficulty=none | last_checked=2025-06",
    ),
    (
        Kind::Event,
        "\
        type=fall | date=2026-01-19 | time=02:30 | place=landing | \
        what_happened=Got up in the dark and tripped. | injury=Bruised arm | \
        what_changed=A night light was fitted. | reason=not known",
    ),
    (
        Kind::Risk,
        "\
        what=Leaves the house at night | to_whom=Margaret | triggers=Waking in the dark | \
        what_helps=Night light, door sensor, a calm voice. | supervision_day=none | \
        supervision_night=Frank sleeps next door. | agreed_by=Sarah and the memory nurse",
    ),
    (
        Kind::Support,
        "\
        who=Brook Homecare | type=paid | tasks=washing | tasks=breakfast | \
        timetable=weekdays | timetable.start=08:00 | timetable.minutes=30 | \
        timetable.people=1 | timetable=saturday | timetable.start=09:00 | \
        timetable.what=shower | phone=01632 960400 | since=2025-09 | funding=council | \
        works_well=The same two people come. | gaps=Sunday mornings.",
    ),
    (
        Kind::Carer,
        "\
        person=Frank Ellis | cares_for=Margaret Ellis | relationship=Husband | \
        phone=01632 960123 | hours_per_week=90 | day_night=both | tasks=meals | \
        tasks=dressing | health=Bad knee | sleep=Broken | mood=Tired | willing=with_help | \
        choice=I promised. | view=I manage if I sleep. | outcomes=recreation | \
        outcomes.level=cannot | outcomes=home | outcomes.level=ok | \
        outcomes.words=Sarah helps. | work=Retired | breaks=One afternoon a week. | \
        wants=A night sitter now and then. | others_cared_for=none | others_helping=Sarah",
    ),
    (
        Kind::Goal,
        "\
        words=Walk to the shop with Biscuit again. | importance=9 | area=participation | \
        need=Steady walking outdoors | status=on_the_way | agreed_with=Margaret and Sarah | \
        agreed_on=2026-02",
    ),
    (
        Kind::PlanAction,
        "\
        what=Walk to the corner and back | who=Sarah | when=every Saturday | \
        goal=Walk to the shop | strategies=Bring the frame. | confidence=7 | status=started | \
        review=2026-05-01",
    ),
    (
        Kind::Contingency,
        "\
        trigger=Frank goes into hospital | \
        what_should_happen=Sarah stays the night. Ring Brook Homecare for double visits. | \
        who_contacted=Sarah Ellis | who_contacted=June next door | how_long_alone=not at all | \
        warning_signs=Frank is breathless. | coping=Tea and the dog. | \
        behaviours=Looks for Frank. | medicines=Kitchen cupboard, blister pack. | \
        supplies=Night pads in the airing cupboard. | agreed_with=Frank and Sarah | \
        agreed_on=2026-02-20",
    ),
    (
        Kind::Legal,
        "\
        type=lpa_hw | original_where=Desk, top drawer | made_on=2021-03-02 | \
        registered_on=2021-06 | reference=made-up 7000 | who=Sarah Ellis | who=Tom Ellis | \
        how_they_act=jointly_and_severally | scope=Health and welfare. | \
        seen_by=Social worker | seen_on=2025-09",
    ),
    (
        Kind::Money,
        "\
        type=benefit | name=Attendance Allowance | rate=higher | amount=100.00 | per=week | \
        managed_by=Sarah Ellis | starts=2025",
    ),
    (
        Kind::Consent,
        "\
        to=Brook Homecare | basis=person | what=everyday living | what=medicines | not=money | \
        purpose=Daily care | from=2026-01-01 | until=2026-12-31 | \
        how_given=spoken, Sarah was there",
    ),
    (
        Kind::Appointment,
        "\
        with=Memory clinic | date=2026-03-09 | time=14:30 | minutes=40 | \
        place=Riverside Hospital, Block B | phone=01632 960500 | transport=Sarah drives. | \
        who_comes=Sarah | why=Yearly review | questions=Is the sleep usual? | status=planned",
    ),
    (
        Kind::Document,
        "\
        title=Discharge letter | type=letter | date=2026-01-21 | from=Riverside Hospital | \
        pages=2 | original_where=Blue folder",
    ),
    (
        Kind::AgencySheet,
        "\
        organisation=Riverside Continence Service | date=2026-03-01 | worker=Nurse Made-Up | \
        form=Bladder and bowel assessment | form_version=3 | \
        answers=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192 | \
        new_entries=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192 | \
        returned_as=paper",
    ),
    (
        Kind::QuestionAsked,
        "\
        form=Bladder and bowel assessment | field=Date of birth | \
        agency=Riverside Continence Service | outcome=answered_from_record | date=2026-03-01 | \
        seconds=4",
    ),
    (
        Kind::Holder,
        "\
        name=Sarah Ellis | key=E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA | \
        recipient=age1qpzry9x8gf2tvdw0s3jn54khce6mua7lqpzry9x8gf2tvdw0s3jn54khce",
    ),
    (
        Kind::Agency,
        "\
        name=Riverside Continence Service | phone=01632 960600 | \
        key=E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA | \
        recipient=age1qpzry9x8gf2tvdw0s3jn54khce6mua7lqpzry9x8gf2tvdw0s3jn54khce",
    ),
    (
        Kind::Directory,
        "\
        name=Riverside directory | needed=1 | number=1 | made_on=2026-03-01 | \
        maintainers.key=E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA | \
        maintainers.name=Ann Brown | \
        list=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192",
    ),
    (
        Kind::Handover,
        "\
        to=Riverside Continence Service | made_at=2026-03-01T10:00:00Z | why=first visit | \
        sheet=3f9a21c455667788 | \
        share=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192 | \
        entries=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192",
    ),
    (
        Kind::Receipt,
        "\
        from=Riverside Continence Service | made_at=2026-03-02T10:00:00Z | \
        signature=verified | key=E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA | \
        share=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192 | \
        entries=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192",
    ),
    (
        Kind::Decision,
        "\
        from=Riverside Continence Service | made_on=2026-03-02 | sheet=7829ee5e01234567 | \
        share=4f1c9b2d7e8a6053c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192 | \
        key=E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA | \
        facts.1.says=Commode | facts.1.number=1 | facts.1.decided=taken | \
        facts.2.says=Fall, 12 February 2026 | facts.2.number=2 | facts.2.decided=not_so | \
        facts.2.note=She was not at home that day.",
    ),
    (
        Kind::Recovery,
        "\
        way=parts | key=E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA | \
        proved_on=2026-03-02 | made=3 | needed=2",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_an_example() {
        for &kind in Kind::ALL {
            match Body::from_fields(kind, &example_fields(kind)) {
                Ok(body) => assert!(body == example(kind) && body.kind() == kind),
                Err(error) => panic!("{}: {error}", kind.name()),
            }
        }
    }
}
