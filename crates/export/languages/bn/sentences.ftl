# carewallet, fixed sentences of sheets: Bengali
# Made by machine. A native reader's check is still wanted.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
month-alone-1 = জানুয়ারি
month-alone-2 = ফেব্রুয়ারি
month-alone-3 = মার্চ
month-alone-4 = এপ্রিল
month-alone-5 = মে
month-alone-6 = জুন
month-alone-7 = জুলাই
month-alone-8 = আগস্ট
month-alone-9 = সেপ্টেম্বর
month-alone-10 = অক্টোবর
month-alone-11 = নভেম্বর
month-alone-12 = ডিসেম্বর

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = দেখাশোনার সারাংশ
sheet-emergency = জরুরি অবস্থার শিট
sheet-hospital = হাসপাতালের শিট
sheet-handover = নতুন তথ্যসহ দেখাশোনার সারাংশ
sheet-contingency = কেয়ারার অসুস্থ হলে কী করবেন, তার পরিকল্পনা
sheet-contacts = যোগাযোগের তালিকা
sheet-household = বাড়ির শিট
sheet-easy-read = Easy Read শিট
sheet-missing-person = কেউ হারিয়ে গেলে তার জন্য শিট
sheet-card = জরুরি কার্ড

## The line above the name: what this paper is and what to do with it

kicker-summary = দেখাশোনার সারাংশ: পড়ুন, যা দরকার কপি করুন, তারপর ফেরত দিন
kicker-addition = { $agency } যা যোগ করেছে: দেখাশোনার সারাংশের সাথে রাখুন
kicker-sealed = দেখাশোনার সারাংশ, সিল করা
kicker-emergency = জরুরি অবস্থায়: আগে এটি পড়ুন
kicker-hospital = হাসপাতালে থাকার জন্য: আগে লাল অংশ পড়ুন
kicker-handover = দেখাশোনার সারাংশ: যা নতুন তা প্রথমে আছে
kicker-contingency = কেয়ারার অসুস্থ হলে: কী করবেন
kicker-contacts = কে কার কী হন: কাকে ফোন করবেন, কাকে করবেন না
kicker-household = ফ্রিজের দরজা বা বোতলের জন্য: প্রত্যেকের একটি করে পৃষ্ঠা
kicker-easy-read = Easy Read: ছোট বাক্য ও ছবি
kicker-missing-person = এই ব্যক্তি হারিয়ে গেলে: 999 নম্বরে ফোন করুন এবং এই কাগজ পুলিশকে দিন
kicker-card = জরুরি অবস্থায়

## The head of a sheet

the-home = বাড়ি
way = দিয়েছেন { $from }, { $to }-এর জন্য · { $day } · শিট { $sheet }
whoever = যে-কোনো পাঠক
way-why = কেন: { $why }
way-answers = এটি দেখাশোনার সারাংশ { $sheet }-এর উত্তর।
how-to-read = কোনো কিছু এখানে না থাকলে, তা জানানো হয়নি বা লেখা হয়নি। তার মানে এই নয় যে তা নেই।
who-called = যে নামে ডাকলে খুশি হন: { $name }
who-born = জন্ম { $date }
who-nhs = NHS নম্বর { $number }
died-on = মৃত্যুর তারিখ: { $day }
died-in = মৃত্যুর তারিখ: { $day }
left-on = বাড়ি ছাড়ার তারিখ: { $day }
left-in = বাড়ি ছাড়ার তারিখ: { $day }
heading-sealed = সাতটি শব্দ দিয়ে এটি খোলে
sealed-how = এই শিটের কথা এর কোডের ভেতরে সিল করা আছে। এটি খুলতে সাতটি শব্দ লাগে। { $from } সেই শব্দগুলো আলাদাভাবে জানান, টেলিফোনে বা সামনাসামনি। শব্দগুলো এই কাগজে নেই।

## On every page

running-for = { $to }-এর জন্য
running-sheet = শিট { $sheet }
running-page = পৃষ্ঠা { $page }, মোট { $pages }
continued = চলমান
more-on-the-next-page = বাকি অংশ পরের পৃষ্ঠায়

