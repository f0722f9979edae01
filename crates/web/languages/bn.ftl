# carewallet, words of the window: Bengali
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = রেকর্ড
t-sections = অংশগুলো

## arrived.html
t-not-everything-is-decided-yet = এখনও সব ঠিক করা হয়নি
t-take-in = গ্রহণ করুন
t-what-from-wrote = { $from } যা লিখেছেন
t-made = তৈরি
t-answers = যার উত্তর
t-who-signed = কে সই করেছেন
t-compare-the-words-of-this-key = এই চাবির শব্দগুলো মিলিয়ে দেখুন
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = এই নামটি আপনার ঠিকানা বইয়ে আছে, কিন্তু এই চাবিটি সেখানে নেই। যে কেউ যে কোনো নাম নিতে পারে।
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = { $from }-কে ফোন করুন আপনার কাছে আগে থেকে থাকা নম্বরে, এই শিটে লেখা কোনো নম্বরে নয়। তাঁদের আটটি শব্দ আপনাকে পড়ে শোনাতে বলুন। তাঁরা পড়বেন, আপনি মিলিয়ে দেখবেন। শব্দগুলো আপনি তাঁদের পড়ে শোনাবেন না। শুধু নাম দিয়ে কিছুই প্রমাণ হয় না।
t-you-can-also-go-on-now-and-compare-them-later = আপনি এখন এগিয়ে যেতেও পারেন, আর শব্দগুলো পরে মিলিয়ে দেখতে পারেন।
t-nothing-new = নতুন কিছু নেই।
t-nothing-of-it-is-left-to-decide = এর কোনো কিছুই আর ঠিক করা বাকি নেই।
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = যেগুলোর সাথে কোনো কিছুর বিরোধ নেই সেগুলো সব রেকর্ডে নিন ({ $harmless }), তবে নিচে যেখানে আমি অন্য কিছু বেছে নিই সেখানে নয়
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = যা আপনার রেকর্ডের সাথে মেলে না, বা কিছু ফিরিয়ে নেয়, তা এই টিক চিহ্ন দিয়ে কখনো রেকর্ডে নেওয়া হয় না।
t-about-about = { $about } সম্পর্কে।
t-they-say = তাঁরা বলেন
t-you-have = আপনার কাছে আছে
t-nothing-about-this = এ বিষয়ে কিছু নেই।
t-another-fact-of-this-sheet-says-something-else = এই শিটের আরেকটি তথ্য অন্য কথা বলে:
t-what-do-you-want-to-do-with-it = এটি নিয়ে আপনি কী করতে চান?
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = যদি তা না হয়: তাঁদের কী জানা দরকার? (এটি খালি রাখতে পারেন।)
t-look-before-saving = সেভ করার আগে দেখুন
t-later = পরে
t-ask-me-again-about-what-was-not-taken-over = যা রেকর্ডে নেওয়া হয়নি তা নিয়ে আমাকে আবার জিজ্ঞাসা করুন
t-are-all-eight-words-the-same = আটটি শব্দই কি এক?
t-yes-they-read-all-eight-to-me = হ্যাঁ, তাঁরা আটটি শব্দই আমাকে পড়ে শুনিয়েছেন
t-no-put-this-sheet-away = না: এই শিট সরিয়ে রাখুন
t-note-that-i-compared-them = আমি মিলিয়ে দেখেছি, তা লিখে রাখুন

## base.html
t-find-in-the-record = রেকর্ডে খুঁজুন
t-parts-of-the-window = উইন্ডোর অংশগুলো
t-write-down = লিখে রাখুন
t-before-a-visit = সাক্ষাতের আগে
t-forms = ফর্ম
t-keep-safe = নিরাপদ রাখুন
t-this-household-is-made-up = এই পরিবারটি কাল্পনিক।
t-try-anything-nothing-here-is-about-anybody-who-lives = যা খুশি করে দেখুন: এখানে জীবিত কারও সম্পর্কে কিছু নেই।
t-please-note = খেয়াল করুন:
t-lock = লক করুন
t-close-and-forget = বন্ধ করুন ও ভুলে যান
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = এই পৃষ্ঠা আপনার নিজের কম্পিউটার থেকে আসে। এর কিছুই ইন্টারনেটে যায় না।

## begin.html
t-begin = শুরু করুন
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = যাঁরা সাহায্য করেন তাঁদের সবার যা জানা দরকার, carewallet তা এক জায়গায় রাখে। সেই জায়গা আপনার নিজের: এই কম্পিউটারের একটি ফোল্ডার। আপনি একবার লিখে রাখেন, আর প্রতিটি সাক্ষাতের জন্য যা দরকার তা প্রিন্ট করেন।
t-begin-a-new-record = নতুন রেকর্ড শুরু করুন
t-open-a-record-that-is-there = যে রেকর্ড আছে তা খুলুন
t-put-a-backup-back = ব্যাকআপ ফিরিয়ে আনুন
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = একটি নতুন রেকর্ডে প্রায় পাঁচ মিনিট লাগে। কাগজ-কলম কাছে রাখুন: আপনাকে একটি গোপন শব্দগুচ্ছ লিখে রাখতে হবে।

## begin_first.html
t-write-down-five-things-first = আগে পাঁচটি বিষয় লিখে রাখুন
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = { $name } সম্পর্কে এগুলো জানা থাকলে অ্যাম্বুলেন্সের কর্মী বা নতুন কেয়ারার সবচেয়ে জরুরি কথাগুলো আগেই জেনে যান। প্রতিটিতে এক মিনিট লাগে; প্রথম প্রশ্নটি ছাড়া প্রতিটির বাকি সব প্রশ্ন বাদ দেওয়া যায়।
t-done-of-things-are-done = { $things }টির মধ্যে { $done }টি হয়ে গেছে।
t-done = হয়ে গেছে
t-not-yet = এখনও হয়নি
t-go-to-today = ‘আজ’ পৃষ্ঠায় যান

## begin_new.html
t-a-new-record-step-number-of-6 = নতুন রেকর্ড: ধাপ { $number }, মোট 6
t-which-passphrase-should-it-be = গোপন শব্দগুচ্ছ কোনটি হবে?
t-these-seven-words-write-them-down-on-paper-now = এই সাতটি শব্দ। এখনই কাগজে লিখে রাখুন:
t-a-passphrase-of-my-own = আমার নিজের একটি গোপন শব্দগুচ্ছ
t-if-it-is-your-own-type-it-here = নিজের হলে: এখানে লিখুন
t-at-least-12-characters-several-words-are-better-than-one = অন্তত 12টি অক্ষর; একটি শব্দের চেয়ে কয়েকটি শব্দ ভালো
t-it-is-right-odd = এটি ঠিক আছে: { $odd }
t-make-the-record = রেকর্ড তৈরি করুন
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = এর আগে ডিস্কে কিছুই লেখা হয় না। রেকর্ড তৈরি করতে কয়েক সেকেন্ড লাগতে পারে।

## begin_open.html
t-the-record-was-not-opened = রেকর্ড খোলা হয়নি
t-which-record-is-it = কোন রেকর্ড?
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = আপনার হোম ফোল্ডারে বা কোনো USB স্টিকে কোনো রেকর্ড পাওয়া যায়নি। রেকর্ড স্টিকে থাকলে স্টিকটি লাগান এবং এই পৃষ্ঠা আবার লোড করুন।
t-its-folder = এর ফোল্ডার
t-or-another-folder = অথবা অন্য ফোল্ডার
t-where-is-its-key = এর চাবি কোথায়?
t-in-this-computer-s-keyring = এই কম্পিউটারের চাবির গোছায় (keyring)
t-or-another-key-file = অথবা অন্য একটি চাবির ফাইল
t-a-file-whose-name-ends-in-key-age-or-key-txt = যে ফাইলের নামের শেষে -key.age বা -key.txt আছে

## begin_paper.html
t-now-make-a-second-way-in = এবার ঢোকার দ্বিতীয় একটি পথ তৈরি করুন
t-folder-of-the-record = রেকর্ডের ফোল্ডার:
t-its-key = এর চাবি:
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = এই কম্পিউটার নষ্ট হলে, বা গোপন শব্দগুচ্ছ ভুলে গেলে, কেউ রেকর্ড খুলতে পারবে না: আপনিও না, আমরাও না। একটি কাগজের পৃষ্ঠা তা ঠেকায়। সেটিই চাবি।
t-get-the-page-and-print-it = পৃষ্ঠাটি নিন ও প্রিন্ট করুন।
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = এরপর আপনার ডাউনলোড থেকে ফাইলটি মুছে ফেলুন: এটি যার কাছে থাকে সে সবকিছু পড়তে পারে।
t-put-the-page-where-you-keep-passports-away-from-this-computer = পাসপোর্ট যেখানে রাখেন পৃষ্ঠাটি সেখানে রাখুন, এই কম্পিউটার থেকে দূরে।
t-read-it-back-once-so-that-you-know-it-works = একবার পড়ে যাচাই করুন, যাতে জানেন যে এটি কাজ করে।
t-get-the-page-to-print = প্রিন্ট করার পৃষ্ঠাটি নিন
t-it-is-printed-read-it-back = প্রিন্ট হয়েছে: পড়ে যাচাই করুন
t-go-on-and-do-this-later = এগিয়ে যান, এটি পরে করুন
t-until-it-was-read-back-today-reminds-you-of-it = পড়ে যাচাই না করা পর্যন্ত ‘আজ’ পৃষ্ঠা আপনাকে এটি মনে করিয়ে দেবে।

## card.html
t-see-the-other-one = অন্যটি দেখুন
t-save-the-attached-file-caption = সংযুক্ত ফাইলটি সেভ করুন: { $caption }

## closed.html
t-closed = বন্ধ হয়েছে
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = ওয়ালেট লক করা হয়েছে, আর carewallet বন্ধ হয়ে গেছে। এই প্রোগ্রামে রেকর্ডের কিছুই আর নেই।
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = আপনি এই ট্যাব বন্ধ করতে পারেন। ওয়ালেট আবার খুলতে carewallet আবার চালু করুন।

## decided.html
t-change-something = কিছু বদলান
t-look-before-it-is-saved = সেভ হওয়ার আগে দেখুন
t-from-from-nothing-is-saved-yet = { $from }-এর কাছ থেকে। এখনও কিছুই সেভ হয়নি।
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = সংস্থাটি ও তার চাবি এর সাথে আপনার ঠিকানা বইয়ে আসবে; আপনি রেকর্ডে কিছুই না নিলে আসবে না।
t-save-this = এটি সেভ করুন

## entry.html
t-back-to-the-first-five-things = প্রথম পাঁচটি বিষয়ে ফিরে যান
t-write-down-another = আরেকটি লিখে রাখুন
t-undo = আগের অবস্থায় ফেরান
t-change-this = এটি বদলান
t-it-is-still-right = এটি এখনও ঠিক আছে
t-take-it-back = এটি ফিরিয়ে নিন
t-what-happened-to-it = এটির কী কী হয়েছে
t-who-has-this = এটি কার কাছে আছে
t-who-has-it-as-it-stands-now-since-day = { $who }-এর কাছে এটি { $day } থেকে আছে, এখন যেমন আছে তেমনই।
t-who-has-an-older-version-since-day-it-was-changed-here-since = { $who }-এর কাছে { $day } থেকে পুরোনো সংস্করণ আছে: তার পরে এটি এখানে বদলানো হয়েছে।
t-who-has-it-since-day-and-it-was-taken-back-here-since = { $who }-এর কাছে এটি { $day } থেকে আছে, আর তার পরে এটি এখানে প্রত্যাহার করা হয়েছে।
t-who-told-it-on-day = { $who } এটি { $day } তারিখে বলেছেন।

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = { $asked }টি প্রশ্নের মধ্যে { $answered }টির উত্তর রেকর্ডে আছে। আরও { $left }টি জিজ্ঞাসা করা বাকি।
t-old-of-them-only-because-they-are-old = এর মধ্যে { $old }টি শুধু পুরনো বলে বাকি।
t-answer-what-is-left = বাকিগুলোর উত্তর দিন
t-fill-it-and-hand-it-over = পূরণ করে হাতে দিন
t-others-say-differently = (অন্যরা অন্য কথা বলেন)
t-check-again-again = (আবার যাচাই করুন: { $again })
t-answer-this = এটির উত্তর দিন

## form_ask.html
t-there-is-a-problem = একটি সমস্যা আছে
t-on-record = রেকর্ডে আছে:
t-about = যার সম্পর্কে
t-or-there-is-no-answer-because = অথবা উত্তর নেই, কারণ
t-go-on = এগিয়ে যান
t-one-back = এক ধাপ পেছনে
t-stop-here = এখানে থামুন
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = প্রতিটি উত্তর পুরোটা দেওয়া হলেই সেভ হয়। যখন ইচ্ছা থামতে পারেন।

## form_asked.html
t-that-is-all-for-now = এখনকার মতো এটুকুই
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }: আগে { $asked }টির মধ্যে { $before }টির উত্তর দেওয়া ছিল, এখন { $asked }টির মধ্যে { $now }টির উত্তর দেওয়া আছে।
t-nothing-is-left-to-ask = আর কিছু জিজ্ঞাসা করা বাকি নেই।
t-left-are-left-to-ask = আরও { $left }টি জিজ্ঞাসা করা বাকি।
t-see-the-form = ফর্মটি দেখুন

