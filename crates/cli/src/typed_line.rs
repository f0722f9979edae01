//! A line that was typed at our own prompt, as the words of a command.

/// Its words, which double quotes hold together; none where a quote does not end.
///
/// Nothing else has a meaning: an apostrophe belongs to a name, and a backslash to a path
/// on Windows. That is why none of the libraries that split lines as shells do fits.
pub(crate) fn words(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            sign if sign.is_whitespace() && !quoted => words.extend(word.take()),
            sign => word.get_or_insert_default().push(sign),
        }
    }
    words.extend(word);
    (!quoted).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn only_double_quotes_hold_words_together() {
        let split = |line: &str| words(line).unwrap().join("|");
        assert_eq!(split("  show   --find tea "), "show|--find|tea");
        assert_eq!(
            split(r#"show --find "blue folder""#),
            "show|--find|blue folder"
        );
        assert_eq!(split(r#"what="Mum's tea" again"#), "what=Mum's tea|again");
        assert_eq!(split("what=Mum's tea"), "what=Mum's|tea");
        assert_eq!(
            split(r"--attach C:\Users\ann\a.jpg"),
            r"--attach|C:\Users\ann\a.jpg"
        );
        assert_eq!(split(r#"note="" x"#), "note=|x");
        assert_eq!(words(r#""""#), Some(vec![String::new()]));
        assert_eq!(words(""), Some(Vec::new()));
        assert_eq!(words(r#"what="Mum's tea"#), None);
    }
}
