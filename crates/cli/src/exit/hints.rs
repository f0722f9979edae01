//! What to do about each kind of refusal, in one table.

/// The hint for a kind of refusal, where there is one for all cases.
pub(super) fn hint(kind: &str) -> Option<&'static str> {
    wallet(kind)
        .or_else(|| key(kind))
        .or_else(|| share(kind))
        .or_else(|| picture(kind))
}

fn wallet(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "usage" => "see carewallet --help, or carewallet COMMAND --help",
        "bug" => {
            "nothing is saved in part. Please report this line; it holds nothing of your record"
        }
        "no_wallet" => {
            "name the wallet's folder with --wallet DIR, or make one with carewallet init"
        }
        "wallet_exists" => "choose another folder with --wallet DIR; nothing was changed",
        "empty_folder" => {
            "is the stick plugged in, or the folder still being copied? Nothing was deleted by this"
        }
        "damaged" => "look for a good copy; carewallet check says which files are damaged",
        "not_whole" => {
            "carewallet check lists them; carewallet merge DIR brings what is missing from a good \
             copy; --despite-damage makes it all the same, and it says so"
        }
        "newer_format" => "get the newest carewallet",
        "no_such_entry" => "carewallet show lists the ids; give at least four digits",
        "ambiguous_id" => "give more digits of the id",
        "no_such_person" => "carewallet person list shows who is in the wallet",
        "ambiguous_person" => "give more of the name, or the id from carewallet person list",
        "unlikely_date" => "if the dates are right, add --dates-are-right; nothing was saved",
        "gone" => "if it is meant all the same, add --gone",
        "no_such_holder" => "carewallet holder list shows who can open the wallet",
        "unknown_field" | "missing_field" | "invalid_value" | "both" | "not_here"
        | "nothing_given" | "repeated_field" => "carewallet kinds KIND lists the fields of a kind",
        "unknown_kind" => "carewallet kinds lists all kinds",
        "no_such_form" => {
            "carewallet forms lists them; a file of your own is named with its ending: form.json"
        }
        "form_id_taken" => "give it an id of its own: \"id\": \"our-form\"",
        "same_person" => "--about is the person who is cared for; --carer is who cares for them",
        "form_mistakes" => "carewallet form check FILE explains each",
        "not_asked" => "carewallet form FORM --gap GAP.pdf prints the questions instead",
        "gap_sheet" => {
            "its questions are asked by carewallet form --page PHOTO --ask, at the family's desk"
        }
        "not_a_gap" => "photograph the whole page of the sheet of questions, with its code",
        "file_exists" => "choose another name, or add --force to write over the file",
        "missing_file" => "check the name and the folder",
        "not_allowed" => "check who may read and write there",
        "not_read_back" => "the disk may be failing: try another one",
        "not_confirmed" => "look through it, then run the same command again with --yes",
        _ => return None,
    })
}

fn key(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "no_key" => "name your key file with --key FILE, or set CAREWALLET_KEY_FILE",
        "key_missing" => "is the stick with the key plugged in? Nothing was made in its place",
        "locked" | "wrong_passphrase" => {
            "run it again on a terminal and type the passphrase of the key file"
        }
        "wrong_key" => "use the key file that was made for this wallet: --key FILE",
        "other_wallet" => "use the key file that names this wallet: --key FILE",
        "not_a_holder" => "ask somebody who can open the wallet: carewallet holder add",
        "former_holder" => "to let it count, admit them again first: carewallet holder add",
        "not_a_key" | "several_keys" => "name a key file that carewallet or age-keygen made",
        "agency_key" => "use the family's key file: --key FILE",
        "secret_key" => {
            "the public line begins with age1; carewallet never needs the secret of others"
        }
        "not_a_public_key" => "give the whole public line: age1… and the key after it, in quotes",
        "keyring_absent" => "this computer has no keyring: use your key file with --key FILE",
        "keyring_locked" => "unlock the keyring of this computer, or use your key file: --key FILE",
        "keyring_failing" | "keyring_slow" => "use your key file: --key FILE",
        "keyring_no_entry" => {
            "this wallet's key is not on this computer: use your key file, --key FILE"
        }
        _ => return None,
    })
}

fn share(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "nothing" => {
            "carewallet show lists what is recorded; choose with --about, --kind and --lane"
        }
        "family_lane" => "lanes that may leave: emergency, agency, named",
        "kinds_needed" => "name them: --kind key_safe",
        "sealed" => "type the words when asked, or give a file that holds them: --words-file FILE",
        "wrong_words" => "check each word with the person who made it",
        "too_much_work" => "carewallet does not open files that ask for so much work",
        "card_full" => "make an emergency sheet, which has more room: --sheet emergency",
        "too_much_for_paper" => "choose less with --kind, or make an .age file",
        "other_household" | "other_person" => {
            "ask the agency for the right sheet; nothing was taken in"
        }
        "changed_key" => {
            "ring the agency on a number you know and compare keys before you take anything in"
        }
        "wallets_own" => "a share never holds such entries: ask its maker; nothing was taken in",
        "bad_signature" | "unsigned" => "it was changed after it was signed: ask for it again",
        "not_a_share" | "syntax" | "not_canonical" => {
            "read the file that carewallet share or reply wrote"
        }
        _ => return None,
    })
}

fn picture(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "no_code" => {
            "photograph the page with the square codes: flat, whole, in good light, from above"
        }
        "codes_missing" => {
            "photograph the codes that were not read again, and give all pictures at once"
        }
        "page_missing" => "photograph it as well, and give all pictures at once",
        "several_sheets" | "older_sheet" => "read one sheet at a time",
        "somebody_else" => "read the pages of one person at a time",
        "contradiction" | "mismatch" | "damaged_code" => {
            "photograph the page again, or print it again"
        }
        "key_sheet" => "it opens a wallet: keep it apart, and never hand it over",
        "not_a_care_sheet" => "the codes of a care sheet stand on its last pages",
        "heic" => {
            "on an iPhone: Settings, Camera, Formats, Most Compatible; for a picture that is there \
             already: send yourself a copy by e-mail"
        }
        "film" => "photograph the page, and give that picture",
        "not_supported" => "save it as PDF, PNG or JPEG, and give that; nothing in it is damaged",
        "other_picture" => "save it as JPEG or PNG, or share a copy by e-mail, which sends JPEG",
        "not_checked" => "take another picture, or a smaller one; nothing was accepted",
        "not_a_picture" => "give a JPEG, PNG or PDF, or a file that carewallet wrote",
        "web_page" => "download the picture again",
        "locked_pdf" => "save the PDF without a password",
        "too_large" => "choose less, or split the file",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn hints_are_sentences_without_a_final_stop() {
        for kind in [
            "usage",
            "no_key",
            "nothing",
            "no_code",
            "wrong_key",
            "empty_folder",
        ] {
            let words = hint(kind).unwrap();
            assert!(!words.ends_with('.'), "{kind}");
        }
        assert_eq!(hint("no such kind"), None);
    }
}