## form_carer.html
t-who-cares-for-them = তাঁর দেখাশোনা কে করেন?
t-title-asks-about-one-carer-and-the-record-names-several = { $title } একজন কেয়ারার সম্পর্কে জানতে চায়, কিন্তু রেকর্ডে কয়েকজনের নাম আছে।
t-choose-one = একটি বেছে নিন

## form_done.html
t-saved-and-in-the-ledger = সেভ হয়েছে, এবং দেওয়া-নেওয়ার খাতায় আছে
t-for = যার জন্য
t-answered-of-asked-questions = { $asked }টি প্রশ্নের মধ্যে { $answered }টি
t-on-paper = কাগজে
t-pages-pages = { $pages } পৃষ্ঠা
t-file = ফাইল
t-download-it-to-print = প্রিন্ট করার জন্য ডাউনলোড করুন
t-print-it-at-100-actual-size-on-a4 = 100 % মাপে (“actual size”, আসল মাপ), A4 কাগজে প্রিন্ট করুন।
t-back-to-the-form = ফর্মে ফিরে যান

## form_save.html
t-it-was-not-handed-over = এটি হাতে দেওয়া হয়নি
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = এটি ফর্মের এখনকার রূপ, আপনার বেছে নেওয়া ছাপায়। দেখুন, তারপর সেভ করুন।
t-nothing-of-it-is-written-yet-and-nobody-has-it = এর কিছুই এখনও লেখা হয়নি, আর এটি কারও কাছে নেই।
t-the-pages-as-they-would-be = পৃষ্ঠাগুলো যেমন হবে
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = পৃষ্ঠা { $number }, মোট { $pages }, যেমন প্রিন্ট হবে। এতে যা লেখা আছে তা ফর্মের পৃষ্ঠায় আছে।
t-page-number-of-pages = পৃষ্ঠা { $number }, মোট { $pages }
t-the-agency-by-name = সংস্থার নাম।
t-known-here = এখানে যাদের নাম আছে:
t-larger-print-18-points = বড় হরফ (18 পয়েন্ট)
t-black-on-white-only-with-strong-lines = শুধু সাদার উপর কালো, মোটা দাগসহ
t-folder-to-save-it-in = যে ফোল্ডারে সেভ হবে
t-the-name-of-the-file-names-nobody = ফাইলের নামে কারও নাম নেই।
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = ফর্মটি যার হাতে থাকে তিনিই পড়তে পারেন। এর সাথে এটি হাতে দেওয়া হয়েছে বলে ধরা হবে: কার কাছে কী গেছে তা আপনার দেওয়া-নেওয়ার খাতায় থাকে।
t-save-it = সেভ করুন

## forms.html
t-forms-about-name = { $name } সম্পর্কে ফর্ম
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = প্রথম সাক্ষাতে সংস্থাগুলো যা জানতে চায়, রেকর্ডের সাথে মিলিয়ে: রেকর্ডে যার উত্তর আছে তা আবার জিজ্ঞাসা করতে হয় না।
t-about-somebody-else = অন্য কারও সম্পর্কে:
t-answered-of-asked-answered-from-the-record = { $asked }টি প্রশ্নের মধ্যে { $answered }টির উত্তর রেকর্ডে আছে।
t-left-to-ask = আরও { $left }টি জিজ্ঞাসা করা বাকি।
t-held-back-on-record-and-held-back = { $held_back }টি রেকর্ডে আছে, তবে আটকে রাখা।
t-say-who = কে তা বলুন

## found.html
t-nothing-is-recorded-that-fits = মেলে এমন কিছু রেকর্ডে নেই।
t-there-are-more-more-another-word-finds-fewer = আরও { $more }টি আছে। আরেকটি শব্দ যোগ করলে কম পাওয়া যাবে।

## home.html
t-what-wants-doing = যা করা দরকার
t-begun-and-not-saved-yet = শুরু হয়েছে, এখনও সেভ হয়নি
t-nothing-wants-doing-in-the-next-four-weeks = আগামী চার সপ্তাহে করার মতো কিছু নেই।
t-whom-this-is-about = এটি যাঁদের সম্পর্কে
t-no-longer-here = এখন আর এখানে নেই
t-the-whole-record-entries-entries = পুরো রেকর্ড ({ $entries }টি তথ্য)
t-what-would-you-like-to-do = আপনি কী করতে চান?
t-print-a-sheet-for-somebody-who-visits = যিনি আসবেন তাঁর জন্য একটি শিট প্রিন্ট করুন
t-take-in-a-sheet-that-came-back = ফেরত আসা শিট গ্রহণ করুন
t-handed-over-and-received-lately = সম্প্রতি যা হাতে দেওয়া ও গ্রহণ করা হয়েছে

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = যাতে একটি হারানো চাবি, নষ্ট কম্পিউটার বা একটি খারাপ দিনে রেকর্ড শেষ হয়ে না যায়।

## keep_admit.html
t-nobody-was-added = কাউকে যোগ করা হয়নি
t-who-opens-it = কে কে খুলতে পারেন
t-add-somebody = কাউকে যোগ করুন
t-they-will-read-the-whole-record-and-write-in-it = তাঁরা পুরো রেকর্ড পড়বেন, এবং এতে লিখবেন।
t-until-when-you-can-leave-this-empty = কত দিন পর্যন্ত? (এটি খালি রাখতে পারেন।)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = শেষ দিন, যেমন 3/5/2027। সময় শেষ হলে তা দেখানো হয়; এতে কারও ঢোকা বন্ধ হয় না।
t-with-which-key = কোন চাবি দিয়ে?
t-a-new-key-which-i-hand-over = একটি নতুন চাবি, যা আমি হাতে দেব
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = নতুন চাবির ফাইল কোথায় যাবে? সবচেয়ে ভালো হয় এমন USB স্টিকে, যা আপনি হাতে দেবেন।
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = এটি কয়েকটি শব্দ দিয়ে লক করা থাকে। শব্দগুলো আপনি পরের পৃষ্ঠায় একবারই দেখবেন।
t-the-key-that-they-have = তাঁর কাছে যে চাবি আছে
t-their-public-line-it-begins-with-age1 = তাঁর পাবলিক লাইন: এর শুরুতে age1 থাকে
t-add-them = তাঁকে যোগ করুন

## keep_backup.html
t-no-backup-was-made = কোনো ব্যাকআপ তৈরি হয়নি
t-backup = ব্যাকআপ
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = একটি ফাইল, যাতে পুরো ওয়ালেট আছে: সব তথ্য, সংযুক্ত সব ছবি ও চিঠি, কে কে খুলতে পারেন। এটি সিল করা: চাবি ছাড়া কেউ পড়তে পারে না। এর নামে কারও নাম নেই:
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = এটি শুধু চাবি দিয়ে খোলে: <a>পুনরুদ্ধার শিট</a> হলো কাগজে লেখা চাবি।
t-where-should-it-go = এটি কোথায় যাবে?
t-the-stick = USB স্টিক:
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = কোনো USB স্টিক লাগানো নেই। একটি লাগিয়ে <a>আবার দেখুন</a>, অথবা একটি ফোল্ডারের নাম লিখুন।
t-another-folder = অন্য ফোল্ডার
t-which-folder-it-must-be-there-already = কোন ফোল্ডার? ফোল্ডারটি আগে থেকেই থাকতে হবে।
t-make-a-backup = ব্যাকআপ তৈরি করুন
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = এটি খুলে ওয়ালেটের সাথে মিলিয়ে দেখা হয়, তার পরেই তৈরি হয়েছে বলা হয়। এতে কয়েক সেকেন্ড লাগে।

## keep_check.html
t-check-the-wallet = ওয়ালেট পরীক্ষা করুন
t-whole = অক্ষত।
t-not-whole = অক্ষত নয়।
t-what-is-damaged-or-missing = যা নষ্ট হয়েছে বা নেই
t-what-to-do = কী করবেন
t-bring-in-a-copy = একটি কপি নিয়ে আসুন
t-also-there-and-no-fault = এগুলোও আছে, এতে কোনো দোষ নেই
t-what-can-be-put-out-of-the-way = যা সরিয়ে রাখা যায়
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = কিছুই মুছে ফেলা হয় না। যাতে রেকর্ডের কোনো কিছু থাকতে পারে তা যেখানে আছে সেখানেই থাকে।
t-this-stays = এটি থাকবে:
t-put-it-out-of-the-way = সরিয়ে রাখুন
t-out-of-the-way = সরিয়ে রাখা
t-files-that-were-put-out-of-the-way-before-quarantined = আগে সরিয়ে রাখা ফাইল: { $quarantined }টি।
t-put-them-back = আগের জায়গায় ফেরত রাখুন

## keep_end.html
t-nothing-was-ended = কিছুই শেষ করা হয়নি
t-should-name-no-longer-open-this-wallet = { $name } যেন এই ওয়ালেট আর খুলতে না পারেন, তা-ই কি চান?
t-from-then-on-nothing-new-opens-with-that-key = এরপর থেকে সেই চাবি দিয়ে নতুন কিছু খুলবে না।
t-no-program-can-take-that-back = কোনো প্রোগ্রাম তা ফিরিয়ে নিতে পারে না।
t-why-does-it-end = কেন শেষ হচ্ছে?
t-a-few-plain-words-they-stay-in-the-record = সহজ ভাষায় কয়েকটি কথা। তা রেকর্ডে থাকে।
t-end-it = শেষ করুন
t-leave-it-as-it-is = যেমন আছে তেমন থাকুক

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = অনুগ্রহ করে আপনার তৈরি করা চাবির শব্দগুলো লিখে রাখুন।
t-show-them = সেগুলো দেখান
t-each-of-these-people-has-a-key-that-opens-the-whole-record = এই প্রত্যেকের কাছে এমন একটি চাবি আছে, যা দিয়ে পুরো রেকর্ড খোলে।
t-time-is-over = সময় শেষ
t-words-of-the-key = চাবির শব্দগুলো:

## keep_key.html
t-write-these-words-down-now = এই শব্দগুলো এখনই লিখে রাখুন
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = এগুলো { $name }-এর চাবির লক খোলে। আপনি লিখে রেখেছেন না বলা পর্যন্ত এগুলো দেখানো হয়, এরপর আর কখনো নয়।
t-file-of-the-key = চাবির ফাইল:
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = এটি সামনাসামনি হাতে দিন, কোনো কপি রাখবেন না, আর শব্দগুলো এটি থেকে আলাদাভাবে দিন।
t-file-cannot-be-opened-here-so-not-by-name-either = { $file } এখানে খোলা যায় না, তাই { $name }-ও এটি খুলতে পারবেন না।
t-i-have-written-them-down = আমি এগুলো লিখে রেখেছি

## keep_merge.html
t-nothing-was-brought-in = কিছুই নিয়ে আসা হয়নি
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = এই ওয়ালেটের আরেকটি কপি হয়তো অন্য কারও কম্পিউটারে বা কোনো USB স্টিকে আছে। তাতে এমন কিছু থাকতে পারে যা এটিতে নেই। সেটি এখানে চলে আসে; কখনো কিছু হারিয়ে যায় না। অন্য কপিটি শুধু পড়া হয়।
t-folder-of-the-other-copy = অন্য কপির ফোল্ডার
t-a-stick-is-plugged-in = একটি USB স্টিক লাগানো আছে:
t-bring-it-in = নিয়ে আসুন

## keep_recovery.html
t-this-was-not-proved = এটি প্রমাণ হয়নি
t-try-the-way-back = ফেরার পথটি পরখ করুন
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = এতে পাঁচ মিনিট লাগে, আর বছরে দুবার করা ভালো: পুনরুদ্ধার শিট যেখানে রাখা আছে সেখান থেকে আনুন, আর এখানে পড়ে যাচাই করুন। কাগজে যা আছে শুধু তা দিয়েই ওয়ালেট খোলা হয়, অন্য কিছু দিয়ে নয়।
t-recovery-sheet = পুনরুদ্ধার শিট
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = কাগজের একটি পৃষ্ঠা, যা চাবি বা কম্পিউটার হারিয়ে গেলে ওয়ালেট খোলে।
t-1-print-it = 1. প্রিন্ট করুন
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = পৃষ্ঠাটিই চাবি। দুবার প্রিন্ট করুন, আর ফাইলটি মুছে ফেলুন। পৃষ্ঠা দুটি দুই বাড়িতে রাখুন, এবং কোনোটিই ওয়ালেটের ফোল্ডারের সাথে রাখবেন না।
t-get-the-page-to-print-pdf = প্রিন্ট করার পৃষ্ঠাটি নিন (PDF)
t-2-read-it-back = 2. পড়ে যাচাই করুন
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = কাগজ থেকে পড়ে তা দিয়ে ওয়ালেট একবার খোলা হলে তবেই এটিকে ঢোকার পথ বলে ধরা হয়।
t-type-the-words-of-the-sheet = শিটের শব্দগুলো লিখুন
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = শব্দগুলোতে নম্বর দেওয়া আছে, আর উপর থেকে নিচে পড়তে হয়। প্রতিটির প্রথম চারটি অক্ষরই যথেষ্ট। মাঝখানে ফাঁকা জায়গা বা নতুন লাইন দিন।
t-or-choose-a-photograph-of-the-sheet = অথবা শিটের একটি ছবি বেছে নিন
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = পুরো পৃষ্ঠা, সমান করে রেখে, ভালো আলোতে। ছবিটিও চাবি: এরপর মুছে ফেলুন।
t-read-it-back = পড়ে যাচাই করুন
t-what-was-tried = যা চেষ্টা করা হয়েছে

