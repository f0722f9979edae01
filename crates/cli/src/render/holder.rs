//! By what authority somebody opens the wallet, and until when, in words.

use carewallet_core::holder::{Holder, Terms};
use carewallet_core::value::Date;

/// `relative, friend or unpaid carer`; nothing where nobody said.
pub(crate) fn authority_line(terms: &Terms) -> String {
    terms
        .says()
        .unwrap_or_else(|| "authority: not written down".to_owned())
}

/// `from 1 March 2026, until 3 May 2027`, and what to know where that is over.
pub(crate) fn time_line(holder: &Holder, first: bool, today: Date) -> String {
    let from = holder.since.plain();
    let Some(last) = holder.terms.until else {
        return format!("from {from}, no end was written down");
    };
    let ended = ended(&holder.terms, today);
    let until = ended.unwrap_or_else(|| format!("until {}", last.plain()));
    let over = holder.terms.ended(today).is_some();
    let remove = match (over, first) {
        (false, _) => "",
        (true, false) => ". Remove with: carewallet holder remove NAME --why TEXT",
        (true, true) => ". The first holder cannot be removed",
    };
    format!("from {from}, {until}{remove}")
}

/// `ended on 3 May 2026 - still opens this wallet`, where it did.
pub(crate) fn ended(terms: &Terms, today: Date) -> Option<String> {
    let last = terms.ended(today)?;
    Some(format!(
        "ended on {} - still opens this wallet",
        last.plain()
    ))
}
