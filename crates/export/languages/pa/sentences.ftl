# carewallet, fixed sentences of sheets: Punjabi (Gurmukhi)
# Made by machine. A native reader's check is still wanted.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ
month-alone-1 = ਜਨਵਰੀ
month-alone-2 = ਫ਼ਰਵਰੀ
month-alone-3 = ਮਾਰਚ
month-alone-4 = ਅਪ੍ਰੈਲ
month-alone-5 = ਮਈ
month-alone-6 = ਜੂਨ
month-alone-7 = ਜੁਲਾਈ
month-alone-8 = ਅਗਸਤ
month-alone-9 = ਸਤੰਬਰ
month-alone-10 = ਅਕਤੂਬਰ
month-alone-11 = ਨਵੰਬਰ
month-alone-12 = ਦਸੰਬਰ

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = ਦੇਖਭਾਲ ਦਾ ਸਾਰ
sheet-emergency = ਐਮਰਜੈਂਸੀ ਸ਼ੀਟ
sheet-hospital = ਹਸਪਤਾਲ ਦੀ ਸ਼ੀਟ
sheet-handover = ਨਵੀਆਂ ਗੱਲਾਂ ਸਮੇਤ ਦੇਖਭਾਲ ਦਾ ਸਾਰ
sheet-contingency = ਕੇਅਰਰ ਦੇ ਬਿਮਾਰ ਹੋਣ ਵੇਲੇ ਦੀ ਯੋਜਨਾ
sheet-contacts = ਸੰਪਰਕਾਂ ਦੀ ਸੂਚੀ
sheet-household = ਘਰ ਦੀ ਸ਼ੀਟ
sheet-easy-read = Easy Read ਸ਼ੀਟ
sheet-missing-person = ਕਿਸੇ ਦੇ ਲਾਪਤਾ ਹੋਣ ਵੇਲੇ ਦੀ ਸ਼ੀਟ
sheet-card = ਐਮਰਜੈਂਸੀ ਕਾਰਡ

## The line above the name: what this paper is and what to do with it

kicker-summary = ਦੇਖਭਾਲ ਦਾ ਸਾਰ: ਪੜ੍ਹੋ, ਜੋ ਚਾਹੀਦਾ ਹੈ ਕਾਪੀ ਕਰੋ, ਫਿਰ ਵਾਪਸ ਦਿਓ
kicker-addition = { $agency } ਨੇ ਜੋ ਜੋੜਿਆ: ਇਸ ਨੂੰ ਦੇਖਭਾਲ ਦੇ ਸਾਰ ਦੇ ਨਾਲ ਰੱਖੋ
kicker-sealed = ਦੇਖਭਾਲ ਦਾ ਸਾਰ, ਸੀਲ ਕੀਤਾ ਹੋਇਆ
kicker-emergency = ਐਮਰਜੈਂਸੀ ਵਿੱਚ: ਪਹਿਲਾਂ ਇਹ ਪੜ੍ਹੋ
kicker-hospital = ਹਸਪਤਾਲ ਵਿੱਚ ਦਾਖ਼ਲੇ ਲਈ: ਪਹਿਲਾਂ ਲਾਲ ਹਿੱਸਾ ਪੜ੍ਹੋ
kicker-handover = ਦੇਖਭਾਲ ਦਾ ਸਾਰ: ਜੋ ਨਵਾਂ ਹੈ ਉਹ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਹੈ
kicker-contingency = ਜੇ ਕੇਅਰਰ ਬਿਮਾਰ ਹੋਵੇ: ਕੀ ਕਰਨਾ ਹੈ
kicker-contacts = ਕੌਣ ਕੀ ਲੱਗਦਾ ਹੈ: ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ, ਕਿਸ ਨੂੰ ਨਹੀਂ
kicker-household = ਫ਼ਰਿੱਜ ਦੇ ਦਰਵਾਜ਼ੇ ਜਾਂ ਬੋਤਲ ਲਈ: ਹਰ ਜੀਅ ਲਈ ਇੱਕ ਸਫ਼ਾ
kicker-easy-read = Easy Read: ਛੋਟੇ ਵਾਕ ਅਤੇ ਤਸਵੀਰਾਂ
kicker-missing-person = ਜੇ ਇਹ ਵਿਅਕਤੀ ਲਾਪਤਾ ਹੋਵੇ: 999 ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਇਹ ਕਾਗਜ਼ ਪੁਲਿਸ ਨੂੰ ਦਿਓ
kicker-card = ਐਮਰਜੈਂਸੀ ਵਿੱਚ

## The head of a sheet

the-home = ਘਰ
way = { $from } ਵੱਲੋਂ { $to } ਲਈ · { $day } · ਸ਼ੀਟ { $sheet }
whoever = ਹਰ ਪੜ੍ਹਨ ਵਾਲੇ
way-why = ਕਿਉਂ: { $why }
way-answers = ਇਹ ਦੇਖਭਾਲ ਦੇ ਸਾਰ { $sheet } ਦਾ ਜਵਾਬ ਹੈ।
how-to-read = ਜੇ ਕੋਈ ਗੱਲ ਇੱਥੇ ਨਹੀਂ ਹੈ, ਤਾਂ ਉਹ ਸਾਂਝੀ ਨਹੀਂ ਕੀਤੀ ਗਈ ਜਾਂ ਲਿਖੀ ਨਹੀਂ ਗਈ। ਇਸ ਦਾ ਇਹ ਮਤਲਬ ਨਹੀਂ ਕਿ ਉਹ ਹੈ ਹੀ ਨਹੀਂ।
who-called = ਇਸ ਨਾਂ ਨਾਲ ਬੁਲਾਉਣਾ ਪਸੰਦ ਹੈ: { $name }
who-born = ਜਨਮ { $date }
who-nhs = NHS ਨੰਬਰ { $number }
died-on = ਦੇਹਾਂਤ ਦੀ ਤਾਰੀਖ਼: { $day }
died-in = ਦੇਹਾਂਤ ਦੀ ਤਾਰੀਖ਼: { $day }
left-on = ਘਰ ਛੱਡਣ ਦੀ ਤਾਰੀਖ਼: { $day }
left-in = ਘਰ ਛੱਡਣ ਦੀ ਤਾਰੀਖ਼: { $day }
heading-sealed = ਇਹ ਸੱਤ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ
sealed-how = ਇਸ ਸ਼ੀਟ ਦੀਆਂ ਗੱਲਾਂ ਇਸ ਦੇ ਕੋਡਾਂ ਵਿੱਚ ਸੀਲ ਹਨ। ਇਹ ਸੱਤ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ। ਇਹ ਸ਼ਬਦ { $from } ਵੱਲੋਂ ਵੱਖਰੇ ਦੱਸੇ ਜਾਂਦੇ ਹਨ, ਟੈਲੀਫ਼ੋਨ ਤੇ ਜਾਂ ਮਿਲ ਕੇ। ਇਹ ਇਸ ਕਾਗਜ਼ ਤੇ ਨਹੀਂ ਹਨ।

