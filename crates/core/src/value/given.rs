//! What a field of a body holds, for code that reads the field of a struct and
//! not its name: a field that does not exist does not compile.

use serde_json::Value as Json;

use super::{Answer, List, Member, Shape};

/// A field of a body, as the struct of its kind holds it.
pub trait BodyField {
    /// What may stand in it.
    const SHAPE: Shape;

    /// Whether it has a value. "Not known" and its like are none.
    fn is_given(&self) -> bool;

    /// Its value as JSON, if it has one.
    fn given_json(&self) -> Option<Json>;
}

impl<T: Member> BodyField for T {
    const SHAPE: Shape = T::SHAPE;

    fn is_given(&self) -> bool {
        self.has_value()
    }

    fn given_json(&self) -> Option<Json> {
        self.write_json().filter(|_| self.has_value())
    }
}

/// The value of a field that may also be answered with "not known".
pub fn given<T>(answer: Option<&Answer<T>>) -> Option<&T> {
    answer.and_then(Answer::given)
}

/// The values of a list; empty where it has none.
pub fn given_list<T>(list: Option<&Answer<List<T>>>) -> &[T] {
    given(list).map_or(&[], List::as_slice)
}

#[cfg(test)]
mod tests {
    use super::BodyField;
    use crate::kind::{Body, Kind};

    #[test]
    fn answers_without_a_value_are_not_given() {
        let json = r#"{"name":"Sarah Ellis","rank":1,"email":{"answer":"not_known"}}"#;
        let Ok(Body::Contact(contact)) = Body::from_json(Kind::Contact, json) else {
            panic!("not a contact");
        };
        assert!(contact.name.is_given() && contact.rank.is_given());
        assert!(!contact.email.is_given() && !contact.phone.is_given());
        assert_eq!(contact.rank.given_json(), Some(1.into()));
        assert_eq!(contact.email.given_json(), None);
    }
}
