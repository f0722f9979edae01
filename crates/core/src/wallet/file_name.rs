//! What the name of a file in a wallet says: whether the program gave it, which
//! segment it is a copy of, whether a system put it there.

use crate::hex;

/// The 32 hex digits that are drawn for the name of a segment, wherever a sync
/// program put something before or behind them.
pub(super) fn drawn_name(name: &str) -> Option<&str> {
    let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let bytes = name.as_bytes();
    let runs = bytes.chunk_by(|one, other| is_hex(*one) == is_hex(*other));
    let mut at = 0;
    for run in runs {
        if run.len() == 32 && is_hex(run[0]) {
            return name.get(at..at + 32);
        }
        at += run.len();
    }
    None
}

/// The name without the folder.
pub(super) fn below(file: &str) -> &str {
    file.rsplit_once('/').map_or(file, |(_, name)| name)
}

/// True for a name that the program itself gives: 32 hex digits, for an attachment
/// that was sealed anew twice as many, and `.age`.
pub(super) fn is_own_name(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".age") else {
        return false;
    };
    stem.split('-').all(|part| hex::is_hex(part, 32)) && drawn_name(name).is_some()
}

/// True for files that systems put into every folder, whatever is in them.
pub(super) fn is_of_the_system(name: &str) -> bool {
    const NAMES: [&str; 8] = [
        ".ds_store",
        ".directory",
        ".nomedia",
        ".stfolder",
        ".stignore",
        "desktop.ini",
        "icon\r",
        "thumbs.db",
    ];
    NAMES.contains(&name.to_ascii_lowercase().as_str())
        // Of Word while it is open, and of macOS on file systems that are not its own.
        || name.starts_with("~$")
        || (name.starts_with("._") && drawn_name(name).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "00112233445566778899aabbccddeeff";

    #[test]
    fn a_segment_is_known_by_its_name_whatever_a_sync_program_adds() {
        for name in [
            format!("{NAME}.age"),
            format!("segments/{NAME} (conflicted copy 2026-03-01).age"),
            format!("{NAME}.sync-conflict-20260301-101010-ABCDEFG.age"),
            format!(".{NAME}.age.icloud"),
            format!("{NAME}(1).age"),
        ] {
            assert_eq!(drawn_name(&name), Some(NAME), "{name}");
        }
        for name in [
            "segments/.DS_Store",
            "desktop.ini",
            &NAME[1..],
            &format!("{NAME}0"),
        ] {
            assert_eq!(drawn_name(name), None, "{name}");
        }
    }

    #[test]
    fn own_names_are_those_that_are_drawn() {
        let name = NAME;
        assert!(is_own_name(&format!("{name}.age")));
        assert!(is_own_name(&format!("{name}-{name}.age")));
        for other in [
            format!("{name} (1).age"),
            format!("{name} 2.age"),
            format!("{name}.sync-conflict-20261126-101010-ABCDEFG.age"),
            format!("Copy of {name}.age"),
            format!("{name}.age.part"),
            name.to_owned(),
        ] {
            assert!(!is_own_name(&other), "{other}");
        }
        for system in [".DS_Store", "Thumbs.db", "~$letter.docx", "._.DS_Store"] {
            assert!(is_of_the_system(system), "{system}");
        }
        assert!(!is_of_the_system(&format!("._{name}.age")));
    }
}
