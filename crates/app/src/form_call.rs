//! A form as somebody asks for it: by which name, and about whom.

/// Whom somebody names for a form, as people call them.
#[derive(Clone, Copy, Default)]
pub struct Named<'a> {
    /// The person whom the form is about.
    pub about: Option<&'a str>,
    /// Who cares for them.
    pub carer: Option<&'a str>,
    /// Also somebody who has died or left.
    pub gone: bool,
}

/// A form as somebody asked for it, so that a face can ask for it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormCall {
    /// The form: an id, or the name of a file.
    pub form: String,
    /// The person who was named.
    pub about: Option<String>,
    /// The carer who was named.
    pub carer: Option<String>,
    /// Whether it is also about somebody who has died or left.
    pub gone: bool,
}

impl FormCall {
    /// A form by the name under which it was asked for, and the people named.
    #[must_use]
    pub fn new(form: &str, named: Named<'_>) -> Self {
        Self {
            form: form.to_owned(),
            about: named.about.map(str::to_owned),
            carer: named.carer.map(str::to_owned),
            gone: named.gone,
        }
    }

    /// Whom it names.
    #[must_use]
    pub fn named(&self) -> Named<'_> {
        Named {
            about: self.about.as_deref(),
            carer: self.carer.as_deref(),
            gone: self.gone,
        }
    }
}
