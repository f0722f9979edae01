//! The sections of a sheet, in the order of the PRSB Core Information
//! Standard: who this is, then the person's own words, then the rest.

use crate::value::choice;

choice! {
    /// A section. The order is the order on the sheet.
    Section {
        Person "person" "About this person",
        AboutMe "about_me" "About me, in my own words",
        Adjustments "adjustments" "Communication and reasonable adjustments",
        Legal "legal" "Legal papers",
        Safeguarding "safeguarding" "Safeguarding",
        Professionals "professionals" "Professionals and services",
        Contacts "contacts" "Family, friends and other contacts",
        Events "events" "What has happened",
        Appointments "appointments" "Appointments to come",
        Vaccinations "vaccinations" "Vaccinations",
        Conditions "conditions" "Health conditions",
        Treatments "treatments" "Treatments",
        Home "home" "Home and household",
        Support "support" "Help and support",
        Measurements "measurements" "Measurements",
        DailyLiving "daily_living" "Everyday living",
        Assessments "assessments" "Assessments",
        Risks "risks" "Risks",
        Allergies "allergies" "Allergies and bad reactions",
        Medicines "medicines" "Medicines",
        Equipment "equipment" "Equipment and adaptations",
        Plans "plans" "Goals and plans",
        Contingency "contingency" "If something goes wrong",
        Documents "documents" "Documents",
        Sharing "sharing" "Permission and questions asked",
        Wallet "wallet" "This wallet",
    }
}

impl Section {
    /// The heading on a sheet.
    pub fn title(self) -> &'static str {
        self.says()
    }
}