## On every page

running-for = { $to } ਲਈ
running-sheet = ਸ਼ੀਟ { $sheet }
running-page = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $pages }
continued = ਜਾਰੀ
more-on-the-next-page = ਬਾਕੀ ਅਗਲੇ ਸਫ਼ੇ ਉੱਤੇ

## The frame at the top: read this first

read-first = ਪਹਿਲਾਂ ਇਹ ਪੜ੍ਹੋ
ring-first = ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
do-not-contact = ਸੰਪਰਕ ਨਾ ਕਰੋ
must-not-have = ਜੋ ਕਦੇ ਨਹੀਂ ਦੇਣਾ
nothing-on-record = ਇਸ ਬਾਰੇ ਰਿਕਾਰਡ ਵਿੱਚ ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
nothing-on-sheet = ਇਸ ਬਾਰੇ ਇਸ ਪਰਚੇ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
nobody-on-record = ਰਿਕਾਰਡ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
nobody-on-sheet = ਇਸ ਪਰਚੇ ਉੱਤੇ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
check-again = ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ
differs = ਦੂਜੇ ਹੋਰ ਗੱਲ ਕਹਿੰਦੇ ਹਨ: ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ

## Where a statement comes from: small words under it

flag-check-again = ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ: { $day } ਤੱਕ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ
flag-differs = ਦੂਜੇ ਹੋਰ ਗੱਲ ਕਹਿੰਦੇ ਹਨ: ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ
voice-own-words = { $who } ਦੇ ਆਪਣੇ ਸ਼ਬਦ
voice-spoken-for = { $about } ਦੀ ਤਰਫ਼ੋਂ { $who } ਨੇ ਕਿਹਾ
voice-spoken-for-basis = { $about } ਦੀ ਤਰਫ਼ੋਂ { $who } ਨੇ ਕਿਹਾ ({ $basis })
voice-reported = { $who } ਨੇ ਕਿਹਾ
voice-agency = ਇਹ { $who } ਨੇ ਲਿਖਿਆ
voice-agency-via = { $who } ({ $signer } ਰਾਹੀਂ)
voice-device = { $who } ਨਾਲ ਮਾਪਿਆ
voice-imported = { $who } ਤੋਂ ਲਿਆ
source-helped = { $who } ਦੀ ਮਦਦ ਨਾਲ
source-form = { $form } ਤੋਂ
source-page = ਸਫ਼ਾ { $page }
source-replaces = ਪਹਿਲੀ ਐਂਟਰੀ ਦੀ ਥਾਂ
source-since = ਇਸ ਦਾ ਕੁਝ ਹਿੱਸਾ { $day } ਤੋਂ ਨਹੀਂ ਬਦਲਿਆ
source-checked = ਆਖ਼ਰੀ ਜਾਂਚ { $day }
source-checked-by = ਆਖ਼ਰੀ ਜਾਂਚ { $day }, { $who } ਵੱਲੋਂ
source-paper-seen = ਕਾਗਜ਼ ਵੇਖਿਆ
source-person-agrees = ਵਿਅਕਤੀ ਆਪ ਸਹਿਮਤ ਹੈ
source-professional-agrees = ਇੱਕ ਪੇਸ਼ੇਵਰ ਸਹਿਮਤ ਹੈ
source-check-by = { $day } ਤੱਕ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ
source-of-most = ਜਿੱਥੇ ਹੋਰ ਕੁਝ ਨਾ ਲਿਖਿਆ ਹੋਵੇ: { $source }
source-of-all = ਇਹ ਸਭ: { $source }

## The care summary

