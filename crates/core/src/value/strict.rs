//! JSON read strictly: no name twice, no null, no fractions, nothing after.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::BodyError;
use crate::json::JsonFault;
use crate::limits;

// Larger ones are not exact in a double, which is what many readers use (docs/format.md, 1).
const LARGEST: u64 = (1 << 53) - 1;

/// Reads one JSON object.
pub(crate) fn parse_object(json: &str) -> Result<Map<String, Json>, BodyError> {
    let fault = Cell::new(JsonFault::Syntax);
    let mut reader = serde_json::Deserializer::from_str(json);
    let read = Strict {
        depth: limits::JSON_DEPTH,
        fault: &fault,
    }
    .deserialize(&mut reader);
    if read.is_ok() && reader.end().is_err() {
        return Err(BodyError::Json(JsonFault::Trailing));
    }
    match read {
        Ok(Json::Object(map)) => Ok(map),
        Ok(_) => Err(BodyError::NotAnObject),
        Err(_) => Err(BodyError::Json(fault.get())),
    }
}

#[derive(Clone, Copy)]
struct Strict<'a> {
    depth: usize,
    // An error of serde holds only text, so the fault is passed beside it.
    fault: &'a Cell<JsonFault>,
}

impl Strict<'_> {
    fn refuse<E: Error>(self, fault: JsonFault) -> E {
        self.fault.set(fault);
        E::custom("refused")
    }

    fn deeper<E: Error>(self) -> Result<Self, E> {
        let depth = self
            .depth
            .checked_sub(1)
            .ok_or_else(|| self.refuse(JsonFault::Depth))?;
        Ok(Self { depth, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Json;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        if value > LARGEST {
            Err(self.refuse(JsonFault::Number))
        } else {
            Ok(Json::from(value))
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        if value.unsigned_abs() > LARGEST {
            Err(self.refuse(JsonFault::Number))
        } else {
            Ok(Json::from(value))
        }
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Err(self.refuse(JsonFault::Number))
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Err(self.refuse(JsonFault::Null))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let deeper = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(deeper)? {
            if items.len() == limits::LIST_ITEMS {
                return Err(self.refuse(JsonFault::TooLarge));
            }
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let deeper = self.deeper()?;
        let mut map = Map::new();
        while let Some(name) = from.next_key::<String>()? {
            let value = from.next_value_seed(deeper)?;
            // Two readers may each take another one of two members with one name.
            if map.insert(name, value).is_some() {
                return Err(self.refuse(JsonFault::DuplicateKey));
            }
            if map.len() > limits::OBJECT_MEMBERS {
                return Err(self.refuse(JsonFault::TooLarge));
            }
        }
        Ok(Json::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_has_its_name() {
        let faults = [
            (r#"{"a":1,"a":1}"#, JsonFault::DuplicateKey),
            (r#"{"a":{"b":1,"b":2}}"#, JsonFault::DuplicateKey),
            (r#"{"a":1,"\u0061":2}"#, JsonFault::DuplicateKey),
            (r#"{"a":null}"#, JsonFault::Null),
            (r#"{"a":1.5}"#, JsonFault::Number),
            (r#"{"a":1e3}"#, JsonFault::Number),
            (r#"{"a":9007199254740992}"#, JsonFault::Number),
            (r#"{"a":1} x"#, JsonFault::Trailing),
            (r#"{"a":NaN}"#, JsonFault::Syntax),
            (r#"{"a":"\ud800"}"#, JsonFault::Syntax),
            ("", JsonFault::Syntax),
        ];
        for (json, fault) in faults {
            assert_eq!(
                parse_object(json).err(),
                Some(BodyError::Json(fault)),
                "{json}"
            );
        }
        assert_eq!(parse_object("[]").err(), Some(BodyError::NotAnObject));
        assert!(parse_object(r#"{"a":9007199254740991}"#).is_ok());
    }

    #[test]
    fn limits_hold_at_the_edge() {
        let deep = |n: usize| format!("{{\"a\":{}1{}}}", "[".repeat(n), "]".repeat(n));
        assert!(parse_object(&deep(63)).is_ok());
        assert_eq!(
            parse_object(&deep(64)).err(),
            Some(BodyError::Json(JsonFault::Depth))
        );
        let items = |n: usize| format!("{{\"a\":[{}]}}", vec!["1"; n].join(","));
        assert!(parse_object(&items(10_000)).is_ok() && parse_object(&items(10_001)).is_err());
        let members = |n: usize| {
            let all: Vec<String> = (0..n).map(|i| format!("\"m{i}\":1")).collect();
            format!("{{{}}}", all.join(","))
        };
        assert!(parse_object(&members(256)).is_ok() && parse_object(&members(257)).is_err());
    }
}
