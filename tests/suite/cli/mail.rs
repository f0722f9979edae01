//! A share as text, and what e-mail programs make of a text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::desk::Desk;

/// A desk on which a share was written as text, and that text.
fn desk() -> (Desk, String) {
    let mut desk = Desk::with_wallet();
    desk.adds(["medication", "name=Levothyroxine", "dose=50 µg"]);
    desk.run(["share", "--to", "Camden", "-o", "out.txt"])
        .done();
    let text = String::from_utf8(desk.read("out.txt")).unwrap();
    (desk, text)
}

fn is_read(desk: &mut Desk, name: &str, bytes: impl Into<Vec<u8>>) {
    desk.write(name, bytes.into());
    let read = desk.run(["read", name]).done().json();
    let entries = read["entries"].as_array().unwrap();
    assert!(
        entries.iter().any(|entry| entry["kind"] == "medication"),
        "{name}"
    );
}

/// One byte a letter, what has none as a question mark.
fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |letter: char| u8::try_from(u32::from(letter)).unwrap_or(b'?');
    text.chars().map(byte).collect()
}

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

fn quoted(text: &str, mark: &str) -> String {
    text.lines()
        .map(|line| format!("{mark}{line}\r\n"))
        .collect()
}

/// Every byte that is not plain as `=3D`, lines of at most 76 letters.
fn quoted_printable(text: &str) -> String {
    let mut lines = String::new();
    for line in text.lines() {
        let mut length = 0;
        for byte in line.bytes() {
            let plain = byte.is_ascii_graphic() && byte != b'=' || byte == b' ';
            let letter = if plain {
                char::from(byte).to_string()
            } else {
                format!("={byte:02X}")
            };
            if length + letter.len() > 75 {
                lines.push_str("=\r\n");
                length = 0;
            }
            length += letter.len();
            lines.push_str(&letter);
        }
        lines.push_str("\r\n");
    }
    lines
}

fn html(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    text.replace('\n', "<br>\r\n")
}

fn in_base64(text: &str) -> String {
    let letters = STANDARD.encode(text);
    let lines = letters.as_bytes().chunks(76);
    lines
        .map(|line| format!("{}\r\n", String::from_utf8_lossy(line)))
        .collect()
}

fn mail(coding: &str, kind: &str, body: &str) -> String {
    format!(
        "From: Sarah <sarah@example.org>\r\nSubject: Mum\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: {coding}\r\n\r\n{body}"
    )
}

#[test]
fn a_text_is_read_in_whatever_letters_it_is_kept() {
    let (mut desk, text) = desk();
    assert!(text.contains('µ'));
    is_read(
        &mut desk,
        "windows.txt",
        windows_1252(&text.replace('\n', "\r\n")),
    );
    is_read(&mut desk, "marked.txt", format!("\u{feff}{text}"));
    for (name, order) in [
        ("little", u16::to_le_bytes as fn(u16) -> [u8; 2]),
        ("big", u16::to_be_bytes),
    ] {
        is_read(&mut desk, name, utf_16(&text, order));
        is_read(&mut desk, name, utf_16(&format!("\u{feff}{text}"), order));
    }
}

#[test]
fn a_mail_is_read_as_it_was_saved() {
    let (mut desk, text) = desk();
    is_read(&mut desk, "plain.eml", mail("8bit", "plain", &text));
    is_read(
        &mut desk,
        "base64.eml",
        mail("base64", "plain", &in_base64(&text)),
    );
    let lines = quoted_printable(&text);
    is_read(
        &mut desk,
        "lines.eml",
        mail("quoted-printable", "plain", &lines),
    );
    // The source of a mail, copied without its heads.
    is_read(&mut desk, "source.txt", lines.clone());
    let page = format!("<html><body><div>{}</div></body></html>", html(&text));
    is_read(&mut desk, "page.html", page.clone());
    let page_lines = quoted_printable(&page);
    is_read(
        &mut desk,
        "html.eml",
        mail("quoted-printable", "html", &page_lines),
    );
    let parts = format!(
        "From: sarah@example.org\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
         {lines}\r\n--b\r\nContent-Type: text/html\r\n\r\n{page}\r\n--b--\r\n"
    );
    is_read(&mut desk, "parts.eml", parts.clone());
    is_read(&mut desk, "windows.eml", utf_16(&parts, u16::to_le_bytes));
    let attached = format!(
        "From: sarah@example.org\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\r\nSee below.\r\n--b\r\n\
         Content-Type: application/octet-stream; name=out.txt\r\n\
         Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n{}--b--\r\n",
        in_base64(&text)
    );
    is_read(&mut desk, "attached.eml", attached);
}

#[test]
fn the_same_share_twice_is_one() {
    let (mut desk, text) = desk();
    for mark in ["> ", ">> ", "SE> ", "| "] {
        let both = format!(
            "{text}\r\nOn Monday Sarah wrote:\r\n{}",
            quoted(&text, mark)
        );
        is_read(&mut desk, "answer.txt", both);
        is_read(&mut desk, "quoted.txt", quoted(&text, mark));
    }
    let page = format!(
        "<p>{}</p><blockquote>{}</blockquote>",
        html(&text),
        html(&quoted(&text, "> "))
    );
    is_read(&mut desk, "answer.html", page);
    // The quotation was cut short.
    is_read(
        &mut desk,
        "cut.txt",
        format!("{text}\r\n{}", &text[..text.len() - 90]),
    );
}

#[test]
fn two_different_shares_are_more_than_one() {
    let (mut desk, text) = desk();
    desk.run(["share", "--to", "Larkfield", "-o", "other.txt"])
        .done();
    let other = String::from_utf8(desk.read("other.txt")).unwrap();
    desk.write("both.txt", format!("{text}\n{}", quoted(&other, "> ")));
    desk.run(["read", "both.txt"]).refused("several_shares");
    desk.write(
        "both.eml",
        mail("8bit", "plain", &format!("{text}\n{other}")),
    );
    desk.run(["read", "both.eml"]).refused("several_shares");
    // Cut short, it is not clear which share the second one was.
    desk.write("cut.txt", format!("{text}\n{}", &other[..other.len() - 90]));
    desk.run(["read", "cut.txt"]).stopped(4, "damaged");
}

#[test]
fn pages_are_told_while_they_are_read() {
    let mut desk = desk().0;
    for number in 0..60 {
        let what = format!("what_happened=Visit {number} of the nurse");
        desk.adds(["event", "type=other", &what]);
    }
    desk.run(["share", "--to", "Camden", "-o", "out.pdf"])
        .done();
    desk.run(["read", "out.pdf"]).done();
    let pages: Vec<_> = desk
        .progress
        .iter()
        .filter(|(what, ..)| what == "page")
        .collect();
    let total = pages[0].2;
    assert!(total > 1, "a sheet of several pages");
    let done: Vec<usize> = pages.iter().map(|(_, done, _)| *done).collect();
    assert_eq!(done[..total], (0..total).collect::<Vec<_>>());
    assert_eq!(done.last(), Some(&total));
}
