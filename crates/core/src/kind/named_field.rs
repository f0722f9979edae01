//! The field of a kind, such as its label, by a name that the compiler checks.

/// The [`Field`](crate::value::Field) of a kind: `field!(Contact.phone).label`.
/// Does not compile where the kind has no such field.
#[macro_export]
macro_rules! field {
    ($kind:ident.$field:ident) => {{
        // Never called: only its types matter.
        let _ = |body: &$crate::kind::$kind| {
            let _ = &body.$field;
        };
        $crate::kind::Kind::$kind
            .field(stringify!($field).trim_start_matches("r#"))
            .expect("the struct of a kind and its table of fields are one")
    }};
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_field_is_found_by_the_name_in_its_struct() {
        assert_eq!(field!(Contact.do_not_contact).label, "Do not contact");
        assert_eq!(field!(Legal.r#type).name, "type");
    }
}
