//! The rhythm of a page: every distance and every weight of a rule by what it
//! is for. Distances are multiples of a size of the [`Theme`], so that large
//! print keeps the proportions.

use super::Theme;

/// A table of named factors.
macro_rules! factors {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $token:ident $factor:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        pub(in crate::pdf) enum $name { $($(#[$what])* $token,)+ }

        impl $name {
            const fn factor(self) -> f32 {
                match self { $(Self::$token => $factor,)+ }
            }
        }
    };
}

factors! {
    /// White space over and under things, in units of [`Theme::space`].
    Gap {
        /// Between the kicker of the masthead and its heading.
        UnderKicker 0.2,
        /// Between the heading of the masthead and the lines under it.
        UnderTitle 0.5,
        /// Between the lines of the masthead.
        MastheadLine 0.3,
        /// Over the rule that closes the masthead.
        OverMastheadRule 1.1,
        /// Under that rule.
        UnderMastheadRule 1.6,
        /// Under the masthead of a card, which has no rule.
        UnderFaceMasthead 1.0,
        /// Over a section.
        OverSection 1.6,
        /// Over a section that follows something with much white under it.
        OverSectionWide 2.6,
        /// From here on the white under something counts as much.
        Wide 2.0,
        /// Over a part of a section.
        OverPart 1.7,
        /// Between a section's rule and its words.
        UnderSectionRule 0.55,
        /// Between a heading and what it heads.
        UnderHeading 0.4,
        /// Under a paragraph.
        UnderParagraph 1.2,
        /// Under a paragraph that introduces a table, a list or facts.
        UnderIntroduction 0.6,
        /// Between the items of a list.
        ListItem 0.7,
        /// Under a list.
        UnderList 1.4,
        /// Between facts; the hair line between them stands in its middle.
        Fact 0.62,
        /// Under the last fact.
        UnderFacts 1.25,
        /// Under a label that stands again on the next page.
        UnderLabelAgain 0.2,
        /// Over a quote.
        OverQuote 1.0,
        /// Between the passages of a quote.
        Passage 0.7,
        /// Under a quote.
        UnderQuote 1.6,
        /// Over a note or a warning.
        OverCallOut 1.2,
        /// Under a note or a warning.
        UnderCallOut 1.8,
        /// Over a heading with a light.
        OverLight 2.0,
        /// Under a heading with a light.
        UnderLight 1.0,
        /// Over the first picture of Easy Read.
        OverPictures 1.2,
        /// Between pictures.
        Picture 2.2,
        /// Under the last picture.
        UnderPictures 2.4,
        /// Under a table.
        UnderTable 1.6,
        /// Under the codes.
        UnderCodes 2.0,
        /// Over what follows on a face of a card.
        OverFace 2.0,
        /// Under the notice on a card.
        UnderFaceNotice 0.4,
        /// Over lines to write on: their height is white already.
        OverBlanks 1.4,
        /// Under lines to write on.
        UnderBlanks 1.0,
        /// Over a question.
        OverQuestion 1.4,
        /// Under a question, so that the next one is not taken for its answer.
        UnderQuestion 2.6,
        /// Over the hint of a question.
        OverHint 0.25,
        /// Over what is known already.
        OverKnown 0.4,
        /// Over a row of boxes to tick.
        OverBoxes 0.8,
        /// Over the heads of the columns of empty rows.
        OverGrid 0.5,
    }
}

factors! {
    /// A length in letters: a multiple of the size of the words it belongs to.
    Em {
        /// How far the items of a list stand in.
        Bullet 1.2,
        /// The same where they are numbered.
        Number 2.0,
        /// How far in the second line of a thing stands.
        Turnover 0.9,
        /// How far a question stands in from its number.
        Question 2.4,
        /// From one line to write on to the next: room for handwriting.
        WritingLine 2.1,
        /// The height of an empty row of a table.
        WritingRow 2.3,
        /// Room to write a number.
        WriteNumber 10.0,
        /// Room to write the day of a month.
        WriteDay 3.0,
        /// Room to write a month as a word.
        WriteMonth 7.5,
        /// Room to write a year.
        WriteYear 4.5,
        /// Between words and the line to write on after them.
        BeforeWriting 0.5,
        /// Over words that stand over their line.
        OverWriting 0.6,
        /// Between a line to write on and the next words.
        AfterWriting 1.0,
        /// Between things that may be ticked.
        BetweenBoxes 1.8,
        /// From a box to the words behind it, the box included.
        Box 1.5,
        /// How far a box reaches over the base line.
        BoxRise 0.84,
        /// From the side of a cell to its words, in empty rows.
        GridPad 0.35,
        /// How far in the words of a quote stand.
        Quote 2.1,
        /// The width of the quotation mark.
        QuoteMark 1.15,
        /// From the bar to the quotation mark.
        QuoteMarkLeft 0.62,
        /// From the top of the quote to the quotation mark.
        QuoteMarkTop 0.22,
        /// Over the name of whoever said it.
        OverSpeaker 0.4,
        /// Within the frame of a note.
        NotePad 0.8,
        /// Within the frame of a warning.
        WarningPad 0.9,
        /// Between the columns of a table.
        Column 1.0,
        /// Over and under the words in the head of a table.
        TableHead 0.3,
        /// Over and under the words in a row of a table.
        TableRow 0.4,
        /// Between a value and the source at its right.
        BeforeSource 1.2,
        /// Over a source that stands under its value.
        OverSource 0.12,
        /// Over a source that stands under a flag.
        OverSourceUnderFlag 0.45,
        /// Over a flag.
        OverFlag 0.4,
        /// Over the line at the foot of a page that says there is more.
        OverMore 0.25,
        /// Between the words at the left and at the right of a running line.
        Running 2.0,
        /// From the picture of Easy Read to its sentences.
        AfterPicture 1.2,
        /// The widest line of Easy Read.
        Sentence 34.0,
        /// How much lower the line of a heading is: large letters need less air.
        HeadingLess 0.12,
        /// How much higher its base line stands.
        HeadingRise 0.06,
        /// Within the bar of a light.
        LightPad 0.4,
        /// The side of the sign of a light.
        LightSign 1.3,
    }
}

factors! {
    /// A part of the pad of a frame, or of another length.
    Part {
        /// Over and under the words of a frame: less than beside them.
        FrameEdge 0.75,
        /// The same in a black label, whose ground reaches to the edge.
        DarkEdge 0.35,
        /// Between the label of a frame and its words, over the words.
        OverFrameWords 0.45,
        /// The same, under a black label.
        UnderDarkLabel 0.5,
        /// From the edge of a light to the words, its sign not included.
        LightIndent 2.2,
        /// How high the quotation mark is, of its width.
        QuoteMarkHeight 0.88,
        /// The widest the words at the right of a running line may be.
        RunningRight 0.6,
        /// How much of a line to write on must be left beside an answer to tick.
        WritingBeside 0.45,
        /// The highest thing that is never broken, of a page.
        Unbroken 0.9,
    }
}

factors! {
    /// How heavy a rule is, in points; with high contrast none is thin.
    Rule {
        /// Over a section, and under the masthead.
        Section 1.0,
        /// Under the head of a table.
        TableHead 1.2,
        /// The frame of a flag.
        Flag 1.6,
        /// The bar beside a quote.
        Quote 3.0,
        /// The frame of a note.
        Note 0.8,
        /// The frame of a warning, whose label is white on black.
        Warning 2.4,
        /// The same where nothing is black but words and lines.
        WarningContrast 3.0,
    }
}

impl Em {
    /// The length at this size of letters.
    pub(in crate::pdf) fn of(self, size: f32) -> f32 {
        size * self.factor()
    }
}

impl Part {
    /// The part of this length.
    pub(in crate::pdf) fn of(self, length: f32) -> f32 {
        length * self.factor()
    }
}

impl Theme {
    /// White space by what it is for.
    pub(in crate::pdf) fn gap(&self, gap: Gap) -> f32 {
        self.space * gap.factor()
    }

    /// A length in letters of the body.
    pub(in crate::pdf) fn em(&self, em: Em) -> f32 {
        em.of(self.body)
    }

    /// How heavy a rule is.
    pub(in crate::pdf) fn rule(&self, rule: Rule) -> f32 {
        let least = if self.contrast { 2.0 } else { 0.0 };
        rule.factor().max(least)
    }

    /// How heavy the thinnest rule is.
    pub(in crate::pdf) fn hair(&self) -> f32 {
        if self.contrast { 0.8 } else { 0.4 }
    }
}