own-words-of = { $name } ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
said-for = ਹੋਰ ਲੋਕ { $name } ਦੀ ਤਰਫ਼ੋਂ ਕੀ ਕਹਿੰਦੇ ਹਨ
taken-back = ਵਾਪਸ ਲਿਆ ਗਿਆ
title-taken-back = { $kind }: ਵਾਪਸ ਲਿਆ ਗਿਆ
an-entry = ਇੱਕ ਐਂਟਰੀ
line-why = ਕਿਉਂ
line-when = ਕਦੋਂ ਹੋਇਆ ਜਾਂ ਸ਼ੁਰੂ ਹੋਇਆ
line-attached = ਨਾਲ ਲੱਗਾ
attached = { $names } (ਪਰਿਵਾਰ ਕੋਲ ਹੈ, ਇਸ ਸ਼ੀਟ ਤੇ ਨਹੀਂ)
the-building = ਮਕਾਨ
medicines-list = ਦਵਾਈਆਂ (ਇਹ ਡਾਕਟਰ ਦੀ ਪਰਚੀ ਨਹੀਂ ਹੈ)
stopped-medicines = ਬੰਦ ਕੀਤੀਆਂ ਦਵਾਈਆਂ (ਹੁਣ ਨਹੀਂ ਲਈਆਂ ਜਾਂਦੀਆਂ)
past-appointments = ਲੰਘ ਚੁੱਕੀਆਂ ਮੁਲਾਕਾਤਾਂ
no-longer = ਹੁਣ ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ
please-note = ਧਿਆਨ ਦਿਓ:
differ-two-people = ਦੋ ਜਣੇ ਵੱਖ-ਵੱਖ ਗੱਲਾਂ ਕਹਿੰਦੇ ਹਨ। ਦੋਵੇਂ ਦਿਖਾਈਆਂ ਹਨ।
differ-two-entries = ਦੋ ਐਂਟਰੀਆਂ ਵਿੱਚ ਵੱਖ-ਵੱਖ ਗੱਲਾਂ ਹਨ। ਦੋਵੇਂ ਦਿਖਾਈਆਂ ਹਨ।
differ-many = { $count } ਐਂਟਰੀਆਂ ਵਿੱਚ ਵੱਖ-ਵੱਖ ਗੱਲਾਂ ਹਨ। ਸਾਰੀਆਂ ਦਿਖਾਈਆਂ ਹਨ।
differ-title = ਸਿਰਲੇਖ
differ-what = ਕੀ
differ-source = ਸਰੋਤ
differ-not-said = ਨਹੀਂ ਦੱਸਿਆ
incomplete = ਇਸ ਰਿਕਾਰਡ ਦਾ ਇੱਕ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਜੋ ਇੱਥੇ ਨਹੀਂ ਹੈ, ਉਹ ਹੋ ਸਕਦਾ ਹੈ। ਪਰਿਵਾਰ ਨੂੰ ਪੁੱਛੋ।
incomplete-short = ਰਿਕਾਰਡ ਦਾ ਇੱਕ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।
cannot-show =
    { $count ->
        [one] ਇਸ ਸ਼ੀਟ ਵਿੱਚ { $count } ਹੋਰ ਐਂਟਰੀ ਹੈ, ਜੋ ਇਹ ਵਰਜਨ ਦਿਖਾ ਨਹੀਂ ਸਕਦਾ।
       *[other] ਇਸ ਸ਼ੀਟ ਵਿੱਚ { $count } ਹੋਰ ਐਂਟਰੀਆਂ ਹਨ, ਜੋ ਇਹ ਵਰਜਨ ਦਿਖਾ ਨਹੀਂ ਸਕਦਾ।
    }
cannot-show-why = ਇਹ ਹਿੱਸਾ carewallet ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਲਿਖਿਆ ਹੈ। ਉਹ ਵਰਜਨ ਇਸ ਨੂੰ ਦਿਖਾ ਸਕਦਾ ਹੈ।

## Titles of entries

title-adjustment = ਵਾਜਬ ਪ੍ਰਬੰਧ (reasonable adjustment)
title-key-safe = ਚਾਬੀ ਵਾਲਾ ਬਕਸਾ (key safe)
none-allergies = ਜਿੰਨਾ ਪਤਾ ਹੈ, ਕੋਈ ਐਲਰਜੀ ਨਹੀਂ
none-conditions = ਜਿੰਨਾ ਪਤਾ ਹੈ, ਕੋਈ ਬਿਮਾਰੀ ਜਾਂ ਤਕਲੀਫ਼ ਨਹੀਂ
none-medicines = ਕੋਈ ਦਵਾਈ ਨਹੀਂ
none-equipment = ਕੋਈ ਸਾਮਾਨ ਨਹੀਂ

## What a reader should check, after "Please note:"

warning-binding = ਸ਼ਾਇਦ ਕਾਨੂੰਨੀ ਤੌਰ ਤੇ ਮੰਨਣਾ ਲਾਜ਼ਮੀ ਨਾ ਹੋਵੇ: ਵੇਖ ਲਵੋ ਕਿ ਇਹ ਲਿਖਤੀ ਹੈ, ਦਸਤਖ਼ਤ ਹੋਏ ਹਨ, ਗਵਾਹੀ ਹੋਈ ਹੈ, ਅਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਹੋਣ ਤੇ ਵੀ ਇਹ ਲਾਗੂ ਹੈ
warning-registered = ਵੇਖ ਲਵੋ ਕਿ ਇਹ ਰਜਿਸਟਰ ਹੈ: Lasting power of attorney ਸਿਰਫ਼ ਰਜਿਸਟਰ ਹੋਣ ਤੇ ਹੀ ਵਰਤੀ ਜਾ ਸਕਦੀ ਹੈ
warning-original = ਅਸਲ ਕਾਗਜ਼ ਵੇਖਣ ਲਈ ਮੰਗੋ: ਇੱਥੇ ਸਿਰਫ਼ ਇੰਨਾ ਲਿਖਿਆ ਹੈ ਕਿ ਇਹ ਮੌਜੂਦ ਹੈ
warning-unit = ਅੰਕ ਅਤੇ ਇਕਾਈ ਵੇਖ ਲਵੋ, ਇਹ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ
warning-bare-point = 0.5 ਲਿਖੋ, .5 ਨਹੀਂ: ਇਕੱਲਾ ਬਿੰਦੂ ਆਸਾਨੀ ਨਾਲ ਨਜ਼ਰੋਂ ਰਹਿ ਜਾਂਦਾ ਹੈ
warning-trailing-zero = 5 ਲਿਖੋ, 5.0 ਨਹੀਂ: ਇਸ ਨੂੰ 50 ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ
warning-letter-for-units = units (ਯੂਨਿਟ) ਲਿਖੋ, U ਨਹੀਂ: ਇਸ ਨੂੰ 0 ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ
warning-short-microgram = micrograms (ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ) ਲਿਖੋ: ug, µg ਅਤੇ mcg ਨੂੰ ਆਸਾਨੀ ਨਾਲ ਗ਼ਲਤੀ ਨਾਲ mg ਪੜ੍ਹ ਲਿਆ ਜਾਂਦਾ ਹੈ
warning-comma-in-number = 1000 ਲਿਖੋ, 1,000 ਨਹੀਂ: ਕੌਮੇ ਨੂੰ ਬਿੰਦੂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ

## The codes at the end