## The frame at the top: read this first

read-first = আগে এটি পড়ুন
ring-first = প্রথমে ফোন করুন
do-not-contact = যোগাযোগ করবেন না
must-not-have = যা কখনো দেওয়া যাবে না
nothing-on-record = এ বিষয়ে রেকর্ডে কিছু লেখা হয়নি। অনুগ্রহ করে জিজ্ঞাসা করুন।
nothing-on-sheet = এ বিষয়ে এই কাগজে কিছু নেই। অনুগ্রহ করে জিজ্ঞাসা করুন।
nobody-on-record = রেকর্ডে কারও নাম লেখা হয়নি। অনুগ্রহ করে জিজ্ঞাসা করুন।
nobody-on-sheet = এই কাগজে কারও নাম নেই। অনুগ্রহ করে জিজ্ঞাসা করুন।
check-again = আবার যাচাই করুন
differs = অন্যরা অন্য কথা বলেন: জিজ্ঞাসা করুন

## Where a statement comes from: small words under it

flag-check-again = আবার যাচাই করুন: { $day } তারিখের মধ্যে করার কথা
flag-differs = অন্যরা অন্য কথা বলেন: জিজ্ঞাসা করুন
voice-own-words = { $who }-এর নিজের কথা
voice-spoken-for = { $about }-এর হয়ে বলেছেন { $who }
voice-spoken-for-basis = { $about }-এর হয়ে বলেছেন { $who } ({ $basis })
voice-reported = বলেছেন { $who }
voice-agency = এটি লিখেছে { $who }
voice-agency-via = { $who } ({ $signer }-এর মাধ্যমে)
voice-device = { $who } দিয়ে মাপা
voice-imported = { $who } থেকে নেওয়া
source-helped = { $who }-এর সাহায্য নিয়ে
source-form = { $form } থেকে
source-page = পৃষ্ঠা { $page }
source-replaces = আগের একটি তথ্যের বদলে
source-since = এর কিছু অংশ { $day } থেকে বদলায়নি
source-checked = শেষ যাচাই { $day }
source-checked-by = শেষ যাচাই { $day }, যাচাই করেছেন { $who }
source-paper-seen = কাগজ দেখা হয়েছে
source-person-agrees = ব্যক্তি নিজে একমত
source-professional-agrees = একজন পেশাদার একমত
source-check-by = { $day } তারিখের মধ্যে আবার যাচাই করুন
source-of-most = অন্য কিছু লেখা না থাকলে: { $source }
source-of-all = এর সবই: { $source }

## The care summary

own-words-of = { $name }-এর নিজের কথায়
said-for = { $name }-এর হয়ে অন্যরা যা বলেন
taken-back = ফিরিয়ে নেওয়া হয়েছে
title-taken-back = { $kind }: ফিরিয়ে নেওয়া হয়েছে
an-entry = একটি তথ্য
line-why = কেন
line-when = কখন হয়েছে বা শুরু হয়েছে
line-attached = সাথে আছে
attached = { $names } (পরিবারের কাছে রাখা, এই শিটে নেই)
the-building = বাড়িঘর
medicines-list = ওষুধপত্র (এটি প্রেসক্রিপশন নয়)
stopped-medicines = বন্ধ করা ওষুধ (এখন খাওয়া হয় না)
past-appointments = আগের সাক্ষাৎ
no-longer = এখন আর এমন নয়
please-note = খেয়াল করুন:
differ-two-people = দুজন দুই রকম কথা বলেন। দুটিই দেখানো হয়েছে।
differ-two-entries = দুটি তথ্যে দুই রকম কথা আছে। দুটিই দেখানো হয়েছে।
differ-many = { $count }টি তথ্যে ভিন্ন ভিন্ন কথা আছে। সবগুলো দেখানো হয়েছে।
differ-title = শিরোনাম
differ-what = কী
differ-source = উৎস
differ-not-said = বলা হয়নি
incomplete = এই রেকর্ডের একটি অংশ পড়া যায়নি। যা এখানে নেই, তা থাকতে পারে। পরিবারকে জিজ্ঞাসা করুন।
incomplete-short = রেকর্ডের একটি অংশ পড়া যায়নি।
cannot-show =
    { $count ->
        [one] এই শিটে আরও { $count }টি তথ্য আছে, যা এই সংস্করণ দেখাতে পারে না।
       *[other] এই শিটে আরও { $count }টি তথ্য আছে, যেগুলো এই সংস্করণ দেখাতে পারে না।
    }
