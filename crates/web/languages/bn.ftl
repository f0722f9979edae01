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
t-please-check = অনুগ্রহ করে দেখে নিন:
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
t-choose-one-of-these = এগুলোর একটি বেছে নিন।
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = যদি তা না হয়: তাঁদের কী জানা দরকার? (এটি খালি রাখতে পারেন।)
t-look-before-saving = সেভ করার আগে দেখুন
t-later = পরে
t-ask-me-again-about-what-was-not-taken-over = যা রেকর্ডে নেওয়া হয়নি তা নিয়ে আমাকে আবার জিজ্ঞাসা করুন
t-are-all-eight-words-the-same = আটটি শব্দই কি এক?
t-yes-they-read-all-eight-to-me = হ্যাঁ, তাঁরা আটটি শব্দই আমাকে পড়ে শুনিয়েছেন
t-no-put-this-sheet-away = না: এই শিট সরিয়ে রাখুন
t-note-that-i-compared-them = আমি মিলিয়ে দেখেছি, তা লিখে রাখুন

## base.html
t-skip-to-the-page = সরাসরি পৃষ্ঠায় যান
t-find-in-the-record = রেকর্ডে খুঁজুন
t-find = খুঁজুন
t-parts-of-the-window = উইন্ডোর অংশগুলো
t-today = আজ
t-write-down = লিখে রাখুন
t-before-a-visit = সাক্ষাতের আগে
t-forms = ফর্ম
t-keep-safe = নিরাপদ রাখুন
t-this-household-is-made-up = এই পরিবারটি কাল্পনিক।
t-try-anything-nothing-here-is-about-anybody-who-lives = যা খুশি করে দেখুন: এখানে জীবিত কারও সম্পর্কে কিছু নেই।
t-please-note = খেয়াল করুন:
t-larger-print-contrast-light-or-dark = বড় হরফ, কনট্রাস্ট, হালকা বা গাঢ়
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
t-please-look-at-this-again = অনুগ্রহ করে এটি আবার দেখুন
t-a-new-record-step-number-of-6 = নতুন রেকর্ড: ধাপ { $number }, মোট 6
t-which-passphrase-should-it-be = গোপন শব্দগুচ্ছ কোনটি হবে?
t-these-seven-words-write-them-down-on-paper-now = এই সাতটি শব্দ। এখনই কাগজে লিখে রাখুন:
t-a-passphrase-of-my-own = আমার নিজের একটি গোপন শব্দগুচ্ছ
t-if-it-is-your-own-type-it-here = নিজের হলে: এখানে লিখুন
t-at-least-12-characters-several-words-are-better-than-one = অন্তত 12টি অক্ষর; একটি শব্দের চেয়ে কয়েকটি শব্দ ভালো
t-which-is-meant = কোনটি বোঝানো হয়েছে?
t-it-is-right-odd = এটি ঠিক আছে: { $odd }
t-make-the-record = রেকর্ড তৈরি করুন
t-continue = এগিয়ে যান
t-back = পেছনে
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
t-open-it = খুলুন

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

## form.html
t-about-name-asked-by-agency = { $name } সম্পর্কে। জানতে চেয়েছে: { $agency }।
t-answered-of-asked-answered-from-the-record-left-to-ask = { $asked }টি প্রশ্নের মধ্যে { $answered }টির উত্তর রেকর্ডে আছে। আরও { $left }টি জিজ্ঞাসা করা বাকি।
t-old-of-them-only-because-they-are-old = এর মধ্যে { $old }টি শুধু পুরনো বলে বাকি।
t-answer-what-is-left = বাকিগুলোর উত্তর দিন
t-what-is-left-on-paper-pdf = যা বাকি আছে, কাগজে (PDF)
t-fill-it-and-hand-it-over = পূরণ করে হাতে দিন
t-others-say-differently = (অন্যরা অন্য কথা বলেন)
t-check-again-again = (আবার যাচাই করুন: { $again })
t-follows-from-basis = যা থেকে বোঝা যায়: { $basis }
t-from = যেখান থেকে:
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
t-answered = উত্তর দেওয়া হয়েছে
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
t-hand-it-over = হাতে দিন
t-whom-is-it-for = এটি কার জন্য?
t-the-agency-by-name = সংস্থার নাম।
t-known-here = এখানে যাদের নাম আছে:
t-print = ছাপা
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
t-found-for-words = “{ $words }” খুঁজে যা পাওয়া গেছে
t-nothing-is-recorded-that-fits = মেলে এমন কিছু রেকর্ডে নেই।
t-near-to-it = কাছাকাছি যা আছে:
t-there-are-more-more-another-word-finds-fewer = আরও { $more }টি আছে। আরেকটি শব্দ যোগ করলে কম পাওয়া যাবে।

## home.html
t-what-wants-doing = যা করা দরকার
t-begun-and-not-saved-yet = শুরু হয়েছে, এখনও সেভ হয়নি
t-nothing-wants-doing-in-the-next-four-weeks = আগামী চার সপ্তাহে করার মতো কিছু নেই।
t-whom-this-is-about = এটি যাঁদের সম্পর্কে
t-no-longer-here = এখন আর এখানে নেই
t-the-whole-record-entries-entries = পুরো রেকর্ড ({ $entries }টি তথ্য)
t-what-would-you-like-to-do = আপনি কী করতে চান?
t-write-something-down = কিছু লিখে রাখুন
t-print-a-sheet-for-somebody-who-visits = যিনি আসবেন তাঁর জন্য একটি শিট প্রিন্ট করুন
t-take-in-a-sheet-that-came-back = ফেরত আসা শিট গ্রহণ করুন
t-handed-over-and-received-lately = সম্প্রতি যা হাতে দেওয়া ও গ্রহণ করা হয়েছে
t-nothing-yet = এখনও কিছু নেই।

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = যাতে একটি হারানো চাবি, নষ্ট কম্পিউটার বা একটি খারাপ দিনে রেকর্ড শেষ হয়ে না যায়।