for-a-computer = ਕੰਪਿਊਟਰ ਲਈ
codes-same = ਇਹਨਾਂ ਚੌਰਸ ਕੋਡਾਂ ਵਿੱਚ ਇਸ ਕਾਗਜ਼ ਵਾਲੇ ਹੀ ਸ਼ਬਦ ਹਨ।
codes-more = ਇਸ ਕਾਗਜ਼ ਪਿੱਛੇ ਜੋ ਐਂਟਰੀਆਂ ਹਨ, ਉਹ ਪੂਰੀਆਂ ਇਹਨਾਂ ਚੌਰਸ ਕੋਡਾਂ ਵਿੱਚ ਹਨ।
codes-sealed = ਇਹਨਾਂ ਚੌਰਸ ਕੋਡਾਂ ਵਿੱਚ ਸਭ ਕੁਝ ਸੀਲਬੰਦ ਹੈ: ਇਸ ਕਾਗਜ਼ ਤੇ ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।
codes-how = ਚੰਗੀ ਰੌਸ਼ਨੀ ਵਿੱਚ ਇਸ ਸਫ਼ੇ ਦੀ ਸਾਹਮਣਿਓਂ ਸਿੱਧੀ ਫ਼ੋਟੋ ਖਿੱਚੋ, ਅਤੇ carewallet ਨਾਲ ਖੋਲ੍ਹੋ।
letters-same = ਹੇਠਲੇ ਅੱਖਰਾਂ ਵਿੱਚ ਇਸ ਲਿਖਤ ਵਾਲੇ ਹੀ ਸ਼ਬਦ ਹਨ।
letters-more = ਇਸ ਲਿਖਤ ਪਿੱਛੇ ਜੋ ਐਂਟਰੀਆਂ ਹਨ, ਉਹ ਪੂਰੀਆਂ ਹੇਠਲੇ ਅੱਖਰਾਂ ਵਿੱਚ ਹਨ।
letters-sealed = ਹੇਠਲੇ ਅੱਖਰਾਂ ਵਿੱਚ ਸਭ ਕੁਝ ਸੀਲਬੰਦ ਹੈ: ਇਸ ਲਿਖਤ ਵਿੱਚ ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ।
letters-card = ਹੇਠਲੇ ਅੱਖਰਾਂ ਵਿੱਚ ਓਨਾ ਹੈ ਜਿੰਨੀ ਕਾਰਡ ਦੇ ਕੋਡ ਵਿੱਚ ਥਾਂ ਹੈ: ਇਹ ਇਸ ਲਿਖਤ ਤੋਂ ਵੱਧ ਜਾਂ ਘੱਟ ਹੋ ਸਕਦਾ ਹੈ।
letters-how = ਸਾਰਾ ਕੁਝ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰੋ, ਅਤੇ ਉਹ ਫ਼ਾਈਲ carewallet ਨਾਲ ਖੋਲ੍ਹੋ।
code-label = ਕੋਡ { $number }, ਕੁੱਲ { $total }
code-alt = QR ਕੋਡ { $number }, ਕੁੱਲ { $total }, ਸ਼ੀਟ { $sheet }

## Words that several kinds of sheet share

foot-codes = { $names } ਵੱਲੋਂ। ਇਸ ਸਫ਼ੇ ਤੇ ਚੋਣਵੀਆਂ ਗੱਲਾਂ ਹਨ: ਇਸ ਪਿੱਛੇ ਪੂਰੀਆਂ ਐਂਟਰੀਆਂ ਚੌਰਸ ਕੋਡਾਂ ਵਿੱਚ ਹਨ।
foot-letters = { $names } ਵੱਲੋਂ। ਇਸ ਸਫ਼ੇ ਤੇ ਚੋਣਵੀਆਂ ਗੱਲਾਂ ਹਨ: ਇਸ ਪਿੱਛੇ ਪੂਰੀਆਂ ਐਂਟਰੀਆਂ ਹੇਠਲੇ ਅੱਖਰਾਂ ਵਿੱਚ ਹਨ।
know-at-once = ਤੁਰੰਤ ਜਾਣਨ ਵਾਲੀਆਂ ਗੱਲਾਂ
how-to-talk = ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
what-calms = ਕਿਸ ਨਾਲ ਸ਼ਾਂਤੀ ਮਿਲਦੀ ਹੈ
moving-about = ਤੁਰਨਾ-ਫਿਰਨਾ
eating-drinking = ਖਾਣਾ-ਪੀਣਾ
toilet-night = ਟਾਇਲਟ ਅਤੇ ਰਾਤ
who-has-a-key = ਚਾਬੀ ਕਿਸ ਕੋਲ ਹੈ
who-comes-when = ਕੌਣ ਕਦੋਂ ਆਉਂਦਾ ਹੈ
things-needed = ਲੋੜੀਂਦੀਆਂ ਚੀਜ਼ਾਂ
services = ਸੇਵਾਵਾਂ
what-to-do = ਕੀ ਕਰਨਾ ਹੈ
ongoing-by = { $who } ਵੱਲੋਂ
kept = ਕਿੱਥੇ ਰੱਖੀ ਹੈ: { $place }
medicine-until = { $day } ਤੱਕ
not-begun = { $day } ਤੋਂ
begins = ਸ਼ੁਰੂਆਤ
may-react = ਇਹ ਪ੍ਰਤੀਕਰਮ ਹੋ ਸਕਦਾ ਹੈ: { $words }
early-signs = ਪਹਿਲੇ ਲੱਛਣ: { $words }
plan-contact = ਸੰਪਰਕ: { $words }
plan-if = ਜੇ { $trigger }: { $then }
pads = ਪੈਡ ਅਤੇ ਅਜਿਹੀਆਂ ਚੀਜ਼ਾਂ: { $words }
the-carer = ਕੇਅਰਰ
risk-helps = ਕਿਸ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ: { $words }
paper-where = { $paper }। ਅਸਲ ਕਾਗਜ਼: { $place }
paper-ask = { $paper }। ਪੁੱਛੋ ਕਿ ਅਸਲ ਕਾਗਜ਼ ਕਿੱਥੇ ਹੈ।
paper-form = { $paper }: ਇਹ ਮੌਜੂਦ ਹੈ। ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ, ਇਹ ਸਿਰਫ਼ ਅਸਲ ਕਾਗਜ਼ ਵਿੱਚ ਲਿਖਿਆ ਹੈ। ਅਸਲ ਕਾਗਜ਼: { $place }
paper-form-ask = { $paper }: ਇਹ ਮੌਜੂਦ ਹੈ। ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ, ਇਹ ਸਿਰਫ਼ ਅਸਲ ਕਾਗਜ਼ ਵਿੱਚ ਲਿਖਿਆ ਹੈ। ਪੁੱਛੋ ਕਿ ਉਹ ਕਿੱਥੇ ਹੈ।
no-person = ਇਸ ਸ਼ੀਟ ਵਿੱਚ ਕਿਸੇ ਵਿਅਕਤੀ ਬਾਰੇ ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ।

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = ਲਾਲ: ਮੇਰੇ ਬਾਰੇ ਜੋ ਜਾਣਨਾ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ
light-amber = ਪੀਲਾ: ਜੋ ਮੇਰੇ ਲਈ ਅਹਿਮ ਹੈ
light-green = ਹਰਾ: ਮੈਨੂੰ ਕੀ ਪਸੰਦ ਹੈ ਅਤੇ ਕੀ ਪਸੰਦ ਨਹੀਂ
hospital-nothing = ਇਸ ਹਿੱਸੇ ਲਈ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਪੁੱਛੋ।
hospital-how-i-talk = ਮੇਰਾ ਗੱਲਬਾਤ ਕਰਨ ਦਾ ਤਰੀਕਾ
hospital-eating = ਮੇਰਾ ਖਾਣ, ਪੀਣ ਅਤੇ ਨਿਗਲਣ ਦਾ ਤਰੀਕਾ
hospital-upset = ਮੈਨੂੰ ਕਿਸ ਨਾਲ ਪਰੇਸ਼ਾਨੀ ਹੋ ਸਕਦੀ ਹੈ, ਅਤੇ ਕਿਸ ਨਾਲ ਸ਼ਾਂਤੀ ਮਿਲਦੀ ਹੈ
hospital-sight-hearing = ਵੇਖਣ, ਸੁਣਨ ਅਤੇ ਬੋਲਣ ਲਈ ਮੈਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
hospital-help-at-home = ਘਰ ਵਿੱਚ ਮੇਰੀ ਮਦਦ ਕੌਣ ਕਰਦਾ ਹੈ
hospital-faith = ਮੇਰਾ ਧਰਮ ਜਾਂ ਵਿਸ਼ਵਾਸ
hospital-how-i-like-it = ਮੈਨੂੰ ਕਿਵੇਂ ਕਰਵਾਉਣਾ ਪਸੰਦ ਹੈ