cannot-show-why = এই অংশটি carewallet-এর নতুন একটি সংস্করণে লেখা। সেই সংস্করণ এটি দেখাতে পারে।

## Titles of entries

title-adjustment = সুবিধামতো ব্যবস্থা (reasonable adjustment)
title-key-safe = চাবির বাক্স (key safe)
none-allergies = জানামতে কোনো অ্যালার্জি নেই
none-conditions = জানামতে কোনো অসুখ বা সমস্যা নেই
none-medicines = কোনো ওষুধ নেই
none-equipment = কোনো সরঞ্জাম নেই

## What a reader should check, after "Please note:"

warning-binding = আইনে মানা বাধ্যতামূলক নাও হতে পারে: দেখে নিন এটি লিখিত কি না, সই করা কি না, সাক্ষীর সই আছে কি না, এবং প্রাণের ঝুঁকি থাকলেও এটি প্রযোজ্য বলে লেখা আছে কি না
warning-registered = রেজিস্ট্রি করা কি না দেখে নিন: Lasting power of attorney কেবল রেজিস্ট্রি হলেই ব্যবহার করা যায়
warning-original = আসল কপি দেখতে চান: এখানে শুধু বলা আছে যে কাগজটি আছে
warning-unit = সংখ্যা ও একক দেখে নিন, দুটি মিলছে না
warning-bare-point = 0.5 লিখুন, .5 নয়: শুধু একটি বিন্দু সহজেই চোখ এড়িয়ে যায়
warning-trailing-zero = 5 লিখুন, 5.0 নয়: এটি 50 পড়া হতে পারে
warning-letter-for-units = units (ইউনিট) লিখুন, U নয়: এটি 0 পড়া হতে পারে
warning-short-microgram = micrograms (মাইক্রোগ্রাম) লিখুন: ug, µg ও mcg সহজেই ভুল করে mg পড়া হয়
warning-comma-in-number = 1000 লিখুন, 1,000 নয়: কমাকে বিন্দু পড়া হতে পারে

## The codes at the end

for-a-computer = কম্পিউটারের জন্য
codes-same = এই চৌকো কোডগুলোতে এই কাগজের একই কথা আছে।
codes-more = এই কাগজের পেছনের সব তথ্য পুরোপুরি এই চৌকো কোডগুলোতে আছে।
codes-sealed = এই চৌকো কোডগুলোতে সব কিছু সিল করা আছে: এই কাগজে তার কিছুই লেখা নেই।
codes-how = ভালো আলোতে সোজা সামনে থেকে এই পৃষ্ঠার ছবি তুলুন, তারপর carewallet দিয়ে খুলুন।
letters-same = নিচের অক্ষরগুলোতে এই লেখার একই কথা আছে।
letters-more = এই লেখার পেছনের সব তথ্য পুরোপুরি নিচের অক্ষরগুলোতে আছে।
letters-sealed = নিচের অক্ষরগুলোতে সব কিছু সিল করা আছে: এই লেখায় তার কিছুই নেই।
letters-card = নিচের অক্ষরগুলোতে ততটাই আছে যতটা কার্ডের কোডে ধরে: তা এই লেখার চেয়ে বেশি বা কম হতে পারে।
letters-how = পুরোটা একটি ফাইল হিসেবে সেভ করুন, তারপর ফাইলটি carewallet দিয়ে খুলুন।
code-label = কোড { $number }, মোট { $total }
code-alt = QR কোড { $number }, মোট { $total }, শিট { $sheet }

## Words that several kinds of sheet share

