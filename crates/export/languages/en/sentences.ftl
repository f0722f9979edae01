# carewallet, fixed sentences of sheets: English
# The other languages follow this file: the same ids, the same variables.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# A month without a day; some languages bend it otherwise.
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = Care summary
sheet-emergency = Emergency sheet
sheet-hospital = Hospital sheet
sheet-handover = Care summary with what is new
sheet-contingency = Plan for when the carer is ill
sheet-contacts = List of contacts
sheet-household = Household sheet
sheet-easy-read = Easy Read sheet
sheet-missing-person = Sheet for when somebody is missing
sheet-card = Emergency card

## The line above the name: what this paper is and what to do with it

kicker-summary = Care summary: read it, copy what you need, give it back
# $agency: an organisation that wrote this paper and hands it to the family.
kicker-addition = What { $agency } adds: keep it with the care summary
kicker-sealed = Care summary, sealed
kicker-emergency = In an emergency: read this first
kicker-hospital = For a stay in hospital: read the red part first
kicker-handover = Care summary: what is new stands first
kicker-contingency = If the carer is ill: what to do
kicker-contacts = Who is who: whom to ring, and whom not
kicker-household = For the fridge door or the bottle: a page for each person
kicker-easy-read = Easy Read: short sentences and pictures
kicker-missing-person = If this person is missing: ring 999 and give this paper to the police
kicker-card = In an emergency

## The head of a sheet

# The home as a heading, where a sheet is not about one person.
the-home = The home
# $from: who made the sheet. $to: who gets it. $day: a day. $sheet: the number of the sheet.
way = From { $from } for { $to } · { $day } · Sheet { $sheet }
# Whom a sheet is for that names nobody; it stands for $to.
whoever = whoever reads it
# $why: what it is for, in the words of whoever made it.
way-why = Why: { $why }
way-answers = It answers your sheet { $sheet }.
how-to-read = If something is not here, it was not shared or not written down. It does not mean that there is none.
who-called = Likes to be called { $name }
who-born = Born { $date }
who-nhs = NHS number { $number }
# In brackets after a name. $day: a day; with "-in" a month or a year.
died-on = died on { $day }
died-in = died in { $day }
left-on = left the household on { $day }
left-in = left the household in { $day }
heading-sealed = It opens with seven words
# $from: who made the sheet.
sealed-how = What this sheet says is sealed in its codes. It opens with the seven words that { $from } hands over separately, by telephone or in person. They are not on this paper.

## On every page

# $to: who gets the sheet.
running-for = For { $to }
running-sheet = Sheet { $sheet }
running-page = Page { $page } of { $pages }
# In brackets after a title that stands again where a page ends within a list.
continued = continued
# At the foot of a page that ends within a list.
more-on-the-next-page = more on the next page

## The frame at the top: read this first

read-first = Read this first
ring-first = Ring first
do-not-contact = Do not contact
must-not-have = Must not have
# After "Must not have:". It must never sound like "none".
nothing-on-record = nothing is on record. Please ask.
# The same where the record may hold something that is not on this sheet.
nothing-on-sheet = nothing is on this sheet. Please ask.
nobody-on-record = Nobody is on record. Please ask.
nobody-on-sheet = Nobody is on this sheet. Please ask.
# In brackets after something that is past the day on which it had to be checked.
check-again = check again
# In brackets after something that another entry contradicts.
differs = others say differently: please ask

## Where a statement comes from: small words under it

# $day: a day. A warning in capitals.
flag-check-again = CHECK AGAIN: due by { $day }
flag-differs = OTHERS SAY DIFFERENTLY: please ask
# $who, $about, $signer: names of people or organisations. $basis: such as "attorney".
voice-own-words = { $who }’s own words
voice-spoken-for = Said for { $about } by { $who }
voice-spoken-for-basis = Said for { $about } by { $who } ({ $basis })
voice-reported = Said by { $who }
voice-agency = { $who } wrote this
voice-agency-via = { $who } (via { $signer })
voice-device = Measured by { $who }
voice-imported = Taken over from { $who }
# The next ones follow the ones above, after a comma.
source-helped = with help from { $who }
source-form = from { $form }
source-page = page { $page }
source-replaces = in place of an earlier entry
source-since = some of it unchanged since { $day }
# The next ones follow after a dot in the middle of the line.
source-checked = last checked { $day }
source-checked-by = last checked { $day } by { $who }
source-paper-seen = paper seen
source-person-agrees = the person agrees
source-professional-agrees = a professional agrees
source-check-by = check again by { $day }
# $source: who said it and when, such as "Said by Sarah Ellis, 1 March 2026".
source-of-most = Where nothing else is said: { $source }
source-of-all = All of this: { $source }

