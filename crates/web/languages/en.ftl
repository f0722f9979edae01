# carewallet, words of the window: English
# Only where a number decides about the words: all else stands in the templates and in the code.
t-entries-entries = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}
t-files-files-cannot-be-read = { $files ->
    [one] { $files } file cannot be read.
   *[other] { $files } files cannot be read.
}
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [one] At least { $entries } entry that was here is missing.
   *[other] At least { $entries } entries that were here are missing.
}
t-files-files-in-the-folder-were-set-aside = { $files ->
    [one] One file in the folder was set aside.
   *[other] { $files } files in the folder were set aside.
}
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = { $missing ->
    [one] This copy is older than the one this computer saw before: at least { $missing } of its entries is missing. Look for the newer copy.
   *[other] This copy is older than the one this computer saw before: at least { $missing } of its entries are missing. Look for the newer copy.
}
t-there-are-ways-ways-in = { $ways ->
    [one] There is { $ways } way in.
   *[other] There are { $ways } ways in.
}
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = { $ways ->
    [one] There is { $ways } way in, and no paper was read back yet.
   *[other] There are { $ways } ways in, and no paper was read back yet.
}
t-there-are-entries-entries-to-back-up = { $entries ->
    [one] There is { $entries } entry to back up.
   *[other] There are { $entries } entries to back up.
}
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = { $entries ->
    [one] The last backup from this computer is of { $at }; { $entries } entry came since.
   *[other] The last backup from this computer is of { $at }; { $entries } entries came since.
}
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [one] For { $people } person, the time was over before { $day }, and the key still opens it.
   *[other] For { $people } people, the time was over before { $day }, and the key still opens it.
}
t-in-it-entries-entries = { $entries ->
    [one] In it: { $entries } entry.
   *[other] In it: { $entries } entries.
}
t-they-are-in-files-files = { $files ->
    [one] They are in { $files } file.
   *[other] They are in { $files } files.
}
t-all-sound-files-files-were-looked-at = { $files ->
    [one] All sound: { $files } file was looked at.
   *[other] All sound: { $files } files were looked at.
}
t-entries-entries-were-looked-at-and-every-signature = { $entries ->
    [one] { $entries } entry was looked at, and every signature.
   *[other] { $entries } entries were looked at, and every signature.
}
t-faults-faults-were-found = { $faults ->
    [one] { $faults } fault was found.
   *[other] { $faults } faults were found.
}
t-entries-entries-are-sound = { $entries ->
    [one] { $entries } entry is sound.
   *[other] { $entries } entries are sound.
}
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [one] What { $name } copied before stays readable: up to { $entries } entry.
   *[other] What { $name } copied before stays readable: up to { $entries } entries.
}
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [one] What { $name } copied before stays readable to them: up to { $entries } entry.
   *[other] What { $name } copied before stays readable to them: up to { $entries } entries.
}
t-entries-entries-are-new-here = { $entries ->
    [one] { $entries } entry is new here.
   *[other] { $entries } entries are new here.
}
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = { $files ->
    [one] { $files } attached file that was missing or damaged here came with it.
   *[other] { $files } attached files that were missing or damaged here came with it.
}
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [one] Proved: the paper of { $holder } opens this wallet, all of it ({ $entries } entry).
   *[other] Proved: the paper of { $holder } opens this wallet, all of it ({ $entries } entries).
}
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [one] Proved: the paper of { $holder } opens this wallet, { $entries } entry of it; other parts cannot be read by anybody here.
   *[other] Proved: the paper of { $holder } opens this wallet, { $entries } entries of it; other parts cannot be read by anybody here.
}
t-left-are-left-to-ask = { $left ->
    [one] { $left } is left to ask.
   *[other] { $left } are left to ask.
}
t-old-of-them-only-because-they-are-old = { $old ->
    [one] { $old } of them only because it is old.
   *[other] { $old } of them only because they are old.
}
t-pages-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
t-what-goes-going-entries = { $going ->
    [one] What goes: { $going } entry
   *[other] What goes: { $going } entries
}
t-sheet-entries-entries = { $entries ->
    [one] { $sheet }: { $entries } entry
   *[other] { $sheet }: { $entries } entries
}
t-the-whole-record-entries-entries = { $entries ->
    [one] The whole record ({ $entries } entry)
   *[other] The whole record ({ $entries } entries)
}
t-day-entries-entries-to-who = { $entries ->
    [one] { $day }: { $entries } entry to { $who }
   *[other] { $day }: { $entries } entries to { $who }
}
t-day-entries-entries-from-who = { $entries ->
    [one] { $day }: { $entries } entry from { $who }
   *[other] { $day }: { $entries } entries from { $who }
}
t-done-of-things-are-done = { $done ->
    [one] { $done } of { $things } is done.
   *[other] { $done } of { $things } are done.
}
t-there-are-more-more-another-word-finds-fewer = { $more ->
    [one] There is { $more } more. Another word finds fewer.
   *[other] There are { $more } more. Another word finds fewer.
}
t-all-pages-pages-both-sides-of-the-paper-are-fine = { $pages ->
    [one] { $pages } page: both sides of the paper are fine.
   *[other] All { $pages } pages: both sides of the paper are fine.
}
t-answered-of-asked-questions = { $asked ->
    [one] { $answered } of { $asked } question
   *[other] { $answered } of { $asked } questions
}
t-facts-facts-are-in-the-record-already-just-like-this = { $facts ->
    [one] { $facts } fact is in the record already, just like this.
   *[other] { $facts } facts are in the record already, just like this.
}
t-you-did-not-take-over-facts-facts-before = { $facts ->
    [one] You did not take over { $facts } fact before.
   *[other] You did not take over { $facts } facts before.
}
t-you-said-before-of-facts-facts-not-so = { $facts ->
    [one] You said before of { $facts } fact: not so.
   *[other] You said before of { $facts } facts: not so.
}
t-saved-facts-facts-of-from-taken-over = { $facts ->
    [one] Saved: { $facts } fact of { $from } taken over.
   *[other] Saved: { $facts } facts of { $from } taken over.
}
t-facts-facts-wait-for-your-answer = { $facts ->
    [one] { $facts } fact waits for your answer.
   *[other] { $facts } facts wait for your answer.
}
t-from-made-day-facts-facts-wait = { $facts ->
    [one] { $from }, made { $day }: { $facts } fact waits
   *[other] { $from }, made { $day }: { $facts } facts wait
}
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = { $pages ->
    [one] These are questions of an agency on { $pages } page, and no answers.
   *[other] These are questions of an agency on { $pages } pages, and no answers.
}
