//! Bladder and bowel.

use crate::value::{ClockTime, Count, Line, List, PartialDate, Text, YesNo, group, inner_group};

use super::{ContinenceType, FixedTitle, Talk, Title};

group! {
    /// One line of a bladder diary.
    DiaryLine main time {
        time: must ClockTime, "Time", "At what time?";
        drank_ml: may Count<0, 5000>, "Drank (ml)", "How much was drunk, in millilitres?";
        passed_ml: may Count<0, 5000>, "Passed (ml)", "How much was passed, in millilitres?";
        leak: may YesNo, "Leak", "Was there a leak?";
        note: may Line, "Note", "Anything else?";
    }
}

inner_group!(DiaryLine);

group! {
    /// A product that is used.
    Product main name {
        name: must Line, "Product", "What is the product called?";
        size: may Line, "Size", "Which size?";
        per_day: may Count<0, 50>, "A day", "How many a day?";
        supplier: may Line, "Supplied by", "Who supplies it?";
    }
}

inner_group!(Product);

group! {
    /// Bladder and bowel: what happens, what is used, what helps.
    Continence {
        r#type: ask List<ContinenceType>, "Kind of problem", "Which kind of problem is it?";
        onset: ask PartialDate, "Since", "When did it begin?";
        trigger: ask Text, "What set it off", "Did something set it off?";
        control: ask Text, "Control", "How much control is there over bladder and bowel?";
        urgency: ask Text, "Getting there in time", "How long can they wait, do they get there in time?";
        day_frequency: ask Line, "How often by day", "How often is urine passed by day?";
        night_frequency: ask Line, "How often by night", "How often is urine passed by night?";
        leaks: ask Line, "Leaks", "How much leaks: drops, some, a lot?";
        bowel: ask Text, "Bowel", "Are there problems with the bowel?";
        stool_type: ask List<Count<1, 7>>, "Stool type (Bristol chart)", "Which type on the Bristol chart, 1 to 7?";
        bowel_frequency: ask Line, "How often bowel opens", "How often does the bowel open?";
        bowel_last: ask PartialDate, "Bowel last opened", "When did the bowel last open?";
        fluids_ml: ask Count<0, 20000>, "Drinks a day (ml)", "How much is drunk in a day, in millilitres?";
        fluids: ask Text, "Which drinks", "What is drunk, and when?";
        diary: may List<DiaryLine>, "Diary", "What does the diary say?";
        catheter: ask Text, "Catheter", "Is there a catheter?";
        stoma: ask Text, "Stoma", "Is there a stoma?";
        products: ask List<Product>, "Products", "Which products are used?";
        tried: ask Text, "Tried before", "What has been tried?";
        pelvic_history: ask Text, "Births, operations, prostate", "Were there births, operations or prostate problems?";
        impact: ask Text, "What it means to the person", "What does it mean for their life, in their own words?";
    }
}

impl Talk for Continence {
    fn title(&self) -> Title {
        Title::Fixed(FixedTitle::Continence)
    }
}