foot-codes = লিখেছেন { $names }। এই পৃষ্ঠায় বাছাই করা অংশ আছে: এর পেছনের পুরো তথ্য চৌকো কোডগুলোতে আছে।
foot-letters = লিখেছেন { $names }। এই পৃষ্ঠায় বাছাই করা অংশ আছে: এর পেছনের পুরো তথ্য নিচের অক্ষরগুলোতে আছে।
know-at-once = শুরুতেই যা জানা দরকার
how-to-talk = কীভাবে কথা বলবেন
what-calms = কিসে শান্ত হন
moving-about = চলাফেরা
eating-drinking = খাওয়া-দাওয়া
toilet-night = শৌচাগার ও রাত
who-has-a-key = চাবি কার কাছে আছে
who-comes-when = কে কখন আসেন
things-needed = যেসব জিনিস দরকার
services = সেবা
what-to-do = কী করবেন
ongoing-by = দেন { $who }
kept = রাখা আছে: { $place }
medicine-until = { $day } পর্যন্ত
not-begun = { $day } থেকে
begins = শুরু
may-react = যা করতে পারেন: { $words }
early-signs = প্রথম লক্ষণ: { $words }
plan-contact = যোগাযোগ: { $words }
plan-if = যদি { $trigger }: { $then }
pads = প্যাড ও এ ধরনের জিনিস: { $words }
the-carer = কেয়ারার
risk-helps = কিসে উপকার হয়: { $words }
paper-where = { $paper }। আসল কপি: { $place }
paper-ask = { $paper }। আসল কপি কোথায় আছে জিজ্ঞাসা করুন।
paper-form = { $paper }: এই কাগজ আছে। কী সিদ্ধান্ত হয়েছে তা শুধু আসল কপিতেই লেখা। আসল কপি: { $place }
paper-form-ask = { $paper }: এই কাগজ আছে। কী সিদ্ধান্ত হয়েছে তা শুধু আসল কপিতেই লেখা। সেটি কোথায় আছে জিজ্ঞাসা করুন।
no-person = এই শিটে কোনো ব্যক্তি সম্পর্কে কিছু লেখা হয়নি।

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = লাল: আমার সম্পর্কে যা জানতেই হবে
light-amber = হলুদ: আমার কাছে যা গুরুত্বপূর্ণ
light-green = সবুজ: আমার যা ভালো লাগে ও যা ভালো লাগে না
hospital-nothing = এই অংশের জন্য এখানে কিছু নেই। অনুগ্রহ করে আমাকে জিজ্ঞাসা করুন।
hospital-how-i-talk = আমি কীভাবে ভাব প্রকাশ করি
hospital-eating = আমি কীভাবে খাই, পান করি ও গিলি
hospital-upset = কিসে আমার খারাপ লাগতে পারে, আর কিসে শান্ত হই
hospital-sight-hearing = দেখতে, শুনতে ও কথা বলতে আমার যা লাগে
hospital-help-at-home = বাড়িতে কে আমাকে সাহায্য করেন
hospital-faith = আমার ধর্ম বা বিশ্বাস
hospital-how-i-like-it = যেভাবে করলে আমার ভালো লাগে

## Handover: for an organisation that had an earlier copy

handover-new = আপনাদের { $day } তারিখের কপির পর যা নতুন
handover-nothing-new = আপনাদের { $day } তারিখের কপির পর নতুন কিছু নেই।
handover-known = এটি আপনাদের কাছে আগে থেকেই আছে
handover-count =
    { $count ->
       *[other] { $count }টি তথ্য
    }
handover-first = এটি আপনাদের প্রথম কপি
handover-first-words = এতে যা আছে সবই আপনাদের জন্য নতুন।
handover-changed = ফিরিয়ে নেওয়া বা বদলানো
handover-replaced = { $title }: এখন এখানে যা আছে তা আগের একটি তথ্যের বদলে। আপনাদের কপিতে আগেরটি কেটে দিন।
handover-stopped = { $title }: বন্ধ হয়েছে, এখন নেওয়া হয় না। আপনাদের কপিতে আগেরটি কেটে দিন।
handover-gone = { $title }। আপনাদের কপিতে এটি কেটে দিন।

