//! How a sheet is wanted, as it is typed: language and print.

use carewallet_core::value::Date;
use carewallet_export::pdf::Print;
use carewallet_export::{Language, SheetOptions};
use clap::Args;

use crate::exit::Refusal;

/// How it is printed.
#[derive(Args)]
pub(crate) struct PrintArgs {
    /// Print large: 18 points high
    #[arg(long, alias = "large-print")]
    large: bool,
    /// Print black on white only, with strong lines
    #[arg(long)]
    contrast: bool,
}

/// In which language, and how it is printed.
#[derive(Args)]
pub(crate) struct SheetOptionsArgs {
    /// The language of the sheet's fixed words: en, cy, pl, ur, ar, bn, pa, zh;
    /// what somebody said stays as they said it
    #[arg(long, value_name = "LL")]
    language: Option<String>,
    #[command(flatten)]
    pub(crate) print: PrintArgs,
}

impl PrintArgs {
    pub(crate) fn print(&self) -> Print {
        Print {
            large: self.large,
            contrast: self.contrast,
        }
    }

    fn flag(&self) -> Option<&'static str> {
        let large = self.large.then_some("--large");
        large.or_else(|| self.contrast.then_some("--contrast"))
    }
}

impl SheetOptionsArgs {
    /// What was asked for, for a summary.
    pub(crate) fn options(&self, today: Date) -> Result<SheetOptions, Refusal> {
        let options = SheetOptions::new(today).printed(self.print.print());
        Ok(options.in_language(self.language()?))
    }

    pub(crate) fn language(&self) -> Result<Language, Refusal> {
        let Some(text) = &self.language else {
            return Ok(Language::English);
        };
        Language::find(text).ok_or_else(|| {
            Refusal::usage(
                "--language: no sheet is printed in that language",
                format!("one of: {}", languages()),
            )
        })
    }

    /// Refuses a language where the words are an agency's own.
    pub(crate) fn only_english(&self) -> Result<(), Refusal> {
        // English asked for by name is no translation: it may stay.
        if self.language()? == Language::English {
            return Ok(());
        }
        Err(Refusal::usage(
            "a form has the words of its agency: it is in their language",
            "leave out --language, or make a sheet: -o sheet.pdf without --as",
        ))
    }

    /// Refuses flags of a sheet where none is made.
    pub(crate) fn only_on_a_sheet(&self, is_sheet: bool) -> Result<(), Refusal> {
        let language = self.language.as_ref().map(|_| "--language");
        refuse_flag(language.or(self.print.flag()).filter(|_| !is_sheet))
    }
}

fn refuse_flag(flag: Option<&str>) -> Result<(), Refusal> {
    flag.map_or(Ok(()), |flag| {
        Err(Refusal::usage(
            format!("{flag} is for sheets, and none is made here"),
            format!("leave out {flag}, or end the name in .pdf, .png or .txt"),
        ))
    })
}

/// Every language as it is typed, with its name.
fn languages() -> String {
    let all = Language::ALL.map(|one| {
        // A tag may name a script as well, as `zh-Hans` does: nobody should have to type that.
        let short = one.tag().split('-').next().unwrap_or_default();
        format!("{short} ({})", one.name())
    });
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_is_answered_with_those_that_there_are() {
        let typed = |text: &str| SheetOptionsArgs {
            language: Some(text.to_owned()),
            print: PrintArgs {
                large: false,
                contrast: false,
            },
        };
        let refusal = typed("Klingon").language().err().unwrap();
        assert_eq!(refusal.exit.code(), 2);
        let hint = refusal.hint.unwrap();
        assert!(
            hint.starts_with("one of: en (English), cy (Welsh), "),
            "{hint}"
        );
        for language in hint.trim_start_matches("one of: ").split(", ") {
            let short = language.split(' ').next().unwrap();
            assert!(typed(short).language().is_ok(), "{short}");
        }
    }
}
