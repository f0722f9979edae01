//! Hostile backups: anybody who knows a holder's public recipient can make one.

use std::io::Write;

use tar::{Builder, EntryType, Header};

use super::*;
use crate::Identity;
use crate::limits;
use crate::seal::Sealing;

type Made = Builder<Vec<u8>>;

fn header(kind: EntryType, size: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(0o600);
    header
}

/// Puts a path into the header as it is: the library would refuse some.
fn puts(made: &mut Made, kind: EntryType, path: &str, bytes: &[u8]) {
    let mut header = header(kind, bytes.len() as u64);
    header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
    header.set_cksum();
    made.append(&header, bytes).unwrap();
}

fn plain(make: impl FnOnce(&mut Made)) -> Vec<u8> {
    let mut made = Builder::new(Vec::new());
    puts(&mut made, EntryType::Regular, "wallet.json", b"{}");
    puts(&mut made, EntryType::Regular, "segments/a.age", b"one");
    make(&mut made);
    made.into_inner().unwrap()
}

fn sealed(plain: &[u8], to: &Identity) -> Vec<u8> {
    let mut sealing = Sealing::begin(Vec::new(), &[to.recipient()]).unwrap();
    sealing.write_all(plain).unwrap();
    sealing.finish().unwrap()
}

fn reads(plain: &[u8]) -> Result<Vec<String>, BackupError> {
    let key = Identity::generate();
    let mut paths = Vec::new();
    read(&sealed(plain, &key)[..], &key, &mut |area, name, _| {
        paths.push(name::path(area, name));
        Ok(())
    })?;
    Ok(paths)
}

fn kind(plain: &[u8]) -> ErrorKind {
    reads(plain).unwrap_err().kind()
}

#[test]
fn long_names_come_back() {
    let long = format!("segments/{}", "x".repeat(limits::BACKUP_NAME_BYTES));
    let made = plain(|made| {
        made.append_data(&mut header(EntryType::Regular, 3), &long, &b"two"[..])
            .unwrap();
    });
    let paths = reads(&made).unwrap();
    assert_eq!(paths, ["wallet.json", "segments/a.age", long.as_str()]);
    let longer = plain(|made| {
        made.append_data(
            &mut header(EntryType::Regular, 3),
            format!("{long}x"),
            &b"2"[..],
        )
        .unwrap_or(());
        puts(
            made,
            EntryType::GNULongName,
            "././@LongLink",
            &vec![b'x'; 511],
        );
    });
    assert!(reads(&longer).is_err());
}

#[test]
fn nothing_leads_out_of_the_wallet() {
    let paths = "../../evil|/etc/cron.d/x|C:\\x|segments/../../x|quarantine/x|notes.txt";
    for path in paths.split('|') {
        let made = plain(|made| puts(made, EntryType::Regular, path, b"x"));
        assert_eq!(kind(&made), ErrorKind::NotABackup, "{path}");
    }
    for what in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Directory,
        EntryType::Fifo,
        EntryType::Block,
        EntryType::Char,
        EntryType::GNUSparse,
        EntryType::XHeader,
    ] {
        let made = plain(|made| puts(made, what, "segments/b.age", b""));
        assert_eq!(kind(&made), ErrorKind::NotABackup, "{what:?}");
    }
    let twice = plain(|made| puts(made, EntryType::Regular, "segments/a.age", b"other"));
    assert_eq!(kind(&twice), ErrorKind::NotABackup);
}

#[test]
fn sizes_are_claims() {
    for (claimed, wanted) in [
        (limits::FILE_BYTES as u64 + 1, ErrorKind::TooLarge),
        (1 << 40, ErrorKind::TooLarge),
        (4096, ErrorKind::Damaged),
    ] {
        let mut made = plain(|_| ());
        // Cuts off the end, so that the claim is about bytes that are not there.
        made.truncate(made.len() - 1024);
        let mut head = header(EntryType::Regular, claimed);
        head.as_old_mut().name[..10].copy_from_slice(b"segments/b");
        head.set_cksum();
        made.extend(head.as_bytes());
        made.extend([0; 512]);
        assert_eq!(kind(&made), wanted, "{claimed}");
    }
}

#[test]
fn what_is_cut_changed_or_longer_is_refused() {
    let key = Identity::generate();
    let whole = sealed(&plain(|_| ()), &key);
    let reads = |bytes: &[u8]| read(bytes, &key, &mut |_, _, _| Ok(()));
    assert_eq!(reads(&whole).unwrap().len(), 2);
    for length in 0..whole.len() {
        assert!(reads(&whole[..length]).is_err(), "cut to {length}");
    }
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        assert!(reads(&changed).is_err(), "changed at {at}");
    }
    let mut behind = plain(|_| ());
    behind.extend([0; 5000]);
    assert!(self::reads(&behind).is_ok());
    behind.push(1);
    assert_eq!(kind(&behind), ErrorKind::NotABackup);
    assert_eq!(kind(b""), ErrorKind::NotABackup);
    assert_eq!(kind(&[0; 1024]), ErrorKind::NotABackup);
    assert_eq!(kind(b"not a tar at all, but words"), ErrorKind::NotABackup);
    let other = Identity::generate();
    let refused = read(&whole[..], &other, &mut |_, _, _| Ok(()));
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::WrongKey);
}