## The care summary

own-words-of = In { $name }’s own words
said-for = What others say for { $name }
taken-back = Taken back
# $kind: such as "Medicines". Somebody took this entry back.
title-taken-back = { $kind }: taken back
an-entry = An entry
line-why = Why
line-when = When it happened or began
line-attached = Attached
attached = { $names } (kept by the family, not on this sheet)
the-building = The building
medicines-list = Medicines (this is not a prescription)
stopped-medicines = Stopped medicines (not taken now)
past-appointments = Past appointments
no-longer = No longer so
please-note = Please note:
differ-two-people = Two people say different things. Both are shown.
differ-two-entries = Two entries say different things. Both are shown.
# $count: always 3 or more.
differ-many = { $count } entries say different things. All are shown.
differ-title = Title
differ-what = What
differ-source = Source
differ-not-said = not said
# First on everything that is made from a record of which part could not be read.
incomplete = Part of this record could not be read. What is missing here may exist. Ask the family.
# The same on a card.
incomplete-short = Part of the record could not be read.
# $count: 1 or more.
cannot-show =
    { $count ->
        [one] This sheet also carries 1 entry that this version cannot show.
       *[other] This sheet also carries { $count } entries that this version cannot show.
    }
cannot-show-why = A newer version of carewallet wrote this part and can show it.

## Titles of entries

title-adjustment = Reasonable adjustment
title-key-safe = Key safe
none-allergies = No known allergies
none-conditions = No known conditions
none-medicines = No medicines
none-equipment = No equipment

## What a reader should check, after "Please note:"

warning-binding = may not be binding: check that it is in writing, signed, witnessed, and says that it applies even if life is at risk
warning-registered = check that it is registered: a lasting power of attorney can be used only then
warning-original = ask to see the original: this entry says only that it exists
warning-unit = check the number and the unit, they do not go together
warning-bare-point = write 0.5, not .5: a point alone is easily missed
warning-trailing-zero = write 5, not 5.0: it can be read as 50
warning-letter-for-units = write units, not U: it can be read as 0
warning-short-microgram = write micrograms: ug, µg and mcg are easily misread as mg
warning-comma-in-number = write 1000, not 1,000: a comma can be read as a point

## The codes at the end

for-a-computer = For a computer
# What a reader must do with the squares (QR codes).
codes-same = These squares hold the same words as this paper.
codes-more = These squares hold the whole of the entries behind this paper.
codes-sealed = These squares hold all of it, sealed: this paper says nothing of it.
codes-how = Photograph this page straight on, in good light, and open it with carewallet.
letters-same = The letters below hold the same words as this text.
letters-more = The letters below hold the whole of the entries behind this text.
letters-sealed = The letters below hold all of it, sealed: this text says nothing of it.
letters-card = The letters below hold what the code of a card has room for: it may be more or less than this text.
letters-how = Save all of it as a file, and open the file with carewallet.
code-label = code { $number } of { $total }
code-alt = QR code { $number } of { $total } of sheet { $sheet }

## Words that several kinds of sheet share

# Who wrote the facts down. $names: names with commas between them.
foot-codes = By { $names }. This page is a choice: the squares hold the whole entries behind it.
foot-letters = By { $names }. This page is a choice: the letters below hold the whole entries behind it.
# Labels at the left of a list of facts.
know-at-once = What to know at once
how-to-talk = How to talk
what-calms = What calms
moving-about = Moving about
eating-drinking = Eating and drinking
toilet-night = Toilet and nights
who-has-a-key = Who has a key
who-comes-when = Who comes when
things-needed = Things needed
services = Services
what-to-do = What to do
# $who: who gives a treatment; it follows after a comma.
ongoing-by = by { $who }
# $place: where a medicine is kept, word for word.
kept = kept: { $place }
# $day: the day on which a medicine is to be stopped.
medicine-until = until { $day }
# $day: a day to come. In brackets after the name of a medicine or of help that has not begun.
not-begun = from { $day }
# A label before the day on which it begins.
begins = Begins
# $words: what somebody wrote down, word for word; so in the next ones.
may-react = May react: { $words }
early-signs = Early signs: { $words }
plan-contact = Contact: { $words }
# $trigger: what happens. $then: what is to be done. Both word for word, in English.
plan-if = If { $trigger }: { $then }
pads = Pads and such: { $words }
# In brackets after the name of somebody who is to be rung: he or she is the carer.
the-carer = the carer
# After a risk, in brackets. $words: word for word.
risk-helps = what helps: { $words }
# $paper: the name of a legal paper. $place: where it is, word for word.
paper-where = { $paper }. The original: { $place }
paper-ask = { $paper }. Ask where the original is.
# For a form about resuscitation: this sheet must not say what it decides.
paper-form = { $paper }: it exists. Only the original says what was decided. The original: { $place }
paper-form-ask = { $paper }: it exists. Only the original says what was decided. Ask where it is.
# A sheet that needs a person, but nothing of a person is in it.
no-person = There is nothing about a person on this sheet.

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = Red: things you must know about me
light-amber = Amber: things that are important to me
light-green = Green: what I like and what I do not like
hospital-nothing = There is nothing here for this part. Please ask me.
hospital-how-i-talk = How I communicate
hospital-eating = How I eat, drink and swallow
hospital-upset = What may upset me, and what calms me
hospital-sight-hearing = What I see, hear and speak with
hospital-help-at-home = Who helps me at home
hospital-faith = My religion or belief
hospital-how-i-like-it = How I like things done

