//! The same households on a desk: the program itself chooses who a sheet is
//! about and what goes onto it, also when a file of the wallet is damaged.

use std::fs;

use carewallet_core::store::DiskStore;
use carewallet_core::{Batch, Wallet};
use carewallet_export::Language;
use carewallet_export::sheet::SheetKind;
use carewallet_testkit::household::{access, line};
use carewallet_testkit::{MemoryStore, SeededRng, clock, keys};

use super::household::{Household, TODAY, holder};
use super::making::{Home, Order};
use super::page::Page;
use super::read_text;
use super::rules::Judge;
use super::run::Oracle;
use super::violation::{Rule, Tally};
use crate::desk::{Desk, KEY, WALLET};

/// The file that `share` writes.
const OUT: &str = "sheet.txt";

impl Oracle {
    /// Judges what the program makes of a household, each sheet in one of the
    /// languages.
    pub fn at_desk(&self, seed: u64) -> Tally {
        let home = Home::of(Household::of(seed));
        let mut desk = desk_of(&home.household);
        let mut tally = Tally::default();
        for (number, order) in (seed as usize..).zip(Order::all()) {
            let words = &self.all_words()[number % self.all_words().len()];
            match shared(&mut desk, order, words.language, &[]) {
                Ok(page) => self.judge(&home, order, words, &page, &mut tally),
                Err(why) => {
                    let why = format!("{} at the desk: {why}", order.kind.name());
                    *tally.not_made.entry(why).or_default() += 1;
                }
            }
        }
        tally
    }

    /// Judges sheets of a wallet of which one file is damaged: there should be
    /// none, and one that was asked for says so first.
    pub fn damaged(&self, seed: u64) -> Tally {
        let home = Home::of(Household::of(seed));
        let mut desk = desk_of(&home.household);
        damage(&desk);
        let mut tally = Tally::default();
        for order in Order::all().filter(|order| !order.named) {
            let words = &self.all_words()[0];
            let mut case = home.case(order, words);
            case.damaged = true;
            tally.checks(Rule::Incomplete);
            let unasked = shared(&mut desk, order, words.language, &[]);
            if unasked.is_ok() {
                let what = "handed out although a part cannot be read".to_owned();
                let body = super::page::Body::Text;
                tally.finds(&case, body, Rule::Incomplete, what, String::new());
            }
            let asked = shared(&mut desk, order, words.language, &["--despite-damage"]);
            case.incomplete = asked.is_ok();
            if let Err(why) = &asked {
                let why = format!("--despite-damage: {why}");
                *tally.not_made.entry(why).or_default() += 1;
            }
            if let Ok(page) = asked.or(unasked) {
                let judge = Judge {
                    case: &case,
                    page: &page,
                    places: self.places(),
                };
                judge.judge_damaged(&mut tally);
            }
        }
        tally
    }
}

/// A sheet that `share` makes, or what it says when it refuses.
fn shared(
    desk: &mut Desk,
    order: Order,
    language: Language,
    more: &[&str],
) -> Result<Page, String> {
    let mut args = vec!["share", "--sheet", order.kind.name(), "-o", OUT, "--force"];
    if matches!(order.kind, SheetKind::Summary | SheetKind::Handover) {
        args.extend(["--to", "Camden Continence Service"]);
    }
    if order.named {
        args.extend(["--lane", "named"]);
        for kind in super::making::NAMED {
            args.extend(["--kind", kind.name()]);
        }
    }
    if language != Language::English {
        args.extend(["--language", language.tag()]);
    }
    args.extend(more);
    let path = desk.path(OUT);
    let _gone = fs::remove_file(&path);
    let said = desk.run(args);
    match fs::read_to_string(path) {
        Ok(text) => Ok(read_text::read(&text)),
        Err(_) => Err(said.error()["message"]
            .as_str()
            .unwrap_or_default()
            .to_owned()),
    }
}

/// A desk with the wallet of a household: half of it in one file, half in
/// another.
fn desk_of(household: &Household) -> Desk {
    let mut desk = Desk::on(TODAY);
    desk.sets("CAREWALLET_DIR", WALLET);
    desk.sets("CAREWALLET_KEY_FILE", KEY);
    fs::write(desk.path(KEY), format!("{}\n", keys::HOLDER)).unwrap();
    fs::create_dir_all(desk.path(WALLET).join("segments")).unwrap();
    let (store, memory) = (DiskStore::at(desk.path(WALLET)), MemoryStore::default());
    let (identity, mut random) = (holder(), SeededRng::new(household.seed));
    let access = access(&store, &memory, &identity, 0, &mut random);
    let mut wallet = Wallet::create(access, line("Sarah Holder")).unwrap();
    let half = household.entries.len() / 2;
    for part in [&household.entries[..half], &household.entries[half..]] {
        let key = identity.public_key().id();
        let own = part
            .iter()
            .filter(|entry| entry.envelope().recorded_by == key);
        let mut batches = household.batches.clone();
        batches.push(Batch::sign(
            own,
            &identity,
            line("Sarah Holder"),
            clock::at(9_000),
        ));
        wallet.take_in(part.to_vec(), batches).unwrap();
    }
    desk
}

/// Changes two bytes in the middle of the largest file.
fn damage(desk: &Desk) {
    let folder = desk.path(WALLET).join("segments");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let largest = files
        .max_by_key(|path| fs::metadata(path).unwrap().len())
        .unwrap();
    let mut bytes = fs::read(&largest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x55;
    bytes[middle + 1] ^= 0x55;
    fs::write(largest, bytes).unwrap();
}