## Handover: for an organisation that had an earlier copy

handover-new = ਤੁਹਾਡੀ { $day } ਦੀ ਕਾਪੀ ਤੋਂ ਬਾਅਦ ਜੋ ਨਵਾਂ ਹੈ
handover-nothing-new = ਤੁਹਾਡੀ { $day } ਦੀ ਕਾਪੀ ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਹੈ।
handover-known = ਇਹ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ
handover-count =
    { $count ->
        [one] 1 ਇੰਦਰਾਜ
       *[other] { $count } ਇੰਦਰਾਜ
    }
handover-first = ਇਹ ਤੁਹਾਡੀ ਪਹਿਲੀ ਕਾਪੀ ਹੈ
handover-first-words = ਇਸ ਵਿੱਚ ਸਭ ਕੁਝ ਤੁਹਾਡੇ ਲਈ ਨਵਾਂ ਹੈ।
handover-changed = ਵਾਪਸ ਲਿਆ ਜਾਂ ਬਦਲਿਆ
handover-replaced = { $title }: ਹੁਣ ਜੋ ਇੱਥੇ ਹੈ, ਉਹ ਪਹਿਲੀ ਐਂਟਰੀ ਦੀ ਥਾਂ ਹੈ। ਆਪਣੀ ਕਾਪੀ ਤੇ ਪਹਿਲੀ ਐਂਟਰੀ ਕੱਟ ਦਿਓ।
handover-stopped = { $title }: ਬੰਦ ਹੋ ਗਈ ਹੈ, ਹੁਣ ਨਹੀਂ ਲਈ ਜਾਂਦੀ। ਆਪਣੀ ਕਾਪੀ ਤੇ ਪਹਿਲੀ ਐਂਟਰੀ ਕੱਟ ਦਿਓ।
handover-gone = { $title }। ਆਪਣੀ ਕਾਪੀ ਤੇ ਇਸ ਨੂੰ ਕੱਟ ਦਿਓ।

## List of contacts

contacts-people = ਪਰਿਵਾਰ, ਦੋਸਤ ਅਤੇ ਗੁਆਂਢੀ
contacts-services = ਡਾਕਟਰ, ਨਰਸਾਂ ਅਤੇ ਸੇਵਾਵਾਂ
contacts-help = ਘਰ ਵਿੱਚ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
contacts-who = ਕੌਣ
contacts-what = ਇਹ ਕੌਣ ਜਾਂ ਕੀ ਹਨ
contacts-phone = ਫ਼ੋਨ
contacts-when = ਕਦੋਂ ਫ਼ੋਨ ਕਰਨਾ
contacts-for = ਕਿਸ ਕੰਮ ਲਈ
contacts-no-phone = ਰਿਕਾਰਡ ਵਿੱਚ ਨੰਬਰ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ
contacts-see-above = ਉੱਪਰ ਵੇਖੋ
contacts-next-of-kin = ਸਭ ਤੋਂ ਨੇੜਲਾ ਰਿਸ਼ਤੇਦਾਰ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ। ਇਸ ਨਾਲ ਕਿਸੇ ਹੋਰ ਲਈ ਫ਼ੈਸਲਾ ਕਰਨ ਦਾ ਕਾਨੂੰਨੀ ਹੱਕ ਨਹੀਂ ਮਿਲਦਾ।
contacts-nobody = ਇੱਥੇ ਰਿਕਾਰਡ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
contacts-nobody-here = ਇਸ ਪਰਚੇ ਉੱਤੇ ਇੱਥੇ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
contacts-barred = ਫ਼ੋਨ ਨਾ ਕਰੋ, ਅਤੇ ਇਹਨਾਂ ਨੂੰ ਕੁਝ ਨਾ ਦੱਸੋ

## Household sheet: a page for each person, the home last

