//! Which files are meant where folders are named.

use std::collections::BTreeMap;
use std::fs::{self, DirEntry, Metadata};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::FileError;

/// Folders within folders, at most; what lies deeper is named and not read.
const DEEPEST: usize = 16;

/// A file that was named, or that lies in a folder that was.
pub struct ListedFile {
    /// As it was named: the folder as it was typed, and the rest of the way.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// When it was last written, in nanoseconds since 1970; 0 where that is not known.
    pub modified: u64,
    /// Why it, or the folder that it stands for, is not read.
    pub barred: Option<FileError>,
}

/// The walk through folders.
struct Walk<'a> {
    leave_out: &'a [PathBuf],
    /// By name, so that what is named twice is there once.
    found: BTreeMap<String, ListedFile>,
}

/// All files of what was named, by name. Links to folders are not followed, so that no
/// circle of them is walked.
///
/// # Errors
/// That something that was named is not there.
pub(super) fn list(
    named: &[PathBuf],
    at: impl Fn(&Path) -> PathBuf,
    leave_out: &[PathBuf],
) -> Result<Vec<ListedFile>, FileError> {
    let mut walk = Walk {
        leave_out,
        found: BTreeMap::new(),
    };
    for name in named {
        let path = at(name);
        let kind = fs::metadata(&path).map_err(|error| FileError::of(name, &error))?;
        if kind.is_dir() {
            walk.folder(name, &path, 0);
        } else {
            walk.add(name, path, Ok(kind));
        }
    }
    Ok(walk.found.into_values().collect())
}

impl Walk<'_> {
    fn folder(&mut self, name: &Path, path: &Path, depth: usize) {
        if depth > DEEPEST {
            let reason = format!("more than {DEEPEST} folders within each other are not read");
            return self.bar(name, path, reason);
        }
        match fs::read_dir(path) {
            Err(error) => self.add(name, path.to_owned(), Err(FileError::of(name, &error))),
            Ok(items) => {
                for item in items.flatten() {
                    self.item(&name.join(item.file_name()), &item, depth);
                }
            }
        }
    }

    fn item(&mut self, name: &Path, item: &DirEntry, depth: usize) {
        let path = item.path();
        if self.is_left_out(&path) {
            return;
        }
        let kind = item.file_type();
        if kind.as_ref().is_ok_and(fs::FileType::is_dir) {
            return self.folder(name, &path, depth + 1);
        }
        // Of a link, what is behind it.
        match fs::metadata(&path) {
            Ok(behind) if behind.is_dir() => {
                self.bar(name, &path, "a link to a folder is not followed".to_owned());
            }
            behind => {
                let behind = behind.map_err(|error| FileError::of(name, &error));
                self.add(name, path, behind);
            }
        }
    }

    /// The program's own files are not what came in.
    fn is_left_out(&self, path: &Path) -> bool {
        let named_alike = |own: &&PathBuf| own.file_name() == path.file_name();
        let mut alike = self.leave_out.iter().filter(named_alike);
        alike.any(|own| is_one(own, path))
    }

    fn bar(&mut self, name: &Path, path: &Path, reason: String) {
        let why = FileError::System {
            name: name.display().to_string(),
            reason,
        };
        self.add(name, path.to_owned(), Err(why));
    }

    fn add(&mut self, name: &Path, path: PathBuf, kind: Result<Metadata, FileError>) {
        let name = shown(name);
        let (bytes, modified) = kind.as_ref().map_or((0, 0), |kind| {
            let since = kind.modified().ok();
            let since = since.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
            let since = since.map_or(0, |since| since.as_nanos());
            (kind.len(), u64::try_from(since).unwrap_or_default())
        });
        let listed = ListedFile {
            name: name.clone(),
            path,
            bytes,
            modified,
            barred: kind.err(),
        };
        self.found.insert(name, listed);
    }
}

/// Whether two paths lead to one file or folder.
fn is_one(one: &Path, other: &Path) -> bool {
    let real = one.canonicalize().ok();
    real.is_some_and(|real| other.canonicalize().is_ok_and(|other| other == real))
}

/// One spelling for each name, also for those that are no text.
fn shown(name: &Path) -> String {
    match name.to_str() {
        Some(text) => text.to_owned(),
        None => format!("{name:?}"),
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the test makes the files that it tests against"
)]
mod tests {
    use super::*;

    fn names(root: &Path, named: &[&str], leave_out: &[&str]) -> Vec<String> {
        let named: Vec<PathBuf> = named.iter().map(PathBuf::from).collect();
        let out: Vec<PathBuf> = leave_out.iter().map(|name| root.join(name)).collect();
        let listed = list(&named, |name| root.join(name), &out).unwrap();
        let names = listed.into_iter().map(|file| match file.barred {
            Some(why) => format!("{}: {}", file.name, why.reason()),
            None => file.name,
        });
        names.collect()
    }

    #[test]
    fn files_of_folders_within_folders_once_each() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("in/sub")).unwrap();
        for name in ["in/b.jpg", "in/sub/a.txt", "in/out.csv", "loose"] {
            fs::write(root.join(name), name).unwrap();
        }
        let all = ["in/b.jpg", "in/sub/a.txt", "loose"];
        let named = ["loose", "in", "in/b.jpg"];
        assert_eq!(names(root, &named, &["in/out.csv"]), all);
        assert!(list(&["none".into()], |name| root.join(name), &[]).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn no_circle_is_walked_and_no_depth_is_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let deep: PathBuf = std::iter::repeat_n("d", DEEPEST + 1).collect();
        fs::create_dir_all(root.join("in").join(&deep)).unwrap();
        fs::write(root.join("in").join(deep.parent().unwrap()).join("x"), "").unwrap();
        std::os::unix::fs::symlink(root.join("in"), root.join("in/loop")).unwrap();
        let found = names(root, &["in"], &[]);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found.iter().any(|name| name.ends_with("d/x")));
        let barred = |name: &&String| name.contains("more than 16 folders");
        assert_eq!(found.iter().filter(barred).count(), 1, "{found:?}");
        assert_eq!(found[2], "in/loop: a link to a folder is not followed");
    }
}