## keep_restore.html
t-nothing-was-put-back = কিছুই ফিরিয়ে আনা হয়নি
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = হয় এর সবটুকু একটি নতুন ফোল্ডারে যায়, নয়তো কিছুই যায় না। যা আছে তার উপর কিছু লেখা হয় না।
t-which-backup = কোন ব্যাকআপ?
t-another-file = অন্য ফাইল
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = ব্যাকআপসহ কোনো USB স্টিক লাগানো নেই। ফাইলটি কোথায়?
t-if-another-file-where-is-it = অন্য ফাইল হলে: সেটি কোথায়?
t-where-is-the-key-file = চাবির ফাইল কোথায়?
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = ব্যাকআপ তৈরির সময় যিনি ওয়ালেট খুলতে পারতেন, এমন যে কারও চাবি।
t-passphrase-of-the-key-if-it-has-one = চাবির গোপন শব্দগুচ্ছ, যদি থাকে
t-which-folder-should-the-wallet-be-in = ওয়ালেট কোন ফোল্ডারে থাকবে?
t-a-new-folder-or-an-empty-one = একটি নতুন ফোল্ডার, বা একটি খালি ফোল্ডার।
t-put-it-back = ফিরিয়ে আনুন

## other_key.html
t-nothing-was-taken-in = কিছুই গ্রহণ করা হয়নি
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = এতে হয়তো ক্ষতির কিছু নেই: কম্পিউটার বদলানো হলে সংস্থা তার চাবি বদলায়। আবার এমন কেউও হতে পারে, যে শুধু { $from }-এর নাম নিয়েছে।
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = { $from }-কে ফোন করুন আপনার কাছে আগে থেকে থাকা নম্বরে, এই শিটে লেখা কোনো নম্বরে নয়। তাঁদের আটটি শব্দ আপনাকে পড়ে শোনাতে বলুন। তাঁরা পড়বেন, আপনি মিলিয়ে দেখবেন। শব্দগুলো আপনি তাঁদের পড়ে শোনাবেন না।
t-yes-they-read-all-eight-to-me-this-is-their-new-key = হ্যাঁ, তাঁরা আটটি শব্দই আমাকে পড়ে শুনিয়েছেন: এটি তাঁদের নতুন চাবি
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = সংস্থার কাছে তার নতুন চাবি চান, আপনার কাছে আগে থেকে থাকা নম্বরে, আর শিটটিও আবার চান।
t-back-to-take-in = ‘গ্রহণ করুন’ পৃষ্ঠায় ফিরে যান

## receive.html
t-nothing-was-read = কিছুই পড়া হয়নি
t-these-files-make-no-sheet-yet = এই ফাইলগুলো দিয়ে এখনও কোনো শিট হয় না
t-take-in-what-came = যা এসেছে তা গ্রহণ করুন
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = কোনো সংস্থা শিটে কিছু লিখেছে, বা আপনাকে ফাইল পাঠিয়েছে? এখানে যোগ করুন। রেকর্ডে কিছু নেওয়ার আগে আপনি প্রতিটি তথ্য দেখে নেন।
t-what-was-read-so-far = এ পর্যন্ত যা পড়া হয়েছে
t-not-all-there = সবটুকু নেই:
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = চৌকো কোডসহ সব পৃষ্ঠার ছবি, স্ক্যান বা PDF, সিল করা ফাইল (.age), একটি লেখা, বা যে ই-মেইলে এটি এসেছে। আপনি একসাথে কয়েকটি বেছে নিতে পারেন, বা একটির পর একটি যোগ করতে পারেন।
t-it-is-sealed-and-opens-with-words = এটি সিল করা, শব্দ দিয়ে খোলে
t-read-them = এগুলো পড়ুন
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = একটি ছবি পড়তে প্রতি পৃষ্ঠায় কয়েক সেকেন্ড লাগে। ডিস্কে কিছুই লেখা হয় না।
t-forget-these-files = এই ফাইলগুলো ভুলে যান
t-begun-and-not-saved = শুরু হয়েছে, সেভ হয়নি
t-sheets-that-wait-for-your-answer = যে শিটগুলো আপনার উত্তরের অপেক্ষায় আছে

## received.html
t-what-you-can-tell-from = আপনি { $from }-কে যা বলতে পারেন
t-not-so = তা নয়:
t-take-in-another-one = আরেকটি গ্রহণ করুন

## record.html
t-what-happened = যা যা হয়েছে
t-who-knows-what = কে কী জানে
t-nothing-is-written-down-yet = এখনও কিছু লিখে রাখা হয়নি।

## refusal.html
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = ব্রাউজারের ব্যাক বোতাম দিয়ে ফিরে যান, অথবা <a>‘আজ’ পৃষ্ঠায় যান</a>।

## settle.html
t-not-settled-yet = এখনও মীমাংসা হয়নি
t-there-is-nothing-to-settle = মীমাংসা করার কিছু নেই
t-nothing-in-the-record-contradicts-this = রেকর্ডের কোনো কিছুর সাথে এর বিরোধ নেই:
t-which-of-these-is-right = এগুলোর মধ্যে কোনটি ঠিক?
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = সবগুলো একসাথে ঠিক হতে পারে না। জানা না থাকলে খোলা রাখুন: শিটে দুটিই দেখানো হয়, আর কে কোনটি বলেছেন তাও।
t-choose-the-one-that-is-right = যেটি ঠিক সেটি বেছে নিন
t-this-is-right-title-as-by-says = এটি ঠিক: { $title }, যেমন { $by } বলেন
t-how-do-you-know = আপনি কীভাবে জানেন?
t-may-be-left-empty-for-example-the-packet-says-so = খালি রাখা যায়। যেমন: প্যাকেটে লেখা আছে
t-keep-this-one-and-take-the-others-back = এটি রাখুন, আর অন্যগুলো ফিরিয়ে নিন
t-leave-it-open = খোলা রাখুন
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = কোনোটিই আর ঠিক না হলে আগে <a>একটি বদলান</a>।

## still_right.html
t-the-entry = তথ্যটি
t-not-saved-yet = এখনও সেভ হয়নি
t-is-this-still-right = এটি কি এখনও ঠিক আছে?
t-if-something-of-it-is-different-now-a-change-it-a-instead = এর কিছু এখন অন্য রকম হলে, তার বদলে <a>এটি বদলান</a>।
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = এগুলো { $whose }-এর নিজের কথা: { $whose } নিজে তা বললে তবেই এগুলো এখনও ঠিক।
t-who-was-it-that-checked-or-said-so = কে যাচাই করেছেন, বা তা বলেছেন?
t-may-be-left-empty = খালি রাখা যায়

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = ঘটনা, অ্যাপয়েন্টমেন্ট ও রেকর্ডে যা বদলেছে, সবচেয়ে নতুনটি আগে।
t-whose = কার
t-nothing-with-a-date-is-on-record = তারিখসহ কিছু রেকর্ডে নেই।
t-about-about-by = { $about } সম্পর্কে। { $by }
t-newer = আরও নতুন
t-older = আরও পুরনো

## undo.html
t-this-cannot-be-undone = এটি আগের অবস্থায় ফেরানো যায় না
t-there-is-nothing-to-undo = আগের অবস্থায় ফেরানোর কিছু নেই
t-you-have-written-nothing-yet = আপনি এখনও কিছু লেখেননি।
t-undo-what-you-wrote-last = শেষে যা লিখেছেন তা আগের অবস্থায় ফেরাবেন?
t-what-counts-again = যা আবার ধরা হবে
t-undo-this = এটি আগের অবস্থায় ফেরান
t-leave-it = থাকুক
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = কিছুই হারায় না: ইতিহাসে দুটিই থাকে। আগের অবস্থায় ফেরালে, তাও আবার ফেরানো যায়।

## unlock.html
t-the-wallet-was-not-opened = ওয়ালেট খোলা হয়নি
t-open-the-wallet = ওয়ালেট খুলুন
t-folder-of-the-wallet = ওয়ালেটের ফোল্ডার:
t-passphrase-of-the-key = চাবির গোপন শব্দগুচ্ছ
t-the-words-that-you-wrote-down-when-the-wallet-was-made = ওয়ালেট তৈরির সময় আপনি যে শব্দগুলো লিখে রেখেছিলেন।
t-open = খুলুন
t-put-a-backup-back-into-a-new-folder = ব্যাকআপ নতুন একটি ফোল্ডারে ফিরিয়ে আনুন
t-open-another-record = অন্য রেকর্ড খুলুন

## visit_about.html
t-who-is-coming = কে আসছেন?
t-about-whom = কার সম্পর্কে?
t-choose-everybody-whom-the-sheet-is-about = শিটটি যাঁদের সম্পর্কে, তাঁদের সবাইকে বেছে নিন
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = ঠিকানা, ঢোকার পথ, কে কে সেখানে থাকেন, পোষা প্রাণী ও বিপদের জায়গা, এই শিটে যতটার জন্য জায়গা আছে।

## visit_done.html
t-the-words-that-open-its-codes = যে শব্দগুলো দিয়ে এর কোড খোলে
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = শব্দগুলো শিট থেকে আলাদা করে লিখে রাখুন, আর সামনাসামনি বা টেলিফোনে বলুন। শিটের সাথে কখনো পাঠাবেন না। এগুলো কোথাও রাখা হয় না: আপনি বোতাম না চাপা পর্যন্ত, বা ওয়ালেট লক না হওয়া পর্যন্ত, এগুলো এখানে দেখানো হয়।
t-its-codes-open-only-with-the-words-that-you-wrote-down = আপনি যে শব্দগুলো লিখে রেখেছেন, এর কোড শুধু সেগুলো দিয়েই খোলে।
t-in-it = এতে আছে
t-number = নম্বর
t-how-to-print-it = কীভাবে প্রিন্ট করবেন
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = 100 % মাপে (“actual size”, আসল মাপ), A4 কাগজে: ছোট করা কোড পড়া বেশি কঠিন।
t-it-has-one-page = এতে একটি পৃষ্ঠা আছে।
t-all-pages-pages-both-sides-of-the-paper-are-fine = সব মিলিয়ে { $pages } পৃষ্ঠা: কাগজের দুই পিঠেই ছাপা চলে।
t-black-and-white-is-enough = সাদা-কালো হলেই চলে।
t-when-it-comes-back = যখন এটি ফেরত আসে
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = প্রতিটি পৃষ্ঠার ছবি তুলুন, আর <a>এখানে গ্রহণ করুন</a>।
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = শেষ পর্যন্ত কি হাতে দেওয়া হয়নি? কাগজটি ছিঁড়ে ফেলুন আর ফাইলটি মুছে ফেলুন। এটি যে তৈরি হয়েছিল তা দেওয়া-নেওয়ার খাতায় থাকে।
t-another-sheet = আরেকটি শিট

## visit_look.html
t-look-at-the-sheet = শিটটি দেখুন
t-who-it-is-for = এটি কার জন্য
t-whom-it-is-about = এটি কার সম্পর্কে
t-sheet = শিট
t-which-sheet-it-is = এটি কোন শিট
t-what-for = কী কাজে
t-what-it-is-for = এটি কী কাজে লাগবে
t-name-is-named-on-it-too = এতে { $name }-এর নামও আছে।
t-in-these-entries = এই তথ্যগুলোতে:
t-whoever-said-something-is-named-beside-it = যিনি কিছু বলেছেন, তাঁর নাম তার পাশে আছে।
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = { $day } থেকে এর সবই তাঁদের কাছে আছে। আপনি আবার হাতে দিতে পারেন।
t-it-is-right-go-on = ঠিক আছে: এগিয়ে যান
t-show-it-with-these-changes = এই বদলগুলোসহ দেখান
t-what-goes-going-entries = যা যাচ্ছে: { $going }টি তথ্য
t-untick-what-should-stay-at-home = যা বাড়িতে থাকবে তার টিক চিহ্ন তুলে দিন।
t-always-goes-it-says-whom-the-sheet-is-about = সব সময় যায়: শিটটি কার সম্পর্কে তা এতে বলা আছে।
t-stays-at-home = বাড়িতে থাকছে।
t-in-words-only-the-card-s-code-has-no-room-for-it = শুধু লেখায়: কার্ডের কোডে এর জায়গা নেই।
t-see-it = দেখুন
t-what-stays-at-home-at-home = যা বাড়িতে থাকছে: { $at_home }টি
t-nothing-all-that-is-on-record-about-them-goes = কিছুই না: তাঁদের সম্পর্কে রেকর্ডে যা আছে সবই যাচ্ছে।
t-how-it-is-printed = কীভাবে প্রিন্ট হবে
t-language-of-the-headings = শিরোনামের ভাষা
t-what-somebody-said-stays-as-they-said-it = কেউ যা বলেছেন তা তাঁর বলা মতোই থাকে।
t-who-can-read-its-codes = এর কোড কে পড়তে পারেন
t-whoever-holds-the-paper = কাগজটি যার হাতে থাকে
t-only-with-words-that-you-say-to-them = শুধু সেই শব্দগুলো দিয়ে, যা আপনি তাঁদের বলবেন
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = কাগজের ছাপা লেখা সবাই পড়তে পারেন। শব্দগুলো কোডের জন্য, আর আপনি সেভ করার পর একবারই দেখানো হয়।
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = যিনি এই শিট খুঁজে পান তিনিই পড়তে পারেন: জরুরি অবস্থায় অচেনা মানুষের কাছে চাবিও নেই, শব্দও নেই।
t-the-pages = পৃষ্ঠাগুলো
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = পৃষ্ঠা { $number }, মোট { $pages }, যেমন প্রিন্ট হবে। এতে যা লেখা আছে তা উপরের তালিকায় আছে।

