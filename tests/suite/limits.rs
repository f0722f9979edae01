//! The limits of docs/format.md §10, each tried just below it, at it, and just above: what
//! is at the limit is taken, what is above is refused for its size and for nothing else.
//! Those of pictures and of what is inflated are held where they are kept.

use std::fs::File;
use std::path::Path;

use carewallet_app::Platform;
use carewallet_app::takeover::ForeignFile;
use carewallet_core::directory::DirectoryFile;
use carewallet_core::form::{Form, MistakeKind};
use carewallet_core::parts::{Layout, split};
use carewallet_core::value::Text;
use carewallet_core::{Entry, ErrorKind, Payload, json, limits, seal};
use carewallet_testkit::keys;

use crate::desk::Desk;

/// One limit: what it is of, where it is, and whether so much of it is too large.
struct Limit {
    of: &'static str,
    at: usize,
    is_too_large: fn(usize) -> bool,
}

fn scanned(text: &str) -> Option<ErrorKind> {
    json::scan(text.as_bytes()).err().map(|error| error.kind())
}

fn foreign(bytes: &[u8]) -> bool {
    let refused = ForeignFile::read(bytes).err();
    refused.map(|error| error.kind()) == Some(ErrorKind::TooLarge)
}

/// Every limit that can be tried from outside.
const LIMITS: [Limit; 17] = [
    Limit {
        of: "bytes of a file that is read",
        at: limits::FILE_BYTES,
        is_too_large: |length| {
            let desk = Desk::new();
            // A file with a hole: nothing of it is on the disk.
            let file = File::create(desk.path("large")).unwrap();
            file.set_len(length as u64).unwrap();
            let read = desk.read_file(&desk.path("large"));
            read.err().map(|error| error.kind()) == Some(ErrorKind::TooLarge)
        },
    },
    Limit {
        of: "bytes of a table of another program",
        at: limits::FOREIGN_BYTES,
        is_too_large: |length| {
            let row = [b"a;".as_slice(), &[b'x'; 61], b"\n"].concat();
            let whole = b"\n".repeat(length);
            foreign(&[&row, &whole[row.len()..]].concat())
        },
    },
    Limit {
        of: "rows of a table of another program",
        at: limits::FOREIGN_ROWS,
        is_too_large: |rows| foreign("a;b\n".repeat(rows).as_bytes()),
    },
    Limit {
        of: "columns of a table of another program",
        at: limits::FOREIGN_COLUMNS,
        is_too_large: |columns| foreign(format!("a{}", ";".repeat(columns - 1)).as_bytes()),
    },
    Limit {
        of: "bytes of a cell of another program",
        at: limits::TEXT_BYTES,
        is_too_large: |length| foreign(format!("a;{}", "x".repeat(length)).as_bytes()),
    },
    Limit {
        of: "bytes of an entry",
        at: limits::ENTRY_BYTES,
        is_too_large: |length| {
            let refused = Entry::parse(&vec![b' '; length]).err().unwrap();
            refused.kind() == ErrorKind::TooLarge
        },
    },
    Limit {
        of: "bytes of a text",
        at: limits::TEXT_BYTES,
        is_too_large: |length| Text::parse(&"x".repeat(length)).is_err(),
    },
    Limit {
        of: "bytes of a text in JSON",
        at: limits::TEXT_BYTES,
        is_too_large: |length| {
            scanned(&format!("\"{}\"", "x".repeat(length))) == Some(ErrorKind::TooLarge)
        },
    },
    Limit {
        of: "depth of JSON",
        at: limits::JSON_DEPTH,
        is_too_large: |depth| {
            let nested = "[".repeat(depth) + &"]".repeat(depth);
            scanned(&nested) == Some(ErrorKind::TooDeep)
        },
    },
    Limit {
        of: "members of an object",
        at: limits::OBJECT_MEMBERS,
        is_too_large: |count| {
            let members: Vec<String> = (0..count).map(|n| format!("\"{n:04}\":1")).collect();
            scanned(&format!("{{{}}}", members.join(","))) == Some(ErrorKind::TooLarge)
        },
    },
    Limit {
        of: "items of a list",
        at: limits::LIST_ITEMS,
        is_too_large: |count| {
            scanned(&format!("[{}]", vec!["1"; count].join(","))) == Some(ErrorKind::TooLarge)
        },
    },
    Limit {
        of: "bytes of a form",
        at: limits::FORM_BYTES,
        is_too_large: |length| {
            let mistakes = Form::parse(&" ".repeat(length)).err().unwrap();
            mistakes.iter().any(|m| m.kind == MistakeKind::TooLarge)
        },
    },
    Limit {
        of: "bytes of a directory of agencies",
        at: limits::DIRECTORY_BYTES,
        is_too_large: |length| {
            let refused = DirectoryFile::parse(&vec![b' '; length]).err().unwrap();
            refused.kind() == ErrorKind::TooLarge
        },
    },
    Limit {
        of: "recipients of an age file",
        at: limits::RECIPIENTS,
        is_too_large: |count| {
            let to = vec![keys::holder().recipient(); count];
            match seal::seal(b"x", &to) {
                Ok(sealed) => seal::open(&sealed, &keys::holder()).is_err(),
                Err(error) => error.kind() == ErrorKind::TooLarge,
            }
        },
    },
    Limit {
        of: "bytes of the header of an age file",
        at: limits::AGE_HEADER_BYTES,
        is_too_large: |length| {
            let mut file = b"age-encryption.org/v1\n".to_vec();
            file.resize(length, b'x');
            let refused = seal::open(&file, &keys::holder()).unwrap_err();
            refused.kind() == ErrorKind::TooLarge
        },
    },
    Limit {
        of: "data parts of a sheet",
        at: limits::SHEET_DATA_PARTS,
        is_too_large: |parts| {
            // The form and the hash of a payload take 33 bytes.
            let payload = Payload::open_form(vec![7; parts * PART_BYTES - 33]);
            split(&payload, Layout::A4).is_err()
        },
    },
    Limit {
        of: "attachments of an entry",
        at: limits::ATTACHMENTS,
        is_too_large: |count| {
            let mut desk = Desk::with_wallet();
            desk.write("scan.txt", "words");
            let attached = ["--attach", "scan.txt"].repeat(count);
            let said = desk.run(["add", "document", "title=X"].into_iter().chain(attached));
            said.code == 2
        },
    },
];

