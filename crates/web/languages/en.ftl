# carewallet, words of the window: English
# Only where a number decides about the words: all else stands in the templates and in the code.
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