## visit_save.html
t-save-it-to-print = প্রিন্ট করার জন্য সেভ করুন
t-what = কী
t-sheet-entries-entries = { $sheet }: { $entries }টি তথ্য
t-its-codes-open = এর কোড খোলে
t-only-with-words-which-are-shown-next = শুধু শব্দ দিয়ে, যা এরপর দেখানো হবে
t-for-whoever-holds-it = যার হাতে থাকে তার জন্য
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = ফাইলের নামে কারও নাম নেই। আপনার লগ-ইন দিয়ে যে এই কম্পিউটার ব্যবহার করে, সে এটি খুলতে পারে।
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = এর সাথে শিটটি হাতে দেওয়া হয়েছে বলে ধরা হবে: কার কাছে কী গেছে তা আপনার দেওয়া-নেওয়ার খাতায় থাকে।

## visit_sheet.html
t-which-sheet = কোন শিট?
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = নতুন তথ্যসহ দেখাশোনার সারাংশ এবং দেখাশোনার সারাংশ নাম ধরে কারও জন্য তৈরি হয়: তৈরি করতে <a>কে আসছেন তা বলুন</a>।

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = কোনো সাক্ষাতের আগে আপনি একটি শিট প্রিন্ট করতে পারেন, যাতে তাঁদের যা জানা দরকার তা থাকে। আপনি আগে সবটুকু দেখবেন, আর আপনি না বলা পর্যন্ত কিছুই লেখা হয় না।
t-somebody-else = অন্য কেউ
t-their-name-if-it-is-somebody-else = অন্য কেউ হলে তাঁর নাম
t-an-agency-or-a-person-such-as-camden-continence-service = একটি সংস্থা বা একজন ব্যক্তি, যেমন Camden Continence Service।
t-nobody-in-particular = নির্দিষ্ট কেউ নয়
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = ফ্রিজের দরজা, হাতব্যাগ, বা যিনি খুঁজে পান তাঁর জন্য।
t-begun-and-not-handed-over = শুরু হয়েছে, হাতে দেওয়া হয়নি
t-who-knows-what-already = কে আগে থেকেই কী জানে

## visit_why.html
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = এক লাইন, যেমন “প্রথম মূল্যায়ন”। এটি শিটে থাকে, এবং আপনার দেওয়া-নেওয়ার খাতায়। এটি খালি রাখতে পারেন।
t-show-the-sheet = শিটটি দেখান

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = এখনও কিছু হাতে দেওয়া হয়নি, আর কিছু আসেওনি।
t-make-a-sheet-for-somebody-who-visits = যিনি আসবেন তাঁর জন্য একটি শিট তৈরি করুন
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = আপনার দেওয়া-নেওয়ার খাতা যা বলে: carewallet দিয়ে যা গেছে তা খাতা জানে, টেলিফোনে যা বলা হয়েছে তার কিছুই জানে না।
t-who-has-something-of-which-part-of-the-record = রেকর্ডের কোন অংশের কিছু কার কাছে আছে
t-who = কে
t-part-of-the-record = রেকর্ডের অংশ
t-what-they-have = তাঁদের কাছে যা আছে
t-since = কবে থেকে
t-changed-here-since = এরপর এখানে বদলেছে
t-erased-erased-here-since = এরপর এখানে { $erased }টি মুছে ফেলা হয়েছে
t-nothing-of-the-record = রেকর্ডের কিছুই না
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = <a>নতুন তথ্যসহ দেখাশোনার সারাংশ</a> তাঁদের নতুন কথাগুলো আগে দেখায়।

## withdraw.html
t-not-taken-back-yet = এখনও ফিরিয়ে নেওয়া হয়নি
t-take-this-back = এটি ফিরিয়ে নেবেন?
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = এটি আর ধরা হবে না, আর কোনো শিটে দেখানো হবে না। এটি আপনার বলা কারণসহ ইতিহাসে থাকে।
t-it-was-changed-before = এটি আগে বদলানো হয়েছিল।
t-if-the-change-was-a-slip-a-change-it-again-a = বদলটি ভুলে হয়ে থাকলে <a>আবার বদলান</a>।
t-if-it-was-written-last-you-can-a-undo-it-a = এটি সবার শেষে লেখা হয়ে থাকলে আপনি <a>আগের অবস্থায় ফেরাতে</a> পারেন।
t-why = কেন?
t-for-example-this-was-about-somebody-else = যেমন: এটি অন্য কারও সম্পর্কে ছিল

## write_check.html
t-not-saved-yet-please-look-at-this = এখনও সেভ হয়নি: অনুগ্রহ করে এটি দেখুন
t-not-saved-the-very-same-is-on-record-already = সেভ হয়নি: হুবহু এটিই রেকর্ডে আগে থেকে আছে
t-saved-a-second-time-it-would-stand-there-twice = দ্বিতীয়বার সেভ করলে এটি সেখানে দুবার থাকবে।
t-save-it-all-the-same = তবুও সেভ করুন
t-the-last-answer-was-understood-as-words = শেষ উত্তরটি এভাবে বোঝা হয়েছে: { $words }।
t-what-should-it-say = এতে কী লেখা থাকা উচিত?
t-check-this-before-it-is-saved = সেভ হওয়ার আগে এটি দেখে নিন
t-save = সেভ করুন
t-this-can-hardly-be-right = এটি ঠিক হওয়ার কথা নয়
t-change-it-above-or-tick-it-if-it-is-right = উপরে বদলান, অথবা ঠিক হলে টিক চিহ্ন দিন।
t-it-is-right-words = এটি ঠিক আছে: { $words }
t-where-it-comes-from = এটি কোথা থেকে এসেছে
t-whose-words-are-these = এগুলো কার কথা?
t-only-a-person-s-own-words-stand-in-quotation-marks = শুধু ব্যক্তির নিজের কথাই উদ্ধৃতি চিহ্নের মধ্যে থাকে।
t-if-somebody-speaks-for-them-on-what-ground = কেউ তাঁর হয়ে বললে: কীসের ভিত্তিতে?
t-for-example-lasting-power-of-attorney-or-best-interests = যেমন lasting power of attorney (স্থায়ী আমমোক্তারনামা), বা best interests (ব্যক্তির ভালোর জন্য)
t-who-said-it = কে বলেছেন?
t-if-somebody-else-says-it-who = অন্য কেউ বললে: কে?
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = আপনার নিজের নাম, বা যিনি আপনাকে বলেছেন: ব্যক্তি নিজে, কোনো প্রতিবেশী, কোনো নার্স
t-how-private-is-it = এটি কতটা ব্যক্তিগত?
t-when-it-was-who-helped-when-to-check-it-again = কখন হয়েছিল, কে সাহায্য করেছেন, কবে আবার যাচাই করবেন
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = শুধু যদি তা জরুরি হয় আর উপরে বলা না থাকে: 3/5/2026, 2026
t-who-helped-the-person-to-say-it = এটি বলতে ব্যক্তিকে কে সাহায্য করেছেন?
t-by-which-day-should-it-be-checked-again = কোন তারিখের মধ্যে এটি আবার যাচাই করা উচিত?
t-photographs-and-letters = ছবি ও চিঠি
t-what-does-name-show = { $name }-এ কী দেখা যায়?
t-take-off-name = { $name } সরান
t-take-it-off = সরান
t-a-photograph-or-a-letter-that-belongs-to-it = এর সাথের একটি ছবি বা চিঠি
t-what-does-it-show = এতে কী দেখা যায়?
t-attach-it = সাথে যোগ করুন
t-save-the-change = বদলটি সেভ করুন
t-leave-it-as-it-was = যেমন ছিল তেমন থাকুক
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = আগের লেখার উপর কিছু লেখা হয় না: আগে যা লেখা ছিল তা এর ইতিহাসে থাকে।
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = এটি এই কম্পিউটারের রেকর্ডে যায়, আর কোথাও নয়।

## write_kind.html
t-what-is-it-about-name = { $name } সম্পর্কে এটি কী?

## write_question.html
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = এখনও কিছু নেই। আপনি সবটুকু না দেখা পর্যন্ত কিছুই সেভ হয় না।

## write_whom.html
t-something-is-missing = কিছু একটা নেই
t-whom-is-it-about = এটি কার সম্পর্কে?
t-somebody-new-in-this-household = এই পরিবারের নতুন কেউ

## src/pages/begin/after.rs
t-a-second-way-in = ঢোকার দ্বিতীয় একটি পথ
t-the-first-five-things = প্রথম পাঁচটি বিষয়

## src/pages/begin/new.rs
t-the-record-is-begun = রেকর্ড শুরু হয়েছে।
t-this-computer-s-keyring-keeps-a-copy-of-the-key = এই কম্পিউটারের চাবির গোছায় (keyring) চাবির একটি কপি থাকে।

## src/pages/begin/open.rs
t-open-a-record = রেকর্ড খুলুন

## src/pages/change/settle.rs
t-which-is-right = কোনটি ঠিক?

## src/pages/change/still_right.rs
t-is-it-still-right = এটি কি এখনও ঠিক আছে?

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = এর মধ্যে কিছু লেখা হয়েছে। সবার শেষে যা লেখা হয়েছে তা এটি।

## src/pages/entry.rs
t-an-entry = একটি তথ্য

## src/pages/forms/ask.rs
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = আপনি যা উত্তর দিয়েছেন তা সেভ হয়েছে। ফর্মগুলো এখন যেমন আছে তা এখানে।

## src/pages/forms/carer.rs
t-which-carer = কোন কেয়ারার

## src/pages/forms/fill.rs
t-hand-the-form-over = ফর্মটি হাতে দিন
t-handed-over = হাতে দেওয়া হয়েছে
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = যে ফর্ম হাতে দেওয়া হয়েছে তা দেওয়া-নেওয়ার খাতায় থাকে, আর তার ফাইল থাকে তার ফোল্ডারে।

## src/pages/forms/form.rs
t-a-form = একটি ফর্ম

## src/pages/keep/admit.rs
t-a-new-key = নতুন চাবি

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = ছবিটিও চাবি: এখনই মুছে ফেলুন, টেলিফোন থেকে এবং এই কম্পিউটার থেকে।

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = ফাইলগুলো ভুলে যাওয়া হয়েছে। কিছুই সেভ হয়নি।

## src/pages/receive/arrived.rs
t-what-came-in = যা এসেছে
t-another-key = অন্য একটি চাবি
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = এর উত্তর আগেই দেওয়া হয়েছে, হয়তো অন্য ট্যাবে। এখনকার অবস্থা এখানে দেখুন।
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = শব্দগুলো এক নয়: কিছুই গ্রহণ করা হয়নি, আর এই শিট সরিয়ে রাখা হয়েছে। সংস্থাকে জানান, আপনার কাছে আগে থেকে থাকা নম্বরে।
t-say-whether-all-eight-words-are-the-same = আটটি শব্দই এক কি না তা বলুন।

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = এর মধ্যে এটি বদলানো হয়েছে, হয়তো অন্য ট্যাবে। আরেকবার দেখুন।
t-saved = সেভ হয়েছে।

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = সেই শিট এখন আর এখানে নেই। এর ছবি বা ফাইল আবার যোগ করুন।

## src/pages/search.rs
t-what-was-found = যা পাওয়া গেছে

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = সেই শিট হাতে দেওয়া হয়নি, আর তা ভুলে যাওয়া হয়েছে। এখানে আবার শুরু করুন।

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = আপনি দেখার পর রেকর্ড বদলেছে। শিটটি এখন যেমন আছে তা দেখুন।

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = আপনি দেখার সময় রেকর্ড বদলেছে। শিটটি এখন যেমন আছে তা এখানে।
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = আপনি যেমন বদলেছেন, শিটটি এখন তেমন। আরেকবার দেখুন, তারপর এগিয়ে যান।

## src/pages/write.rs

## src/pages/write/check.rs
t-check-before-saving = সেভ করার আগে দেখে নিন

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = কিছুই বদলানো হয়নি, তাই কিছুই সেভ হয়নি।

## Questions, advice, and what is said once something was done

