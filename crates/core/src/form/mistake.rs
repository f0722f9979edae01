//! A mistake in a form: what, where and why.

/// A mistake in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1.
    pub column: usize,
    /// Where that is in the form, such as `question night-toilet`.
    pub place: String,
    /// What sort of mistake it is.
    pub kind: MistakeKind,
    /// Why it is one, in words: lower case, no full stop.
    pub message: String,
    /// What to do, where that is known.
    pub hint: Option<String>,
}

macro_rules! mistakes {
    ($($kind:ident $name:literal $says:literal;)+) => {
        /// The sorts of mistakes in a form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum MistakeKind { $(#[doc = $says] $kind,)+ }

        impl MistakeKind {
            /// Every sort of mistake.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The name in `--json` errors.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }
        }
    };
}

mistakes! {
    Json "json" "It is not strict JSON.";
    TooLarge "too_large" "The form, one of its groups or one of its lists is too large.";
    NewerVersion "newer_version" "It is of a newer format than this program reads.";
    DuplicateMember "duplicate_member" "A member is there twice.";
    MissingMember "missing_member" "A member that has to be there is not.";
    UnknownMember "unknown_member" "No member has this name.";
    WrongJsonType "wrong_json_type" "A number, words, a list or a group stands where something else belongs.";
    EmptyText "empty_text" "Words are wanted, and there are none.";
    EmptyList "empty_list" "A list is there, with nothing in it.";
    TooLong "too_long" "More words than one line holds.";
    NotOneLine "not_one_line" "Words go over more than one line.";
    HiddenCharacter "hidden_character" "Words have a character that hides or turns others.";
    BadId "bad_id" "An id has other signs than lower-case letters, digits and `-`, or too many.";
    TakenId "taken_id" "The id of the form is a word of the command line.";
    SameId "same_id" "Two questions have the same id.";
    NoQuestions "no_questions" "A form without sections, or a section without questions.";
    TooManyQuestions "too_many_questions" "More questions than a form may have.";
    UnknownChoice "unknown_choice" "A name that is not one of those allowed here.";
    PathSyntax "path_syntax" "A path is not written as paths are.";
    UnknownKind "unknown_kind" "No kind has this name.";
    OfTheWallet "of_the_wallet" "The kind belongs to the wallet and is no part of the record.";
    UnknownField "unknown_field" "No field has this name.";
    NoFields "no_fields" "A step into a value that has no fields.";
    NoGroups "no_groups" "A filter where there is nothing to choose among.";
    WrongTest "wrong_test" "A comparison that the field does not take.";
    UnknownValue "unknown_value" "A filter asks for a value that the field never has.";
    Repeated "repeated" "The same is named twice where once is enough.";
    WrongAnswerType "wrong_answer_type" "The type of the answer does not go with what is in the record.";
    WrongSubject "wrong_subject" "The kind is never about the home.";
    LaneTooNarrow "lane_too_narrow" "What is asked for is always more private than the question allows.";
    NeverLeaves "never_leaves" "What is asked for never leaves the family.";
    MatchConflict "match_conflict" "`match`, `path` and `derive` contradict each other.";
    BadMaxAge "bad_max_age" "An age that is no number of days from 1 to 36500.";
    ChoicesMissing "choices_missing" "There is nothing to choose among.";
    ChoicesUnwanted "choices_unwanted" "Choices where nothing is to be chosen.";
    SameChoice "same_choice" "Two choices have the same value.";
    UnknownChoiceSource "unknown_choice_source" "A choice stands for something that the field never says.";
    UnknownSource "unknown_source" "An answer follows from a question that is not there.";
    SelfSource "self_source" "An answer follows from itself.";
    Cycle "cycle" "Answers follow from each other in a circle.";
    RuleSource "rule_source" "A rule cannot work with what its answer follows from.";
}