## List of contacts

contacts-people = পরিবার, বন্ধু ও প্রতিবেশী
contacts-services = ডাক্তার, নার্স ও সেবা
contacts-help = বাড়িতে কে সাহায্য করেন
contacts-who = কে
contacts-what = কে বা কী
contacts-phone = ফোন
contacts-when = কখন ফোন করবেন
contacts-for = কিসের জন্য
contacts-no-phone = রেকর্ডে নম্বর লেখা হয়নি
contacts-see-above = উপরে দেখুন
contacts-next-of-kin = নিকটতম আত্মীয় মানে কাকে খবর দেবেন। এতে কারও হয়ে সিদ্ধান্ত নেওয়ার আইনি অধিকার হয় না।
contacts-nobody = এখানে রেকর্ডে কারও নাম লেখা হয়নি। অনুগ্রহ করে জিজ্ঞাসা করুন।
contacts-nobody-here = এই কাগজে এখানে কারও নাম নেই। অনুগ্রহ করে জিজ্ঞাসা করুন।
contacts-barred = ফোন করবেন না, এবং তাঁদের কিছু বলবেন না

## Household sheet: a page for each person, the home last

household-home = বাড়ি
household-getting-in = কীভাবে ঢুকবেন
household-who-lives-here = এখানে কে থাকেন
household-watch-out = যেসব বিষয়ে সাবধান
household-ring = ফোন করুন
household-elsewhere = এখানে থাকেন না
household-died = { $name }: মৃত্যুর তারিখ { $day }।
household-left = { $name }: বাড়ি ছাড়ার তারিখ { $day }।

## Sheet for when somebody is missing (for the police)

missing-now = কাগজটি দেওয়ার আগে এখানে লিখুন
missing-last-seen-when = শেষ কখন দেখা গেছে (দিন ও সময়)
missing-last-seen-where = শেষ কোথায় দেখা গেছে
missing-wearing = পরনে কী ছিল
missing-carrying = সাথে কী আছে (ব্যাগ, ফোন, টাকা, চাবি, লাঠি)
missing-going = কোথায় যেতে পারেন
missing-photograph = সাথে ছবি আছে, তোলার তারিখ
missing-told-by = আপনার নাম ও ফোন নম্বর
missing-looks = দেখতে কেমন
missing-hair = চুল
missing-eyes = চোখ, চশমা, দাড়ি
missing-marks = কাটা দাগ, উল্কি, অন্য চিহ্ন
missing-height = উচ্চতা ও গড়ন
missing-approach = কীভাবে কাছে যাবেন ও কথা বলবেন
missing-health = স্বাস্থ্য
missing-needs = ওষুধপত্র (লেবেলে যেমন আছে: এটি প্রেসক্রিপশন নয়)
missing-moves = কীভাবে চলাফেরা করেন
missing-things = সহায়ক জিনিস ও যন্ত্র
missing-lives = কোথায় থাকেন
missing-before = আগে কোথায় থাকতেন
missing-work = কাজ বা পেশা, এখন বা আগে
missing-places = যেসব জায়গা ও মানুষ চেনেন
missing-routine = কখন কী করেন
missing-went-before = আগে হারিয়ে গিয়েছিলেন
missing-own-words = তাঁর নিজের কথায়
missing-alone = একা থাকা
missing-ring = পাওয়া গেলে ফোন করুন
missing-nothing = রেকর্ডে কিছু লেখা হয়নি। অনুগ্রহ করে পরিবারকে জিজ্ঞাসা করুন।
missing-nothing-here = এ বিষয়ে এই কাগজে কিছু নেই। অনুগ্রহ করে পরিবারকে জিজ্ঞাসা করুন।

## Emergency card, the size of a bank card

