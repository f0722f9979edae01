//! The wallet's own kinds: who opens it, whom it knows, what went and came.

use crate::value::{
    Count, Date, HashText, HashTexts, KeyText, Line, List, Phone, RecipientText, SheetText, Text,
    Timestamp, group, inner_group,
};

use super::{Authority, RecoveryWay, SignatureFound, Talk, Title};

group! {
    /// Somebody who can open this wallet.
    Holder {
        name: must Line, "Name", "What is their name?";
        key: must KeyText, "Public key", "What is their public key?";
        recipient: must RecipientText, "Recipient", "What is their age recipient?";
        wallet: may Line, "Wallet", "Which wallet do they open?";
        authority: may List<Authority>, "Authority", "By what authority do they open it?";
        since: may Date, "Since", "On which day were they let in?";
        until: may Date, "Until", "Until which day?";
    }
}

impl Talk for Holder {
    fn title(&self) -> Title {
        Title::Words(self.name.plain())
    }
}

group! {
    /// An organisation in the address book.
    Agency {
        name: must Line, "Name", "What is the agency called?";
        phone: may Phone, "Phone", "Which phone number reaches it?";
        key: may KeyText, "Public key", "What is its public key?";
        recipient: may RecipientText, "Recipient", "What is its age recipient?";
        words_checked: may WordsChecked, "Words checked", "Who compared the words of its key?";
        revoked: may KeyRevoked, "Revoked", "From when on is its key not trusted any more?";
        despite: may HashTexts, "Trusted despite", "Which lists that revoke its key does it take back?";
    }
}

group! {
    /// That somebody compared the words of a key with the agency itself.
    WordsChecked {
        on: must Date, "On", "On which day?";
        by: must Line, "By", "Who compared them?";
    }
}

inner_group!(WordsChecked);

group! {
    /// That the family does not trust a key any more.
    KeyRevoked {
        from: must Date, "From", "From which day on?";
        why: may Text, "Why", "Why?";
    }
}

inner_group!(KeyRevoked);

impl Talk for Agency {
    fn title(&self) -> Title {
        Title::Words(self.name.plain())
    }
}

group! {
    /// What was new in a list of agencies that the family took.
    Directory {
        name: must Line, "Name", "What is the directory called?";
        maintainers: must List<Maintainer>, "Maintainers", "Who maintains it?";
        needed: must Count<1, 16>, "Signatures needed", "How many of them have to sign?";
        number: must Count<1, 999_999>, "Number", "Which number has the list?";
        made_on: must Date, "Made", "On which day was it made?";
        list: must HashText, "List", "What is the hash of the list?";
        agencies: may List<ListedAgency>, "Agencies", "Which agencies were new in it?";
    }
}

impl Talk for Directory {
    fn title(&self) -> Title {
        Title::Words(self.name.plain())
    }
}

group! {
    /// Somebody who signs the lists of a directory.
    Maintainer {
        key: must KeyText, "Public key", "What is their public key?";
        name: must Line, "Name", "What are they called?";
    }
}

inner_group!(Maintainer);

group! {
    /// An agency on a list.
    ListedAgency {
        key: must KeyText, "Public key", "What is its public key?";
        name: must Line, "Name", "What is the agency called?";
        recipient: must RecipientText, "Recipient", "What is its age recipient?";
        revoked: may KeyRevoked, "Revoked", "From when on is its key revoked?";
    }
}

inner_group!(ListedAgency);

group! {
    /// What was handed to whom, and when.
    Handover {
        to: must Line, "To", "To whom?";
        made_at: must Timestamp, "Made", "When was it made?";
        why: may Text, "Why", "What was it for?";
        sheet: may SheetText, "Sheet", "Which sheet was it?";
        share: must HashText, "Share", "Which share was it?";
        entries: must HashTexts, "Entries", "Which entries went?";
        questions: may QuestionCount, "Questions", "How many questions of a form did it answer?";
        recipient: may RecipientText, "Recipient", "What is the age recipient of whom it was for?";
    }
}

group! {
    /// How many questions of a form a hand-over answered.
    QuestionCount {
        form: must Line, "Form", "Which form?";
        version: must Line, "Version", "Which version of the form?";
        asked: must Count<0, 1000>, "Questions", "How many questions has it, without signatures and the like?";
        answered: must Count<0, 1000>, "Answered", "How many did the record answer?";
        new: must Count<0, 1000>, "New", "How many of those were answered for this form for the first time?";
    }
}

inner_group!(QuestionCount);

impl Talk for Handover {
    fn title(&self) -> Title {
        Title::Words(self.to.plain())
    }
}

group! {
    /// What came from whom, and when.
    Receipt {
        from: must Line, "From", "From whom?";
        made_at: must Timestamp, "Made", "When was it made?";
        signature: must SignatureFound, "Signature", "Is its signer known?";
        key: must KeyText, "Public key", "Which key signed it?";
        share: must HashText, "Share", "Which share was it?";
        entries: must HashTexts, "Entries", "Which entries came?";
    }
}

impl Talk for Receipt {
    fn title(&self) -> Title {
        Title::Words(self.from.plain())
    }
}

group! {
    /// A way back that was tried: what it gave opened a file of this wallet.
    Recovery {
        way: must RecoveryWay, "Way back", "Which way back was tried?";
        key: must KeyText, "Public key", "Which key did it give?";
        proved_on: must Date, "Proved", "On which day did it open this wallet?";
        made: may Count<2, 16>, "Parts", "How many parts are there?";
        needed: may Count<2, 16>, "Parts needed", "How many parts are needed?";
    }
}

impl Talk for Recovery {
    fn title(&self) -> Title {
        Title::Choice(self.way.says())
    }
}
