//! Documents that are made from the code are what the code makes.

use carewallet_core::kind::kinds_table;

use crate::golden;

#[test]
fn kinds_page_is_up_to_date() {
    golden::assert_is("docs/kinds.md", &kinds_table());
}
