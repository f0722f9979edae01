//! The least that a program on age can do: one file of lines, or one new file.

use std::io::Write;
use std::path::Path;

use carewallet_core::Identity;
use carewallet_core::seal;

/// One age file that holds the lines.
pub(crate) fn seal_lines(lines: &str, identity: &Identity) -> Vec<u8> {
    seal::seal(lines.as_bytes(), &[identity.recipient()]).unwrap()
}

/// Opens it and goes through every line.
pub(crate) fn list(sealed: &[u8], identity: &Identity) -> usize {
    let plain = seal::open(sealed, identity).unwrap();
    plain.split(|b| *b == b'\n').map(<[u8]>::len).sum()
}

/// Opens it and counts the lines that hold a word.
pub(crate) fn find(sealed: &[u8], identity: &Identity, word: &str) -> usize {
    let plain = String::from_utf8(seal::open(sealed, identity).unwrap()).unwrap();
    plain.lines().filter(|line| line.contains(word)).count()
}

/// One new age file, durable: written, flushed, renamed, folder flushed.
pub(crate) fn add(folder: &Path, name: &str, lines: &str, identity: &Identity) {
    let sealed = seal_lines(lines, identity);
    let mut file = tempfile::NamedTempFile::new_in(folder).unwrap();
    file.write_all(&sealed).unwrap();
    file.as_file().sync_all().unwrap();
    file.persist(folder.join(name)).unwrap();
    std::fs::File::open(folder).unwrap().sync_all().unwrap();
}
