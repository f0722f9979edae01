//! What each part of a score counts. Found by trying, over the forms that come
//! with the program, each left out in turn (docs/suggesting.md).

/// What each part of a score counts.
pub(super) struct Weights {
    /// What fits the entries.
    pub(super) entries: f32,
    /// What fits the fields.
    pub(super) fields: f32,
    /// How alike the question is to a wording that leads to the place.
    pub(super) whole: f32,
    /// How common the fields are among the mapped questions of the kind.
    pub(super) common_fields: f32,
    /// How common the entries are.
    pub(super) common_entries: f32,
    /// A wording that leads to a place, as evidence for its entries alone.
    pub(super) led_entries: f32,
    /// The same for its fields alone.
    pub(super) led_fields: f32,
    /// A line of the catalogue beside a wording of a form.
    pub(super) catalogue: f32,
    /// The line of help beside the label.
    pub(super) hint: f32,
    /// The heading beside the label, for which entries are meant.
    pub(super) section: f32,
    /// The heading beside the label, for which fields are meant.
    pub(super) section_fields: f32,
    /// The main field of a kind, as evidence that the whole entry is meant.
    pub(super) main: f32,
    /// Bonus where each clause of the question finds its own field.
    pub(super) several: f32,
    /// Cost of each further field of a set that forms ask for.
    pub(super) further: f32,
    /// The rank by plain bm25 beside that of the score.
    pub(super) plain: f32,
    /// The heading beside the label, in plain bm25.
    pub(super) plain_section: f32,
    /// Cost of entries with two filters that no form asks for.
    pub(super) narrow: f32,
}

pub(super) const WEIGHTS: Weights = Weights {
    entries: 1.2,
    fields: 1.2,
    whole: 0.6,
    common_fields: 0.18,
    common_entries: 0.17,
    led_entries: 0.6,
    led_fields: 0.15,
    catalogue: 0.85,
    hint: 0.15,
    section: 0.2,
    section_fields: 0.24,
    main: 0.8,
    several: 0.04,
    further: 0.02,
    plain: 0.15,
    plain_section: 0.3,
    narrow: 0.03,
};

impl Weights {
    /// The most that a place can have, so that a score is a share of it.
    pub(super) const fn sum(&self) -> f32 {
        self.entries + self.fields + self.whole + self.common_fields + self.common_entries
    }
}
