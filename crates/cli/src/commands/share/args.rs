//! The flags of `carewallet share`.

use std::path::PathBuf;

use carewallet_export::sheet::SheetKind;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::options::SheetOptionsArgs;
use crate::wholeness::DamageArgs;

/// Share part of the record: a sheet to print, or a file
///
/// The ending of OUT picks the form: .pdf is a sheet with codes, .png a picture
/// of each of its pages, .txt is for an e-mail, .html is a page that any browser
/// shows, .age is a sealed file, .json is for programs, .vcf is for the contacts and
/// .ics for the calendar of a telephone. What is not chosen is not in it. The ledger
/// keeps what was handed to whom.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet share --to \"Camden Continence Service\" -o for-camden.pdf\n  carewallet share --to \"Brightside Homecare\" --form homecare -o answers.pdf\n  carewallet share --to \"Brightside Homecare\" --kind key_safe --lane named --sealed -o keys.pdf\n  carewallet share --sheet emergency -o fridge-door.pdf\n  carewallet share --sheet handover --to \"Brightside Homecare\" -o what-is-new.pdf\n  carewallet share --sheet easy-read -o about-me.pdf\n  carewallet share --to \"Dr Nowak\" --language pl -o po-polsku.pdf\n  carewallet share --sheet hospital --large --contrast -o page.png\n  carewallet share -o contacts.vcf\n  carewallet share -o dates.ics"
)]
pub(crate) struct ShareArgs {
    /// Who it is for; a summary and a hand-over need it, all else may be for
    /// whoever reads it
    #[arg(long, value_name = "AGENCY")]
    pub(super) to: Option<String>,
    /// Whom it is about; without it the first person (all of them on a household
    /// sheet), and the home
    #[arg(long, value_name = "PERSON|home")]
    pub(super) about: Vec<String>,
    /// Also about somebody who has died or left
    #[arg(long)]
    pub(super) gone: bool,
    /// Leave out what is about the home
    #[arg(long)]
    pub(super) no_home: bool,
    /// Only this kind, such as medication
    #[arg(long)]
    pub(super) kind: Vec<String>,
    /// How private it may be: emergency, agency, named (named needs --kind)
    /// [default: agency; emergency on an emergency sheet and a card]
    #[arg(long)]
    pub(super) lane: Option<String>,
    /// Only what answers this form; --kind then opens what is for named agencies
    #[arg(long, value_name = "FORM", conflicts_with_all = ["lane", "no_home", "sheet"])]
    pub(super) form: Option<String>,
    /// Who cares for them, if the form asks and several do
    #[arg(long, value_name = "PERSON", requires = "form")]
    pub(super) carer: Option<String>,
    /// What the sheet tells [default: summary; contacts for .vcf]
    #[arg(long, value_name = "KIND", value_parser = sheet_kinds())]
    pub(super) sheet: Option<SheetKind>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub(super) why: Option<String>,
    /// It opens only with seven words, which you hand over separately
    #[arg(long)]
    pub(super) sealed: bool,
    /// Seal an .age file to this key: the agency's public line, or its age1… part
    #[arg(long, value_name = "KEY", conflicts_with = "sealed")]
    pub(super) for_key: Option<String>,
    /// With .age: the scans of this entry go along, by its name or id
    #[arg(long, value_name = "ENTRY")]
    pub(super) with_scans: Vec<String>,
    /// With .ics: write what each date is for, and where; without it, the titles
    /// tell nothing
    #[arg(long)]
    pub(super) details: bool,
    #[command(flatten)]
    pub(super) options: SheetOptionsArgs,
    #[command(flatten)]
    pub(super) damage: DamageArgs,
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    pub(super) output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    pub(super) force: bool,
}

/// The kinds of sheet as clap shows and reads them.
fn sheet_kinds() -> impl TypedValueParser<Value = SheetKind> {
    let shown = SheetKind::ALL.map(|kind| PossibleValue::new(kind.name()).help(kind.says()));
    PossibleValuesParser::new(shown).try_map(|name| SheetKind::find(&name).ok_or("no such sheet"))
}
