//! A share within the agency's page (docs/format.md §9.3): one HTML file that shows what
//! it holds in any browser.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What stands before the letters, and after them.
const BEGIN: &str = "<script type=\"application/octet-stream\" id=\"share\">";
const END: &str = "</script>";

/// The page with the bytes of a `.json` or `.age` file in it; none where it has no place
/// for them.
#[must_use]
pub fn holding(page: &str, file: &[u8]) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let letters = STANDARD.encode(file);
    Some([before, BEGIN, &letters, END, after].concat())
}

/// The bytes that a page holds, of which there may be none; or that it is no such page.
#[must_use]
pub fn held(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // A photograph is not searched from end to end.
    if !text.trim_ascii_start().starts_with(b"<") {
        return None;
    }
    let place = find(bytes, BEGIN.as_bytes())?;
    let rest = &bytes[place + BEGIN.len()..];
    let letters = &rest[..find(rest, END.as_bytes())?];
    // Whatever an editor or a mail program has put between the letters.
    let letters: Vec<u8> = letters
        .iter()
        .copied()
        .filter(|letter| !letter.is_ascii_whitespace())
        .collect();
    STANDARD.decode(letters).ok()
}

fn find(bytes: &[u8], words: &[u8]) -> Option<usize> {
    bytes
        .windows(words.len())
        .position(|window| window == words)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><script type=\"application/octet-stream\" id=\"share\"></script><p>";

    #[test]
    fn a_page_gives_back_what_it_holds() {
        assert_eq!(held(PAGE.as_bytes()), Some(Vec::new()));
        let page = holding(PAGE, b"</script>\xff{}").unwrap();
        assert_eq!(held(page.as_bytes()).unwrap(), b"</script>\xff{}");
        let again = holding(&page, b"other").unwrap();
        assert_eq!(held(again.as_bytes()).unwrap(), b"other");
        let broken = page.replace("PC9z", "PC9z\r\n ");
        assert_ne!(broken, page);
        assert_eq!(held(broken.as_bytes()).unwrap(), b"</script>\xff{}");
    }

    #[test]
    fn other_files_hold_nothing() {
        assert_eq!(held(b""), None);
        assert_eq!(held(b"<html><p>share</p></html>"), None);
        let cut = &PAGE[..PAGE.len() - 12];
        assert_eq!(held(cut.as_bytes()), None);
        let wrong = PAGE.replace("></script>", ">!!</script>");
        assert_eq!(held(wrong.as_bytes()), None);
        assert_eq!(holding("<html>", b"x"), None);
    }
}