household-home = ਘਰ
household-getting-in = ਅੰਦਰ ਕਿਵੇਂ ਆਉਣਾ ਹੈ
household-who-lives-here = ਇੱਥੇ ਕੌਣ ਰਹਿੰਦਾ ਹੈ
household-watch-out = ਇਹਨਾਂ ਤੋਂ ਸਾਵਧਾਨ
household-ring = ਫ਼ੋਨ ਕਰੋ
household-elsewhere = ਇੱਥੇ ਨਹੀਂ ਰਹਿੰਦੇ
household-died = { $name }: ਦੇਹਾਂਤ ਦੀ ਤਾਰੀਖ਼ { $day }।
household-left = { $name }: ਘਰ ਛੱਡਣ ਦੀ ਤਾਰੀਖ਼ { $day }।

## Sheet for when somebody is missing (for the police)

missing-now = ਕਾਗਜ਼ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਇੱਥੇ ਲਿਖੋ
missing-last-seen-when = ਆਖ਼ਰੀ ਵਾਰ ਕਦੋਂ ਵੇਖੇ ਗਏ (ਦਿਨ ਅਤੇ ਸਮਾਂ)
missing-last-seen-where = ਆਖ਼ਰੀ ਵਾਰ ਕਿੱਥੇ ਵੇਖੇ ਗਏ
missing-wearing = ਕੀ ਪਹਿਨਿਆ ਹੈ
missing-carrying = ਕੋਲ ਕੀ ਹੈ (ਬੈਗ, ਫ਼ੋਨ, ਪੈਸੇ, ਚਾਬੀਆਂ, ਸੋਟੀ)
missing-going = ਕਿੱਥੇ ਜਾ ਰਹੇ ਹੋ ਸਕਦੇ ਹਨ
missing-photograph = ਫ਼ੋਟੋ ਨਾਲ ਲੱਗੀ ਹੈ, ਖਿੱਚਣ ਦੀ ਤਾਰੀਖ਼
missing-told-by = ਤੁਹਾਡਾ ਨਾਂ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ
missing-looks = ਵੇਖਣ ਨੂੰ ਕਿਹੋ ਜਿਹੇ ਹਨ
missing-hair = ਵਾਲ
missing-eyes = ਅੱਖਾਂ, ਐਨਕ, ਦਾੜ੍ਹੀ
missing-marks = ਦਾਗ, ਟੈਟੂ, ਹੋਰ ਨਿਸ਼ਾਨ
missing-height = ਕੱਦ ਅਤੇ ਸਰੀਰ ਦੀ ਬਣਤਰ
missing-approach = ਕੋਲ ਕਿਵੇਂ ਜਾਣਾ ਅਤੇ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
missing-health = ਸਿਹਤ
missing-needs = ਦਵਾਈਆਂ (ਜਿਵੇਂ ਲੇਬਲ ਤੇ ਹੈ: ਇਹ ਡਾਕਟਰ ਦੀ ਪਰਚੀ ਨਹੀਂ ਹੈ)
missing-moves = ਕਿਵੇਂ ਤੁਰਦੇ-ਫਿਰਦੇ ਹਨ
missing-things = ਸਹਾਇਕ ਚੀਜ਼ਾਂ ਅਤੇ ਯੰਤਰ
missing-lives = ਕਿੱਥੇ ਰਹਿੰਦੇ ਹਨ
missing-before = ਪਹਿਲਾਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਸਨ
missing-work = ਕੰਮ, ਹੁਣ ਜਾਂ ਪਹਿਲਾਂ
missing-places = ਜਿਹੜੀਆਂ ਥਾਂਵਾਂ ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਜਾਣਦੇ ਹਨ
missing-routine = ਕਦੋਂ ਕੀ ਕਰਦੇ ਹਨ
missing-went-before = ਪਹਿਲਾਂ ਲਾਪਤਾ ਹੋਏ ਸਨ
missing-own-words = ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
missing-alone = ਇਕੱਲੇ ਰਹਿਣਾ
missing-ring = ਮਿਲ ਜਾਣ ਤੇ ਫ਼ੋਨ ਕਰੋ
missing-nothing = ਰਿਕਾਰਡ ਵਿੱਚ ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਪਰਿਵਾਰ ਨੂੰ ਪੁੱਛੋ।
missing-nothing-here = ਇਸ ਬਾਰੇ ਇਸ ਪਰਚੇ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਪਰਿਵਾਰ ਨੂੰ ਪੁੱਛੋ।

## Emergency card, the size of a bank card

