//! Which names a backup may hold: files of a wallet, and none that leads elsewhere
//! or that some system cannot have.

use crate::limits;
use crate::store::Area;

/// The only file of a wallet's own folder.
pub(super) const MARKER: &str = "wallet.json";

/// Names that stand for devices on Windows, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The path of a file in a backup.
pub(super) fn path(area: Area, name: &str) -> String {
    match area.folder() {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}

/// Which file of a wallet a path is; none for any other path.
pub(super) fn place(path: &str) -> Option<(Area, &str)> {
    if path == MARKER {
        return Some((Area::Root, MARKER));
    }
    let (folder, name) = path.split_once('/')?;
    let area = [Area::Segments, Area::Attachments].into_iter();
    let area = area.into_iter().find(|area| area.folder() == folder)?;
    is_portable(name).then_some((area, name))
}

/// True for a name that is one file in its own folder on every system.
pub(super) fn is_portable(name: &str) -> bool {
    let forbidden = |c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c);
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    let is_device = DEVICES.contains(&stem.as_str())
        || port.is_some_and(|number| number.chars().count() == 1 && number != "0");
    (1..=limits::BACKUP_NAME_BYTES).contains(&name.len())
        && !name.contains(forbidden)
        // Windows drops them, so that two names would be one; `.` and `..` are among them.
        && !name.ends_with(['.', ' '])
        && !name.starts_with(".tmp-")
        && !is_device
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_places_of_a_wallet_have_a_path() {
        assert_eq!(place("wallet.json"), Some((Area::Root, "wallet.json")));
        for name in ["a.age", "a (conflicted copy 2026-03-01).age", "Kopie é.age"] {
            let (area, found) = (Area::Attachments, format!("attachments/{name}"));
            assert_eq!(place(&found), Some((area, name)));
            assert_eq!(path(area, name), found);
        }
        let hostile = "wallet.json/a|/wallet.json|../evil|segments/../evil|segments/..|segments/.\
            |segments/|segments|/etc/cron.d/x|C:\\x|segments/C:\\x|segments/a/b|segments\\a\
            |segments//a|./segments/a|quarantine/a|segments/con|segments/NUL.age|segments/a:b\
            |segments/.tmp-1|segments/a.|segments/a |segments/a\nb|segments/a\0|segments/COM1.age";
        for path in hostile.split('|') {
            assert_eq!(place(path), None, "{path:?}");
        }
        let long = |length| format!("segments/{}", "x".repeat(length));
        assert!(place(&long(limits::BACKUP_NAME_BYTES)).is_some());
        assert!(place(&long(limits::BACKUP_NAME_BYTES + 1)).is_none());
    }
}
