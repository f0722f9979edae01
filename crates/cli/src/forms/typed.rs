//! A command as it was typed, for hints that say what to type next.

use carewallet_app::forms::{FormCall, Named};

/// The form and the people, as they were typed.
#[derive(Clone, Copy)]
pub(crate) struct Typed<'a> {
    pub(crate) form: &'a str,
    pub(crate) named: Named<'a>,
}

impl<'a> From<&'a FormCall> for Typed<'a> {
    fn from(call: &'a FormCall) -> Self {
        Self {
            form: &call.form,
            named: call.named(),
        }
    }
}

impl Typed<'_> {
    /// As the application knows it.
    pub(crate) fn call(&self) -> FormCall {
        FormCall::new(self.form, self.named)
    }

    /// `carewallet form FORM`, with the people who were named.
    pub(crate) fn command(&self) -> String {
        let mut command = format!("carewallet form {}", word(self.form));
        let flags = [("--about", self.named.about), ("--carer", self.named.carer)];
        for (flag, name) in flags {
            if let Some(name) = name {
                command.push_str(&format!(" {flag} {}", word(name)));
            }
        }
        if self.named.gone {
            command.push_str(" --gone");
        }
        command
    }
}

/// A word of a command, in quotes where a shell needs them: double ones, which
/// shells of Windows know as well.
pub(crate) fn word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=,+@%".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        // What a shell would act on between the quotes.
        if matches!(c, '\\' | '"' | '$' | '`') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_where_a_shell_would_read_them_otherwise() {
        for plain in ["forms/night.json", "dose=10", "2026-12-03", "Siân"] {
            assert_eq!(word(plain), plain);
        }
        assert_eq!(word(""), "\"\"");
        assert_eq!(word("Sarah Ellis"), "\"Sarah Ellis\"");
        assert_eq!(word("a;b'c"), "\"a;b'c\"");
        assert_eq!(word("\"$(x)`y`\\"), r#""\"\$(x)\`y\`\\""#);
    }

    #[test]
    fn what_was_typed_is_kept() {
        let named = Named {
            about: Some("Margaret"),
            carer: Some("Sarah Ellis"),
            gone: true,
        };
        let form = "forms/night.json";
        let typed = Typed { form, named };
        assert_eq!(
            typed.command(),
            "carewallet form forms/night.json --about Margaret --carer \"Sarah Ellis\" --gone"
        );
    }
}