## keep_admit.html
t-nobody-was-added = কাউকে যোগ করা হয়নি
t-who-opens-it = কে কে খুলতে পারেন
t-add-somebody = কাউকে যোগ করুন
t-they-will-read-the-whole-record-and-write-in-it = তাঁরা পুরো রেকর্ড পড়বেন, এবং এতে লিখবেন।
t-what-are-they-called = তাঁর নাম কী?
t-until-when-you-can-leave-this-empty = কত দিন পর্যন্ত? (এটি খালি রাখতে পারেন।)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = শেষ দিন, যেমন 3 মে 2027। সময় শেষ হলে তা দেখানো হয়; এতে কারও ঢোকা বন্ধ হয় না।
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
t-what-name-copied-before-stays-readable-to-them-up-to-readable = { $name } আগে যা কপি করেছেন তা তিনি পড়তে পারবেন: সর্বোচ্চ { $readable }।
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

## look.html
t-how-it-looks = দেখতে কেমন
t-larger-print = বড় হরফ
t-strong-contrast = জোরালো কনট্রাস্ট
t-light-or-dark = হালকা বা গাঢ়
t-language-of-these-pages = এই পৃষ্ঠাগুলোর ভাষা
t-what-somebody-wrote-stays-as-they-wrote-it-the-translations-were-made-by-machine-if-something-is-unclear-look-at-the-english = কেউ যা লিখেছেন তা তাঁর লেখা মতোই থাকে। অনুবাদ মেশিন দিয়ে করা: কিছু স্পষ্ট না হলে ইংরেজি দেখুন।
t-use-this = এটি ব্যবহার করুন

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
t-not-read = পড়া হয়নি:
t-leave-this-file-out = এই ফাইল বাদ দিন
t-photographs-or-files = ছবি বা ফাইল
t-add-more-to-these = এগুলোর সাথে আরও যোগ করুন
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = চৌকো কোডসহ সব পৃষ্ঠার ছবি, স্ক্যান বা PDF, সিল করা ফাইল (.age), একটি লেখা, বা যে ই-মেইলে এটি এসেছে। আপনি একসাথে কয়েকটি বেছে নিতে পারেন, বা একটির পর একটি যোগ করতে পারেন।
t-it-is-sealed-and-opens-with-words = এটি সিল করা, শব্দ দিয়ে খোলে
t-words-that-open-it = যে শব্দগুলো দিয়ে এটি খোলে
t-whoever-made-it-gave-you-these-words-by-telephone-or-on-another-paper-you-need-not-choose-the-files-again = যিনি এটি তৈরি করেছেন তিনি আপনাকে এই শব্দগুলো দিয়েছেন, টেলিফোনে বা অন্য একটি কাগজে। ফাইলগুলো আবার বেছে নিতে হবে না।
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
t-this-was-not-done = এটি করা হয়নি
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
t-the-home = বাড়ি
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
t-change = বদলান
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
t-what-is-it-for = এটি কী কাজে লাগবে?
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
t-no = না
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
t-drop-it = বাদ দিন
t-the-last-answer-was-understood-as-words = শেষ উত্তরটি এভাবে বোঝা হয়েছে: { $words }।
t-what-should-it-say = এতে কী লেখা থাকা উচিত?
t-check-this-before-it-is-saved = সেভ হওয়ার আগে এটি দেখে নিন
t-save = সেভ করুন
t-change-label = বদলান: { $label }
t-add-something-that-is-not-answered-yet = এখনও উত্তর দেওয়া হয়নি এমন কিছু যোগ করুন
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
t-when-did-it-happen-or-begin = কখন হয়েছে বা শুরু হয়েছে?
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = শুধু যদি তা জরুরি হয় আর উপরে বলা না থাকে: 3 মে 2026, মে 2026, 2026
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
t-the-answer-before-was-understood-as-words = আগের উত্তরটি এভাবে বোঝা হয়েছে: { $words }।
t-if-there-is-no-answer = উত্তর না থাকলে
t-leave-it-out = এটি রাখবেন না
t-skip = এড়িয়ে যান
t-that-is-all = এটুকুই
t-drop-this-and-save-nothing = এটি বাদ দিন, কিছুই সেভ করবেন না
t-answered-so-far = এ পর্যন্ত যার উত্তর দেওয়া হয়েছে
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = এখনও কিছু নেই। আপনি সবটুকু না দেখা পর্যন্ত কিছুই সেভ হয় না।

## write_whom.html
t-something-is-missing = কিছু একটা নেই
t-whom-is-it-about = এটি কার সম্পর্কে?
t-somebody-new-in-this-household = এই পরিবারের নতুন কেউ
t-go-on-with-words = { $words } নিয়ে এগিয়ে যান

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
t-a-question = একটি প্রশ্ন
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
t-what-is-it = এটি কী?
t-dropped-nothing-of-it-was-saved = বাদ দেওয়া হয়েছে: এর কিছুই সেভ হয়নি।

## src/pages/write/check.rs
t-check-before-saving = সেভ করার আগে দেখে নিন

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = কিছুই বদলানো হয়নি, তাই কিছুই সেভ হয়নি।
