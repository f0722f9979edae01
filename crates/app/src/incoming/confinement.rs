//! The notice that pictures are decoded with fewer safeguards than usual.

use carewallet_import::{Confinement, Shortfall};

/// The notice about pictures from outside: shown once, however many there are.
#[derive(Default)]
pub(crate) struct ConfinementNotice {
    /// How the latest picture was decoded.
    latest: Option<Confinement>,
    given: bool,
}

impl ConfinementNotice {
    /// Remembers how a picture was decoded.
    pub(crate) fn saw(&mut self, confinement: Confinement) {
        self.latest = Some(confinement);
    }

    /// The notice, the first time that there is one.
    pub(crate) fn take(&mut self) -> Option<String> {
        let text = note(self.latest.take()?)?;
        let is_first = !std::mem::replace(&mut self.given, true);
        is_first.then_some(text)
    }
}

/// What a person should know about the process that decoded their pictures; none
/// where it was confined in every way.
fn note(confinement: Confinement) -> Option<String> {
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
    fn the_notice_appears_once_for_all_pictures() {
        let mut notice = ConfinementNotice::default();
        assert_eq!(notice.take(), None);
        notice.saw(limited(true));
        assert_eq!(notice.take(), None);
        notice.saw(limited(false));
        assert!(notice.take().is_some());
        notice.saw(limited(false));
        assert_eq!(notice.take(), None);
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