card-cut = বাইরের দাগ বরাবর কাটুন। মাঝখানে ভাঁজ করুন, যাতে কোডটি পেছনে থাকে।
card-code = এই কোডের ছবি তুলুন এবং carewallet দিয়ে খুলুন।
card-more = আরও তথ্য লেখা আছে। অনুগ্রহ করে জিজ্ঞাসা করুন।
card-and-more = আরও { $count }টি

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = { $name }-এর কথা
easy-name = পুরো নাম { $full }।
easy-called = { $name } এই নামে ডাকলে খুশি হন: { $preferred }।
easy-born = { $name }-এর জন্ম তারিখ { $date }।
easy-born-in = { $name }-এর জন্মের সময় { $date }।
easy-language = { $name } সবচেয়ে ভালো বলেন এই ভাষা: { $language }।
easy-interpreter = { $name }-এর একজন দোভাষী দরকার।
easy-interpreter-means = দোভাষী একই কথা অন্য ভাষায় বলে দেন।
easy-religion = { $name }-এর ধর্ম বা বিশ্বাস এই:
easy-lives = { $name } এখানে থাকেন:
easy-phone-here = ফোন নম্বর { $phone }।
easy-talk = { $name }-এর সাথে কীভাবে কথা বলবেন
easy-needs-this = { $name }-এর এটি দরকার:
easy-uses = { $name } এটি ব্যবহার করেন:
easy-why = কারণটি এই:
easy-if-not = এটি না করলে এমন হয়:
easy-own-words = { $name } বলেন
easy-says = { $name } বলেন:
easy-said-for = অন্য কেউ { $name }-এর হয়ে এটি বলেন:
easy-health = স্বাস্থ্য
easy-condition = { $name }-এর এটি আছে:
easy-condition-means = প্রতিদিনের জীবনে এর মানে এই:
easy-no-conditions = আমাদের জানামতে { $name }-এর কোনো স্বাস্থ্য সমস্যা নেই।
easy-must-not-have = { $name }-কে এটি কখনো দেওয়া যাবে না:
easy-allergic = { $name }-এর এতে অ্যালার্জি আছে:
easy-allergy-means = অ্যালার্জি মানে কোনো জিনিসে শরীর অসুস্থ হয়।
easy-no-allergies = আমাদের জানামতে { $name }-এর কোনো অ্যালার্জি নেই।
easy-reaction = এটি পেলে { $name }-এর এমন হয়:
easy-severity = এটি এতটা গুরুতর: { $how }।
easy-allergies-silent = অ্যালার্জি নিয়ে কিছু লেখা হয়নি।
easy-allergies-silent-here = এই কাগজে অ্যালার্জি নিয়ে কিছু নেই।
easy-please-ask = অনুগ্রহ করে জিজ্ঞাসা করুন।
easy-medicines = ওষুধপত্র
easy-not-prescription = এটি প্রেসক্রিপশন নয়।
easy-prescription-means = প্রেসক্রিপশন হলো ওষুধ পাওয়ার জন্য ডাক্তারের দেওয়া কাগজ।
easy-takes = { $name } এই ওষুধ নেন:
easy-not-yet = { $name } এই ওষুধ এখনো নেন না:
easy-begins = এটি তখন শুরু হবে:
easy-no-medicines = { $name } কোনো ওষুধ নেন না।
easy-strength = ওষুধের শক্তি { $strength }।
easy-dose = মাত্রা { $dose }।
easy-dose-means = মাত্রা মানে প্রতিবার কতটা নিতে হয়।
easy-when-taken = { $name } এটি এই সময়ে নেন:
easy-how-taken = { $name } এটি এভাবে নেন:
easy-when-to-take = এই সময়ে এটি নিতে হয়:
easy-how-to-take = এভাবে এটি নিতে হয়:
easy-help-medicine = এই ওষুধের জন্য এই সাহায্য দেওয়া হয়:
easy-kept = এটি এখানে রাখা হয়:
easy-every-day = প্রতিদিন
easy-can = { $name } এটি নিজে পারেন:
easy-how-it-is = অবস্থা এমন:
easy-help = { $name }-এর এই সাহায্য দরকার:
easy-likes-it-done = এভাবে করলে { $name }-এর ভালো লাগে:
easy-by-day = এটি দিনের বেলার কথা।
easy-by-night = এটি রাতের বেলার কথা।
easy-continence = টয়লেট ও প্যাড
easy-continence-means = Continence মানে প্রস্রাব ও পায়খানা ধরে রাখতে পারা।
easy-people = মানুষজন
easy-ring-first = প্রথমে { $who }-কে ফোন করুন।
easy-ring = আপনি { $who }-কে ফোন করতে পারেন।
easy-who-they-are = তিনি কে হন: { $who }।
easy-number = নম্বর { $phone }।
easy-when-to-ring = এই সময়ে ফোন করবেন:
easy-to-know = অনুগ্রহ করে এটি জেনে রাখুন:
easy-do-not-contact = { $who }-কে ফোন করবেন না।
easy-tell-nothing = তাঁদের কিছু বলবেন না।
easy-attorney = { $who } একজন আইনি প্রতিনিধি, ইংরেজিতে attorney।
easy-attorney-means = আইনি প্রতিনিধি { $name }-এর হয়ে কিছু বিষয়ে সিদ্ধান্ত নিতে পারেন।
easy-doctor = পারিবারিক ডাক্তার
easy-works-with = { $who } { $name }-এর সাথে কাজ করেন।
easy-what-for = তাঁরা এই কাজ করেন:
easy-helps = { $who } { $name }-কে সাহায্য করেন।
easy-helps-with = তাঁরা এই কাজে সাহায্য করেন:
easy-helps-when = তাঁরা এই সময়ে আসেন:
easy-safe = নিরাপদ থাকা
easy-risk = এই বিপদ হতে পারে:
easy-risk-means = ঝুঁকি মানে এমন কিছু, যা থেকে বিপদ হতে পারে।
easy-what-helps = এতে উপকার হয়:
easy-if = যদি এমন হয়:
easy-then = এটি করুন:
easy-alone = { $name } এতক্ষণ একা থাকতে পারেন:
easy-calms = এতে { $name } শান্ত হন:
easy-papers = জরুরি কাগজপত্র
easy-paper = এই নামে একটি কাগজ আছে:
easy-paper-here = কাগজটি এখানে আছে:
easy-paper-ask = অনুগ্রহ করে কাগজটি দেখতে চান।
easy-things = যেসব জিনিস কাজে লাগে
easy-appointments = অ্যাপয়েন্টমেন্ট
easy-appointment-means = অ্যাপয়েন্টমেন্ট মানে ঠিক করা সময়ে দেখা করা।
easy-sees = { $who }-এর সাথে { $name }-এর অ্যাপয়েন্টমেন্ট আছে।
easy-day = দিন { $day }।
easy-time = সময় { $time }।
easy-place = জায়গাটি এই:
easy-home = বাড়িতে
easy-pets = এই পোষা প্রাণীগুলো এখানে থাকে:
easy-wishes = ইচ্ছা ও পরিকল্পনা
easy-wants = { $name } এটি চান:
easy-check-again = এটি এখনও ঠিক আছে কি না জিজ্ঞাসা করুন।
easy-differs = অন্য কেউ অন্য কথা বলেন: জিজ্ঞাসা করুন।
easy-this-sheet = এই কাগজের কথা
easy-wrote = এটি লিখেছেন { $who }।
easy-not-here = এই কাগজে কিছু বাদ থাকতে পারে।
easy-not-none = তার মানে এই নয় যে তা নেই।

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = { $value } সময়ে
joint-minutes = { $count } মিনিট ধরে
joint-people = { $count } জন
joint-size = সাইজ { $value }
joint-per-day = দিনে { $value }টি
joint-supplier = সরবরাহ করেন { $value }
joint-since = { $value } থেকে
joint-here = এখানে থাকেন: { $value }
joint-drank = { $value } ml পান করেছেন
joint-passed = { $value } ml প্রস্রাব হয়েছে
joint-leak = বেরিয়ে গেছে
joint-no-leak = বেরিয়ে যায়নি
joint-called = পছন্দের নাম { $value }
joint-title = সম্বোধন { $value }
joint-formerly = আগের নাম { $value }
joint-code = কোড { $value }
