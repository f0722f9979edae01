//! Four agencies answer one share; in whatever order the answers come back,
//! the family has the same record, and contradictions stand side by side.

use carewallet_core::entry::{EntryWriter, Voice};
use carewallet_core::review::{Finding, Review, Signer};
use carewallet_core::share::{About, Maker, Role, Share, ShareHeader};
use carewallet_core::value::Line;
use carewallet_core::{Draft, Entry, EntryId, Identity, Kind};
use carewallet_testkit::household::{Place, body, draft, line, margaret, reported};
use carewallet_testkit::{SeededRng, clock, keys};

/// What the agencies say: two of them contradict each other and the family.
const SAID: [(&str, &str, &str); 4] = [
    ("Riverside Surgery", "Levothyroxine", "50 micrograms"),
    ("Mill Lane Pharmacy", "Levothyroxine", "75 micrograms"),
    ("Camden Continence Service", "Oxybutynin", "5 mg"),
    ("Riverside Hospital", "Levothyroxine", "100 micrograms"),
];

fn agency(number: usize) -> Identity {
    let keys = [keys::AGENCY, keys::STRANGER, keys::SECOND];
    keys.get(number)
        .map_or_else(Identity::generate, |key| keys::identity(key))
}

fn medicine(name: &str, dose: &str) -> Draft {
    reported(body(Kind::Medication, &[("name", name), ("dose", dose)]))
}

/// The home with a person and one medicine.
fn home(holder: &Identity) -> Place {
    let mut place = Place::with_wallet(1, holder);
    let drafts = vec![
        draft(Kind::Person),
        medicine("Levothyroxine", "25 micrograms"),
    ];
    place.open(holder).add(drafts).unwrap();
    place
}

/// The signed answer of one agency.
fn addition(number: usize, identity: &Identity, wallet: &str) -> Share {
    let (name, medicine_name, dose) = SAID[number];
    let mut random = SeededRng::new(number as u64);
    let mut pen = EntryWriter {
        now: clock::at(1_000 + number as i64),
        key_id: identity.public_key().id(),
        after: Vec::new(),
        random: &mut random,
    };
    let mut said = medicine(medicine_name, dose);
    (said.voice, said.said_by) = (Voice::Agency, line(name));
    let entry = said.write(&mut pen).unwrap();
    let header = ShareHeader {
        about: vec![About {
            id: margaret(),
            name: line("Margaret Ellis"),
        }],
        to: line("Sarah Ellis"),
        why: None,
        made_at: clock::at(2_000),
        wallet: wallet.to_owned(),
        reply_to: None,
        incomplete: false,
    };
    let maker = Maker::of(identity, Line::parse(name).unwrap(), Role::Agency);
    Share::make(header, maker, vec![entry], Vec::new(), identity).unwrap_or_else(|e| panic!("{e}"))
}

fn receive(place: &mut Place, holder: &Identity, share: &Share) -> Vec<Finding> {
    let mut wallet = place.open(holder);
    let contents = wallet.contents().unwrap();
    let today = clock::at(5_000).date();
    let review = Review::check(share, &contents, wallet.id(), today);
    let review = review.unwrap_or_else(|e| panic!("{e}"));
    assert!(matches!(&review.signer, Signer::Agency(key) if key.is_new()));
    let new: Vec<Entry> = review.incoming().cloned().collect();
    let findings = review
        .findings
        .iter()
        .map(|(_, finding)| finding.clone())
        .collect();
    if !new.is_empty() {
        wallet.take_in(new, share.batches.clone()).unwrap();
    }
    findings
}

/// All orders of the numbers from 0 to 3.
fn orders() -> Vec<[usize; 4]> {
    let all = (0..256).map(|n| [n & 3, n >> 2 & 3, n >> 4 & 3, n >> 6 & 3]);
    let distinct = |order: &[usize; 4]| (0..4).all(|n| order.contains(&n));
    all.filter(distinct).collect()
}

#[test]
fn all_24_orders_give_the_same_record() {
    let holder = keys::holder();
    let start = home(&holder);
    let agencies: Vec<Identity> = (0..4).map(agency).collect();
    let wallet = holder.public_key().id();
    let shares: Vec<Share> = (0..4).map(|n| addition(n, &agencies[n], &wallet)).collect();
    assert_eq!(orders().len(), 24);
    let mut records = Vec::new();
    for order in orders() {
        let mut place = start.copied(9);
        for number in order {
            receive(&mut place, &holder, &shares[number]);
        }
        let wallet = place.open(&holder);
        let contents = wallet.contents().unwrap();
        assert!(wallet.check().unwrap().faults.is_empty());
        records.push(contents.record().lines());
    }
    assert!(records.windows(2).all(|pair| pair[0] == pair[1]));
    // A person, and five statements about medicines: none has swallowed another.
    assert_eq!(records[0].lines().count(), 6);
    for dose in [
        "25 micrograms",
        "50 micrograms",
        "75 micrograms",
        "100 micrograms",
        "5 mg",
    ] {
        assert_eq!(records[0].matches(dose).count(), 1, "{dose}");
    }
}

#[test]
fn a_contradiction_is_shown_and_a_second_time_changes_nothing() {
    let holder = keys::holder();
    let mut place = home(&holder);
    let wallet = holder.public_key().id();
    let [surgery, continence] = [0, 2].map(|n| addition(n, &agency(n), &wallet));
    let contents = place.open(&holder).contents().unwrap();
    let own: Vec<EntryId> = contents
        .record()
        .entries()
        .filter(|entry| entry.kind() == Some(Kind::Medication))
        .map(Entry::id)
        .collect();
    assert_eq!(
        receive(&mut place, &holder, &surgery),
        [Finding::Differs(own)]
    );
    assert_eq!(receive(&mut place, &holder, &continence), [Finding::New]);
    let before = place.store.files();
    assert_eq!(receive(&mut place, &holder, &surgery), [Finding::Held]);
    assert!(place.store.files() == before);
}

#[test]
fn an_agency_takes_nothing_of_the_family_out_of_force() {
    let holder = keys::holder();
    let mut place = home(&holder);
    let identity = agency(0);
    let contents = place.open(&holder).contents().unwrap();
    let own = contents
        .record()
        .entries()
        .map(Entry::id)
        .collect::<Vec<_>>();
    let mut random = SeededRng::new(5);
    let mut pen = EntryWriter {
        now: clock::at(5_000),
        key_id: identity.public_key().id(),
        after: Vec::new(),
        random: &mut random,
    };
    let mut bold = medicine("Levothyroxine", "50 micrograms");
    (bold.voice, bold.said_by, bold.replaces) = (Voice::Agency, line("Surgery"), own);
    let entry = bold.write(&mut pen).unwrap();
    let batch =
        carewallet_core::Batch::sign([&entry], &identity, line("Surgery"), clock::at(5_000));
    place
        .open(&holder)
        .take_in(vec![entry], vec![batch])
        .unwrap();
    let contents = place.open(&holder).contents().unwrap();
    assert_eq!(contents.record().active().len(), 3);
}
