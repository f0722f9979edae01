//! The bodies of a share as files: which one a file's name asks for, how it is
//! sealed, and the proof that what was made can be read again.

use std::path::{Path, PathBuf};

use carewallet_core::ErrorKind;
use carewallet_core::key::Recipient;
use carewallet_core::payload::{SheetId, page};
use carewallet_core::share::scans::{self, Scan};
use carewallet_core::{Payload, Share, seal, words};
use carewallet_export::{SheetOptions, picture, sheet_pdf, sheet_text};
use zeroize::Zeroizing;

use crate::advice::Advice;
use crate::error::Error;
use crate::face::Face;
use crate::incoming;
use crate::platform::Platform;

/// How a share travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// A sheet to print.
    Pdf,
    /// A picture a page.
    Png,
    /// For an e-mail.
    Text,
    /// For programs.
    Json,
    /// A sealed file.
    Age,
    /// The agency's page with the share in it.
    Page,
}

/// Who can open it.
pub enum Sealing {
    /// Whoever holds it.
    Open,
    /// Whoever is given the words.
    Words,
    /// The holder of a key.
    Key(Recipient),
}

/// How what was made opens.
pub enum Opens {
    /// For whoever holds it.
    Freely,
    /// With these words, which are handed over separately and kept nowhere.
    WithWords(Zeroizing<String>),
    /// With the key of its receiver.
    WithKey,
}

/// A body that was made, and was read back.
pub struct Made {
    /// Its files: one, or one a page.
    files: Vec<Vec<u8>>,
    /// Who can open it.
    pub opens: Opens,
    /// The sheet, if it is one.
    pub sheet: Option<SheetId>,
    /// How many pages it has.
    pub pages: Option<usize>,
    /// Codes that are needed, and codes that there are.
    pub codes: Option<(usize, usize)>,
}

impl BodyForm {
    /// The form that the ending of a file's name asks for, if it is a known one.
    #[must_use]
    pub fn by_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "pdf" => Some(Self::Pdf),
            "png" => Some(Self::Png),
            "txt" => Some(Self::Text),
            "json" => Some(Self::Json),
            "age" => Some(Self::Age),
            "html" | "htm" => Some(Self::Page),
            _ => None,
        }
    }

    /// Whether it is a sheet, with words for people on it.
    #[must_use]
    pub fn is_sheet(self) -> bool {
        matches!(self, Self::Pdf | Self::Png | Self::Text)
    }

    /// How a body of this form is sealed, given what was asked for.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] for a form that cannot be.
    pub fn sealing(self, sealed: bool, key: Option<Recipient>) -> Result<Sealing, Error> {
        Ok(match (self, sealed, key) {
            (Self::Age, false, Some(key)) => Sealing::Key(key),
            // An age file is always sealed; words need no key at the other end.
            (Self::Age, ..) => Sealing::Words,
            (Self::Json, true, _) => {
                let error = Error::new(ErrorKind::Usage, "a .json file cannot be sealed");
                return Err(error.with_advice(Advice::MakeASealedFile));
            }
            (_, true, _) => Sealing::Words,
            (_, false, _) => Sealing::Open,
        })
    }
}

impl Made {
    /// Its files and their names. Where a sheet has several pages, each picture
    /// has the number of its page in its name.
    #[must_use]
    pub fn named(&self, output: &Path) -> Vec<(PathBuf, &[u8])> {
        let files = self.files.iter().map(Vec::as_slice);
        if let [only] = self.files.as_slice() {
            return vec![(output.to_owned(), only)];
        }
        (1..)
            .map(|number| numbered(output, number))
            .zip(files)
            .collect()
    }

    /// A picture that looks like the page after the last one, where there is one:
    /// it is of another sheet.
    #[must_use]
    pub fn stale_page(&self, platform: &dyn Platform, output: &Path) -> Option<PathBuf> {
        let stale = self.next_page(output)?;
        platform.path(&stale).exists().then_some(stale)
    }

    /// What the page after the last one would be called.
    fn next_page(&self, output: &Path) -> Option<PathBuf> {
        // A single page has no number in its name, so none can follow it.
        (self.files.len() > 1).then(|| numbered(output, self.files.len() + 1))
    }
}

/// `page-2.png`
fn numbered(output: &Path, number: usize) -> PathBuf {
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let ending = output.extension().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!("{stem}-{number}.{ending}"))
}

/// What a body carries for programs, and what its words show: more, on a card.
#[derive(Clone, Copy)]
pub struct Carried<'a> {
    /// What it carries.
    pub share: &'a Share,
    /// What its words show.
    pub words: &'a Share,
    /// What goes along, in a sealed file.
    pub scans: &'a [Scan<'a>],
}

impl<'a> Carried<'a> {
    /// Words and codes hold the same.
    #[must_use]
    pub fn whole(share: &'a Share) -> Self {
        Self::with_scans(share, &[])
    }

