//! Sticks that are plugged in. Linux tells them from built-in disks; elsewhere none
//! is offered.

use std::path::{Path, PathBuf};

/// Where sticks are mounted that can be written.
pub(super) fn mounted() -> Vec<PathBuf> {
    let Ok(table) = std::fs::read_to_string("/proc/self/mountinfo") else {
        return Vec::new();
    };
    writable(&table, is_removable)
}

/// The mount points of a table (proc_pid_mountinfo(5)) whose device is one that can
/// be taken away.
fn writable(table: &str, is_removable: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for line in table.lines() {
        let Some((before, after)) = line.split_once(" - ") else {
            continue;
        };
        let before: Vec<&str> = before.split(' ').collect();
        let after: Vec<&str> = after.split(' ').collect();
        let (&[_, _, _, root, point, options, ..], &[_, device, own, ..]) =
            (&before[..], &after[..])
        else {
            continue;
        };
        let can_write = |options: &str| options.split(',').any(|option| option == "rw");
        // Part of a file system that is mounted again elsewhere is offered there.
        if root == "/" && can_write(options) && can_write(own) && is_removable(device) {
            found.push(PathBuf::from(unescaped(point)));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Spaces and the like stand as `\040`.
fn unescaped(text: &str) -> String {
    let escapes = [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ];
    escapes
        .iter()
        .fold(text.to_owned(), |text, (escape, plain)| {
            text.replace(escape, plain)
        })
}

/// True for what the kernel calls removable, and for all that hangs on USB: many a
/// stick and every USB disk says that it stays.
fn is_removable(device: &str) -> bool {
    let Some(name) = device.strip_prefix("/dev/") else {
        return false;
    };
    let Ok(place) = Path::new("/sys/class/block").join(name).canonicalize() else {
        return false;
    };
    let flag = |folder: &Path| std::fs::read_to_string(folder.join("removable")).ok();
    // A partition has no flag; its disk, one folder up, has.
    let disk = flag(&place).or_else(|| flag(place.parent()?));
    disk.is_some_and(|flag| flag.trim() == "1")
        || place
            .iter()
            .any(|part| part.to_string_lossy().starts_with("usb"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sticks_that_can_be_written_are_offered() {
        let table = "\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
36 22 8:17 / /media/sarah/MY\\040STICK rw,nosuid - exfat /dev/sdb1 rw,uid=1000
37 22 8:33 / /media/sarah/locked ro,nosuid - vfat /dev/sdc1 rw
38 22 8:49 / /media/sarah/broken rw,nosuid - ext4 /dev/sdd1 ro
39 22 8:17 /photos /home/sarah/photos rw - exfat /dev/sdb1 rw
40 22 0:50 / /media/sarah/OLD rw,nosuid shared:9 master:2 - fuseblk /dev/sde1 rw,user_id=0
41 22 0:5 / /proc rw - proc proc rw
a line that is none";
        let stick = |device: &str| device.starts_with("/dev/sd") && device != "/dev/sda2";
        let found = writable(table, stick);
        let wanted = ["/media/sarah/MY STICK", "/media/sarah/OLD"].map(PathBuf::from);
        assert_eq!(found, wanted);
        assert!(writable(table, |_| false).is_empty());
    }
}
