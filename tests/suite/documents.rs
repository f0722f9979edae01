//! Documents that are made from the code are what the code makes.

use std::fs;
use std::path::Path;

use carewallet_core::kind::kinds_table;

#[test]
fn kinds_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/kinds.md");
    let made = kinds_table();
    if std::env::var_os("CAREWALLET_BLESS").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap();
    assert!(
        written == made,
        "docs/kinds.md is old: CAREWALLET_BLESS=1 cargo test --workspace"
    );
}