    /// The same with scans beside them.
    #[must_use]
    pub fn with_scans(share: &'a Share, scans: &'a [Scan<'a>]) -> Self {
        Self {
            share,
            words: share,
            scans,
        }
    }
}

/// Makes a body and reads it back: it is not handed out until it has been read as
/// exactly this share.
///
/// # Errors
/// Why it could not be made, or does not read back.
pub fn make(
    face: &mut dyn Face,
    carried: Carried<'_>,
    form: BodyForm,
    sealing: &Sealing,
    options: &SheetOptions,
) -> Result<Made, Error> {
    let share = carried.share;
    let words = match sealing {
        Sealing::Words => Some(words::draw(face.random().as_mut())),
        Sealing::Open | Sealing::Key(_) => None,
    };
    let made = if form.is_sheet() {
        sheet(face, carried, form, words, options)?
    } else {
        file(face, carried, form, sealing, words)?
    };
    let again = match (form, &made.opens) {
        // A body that is sealed to another's key can only be read back with that key.
        (_, Opens::WithKey) => return Ok(made),
        (BodyForm::Age | BodyForm::Page, Opens::WithWords(words)) => {
            let file = made.files.concat();
            let plain = seal::open_with_words(&incoming::content(&file)?, words)?;
            let unpacked = scans::unpack(plain)?;
            let again = Share::parse(unpacked.share.trim_ascii_end())?;
            scans::check(&again, &unpacked.scans)?;
            again
        }
        (_, Opens::WithWords(words)) => incoming::read_back(face, &made.files, Some(words))?,
        (_, Opens::Freely) => incoming::read_back(face, &made.files, None)?,
    };
    if again.text() == share.text() {
        return Ok(made);
    }
    Err(Error::new(
        ErrorKind::NotReadBack,
        "what was made does not read as it was meant",
    )
    .with_advice("nothing was written. Please report this; it is a fault of the program"))
}

/// The bytes of a `.json` file; in an `.age` file the same bytes are sealed, or a tar of
/// them and of scans. A page holds one or the other.
fn file(
    face: &dyn Face,
    carried: Carried<'_>,
    form: BodyForm,
    sealing: &Sealing,
    words: Option<Zeroizing<String>>,
) -> Result<Made, Error> {
    let plain = match carried.scans {
        [] => format!("{}\n", carried.share.text()).into_bytes(),
        scans => scans::pack(carried.share, scans)?,
    };
    let (bytes, opens) = match (sealing, words) {
        (Sealing::Key(recipient), _) => {
            let sealed = seal::seal(&plain, std::slice::from_ref(recipient))?;
            (sealed, Opens::WithKey)
        }
        (_, Some(words)) => {
            let sealed = seal::seal_with_words(&plain, &words, face.work_factor())?;
            (sealed, Opens::WithWords(words))
        }
        (_, None) => (plain, Opens::Freely),
    };
    let bytes = match form {
        BodyForm::Page => within_page(face, &bytes)?,
        _ => bytes,
    };
    Ok(Made {
        files: vec![bytes],
        opens,
        sheet: None,
        pages: None,
        codes: None,
    })
}

/// The agency's page with the bytes of a file in it.
fn within_page(platform: &dyn Platform, file: &[u8]) -> Result<Vec<u8>, Error> {
    let page = platform.page().and_then(|page| page::holding(page, file));
    let page = page.ok_or_else(|| {
        let message = "this program has no page to put it into";
        Error::new(ErrorKind::NotWritten, message)
    })?;
    Ok(page.into_bytes())
}

/// Dots an inch of pictures: a telephone shows them sharp, and every code on
/// them is read.
const DPI: u32 = 200;

fn sheet(
    face: &dyn Face,
    carried: Carried<'_>,
    form: BodyForm,
    words: Option<Zeroizing<String>>,
    options: &SheetOptions,
) -> Result<Made, Error> {
    let packed = carried.share.pack()?;
    let payload = match &words {
        Some(words) => Payload::sealed_form(&packed, words, face.work_factor())?,
        None => Payload::open_form(packed),
    };
    let mut made = Made {
        files: Vec::new(),
        opens: words.map_or(Opens::Freely, Opens::WithWords),
        sheet: Some(payload.sheet_id()),
        pages: None,
        codes: None,
    };
    if form == BodyForm::Text {
        made.files = vec![sheet_text(carried.words, &payload, options).into_bytes()];
        return Ok(made);
    }
    let drawn = sheet_pdf(carried.words, &payload, options)?;
    made.pages = Some(drawn.pages);
    // From the payload: the codes that are drawn include spares.
    let needed = payload
        .bytes()
        .len()
        .div_ceil(options.kind.code_layout().part_bytes())
        .max(1);
    made.codes = Some((needed, drawn.codes));
    made.files = match form {
        BodyForm::Png => picture::pages(&drawn.bytes, DPI)
            .map_err(|error| Error::new(ErrorKind::NotDrawn, error.to_string()))?,
        _ => vec![drawn.bytes],
    };
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_picks_the_form() {
        let form = |name: &str| BodyForm::by_ending(Path::new(name));
        assert_eq!(form("a.PDF"), Some(BodyForm::Pdf));
        assert_eq!(form("a.b.txt"), Some(BodyForm::Text));
        assert_eq!(form("a.png"), Some(BodyForm::Png));
        for bad in ["a", "a.docx", ".pdf", "a.vcf"] {
            assert_eq!(form(bad), None, "{bad}");
        }
    }

    #[test]
    fn pictures_have_the_number_of_their_page_where_there_are_several() {
        let made = |pages: usize| Made {
            files: vec![vec![1]; pages],
            opens: Opens::Freely,
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
            made(2).next_page(Path::new("page.png")),
            Some(PathBuf::from("page-3.png"))
        );
    }
}