## Handover: for an organisation that had an earlier copy

handover-new = New since your copy of { $day }
handover-nothing-new = Nothing is new since your copy of { $day }.
handover-known = You have this already
# $count: 1 or more.
handover-count =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
handover-first = This is your first copy
handover-first-words = Everything on it is new to you.
handover-changed = Taken back or replaced
# $title: what it is about, such as the name of a medicine.
handover-replaced = { $title }: what stands here now is in place of an earlier entry. Cross the earlier one out on your copy.
# The same of a medicine that was stopped.
handover-stopped = { $title }: stopped, not taken now. Cross the earlier entry out on your copy.
handover-gone = { $title }. Cross it out on your copy.

## List of contacts

contacts-people = Family, friends and neighbours
contacts-services = Doctors, nurses and services
contacts-help = Who helps at home
contacts-who = Who
contacts-what = Who or what they are
contacts-phone = Phone
contacts-when = When to ring
contacts-for = What for
contacts-no-phone = no number on record
# In place of a number that stands further up.
contacts-see-above = see above
# A rule of law in England: being next of kin gives no right to decide.
contacts-next-of-kin = Next of kin means whom to tell. It gives no right in law to decide for somebody.
contacts-nobody = Nobody is on record here. Please ask.
contacts-nobody-here = Nobody is on this sheet here. Please ask.
# Before the names of people who must not be rung or told anything.
contacts-barred = Do not ring, and tell them nothing

## Household sheet: a page for each person, the home last

household-home = The home
household-getting-in = Getting in
household-who-lives-here = Who lives here
household-watch-out = Watch out for
household-ring = Ring
# In brackets after the name of somebody who has a page, and lives elsewhere.
household-elsewhere = does not live here
# $name: somebody who has no page any more. $day: a day, a month or a year.
household-died = { $name } died on { $day }.
household-left = { $name } left the household on { $day }.

## Sheet for when somebody is missing (for the police)

missing-now = Write here before you hand it over
missing-last-seen-when = Last seen on (day and time)
missing-last-seen-where = Last seen at
missing-wearing = Wearing
missing-carrying = Carrying (bag, phone, money, keys, stick)
missing-going = May be going to
missing-photograph = Photograph attached, taken on
missing-told-by = Your name and phone number
missing-looks = What they look like
missing-hair = Hair
missing-eyes = Eyes, glasses, beard
missing-marks = Scars, tattoos, other marks
missing-height = Height and build
missing-approach = How to come near and talk
missing-health = Health
missing-needs = Medicines (as on the label: this is not a prescription)
missing-moves = How they move
missing-things = Aids and devices
missing-lives = Lives at
missing-before = Lived before at
missing-work = Work, now or before
missing-places = Places and people they know
missing-routine = What they do when
missing-went-before = Went missing before
missing-own-words = In their own words
missing-alone = Being alone
missing-ring = Ring when found
missing-nothing = nothing is on record. Please ask the family.
missing-nothing-here = nothing is on this sheet. Please ask the family.

## Emergency card, the size of a bank card