t-1-code = 1টি কোড
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = এই কম্পিউটারে রাখা ব্যাকআপ এই কম্পিউটারের সাথেই হারিয়ে যায়: এমন একটি USB স্টিকে রাখুন, যা অন্য বাড়িতে থাকে।
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = এই কম্পিউটারে বা USB স্টিকে একটি ফোল্ডার। এর চাবি নিজের আলাদা একটি ফাইলে যায়: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = ফর্ম হয় একজন ব্যক্তি সম্পর্কে, আর এই রেকর্ডে এখনও কোনো ব্যক্তি নেই।
t-a-later-statement = পরের একটি কথা
t-a-later-statement-of-whoever-said-it-before = যিনি আগে বলেছিলেন, তাঁরই পরের একটি কথা
t-a-medicine = একটি ওষুধ
t-a-name-such-as-dr-amara-obi-their-word-counts-here = একটি নাম, যেমন Dr Amara Obi। এখানে তাঁর কথাই ধরা হয়।
t-a-newer-version-of-carewallet-can-show-this = carewallet-এর নতুন একটি সংস্করণ এটি দেখাতে পারে
t-a-passphrase-of-your-own-needs-at-least-least-characters = আপনার নিজের গোপন শব্দগুচ্ছে অন্তত { $least }টি অক্ষর লাগে
t-a-professional-says-so = একজন পেশাদার এ কথা বলেন
t-a-sheet-for-nobody-in-particular = নির্দিষ্ট কারও জন্য নয় এমন একটি শিট
t-a-sheet-for-who = { $who }-এর জন্য একটি শিট
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = ওয়ালেটের একটি ছোট ফাইল নষ্ট ছিল বা ছিল না। কোনো কিছু এর উপর নির্ভর করে না।
t-all-can-be-read = সবই পড়া যায়
t-all-codes-any-needed-of-them-are-enough = { $all }টি কোড, এর যেকোনো { $needed }টিই যথেষ্ট
t-all-entries-can-be-read = সব তথ্য পড়া যায়।
t-all-sound-files-files-were-looked-at = সব ঠিক আছে: { $files }টি ফাইল দেখা হয়েছে।
t-also-said-by-who = { $who }-ও এ কথা বলেছেন
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = কোনো সংস্থার কাছ থেকে আপনি প্রথম যে শিট গ্রহণ করেন, তার সাথেই সংস্থাটি ঠিকানা বইয়ে আসে।
t-an-agency-makes-its-own-key-on-its-own-computer = সংস্থা নিজের চাবি নিজেই তৈরি করে, নিজের কম্পিউটারে।
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = একটি তথ্যের তারিখ { $newest }, আর এই কম্পিউটারের ঘড়ি বলে { $now }: দুটি ঘড়ির একটি ভুল ছিল।
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = ফোল্ডারে অন্য একটি প্রোগ্রাম কাজ করছে: তার কাজ শেষ হওয়া পর্যন্ত অপেক্ষা করুন, তারপর আবার চেষ্টা করুন।
t-answer-it = উত্তর দিন
t-answer-it-or-skip-it = উত্তর দিন, অথবা এড়িয়ে যান
t-are-these-the-own-words-of-name = এগুলো কি { $name }-এর নিজের কথা?
t-as-you-wrote-it = আপনি যেমন লিখেছেন
t-ask-name-for-the-new-key-and-for-the-sheet-again = { $name }-এর কাছে নতুন চাবি চান, আর শিটটিও আবার চান।
t-ask-somebody-who-can-open-the-wallet-to-add-you = যিনি ওয়ালেট খুলতে পারেন, তাঁকে বলুন আপনাকে যোগ করতে।
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = সংস্থার কাছে তার নতুন চাবি চান; কিছুই গ্রহণ করা হয়নি।
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = সংস্থার কাছে তার নিজের চাবি চান: এটি পরিবারের চাবি।
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = সংস্থার কাছে তার আসল চাবি চান; কিছুই গ্রহণ করা হয়নি।
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = সংস্থার কাছে সঠিক শিটটি চান; কিছুই গ্রহণ করা হয়নি।
t-ask-who-maintains-it-for-the-list-with-all-signatures = যিনি এটি রক্ষণাবেক্ষণ করেন, তাঁর কাছে সব সইসহ তালিকাটি চান।
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = যিনি এটি রক্ষণাবেক্ষণ করেন, তাঁর কাছে সবচেয়ে নতুন তালিকাটি চান; কিছুই বদলানো হয়নি।
t-at-least-entries-entries-that-were-here-are-missing = এখানে যেসব তথ্য ছিল, তার অন্তত { $entries }টি নেই।
t-at-most-lane = সর্বোচ্চ: { $lane }।
t-back-file = ফিরে এসেছে: { $file }।
t-bring-in-a-copy-from-another-folder = অন্য ফোল্ডার থেকে একটি কপি নিয়ে আসুন
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = ফাইলগুলো ফিরিয়ে আনুন, বা সরিয়ে নিন, তারপর আবার মুছুন; ততক্ষণ পর্যন্ত কেউ জানে না যে এটি আর নেই।
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = ফাইলগুলো ফিরিয়ে আনুন, বা সরিয়ে নিন; যা ফিরে আসে তা এরপর যা সেভ হবে তার সাথে নতুন করে সিল করা হয়।
t-by-what-authority-authority = কোন অধিকারে: { $authority }।
t-by-what-authority-not-written-down = কোন অধিকারে: লেখা হয়নি।
t-changed-stopped = বদলে গেছে — থামানো হয়েছে
t-check-again-this-was-due-by-day = আবার যাচাই করুন: { $day } তারিখের মধ্যে করার কথা ছিল
t-choose-a-file-that-backup-made-nothing-was-written = ‘ব্যাকআপ’ দিয়ে তৈরি করা একটি ফাইল বেছে নিন; কিছুই লেখা হয়নি।
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = একজন ব্যক্তিকে বেছে নিন: যা বাড়ির, তা প্রত্যেক ব্যক্তির ফর্মে থাকে।
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = অন্য কোনো জায়গা বেছে নিন, সবচেয়ে ভালো হয় এমন USB স্টিক, যা অন্য বাড়িতে থাকে।
t-choose-a-sealed-file-instead = তার বদলে একটি সিল করা ফাইল বেছে নিন।
t-choose-a-sheet = একটি শিট বেছে নিন
t-choose-a-stick-or-write-a-folder = একটি USB স্টিক বেছে নিন, বা একটি ফোল্ডারের নাম লিখুন।
t-choose-all-that-fit = যা যা মেলে সবগুলো বেছে নিন।
t-choose-an-agency-from-the-list-of-those-you-know = আপনার চেনা সংস্থার তালিকা থেকে একটি সংস্থা বেছে নিন।
t-choose-another-folder-nothing-was-changed = অন্য একটি ফোল্ডার বেছে নিন; কিছুই বদলানো হয়নি।
t-choose-another-name-nothing-is-ever-written-over = অন্য একটি নাম বেছে নিন: আগের কিছুর উপর কখনো লেখা হয় না।
t-choose-another-name-or-another-folder = অন্য একটি নাম বা অন্য একটি ফোল্ডার বেছে নিন।
t-choose-at-least-one-person-or-the-home = অন্তত একজন ব্যক্তি, বা বাড়ি, বেছে নিন
t-choose-by-the-words-of-the-key-several-have-this-name = চাবির শব্দ দেখে বেছে নিন: কয়েকজনের এই নাম আছে।
t-choose-how-private-it-is = এটি কতটা ব্যক্তিগত তা বেছে নিন
t-choose-how-you-know = আপনি কীভাবে জানেন তা বেছে নিন
t-choose-less-or-make-a-sealed-file = আরও কম বেছে নিন, অথবা একটি সিল করা ফাইল তৈরি করুন।
t-choose-one-of-those-that-are-listed = তালিকায় যেগুলো আছে তার একটি বেছে নিন
t-choose-or-type-the-folder = ফোল্ডারটি বেছে নিন বা নাম লিখুন
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = যাঁর দেখাশোনা করা হয় তিনি হিসেবে { $person }-কে, আর যিনি দেখাশোনা করেন তিনি হিসেবে { $carer }-কে বেছে নিন।
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = এটি যাঁর সম্পর্কে তিনি হিসেবে অন্য কাউকে, বা বাড়ি, বেছে নিন।
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = ‘ব্যক্তির হয়ে বলা’ বেছে নিন, আর কীসের ভিত্তিতে তা লিখুন, যেমন স্বাস্থ্য ও কল্যাণের attorney (আইনি প্রতিনিধি)।
t-choose-the-emergency-sheet-which-has-more-room = জরুরি অবস্থার শিট বেছে নিন, তাতে জায়গা বেশি।
t-choose-the-file-of-the-directory-that-you-were-sent = আপনাকে যে ডিরেক্টরি পাঠানো হয়েছে তার ফাইলটি বেছে নিন।
t-choose-the-file-that-the-agency-sent-as-it-came = সংস্থা যে ফাইল পাঠিয়েছে সেটি বেছে নিন, যেমন এসেছে তেমনই।
t-choose-the-form-that-this-sheet-of-questions-is-of = প্রশ্নের এই শিটটি যে ফর্মের, সেই ফর্ম বেছে নিন।
t-choose-the-form-that-was-filled = যে ফর্ম পূরণ করা হয়েছিল সেটি বেছে নিন।
t-choose-the-key-file-that-carewallet-made = carewallet-এর তৈরি চাবির ফাইলটি বেছে নিন।
t-choose-the-photographs-or-files-then-press-read-them = ছবি বা ফাইল বেছে নিন, তারপর ‘এগুলো পড়ুন’ চাপুন।
t-choose-two-different-people-who-is-cared-for-and-who-cares = দুজন আলাদা মানুষ বেছে নিন: কার দেখাশোনা করা হয়, আর কে দেখাশোনা করেন।
t-choose-what-it-is-from-the-list = এটি কী তা তালিকা থেকে বেছে নিন।
t-choose-who-cares-for-them = কে তাঁর দেখাশোনা করেন তা বেছে নিন
t-choose-who-is-coming = কে আসছেন তা বেছে নিন
t-choose-who-is-meant-carers = কাকে বোঝানো হয়েছে তা বেছে নিন: { $carers }।
t-choose-whom-it-is-about = এটি কার সম্পর্কে তা বেছে নিন।
t-choose-whose-words-these-are = এগুলো কার কথা তা বেছে নিন
t-choose-with-which-key = কোন চাবি দিয়ে তা বেছে নিন
t-compare-it-with-its-sheet-or-use-another-part-instead = এর শিটের সাথে মিলিয়ে দেখুন, অথবা তার বদলে অন্য একটি অংশ ব্যবহার করুন।
t-contradicts = বিরোধ আছে
t-contradicts-one-says-that-there-is-none = বিরোধ আছে: একটিতে বলা আছে যে কিছু নেই
t-contradicts-what-you-have = আপনার কাছে যা আছে তার সাথে বিরোধ আছে
t-damaged-and-in-the-backup-as-it-is-file = নষ্ট, আর ব্যাকআপে যেমন আছে তেমনই গেছে: { $file }।
t-day-entries-entries-from-who = { $day }: { $who }-এর কাছ থেকে { $entries }টি তথ্য
t-day-entries-entries-to-who = { $day }: { $who }-কে { $entries }টি তথ্য
t-differs-from-what-by-says = { $by } যা বলেন তার থেকে আলাদা
t-do-not-take-it-over = রেকর্ডে নেবেন না
t-due = করার সময় হয়েছে
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = প্রতিটি অংশ নিজের আলাদা শিটে আছে: আর যাঁদের কাছে একটি করে রাখা আছে, তাঁদের জিজ্ঞাসা করুন।
t-entries-changed-or-taken-back = { $entries }টি বদলানো বা ফিরিয়ে নেওয়া হয়েছে
t-entries-entries = { $entries }টি তথ্য
t-entries-entries-are-new-here = { $entries }টি তথ্য এখানে নতুন।
t-entries-entries-are-sound = { $entries }টি তথ্য ঠিক আছে।
t-entries-entries-were-looked-at-and-every-signature = { $entries }টি তথ্য আর প্রতিটি সই দেখা হয়েছে।
t-entries-from-them = তাঁদের কাছ থেকে { $entries }টি
t-entries-new = { $entries }টি নতুন
t-everybody = সবাই
t-facts-facts-are-in-the-record-already-just-like-this = { $facts }টি তথ্য রেকর্ডে আগে থেকেই আছে, ঠিক এমনই।
t-facts-facts-wait-for-your-answer = { $facts }টি তথ্য আপনার উত্তরের অপেক্ষায় আছে।
t-faults-faults-were-found = { $faults }টি দোষ পাওয়া গেছে।
t-file-could-not-be-moved-why = { $file } সরানো যায়নি: { $why }।
t-file-may-still-open-with-that-key = { $file } হয়তো এখনও সেই চাবি দিয়ে খোলে।
t-file-went-out-of-the-way-reason = { $file } সরিয়ে রাখা হয়েছে: { $reason }।
t-file-would-go-out-of-the-way-reason = { $file } সরিয়ে রাখা হবে: { $reason }।
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = এখানে ছিল না বা নষ্ট ছিল, এমন { $files }টি সংযুক্ত ফাইল এর সাথে এসেছে।
t-files-files-cannot-be-read = { $files }টি ফাইল পড়া যায় না।
t-files-files-in-the-folder-were-set-aside = ফোল্ডারের { $files }টি ফাইল বাদ রাখা হয়েছে।
t-fill-in-all-three = তিনটিই পূরণ করুন।
t-find-it-in-the-record-and-choose-it-there = ‘রেকর্ড’ অংশে খুঁজুন, আর সেখানে বেছে নিন।
t-first-seen-day = প্রথম দেখা গেছে { $day }
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = যেমন 17/5/1940 বা শুধু 1940। জানা না থাকলে খালি রাখুন।
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people } জনের সময় { $day } তারিখের আগেই শেষ হয়েছে, কিন্তু তাঁদের চাবি দিয়ে এখনও এটি খোলে।
t-forms-asks-its-questions-one-a-page = ‘ফর্ম’ অংশে এর প্রশ্নগুলো করা হয়, প্রতি পৃষ্ঠায় একটি।
t-forms-asks-what-is-still-open-one-question-a-page = যার উত্তর এখনও বাকি, ‘ফর্ম’ অংশে তা জিজ্ঞাসা করা হয়, প্রতি পৃষ্ঠায় একটি প্রশ্ন।
t-forms-lists-them = ‘ফর্ম’ অংশে এগুলোর তালিকা আছে।
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = { $from } থেকে; { $last } তারিখে শেষ হয়েছে, কিন্তু চাবি দিয়ে এখনও এই ওয়ালেট খোলে।
t-from-from-no-end-was-written-down = { $from } থেকে; শেষ তারিখ লেখা হয়নি।
t-from-from-until-last = { $from } থেকে { $last } পর্যন্ত।
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = আপনি { $from }-এর জন্য এরপর যে শিট প্রিন্ট করবেন, তাতে তাঁদের জানানো হবে কী ঠিক নয়।
t-from-made-day-facts-facts-wait = { $from }, তৈরি { $day }: { $facts }টি তথ্য অপেক্ষায় আছে
t-from-now-on-nothing-new-opens-with-that-key = এখন থেকে সেই চাবি দিয়ে নতুন কিছু খোলে না।
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = যে কাগজে লিখে রেখেছেন তা দেখে, যাতে নিশ্চিত হওয়া যায় যে ঠিক আছে।
t-get-the-newest-carewallet = সবচেয়ে নতুন carewallet নিন।
t-give-the-whole-public-line-age1-and-the-key-after-it = পুরো পাবলিক লাইন দিন: age1… আর তার পরের চাবি।
t-go-back-and-answer-what-the-page-asks = ফিরে যান, আর পৃষ্ঠায় যা জিজ্ঞাসা করা হয়েছে তার উত্তর দিন।
t-go-on-with-the-sheet-that-you-were-looking-through = আপনি যে শিটটি দেখছিলেন তা নিয়ে এগিয়ে যান
t-go-on-with-what-came-from-from = { $from }-এর কাছ থেকে যা এসেছে তা নিয়ে এগিয়ে যান
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = কেউ কি এতে লিখেছেন, বা আপনাকে তাঁদের কোনো শিট দিয়েছেন?
t-have-whoever-made-the-form-check-it-it-has-mistakes = ফর্মটি যিনি তৈরি করেছেন তাঁকে দিয়ে যাচাই করান: এতে ভুল আছে।
t-hidden-not-erased = লুকানো, মুছে ফেলা হয়নি
t-i-have-seen-it-on-paper-or-on-the-packet = আমি এটি কাগজে, বা প্যাকেটে দেখেছি
t-if-it-is-meant-all-the-same-say-so-on-the-page = তবুও তা-ই বোঝাতে চাইলে পৃষ্ঠায় তা বলুন।
t-in-it-entries-entries = এতে আছে: { $entries }টি তথ্য।
t-in-the-person-s-own-words = ব্যক্তির নিজের কথায়
t-into-a-new-folder-on-this-computer-or-another-one = নতুন একটি ফোল্ডারে, এই কম্পিউটারে বা অন্য একটিতে।
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = USB স্টিক কি লাগানো আছে? হারিয়ে গেলে ব্যাকআপ ফিরিয়ে আনা যায়।
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = USB স্টিক কি লাগানো আছে? ফাইলের নাম ও ফোল্ডার দেখে নিন।
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = USB স্টিক কি লাগানো আছে, বা ফোল্ডারটি কি এখনও কপি হচ্ছে? এতে কিছুই মুছে যায়নি।
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = যে USB স্টিকে চাবি আছে তা কি লাগানো আছে? তার জায়গায় কিছুই তৈরি করা হয়নি।
t-it-is-file = এটি { $file }।
t-it-is-not-so-tell-them = এটি ঠিক নয়: তাঁদের জানান
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = এটি দিয়ে ওয়ালেট খোলে: আলাদা রাখুন, আর কখনো কারও হাতে দেবেন না।
t-it-was-opened-again-and-compared-with-the-wallet = এটি আবার খুলে ওয়ালেটের সাথে মিলিয়ে দেখা হয়েছে।
t-it-was-opened-and-checked = এটি খুলে পরীক্ষা করা হয়েছে।
t-its-own-page-shows-what-stands-in-its-place-now = এখন এর জায়গায় কী আছে তা এর নিজের পৃষ্ঠায় দেখা যায়।
t-keep-it-in-another-house-and-the-key-apart-from-it = এটি অন্য বাড়িতে রাখুন, আর চাবি এটি থেকে আলাদা রাখুন।
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = পুরনো ব্যাকআপও রাখুন। কী নষ্ট হয়েছে তার তালিকা ‘ওয়ালেট পরীক্ষা করুন’ অংশে আছে।
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = ‘নিরাপদ রাখুন’, ‘ওয়ালেট পরীক্ষা করুন’ অংশে কী কী নেই তার তালিকা আছে; ‘একটি কপি নিয়ে আসুন’ তা ভালো কোনো কপি থেকে, বা ফিরিয়ে আনা ব্যাকআপ থেকে নিয়ে আসে।
t-keep-safe-recovery-sheet-writes-it = ‘নিরাপদ রাখুন’, ‘পুনরুদ্ধার শিট’ দিয়ে এটি লেখা হয়।
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = কে ওয়ালেট খোলেন তা ‘নিরাপদ রাখুন’ অংশে দেখা যায়; কী হাতে দেওয়া হয়েছে তা ‘আজ’ পৃষ্ঠায় দেখা যায়।
t-keep-safe-who-opens-it-adds-somebody = ‘নিরাপদ রাখুন’, ‘কে কে খুলতে পারেন’ অংশে কাউকে যোগ করা হয়।
t-keep-safe-who-opens-it-ends-it = ‘নিরাপদ রাখুন’, ‘কে কে খুলতে পারেন’ অংশে এটি শেষ করা হয়।
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = ‘নিরাপদ রাখুন’, ‘কে কে খুলতে পারেন’ অংশে দেখা যায় কে ওয়ালেট খুলতে পারেন।
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = এই কপি যেমন আছে তেমন রাখুন: এখানকার কোনো কিছুতেই কিছু মুছে যায় না।
t-kept-for-later = পরের জন্য রাখা হয়েছে
t-language-larger-print-contrast-light-or-dark = ভাষা, বড় হরফ, কনট্রাস্ট, হালকা বা গাঢ়
t-listed-directory-v-number = তালিকায় আছে (ডিরেক্টরি v{ $number })
t-look-at-it = দেখুন
t-look-at-the-date-again-nothing-was-saved = তারিখটি আবার দেখুন; কিছুই সেভ হয়নি।
t-look-at-the-fields-of-the-page-again-nothing-was-saved = পৃষ্ঠার ঘরগুলো আবার দেখুন; কিছুই সেভ হয়নি।
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = ভালো একটি কপি খুঁজুন: পাশে ফিরিয়ে আনা একটি ব্যাকআপ, বা অন্য কম্পিউটারের ফোল্ডারটি। তারপর তা নিয়ে আসুন।
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = ভালো একটি কপি খুঁজুন। কোন ফাইলগুলো নষ্ট হয়েছে তা ‘নিরাপদ রাখুন’, ‘ওয়ালেট পরীক্ষা করুন’ অংশে বলা আছে।
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = আরেকটি কপি খুঁজুন, যাতে বাকিটুকু আছে, আর সেটিও নিয়ে আসুন।
t-look-through-it-first-then-say-yes-on-the-page = আগে সবটুকু দেখে নিন, তারপর পৃষ্ঠায় হ্যাঁ বলুন।
t-make-a-second-way-in = ঢোকার দ্বিতীয় একটি পথ তৈরি করুন
t-make-room-on-that-disk-or-use-another-one = সেই ডিস্কে জায়গা খালি করুন, বা অন্য একটি ব্যবহার করুন।
t-name-a-file-not-a-folder = একটি ফাইলের নাম দিন, ফোল্ডারের নয়।
t-name-a-folder-that-is-new-or-empty = নতুন বা খালি একটি ফোল্ডারের নাম দিন।
t-name-born-day = { $name }, জন্ম { $day }
t-name-can-open-the-wallet-now = { $name } এখন ওয়ালেট খুলতে পারেন।
t-name-does-not-open-this-wallet-any-more = { $name } এখন আর এই ওয়ালেট খুলতে পারেন না
t-name-is-added-but-cannot-open-every-file-yet = { $name }-কে যোগ করা হয়েছে, কিন্তু তিনি এখনও সব ফাইল খুলতে পারেন না
t-name-is-ended-but-some-files-may-still-open-with-that-key = { $name }-এর জন্য শেষ করা হয়েছে, কিন্তু কিছু ফাইল হয়তো এখনও সেই চাবি দিয়ে খোলে
t-name-is-on-record-known-did-they-write-this = { $name } রেকর্ডে আছেন: { $known }। তিনি কি এটি লিখেছেন?
t-name-says-this-these-are-their-own-words = { $name } এ কথা বলেন: এগুলো তাঁর নিজের কথা
t-name-the-file-is-empty = { $name }: ফাইলটি খালি
t-name-there-are-16-already-and-that-is-the-most = { $name }: আগে থেকেই 16টি আছে, এর বেশি রাখা যায় না
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }: এটি এত বড় যে কোনো তথ্যের সাথে রাখা যায় না
t-new = নতুন
t-new-but-the-sheet-contradicts-itself = নতুন, কিন্তু শিটটির নিজের মধ্যেই বিরোধ আছে
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = ‘নতুন’ মানে এরপর যা লেখা হয়েছে, একই মানুষদের সম্পর্কে, আর যা যেকোনো সংস্থার কাছে যেতে পারে।
t-no-do-not-save-it = না: এটি সেভ করবেন না
t-no-file-was-chosen = কোনো ফাইল বেছে নেওয়া হয়নি।
t-no-folder-was-written = কোনো ফোল্ডার লেখা হয়নি।
t-no-it-has-changed = না, এটি বদলে গেছে
t-no-it-is-how-i-say-it = না, এটি আমার নিজের ভাষায় বলা
t-no-more-of-these = এ রকম আর নেই
t-no-place-was-chosen = কোনো জায়গা বেছে নেওয়া হয়নি।
t-no-wallet-is-chosen = কোনো ওয়ালেট বেছে নেওয়া হয়নি।
t-no-way-back-was-tried-yet = এখনও কোনো ফেরার পথ পরখ করা হয়নি।
t-no-we-write-down-what-they-said = না, তাঁরা যা বলেছেন আমরা তা লিখে রাখি
t-no-words-were-typed = কোনো শব্দ লেখা হয়নি।
t-nobody-has-said-yet-where-this-answer-lives = এই উত্তর কোথায় থাকে তা এখনও কেউ বলেননি।
t-nobody-said-so = কেউ তা বলেননি
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = যাঁদের চাবি তালিকায় আছে, তাঁরা ছাড়া আর কেউ এতে সই করেন না।
t-nobody-whom-this-wallet-knows = এই ওয়ালেটের চেনা কেউ নন
t-not-all-could-be-moved = সবগুলো সরানো যায়নি
t-not-copied-file-why = কপি হয়নি: { $file }: { $why }।
t-not-in-the-backup-file-why = ব্যাকআপে নেই: { $file }: { $why }।
t-not-now-ask-me-again-later = এখন নয়: আমাকে পরে আবার জিজ্ঞাসা করুন
t-not-said = বলা হয়নি
t-not-taken-in-file-why = গ্রহণ করা হয়নি: { $file }: { $why }।
t-not-taken-over-you-are-not-asked-again = রেকর্ডে নেওয়া হয়নি: আপনাকে আর জিজ্ঞাসা করা হবে না
t-nothing-is-missing-or-damaged = কিছুই বাদ পড়েনি বা নষ্ট হয়নি।
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = কিছুই আংশিক সেভ হয়নি। যিনি আপনাকে carewallet দিয়েছেন, শেষে আপনি কী করেছিলেন তা অনুগ্রহ করে তাঁকে জানান।
t-nothing-to-type-have-the-paper-ready = কিছু লিখতে হবে না: কাগজটি কাছে রাখুন।
t-nothing-was-deleted-you-can-put-it-all-back = কিছুই মুছে ফেলা হয়নি। আপনি সবই আগের জায়গায় ফেরত রাখতে পারেন।
t-nothing-was-handed-over = কিছুই হাতে দেওয়া হয়নি।
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = কিছুই গ্রহণ করা হয়নি: যিনি এটি পাঠিয়েছেন তাঁকে জিজ্ঞাসা করুন তিনি কে।
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = কিছুই গ্রহণ করা হয়নি। তাঁর এই ওয়ালেট খোলার কথা থাকলে: ‘নিরাপদ রাখুন’, ‘কে কে খুলতে পারেন’।
t-odd-is-that-right = { $odd }। এটি কি ঠিক?
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = একটি চাবি দিয়েই এটি খোলে, আর কিছু দিয়ে নয়। চাবিটি হারালে সবই হারাবে।
t-open-the-wallet-that-this-person-is-in-nothing-was-written = এই ব্যক্তি যে ওয়ালেটে আছেন সেটি খুলুন; কিছুই লেখা হয়নি।
t-or-that-none-is-known = অথবা জানামতে কিছু নেই
t-page-done-of-total-done = পৃষ্ঠা: { $total }টির মধ্যে { $done }টি হয়েছে
t-part-of-the-record-could-not-be-read = রেকর্ডের একটি অংশ পড়া যায়নি।
t-past-what-came-of-it = হয়ে গেছে: কী ফল হলো?
t-perhaps-you-mean-kind = আপনি হয়তো বলতে চান: { $kind }।
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = প্রশ্নের শিটের পুরো পৃষ্ঠার ছবি তুলুন, এর কোডসহ।
t-please-check-odd = অনুগ্রহ করে দেখে নিন: { $odd }
t-proved = প্রমাণিত
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = প্রমাণিত: { $holder }-এর কাগজ দিয়ে এই ওয়ালেট খোলে, পুরোটাই ({ $entries }টি তথ্য)।
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = প্রমাণিত: { $holder }-এর কাগজ দিয়ে এই ওয়ালেট খোলে, এর { $entries }টি তথ্য; বাকি অংশ এখানে কেউই পড়তে পারেন না।
t-put-back = আগের জায়গায় ফেরত রাখা হয়েছে
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = যা পথে পড়েছে তা সরিয়ে রাখুন: কী কী সরানো হবে তা নিচে দেখুন।
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = ফাইলে এগুলো ঠিক করুন, তারপর ফাইলটি আবার যোগ করুন: কোনো কিছুই দুবার নেওয়া হয় না।
t-question-number-of-of = প্রশ্ন { $number }, মোট { $of }
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = অন্য কম্পিউটারে এটি পড়ুন: এই কম্পিউটার নিরাপদে ছবি খুলতে পারে না।
t-reading-done-of-total-done = পড়া হচ্ছে: { $total }টির মধ্যে { $done }টি হয়েছে
t-reading-file-done-of-total-done = ফাইল পড়া হচ্ছে: { $total }টির মধ্যে { $done }টি হয়েছে
t-replaced = এর জায়গায় নতুনটি এসেছে
t-revoked-from-day = { $day } থেকে বাতিল
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = { $name }-কে ফোন করুন আপনার কাছে আগে থেকে থাকা নম্বরে, আর চাবির আটটি শব্দ মিলিয়ে দেখুন।
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = সংস্থাকে ফোন করুন আপনার কাছে আগে থেকে থাকা নম্বরে; কিছুই গ্রহণ করা হয়নি।
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = যিনি এটি রক্ষণাবেক্ষণ করেন তাঁকে ফোন করুন আপনার কাছে আগে থেকে থাকা নম্বরে; কিছুই বদলানো হয়নি।
t-saved-facts-facts-of-from-taken-over = সেভ হয়েছে: { $from }-এর { $facts }টি তথ্য রেকর্ডে নেওয়া হয়েছে।
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = সেভ হয়েছে। এটি বাড়িতে থাকছে: এই ফর্ম দিয়ে এটি হাতে দেওয়া হয় না।
t-saved-it-was-checked-today-and-is-still-right = সেভ হয়েছে: এটি আজ যাচাই করা হয়েছে, আর এখনও ঠিক আছে।
t-saved-name-trust = সেভ হয়েছে: { $name }: { $trust }।
t-saved-nothing-of-from-was-taken-over = সেভ হয়েছে: { $from }-এর কিছুই রেকর্ডে নেওয়া হয়নি।
t-say-on-what-ground-for-example-lasting-power-of-attorney = কীসের ভিত্তিতে তা বলুন: যেমন lasting power of attorney (স্থায়ী আমমোক্তারনামা)
t-say-what-came-of-it = কী ফল হলো তা বলুন
t-say-what-to-do-with-fact = এটি নিয়ে কী করবেন তা বলুন: { $fact }
t-say-where-it-should-go = এটি কোথায় যাবে তা বলুন
t-say-where-the-key-file-is = চাবির ফাইল কোথায় আছে তা বলুন।
t-say-whether-name-wrote-this = { $name } এটি লিখেছেন কি না তা বলুন
t-say-which-is-right = কোনটি ঠিক তা বলুন
t-say-why-in-your-own-words = কেন তা বলুন, আপনার নিজের ভাষায়
t-says-more = আরও বেশি বলে
t-says-more-than-what-you-have = আপনার কাছে যা আছে তার চেয়ে বেশি বলে
t-says-the-same-as-what-you-have = আপনার কাছে যা আছে তা-ই বলে
t-settled-this-one-stays = মীমাংসা হয়েছে: এটি থাকছে।
t-signed-with-a-key-that-directory-lists-under-this-name = এমন চাবি দিয়ে সই করা, যা { $directory } এই নামে তালিকায় রেখেছে।
t-signed-with-a-key-that-nobody-here-knows = এমন চাবি দিয়ে সই করা, যা এখানে কেউ চেনেন না।
t-signed-with-a-key-that-you-see-for-the-first-time = এমন চাবি দিয়ে সই করা, যা আপনি প্রথমবার দেখছেন।
t-signed-with-the-key-of-name-in-your-address-book = আপনার ঠিকানা বইয়ের { $name }-এর চাবি দিয়ে সই করা।
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = এমন কারও চাবি দিয়ে সই করা, যিনি এই ওয়ালেট খুলতে পারেন।
t-skip-this = এটি এড়িয়ে যান
t-skip-this-question = এই প্রশ্নটি এড়িয়ে যান
t-somebody-else-says-this-about-name = অন্য কেউ { $name } সম্পর্কে এ কথা বলেন
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = এই নামের একজন আগে থেকেই রেকর্ডে আছেন; ইনি অন্য ব্যক্তি
t-somebody-speaks-for-name-who-cannot-say-it = কেউ { $name }-এর হয়ে বলছেন, কারণ { $name } নিজে তা বলতে পারেন না
t-somebody-to-ring = যাঁকে ফোন করবেন
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = একজনের { $day } পর্যন্ত এই ওয়ালেট খোলার কথা ছিল, কিন্তু তাঁর চাবি দিয়ে এখনও এটি খোলে।
t-something-about-this-wallet-is-unusual-have-it-checked = এই ওয়ালেটে কিছু একটা অস্বাভাবিক: কাউকে দিয়ে পরীক্ষা করান।
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = কিছু একটা ঠিক হওয়ার কথা নয়: বদলান, অথবা বলুন যে এটি ঠিক আছে
t-something-went-wrong-inside-carewallet = carewallet-এর ভেতরে কিছু একটা ভুল হয়েছে।
t-still-out-of-the-way-file-why = এখনও সরিয়ে রাখা: { $file }: { $why }।
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = এমন তথ্য কখনো শিটে থাকে না: যিনি এটি তৈরি করেছেন তাঁকে জিজ্ঞাসা করুন; কিছুই গ্রহণ করা হয়নি।
t-take-in-one-sheet-at-a-time-leave-the-others-out = একবারে একটি শিট গ্রহণ করুন: বাকিগুলো বাদ দিন।
t-take-in-shows-the-sheet-again = শিটটি ‘গ্রহণ করুন’ পৃষ্ঠায় আবার দেখা যায়।
t-take-in-takes-its-photographs-or-its-file-again = ‘গ্রহণ করুন’ পৃষ্ঠায় এর ছবি বা ফাইল আবার নেওয়া হয়।
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = একবারে একজন ব্যক্তির পৃষ্ঠাগুলো গ্রহণ করুন: বাকিগুলো বাদ দিন।
t-take-it-over = রেকর্ডে নিন
t-take-it-over-although-the-sheet-contradicts-itself = শিটটির নিজের মধ্যে বিরোধ থাকলেও রেকর্ডে নিন
t-take-it-over-beside-yours-both-will-stand = আপনারটির পাশে রেকর্ডে নিন: দুটিই থাকবে
t-take-it-over-it-stands-in-place-of-what-they-said-before = রেকর্ডে নিন: তাঁরা আগে যা বলেছিলেন এটি তার জায়গায় থাকবে
t-taken-back-it-does-not-count-any-more-its-history-stays = ফিরিয়ে নেওয়া হয়েছে: এটি আর ধরা হয় না। এর ইতিহাস থাকে।
t-taken-over = রেকর্ডে নেওয়া হয়েছে
t-that-backup-is-gone = সেই ব্যাকআপ আর নেই।
t-that-is-days-days-ago = তা { $days } দিন আগের কথা।
t-that-stick-is-not-there-any-more = সেই USB স্টিক এখন আর সেখানে নেই।
t-the-agency-and-its-key-are-now-in-your-address-book = সংস্থাটি ও তার চাবি এখন আপনার ঠিকানা বইয়ে আছে।
t-the-agency-makes-a-new-key-and-tells-the-families = সংস্থা একটি নতুন চাবি তৈরি করে, আর পরিবারগুলোকে জানায়।
t-the-backup-is-made = ব্যাকআপ তৈরি হয়েছে
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = ব্যাকআপ তৈরি হয়েছে, কিন্তু এতে রেকর্ডের সবটুকু নেই
t-the-backup-is-missing = ব্যাকআপ দেওয়া হয়নি।
t-the-backup-is-put-back = ব্যাকআপ ফিরিয়ে আনা হয়েছে
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = ব্যাকআপ ফিরিয়ে আনা হয়েছে, কিন্তু এতে রেকর্ডের সবটুকু নেই
t-the-backup-is-put-back-and-open-now = ব্যাকআপ ফিরিয়ে আনা হয়েছে, আর এখন খোলা আছে।
t-the-building-who-lives-there-how-to-get-in = বাড়িঘর, কে সেখানে থাকেন, কীভাবে ঢুকবেন
t-the-copy-is-brought-in = কপিটি নিয়ে আসা হয়েছে
t-the-day-reason = তারিখ: { $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = ডিস্ক বা USB স্টিক হয়তো নষ্ট হচ্ছে: অন্য একটি ব্যবহার করে দেখুন।
t-the-first-holder = প্রথম ধারক
t-the-first-one-this-cannot-be-ended = এটি প্রথমটি: এটি শেষ করা যায় না।
t-the-gp = GP (পারিবারিক ডাক্তার)
t-the-key-file-is-missing = চাবির ফাইল দেওয়া হয়নি।
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = এই কম্পিউটার থেকে শেষ ব্যাকআপ { $at } তারিখের; এরপর { $entries }টি তথ্য এসেছে।
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = শেষ দিনটি একাধিকভাবে পড়া যায়: মাসের নাম ইংরেজিতে লিখুন
t-the-last-day-reason = শেষ দিন: { $reason }
t-the-name-reason = নাম: { $reason }
t-the-new-folder-is-missing = নতুন ফোল্ডার দেওয়া হয়নি।
t-the-nhs-number-reason = NHS নম্বর: { $reason }
t-the-note-about-fact-reason = { $fact } নিয়ে মন্তব্য: { $reason }
t-the-one-that-must-not-be-missed = যেটি বাদ পড়লে চলবে না
t-the-other-copy-was-only-read = অন্য কপিটি শুধু পড়া হয়েছে।
t-the-page-for-kind-shows-what-can-be-written = কী কী লেখা যায় তা ‘{ $kind }’ পৃষ্ঠায় দেখা যায়।
t-the-passphrase-of-the-key = চাবির গোপন শব্দগুচ্ছ
t-the-person-says-so = ব্যক্তি নিজে এ কথা বলেন
t-the-place-of-the-new-key-is-missing = নতুন চাবি কোথায় যাবে তা বলা হয়নি
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = পাবলিক লাইনের শুরুতে age1 থাকে। অন্য কারও গোপন চাবি কারও লাগে না।
t-the-reason-reason = কারণ: { $reason }
t-the-record-names-no-carer = রেকর্ডে কোনো কেয়ারারের নাম নেই।
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = কী আছে তা ‘রেকর্ড’ অংশে দেখা যায়; অন্য কাউকে বা আরও ধরনের তথ্য বেছে নিন।
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = রেকর্ড অন্য একটি পৃষ্ঠায় বদলানো হয়েছে। আপনার শেষ উত্তর নেওয়া হয়নি: অনুগ্রহ করে দেখুন, আর আবার উত্তর দিন।
t-the-same = একই
t-the-sheet-is-as-it-was-before = শিটটি আগে যেমন ছিল তেমনই আছে।
t-the-surgery-and-its-telephone-number = ডাক্তারখানা (সার্জারি) ও তার টেলিফোন নম্বর
t-the-wallet-is-in-folder = ওয়ালেট আছে { $folder } ফোল্ডারে।
t-the-wallet-is-locked = ওয়ালেট লক করা আছে।
t-the-words-under-a-photograph-reason = ছবির নিচের কথা: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = তাঁর পুরো নাম। পরিবারের অন্যদের পরে যোগ করা যায়।
t-their-public-line-is-missing = তাঁর পাবলিক লাইন দেওয়া হয়নি
t-there-are-entries-entries-to-back-up = ব্যাকআপ করার { $entries }টি তথ্য আছে।
t-there-are-ways-ways-in = ঢোকার { $ways }টি পথ আছে।
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = ঢোকার { $ways }টি পথ আছে, আর এখনও কোনো কাগজ পড়ে যাচাই করা হয়নি।
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = এখন ঢোকার { $ways }টি পথ আছে। ছয় মাস পরে আবার পরখ করুন।
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = একটি উত্তর আছে, আর উত্তর না থাকার একটি কারণও আছে: দুটির একটি রাখুন
t-there-is-no-such-folder-folder = এমন কোনো ফোল্ডার নেই: { $folder }
t-there-is-nothing-that-could-be-put-back = আগের জায়গায় ফেরত রাখা যায় এমন কিছু নেই।
t-there-is-still-only-one-way-in = এখনও ঢোকার একটিই পথ আছে।
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = এগুলো একটি সংস্থার প্রশ্ন, { $pages } পৃষ্ঠায়, কোনো উত্তর নয়।
t-they-are-in-files-files = এগুলো { $files }টি ফাইলে আছে।
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = তাঁরা তাঁদের কাছে থাকা চাবি ব্যবহার করেন। তা দিয়ে পুরো রেকর্ড খোলে।
t-this-belongs-on-the-form-itself = এটি ফর্মেই লিখতে হয়।
t-this-can-be-read-in-several-ways-choose-what-you-mean = এটি কয়েকভাবে পড়া যায়: আপনি যা বোঝাতে চান তা বেছে নিন
t-this-cannot-be-asked-here-write-it-down-by-itself = এটি এখানে জিজ্ঞাসা করা যায় না: আলাদা করে লিখে রাখুন।
t-this-cannot-be-left-open-here-answer-it-or-skip-it = এটি এখানে খোলা রাখা যায় না: উত্তর দিন, অথবা এড়িয়ে যান
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = এই কম্পিউটার যা দেখেছে তা মনে রাখতে পারেনি। ওয়ালেট ঠিকই আছে।
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = কখন হয়েছে তা এই কম্পিউটার মনে রাখতে পারেনি; ব্যাকআপ ঠিকই আছে।
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = এই কম্পিউটার তা করতে দেয় না: অন্য একটি ফোল্ডার বেছে নিন, যেমন আপনার নিজের ডকুমেন্টস।
t-this-computer-knows-of-no-backup = এই কম্পিউটার কোনো ব্যাকআপের কথা জানে না।
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = এই কম্পিউটারের ঘড়ি বলে { $day }, যা ঠিক হতে পারে না। এখন যা লিখে রাখবেন তাতে সেই তারিখ থাকবে: আগে ঘড়ি ঠিক করুন।
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = এই কম্পিউটার আগে যে কপি দেখেছে, এই কপি তার চেয়ে পুরনো: এর অন্তত { $missing }টি তথ্য নেই। আরও নতুন কপিটি খুঁজুন।
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = এই তারিখটি কয়েকভাবে পড়া যায়: যেটি বোঝানো হয়েছে সেটি বেছে নিন
t-this-is-answered-already = এর উত্তর আগেই দেওয়া আছে।
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = এটি এক নয়। আপনি যা লিখে রেখেছিলেন তা দেখুন, আর আবার লিখুন
t-this-is-on-record-and-held-back = এটি রেকর্ডে আছে, তবে আটকে রাখা।
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = কোনো শিট গেলে বা এলে এটি নিজে থেকেই লেখা হয়।
t-this-is-you = ইনি আপনি।
t-this-never-leaves-the-family-choose-something-else = এটি কখনো পরিবারের বাইরে যায় না: অন্য কিছু বেছে নিন।
t-this-sheet-was-forgotten = এই শিট ভুলে যাওয়া হয়েছে।
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = এই ওয়ালেটের চাবি এই কম্পিউটারে নেই: আপনার চাবির ফাইল ব্যবহার করুন।
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = এই ওয়ালেট carewallet-এর নতুন একটি সংস্করণে তৈরি। এটি এখানে পড়া যায়, কিন্তু বদলানো যায় না।
t-this-was-added-it-is-taken-back = এটি যোগ করা হয়েছিল। এটি ফিরিয়ে নেওয়া হয়:
t-this-was-changed-it-says-again-what-it-said-before = এটি বদলানো হয়েছিল। এতে আগে যা লেখা ছিল আবার তা-ই লেখা হয়:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = ব্যাকআপ তৈরির সময় এটি নষ্ট ছিল বা ছিল না। পুরনো কোনো ব্যাকআপে এটি থাকতে পারে: সেটি পাশে ফিরিয়ে আনুন, তারপর এখানে নিয়ে আসুন।
t-this-was-not-saved = এটি সেভ হয়নি।
t-this-was-not-saved-reason = এটি সেভ হয়নি: { $reason }।
t-this-was-taken-back-it-counts-again = এটি ফিরিয়ে নেওয়া হয়েছিল। এটি আবার ধরা হয়:
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = এর ধরনেও টিক চিহ্ন দিন; যা ব্যক্তিগত, তাতে নাম ধরে টিক চিহ্ন দিতে হয়।
t-to-do = করতে হবে
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = এটি ধরা হোক চাইলে আগে তাঁকে আবার যোগ করুন: ‘নিরাপদ রাখুন’, ‘কে কে খুলতে পারেন’।
t-to-look-at = দেখতে হবে
t-tried-last-on-day = শেষ পরখ করা হয়েছে { $day }।
t-two-entries-disagree-settle-that-on-their-own-pages-first = দুটি তথ্যে দুই রকম কথা আছে: আগে তাদের নিজের পৃষ্ঠায় তার মীমাংসা করুন।
t-two-versions-this-one-and-another-stand = দুটি সংস্করণ: এটি আর অন্য একটি, দুটিই থাকছে
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = একটি শিটের 40টি শব্দ ক্রম ঠিক রেখে লিখুন, বা এর কোডের ছবি তুলুন।
t-type-the-folder-in-which-it-is-saved = যে ফোল্ডারে সেভ হবে তার নাম লিখুন।
t-type-the-name = নাম লিখুন
t-type-the-name-of-who-is-coming = কে আসছেন তাঁর নাম লিখুন
t-type-the-passphrase-back = গোপন শব্দগুচ্ছ আবার লিখুন
t-type-the-words-of-the-sheet-or-choose-a-photograph = শিটের শব্দগুলো লিখুন, অথবা একটি ছবি বেছে নিন।
t-type-whom-the-form-is-for = ফর্মটি কার জন্য তা লিখুন।
t-understood-as-what = এভাবে বোঝা হয়েছে: { $what }।
t-undone = আগের অবস্থায় ফেরানো হয়েছে।
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = এই কম্পিউটারের চাবির গোছার (keyring) লক খুলুন, অথবা আপনার চাবির ফাইল ব্যবহার করুন।
t-use-only-sheets-that-name-the-same-set = শুধু সেই শিটগুলো ব্যবহার করুন, যেগুলোতে একই সেটের নাম আছে।
t-use-the-family-s-key-file = পরিবারের চাবির ফাইল ব্যবহার করুন।
t-use-the-key-file-that-it-is-sealed-to = এটি যে চাবির ফাইলের জন্য সিল করা, সেটি ব্যবহার করুন।
t-use-the-key-file-that-was-made-for-this-wallet = এই ওয়ালেটের জন্য যে চাবির ফাইল তৈরি হয়েছিল, সেটি ব্যবহার করুন।
t-verified-words-checked-on-day-by-name = যাচাই করা ({ $day } তারিখে { $name } শব্দগুলো মিলিয়ে দেখেছেন)
t-wallet-json-was-written-anew = wallet.json নতুন করে লেখা হয়েছে।
t-wallet-json-would-be-written-anew = wallet.json নতুন করে লেখা হবে।
t-way-of-holder-tried-on-day = { $holder }-এর { $way }, পরখ করা হয়েছে { $day }
t-what-another-copy-of-this-wallet-has-and-this-one-not = এই ওয়ালেটের অন্য কপিতে আছে কিন্তু এটিতে নেই, এমন যা কিছু।
t-what-could-be-copied-is-here-and-not-all-could = যা কপি করা গেছে তা এখানে আছে, কিন্তু সবটুকু কপি করা যায়নি
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = যা কপি করা গেছে তা এখানে আছে: বাকিটুকু আছে এমন আরেকটি কপি খুঁজুন।
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = যা পড়া গেছে তার কাজ হয়ে গেছে; বাকিগুলোর আরও স্পষ্ট ছবি যোগ করুন।
t-what-done-of-total-done = { $what }: { $total }টির মধ্যে { $done }টি হয়েছে
t-what-is-private-has-to-be-ticked-by-name = যা ব্যক্তিগত, তাতে নাম ধরে টিক চিহ্ন দিতে হয়।
t-what-is-your-own-name = আপনার নিজের নাম কী?
t-what-it-is-for-reason = এটি কী কাজে লাগবে: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = এতে আগে যা লেখা ছিল তা এর ফলে ফিরে আসে না।
t-what-matters-most = সবচেয়ে গুরুত্বপূর্ণ যা
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $name } আগে যা কপি করেছেন তা তিনি পড়তে পারবেন: সর্বোচ্চ { $entries }টি তথ্য।
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $name } আগে যা কপি করেছেন তা পড়া যাবে: সর্বোচ্চ { $entries }টি তথ্য।
t-what-was-in-the-way-is-out-of-the-way = যা পথে পড়েছিল তা সরিয়ে রাখা হয়েছে
t-what-was-saved-before-is-as-it-was = আগে যা সেভ করা হয়েছিল তা আগের মতোই আছে।
t-what-you-made-on-day-for-to = আপনি { $day } তারিখে { $to }-এর জন্য যা তৈরি করেছিলেন
t-when-needed = দরকার হলে
t-when-nobody-knows = কখন, কেউ জানে না
t-where-should-the-record-go = রেকর্ড কোথায় থাকবে?
t-which-professional-says-so = কোন পেশাদার এ কথা বলেন?
t-who-can-come-and-who-decides = কে আসতে পারেন, আর কে সিদ্ধান্ত নেন
t-who-is-the-record-about = রেকর্ডটি কার সম্পর্কে?
t-whoever-has-the-key-and-its-passphrase-can-read-everything = যার কাছে চাবি ও তার গোপন শব্দগুচ্ছ আছে সে সবকিছু পড়তে পারে।
t-whoever-made-the-form-gives-it-an-id-of-its-own = যিনি ফর্মটি তৈরি করেছেন তিনি একে নিজস্ব একটি id দেন।
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = { $whose } নিজে আবার বলতে পারেন; কেউ তাঁর হয়ে বলতে পারেন; অথবা এর পাশে একটি নতুন তথ্য লিখুন।
t-why-it-ends-reason = কেন শেষ হচ্ছে: { $reason }
t-withdrawn = ফিরিয়ে নেওয়া হয়েছে
t-without-a-caption = বর্ণনা ছাড়া
t-write-down-has-a-page-for-another-person = ‘লিখে রাখুন’ অংশে অন্য ব্যক্তির জন্য একটি পৃষ্ঠা আছে।
t-write-down-who-is-in-the-household-first = পরিবারে কে কে আছেন আগে তা লিখে রাখুন।
t-write-the-folder-of-the-other-copy = অন্য কপির ফোল্ডারের নাম লিখুন।
t-write-the-name-of-the-agency = সংস্থার নাম লিখুন।
t-write-who-said-it = কে বলেছেন তা লিখুন।
t-year-month-not-known = { $year }, মাস জানা নেই
t-yes-as-of-today = হ্যাঁ, আজকের তারিখে
t-yes-it-is-right = হ্যাঁ, এটি ঠিক আছে
t-yes-they-said-it-like-this = হ্যাঁ, তাঁরা এভাবেই বলেছেন
t-yes-they-wrote-it = হ্যাঁ, তিনি এটি লিখেছেন
t-you-did-not-take-over-facts-facts-before = আপনি আগে { $facts }টি তথ্য রেকর্ডে নেননি।
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = আপনি এই রেকর্ড রাখেন: আপনি যা লিখে রাখেন তা সেখানে আপনার বলা কথা হিসেবে থাকে।
t-you-said-before-of-facts-facts-not-so = আপনি আগে { $facts }টি তথ্য সম্পর্কে বলেছেন: তা নয়।
t-you-see-each-fact-before-it-is-saved = সেভ হওয়ার আগে আপনি প্রতিটি তথ্য দেখেন।
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = আপনি একটি গোপন শব্দগুচ্ছ লিখেছেন, আবার সাতটি শব্দও বেছে নেওয়া আছে: দুটির একটি বেছে নিন, আর নিজেরটি বেছে নিলে তা আবার লিখুন
t-your-note-note = (আপনার মন্তব্য: { $note })
t-your-sheet-of-day-taken-taken-over-not-not-later-later = আপনার { $day } তারিখের শিট: { $taken }টি রেকর্ডে নেওয়া হয়েছে, { $not }টি নেওয়া হয়নি, { $later }টি পরে।
t-your-sheet-sheet-of-day-for-to = আপনার { $day } তারিখের শিট { $sheet }, { $to }-এর জন্য
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = আপনার { $day } তারিখের শিট { $sheet }: { $taken }টি রেকর্ডে নেওয়া হয়েছে, { $not }টি নেওয়া হয়নি, { $later }টি পরে।
