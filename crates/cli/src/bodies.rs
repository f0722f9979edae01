//! The bodies of a share as files: which one a file's name asks for, how it is
//! sealed, and the proof that what was made can be read again.

use std::path::{Path, PathBuf};

use carewallet_app::incoming;
use carewallet_core::ErrorKind;
use carewallet_core::key::Recipient;
use carewallet_core::payload::SheetId;
use carewallet_core::{Payload, Share, seal, words};
use carewallet_export::{Look, picture, sheet_pdf, sheet_text};
use zeroize::Zeroizing;

use crate::exit::Refusal;

use crate::session::Session;

/// How a share travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyForm {
    Pdf,
    /// A picture a page.
    Png,
    Text,
    Json,
    Age,
}

/// Who can open it.
pub(crate) enum Sealing {
    /// Whoever holds it.
    Open,
    /// Whoever is told the words.
    Words,
    /// The holder of a key.
    Key(Recipient),
}

/// A body that was made, and was read back.
pub(crate) struct Made {
    /// Its files: one, or one a page.
    files: Vec<Vec<u8>>,
    /// The words that open it.
    pub(crate) words: Option<Zeroizing<String>>,
    pub(crate) sheet: Option<SheetId>,
    pub(crate) pages: Option<usize>,
    /// Codes that are needed, and codes that there are.
    pub(crate) codes: Option<(usize, usize)>,
}

impl BodyForm {
    /// The form that the ending of a file's name asks for.
    pub(crate) fn of(path: &Path) -> Result<Self, Refusal> {
        let ending = path
            .extension()
            .map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("pdf") => Ok(Self::Pdf),
            Some("png") => Ok(Self::Png),
            Some("txt") => Ok(Self::Text),
            Some("json") => Ok(Self::Json),
            Some("age") => Ok(Self::Age),
            _ => Err(Refusal::usage(
                format!("{}: unknown file ending", path.display()),
                "end the name in .pdf (a sheet to print), .png (a picture of each page), .txt (for \
                 an e-mail), .age (a sealed file) or .json (for programs)",
            )),
        }
    }

    /// Whether it is a sheet, with words for people on it.
    pub(crate) fn is_sheet(self) -> bool {
        matches!(self, Self::Pdf | Self::Png | Self::Text)
    }

    /// How a file of this form is sealed, given what was asked for.
    pub(crate) fn sealing(self, sealed: bool, key: Option<Recipient>) -> Result<Sealing, Refusal> {
        match (self, sealed, key) {
            (Self::Age, false, Some(key)) => Ok(Sealing::Key(key)),
            (Self::Age, ..) => Ok(Sealing::Words),
            (Self::Json, true, _) => Err(Refusal::usage(
                "a .json file cannot be sealed",
                "make an .age file: -o NAME.age",
            )),
            (_, true, _) => Ok(Sealing::Words),
            (_, false, _) => Ok(Sealing::Open),
        }
    }
}

impl Made {
    /// Its files and their names. Where a sheet has several pages, each picture
    /// has the number of its page in its name.
    pub(crate) fn named(&self, output: &Path) -> Vec<(PathBuf, &[u8])> {
        let files = self.files.iter().map(Vec::as_slice);
        if let [only] = self.files.as_slice() {
            return vec![(output.to_owned(), only)];
        }
        (1..)
            .map(|number| numbered(output, number))
            .zip(files)
            .collect()
    }

    /// The picture of the page after the last one: where it is there, it is of
    /// another sheet.
    pub(crate) fn stale(&self, output: &Path) -> Option<PathBuf> {
        (self.files.len() > 1).then(|| numbered(output, self.files.len() + 1))
    }
}

/// `page-2.png`
fn numbered(output: &Path, number: usize) -> PathBuf {
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let ending = output.extension().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!("{stem}-{number}.{ending}"))
}

/// What a body carries for programs, and what its words tell: more, on a card.
#[derive(Clone, Copy)]
pub(crate) struct Carried<'a> {
    pub(crate) share: &'a Share,
    pub(crate) face: &'a Share,
}

impl<'a> Carried<'a> {
    /// Words and codes say the same.
    pub(crate) fn whole(share: &'a Share) -> Self {
        Self { share, face: share }
    }
}