card-cut = Cut along the outer line. Fold it in the middle, so that the code is on the back.
card-code = Photograph this code and open it with carewallet.
# Not everything had room on the card.
card-more = More is on record. Please ask.
# After a list that is cut. $count: 1 or more.
card-and-more = and { $count } more

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = About { $name }
easy-name = The full name is { $full }.
easy-called = { $name } likes to be called { $preferred }.
easy-born = { $name } was born on { $date }.
easy-born-in = { $name } was born in { $date }.
easy-language = { $name } speaks { $language } best.
easy-interpreter = { $name } needs an interpreter.
easy-interpreter-means = An interpreter says the words again in another language.
easy-religion = This is the religion or belief of { $name }:
easy-lives = { $name } lives here:
easy-phone-here = The phone number is { $phone }.
easy-talk = How to talk with { $name }
easy-needs-this = { $name } needs this:
easy-uses = { $name } uses this:
easy-why = This is why:
easy-if-not = This happens if you do not do it:
easy-own-words = { $name } says
easy-says = { $name } says:
easy-said-for = Somebody else says this for { $name }:
easy-health = Health
easy-condition = { $name } has this:
easy-condition-means = This is what it means each day:
easy-no-conditions = { $name } has no health condition that we know of.
easy-must-not-have = { $name } must not have this:
easy-allergic = { $name } is allergic to this:
easy-allergy-means = An allergy means that something makes the body ill.
easy-no-allergies = { $name } has no allergy that we know of.
easy-reaction = This happens when { $name } has it:
easy-severity = This is how bad it is: { $how }.
easy-allergies-silent = Nothing is written down about allergies.
easy-allergies-silent-here = There is nothing about allergies on this paper.
easy-please-ask = Please ask.
easy-medicines = Medicines
easy-not-prescription = This is not a prescription.
easy-prescription-means = A prescription is a paper from a doctor for getting medicine.
easy-takes = { $name } takes this medicine:
easy-not-yet = { $name } does not take this medicine yet:
easy-begins = This is when it starts:
easy-no-medicines = { $name } takes no medicines.
easy-strength = The strength is { $strength }.
easy-dose = The dose is { $dose }.
easy-dose-means = The dose is how much to take each time.
easy-when-taken = This is when { $name } takes it:
easy-how-taken = This is how { $name } takes it:
easy-when-to-take = This is when to take it:
easy-how-to-take = This is how to take it:
easy-help-medicine = This is the help with this medicine:
easy-kept = This is where it is kept:
easy-every-day = Every day
easy-can = { $name } can do this:
# Of what is no doing, such as the skin or sleep.
easy-how-it-is = This is how it is:
easy-help = { $name } needs this help:
easy-likes-it-done = { $name } likes it done like this:
easy-by-day = This is about the day.
easy-by-night = This is about the night.
easy-continence = Toilet and pads
easy-continence-means = Continence means control of the bladder and bowel.
easy-people = People
easy-ring-first = Ring { $who } first.
easy-ring = You can ring { $who }.
easy-who-they-are = This is who they are: { $who }.
easy-number = The number is { $phone }.
easy-when-to-ring = This is when to ring:
easy-to-know = Please know this:
easy-do-not-contact = Do not ring { $who }.
easy-tell-nothing = Do not tell them anything.
easy-attorney = { $who } is an attorney.
easy-attorney-means = An attorney may decide some things for { $name }.
easy-doctor = Family doctor
easy-works-with = { $who } works with { $name }.
easy-what-for = This is what they do:
easy-helps = { $who } helps { $name }.
easy-helps-with = This is what they help with:
easy-helps-when = This is when they come:
easy-safe = Staying safe
easy-risk = This can go wrong:
easy-risk-means = A risk is something that can go wrong.
easy-what-helps = This helps:
easy-if = If this happens:
easy-then = Do this:
easy-alone = { $name } can be alone for this long:
easy-calms = This calms { $name }:
easy-papers = Important papers
easy-paper = There is a paper with this name:
easy-paper-here = The paper is here:
easy-paper-ask = Please ask to see the paper.
easy-things = Things that help
easy-appointments = Appointments
easy-appointment-means = An appointment is a meeting at a set time.
easy-sees = { $name } has an appointment with { $who }.
easy-day = The day is { $day }.
easy-time = The time is { $time }.
easy-place = This is the place:
easy-home = At home
easy-pets = These animals live here:
easy-wishes = Wishes and plans
easy-wants = { $name } wants this:
easy-check-again = Ask if this is still right.
easy-differs = Somebody else says something different: please ask.
easy-this-sheet = About this paper
easy-wrote = { $who } wrote this.
easy-not-here = Something may be missing on this paper.
easy-not-none = That does not mean that there is none.

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = at { $value }
joint-minutes =
    { $count ->
        [one] for 1 minute
       *[other] for { $count } minutes
    }
joint-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
joint-size = size { $value }
joint-per-day = { $value } a day
joint-supplier = supplied by { $value }
joint-since = since { $value }
joint-here = here { $value }
joint-drank = drank { $value } ml
joint-passed = passed { $value } ml
joint-leak = leak
joint-no-leak = no leak
joint-called = likes to be called { $value }
joint-title = title { $value }
joint-formerly = formerly { $value }
joint-code = code { $value }