card-cut = ਬਾਹਰਲੀ ਲਕੀਰ ਦੇ ਨਾਲ-ਨਾਲ ਕੱਟੋ। ਵਿਚਕਾਰੋਂ ਮੋੜੋ, ਤਾਂ ਜੋ ਕੋਡ ਪਿਛਲੇ ਪਾਸੇ ਹੋਵੇ।
card-code = ਇਸ ਕੋਡ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ ਅਤੇ carewallet ਨਾਲ ਖੋਲ੍ਹੋ।
card-more = ਹੋਰ ਵੀ ਲਿਖਿਆ ਹੋਇਆ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
card-and-more = ਅਤੇ { $count } ਹੋਰ

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = { $name } ਬਾਰੇ
easy-name = ਪੂਰਾ ਨਾਂ { $full } ਹੈ।
easy-called = { $name } ਨੂੰ ਇਸ ਨਾਂ ਨਾਲ ਬੁਲਾਉਣਾ ਪਸੰਦ ਹੈ: { $preferred }।
easy-born = { $name } ਦੀ ਜਨਮ ਤਾਰੀਖ਼ { $date } ਹੈ।
easy-born-in = { $name } ਦੇ ਜਨਮ ਦਾ ਸਮਾਂ { $date } ਹੈ।
easy-language = { $name } ਸਭ ਤੋਂ ਵਧੀਆ ਇਹ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ: { $language }।
easy-interpreter = { $name } ਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ।
easy-interpreter-means = ਦੁਭਾਸ਼ੀਆ ਉਹੀ ਗੱਲ ਦੂਜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਦੱਸਦਾ ਹੈ।
easy-religion = { $name } ਦਾ ਧਰਮ ਜਾਂ ਵਿਸ਼ਵਾਸ ਇਹ ਹੈ:
easy-lives = { $name } ਇੱਥੇ ਰਹਿੰਦੇ ਹਨ:
easy-phone-here = ਫ਼ੋਨ ਨੰਬਰ { $phone } ਹੈ।
easy-talk = { $name } ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
easy-needs-this = { $name } ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੈ:
easy-uses = { $name } ਇਹ ਵਰਤਦੇ ਹਨ:
easy-why = ਕਾਰਨ ਇਹ ਹੈ:
easy-if-not = ਜੇ ਤੁਸੀਂ ਇਹ ਨਾ ਕਰੋ, ਤਾਂ ਇਹ ਹੁੰਦਾ ਹੈ:
easy-own-words = { $name } ਕਹਿੰਦੇ ਹਨ
easy-says = { $name } ਕਹਿੰਦੇ ਹਨ:
easy-said-for = ਕੋਈ ਹੋਰ { $name } ਦੀ ਤਰਫ਼ੋਂ ਇਹ ਕਹਿੰਦਾ ਹੈ:
easy-health = ਸਿਹਤ
easy-condition = { $name } ਨੂੰ ਇਹ ਤਕਲੀਫ਼ ਹੈ:
easy-condition-means = ਰੋਜ਼ਾਨਾ ਜੀਵਨ ਵਿੱਚ ਇਸ ਦਾ ਇਹ ਅਸਰ ਹੈ:
easy-no-conditions = ਜਿੰਨਾ ਸਾਨੂੰ ਪਤਾ ਹੈ, { $name } ਨੂੰ ਸਿਹਤ ਦੀ ਕੋਈ ਤਕਲੀਫ਼ ਨਹੀਂ ਹੈ।
easy-must-not-have = { $name } ਨੂੰ ਇਹ ਕਦੇ ਨਹੀਂ ਦੇਣਾ:
easy-allergic = { $name } ਨੂੰ ਇਸ ਤੋਂ ਐਲਰਜੀ ਹੈ:
easy-allergy-means = ਐਲਰਜੀ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਕਿਸੇ ਚੀਜ਼ ਨਾਲ ਸਰੀਰ ਬਿਮਾਰ ਹੁੰਦਾ ਹੈ।
easy-no-allergies = ਜਿੰਨਾ ਸਾਨੂੰ ਪਤਾ ਹੈ, { $name } ਨੂੰ ਕੋਈ ਐਲਰਜੀ ਨਹੀਂ ਹੈ।
easy-reaction = ਇਸ ਨਾਲ { $name } ਨੂੰ ਇਹ ਹੁੰਦਾ ਹੈ:
easy-severity = ਇਹ ਇੰਨੀ ਗੰਭੀਰ ਹੈ: { $how }।
easy-allergies-silent = ਐਲਰਜੀਆਂ ਬਾਰੇ ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ।
easy-allergies-silent-here = ਇਸ ਪਰਚੇ ਉੱਤੇ ਐਲਰਜੀਆਂ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਹੈ।
easy-please-ask = ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
easy-medicines = ਦਵਾਈਆਂ
easy-not-prescription = ਇਹ ਡਾਕਟਰ ਦੀ ਪਰਚੀ ਨਹੀਂ ਹੈ।
easy-prescription-means = ਪਰਚੀ ਦਵਾਈ ਲੈਣ ਲਈ ਡਾਕਟਰ ਦਾ ਦਿੱਤਾ ਕਾਗਜ਼ ਹੈ।
easy-takes = { $name } ਇਹ ਦਵਾਈ ਲੈਂਦੇ ਹਨ:
easy-not-yet = { $name } ਇਹ ਦਵਾਈ ਹਾਲੇ ਨਹੀਂ ਲੈਂਦੇ:
easy-begins = ਇਹ ਉਦੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ:
easy-no-medicines = { $name } ਕੋਈ ਦਵਾਈ ਨਹੀਂ ਲੈਂਦੇ।
easy-strength = ਦਵਾਈ ਦੀ ਤਾਕਤ { $strength } ਹੈ।
easy-dose = ਖ਼ੁਰਾਕ { $dose } ਹੈ।
easy-dose-means = ਖ਼ੁਰਾਕ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਹਰ ਵਾਰ ਕਿੰਨੀ ਦਵਾਈ ਲੈਣੀ ਹੈ।
easy-when-taken = { $name } ਇਹ ਦਵਾਈ ਇਸ ਵੇਲੇ ਲੈਂਦੇ ਹਨ:
easy-how-taken = { $name } ਇਹ ਦਵਾਈ ਇਸ ਤਰ੍ਹਾਂ ਲੈਂਦੇ ਹਨ:
easy-when-to-take = ਇਹ ਇਸ ਵੇਲੇ ਲੈਣੀ ਹੈ:
easy-how-to-take = ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਲੈਣੀ ਹੈ:
easy-help-medicine = ਇਸ ਦਵਾਈ ਲਈ ਇਹ ਮਦਦ ਹੁੰਦੀ ਹੈ:
easy-kept = ਇਹ ਇੱਥੇ ਰੱਖੀ ਹੈ:
easy-every-day = ਹਰ ਰੋਜ਼
easy-can = { $name } ਇਹ ਕਰ ਸਕਦੇ ਹਨ:
easy-how-it-is = ਹਾਲ ਇਹ ਹੈ:
easy-help = { $name } ਨੂੰ ਇਹ ਮਦਦ ਚਾਹੀਦੀ ਹੈ:
easy-likes-it-done = { $name } ਨੂੰ ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਪਸੰਦ ਹੈ:
easy-by-day = ਇਹ ਦਿਨ ਬਾਰੇ ਹੈ।
easy-by-night = ਇਹ ਰਾਤ ਬਾਰੇ ਹੈ।
easy-continence = ਟਾਇਲਟ ਅਤੇ ਪੈਡ
easy-continence-means = Continence ਦਾ ਮਤਲਬ ਹੈ ਪਿਸ਼ਾਬ ਅਤੇ ਪਖ਼ਾਨੇ ਤੇ ਕਾਬੂ।
easy-people = ਲੋਕ
easy-ring-first = ਪਹਿਲਾਂ { $who } ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
easy-ring = ਤੁਸੀਂ { $who } ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
easy-who-they-are = ਇਹ ਕੌਣ ਹਨ: { $who }।
easy-number = ਨੰਬਰ { $phone } ਹੈ।
easy-when-to-ring = ਇਸ ਵੇਲੇ ਫ਼ੋਨ ਕਰਨਾ ਹੈ:
easy-to-know = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਜਾਣ ਲਵੋ:
easy-do-not-contact = { $who } ਨੂੰ ਫ਼ੋਨ ਨਾ ਕਰੋ।
easy-tell-nothing = ਇਹਨਾਂ ਨੂੰ ਕੁਝ ਨਾ ਦੱਸੋ।
easy-attorney = { $who } ਕਾਨੂੰਨੀ ਪ੍ਰਤੀਨਿਧ ਹਨ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ attorney।
easy-attorney-means = ਕਾਨੂੰਨੀ ਪ੍ਰਤੀਨਿਧ { $name } ਲਈ ਕੁਝ ਫ਼ੈਸਲੇ ਕਰ ਸਕਦੇ ਹਨ।
easy-doctor = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
easy-works-with = { $who } { $name } ਨਾਲ ਕੰਮ ਕਰਦੇ ਹਨ।
easy-what-for = ਉਹ ਇਹ ਕੰਮ ਕਰਦੇ ਹਨ:
easy-helps = { $who } { $name } ਦੀ ਮਦਦ ਕਰਦੇ ਹਨ।
easy-helps-with = ਉਹ ਇਸ ਕੰਮ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ:
easy-helps-when = ਉਹ ਇਸ ਵੇਲੇ ਆਉਂਦੇ ਹਨ:
easy-safe = ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ
easy-risk = ਇਹ ਗੜਬੜ ਹੋ ਸਕਦੀ ਹੈ:
easy-risk-means = ਖ਼ਤਰੇ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਕੁਝ ਗੜਬੜ ਹੋ ਸਕਦੀ ਹੈ।
easy-what-helps = ਇਸ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ:
easy-if = ਜੇ ਇਹ ਹੋਵੇ:
easy-then = ਇਹ ਕਰੋ:
easy-alone = { $name } ਇੰਨੀ ਦੇਰ ਇਕੱਲੇ ਰਹਿ ਸਕਦੇ ਹਨ:
easy-calms = ਇਸ ਨਾਲ { $name } ਨੂੰ ਸ਼ਾਂਤੀ ਮਿਲਦੀ ਹੈ:
easy-papers = ਜ਼ਰੂਰੀ ਕਾਗਜ਼
easy-paper = ਇਸ ਨਾਂ ਦਾ ਇੱਕ ਕਾਗਜ਼ ਹੈ:
easy-paper-here = ਕਾਗਜ਼ ਇੱਥੇ ਹੈ:
easy-paper-ask = ਕਿਰਪਾ ਕਰਕੇ ਕਾਗਜ਼ ਵੇਖਣ ਲਈ ਮੰਗੋ।
easy-things = ਮਦਦ ਕਰਨ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ
easy-appointments = ਮੁਲਾਕਾਤਾਂ
easy-appointment-means = ਮੁਲਾਕਾਤ ਦਾ ਮਤਲਬ ਹੈ ਤੈਅ ਸਮੇਂ ਤੇ ਮਿਲਣਾ।
easy-sees = { $name } ਦੀ { $who } ਨਾਲ ਮੁਲਾਕਾਤ ਹੈ।
easy-day = ਦਿਨ { $day } ਹੈ।
easy-time = ਸਮਾਂ { $time } ਹੈ।
easy-place = ਥਾਂ ਇਹ ਹੈ:
easy-home = ਘਰ ਵਿੱਚ
easy-pets = ਇਹ ਜਾਨਵਰ ਇੱਥੇ ਰਹਿੰਦੇ ਹਨ:
easy-wishes = ਇੱਛਾਵਾਂ ਅਤੇ ਯੋਜਨਾਵਾਂ
easy-wants = { $name } ਇਹ ਚਾਹੁੰਦੇ ਹਨ:
easy-check-again = ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਹਾਲੇ ਵੀ ਠੀਕ ਹੈ।
easy-differs = ਕੋਈ ਹੋਰ ਵੱਖਰੀ ਗੱਲ ਕਹਿੰਦਾ ਹੈ: ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
easy-this-sheet = ਇਸ ਕਾਗਜ਼ ਬਾਰੇ
easy-wrote = ਇਹ { $who } ਨੇ ਲਿਖਿਆ।
easy-not-here = ਇਸ ਕਾਗਜ਼ ਤੇ ਕੁਝ ਰਹਿ ਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।
easy-not-none = ਇਸ ਦਾ ਇਹ ਮਤਲਬ ਨਹੀਂ ਕਿ ਉਹ ਹੈ ਹੀ ਨਹੀਂ।

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = { $value } ਵਜੇ
joint-minutes = { $count } ਮਿੰਟ ਲਈ
joint-people =
    { $count ->
        [one] 1 ਜਣਾ
       *[other] { $count } ਜਣੇ
    }
joint-size = ਸਾਈਜ਼ { $value }
joint-per-day = ਦਿਨ ਵਿੱਚ { $value }
joint-supplier = ਕੌਣ ਦਿੰਦਾ ਹੈ: { $value }
joint-since = { $value } ਤੋਂ
joint-here = ਇੱਥੇ ਹੁੰਦੇ ਹਨ: { $value }
joint-drank = { $value } ml ਪੀਤਾ
joint-passed = { $value } ml ਪਿਸ਼ਾਬ ਆਇਆ
joint-leak = ਲੀਕ ਹੋਈ
joint-no-leak = ਲੀਕ ਨਹੀਂ ਹੋਈ
joint-called = ਪਸੰਦੀਦਾ ਨਾਂ { $value }
joint-title = ਸੰਬੋਧਨ { $value }
joint-formerly = ਪਹਿਲਾ ਨਾਂ { $value }
joint-code = ਕੋਡ { $value }
