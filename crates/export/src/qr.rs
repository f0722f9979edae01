//! Bytes as a QR code: ISO/IEC 18004, byte mode, error correction M,
//! versions 7 to 15 (format §8).

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// The modules of one code, without its white border.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeBitmap {
    size: usize,
    modules: Vec<bool>,
}

/// Why bytes cannot be made a code.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeError {
    /// Only versions 7 to 15 are used.
    #[error("a code of version {0} is not used; 7 to 15 are")]
    Version(u8),
    /// The bytes do not fit.
    #[error("{bytes} bytes do not fit a code that holds {room}")]
    TooLong {
        /// How many there are.
        bytes: usize,
        /// How many fit.
        room: usize,
    },
    /// The encoder refused.
    #[error("the code could not be made")]
    Encoder,
}

/// The smallest version used.
pub const FIRST_VERSION: u8 = 7;
/// The largest version used.
pub const LAST_VERSION: u8 = 24;
/// Bytes that fit versions 7 to 24 in byte mode with error correction M
/// (ISO/IEC 18004, table 7).
const ROOM: [usize; 18] = [
    122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857, 911,
];

/// Says how many bytes fit a version, if the version is used at all.
pub fn room(version: u8) -> Option<usize> {
    let place = version.checked_sub(FIRST_VERSION)?;
    ROOM.get(usize::from(place)).copied()
}

/// Finds the smallest version that holds so many bytes.
pub fn smallest_version(bytes: usize) -> Option<u8> {
    (FIRST_VERSION..=LAST_VERSION).find(|version| room(*version).is_some_and(|room| bytes <= room))
}

/// Makes the code of these bytes, of exactly this version.
///
/// # Errors
///
/// Refuses versions that are not used and bytes that do not fit.
pub fn encode(bytes: &[u8], version: u8) -> Result<CodeBitmap, CodeError> {
    let room = room(version).ok_or(CodeError::Version(version))?;
    if bytes.len() > room {
        return Err(CodeError::TooLong {
            bytes: bytes.len(),
            room,
        });
    }
    let mut bits = Bits::new(Version::Normal(i16::from(version)));
    bits.push_byte_data(bytes)
        .and_then(|()| bits.push_terminator(EcLevel::M))
        .map_err(|_| CodeError::Encoder)?;
    let code = QrCode::with_bits(bits, EcLevel::M).map_err(|_| CodeError::Encoder)?;
    Ok(CodeBitmap {
        size: code.width(),
        modules: code
            .into_colors()
            .iter()
            .map(|c| *c == Color::Dark)
            .collect(),
    })
}

impl CodeBitmap {
    /// How many modules a side has.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The modules, row by row from the top left; `true` is black.
    pub fn modules(&self) -> &[bool] {
        &self.modules
    }

    /// The modules, one row after the other.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.modules.chunks(self.size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_holds_its_room_and_not_a_byte_more() {
        for version in FIRST_VERSION..=LAST_VERSION {
            let room = room(version).unwrap();
            let code = encode(&vec![0xA5; room], version).unwrap();
            assert_eq!(code.size(), usize::from(version) * 4 + 17);
            assert_eq!(code.modules().len(), code.size() * code.size());
            let Err(error) = encode(&vec![0xA5; room + 1], version) else {
                panic!("one byte too many was taken");
            };
            assert_eq!(
                error,
                CodeError::TooLong {
                    bytes: room + 1,
                    room
                }
            );
            // The encoder agrees that this is all there is.
            let mut bits = Bits::new(Version::Normal(i16::from(version)));
            bits.push_byte_data(&vec![0; room + 1]).unwrap();
            assert!(bits.push_terminator(EcLevel::M).is_err());
        }
    }

    #[test]
    fn only_versions_7_to_24_are_made() {
        for version in [0, 6, 25, 40, 255] {
            assert!(encode(b"x", version).err() == Some(CodeError::Version(version)));
        }
        assert_eq!(smallest_version(1), Some(7));
        assert_eq!(smallest_version(123), Some(8));
        assert_eq!(smallest_version(412), Some(15));
        assert_eq!(smallest_version(413), Some(16));
        assert_eq!(smallest_version(911), Some(24));
        assert_eq!(smallest_version(912), None);
    }

    #[test]
    fn digits_stay_in_byte_mode() {
        let digits = [b'7'; 122];
        let chosen_by_content =
            QrCode::with_version(digits, Version::Normal(7), EcLevel::M).unwrap();
        let ours = encode(&digits, 7).unwrap();
        let theirs: Vec<bool> = chosen_by_content
            .to_colors()
            .iter()
            .map(|c| *c == Color::Dark)
            .collect();
        assert!(ours.modules() != theirs);
    }
}
