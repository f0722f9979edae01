//! Files that a person names: read within limits, written whole or not at all.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::Path;

use carewallet_core::limits;
use tempfile::Builder;

use super::{FileError, Write};

pub(super) fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(FileError::Folder(path.display().to_string()));
    }
    let mut bytes = Vec::new();
    file.take(limits::FILE_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() > limits::FILE_BYTES {
        return Err(FileError::TooLarge(path.display().to_string()));
    }
    Ok(bytes)
}

/// Writes to a temporary file beside it, which only its owner can read, and
/// gives it its name when every byte is on the disk.
pub(super) fn write(path: &Path, bytes: &[u8], write: Write) -> Result<(), FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    let folder = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(FileError::Missing(folder.display().to_string()));
    }
    if path.is_dir() {
        return Err(FileError::Folder(path.display().to_string()));
    }
    let mut file = Builder::new()
        .prefix(".tmp-")
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    match write {
        Write::New => file.persist_noclobber(path),
        Write::Replace => file.persist(path),
    }
    .map_err(|refused| failed(refused.error))?;
    // Where a folder cannot be flushed, its file system does it by itself.
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .unwrap_or(());
    if read(path)? == bytes {
        return Ok(());
    }
    Err(FileError::NotReadBack(path.display().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_writes_over_a_file_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.txt");
        write(&path, b"one", Write::New).unwrap();
        assert!(matches!(
            write(&path, b"two", Write::New),
            Err(FileError::Exists(_))
        ));
        assert_eq!(read(&path).unwrap(), b"one");
        write(&path, b"two", Write::Replace).unwrap();
        assert_eq!(read(&path).unwrap(), b"two");
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1);
        assert!(matches!(
            write(folder.path(), b"", Write::Replace),
            Err(FileError::Folder(_))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_what_is_written() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.txt");
        write(&path, b"one", Write::New).unwrap();
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}