/// Makes a body and reads it back: it is not given out before it was read as
/// exactly this share.
pub(crate) fn make(
    session: &mut Session<'_>,
    carried: Carried<'_>,
    form: BodyForm,
    sealing: &Sealing,
    look: &Look,
) -> Result<Made, Refusal> {
    let share = carried.share;
    let words = match sealing {
        Sealing::Words => Some(words::draw(session.host.random().as_mut())),
        Sealing::Open | Sealing::Key(_) => None,
    };
    let made = if form.is_sheet() {
        sheet(session, carried, form, words, look)?
    } else {
        file(session, share, sealing, words)?
    };
    let again = match (form, &made.words) {
        // What is sealed to another's key can only be read back by that key.
        (BodyForm::Age, None) => return Ok(made),
        (BodyForm::Age, Some(words)) => {
            let plain = seal::open_with_words(&made.files.concat(), words)?;
            Share::parse(plain.trim_ascii_end())?
        }
        (_, words) => {
            incoming::read_back(session, &made.files, words.as_ref().map(|w| w.as_str()))?
        }
    };
    if again.text() == share.text() {
        return Ok(made);
    }
    Err(Refusal::new(
        ErrorKind::NotReadBack,
        "what was made does not read as it was meant",
    )
    .hint("nothing was written. Please report this; it is a fault of the program"))
}

/// The bytes of a `.json` file; in an `.age` file the same bytes are sealed.
fn file(
    session: &Session<'_>,
    share: &Share,
    sealing: &Sealing,
    words: Option<Zeroizing<String>>,
) -> Result<Made, Refusal> {
    let plain = format!("{}\n", share.text()).into_bytes();
    let bytes = match (sealing, &words) {
        (Sealing::Key(recipient), _) => seal::seal(&plain, std::slice::from_ref(recipient))?,
        (_, Some(words)) => seal::seal_with_words(&plain, words, session.host.work_factor())?,
        (_, None) => plain,
    };
    Ok(Made {
        files: vec![bytes],
        words,
        sheet: None,
        pages: None,
        codes: None,
    })
}

/// Dots an inch of pictures: a telephone shows them sharp, and every code on
/// them is read.
const DPI: u32 = 200;

fn sheet(
    session: &Session<'_>,
    carried: Carried<'_>,
    form: BodyForm,
    words: Option<Zeroizing<String>>,
    look: &Look,
) -> Result<Made, Refusal> {
    let packed = carried.share.pack()?;
    let payload = match &words {
        Some(words) => Payload::sealed_form(&packed, words, session.host.work_factor())?,
        None => Payload::open_form(packed),
    };
    let mut made = Made {
        files: Vec::new(),
        words,
        sheet: Some(payload.sheet_id()),
        pages: None,
        codes: None,
    };
    if form == BodyForm::Text {
        made.files = vec![sheet_text(carried.face, &payload, look).into_bytes()];
        return Ok(made);
    }
    let drawn = sheet_pdf(carried.face, &payload, look)?;
    made.pages = Some(drawn.pages);
    let needed = payload
        .bytes()
        .len()
        .div_ceil(look.kind.code_layout().part_bytes())
        .max(1);
    made.codes = Some((needed, drawn.codes));
    made.files = match form {
        BodyForm::Png => picture::pages(&drawn.bytes, DPI)
            .map_err(|error| Refusal::new(ErrorKind::NotDrawn, error.to_string()))?,
        _ => vec![drawn.bytes],
    };
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_picks_the_form() {
        assert_eq!(BodyForm::of(Path::new("a.PDF")).ok(), Some(BodyForm::Pdf));
        assert_eq!(
            BodyForm::of(Path::new("a.b.txt")).ok(),
            Some(BodyForm::Text)
        );
        assert_eq!(BodyForm::of(Path::new("a.png")).ok(), Some(BodyForm::Png));
        for bad in ["a", "a.docx", ".pdf", "a.vcf"] {
            assert!(
                BodyForm::of(Path::new(bad)).is_err_and(|e| e.exit.code() == 2),
                "{bad}"
            );
        }
    }

    #[test]
    fn pictures_have_the_number_of_their_page_where_there_are_several() {
        let made = |pages: usize| Made {
            files: vec![vec![1]; pages],
            words: None,
            sheet: None,
            pages: Some(pages),
            codes: None,
        };
        let names = |pages: usize| -> Vec<String> {
            let output = Path::new("out/my.page.png");
            let made = made(pages);
            let named = made.named(output).into_iter();
            named.map(|(path, _)| path.display().to_string()).collect()
        };
        assert_eq!(names(1), ["out/my.page.png"]);
        assert_eq!(names(2), ["out/my.page-1.png", "out/my.page-2.png"]);
        assert_eq!(
            made(2).stale(Path::new("page.png")),
            Some(PathBuf::from("page-3.png"))
        );
    }
}