/// Bytes of a payload in a code of the usual sheet.
const PART_BYTES: usize = Layout::A4.part_bytes();

#[test]
fn every_limit_holds_at_its_edge() {
    for limit in LIMITS {
        let tried = [limit.at - 1, limit.at, limit.at + 1].map(limit.is_too_large);
        assert_eq!(tried, [false, false, true], "{} ({})", limit.of, limit.at);
    }
}

#[test]
fn the_page_of_limits_says_the_same_figures() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/format.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (_, table) = page.split_once("## 10. Limits").unwrap();
    let mib = |bytes: usize| format!("{} MiB", bytes >> 20);
    let kib = |bytes: usize| format!("{} KiB", bytes >> 10);
    for (what, figure) in [
        ("a file that is read", mib(limits::FILE_BYTES)),
        ("an entry", kib(limits::ENTRY_BYTES)),
        ("a text field", kib(limits::TEXT_BYTES)),
        ("depth of JSON", limits::JSON_DEPTH.to_string()),
        ("members of an object", limits::OBJECT_MEMBERS.to_string()),
        ("items of a list", "10,000".to_owned()),
        (
            "a payload from codes, inflated",
            mib(limits::PAPER_INFLATED_BYTES),
        ),
        (
            "a page of questions, inflated",
            kib(limits::GAP_INFLATED_BYTES),
        ),
        ("a form", mib(limits::FORM_BYTES)),
        ("header of an age file", kib(limits::AGE_HEADER_BYTES)),
    ] {
        assert!(table.contains(&format!("| {what} | {figure} |")), "{what}");
    }
}
