//! How a face says that pictures are decoded with fewer safeguards than usual.

use carewallet_import::{Confinement, Shortfall};

/// What a person should know about the process that decoded their pictures; none
/// where it was confined in every way.
pub(super) fn note(confinement: Confinement) -> Option<String> {
    let reason = match confinement.shortfall()? {
        Shortfall::OtherSystem => "it has no way to limit",
        Shortfall::Refused => "it, or the container this runs in, refused to limit",
    };
    Some(format!(
        "photographs are decoded without full confinement on this system: {reason} {}",
        confinement.gaps().join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All limits, and a filter of system calls or none.
    fn limited(system_calls: bool) -> Confinement {
        Confinement {
            memory: true,
            cpu: true,
            core_dumps: true,
            file_growth: true,
            open_files: true,
            system_calls,
        }
    }

    #[test]
    fn full_confinement_is_not_mentioned() {
        assert_eq!(note(limited(true)), None);
    }

    #[test]
    fn what_is_missing_is_named() {
        let text = note(limited(false)).unwrap();
        assert!(text.contains("without full confinement"), "{text}");
        assert!(text.ends_with(" to limit system calls"), "{text}");
        let text = note(Confinement::default()).unwrap();
        assert!(text.contains("memory, processor time"), "{text}");
    }
}
