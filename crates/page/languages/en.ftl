# carewallet, words of the agency's page: English
# Only where a number decides about the words.

t-count-entries-of-the-file-are-in-your-reply-now-nothing-is-signed-yet = { $count ->
    [0] No entry of the file is in your reply. Nothing is signed yet.
    [one] One entry of the file is in your reply now. Nothing is signed yet.
   *[other] { $count } entries of the file are in your reply now. Nothing is signed yet.
}
t-count-entries-signed-by-agency-on-day-nothing-is-handed-over-yet = { $count ->
    [one] One entry, signed by { $agency } on { $day }. Nothing is handed over yet.
   *[other] { $count } entries, signed by { $agency } on { $day }. Nothing is handed over yet.
}
t-count-entries-that-were-written-as-before-are-said-by-now-from-now-on = { $count ->
    [one] One entry that was written as { $before } is said by { $now } from now on.
   *[other] { $count } entries that were written as { $before } are said by { $now } from now on.
}
