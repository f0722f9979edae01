# carewallet, words of the window: Urdu
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = ریکارڈ
t-sections = حصے

## arrived.html
t-not-everything-is-decided-yet = ابھی سب کچھ طے نہیں ہوا
t-take-in = وصول کریں
t-what-from-wrote = { $from } نے کیا لکھا
t-made = بنانے کی تاریخ
t-answers = جس کا جواب ہے
t-who-signed = کس نے دستخط کیے
t-compare-the-words-of-this-key = اس چابی کے الفاظ ملائیں
t-please-check = براہِ کرم جانچ لیں:
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = یہ نام آپ کی ایڈریس بک میں ہے، اور یہ چابی اس میں نہیں ہے۔ کوئی بھی کسی کا نام استعمال کر سکتا ہے۔
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = { $from } کو اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے، اس پرچے کے کسی نمبر پر نہیں۔ ان سے کہیں کہ وہ اپنے آٹھ الفاظ آپ کو پڑھ کر سنائیں۔ وہ پڑھیں، آپ دیکھیں۔ آپ انہیں الفاظ پڑھ کر نہ سنائیں۔ صرف نام سے کچھ ثابت نہیں ہوتا۔
t-you-can-also-go-on-now-and-compare-them-later = آپ ابھی آگے بھی بڑھ سکتے ہیں، اور الفاظ بعد میں ملا سکتے ہیں۔
t-nothing-new = کچھ نیا نہیں۔
t-nothing-of-it-is-left-to-decide = اس میں سے کچھ بھی طے کرنا باقی نہیں ہے۔
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = جو کچھ کسی بات کے خلاف نہیں، وہ سب قبول کریں ({ $harmless })، سوائے اس کے جہاں میں نیچے کچھ اور چنوں
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = جو بات آپ کے ریکارڈ کے خلاف ہو، یا کچھ واپس لیتی ہو، وہ اس نشان سے کبھی قبول نہیں ہوتی۔
t-about-about = { $about } کے بارے میں۔
t-they-say = وہ کہتے ہیں
t-you-have = آپ کے پاس ہے
t-nothing-about-this = اس بارے میں کچھ نہیں۔
t-another-fact-of-this-sheet-says-something-else = اس پرچے کی ایک اور بات کچھ اور کہتی ہے:
t-what-do-you-want-to-do-with-it = آپ اس کے ساتھ کیا کرنا چاہتے ہیں؟
t-choose-one-of-these = ان میں سے ایک چنیں۔
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = اگر ایسا نہیں ہے: تو انہیں کیا معلوم ہونا چاہیے؟ (آپ اسے خالی چھوڑ سکتے ہیں۔)
t-look-before-saving = محفوظ کرنے سے پہلے دیکھیں
t-later = بعد میں
t-ask-me-again-about-what-was-not-taken-over = جو قبول نہیں ہوا، اس کے بارے میں مجھ سے دوبارہ پوچھیں
t-are-all-eight-words-the-same = کیا آٹھوں الفاظ ایک جیسے ہیں؟
t-yes-they-read-all-eight-to-me = ہاں، انہوں نے مجھے آٹھوں الفاظ پڑھ کر سنائے
t-no-put-this-sheet-away = نہیں: یہ پرچہ الگ رکھ دیں
t-note-that-i-compared-them = درج کریں کہ میں نے انہیں ملا لیا

## base.html
t-skip-to-the-page = سیدھے صفحے کے متن پر جائیں
t-find-in-the-record = ریکارڈ میں تلاش کریں
t-find = تلاش کریں
t-parts-of-the-window = اس ونڈو کے حصے
t-today = آج
t-write-down = لکھیں
t-before-a-visit = ملاقات سے پہلے
t-forms = فارم
t-keep-safe = محفوظ رکھیں
t-this-household-is-made-up = یہ گھرانہ فرضی ہے۔
t-try-anything-nothing-here-is-about-anybody-who-lives = کچھ بھی آزمائیں: یہاں کچھ بھی کسی حقیقی شخص کے بارے میں نہیں ہے۔
t-please-note = براہِ کرم توجہ دیں:
t-lock = تالا لگائیں
t-close-and-forget = بند کریں اور بھول جائیں
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = یہ صفحہ آپ کے اپنے کمپیوٹر سے آتا ہے۔ اس میں سے کچھ بھی انٹرنیٹ پر نہیں جاتا۔

## begin.html
t-begin = شروع کریں
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = carewallet وہ سب باتیں ایک جگہ رکھتا ہے جو مدد کرنے والے ہر شخص کو معلوم ہونی چاہییں، اور وہ جگہ آپ کی اپنی ہے: اس کمپیوٹر پر ایک فولڈر۔ آپ ایک بار لکھتے ہیں، اور ہر ملاقات کے لیے وہ چھاپتے ہیں جس کی اُس ملاقات میں ضرورت ہو۔
t-begin-a-new-record = نیا ریکارڈ شروع کریں
t-open-a-record-that-is-there = موجود ریکارڈ کھولیں
t-put-a-backup-back = بیک اپ واپس لائیں
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = نئے ریکارڈ میں تقریباً پانچ منٹ لگتے ہیں۔ قلم اور کاغذ تیار رکھیں: آپ کو ایک خفیہ جملہ لکھنا ہو گا۔

## begin_first.html
t-write-down-five-things-first = پہلے پانچ باتیں لکھیں
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = { $name } کے بارے میں ان باتوں سے ایمبولینس کے عملے یا دیکھ بھال کرنے والے کسی نئے شخص کو سب سے اہم باتیں معلوم ہو جاتی ہیں۔ ہر ایک میں ایک منٹ لگتا ہے؛ ہر ایک کے پہلے سوال کے سوا سب سوال چھوڑے جا سکتے ہیں۔
t-done-of-things-are-done = { $things } میں سے { $done } مکمل ہیں۔
t-done = مکمل
t-not-yet = ابھی نہیں
t-go-to-today = ”آج“ پر جائیں

## begin_new.html
t-please-look-at-this-again = براہِ کرم اسے دوبارہ دیکھیں
t-a-new-record-step-number-of-6 = نیا ریکارڈ: 6 میں سے مرحلہ { $number }
t-which-passphrase-should-it-be = خفیہ جملہ کون سا ہو؟
t-these-seven-words-write-them-down-on-paper-now = یہ سات الفاظ۔ انہیں ابھی کاغذ پر لکھ لیں:
t-a-passphrase-of-my-own = میرا اپنا خفیہ جملہ
t-if-it-is-your-own-type-it-here = اگر یہ آپ کا اپنا ہے: یہاں ٹائپ کریں
t-at-least-12-characters-several-words-are-better-than-one = کم از کم 12 حروف؛ ایک لفظ سے کئی الفاظ بہتر ہیں
t-which-is-meant = ان میں سے کون سا مراد ہے؟
t-it-is-right-odd = یہ درست ہے: { $odd }
t-make-the-record = ریکارڈ بنائیں
t-continue = جاری رکھیں
t-back = واپس
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = اس سے پہلے ڈسک پر کچھ نہیں لکھا جاتا۔ ریکارڈ بنانے میں چند سیکنڈ لگ سکتے ہیں۔

## begin_open.html
t-the-record-was-not-opened = ریکارڈ نہیں کھلا
t-which-record-is-it = یہ کون سا ریکارڈ ہے؟
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = آپ کے ہوم فولڈر میں یا کسی USB اسٹک پر کوئی ریکارڈ نہیں ملا۔ اگر وہ کسی USB اسٹک پر ہے تو اسے لگائیں اور یہ صفحہ دوبارہ لوڈ کریں۔
t-its-folder = اس کا فولڈر
t-or-another-folder = یا کوئی اور فولڈر
t-where-is-its-key = اس کی چابی کہاں ہے؟
t-in-this-computer-s-keyring = اس کمپیوٹر کی کی رنگ (keyring) میں
t-or-another-key-file = یا چابی کی کوئی اور فائل
t-a-file-whose-name-ends-in-key-age-or-key-txt = ایسی فائل جس کا نام -key.age یا -key.txt پر ختم ہوتا ہے
t-open-it = اسے کھولیں

## begin_paper.html
t-now-make-a-second-way-in = اب اندر آنے کا دوسرا راستہ بنائیں
t-folder-of-the-record = ریکارڈ کا فولڈر:
t-its-key = اس کی چابی:
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = اگر یہ کمپیوٹر خراب ہو جائے یا خفیہ جملہ بھول جائے، تو کوئی بھی ریکارڈ نہیں کھول سکتا: نہ آپ، نہ ہم۔ کاغذ کا ایک صفحہ اس سے بچاتا ہے۔ یہ صفحہ خود چابی ہے۔
t-get-the-page-and-print-it = صفحہ حاصل کریں اور اسے چھاپیں۔
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = اس کے بعد فائل اپنے ڈاؤن لوڈز سے مٹا دیں: جس کے پاس یہ ہو، وہ سب کچھ پڑھ سکتا ہے۔
t-put-the-page-where-you-keep-passports-away-from-this-computer = صفحہ وہاں رکھیں جہاں آپ پاسپورٹ رکھتے ہیں، اس کمپیوٹر سے دور۔
t-read-it-back-once-so-that-you-know-it-works = اسے ایک بار واپس پڑھیں، تاکہ آپ کو معلوم ہو کہ یہ کام کرتا ہے۔
t-get-the-page-to-print = چھاپنے کے لیے صفحہ حاصل کریں
t-it-is-printed-read-it-back = یہ چھپ گیا: اسے واپس پڑھیں
t-go-on-and-do-this-later = آگے بڑھیں، اور یہ بعد میں کریں
t-until-it-was-read-back-today-reminds-you-of-it = جب تک اسے واپس نہ پڑھا جائے، ”آج“ آپ کو اس کی یاد دلاتا ہے۔

## card.html
t-see-the-other-one = دوسرا دیکھیں
t-save-the-attached-file-caption = منسلک فائل محفوظ کریں: { $caption }

## closed.html
t-closed = بند ہو گیا
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = والٹ پر تالا لگ گیا ہے، اور carewallet ختم ہو گیا ہے۔ ریکارڈ میں سے کچھ بھی اس پروگرام میں باقی نہیں۔
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = آپ یہ ٹیب بند کر سکتے ہیں۔ والٹ دوبارہ کھولنے کے لیے carewallet دوبارہ شروع کریں۔

## decided.html
t-change-something = کچھ تبدیل کریں
t-look-before-it-is-saved = محفوظ ہونے سے پہلے دیکھیں
t-from-from-nothing-is-saved-yet = { $from } کی طرف سے۔ ابھی کچھ محفوظ نہیں ہوا۔
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = اس کے ساتھ ادارہ اور اس کی چابی آپ کی ایڈریس بک میں آ جاتے ہیں، سوائے اس کے کہ آپ کچھ بھی قبول نہ کریں۔
t-save-this = یہ محفوظ کریں

## entry.html
t-back-to-the-first-five-things = پہلی پانچ باتوں پر واپس جائیں
t-write-down-another = ایک اور لکھیں
t-undo = کالعدم کریں
t-change-this = یہ تبدیل کریں
t-it-is-still-right = یہ اب بھی درست ہے
t-take-it-back = اسے واپس لیں
t-what-happened-to-it = اس کے ساتھ کیا ہوا

## form.html
t-about-name-asked-by-agency = { $name } کے بارے میں۔ پوچھنے والا ادارہ: { $agency }۔
t-answered-of-asked-answered-from-the-record-left-to-ask = { $asked } میں سے { $answered } کے جواب ریکارڈ سے مل گئے۔ پوچھنے کو باقی: { $left }۔
t-old-of-them-only-because-they-are-old = { $old ->
    [one] ان میں سے { $old } صرف اس لیے کہ وہ پرانا ہے۔
   *[other] ان میں سے { $old } صرف اس لیے کہ وہ پرانے ہیں۔
    }
t-answer-what-is-left = جو باقی ہے اس کا جواب دیں
t-what-is-left-on-paper-pdf = جو باقی ہے، کاغذ پر (PDF)
t-fill-it-and-hand-it-over = اسے بھریں اور حوالے کریں
t-others-say-differently = (دوسرے کچھ اور کہتے ہیں)
t-check-again-again = (دوبارہ جانچ لیں: { $again })
t-follows-from-basis = یہ اس سے نکلتا ہے: { $basis }
t-from = کہاں سے:
t-answer-this = اس کا جواب دیں

## form_ask.html
t-there-is-a-problem = ایک مسئلہ ہے
t-on-record = ریکارڈ میں درج:
t-about = کس بارے میں
t-or-there-is-no-answer-because = یا کوئی جواب نہیں ہے، کیونکہ
t-go-on = آگے بڑھیں
t-one-back = ایک قدم پیچھے
t-stop-here = یہاں رکیں
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = ہر جواب پورا ہوتے ہی محفوظ ہو جاتا ہے۔ جب چاہیں رک جائیں۔

## form_asked.html
t-that-is-all-for-now = ابھی کے لیے بس اتنا ہی
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }: پہلے { $asked } میں سے { $before } کے جواب تھے، اب { $asked } میں سے { $now } کے جواب ہیں۔
t-nothing-is-left-to-ask = پوچھنے کو کچھ باقی نہیں۔
t-left-are-left-to-ask = پوچھنے کو باقی: { $left }۔
t-see-the-form = فارم دیکھیں

## form_carer.html
t-who-cares-for-them = ان کی دیکھ بھال کون کرتا ہے؟
t-title-asks-about-one-carer-and-the-record-names-several = { $title } دیکھ بھال کرنے والے ایک شخص کے بارے میں پوچھتا ہے، اور ریکارڈ میں کئی کے نام ہیں۔
t-choose-one = ایک چنیں

## form_done.html
t-saved-and-in-the-ledger = محفوظ ہو گیا، اور کھاتے میں درج ہے
t-for = کس کے لیے
t-answered = جواب ہو گئے
t-answered-of-asked-questions = { $asked } میں سے { $answered } سوال
t-on-paper = کاغذ پر
t-pages-pages = { $pages ->
    [one] { $pages } صفحہ
   *[other] { $pages } صفحات
    }
t-file = فائل
t-download-it-to-print = چھاپنے کے لیے ڈاؤن لوڈ کریں
t-print-it-at-100-actual-size-on-a4 = اسے 100 % (”اصل سائز“) پر، A4 کاغذ پر چھاپیں۔
t-back-to-the-form = فارم پر واپس جائیں

## form_save.html
t-it-was-not-handed-over = یہ حوالے نہیں ہوا
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = فارم ابھی ایسا ہے، اُس چھپائی میں جو آپ نے چنی۔ اسے دیکھیں، پھر محفوظ کریں۔
t-nothing-of-it-is-written-yet-and-nobody-has-it = اس میں سے ابھی کچھ نہیں لکھا گیا، اور یہ کسی کے پاس نہیں ہے۔
t-the-pages-as-they-would-be = صفحات جیسے وہ ہوں گے
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = صفحہ { $number } از { $pages }، جیسے یہ چھپے گا۔ اس میں جو لکھا ہے، وہ فارم کے صفحے پر ہے۔
t-page-number-of-pages = صفحہ { $number } از { $pages }
t-hand-it-over = اسے حوالے کریں
t-whom-is-it-for = یہ کس کے لیے ہے؟
t-the-agency-by-name = ادارہ، نام کے ساتھ۔
t-known-here = یہاں معلوم:
t-print = چھپائی
t-larger-print-18-points = بڑے حروف (18 پوائنٹ)
t-black-on-white-only-with-strong-lines = صرف سفید پر سیاہ، گہری لکیروں کے ساتھ
t-folder-to-save-it-in = جس فولڈر میں محفوظ کرنا ہے
t-the-name-of-the-file-names-nobody = فائل کے نام میں کسی کا نام نہیں ہے۔
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = جس کے پاس فارم ہو، وہ اسے پڑھ سکتا ہے۔ اس کے ساتھ یہ حوالے کیا ہوا شمار ہوتا ہے: آپ کا کھاتہ یاد رکھتا ہے کہ کون سی چیز کس کے پاس گئی۔
t-save-it = اسے محفوظ کریں

## forms.html
t-forms-about-name = { $name } کے بارے میں فارم
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = ادارے پہلی ملاقات میں جو پوچھتے ہیں، ریکارڈ کے ساتھ رکھ کر: جس کا جواب ریکارڈ دیتا ہے، اسے دوبارہ پوچھنے کی ضرورت نہیں۔
t-about-somebody-else = کسی اور کے بارے میں:
t-answered-of-asked-answered-from-the-record = { $asked } میں سے { $answered } کے جواب ریکارڈ سے مل گئے۔
t-left-to-ask = پوچھنے کو باقی: { $left }۔
t-held-back-on-record-and-held-back = { $held_back ->
    [one] { $held_back } ریکارڈ میں درج ہے، اور روک رکھا گیا ہے۔
   *[other] { $held_back } ریکارڈ میں درج ہیں، اور روک رکھے گئے ہیں۔
    }
t-say-who = بتائیں کون

## found.html
t-found-for-words = ”{ $words }“ کے لیے کیا ملا
t-nothing-is-recorded-that-fits = اس کے مطابق کچھ درج نہیں ہے۔
t-near-to-it = اس کے قریب:
t-there-are-more-more-another-word-finds-fewer = { $more ->
    [one] { $more } اور ہے۔ ایک اور لفظ لکھنے سے کم ملتے ہیں۔
   *[other] { $more } اور ہیں۔ ایک اور لفظ لکھنے سے کم ملتے ہیں۔
    }

## home.html
t-what-wants-doing = کیا کرنا ہے
t-begun-and-not-saved-yet = شروع کیا ہوا، ابھی محفوظ نہیں
t-nothing-wants-doing-in-the-next-four-weeks = اگلے چار ہفتوں میں کچھ نہیں کرنا۔
t-whom-this-is-about = یہ کس کے بارے میں ہے
t-no-longer-here = اب یہاں نہیں
t-the-whole-record-entries-entries = { $entries ->
    [one] پورا ریکارڈ ({ $entries } اندراج)
   *[other] پورا ریکارڈ ({ $entries } اندراجات)
    }
t-what-would-you-like-to-do = آپ کیا کرنا چاہتے ہیں؟
t-write-something-down = کچھ لکھیں
t-print-a-sheet-for-somebody-who-visits = ملاقات کے لیے آنے والے کسی شخص کے لیے پرچہ چھاپیں
t-take-in-a-sheet-that-came-back = واپس آیا ہوا پرچہ وصول کریں
t-handed-over-and-received-lately = حال ہی میں حوالے اور وصول کیا گیا
t-nothing-yet = ابھی کچھ نہیں۔

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = تاکہ کھوئی ہوئی چابی، خراب کمپیوٹر یا برا دن ریکارڈ کا خاتمہ نہ بنے۔

## keep_admit.html
t-nobody-was-added = کسی کو شامل نہیں کیا گیا
t-who-opens-it = اسے کون کھولتا ہے
t-add-somebody = کسی کو شامل کریں
t-they-will-read-the-whole-record-and-write-in-it = وہ پورا ریکارڈ پڑھیں گے، اور اس میں لکھیں گے۔
t-what-are-they-called = ان کا نام کیا ہے؟
t-until-when-you-can-leave-this-empty = کب تک؟ (آپ اسے خالی چھوڑ سکتے ہیں۔)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = آخری دن، جیسے 3/5/2027۔ وقت ختم ہونے پر یہ دکھایا جاتا ہے؛ اس سے کسی کا راستہ بند نہیں ہوتا۔
t-with-which-key = کس چابی سے؟
t-a-new-key-which-i-hand-over = ایک نئی چابی، جو میری طرف سے حوالے ہو گی
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = نئی چابی کی فائل کہاں جائے؟ سب سے بہتر یہ کہ کسی USB اسٹک پر جو آپ ان کے حوالے کریں۔
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = اس پر ایسے الفاظ کا تالا ہے جو آپ ایک بار، اگلے صفحے پر دیکھتے ہیں۔
t-the-key-that-they-have = وہ چابی جو ان کے پاس ہے
t-their-public-line-it-begins-with-age1 = ان کی عوامی لائن: یہ age1 سے شروع ہوتی ہے
t-add-them = انہیں شامل کریں

## keep_backup.html
t-no-backup-was-made = کوئی بیک اپ نہیں بنا
t-backup = بیک اپ
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = ایک فائل جس میں پورا والٹ ہے: تمام اندراجات، تمام منسلک تصویریں اور خطوط، اور یہ کہ اسے کون کھولتا ہے۔ یہ مہر بند ہے: چابی کے بغیر کوئی اسے نہیں پڑھ سکتا۔ اس کے نام میں کسی کا نام نہیں ہے:
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = یہ صرف چابی سے کھلتا ہے: <a>بحالی کا پرچہ</a> کاغذ پر وہی چابی ہے۔
t-where-should-it-go = یہ کہاں جائے؟
t-the-stick = USB اسٹک:
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = کوئی USB اسٹک نہیں لگی ہوئی۔ ایک لگائیں اور <a>دوبارہ دیکھیں</a>، یا کوئی فولڈر لکھیں۔
t-another-folder = کوئی اور فولڈر
t-which-folder-it-must-be-there-already = کون سا فولڈر؟ یہ پہلے سے موجود ہونا چاہیے۔
t-make-a-backup = بیک اپ بنائیں
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = ”بن گیا“ کہنے سے پہلے اسے کھول کر والٹ سے ملایا جاتا ہے۔ اس میں چند سیکنڈ لگتے ہیں۔

## keep_check.html
t-check-the-wallet = والٹ کی جانچ کریں
t-whole = سالم ہے۔
t-not-whole = سالم نہیں ہے۔
t-what-is-damaged-or-missing = کیا خراب یا غائب ہے
t-what-to-do = کیا کرنا ہے
t-bring-in-a-copy = ایک نقل اندر لائیں
t-also-there-and-no-fault = یہ بھی موجود ہے، اور خرابی نہیں ہے
t-what-can-be-put-out-of-the-way = کیا ہٹایا جا سکتا ہے
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = کچھ مٹایا نہیں جاتا۔ جس میں ریکارڈ کی کوئی بات ہو سکتی ہے، وہ اپنی جگہ پر رہتا ہے۔
t-this-stays = یہ یہیں رہتا ہے:
t-put-it-out-of-the-way = اسے ہٹا دیں
t-out-of-the-way = ہٹایا ہوا
t-files-that-were-put-out-of-the-way-before-quarantined = جو فائلیں پہلے ہٹائی گئیں: { $quarantined }۔
t-put-them-back = انہیں واپس رکھیں

## keep_end.html
t-nothing-was-ended = کچھ ختم نہیں کیا گیا
t-should-name-no-longer-open-this-wallet = کیا آپ چاہتے ہیں کہ { $name } اب یہ والٹ نہ کھول سکیں؟
t-from-then-on-nothing-new-opens-with-that-key = اس کے بعد اُس چابی سے کوئی نئی چیز نہیں کھلتی۔
t-no-program-can-take-that-back = کوئی پروگرام اسے واپس نہیں لے سکتا۔
t-why-does-it-end = یہ کیوں ختم ہو رہا ہے؟
t-a-few-plain-words-they-stay-in-the-record = چند سادہ الفاظ۔ یہ ریکارڈ میں رہتے ہیں۔
t-end-it = اسے ختم کریں
t-leave-it-as-it-is = جیسا ہے ویسا ہی رہنے دیں

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = براہِ کرم اُس چابی کے الفاظ لکھ لیں جو آپ نے بنائی۔
t-show-them = انہیں دکھائیں
t-each-of-these-people-has-a-key-that-opens-the-whole-record = ان میں سے ہر شخص کے پاس ایک چابی ہے جو پورا ریکارڈ کھولتی ہے۔
t-time-is-over = وقت ختم ہو گیا
t-words-of-the-key = چابی کے الفاظ:

## keep_key.html
t-write-these-words-down-now = یہ الفاظ ابھی لکھ لیں
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = یہ { $name } کی چابی کا تالا کھولتے ہیں۔ یہ اُس وقت تک دکھائے جاتے ہیں جب تک آپ نہ کہیں کہ آپ نے انہیں لکھ لیا ہے، اور اس کے بعد پھر کبھی نہیں۔
t-file-of-the-key = چابی کی فائل:
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = اسے خود مل کر حوالے کریں، کوئی نقل نہ رکھیں، اور الفاظ اس سے الگ دیں۔
t-file-cannot-be-opened-here-so-not-by-name-either = { $file } یہاں نہیں کھل سکتی، اس لیے { $name } بھی اسے نہیں کھول سکتے۔
t-i-have-written-them-down = میں نے انہیں لکھ لیا ہے

## keep_merge.html
t-nothing-was-brought-in = کچھ اندر نہیں لایا گیا
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = اس والٹ کی ایک اور نقل، شاید کسی اور کے کمپیوٹر یا USB اسٹک پر، اس میں وہ ہو سکتا ہے جو اس والٹ میں نہیں ہے۔ وہ یہاں اندر آ جاتا ہے؛ کبھی کچھ غائب نہیں ہوتا۔ دوسری نقل کو صرف پڑھا جاتا ہے۔
t-folder-of-the-other-copy = دوسری نقل کا فولڈر
t-a-stick-is-plugged-in = ایک USB اسٹک لگی ہوئی ہے:
t-bring-it-in = اسے اندر لائیں

## keep_recovery.html
t-this-was-not-proved = یہ ثابت نہیں ہوا
t-try-the-way-back = واپسی کا راستہ آزمائیں
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = اس میں پانچ منٹ لگتے ہیں، اور سال میں دو بار کرنا فائدہ مند ہے: بحالی کا پرچہ جہاں رکھا ہے وہاں سے لائیں، اور اسے یہاں واپس پڑھیں۔ والٹ صرف اُس سے کھلتا ہے جو کاغذ پر ہے، کسی اور چیز سے نہیں۔
t-recovery-sheet = بحالی کا پرچہ
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = کاغذ کا ایک صفحہ جو چابی یا کمپیوٹر کھو جانے پر والٹ کھولتا ہے۔
t-1-print-it = 1. اسے چھاپیں
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = یہ صفحہ خود چابی ہے۔ اسے دو بار چھاپیں، اور فائل مٹا دیں۔ دونوں صفحے دو الگ گھروں میں رکھیں، اور ان میں سے کوئی بھی والٹ کے فولڈر کے ساتھ نہ رکھیں۔
t-get-the-page-to-print-pdf = چھاپنے کے لیے صفحہ حاصل کریں (PDF)
t-2-read-it-back = 2. اسے واپس پڑھیں
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = یہ اندر آنے کا راستہ تب ہی شمار ہوتا ہے جب اسے کاغذ سے واپس پڑھا گیا ہو اور اس نے والٹ کھول دیا ہو۔
t-type-the-words-of-the-sheet = پرچے کے الفاظ ٹائپ کریں
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = ان پر نمبر لکھے ہیں، اور انہیں اوپر سے نیچے پڑھا جاتا ہے۔ ہر لفظ کے پہلے چار حروف کافی ہیں۔ ان کے درمیان خالی جگہ یا نئی سطر رکھیں۔
t-or-choose-a-photograph-of-the-sheet = یا پرچے کی تصویر چنیں
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = پورا صفحہ، ہموار اور اچھی روشنی میں۔ یہ تصویر بھی چابی ہے: اس کے بعد اسے مٹا دیں۔
t-read-it-back = اسے واپس پڑھیں
t-what-was-tried = کیا آزمایا گیا

## keep_restore.html
t-nothing-was-put-back = کچھ واپس نہیں لایا گیا
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = سب کچھ ایک نئے فولڈر میں جاتا ہے، یا پھر کچھ نہیں۔ جو موجود ہے اس کے اوپر کچھ نہیں لکھا جاتا۔
t-which-backup = کون سا بیک اپ؟
t-another-file = کوئی اور فائل
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = بیک اپ والی کوئی USB اسٹک نہیں لگی ہوئی۔ فائل کہاں ہے؟
t-if-another-file-where-is-it = اگر کوئی اور فائل ہے: تو وہ کہاں ہے؟
t-where-is-the-key-file = چابی کی فائل کہاں ہے؟
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = کسی بھی ایسے شخص کی چابی جو بیک اپ بننے کے وقت والٹ کھولتا تھا۔
t-passphrase-of-the-key-if-it-has-one = چابی کا خفیہ جملہ، اگر ہو
t-which-folder-should-the-wallet-be-in = والٹ کس فولڈر میں ہو؟
t-a-new-folder-or-an-empty-one = ایک نیا فولڈر، یا خالی فولڈر۔
t-put-it-back = اسے واپس لائیں

## look.html
t-how-it-looks = یہ کیسا دکھتا ہے
t-larger-print = بڑے حروف
t-strong-contrast = تیز کنٹراسٹ
t-light-or-dark = روشن یا گہرا
t-language-of-these-pages = ان صفحات کی زبان
t-what-somebody-wrote-stays-as-they-wrote-it-the-translations-were-made-by-machine-if-something-is-unclear-look-at-the-english = جو کسی نے لکھا، وہ ویسا ہی رہتا ہے جیسا انہوں نے لکھا۔ ترجمے مشین نے کیے ہیں: اگر کچھ واضح نہ ہو تو انگریزی دیکھیں۔
t-use-this = یہ استعمال کریں

## other_key.html
t-nothing-was-taken-in = کچھ وصول نہیں کیا گیا
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = ہو سکتا ہے اس میں کوئی نقصان نہ ہو: کمپیوٹر بدلنے پر ادارہ اپنی چابی بدل لیتا ہے۔ یہ بھی ہو سکتا ہے کہ یہ کوئی ایسا شخص ہو جس نے صرف { $from } کا نام استعمال کیا ہے۔
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = { $from } کو اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے، اس پرچے کے کسی نمبر پر نہیں۔ ان سے کہیں کہ وہ اپنے آٹھ الفاظ آپ کو پڑھ کر سنائیں۔ وہ پڑھیں، آپ دیکھیں۔ آپ انہیں الفاظ پڑھ کر نہ سنائیں۔
t-yes-they-read-all-eight-to-me-this-is-their-new-key = ہاں، انہوں نے مجھے آٹھوں الفاظ پڑھ کر سنائے: یہ ان کی نئی چابی ہے
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = ادارے سے اُس نمبر پر اس کی نئی چابی مانگیں جو آپ کے پاس پہلے سے ہے، اور پرچہ بھی دوبارہ مانگیں۔
t-back-to-take-in = ”وصول کریں“ پر واپس جائیں

## receive.html
t-nothing-was-read = کچھ نہیں پڑھا گیا
t-these-files-make-no-sheet-yet = ان فائلوں سے ابھی پرچہ نہیں بنتا
t-take-in-what-came = جو آیا ہے اسے وصول کریں
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = کسی ادارے نے پرچے پر کچھ لکھا ہے، یا آپ کو فائل بھیجی ہے؟ اسے یہاں شامل کریں۔ کچھ بھی قبول ہونے سے پہلے آپ ہر بات دیکھتے ہیں۔
t-what-was-read-so-far = اب تک کیا پڑھا گیا
t-not-all-there = سب کچھ نہیں ہے:
t-not-read = نہیں پڑھا گیا:
t-leave-this-file-out = یہ فائل چھوڑ دیں
t-photographs-or-files = تصویریں یا فائلیں
t-add-more-to-these = ان میں مزید شامل کریں
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = چوکور کوڈوں والے تمام صفحات کی تصویریں، اسکین یا PDF، مہر بند فائل (.age)، تحریر، یا وہ ای میل جس میں یہ آیا۔ آپ ایک ساتھ کئی چن سکتے ہیں، یا ایک کے بعد ایک شامل کر سکتے ہیں۔
t-it-is-sealed-and-opens-with-words = یہ مہر بند ہے اور الفاظ سے کھلتا ہے
t-words-that-open-it = اسے کھولنے والے الفاظ
t-whoever-made-it-gave-you-these-words-by-telephone-or-on-another-paper-you-need-not-choose-the-files-again = جس نے اسے بنایا، اس نے آپ کو یہ الفاظ فون پر یا کسی اور کاغذ پر دیے۔ آپ کو فائلیں دوبارہ چننے کی ضرورت نہیں۔
t-read-them = انہیں پڑھیں
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = تصویر پڑھنے میں ہر صفحے کے لیے چند سیکنڈ لگتے ہیں۔ ڈسک پر کچھ نہیں لکھا جاتا۔
t-forget-these-files = یہ فائلیں بھلا دیں
t-begun-and-not-saved = شروع کیا ہوا، محفوظ نہیں
t-sheets-that-wait-for-your-answer = آپ کے جواب کے منتظر پرچے

## received.html
t-what-you-can-tell-from = آپ { $from } کو کیا بتا سکتے ہیں
t-not-so = ایسا نہیں ہے:
t-take-in-another-one = ایک اور وصول کریں

## record.html
t-what-happened = کیا ہوا
t-who-knows-what = کون کیا جانتا ہے
t-nothing-is-written-down-yet = ابھی کچھ نہیں لکھا گیا۔

## refusal.html
t-this-was-not-done = یہ نہیں کیا گیا
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = براؤزر کے واپس والے بٹن سے پیچھے جائیں، یا <a>”آج“ پر جائیں</a>۔

## settle.html
t-not-settled-yet = ابھی طے نہیں ہوا
t-there-is-nothing-to-settle = طے کرنے کو کچھ نہیں ہے
t-nothing-in-the-record-contradicts-this = ریکارڈ میں کوئی بات اس کے خلاف نہیں ہے:
t-which-of-these-is-right = ان میں سے درست کون سا ہے؟
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = یہ سب درست نہیں ہو سکتے۔ اگر آپ کو معلوم نہیں تو اسے کھلا رہنے دیں: پرچے دونوں باتیں دکھاتے ہیں، اور یہ بھی کہ کون سی بات کس نے کہی۔
t-choose-the-one-that-is-right = جو درست ہے اسے چنیں
t-this-is-right-title-as-by-says = یہ درست ہے: { $title }، { $by } کے کہنے کے مطابق
t-how-do-you-know = آپ کو کیسے معلوم ہے؟
t-may-be-left-empty-for-example-the-packet-says-so = خالی چھوڑا جا سکتا ہے۔ مثلاً: پیکٹ پر یہی لکھا ہے
t-keep-this-one-and-take-the-others-back = یہ رکھیں، اور باقی واپس لیں
t-leave-it-open = اسے کھلا رہنے دیں
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = اگر اب دونوں میں سے کوئی بھی درست نہیں، تو پہلے <a>ان میں سے ایک کو تبدیل کریں</a>۔

## still_right.html
t-the-entry = اندراج
t-not-saved-yet = ابھی محفوظ نہیں ہوا
t-is-this-still-right = کیا یہ اب بھی درست ہے؟
t-if-something-of-it-is-different-now-a-change-it-a-instead = اگر اس میں سے کچھ اب مختلف ہے، تو اس کے بجائے <a>اسے تبدیل کریں</a>۔
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = یہ { $whose } کے اپنے الفاظ ہیں: یہ صرف تبھی اب بھی درست ہیں جب { $whose } خود ایسا کہیں۔
t-who-was-it-that-checked-or-said-so = کس نے جانچا، یا ایسا کہا؟
t-may-be-left-empty = خالی چھوڑا جا سکتا ہے

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = واقعات، اپائنٹمنٹس اور ریکارڈ میں ہونے والی تبدیلیاں، سب سے نئی پہلے۔
t-whose = کس کی
t-nothing-with-a-date-is-on-record = تاریخ والی کوئی بات ریکارڈ میں درج نہیں ہے۔
t-about-about-by = { $about } کے بارے میں۔ { $by }
t-newer = نئے
t-older = پرانے

## undo.html
t-this-cannot-be-undone = اسے کالعدم نہیں کیا جا سکتا
t-there-is-nothing-to-undo = کالعدم کرنے کو کچھ نہیں ہے
t-you-have-written-nothing-yet = آپ نے ابھی کچھ نہیں لکھا۔
t-undo-what-you-wrote-last = جو آپ نے آخر میں لکھا، کیا اسے کالعدم کریں؟
t-what-counts-again = اب دوبارہ کیا شمار ہو گا
t-undo-this = اسے کالعدم کریں
t-leave-it = اسے رہنے دیں
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = کچھ ضائع نہیں ہوتا: ہسٹری دونوں دکھاتی ہے۔ کالعدم کرنے کو بھی کالعدم کیا جا سکتا ہے۔

## unlock.html
t-the-wallet-was-not-opened = والٹ نہیں کھلا
t-open-the-wallet = والٹ کھولیں
t-folder-of-the-wallet = والٹ کا فولڈر:
t-passphrase-of-the-key = چابی کا خفیہ جملہ
t-the-words-that-you-wrote-down-when-the-wallet-was-made = وہ الفاظ جو آپ نے والٹ بناتے وقت لکھے تھے۔
t-open = کھولیں
t-put-a-backup-back-into-a-new-folder = بیک اپ کو نئے فولڈر میں واپس لائیں
t-open-another-record = کوئی اور ریکارڈ کھولیں

## visit_about.html
t-who-is-coming = کون آ رہا ہے؟
t-about-whom = کس کے بارے میں؟
t-choose-everybody-whom-the-sheet-is-about = ان سب کو چنیں جن کے بارے میں یہ پرچہ ہے
t-the-home = گھر
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = پتہ، اندر آنے کا راستہ، وہاں کون رہتا ہے، پالتو جانور اور خطرے، جہاں تک اس پرچے میں ان کی جگہ ہے۔

## visit_done.html
t-the-words-that-open-its-codes = اس کے کوڈ کھولنے والے الفاظ
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = انہیں پرچے سے الگ لکھ لیں، اور مل کر یا فون پر بتائیں۔ انہیں پرچے کے ساتھ کبھی نہ بھیجیں۔ یہ کہیں محفوظ نہیں رکھے جاتے: یہ یہاں تب تک دکھائے جاتے ہیں جب تک آپ بٹن نہ دبائیں یا والٹ پر تالا نہ لگ جائے۔
t-its-codes-open-only-with-the-words-that-you-wrote-down = اس کے کوڈ صرف اُن الفاظ سے کھلتے ہیں جو آپ نے لکھ لیے۔
t-in-it = اس میں
t-number = نمبر
t-how-to-print-it = اسے کیسے چھاپیں
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = 100 % (”اصل سائز“) پر، A4 کاغذ پر: چھوٹے کیے گئے کوڈ پڑھنا زیادہ مشکل ہوتا ہے۔
t-it-has-one-page = اس کا ایک صفحہ ہے۔
t-all-pages-pages-both-sides-of-the-paper-are-fine = { $pages ->
    [one] { $pages } صفحہ: کاغذ کے دونوں طرف چھاپنا ٹھیک ہے۔
   *[other] تمام { $pages } صفحات: کاغذ کے دونوں طرف چھاپنا ٹھیک ہے۔
    }
t-black-and-white-is-enough = سیاہ و سفید کافی ہے۔
t-when-it-comes-back = جب یہ واپس آئے
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = ہر صفحے کی تصویر لیں، اور <a>اسے یہاں وصول کریں</a>۔
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = کیا یہ آخرکار حوالے نہیں ہوا؟ کاغذ پھاڑ دیں اور فائل مٹا دیں۔ کھاتہ یاد رکھتا ہے کہ یہ بنایا گیا تھا۔
t-another-sheet = ایک اور پرچہ

## visit_look.html
t-look-at-the-sheet = پرچہ دیکھیں
t-change = تبدیل کریں
t-who-it-is-for = یہ کس کے لیے ہے
t-whom-it-is-about = یہ کس کے بارے میں ہے
t-sheet = پرچہ
t-which-sheet-it-is = یہ کون سا پرچہ ہے
t-what-for = کس لیے
t-what-it-is-for = یہ کس لیے ہے
t-name-is-named-on-it-too = اس پر { $name } کا نام بھی ہے۔
t-in-these-entries = ان اندراجات میں:
t-whoever-said-something-is-named-beside-it = جس نے کچھ کہا، اس کا نام اس کے ساتھ لکھا ہے۔
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = ان کے پاس یہ سب پہلے سے موجود ہے، { $day } سے۔ آپ اسے دوبارہ حوالے کر سکتے ہیں۔
t-it-is-right-go-on = یہ درست ہے: آگے بڑھیں
t-show-it-with-these-changes = ان تبدیلیوں کے ساتھ دکھائیں
t-what-goes-going-entries = { $going ->
    [one] جو ساتھ جاتا ہے: { $going } اندراج
   *[other] جو ساتھ جاتا ہے: { $going } اندراجات
    }
t-untick-what-should-stay-at-home = جو گھر پر رہنا چاہیے، اس سے نشان ہٹا دیں۔
t-always-goes-it-says-whom-the-sheet-is-about = ہمیشہ جاتا ہے: یہ بتاتا ہے کہ پرچہ کس کے بارے میں ہے۔
t-stays-at-home = گھر پر رہتا ہے۔
t-in-words-only-the-card-s-code-has-no-room-for-it = صرف الفاظ میں: کارڈ کے کوڈ میں اس کی جگہ نہیں ہے۔
t-see-it = اسے دیکھیں
t-what-stays-at-home-at-home = جو گھر پر رہتا ہے: { $at_home }
t-nothing-all-that-is-on-record-about-them-goes = کچھ نہیں: ان کے بارے میں جو کچھ ریکارڈ میں درج ہے، وہ سب جاتا ہے۔
t-how-it-is-printed = یہ کیسے چھپتا ہے
t-language-of-the-headings = عنوانات کی زبان
t-what-somebody-said-stays-as-they-said-it = جو کسی نے کہا، وہ ویسا ہی رہتا ہے جیسا انہوں نے کہا۔
t-who-can-read-its-codes = اس کے کوڈ کون پڑھ سکتا ہے
t-whoever-holds-the-paper = جس کے پاس بھی کاغذ ہو
t-only-with-words-that-you-say-to-them = صرف اُن الفاظ سے جو آپ انہیں بتائیں
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = کاغذ پر چھپی ہوئی باتیں ہر کوئی پڑھ سکتا ہے۔ الفاظ کوڈوں کے لیے ہیں، اور آپ کے محفوظ کرنے کے بعد ایک بار دکھائے جاتے ہیں۔
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = جسے بھی یہ پرچہ ملے، وہ اسے پڑھ سکتا ہے: ہنگامی حالت میں کسی اجنبی کے پاس نہ چابی ہوتی ہے نہ الفاظ۔
t-the-pages = صفحات
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = صفحہ { $number } از { $pages }، جیسے یہ چھپے گا۔ اس میں جو لکھا ہے، وہ اوپر درج ہے۔

## visit_save.html
t-save-it-to-print = چھاپنے کے لیے محفوظ کریں
t-what = کیا
t-sheet-entries-entries = { $entries ->
    [one] { $sheet }: { $entries } اندراج
   *[other] { $sheet }: { $entries } اندراجات
    }
t-its-codes-open = اس کے کوڈ کھلتے ہیں
t-only-with-words-which-are-shown-next = صرف الفاظ سے، جو اس کے بعد دکھائے جاتے ہیں
t-for-whoever-holds-it = ہر اُس شخص کے لیے جس کے پاس یہ ہو
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = فائل کے نام میں کسی کا نام نہیں ہے۔ جو اس کمپیوٹر کو آپ کے لاگ اِن سے استعمال کرتا ہے، وہ اسے کھول سکتا ہے۔
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = اس کے ساتھ پرچہ حوالے کیا ہوا شمار ہوتا ہے: آپ کا کھاتہ یاد رکھتا ہے کہ کون سی چیز کس کے پاس گئی۔

## visit_sheet.html
t-which-sheet = کون سا پرچہ؟
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = ”دیکھ بھال کا خلاصہ، نئی باتوں کے ساتھ“ اور ”دیکھ بھال کا خلاصہ“ کسی کے نام پر ہوتے ہیں: ان میں سے کوئی بنانے کے لیے <a>بتائیں کہ کون آ رہا ہے</a>۔

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = ملاقات سے پہلے آپ ایک پرچہ چھاپ سکتے ہیں جس میں وہ باتیں ہوں جو انہیں معلوم ہونی چاہییں۔ آپ پہلے وہ سب دیکھتے ہیں، اور جب تک آپ نہ کہیں کچھ نہیں لکھا جاتا۔
t-somebody-else = کوئی اور
t-their-name-if-it-is-somebody-else = ان کا نام، اگر کوئی اور ہے
t-an-agency-or-a-person-such-as-camden-continence-service = کوئی ادارہ یا شخص، جیسے Camden Continence Service۔
t-nobody-in-particular = کوئی خاص شخص نہیں
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = فریج کے دروازے، ہینڈ بیگ، یا جسے بھی یہ ملے، اس کے لیے۔
t-begun-and-not-handed-over = شروع کیا ہوا، حوالے نہیں ہوا
t-who-knows-what-already = کون پہلے سے کیا جانتا ہے

## visit_why.html
t-what-is-it-for = یہ کس لیے ہے؟
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = ایک سطر، جیسے ”پہلا جائزہ“۔ یہ پرچے پر اور آپ کے کھاتے میں لکھی ہوتی ہے۔ آپ اسے خالی چھوڑ سکتے ہیں۔
t-show-the-sheet = پرچہ دکھائیں

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = ابھی کچھ حوالے نہیں کیا گیا، اور کچھ نہیں آیا۔
t-make-a-sheet-for-somebody-who-visits = ملاقات کے لیے آنے والے کسی شخص کے لیے پرچہ بنائیں
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = آپ کا کھاتہ کیا کہتا ہے: اسے معلوم ہے کہ carewallet کے ذریعے کون سی باتیں باہر گئیں، اور فون پر جو کہا گیا اس کے بارے میں کچھ معلوم نہیں۔
t-who-has-something-of-which-part-of-the-record = کس کے پاس ریکارڈ کے کس حصے میں سے کچھ ہے
t-who = کون
t-part-of-the-record = ریکارڈ کا حصہ
t-what-they-have = ان کے پاس کیا ہے
t-since = کب سے
t-changed-here-since = تب سے یہاں بدلا
t-erased-erased-here-since = { $erased ->
    [one] تب سے یہاں { $erased } مٹایا گیا
   *[other] تب سے یہاں { $erased } مٹائے گئے
    }
t-no = نہیں
t-nothing-of-the-record = ریکارڈ میں سے کچھ نہیں
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = <a>”دیکھ بھال کا خلاصہ، نئی باتوں کے ساتھ“</a> انہیں پہلے وہ دکھاتا ہے جو نیا ہے۔

## withdraw.html
t-not-taken-back-yet = ابھی واپس نہیں لیا گیا
t-take-this-back = کیا اسے واپس لیں؟
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = یہ اب شمار نہیں ہو گا، اور کوئی پرچہ اسے نہیں دکھائے گا۔ یہ آپ کی بتائی ہوئی وجہ کے ساتھ ہسٹری میں رہتا ہے۔
t-it-was-changed-before = اسے پہلے تبدیل کیا گیا تھا۔
t-if-the-change-was-a-slip-a-change-it-again-a = اگر وہ تبدیلی غلطی سے ہوئی تھی، تو <a>اسے دوبارہ تبدیل کریں</a>۔
t-if-it-was-written-last-you-can-a-undo-it-a = اگر یہ سب سے آخر میں لکھا گیا تھا، تو آپ <a>اسے کالعدم کر سکتے ہیں</a>۔
t-why = کیوں؟
t-for-example-this-was-about-somebody-else = مثلاً: یہ کسی اور کے بارے میں تھا

## write_check.html
t-not-saved-yet-please-look-at-this = ابھی محفوظ نہیں ہوا: براہِ کرم اسے دیکھیں
t-not-saved-the-very-same-is-on-record-already = محفوظ نہیں ہوا: بالکل یہی بات پہلے سے ریکارڈ میں درج ہے
t-saved-a-second-time-it-would-stand-there-twice = دوسری بار محفوظ کرنے سے یہ وہاں دو بار لکھا ہو گا۔
t-save-it-all-the-same = پھر بھی محفوظ کریں
t-drop-it = اسے چھوڑ دیں
t-the-last-answer-was-understood-as-words = آخری جواب کا مطلب یہ سمجھا گیا: { $words }۔
t-what-should-it-say = اس میں کیا لکھا ہونا چاہیے؟
t-check-this-before-it-is-saved = محفوظ ہونے سے پہلے اسے جانچ لیں
t-save = محفوظ کریں
t-change-label = تبدیل کریں: { $label }
t-add-something-that-is-not-answered-yet = ایسی بات شامل کریں جس کا جواب ابھی نہیں دیا گیا
t-this-can-hardly-be-right = یہ شاید ہی درست ہو
t-change-it-above-or-tick-it-if-it-is-right = اسے اوپر تبدیل کریں، یا اگر درست ہے تو اس پر نشان لگائیں۔
t-it-is-right-words = یہ درست ہے: { $words }
t-where-it-comes-from = یہ کہاں سے آیا
t-whose-words-are-these = یہ کس کے الفاظ ہیں؟
t-only-a-person-s-own-words-stand-in-quotation-marks = اقتباس کے نشانوں میں صرف کسی شخص کے اپنے الفاظ لکھے جاتے ہیں۔
t-if-somebody-speaks-for-them-on-what-ground = اگر کوئی ان کی طرف سے بولتا ہے: تو کس بنیاد پر؟
t-for-example-lasting-power-of-attorney-or-best-interests = مثلاً lasting power of attorney (مختار نامہ)، یا بہترین مفاد (best interests)
t-who-said-it = یہ کس نے کہا؟
t-if-somebody-else-says-it-who = اگر کوئی اور کہتا ہے: تو کون؟
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = آپ کا اپنا نام، یا جس نے آپ کو بتایا: وہ شخص خود، کوئی پڑوسی، کوئی نرس
t-how-private-is-it = یہ کتنی نجی بات ہے؟
t-when-it-was-who-helped-when-to-check-it-again = یہ کب ہوا، کس نے مدد کی، اسے دوبارہ کب جانچنا ہے
t-when-did-it-happen-or-begin = یہ کب ہوا، یا کب شروع ہوا؟
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = صرف اگر یہ اہم ہے اور اوپر نہیں بتایا گیا: 3/5/2026، 2026
t-who-helped-the-person-to-say-it = اس شخص کو یہ کہنے میں کس نے مدد دی؟
t-by-which-day-should-it-be-checked-again = اسے کس دن تک دوبارہ جانچنا چاہیے؟
t-photographs-and-letters = تصویریں اور خطوط
t-what-does-name-show = { $name } میں کیا دکھایا گیا ہے؟
t-take-off-name = { $name } کو ہٹا دیں
t-take-it-off = اسے ہٹا دیں
t-a-photograph-or-a-letter-that-belongs-to-it = اس سے تعلق رکھنے والی تصویر یا خط
t-what-does-it-show = اس میں کیا دکھایا گیا ہے؟
t-attach-it = اسے منسلک کریں
t-save-the-change = تبدیلی محفوظ کریں
t-leave-it-as-it-was = جیسا تھا ویسا ہی رہنے دیں
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = کسی چیز کے اوپر نہیں لکھا جاتا: جو اس میں پہلے لکھا تھا، وہ اس کی ہسٹری میں رہتا ہے۔
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = یہ اس کمپیوٹر پر ریکارڈ میں جاتا ہے، اور کہیں نہیں۔

## write_kind.html
t-what-is-it-about-name = { $name } کے بارے میں یہ کیا بات ہے؟

## write_question.html
t-the-answer-before-was-understood-as-words = پچھلے جواب کا مطلب یہ سمجھا گیا: { $words }۔
t-if-there-is-no-answer = اگر کوئی جواب نہیں ہے
t-leave-it-out = اسے خالی رہنے دیں
t-skip = چھوڑ کر آگے بڑھیں
t-that-is-all = بس اتنا ہی
t-drop-this-and-save-nothing = اسے چھوڑ دیں، اور کچھ محفوظ نہ کریں
t-answered-so-far = اب تک کے جواب
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = ابھی کچھ نہیں۔ جب تک آپ یہ سب نہ دیکھ لیں، کچھ محفوظ نہیں ہوتا۔

## write_whom.html
t-something-is-missing = کچھ رہ گیا ہے
t-whom-is-it-about = یہ کس کے بارے میں ہے؟
t-somebody-new-in-this-household = اس گھرانے میں کوئی نیا فرد
t-go-on-with-words = { $words } کے ساتھ آگے بڑھیں

## src/pages/begin/after.rs
t-a-second-way-in = اندر آنے کا دوسرا راستہ
t-the-first-five-things = پہلی پانچ باتیں

## src/pages/begin/new.rs
t-the-record-is-begun = ریکارڈ شروع ہو گیا ہے۔
t-this-computer-s-keyring-keeps-a-copy-of-the-key = اس کمپیوٹر کی کی رنگ (keyring) چابی کی ایک نقل رکھتی ہے۔

## src/pages/begin/open.rs
t-open-a-record = ریکارڈ کھولیں

## src/pages/change/settle.rs
t-which-is-right = درست کون سا ہے؟

## src/pages/change/still_right.rs
t-is-it-still-right = کیا یہ اب بھی درست ہے؟

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = اس دوران کچھ لکھا گیا۔ سب سے آخر میں یہ لکھا گیا تھا۔

## src/pages/entry.rs
t-an-entry = ایک اندراج

## src/pages/forms/ask.rs
t-a-question = ایک سوال
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = آپ نے جو جواب دیے، وہ محفوظ ہیں۔ فارم اب اس حالت میں ہیں۔

## src/pages/forms/carer.rs
t-which-carer = دیکھ بھال کرنے والا کون سا شخص

## src/pages/forms/fill.rs
t-hand-the-form-over = فارم حوالے کریں
t-handed-over = حوالے کیا گیا
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = جو فارم حوالے کیا گیا، وہ کھاتے میں درج ہے، اور اس کی فائل اپنے فولڈر میں ہے۔

## src/pages/forms/form.rs
t-a-form = ایک فارم

## src/pages/keep/admit.rs
t-a-new-key = ایک نئی چابی

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = یہ تصویر بھی چابی ہے: اسے ابھی مٹا دیں، فون سے بھی اور اس کمپیوٹر سے بھی۔

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = فائلیں بھلا دی گئی ہیں۔ کچھ محفوظ نہیں کیا گیا۔

## src/pages/receive/arrived.rs
t-what-came-in = کیا آیا
t-another-key = ایک مختلف چابی
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = اس کا جواب پہلے دیا جا چکا ہے، شاید کسی اور ٹیب میں۔ اب صورتِ حال یہ ہے۔
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = الفاظ ایک جیسے نہیں ہیں: کچھ وصول نہیں کیا گیا، اور یہ پرچہ الگ رکھ دیا گیا ہے۔ ادارے کو اُس نمبر پر بتائیں جو آپ کے پاس پہلے سے ہے۔
t-say-whether-all-eight-words-are-the-same = بتائیں کہ کیا آٹھوں الفاظ ایک جیسے ہیں۔

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = اس دوران یہ بدل گیا، شاید کسی اور ٹیب میں۔ اسے ایک بار پھر دیکھیں۔
t-saved = محفوظ ہو گیا۔

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = وہ پرچہ اب سامنے نہیں ہے۔ اس کی تصویریں یا فائل دوبارہ شامل کریں۔

## src/pages/search.rs
t-what-was-found = کیا ملا

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = وہ پرچہ حوالے نہیں کیا گیا تھا، اور بھلا دیا گیا ہے۔ اسے یہاں دوبارہ شروع کریں۔

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = آپ کے دیکھنے کے بعد ریکارڈ بدل گیا۔ پرچہ اب جیسا ہے، اسے دیکھیں۔

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = آپ کے دیکھنے کے دوران ریکارڈ بدل گیا۔ پرچہ اب ایسا ہے۔
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = پرچہ آپ کی تبدیلیوں کے بعد ایسا ہے۔ اسے ایک بار پھر دیکھیں، پھر آگے بڑھیں۔

## src/pages/write.rs
t-what-is-it = یہ کیا ہے؟
t-dropped-nothing-of-it-was-saved = چھوڑ دیا گیا: اس میں سے کچھ محفوظ نہیں کیا گیا۔

## src/pages/write/check.rs
t-check-before-saving = محفوظ کرنے سے پہلے جانچ لیں

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = کچھ نہیں بدلا گیا، اس لیے کچھ محفوظ نہیں کیا گیا۔

## Questions, advice, and what is said once something was done

t-1-code = 1 کوڈ
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = اس کمپیوٹر پر رکھا بیک اپ اس کمپیوٹر کے ساتھ ہی ضائع ہو جاتا ہے: اسے ایسی USB اسٹک پر رکھیں جو کسی دوسرے گھر میں رکھی ہو۔
t-a-card = کارڈ
t-a-contingency-plan = منصوبہ: جب دیکھ بھال کرنے والے بیمار ہوں
t-a-copy-all-that-it-holds-was-read-elsewhere = نقل؛ اس میں جو کچھ ہے وہ سب کہیں اور سے پڑھ لیا گیا
t-a-damaged-copy-of-a-file-that-was-read = ایسی فائل کی خراب نقل جو پڑھ لی گئی
t-a-fall-a-hospital-stay-something-that-happened = گرنا، ہسپتال میں داخلہ، کوئی واقعہ جو پیش آیا
t-a-file-that-holds-a-sheet-without-pictures = ایسی فائل جس میں پرچہ ہے، تصویروں کے بغیر۔
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = اس کمپیوٹر پر یا کسی USB اسٹک پر ایک فولڈر۔ اس کی چابی اپنی الگ فائل میں جاتی ہے: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = فارم کسی شخص کے بارے میں ہوتا ہے، اور اس ریکارڈ میں ابھی کوئی شخص نہیں ہے۔
t-a-hand-over-sheet = دیکھ بھال کا خلاصہ، نئی باتوں کے ساتھ
t-a-hospital-sheet = ہسپتال کا پرچہ
t-a-household-sheet = گھرانے کا پرچہ
t-a-later-statement = بعد کا بیان
t-a-later-statement-of-whoever-said-it-before = اسی شخص کا بعد کا بیان جس نے یہ پہلے کہا تھا
t-a-letter-a-plan-a-photo-and-where-the-original-is = خط، منصوبہ، تصویر، اور یہ کہ اصل کاغذ کہاں ہے
t-a-medicine = دوا
t-a-medicine-that-is-taken-or-was-stopped-as-on-its-label = دوا جو لی جاتی ہے یا بند کر دی گئی، جیسے اس کے لیبل پر لکھا ہے
t-a-missing-person-sheet = پرچہ: جب کوئی لاپتہ ہو
t-a-name-such-as-dr-amara-obi-their-word-counts-here = نام، جیسے Dr Amara Obi۔ یہاں ان کی بات شمار ہوتی ہے۔
t-a-newer-version-of-carewallet-can-show-this = carewallet کا نیا ورژن اسے دکھا سکتا ہے
t-a-passphrase-of-your-own-needs-at-least-least-characters = آپ کے اپنے خفیہ جملے میں کم از کم { $least } حروف ہونے چاہییں
t-a-professional-says-so = ایک ماہر یہ کہتے ہیں
t-a-question-of-a-form-and-whether-the-record-had-the-answer = کسی فارم کا سوال، اور یہ کہ ریکارڈ میں اس کا جواب تھا یا نہیں
t-a-sheet-for-nobody-in-particular = ایسا پرچہ جو کسی خاص شخص کے لیے نہیں
t-a-sheet-for-who = { $who } کے لیے پرچہ
t-a-sheet-of-contacts = رابطوں کی فہرست
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = والٹ کی ایک چھوٹی فائل خراب یا غائب تھی۔ اس پر کسی چیز کا انحصار نہیں۔
t-a-summary = دیکھ بھال کا خلاصہ
t-a-vaccination-that-was-given = ٹیکہ جو لگایا گیا
t-a-visit-or-an-appointment-to-come = آنے والی ملاقات یا اپائنٹمنٹ
t-a-wish-a-worry-or-a-view-word-for-word = خواہش، فکر یا رائے، لفظ بہ لفظ
t-a-worry-that-somebody-harms-or-neglects-the-person-and-what-was-done = یہ خدشہ کہ کوئی اس شخص کو نقصان پہنچاتا ہے یا اس سے غفلت برتتا ہے، اور اس پر کیا کیا گیا
t-add-a-jpeg-png-or-pdf-or-a-file-that-carewallet-wrote = JPEG، PNG یا PDF شامل کریں، یا ایسی فائل جو carewallet نے لکھی ہو۔
t-add-another-picture-or-a-smaller-one-nothing-was-accepted = کوئی اور تصویر شامل کریں، یا چھوٹی تصویر؛ کچھ قبول نہیں کیا گیا۔
t-add-fewer-pages-at-once-or-sharper-pictures = ایک بار میں کم صفحات شامل کریں، یا زیادہ صاف تصویریں۔
t-all-can-be-read = سب کچھ پڑھا جا سکتا ہے
t-all-codes-any-needed-of-them-are-enough = { $all } کوڈ، ان میں سے کوئی بھی { $needed } کافی ہیں
t-all-entries-can-be-read = تمام اندراجات پڑھے جا سکتے ہیں۔
t-all-sound-files-files-were-looked-at = { $files ->
    [one] سب سالم: { $files } فائل دیکھی گئی۔
   *[other] سب سالم: { $files } فائلیں دیکھی گئیں۔
    }
t-also-said-by-who = یہ { $who } نے بھی کہا
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = ادارہ آپ کی ایڈریس بک میں اُس پہلے پرچے کے ساتھ آتا ہے جو آپ اس کی طرف سے وصول کرتے ہیں۔
t-an-agency-makes-its-own-key-on-its-own-computer = ادارہ اپنی چابی خود، اپنے کمپیوٹر پر بناتا ہے۔
t-an-aid-or-adaptation-that-is-used-ordered-or-wanted = مددگار آلہ یا گھر میں تبدیلی جو استعمال میں ہے، منگوائی گئی ہے یا چاہیے
t-an-assessment-who-took-part-and-what-came-of-it-the-steps-of-nhs-continuing-healthcare-too = جائزہ، کس نے حصہ لیا، اور نتیجہ کیا نکلا؛ NHS continuing healthcare (NHS کے خرچ پر مستقل نگہداشت) کے مرحلے بھی
t-an-easy-read-sheet = Easy Read (آسان تحریر) کا پرچہ
t-an-emergency-sheet = ہنگامی پرچہ
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = ایک اندراج پر تاریخ { $newest } ہے، اور اس کمپیوٹر کی گھڑی { $now } بتاتی ہے: دونوں میں سے ایک گھڑی غلط تھی۔
t-an-illness-or-a-disability-now-or-in-the-past = بیماری یا معذوری، اب یا ماضی میں
t-an-operation-a-therapy-a-treatment-past-now-or-planned = آپریشن، تھراپی، علاج: ماضی میں، اب یا آئندہ
t-an-organisation-in-the-address-book = ایڈریس بک میں ایک ادارہ
t-and-another-one-words = اور کوئی؟ { $words }
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = کوئی اور پروگرام اس فولڈر میں کام کر رہا ہے: اس کے ختم ہونے کا انتظار کریں، اور دوبارہ کوشش کریں۔
t-answer-it = اس کا جواب دیں
t-answer-it-or-skip-it = اس کا جواب دیں، یا اسے چھوڑ کر آگے بڑھیں
t-anything-else = کچھ اور؟
t-anything-else-to-know = کوئی اور جاننے کی بات؟
t-anything-else-to-know-such-as-sitting-or-standing = کوئی اور جاننے کی بات، جیسے بیٹھے ہوئے یا کھڑے ہوئے؟
t-appointments-that-were-what-came-of-them = گزر چکی اپائنٹمنٹس: ان کا نتیجہ کیا نکلا؟
t-are-there-other-numbers-such-as-a-hospital-number = کیا کوئی اور نمبر ہیں، جیسے ہسپتال کا نمبر؟
t-are-there-problems-with-the-bowel = کیا آنتوں (پاخانے) کے مسائل ہیں؟
t-are-there-working-smoke-alarms = کیا دھوئیں کے الارم ہیں جو کام کرتے ہوں؟
t-are-these-the-own-words-of-name = کیا یہ { $name } کے اپنے الفاظ ہیں؟
t-are-they-married-in-a-partnership-single-widowed = کیا وہ شادی شدہ ہیں، پارٹنرشپ میں ہیں، اکیلے ہیں، بیوہ یا رنڈوے ہیں؟
t-are-they-the-main-person-to-talk-to = کیا بات کرنے کے لیے مرکزی فرد یہی ہیں؟
t-are-they-willing-and-able-to-carry-on = کیا وہ یہ کام جاری رکھنے پر رضامند ہیں اور اس کے قابل ہیں؟
t-as-of-put = { $put } کی صورتِ حال
t-as-this-computer-has-it = جیسا اس کمپیوٹر پر ہے
t-as-what-daughter-advocate-social-worker = کس حیثیت سے: بیٹی، حق میں بولنے والا (advocate)، سوشل ورکر؟
t-as-you-wrote-it = جیسا آپ نے لکھا
t-ask-name-for-the-new-key-and-for-the-sheet-again = { $name } سے نئی چابی مانگیں، اور پرچہ بھی دوبارہ مانگیں۔
t-ask-somebody-who-can-open-the-wallet-to-add-you = کسی ایسے شخص سے جو والٹ کھول سکتا ہے کہیں کہ وہ آپ کو شامل کرے۔
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = ادارے سے اس کی نئی چابی مانگیں؛ کچھ وصول نہیں کیا گیا۔
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = ادارے سے اس کی اپنی چابی مانگیں: یہ چابی خاندان کی ہے۔
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = ادارے سے اس کی اصلی چابی مانگیں؛ کچھ وصول نہیں کیا گیا۔
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = ادارے سے درست پرچہ مانگیں؛ کچھ وصول نہیں کیا گیا۔
t-ask-to-see-the-original-this-entry-says-only-that-it-exists = اصل کاغذ دیکھنے کو کہیں: یہ اندراج صرف یہ بتاتا ہے کہ وہ موجود ہے
t-ask-who-maintains-it-for-the-list-with-all-signatures = جو اسے سنبھالتا ہے، اس سے تمام دستخطوں والی فہرست مانگیں۔
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = جو اسے سنبھالتا ہے، اس سے سب سے نئی فہرست مانگیں؛ کچھ تبدیل نہیں کیا گیا۔
t-asked-before-and-not-known = پہلے پوچھا گیا اور معلوم نہیں
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [one] کم از کم { $entries } اندراج جو یہاں تھا، غائب ہے۔
   *[other] کم از کم { $entries } اندراجات جو یہاں تھے، غائب ہیں۔
    }
t-at-most-lane = زیادہ سے زیادہ: { $lane }۔
t-at-what-time = کس وقت؟
t-at-what-time-does-it-begin = یہ کس وقت شروع ہوتا ہے؟
t-at-which-rate = کس شرح سے؟
t-attached-put = منسلک: { $put }
t-attached-without-a-caption = منسلک: عنوان کے بغیر
t-back-file = واپس آ گئی: { $file }۔
t-basis = بنیاد
t-began = شروع ہوا
t-benefits-budgets-who-pays-and-who-manages-money = بینیفٹس، بجٹ، خرچ کون دیتا ہے اور پیسے کون سنبھالتا ہے
t-bladder-and-bowel-what-happens-what-is-used-what-helps = مثانہ اور آنتیں: کیا ہوتا ہے، کیا استعمال ہوتا ہے، کس چیز سے مدد ملتی ہے
t-born-day = تاریخِ پیدائش: { $day }
t-bring-in-a-copy-from-another-folder = کسی اور فولڈر سے ایک نقل اندر لائیں
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = فائلیں واپس لائیں، یا انہیں کہیں اور منتقل کریں، اور اسے دوبارہ مٹائیں؛ تب تک کسی کو معلوم نہیں ہوتا کہ وہ مٹ چکا ہے۔
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = فائلیں واپس لائیں، یا انہیں کہیں اور منتقل کریں؛ جو واپس آئے گا، وہ اگلی محفوظ ہونے والی چیز کے ساتھ نئے سرے سے مہر بند ہو جائے گا۔
t-by-what-authority-authority = کس اختیار سے: { $authority }۔
t-by-what-authority-do-they-open-it = وہ اسے کس اختیار سے کھولتے ہیں؟
t-by-what-authority-not-written-down = کس اختیار سے: نہیں لکھا گیا۔
t-cancelled-or-moved = منسوخ ہوئی یا تاریخ بدل گئی
t-changed-in-the-record = ریکارڈ میں بدلا گیا
t-changed-stopped = بدل گئی — روک دی گئی
t-check-again-this-was-due-by-day = دوبارہ جانچ لیں: آخری تاریخ { $day } تھی
t-check-each-word-with-the-person-who-made-it = جس نے اسے بنایا، اس کے ساتھ ہر لفظ جانچ لیں۔
t-check-that-it-is-registered-a-lasting-power-of-attorney-can-be-used-only-then = دیکھ لیں کہ یہ رجسٹرڈ ہے: lasting power of attorney (مختار نامہ) صرف تبھی استعمال ہو سکتا ہے
t-check-the-number-and-the-unit-they-do-not-go-together = نمبر اور اکائی جانچ لیں، یہ آپس میں میل نہیں کھاتے
t-checked-put-confirmed-by-a-professional = { $put } کو جانچا گیا، ایک ماہر نے تصدیق کی
t-checked-put-confirmed-by-the-person = { $put } کو جانچا گیا، اس شخص نے خود تصدیق کی
t-checked-put-seen-on-paper = { $put } کو جانچا گیا، کاغذ پر دیکھا گیا
t-choose-a-file-that-backup-made-nothing-was-written = ایسی فائل چنیں جو ”بیک اپ“ نے بنائی ہو؛ کچھ نہیں لکھا گیا۔
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = ایک شخص چنیں: گھر سے متعلق باتیں ہر شخص کے فارم پر ہوتی ہیں۔
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = کوئی دوسری جگہ چنیں، سب سے بہتر ایسی USB اسٹک پر جو کسی دوسرے گھر میں رکھی ہو۔
t-choose-a-sealed-file-instead = اس کے بجائے مہر بند فائل چنیں۔
t-choose-a-sheet = پرچہ چنیں
t-choose-a-stick-or-write-a-folder = USB اسٹک چنیں، یا فولڈر لکھیں۔
t-choose-all-that-fit = جو جو درست ہو، سب چنیں۔
t-choose-an-agency-from-the-list-of-those-you-know = جن اداروں کو آپ جانتے ہیں، ان کی فہرست سے ادارہ چنیں۔
t-choose-another-folder-nothing-was-changed = کوئی اور فولڈر چنیں؛ کچھ تبدیل نہیں کیا گیا۔
t-choose-another-name-nothing-is-ever-written-over = کوئی اور نام چنیں: کسی چیز کے اوپر کبھی نہیں لکھا جاتا۔
t-choose-another-name-or-another-folder = کوئی اور نام یا کوئی اور فولڈر چنیں۔
t-choose-at-least-one-person-or-the-home = کم از کم ایک شخص، یا گھر چنیں
t-choose-by-the-words-of-the-key-several-have-this-name = چابی کے الفاظ دیکھ کر چنیں: یہ نام کئی لوگوں کا ہے۔
t-choose-how-private-it-is = چنیں کہ یہ کتنی نجی بات ہے
t-choose-how-you-know = چنیں کہ آپ کو کیسے معلوم ہے
t-choose-less-or-make-a-sealed-file = کم چنیں، یا مہر بند فائل بنائیں۔
t-choose-one-of-those-that-are-listed = جو فہرست میں ہیں، ان میں سے ایک چنیں
t-choose-or-type-the-folder = فولڈر چنیں یا ٹائپ کریں
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = جن کی دیکھ بھال ہوتی ہے، ان کے لیے { $person } کو چنیں، اور جو دیکھ بھال کرتے ہیں، ان کے لیے { $carer } کو۔
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = یہ جس کے بارے میں ہے، اس کے لیے کوئی اور شخص یا گھر چنیں۔
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = ”اس شخص کی طرف سے بولتے ہوئے“ چنیں، اور لکھیں کہ کس بنیاد پر، جیسے صحت اور بہبود کے لیے مختار (attorney)۔
t-choose-the-emergency-sheet-which-has-more-room = ہنگامی پرچہ چنیں، اس میں جگہ زیادہ ہے۔
t-choose-the-file-of-the-directory-that-you-were-sent = ڈائریکٹری کی وہ فائل چنیں جو آپ کو بھیجی گئی تھی۔
t-choose-the-file-that-the-agency-sent-as-it-came = وہ فائل چنیں جو ادارے نے بھیجی، جیسی آئی تھی ویسی ہی۔
t-choose-the-form-that-this-sheet-of-questions-is-of = وہ فارم چنیں جس کے سوالوں کا یہ پرچہ ہے۔
t-choose-the-form-that-was-filled = وہ فارم چنیں جو بھرا گیا۔
t-choose-the-key-file-that-carewallet-made = چابی کی وہ فائل چنیں جو carewallet نے بنائی۔
t-choose-the-person-from-the-list = فہرست سے شخص کو چنیں۔
t-choose-the-photographs-or-files-then-press-read-them = تصویریں یا فائلیں چنیں، پھر ”انہیں پڑھیں“ دبائیں۔
t-choose-two-different-people-who-is-cared-for-and-who-cares = دو مختلف افراد چنیں: جن کی دیکھ بھال ہوتی ہے، اور جو دیکھ بھال کرتے ہیں۔
t-choose-what-it-is-from-the-list = فہرست سے چنیں کہ یہ کیا ہے۔
t-choose-who-cares-for-them = چنیں کہ ان کی دیکھ بھال کون کرتا ہے
t-choose-who-is-coming = چنیں کہ کون آ رہا ہے
t-choose-who-is-meant-carers = چنیں کہ کون مراد ہے: { $carers }۔
t-choose-who-of-them-is-meant = چنیں کہ ان میں سے کون مراد ہے۔
t-choose-whom-it-is-about = چنیں کہ یہ کس کے بارے میں ہے۔
t-choose-whose-words-these-are = چنیں کہ یہ کس کے الفاظ ہیں
t-choose-with-which-key = چنیں کہ کس چابی سے
t-choose-yes-or-no = ہاں یا نہیں چنیں
t-code-codes-of-total-is-missing = { $total } میں سے کوڈ { $codes } نہیں ملا۔
t-code-codes-of-total-of-sheet-sheet = پرچہ { $sheet }: { $total } میں سے کوڈ { $codes }۔
t-codes-codes-of-total-are-missing = { $total } میں سے کوڈ { $codes } نہیں ملے۔
t-codes-codes-of-total-of-sheet-sheet = پرچہ { $sheet }: { $total } میں سے کوڈ { $codes }۔
t-compare-it-with-its-sheet-or-use-another-part-instead = اسے اس کے پرچے سے ملائیں، یا اس کے بجائے کوئی اور حصہ استعمال کریں۔
t-contradicts = اس کے خلاف ہے
t-contradicts-one-says-that-there-is-none = اس کے خلاف ہے: ایک کہتا ہے کہ ایسا کچھ نہیں ہے
t-contradicts-what-you-have = جو آپ کے پاس ہے، اس کے خلاف ہے
t-damaged-and-in-the-backup-as-it-is-file = خراب، اور بیک اپ میں جیسی ہے ویسی ہی موجود: { $file }۔
t-damaged-it-is-written-anew = خراب؛ اسے نئے سرے سے لکھا جاتا ہے
t-damaged-what-it-should-hold-was-read-elsewhere = خراب؛ اس میں جو ہونا چاہیے، وہ کہیں اور سے پڑھ لیا گیا
t-dark = گہرا
t-day-entries-entries-from-who = { $entries ->
    [one] { $day }: { $who } کی طرف سے { $entries } اندراج
   *[other] { $day }: { $who } کی طرف سے { $entries } اندراجات
    }
t-day-entries-entries-to-who = { $entries ->
    [one] { $day }: { $who } کے لیے { $entries } اندراج
   *[other] { $day }: { $who } کے لیے { $entries } اندراجات
    }
t-did-a-service-check-the-nhs-number = کیا کسی سروس نے NHS نمبر جانچا؟
t-did-it-help = کیا اس سے فائدہ ہوا؟
t-did-something-set-it-off = کیا یہ کسی وجہ سے شروع ہوا؟
t-did-the-record-have-the-answer = کیا ریکارڈ میں جواب تھا؟
t-differs-from-what-by-says = { $by } جو کہتے ہیں، اس سے مختلف ہے
t-do-not-take-it-over = اسے قبول نہ کریں
t-do-they-act-together-or-each-alone = وہ مل کر فیصلہ کرتے ہیں یا ہر ایک اکیلے؟
t-do-they-care-by-day-by-night-or-both = وہ دیکھ بھال دن میں کرتے ہیں، رات میں یا دونوں وقت؟
t-do-they-feel-that-they-have-a-choice-about-caring = کیا انہیں لگتا ہے کہ دیکھ بھال کرنا یا نہ کرنا ان کی اپنی مرضی ہے؟
t-do-they-live-with-the-person = کیا وہ اس شخص کے ساتھ رہتے ہیں؟
t-do-they-need-an-interpreter = کیا انہیں ترجمان کی ضرورت ہے؟
t-do-they-work-or-learn-and-how-does-it-fit = کیا وہ کام کرتے ہیں یا پڑھتے ہیں، اور یہ دیکھ بھال کے ساتھ کیسے نبھتا ہے؟
t-does-anybody-here-depend-on-somebody-else = کیا یہاں کوئی کسی اور پر منحصر ہے؟
t-does-anybody-smoke-here = کیا یہاں کوئی سگریٹ پیتا ہے؟
t-does-it-say-that-it-applies-even-if-life-is-at-risk = کیا اس میں لکھا ہے کہ یہ جان کے خطرے میں بھی لاگو ہے؟
t-does-it-work-well = کیا یہ ٹھیک کام کرتا ہے؟
t-does-somebody-need-to-be-near-by-day = کیا دن میں کسی کا پاس ہونا ضروری ہے؟
t-does-somebody-need-to-be-near-by-night = کیا رات میں کسی کا پاس ہونا ضروری ہے؟
t-does-the-person-or-who-speaks-for-them-agree = کیا یہ شخص، یا ان کی طرف سے بولنے والا، متفق ہے؟
t-due = وقت ہو گیا
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = ہر حصہ اپنے الگ پرچے پر ہے: دوسروں سے پوچھیں جن کے پاس ایک ایک ہے۔
t-emergency-facts-and-one-code-to-cut-out-the-size-of-a-bank-card = ہنگامی باتیں اور ایک کوڈ، کاٹنے کے لیے: بینک کارڈ کے سائز کا۔
t-ended = ختم ہوا
t-entries-changed-or-taken-back = { $entries ->
    [one] { $entries } بدلا گیا یا واپس لیا گیا
   *[other] { $entries } بدلے گئے یا واپس لیے گئے
    }
t-entries-entries = { $entries ->
    [one] { $entries } اندراج
   *[other] { $entries } اندراجات
    }
t-entries-entries-are-new-here = { $entries ->
    [one] { $entries } اندراج یہاں نیا ہے۔
   *[other] { $entries } اندراجات یہاں نئے ہیں۔
    }
t-entries-entries-are-sound = { $entries ->
    [one] { $entries } اندراج سالم ہے۔
   *[other] { $entries } اندراجات سالم ہیں۔
    }
t-entries-entries-were-looked-at-and-every-signature = { $entries ->
    [one] { $entries } اندراج اور ہر دستخط دیکھا گیا۔
   *[other] { $entries } اندراجات اور ہر دستخط دیکھا گیا۔
    }
t-entries-from-them = { $entries ->
    [one] { $entries } ان کی طرف سے
   *[other] { $entries } ان کی طرف سے
    }
t-entries-new = { $entries ->
    [one] { $entries } نیا
   *[other] { $entries } نئے
    }
t-erased-kind = مٹایا گیا: { $kind }
t-everybody = ہر کوئی
t-everybody-at-home-a-page-each = گھر کا ہر فرد، ہر ایک کا ایک صفحہ۔
t-everything-that-was-chosen-in-the-order-of-a-care-record = جو کچھ چنا گیا وہ سب، دیکھ بھال کے ریکارڈ کی ترتیب میں۔
t-facts-facts-are-in-the-record-already-just-like-this = { $facts ->
    [one] { $facts } بات بالکل اسی طرح پہلے سے ریکارڈ میں ہے۔
   *[other] { $facts } باتیں بالکل اسی طرح پہلے سے ریکارڈ میں ہیں۔
    }
t-facts-facts-wait-for-your-answer = { $facts ->
    [one] { $facts } بات آپ کے جواب کی منتظر ہے۔
   *[other] { $facts } باتیں آپ کے جواب کی منتظر ہیں۔
    }
t-family-friends-neighbours-who-to-ring-and-who-not = خاندان، دوست، پڑوسی: کسے فون کریں، اور کسے نہیں
t-family-or-friend = خاندان کا فرد یا دوست
t-faults-faults-were-found = { $faults ->
    [one] { $faults } خرابی ملی۔
   *[other] { $faults } خرابیاں ملیں۔
    }
t-file-could-not-be-moved-why = { $file } ہٹائی نہیں جا سکی: { $why }۔
t-file-may-still-open-with-that-key = ہو سکتا ہے { $file } اب بھی اُس چابی سے کھل جائے۔
t-file-went-out-of-the-way-reason = { $file } ہٹا دی گئی: { $reason }۔
t-file-would-go-out-of-the-way-reason = { $file } ہٹا دی جائے گی: { $reason }۔
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = { $files ->
    [one] { $files } منسلک فائل جو یہاں غائب یا خراب تھی، اس کے ساتھ آ گئی۔
   *[other] { $files } منسلک فائلیں جو یہاں غائب یا خراب تھیں، اس کے ساتھ آ گئیں۔
    }
t-files-files-cannot-be-read = { $files ->
    [one] { $files } فائل پڑھی نہیں جا سکتی۔
   *[other] { $files } فائلیں پڑھی نہیں جا سکتیں۔
    }
t-files-files-in-the-folder-were-set-aside = { $files ->
    [one] فولڈر کی { $files } فائل الگ رکھ دی گئی۔
   *[other] فولڈر کی { $files } فائلیں الگ رکھ دی گئیں۔
    }
t-fill-in-all-three = تینوں خانے بھریں۔
t-find-it-in-the-record-and-choose-it-there = اسے ”ریکارڈ“ میں تلاش کریں، اور وہاں چنیں۔
t-first-seen-day = پہلی بار { $day } کو دیکھی گئی
t-follows-from-other-answers = دوسرے جوابوں سے نکلتا ہے
t-for-a-stay-in-hospital-red-amber-and-green = ہسپتال میں قیام کے لیے: سرخ، نارنجی اور سبز۔
t-for-any-agency-that-works-with-us = ہر اُس ادارے کے لیے جو ہمارے ساتھ کام کرتا ہے۔
t-for-any-helper-in-a-crisis = ہنگامی حالت میں مدد کرنے والے ہر شخص کے لیے۔
t-for-example-17-5-1940-may-1940-or-only-1940 = مثلاً 17/5/1940 یا صرف 1940
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = مثلاً 17/5/1940 یا صرف 1940۔ اگر معلوم نہ ہو تو خالی چھوڑ دیں۔
t-for-example-3-may-2026-3-5-2026-or-yesterday = مثلاً 3/5/2026
t-for-example-8-30-or-2-15-pm = مثلاً 8:30 یا 14:15
t-for-one-agency-first-what-is-new-since-its-last-copy = ایک ادارے کے لیے: پہلے وہ جو اس کی پچھلی نقل کے بعد نیا ہے۔
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [one] { $people } شخص کا وقت { $day } سے پہلے ختم ہو چکا تھا، اور چابی اسے اب بھی کھولتی ہے۔
   *[other] { $people } افراد کا وقت { $day } سے پہلے ختم ہو چکا تھا، اور چابی اسے اب بھی کھولتی ہے۔
    }
t-for-the-form-only = صرف فارم کے لیے
t-for-the-form-only-write-it-there-by-hand = صرف فارم کے لیے: اسے وہاں ہاتھ سے لکھیں
t-for-the-fridge-door-what-a-stranger-must-know-at-once = فریج کے دروازے کے لیے: وہ باتیں جو کسی اجنبی کو فوراً معلوم ہونی چاہییں۔
t-for-which-time-is-that-amount = یہ رقم کتنی مدت کے لیے ہے؟
t-for-whoever-steps-in-if-the-carer-is-ill-what-to-do-first = اُس شخص کے لیے جو دیکھ بھال کرنے والے کے بیمار ہونے پر ان کی جگہ لے: پہلے کیا کرنا ہے۔
t-forms-asks-its-questions-one-a-page = ”فارم“ اس کے سوال پوچھتا ہے، ہر صفحے پر ایک۔
t-forms-asks-what-is-still-open-one-question-a-page = ”فارم“ وہ پوچھتا ہے جس کا جواب ابھی باقی ہے، ہر صفحے پر ایک سوال۔
t-forms-lists-them = ”فارم“ میں ان کی فہرست ہے۔
t-from-a-newer-version = نئے ورژن سے
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = { $from } سے؛ { $last } کو ختم ہو گیا، اور چابی اب بھی یہ والٹ کھولتی ہے۔
t-from-from-no-end-was-written-down = { $from } سے؛ ختم ہونے کی کوئی تاریخ نہیں لکھی گئی۔
t-from-from-until-last = { $from } سے { $last } تک۔
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = جو پرچہ آپ اگلی بار { $from } کے لیے چھاپیں گے، اس میں انہیں بتایا جائے گا کہ کیا ایسا نہیں ہے۔
t-from-made-day-facts-facts-wait = { $facts ->
    [one] { $from }، { $day } کو بنایا: { $facts } بات منتظر ہے
   *[other] { $from }، { $day } کو بنایا: { $facts } باتیں منتظر ہیں
    }
t-from-now-on-nothing-new-opens-with-that-key = اب سے اُس چابی سے کوئی نئی چیز نہیں کھلتی۔
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = اُس کاغذ سے جس پر آپ نے اسے لکھا، تاکہ یقین ہو کہ یہ درست ہے۔
t-from-when = کب سے؟
t-from-when-on-is-its-key-not-trusted-any-more = اس کی چابی پر کب سے بھروسا نہیں رہا؟
t-from-when-on-is-its-key-revoked = اس کی چابی کب سے منسوخ ہے؟
t-from-which-day-on = کس دن سے؟
t-from-whom = کس کی طرف سے؟
t-get-the-newest-carewallet = سب سے نیا carewallet حاصل کریں۔
t-give-the-whole-public-line-age1-and-the-key-after-it = پوری عوامی لائن دیں: age1… اور اس کے بعد والی چابی۔
t-go-back-and-answer-what-the-page-asks = واپس جائیں، اور صفحہ جو پوچھتا ہے اس کا جواب دیں۔
t-go-on-with-the-sheet-that-you-were-looking-through = جو پرچہ آپ دیکھ رہے تھے، اسے جاری رکھیں
t-go-on-with-what-came-from-from = { $from } کی طرف سے جو آیا، اسے جاری رکھیں
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = کیا کسی نے اس پر لکھا ہے، یا آپ کو اپنا پرچہ دیا ہے؟
t-have-whoever-made-the-form-check-it-it-has-mistakes = جس نے فارم بنایا، اس سے کہیں کہ اسے جانچے: اس میں غلطیاں ہیں۔
t-have-whoever-made-the-form-look-at-it-again = جس نے فارم بنایا، اس سے کہیں کہ اسے دوبارہ دیکھے۔
t-height-weight-blood-pressure-and-the-like-as-read = قد، وزن، بلڈ پریشر وغیرہ، جیسے پڑھے گئے
t-held-back = روک رکھا گیا
t-helper = مددگار
t-hidden-not-erased = چھپایا گیا، مٹایا نہیں گیا
t-how-bad-is-it = یہ کتنی شدید ہے؟
t-how-confident-are-they-that-it-will-work-from-1-to-10 = انہیں کتنا یقین ہے کہ یہ کامیاب ہو گا، 1 سے 10 تک؟
t-how-could-it-work = یہ کیسے ہو سکتا ہے؟
t-how-do-the-parts-of-their-own-life-go = ان کی اپنی زندگی کے مختلف حصے کیسے چل رہے ہیں؟
t-how-do-they-describe-their-gender-in-their-own-words = وہ اپنی صنف کو اپنے الفاظ میں کیا کہتے ہیں؟
t-how-do-they-feel = وہ کیسا محسوس کرتے ہیں؟
t-how-do-they-like-it-done = انہیں یہ کیسے کیا جانا پسند ہے؟
t-how-do-they-sleep = ان کی نیند کیسی ہے؟
t-how-does-it-affect-daily-life-in-their-own-words = روزمرہ زندگی پر اس کا کیا اثر ہے، ان کے اپنے الفاظ میں؟
t-how-does-it-go = کیسا چل رہا ہے؟
t-how-does-one-get-to-the-door-steps-rails-ramp = دروازے تک کیسے پہنچتے ہیں: سیڑھیاں، ریلنگ، ریمپ؟
t-how-does-the-person-get-there = وہ شخص وہاں کیسے جاتا ہے؟
t-how-far-is-it = معاملہ کہاں تک پہنچا؟
t-how-important-is-it-from-1-to-10 = یہ کتنا اہم ہے، 1 سے 10 تک؟
t-how-in-the-room-by-telephone = کیسے: کمرے میں موجود رہ کر، فون پر؟
t-how-is-it-on-a-bad-day = بُرے دن کیا حال ہوتا ہے؟
t-how-is-it-on-a-good-day = اچھے دن کیا حال ہوتا ہے؟
t-how-is-it-taken-by-mouth-on-the-skin = یہ کیسے لی جاتی ہے: منہ سے، جلد پر؟
t-how-is-the-home-heated = گھر کیسے گرم کیا جاتا ہے؟
t-how-is-their-own-health = ان کی اپنی صحت کیسی ہے؟
t-how-long-can-the-person-safely-be-alone = وہ شخص کتنی دیر محفوظ طور پر اکیلے رہ سکتا ہے؟
t-how-long-can-they-wait-do-they-get-there-in-time = وہ کتنی دیر روک سکتے ہیں، کیا وقت پر پہنچ جاتے ہیں؟
t-how-many-a-day = دن میں کتنے؟
t-how-many-did-the-record-answer = ریکارڈ نے کتنوں کا جواب دیا؟
t-how-many-floors-does-the-home-have = گھر کی کتنی منزلیں ہیں؟
t-how-many-hours-a-week-do-they-care = وہ ہفتے میں کتنے گھنٹے دیکھ بھال کرتے ہیں؟
t-how-many-minutes = کتنے منٹ؟
t-how-many-minutes-does-it-take = اس میں کتنے منٹ لگتے ہیں؟
t-how-many-minutes-will-it-take = اس میں کتنے منٹ لگیں گے؟
t-how-many-of-them-have-to-sign = ان میں سے کتنوں کے دستخط ضروری ہیں؟
t-how-many-of-those-were-answered-for-this-form-for-the-first-time = ان میں سے کتنوں کے جواب پہلی بار اس فارم کے لیے دیے گئے؟
t-how-many-pages-are-there = کتنے صفحات ہیں؟
t-how-many-parts-are-needed = کتنے حصے درکار ہیں؟
t-how-many-parts-are-there = کتنے حصے ہیں؟
t-how-many-people-are-needed = کتنے لوگ درکار ہیں؟
t-how-many-people-come = کتنے لوگ آتے ہیں؟
t-how-many-questions-has-it-without-signatures-and-the-like = اس میں کتنے سوال ہیں، دستخط وغیرہ کے علاوہ؟
t-how-many-questions-of-a-form-did-it-answer = اس نے فارم کے کتنے سوالوں کا جواب دیا؟
t-how-many-seconds-did-it-take = اس میں کتنے سیکنڈ لگے؟
t-how-many-stairs-are-inside = گھر کے اندر کتنی سیڑھیاں ہیں؟
t-how-many-times-a-day = دن میں کتنی بار؟
t-how-many-times-a-night = رات میں کتنی بار؟
t-how-may-the-person-react = اس شخص کا ردِ عمل کیا ہو سکتا ہے؟
t-how-much-control-is-there-over-bladder-and-bowel = پیشاب پاخانے پر کتنا قابو ہے؟
t-how-much-does-the-person-pay = یہ شخص کتنا دیتا ہے؟
t-how-much-help-is-needed = کتنی مدد درکار ہے؟
t-how-much-is-drunk-in-a-day-in-millilitres = دن بھر میں کتنا پیا جاتا ہے، ملی لیٹر (ml) میں؟
t-how-much-is-it = رقم کتنی ہے؟
t-how-much-is-taken-each-time-as-on-the-label = ہر بار کتنی لی جاتی ہے، جیسے لیبل پر لکھا ہے؟
t-how-much-leaks-drops-some-a-lot = کتنا نکلتا ہے: چند قطرے، کچھ، بہت؟
t-how-much-was-drunk-in-millilitres = کتنا پیا، ملی لیٹر (ml) میں؟
t-how-much-was-passed-in-millilitres = کتنا پیشاب آیا، ملی لیٹر (ml) میں؟
t-how-often-does-the-bowel-open = پاخانہ کتنی بار آتا ہے؟
t-how-often-is-it = یہ کتنی بار ہوتا ہے؟
t-how-often-is-urine-passed-by-day = دن میں پیشاب کتنی بار آتا ہے؟
t-how-often-is-urine-passed-by-night = رات میں پیشاب کتنی بار آتا ہے؟
t-how-should-they-be-contacted = ان سے رابطہ کیسے کرنا چاہیے؟
t-how-sure-is-it = یہ کتنا یقینی ہے؟
t-how-to-contact-inform-and-talk-with-the-person = اس شخص سے رابطہ کیسے کریں، انہیں معلومات کیسے دیں اور ان سے بات کیسے کریں
t-how-to-get-in-key-safe-and-alarm-codes = اندر کیسے آئیں، چابی کے سیف (key safe) اور الارم کے کوڈ
t-how-was-it-given-spoken-signed = یہ کیسے دی گئی: زبانی، دستخط کے ساتھ؟
t-i-have-seen-it-on-paper-or-on-the-packet = میں نے اسے کاغذ پر، یا پیکٹ پر دیکھا ہے
t-if-it-is-meant-all-the-same-say-so-on-the-page = اگر پھر بھی یہی مراد ہے تو صفحے پر ایسا بتائیں۔
t-if-it-is-something-else-what = اگر یہ کچھ اور ہے: تو کیا؟
t-if-what-happens = اگر کیا ہو جائے؟
t-in-it-entries-entries = { $entries ->
    [one] اس میں: { $entries } اندراج۔
   *[other] اس میں: { $entries } اندراجات۔
    }
t-in-put = زبان: { $put }
t-in-the-person-s-own-words = اس شخص کے اپنے الفاظ میں
t-in-which-band-are-the-savings = بچت کس حد میں ہے؟
t-in-which-form-did-it-come-back = یہ کس شکل میں واپس آیا؟
t-in-which-format-do-they-need-information = انہیں معلومات کس فارمیٹ میں چاہییں؟
t-in-which-unit-such-as-kg-or-cm = کس اکائی میں، جیسے kg یا cm؟
t-incomplete = نامکمل
t-into-a-new-folder-on-this-computer-or-another-one = نئے فولڈر میں، اس کمپیوٹر پر یا کسی اور پر۔
t-is-an-interpreter-or-another-professional-needed = کیا ترجمان یا کسی اور ماہر کی ضرورت ہے؟
t-is-it-a-goal-a-wish-a-worry-a-view = یہ مقصد ہے، خواہش ہے، فکر ہے یا رائے؟
t-is-it-a-house-a-flat-a-bungalow = یہ مکان ہے، فلیٹ ہے یا بنگلہ (bungalow)؟
t-is-it-a-tablet-a-liquid-a-patch = یہ گولی ہے، پینے کی دوا ہے یا پیچ (patch)؟
t-is-it-about-contact-format-a-professional-or-support = یہ رابطے کے بارے میں ہے، فارمیٹ، کسی ماہر یا مدد کے بارے میں؟
t-is-it-about-life-sustaining-treatment = کیا یہ زندگی قائم رکھنے والے علاج کے بارے میں ہے؟
t-is-it-about-the-day-or-the-night = یہ دن کے بارے میں ہے یا رات کے؟
t-is-it-an-allergy-an-intolerance-or-a-side-effect = یہ الرجی ہے، عدم برداشت ہے یا مضر اثر؟
t-is-it-asked-for-booked-or-done = اس کی درخواست کی گئی ہے، یہ بک ہے یا مکمل؟
t-is-it-in-a-blister-pack-a-bottle-a-dosette-box = یہ بلسٹر پیک میں ہے، بوتل میں یا ڈوسیٹ باکس (dosette box) میں؟
t-is-it-in-use-ordered-or-wanted = یہ استعمال میں ہے، منگوایا گیا ہے یا چاہیے؟
t-is-it-in-writing = کیا یہ تحریری طور پر ہے؟
t-is-it-known-that-none-is-taken = کیا یہ معلوم ہے کہ کوئی دوا نہیں لی جاتی؟
t-is-it-known-that-none-is-used = کیا یہ معلوم ہے کہ کوئی آلہ یا سامان استعمال نہیں ہوتا؟
t-is-it-known-that-there-is-none = کیا یہ معلوم ہے کہ ایسا کچھ نہیں ہے؟
t-is-it-known-that-there-was-none = کیا یہ معلوم ہے کہ ایسا کچھ نہیں ہوا؟
t-is-it-on-loan = کیا یہ ادھار پر ہے؟
t-is-it-paid-help-or-family-and-friends = یہ مدد معاوضے پر ہے، یا خاندان اور دوستوں کی طرف سے؟
t-is-it-past-going-on-planned-or-waited-for = یہ گزر چکا ہے، جاری ہے، طے شدہ ہے یا اس کا انتظار ہے؟
t-is-it-prescribed-no-bought-without = کیا یہ ڈاکٹر کی تجویز کردہ ہے (نہیں: نسخے کے بغیر خریدی گئی)؟
t-is-it-signed = کیا اس پر دستخط ہیں؟
t-is-it-still-to-come = کیا یہ ابھی ہونی باقی ہے؟
t-is-it-the-home-or-another-address = یہ گھر کا پتہ ہے، یا کوئی اور پتہ؟
t-is-it-there-now-or-past = یہ اب ہے، یا ماضی میں تھی؟
t-is-it-used-or-worn-as-it-is-meant = کیا اسے اُسی طرح استعمال کیا یا پہنا جاتا ہے جیسے کرنا چاہیے؟
t-is-it-witnessed = کیا اس پر گواہ کے دستخط ہیں؟
t-is-its-signer-known = کیا اس پر دستخط کرنے والا معلوم ہے؟
t-is-the-home-owned-or-rented = گھر اپنا ہے یا کرائے کا؟
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = کیا USB اسٹک لگی ہوئی ہے؟ اگر وہ گم ہو گئی ہو تو بیک اپ واپس لایا جا سکتا ہے۔
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = کیا USB اسٹک لگی ہوئی ہے؟ فائل کا نام اور فولڈر جانچ لیں۔
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = کیا USB اسٹک لگی ہوئی ہے، یا فولڈر ابھی نقل ہو رہا ہے؟ اس سے کچھ نہیں مٹا۔
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = کیا چابی والی USB اسٹک لگی ہوئی ہے؟ اس کی جگہ کچھ نہیں بنایا گیا۔
t-is-there-a-catheter = کیا کیتھیٹر (پیشاب کی نالی) ہے؟
t-is-there-a-difficulty-in-using-it = کیا اسے استعمال کرنے میں کوئی مشکل ہے؟
t-is-there-a-phone-there = کیا وہاں فون ہے؟
t-is-there-a-stoma = کیا اسٹوما (پیٹ پر بنایا گیا راستہ) ہے؟
t-is-there-another-one = کیا ایک اور ہے؟
t-is-there-internet-or-a-phone-line-for-equipment = کیا آلات کے لیے انٹرنیٹ یا فون لائن ہے؟
t-it-could-not-be-searched-to-its-end-add-a-sharper-picture-or-fewer-pages-at-once = اسے آخر تک نہیں دیکھا جا سکا۔ زیادہ صاف تصویر، یا ایک بار میں کم صفحات شامل کریں۔
t-it-is-file = یہ { $file } ہے۔
t-it-is-not-so-tell-them = ایسا نہیں ہے: انہیں بتائیں
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = یہ والٹ کھولتا ہے: اسے الگ رکھیں، اور کبھی کسی کے حوالے نہ کریں۔
t-it-says-that-there-is-none-and-something-that-stays-at-home-names-one = اس میں لکھا ہے کہ ایسا کچھ نہیں ہے، اور جو گھر پر رہتا ہے اس میں ایک کا ذکر ہے
t-it-was-changed-after-it-was-signed-ask-for-it-again = اس پر دستخط ہونے کے بعد اسے بدلا گیا: اسے دوبارہ مانگیں۔
t-it-was-opened-again-and-compared-with-the-wallet = اسے دوبارہ کھولا گیا اور والٹ سے ملایا گیا۔
t-it-was-opened-and-checked = اسے کھولا اور جانچا گیا۔
t-its-own-page-shows-what-stands-in-its-place-now = اس کی جگہ اب کیا ہے، یہ اس کا اپنا صفحہ دکھاتا ہے۔
t-keep-it-in-another-house-and-the-key-apart-from-it = اسے کسی دوسرے گھر میں رکھیں، اور چابی اس سے الگ۔
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = پرانے بیک اپ بھی رکھیں۔ ”والٹ کی جانچ کریں“ میں اس کی فہرست ہے جو خراب ہے۔
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = ”محفوظ رکھیں“، ”والٹ کی جانچ کریں“ میں اس کی فہرست ہے جو غائب ہے؛ ”ایک نقل اندر لائیں“ اسے کسی اچھی نقل سے یا واپس لائے گئے بیک اپ سے لے آتا ہے۔
t-keep-safe-recovery-sheet-writes-it = ”محفوظ رکھیں“، ”بحالی کا پرچہ“ اسے لکھتا ہے۔
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = ”محفوظ رکھیں“ دکھاتا ہے کہ والٹ کون کھولتا ہے؛ ”آج“ دکھاتا ہے کہ کیا حوالے کیا گیا۔
t-keep-safe-who-opens-it-adds-somebody = ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“ میں کسی کو شامل کیا جاتا ہے۔
t-keep-safe-who-opens-it-ends-it = ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“ میں اسے ختم کیا جاتا ہے۔
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“ دکھاتا ہے کہ والٹ کون کھول سکتا ہے۔
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = یہ نقل جیسی ہے ویسی ہی رکھیں: یہاں کسی بھی کام سے کچھ نہیں مٹتا۔
t-kept-for-later = بعد کے لیے رکھا گیا
t-language-larger-print-contrast-light-or-dark = زبان، بڑے حروف، کنٹراسٹ، روشن یا گہرا
t-light = روشن
t-listed-directory-v-number = فہرست میں ہے (ڈائریکٹری، ورژن { $number })
t-look-at-it = اسے دیکھیں
t-look-at-the-date-again-nothing-was-saved = تاریخ دوبارہ دیکھیں؛ کچھ محفوظ نہیں کیا گیا۔
t-look-at-the-fields-of-the-page-again-nothing-was-saved = صفحے کے خانے دوبارہ دیکھیں؛ کچھ محفوظ نہیں کیا گیا۔
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = کوئی اچھی نقل تلاش کریں: ایسا بیک اپ جو الگ جگہ واپس لایا گیا ہو، یا کسی اور کمپیوٹر پر موجود فولڈر۔ پھر اسے اندر لائیں۔
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = کوئی اچھی نقل تلاش کریں۔ ”محفوظ رکھیں“، ”والٹ کی جانچ کریں“ بتاتا ہے کہ کون سی فائلیں خراب ہیں۔
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = کوئی اور نقل تلاش کریں جس میں باقی ہو، اور اسے بھی اندر لائیں۔
t-look-through-it-first-then-say-yes-on-the-page = پہلے اسے پورا دیکھیں، پھر صفحے پر ہاں کہیں۔
t-looked-at-again-and-still-right = دوبارہ دیکھا گیا، اور اب بھی درست ہے
t-make-a-second-way-in = اندر آنے کا دوسرا راستہ بنائیں
t-make-room-on-that-disk-or-use-another-one = اُس ڈسک پر جگہ خالی کریں، یا کوئی اور ڈسک استعمال کریں۔
t-marked-for-the-family-only-it-never-leaves-the-wallet = صرف خاندان کے لیے نشان زد: یہ والٹ سے کبھی باہر نہیں جاتا
t-may-not-be-binding-check-that-it-is-in-writing-signed-witnessed-and-says-that-it-applies-even-if-life-is-at-risk = ہو سکتا ہے یہ قانوناً لازم نہ ہو: دیکھ لیں کہ یہ تحریری ہے، اس پر دستخط اور گواہ ہیں، اور لکھا ہے کہ یہ جان کے خطرے میں بھی لاگو ہے
t-may-services-put-a-flag-on-their-own-records = کیا سروسز اپنے ریکارڈ پر نشان لگا سکتی ہیں؟
t-measured-by-a-device = کسی آلے نے ناپا
t-move-closer-with-more-light-and-hold-still = زیادہ روشنی میں، مزید قریب جائیں، اور ہاتھ ساکن رکھیں۔
t-name-a-file-not-a-folder = فائل کا نام دیں، فولڈر کا نہیں۔
t-name-a-folder-that-is-new-or-empty = ایسے فولڈر کا نام دیں جو نیا یا خالی ہو۔
t-name-born-day = { $name }، تاریخِ پیدائش: { $day }
t-name-can-open-the-wallet-now = { $name } اب والٹ کھول سکتے ہیں۔
t-name-does-not-open-this-wallet-any-more = { $name } اب یہ والٹ نہیں کھولتے
t-name-is-added-but-cannot-open-every-file-yet = { $name } کو شامل کیا گیا ہے، مگر وہ ابھی ہر فائل نہیں کھول سکتے
t-name-is-ended-but-some-files-may-still-open-with-that-key = { $name } کو ختم کیا گیا ہے، مگر کچھ فائلیں شاید اب بھی اُس چابی سے کھل جائیں
t-name-is-on-record-known-did-they-write-this = { $name } ریکارڈ میں درج ہیں: { $known }۔ کیا یہ انہوں نے لکھا؟
t-name-says-this-these-are-their-own-words = { $name } یہ کہتے ہیں: یہ ان کے اپنے الفاظ ہیں
t-name-the-file-is-empty = { $name }: فائل خالی ہے
t-name-there-are-16-already-and-that-is-the-most = { $name }: پہلے سے 16 موجود ہیں، اور اس سے زیادہ نہیں ہو سکتیں
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }: یہ اتنی بڑی ہے کہ اندراج کے ساتھ نہیں رکھی جا سکتی
t-new = نیا
t-new-but-the-sheet-contradicts-itself = نیا، مگر پرچے کی باتیں آپس میں ایک دوسرے کے خلاف ہیں
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = ”نیا“ وہ ہے جو تب سے انہی لوگوں کے بارے میں لکھا گیا، اور جو کسی بھی ادارے کے پاس جا سکتا ہے۔
t-no-carer-is-named = دیکھ بھال کرنے والے کسی شخص کا نام نہیں ہے
t-no-choice-of-the-form-fits = فارم کا کوئی انتخاب موزوں نہیں
t-no-code-of-ours-is-on-it-it-may-be-a-page-of-words-only = اس پر ہمارا کوئی کوڈ نہیں ہے: ہو سکتا ہے یہ صرف الفاظ والا صفحہ ہو۔
t-no-do-not-save-it = نہیں: اسے محفوظ نہ کریں
t-no-file-was-chosen = کوئی فائل نہیں چنی گئی۔
t-no-folder-was-written = کوئی فولڈر نہیں لکھا گیا۔
t-no-it-has-changed = نہیں، یہ بدل گیا ہے
t-no-it-is-how-i-say-it = نہیں، یہ میرے الفاظ ہیں
t-no-more-of-these = ان میں سے اور کوئی نہیں
t-no-place-was-chosen = کوئی جگہ نہیں چنی گئی۔
t-no-wallet-is-chosen = کوئی والٹ نہیں چنا گیا۔
t-no-way-back-was-tried-yet = واپسی کا کوئی راستہ ابھی نہیں آزمایا گیا۔
t-no-we-write-down-what-they-said = نہیں، انہوں نے جو کہا وہ ہم لکھ رہے ہیں
t-no-words-were-typed = کوئی الفاظ ٹائپ نہیں کیے گئے۔
t-nobody-has-said-yet-where-this-answer-lives = ابھی کسی نے نہیں بتایا کہ یہ جواب ریکارڈ میں کہاں ہوتا ہے۔
t-nobody-said-so = کسی نے ایسا نہیں کہا
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = اس پر صرف وہی دستخط کر سکتے ہیں جن کی چابیاں فہرست میں ہیں۔
t-nobody-whom-this-wallet-knows = ایسا شخص جسے یہ والٹ نہیں جانتا
t-none-is-known-we-asked-and-there-is-none = کوئی معلوم نہیں: ہم نے پوچھا، اور ایسا کچھ نہیں ہے
t-none-of-these = ان میں سے کوئی نہیں
t-not-a-file-of-carewallet = carewallet کی فائل نہیں
t-not-all-could-be-moved = سب فائلیں نہیں ہٹائی جا سکیں
t-not-asked-yet = ابھی نہیں پوچھا گیا
t-not-copied-file-why = نقل نہیں ہوئی: { $file }: { $why }۔
t-not-for-strangers-anybody-can-read-this-sheet = اجنبیوں کے لیے نہیں: یہ پرچہ کوئی بھی پڑھ سکتا ہے
t-not-in-the-backup-file-why = بیک اپ میں نہیں ہے: { $file }: { $why }۔
t-not-now-ask-me-again-later = ابھی نہیں: مجھ سے بعد میں دوبارہ پوچھیں
t-not-said = بتایا نہیں گیا
t-not-taken-in-file-why = وصول نہیں کی گئی: { $file }: { $why }۔
t-not-taken-over-you-are-not-asked-again = قبول نہیں کیا گیا: آپ سے دوبارہ نہیں پوچھا جائے گا
t-not-yet-mapped-to-the-record = ابھی ریکارڈ سے نہیں جوڑا گیا
t-nothing-is-missing-or-damaged = کچھ غائب یا خراب نہیں ہے۔
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = کچھ بھی ادھورا محفوظ نہیں ہوا۔ جس نے آپ کو carewallet دیا، براہِ کرم اسے بتائیں کہ آپ نے آخر میں کیا کیا تھا۔
t-nothing-of-that-is-in-what-could-be-read-part-of-the-record-could-not-be-read = جو پڑھا جا سکا، اس میں ایسا کچھ نہیں ہے؛ ریکارڈ کا ایک حصہ پڑھا نہیں جا سکا
t-nothing-on-record = ریکارڈ میں کچھ درج نہیں
t-nothing-to-type-have-the-paper-ready = ٹائپ کرنے کو کچھ نہیں: کاغذ تیار رکھیں۔
t-nothing-was-deleted-you-can-put-it-all-back = کچھ نہیں مٹایا گیا۔ آپ سب کچھ واپس رکھ سکتے ہیں۔
t-nothing-was-handed-over = کچھ حوالے نہیں کیا گیا۔
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = کچھ وصول نہیں کیا گیا: جس نے یہ بھیجا، اس سے پوچھیں کہ وہ کون ہے۔
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = کچھ وصول نہیں کیا گیا۔ اگر انہیں یہ والٹ کھولنا چاہیے: ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“۔
t-number-day-ago = { $number } دن پہلے
t-number-days-ago = { $number } دن پہلے
t-number-month-ago = { $number } مہینہ پہلے
t-number-months-ago = { $number } مہینے پہلے
t-number-of-them-would-be-enough = { $number ->
    [one] ان میں سے { $number } کافی ہو گا۔
   *[other] ان میں سے { $number } کافی ہوں گے۔
    }
t-number-week-ago = { $number } ہفتہ پہلے
t-number-weeks-ago = { $number } ہفتے پہلے
t-number-year-ago = { $number } سال پہلے
t-number-years-ago = { $number } سال پہلے
t-odd-is-that-right = { $odd }۔ کیا یہ درست ہے؟
t-old-ask-whether-it-is-still-right = پرانا: پوچھیں کہ کیا یہ اب بھی درست ہے
t-on-an-iphone-settings-camera-formats-most-compatible-for-a-picture-that-is-there-already-send-yourself-a-copy-by-e-mail = iPhone پر: Settings، Camera، Formats، Most Compatible؛ جو تصویر پہلے سے موجود ہے، اس کے لیے: اپنے آپ کو اس کی نقل ای میل سے بھیجیں۔
t-on-record-and-not-handed-over = ریکارڈ میں درج، اور حوالے نہیں کیا گیا
t-on-record-but-in-other-words-than-the-form-wants = ریکارڈ میں درج، مگر ان الفاظ میں نہیں جو فارم چاہتا ہے
t-on-which-day = کس دن؟
t-on-which-day-did-it-open-this-wallet = اس نے یہ والٹ کس دن کھولا؟
t-on-which-day-did-they-make-it = انہوں نے اسے کس دن بنایا؟
t-on-which-day-was-it-made = یہ کس دن بنایا گیا؟
t-on-which-day-were-they-let-in = انہیں کس دن شامل کیا گیا؟
t-on-which-days-and-times = کن دنوں میں اور کس وقت؟
t-on-which-floor-is-the-home-and-is-there-a-lift = گھر کون سی منزل پر ہے، اور کیا لفٹ ہے؟
t-on-which-side-are-rails-going-up = اوپر جاتے ہوئے ریلنگ کس طرف ہے؟
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = اسے ایک ہی چابی کھولتی ہے، اور کچھ نہیں۔ اگر وہ کھو جائے تو سب کچھ کھو جائے گا۔
t-only-for-agencies-that-are-named-for-it = صرف ان اداروں کے لیے جن کا نام اس کے لیے دیا گیا ہو
t-only-for-agencies-we-name = صرف ان اداروں کے لیے جن کا نام ہم دیں۔
t-open-the-wallet-that-this-person-is-in-nothing-was-written = وہ والٹ کھولیں جس میں یہ شخص ہے؛ کچھ نہیں لکھا گیا۔
t-or-that-none-is-known = یا یہ کہ کوئی معلوم نہیں
t-out-of-date = پرانا ہو چکا
t-own-words = اپنے الفاظ
t-page-done-of-total-done = صفحہ: { $total } میں سے { $done } مکمل
t-part-of-the-record-could-not-be-read = ریکارڈ کا ایک حصہ پڑھا نہیں جا سکا۔
t-partly-answered = جزوی جواب
t-partly-answered-the-rest-is-to-ask = جزوی جواب: باقی پوچھنا ہے
t-past-what-came-of-it = گزر چکی: نتیجہ کیا نکلا؟
t-perhaps-you-mean-kind = شاید آپ کی مراد یہ ہے: { $kind }۔
t-photograph-page-which-of-the-pages-pages-with-square-codes-flat-whole-and-in-good-light = چوکور کوڈوں والے { $pages } صفحات میں سے صفحہ { $which } کی تصویر لیں: صفحہ ہموار ہو، پورا نظر آئے اور اچھی روشنی میں ہو۔
t-photograph-pages-which-of-the-pages-pages-with-square-codes-each-flat-whole-and-in-good-light = چوکور کوڈوں والے { $pages } صفحات میں سے صفحات { $which } کی تصویریں لیں: ہر صفحہ ہموار ہو، پورا نظر آئے اور اچھی روشنی میں ہو۔
t-photograph-that-page-as-well-and-add-the-picture = اُس صفحے کی بھی تصویر لیں، اور تصویر شامل کریں۔
t-photograph-the-codes-that-were-not-read-again-and-add-the-picture = جو کوڈ پڑھے نہیں گئے، ان کی دوبارہ تصویر لیں، اور تصویر شامل کریں۔
t-photograph-the-page-again-or-ask-for-it-to-be-printed-again = صفحے کی دوبارہ تصویر لیں، یا اسے دوبارہ چھاپنے کو کہیں۔
t-photograph-the-page-and-add-that-picture = صفحے کی تصویر لیں، اور وہ تصویر شامل کریں۔
t-photograph-the-page-with-the-square-codes-again-flat-whole-and-in-good-light = چوکور کوڈوں والے صفحے کی دوبارہ تصویر لیں: صفحہ ہموار ہو، پورا نظر آئے اور اچھی روشنی میں ہو۔
t-photograph-the-page-with-the-square-codes-flat-whole-in-good-light-from-above = چوکور کوڈوں والے صفحے کی تصویر لیں: صفحہ ہموار ہو، پورا نظر آئے، اچھی روشنی میں ہو، اور تصویر اوپر سے لی جائے۔
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = سوالوں والے پرچے کے پورے صفحے کی تصویر لیں، اس کے کوڈ سمیت۔
t-plain = { $plain }: 
t-please-check-odd = براہِ کرم جانچ لیں: { $odd }
t-prefers-not-to-say = بتانا نہیں چاہتے
t-proved = ثابت ہو گیا
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [one] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، پورے کا پورا ({ $entries } اندراج)۔
   *[other] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، پورے کا پورا ({ $entries } اندراجات)۔
    }
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [one] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، اس کا { $entries } اندراج؛ باقی حصے یہاں کوئی نہیں پڑھ سکتا۔
   *[other] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، اس کے { $entries } اندراجات؛ باقی حصے یہاں کوئی نہیں پڑھ سکتا۔
    }
t-put = { $put }
t-put-back = واپس رکھ دیا گیا
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = جو راستے میں ہے اسے ہٹا دیں: نیچے دیکھیں کہ وہ کیا ہو گا۔
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = فائل میں انہیں درست کریں اور فائل دوبارہ شامل کریں: کچھ بھی دو بار نہیں لیا جاتا۔
t-question-number-of-of = { $of } میں سے سوال { $number }
t-ran-out-on-day = { $day } کو مدت ختم ہو گئی: 
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = اسے کسی اور کمپیوٹر پر پڑھیں: یہ کمپیوٹر تصویریں محفوظ طریقے سے نہیں کھول سکتا۔
t-reading-done-of-total-done = پڑھا جا رہا ہے: { $total } میں سے { $done } مکمل
t-reading-file-done-of-total-done = فائل پڑھی جا رہی ہے: { $total } میں سے { $done } مکمل
t-replaced = بدل دیا گیا
t-revoked-from-day = { $day } سے منسوخ
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = { $name } کو اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے، اور چابی کے آٹھ الفاظ ملائیں۔
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = ادارے کو اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے؛ کچھ وصول نہیں کیا گیا۔
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = جو اسے سنبھالتا ہے، اسے اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے؛ کچھ تبدیل نہیں کیا گیا۔
t-runs-out = مدت کا اختتام
t-save-it-as-jpeg-or-png-or-send-yourself-a-copy-by-e-mail = اسے JPEG یا PNG کے طور پر محفوظ کریں، یا اپنے آپ کو اس کی نقل ای میل سے بھیجیں۔
t-save-it-as-pdf-png-or-jpeg-and-add-that-nothing-in-it-is-damaged = اسے PDF، PNG یا JPEG کے طور پر محفوظ کریں، اور وہ شامل کریں؛ اس میں کچھ خراب نہیں ہے۔
t-save-the-pdf-without-a-password = PDF کو پاس ورڈ کے بغیر محفوظ کریں۔
t-saved-facts-facts-of-from-taken-over = { $facts ->
    [one] محفوظ ہو گیا: { $from } کی { $facts } بات قبول کی گئی۔
   *[other] محفوظ ہو گیا: { $from } کی { $facts } باتیں قبول کی گئیں۔
    }
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = محفوظ ہو گیا۔ یہ گھر پر رہتا ہے: یہ فارم اسے حوالے نہیں کرتا۔
t-saved-it-was-checked-today-and-is-still-right = محفوظ ہو گیا: اسے آج جانچا گیا اور یہ اب بھی درست ہے۔
t-saved-name-trust = محفوظ ہو گیا: { $name }: { $trust }۔
t-saved-nothing-of-from-was-taken-over = محفوظ ہو گیا: { $from } کی کوئی بات قبول نہیں کی گئی۔
t-say-on-what-ground-for-example-lasting-power-of-attorney = بتائیں کہ کس بنیاد پر: مثلاً lasting power of attorney (مختار نامہ)
t-say-what-came-of-it = بتائیں کہ نتیجہ کیا نکلا
t-say-what-to-do-with-fact = بتائیں کہ اس کے ساتھ کیا کرنا ہے: { $fact }
t-say-where-it-should-go = بتائیں کہ یہ کہاں جائے
t-say-where-the-key-file-is = بتائیں کہ چابی کی فائل کہاں ہے۔
t-say-whether-name-wrote-this = بتائیں کہ کیا یہ { $name } نے لکھا
t-say-which-is-right = بتائیں کہ درست کون سا ہے
t-say-why-in-your-own-words = وجہ بتائیں، اپنے الفاظ میں
t-says-more = اس سے زیادہ بتاتا ہے
t-says-more-than-what-you-have = جو آپ کے پاس ہے، اس سے زیادہ بتاتا ہے
t-says-the-same-as-what-you-have = وہی بتاتا ہے جو آپ کے پاس ہے
t-settled-this-one-stays = طے ہو گیا: یہ باقی رہتا ہے۔
t-sheet-sheet-code-codes-of-total-was-read = پرچہ { $sheet }: { $total } میں سے کوڈ { $codes } پڑھا گیا۔
t-sheet-sheet-codes-codes-of-total-were-read = پرچہ { $sheet }: { $total } میں سے کوڈ { $codes } پڑھے گئے۔
t-short-sentences-with-pictures = چھوٹے جملے اور تصویریں۔
t-should-helpers-read-this-first-in-an-emergency = کیا ہنگامی حالت میں مدد کرنے والوں کو یہ سب سے پہلے پڑھنا چاہیے؟
t-should-they-not-be-contacted = کیا ان سے رابطہ کرنا منع ہے؟
t-signed-with-a-key-that-directory-lists-under-this-name = ایسی چابی سے دستخط شدہ جو { $directory } کی فہرست میں اس نام کے ساتھ ہے۔
t-signed-with-a-key-that-nobody-here-knows = ایسی چابی سے دستخط شدہ جسے یہاں کوئی نہیں جانتا۔
t-signed-with-a-key-that-you-see-for-the-first-time = ایسی چابی سے دستخط شدہ جسے آپ پہلی بار دیکھ رہے ہیں۔
t-signed-with-the-key-of-name-in-your-address-book = { $name } کی اُس چابی سے دستخط شدہ جو آپ کی ایڈریس بک میں ہے۔
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = کسی ایسے شخص کی چابی سے دستخط شدہ جو یہ والٹ کھول سکتا ہے۔
t-since-when = کب سے؟
t-skip-this = اسے چھوڑ کر آگے بڑھیں
t-skip-this-question = یہ سوال چھوڑ کر آگے بڑھیں
t-some-of-it-is-missing = اس کا کچھ حصہ باقی ہے
t-somebody-else-says-this-about-name = { $name } کے بارے میں یہ کوئی اور کہتا ہے
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = اس نام کا کوئی شخص پہلے سے ریکارڈ میں ہے؛ یہ کوئی دوسرا شخص ہے
t-somebody-speaks-for-name-who-cannot-say-it = { $name } یہ خود نہیں کہہ سکتے، کوئی ان کی طرف سے بولتا ہے
t-somebody-to-ring = جسے فون کرنا ہے
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = کسی شخص کو یہ والٹ { $day } تک کھولنا تھا، اور ان کی چابی اسے اب بھی کھولتی ہے۔
t-somebody-who-can-open-this-wallet = کوئی جو یہ والٹ کھول سکتا ہے
t-somebody-who-cares-unpaid-and-how-caring-is-for-them = وہ شخص جو بلا معاوضہ دیکھ بھال کرتا ہے، اور یہ دیکھ بھال ان کے لیے کیسی ہے
t-somebody-who-works-with-the-person-doctor-nurse-service = وہ شخص جو اس شخص کے ساتھ کام کرتا ہے: ڈاکٹر، نرس، سروس
t-something-about-this-wallet-is-unusual-have-it-checked = اس والٹ میں کوئی غیر معمولی بات ہے: اس کی جانچ کروائیں۔
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = کوئی بات شاید ہی درست ہو: اسے تبدیل کریں، یا بتائیں کہ یہ درست ہے
t-something-went-wrong-inside-carewallet = carewallet کے اندر کچھ غلط ہو گیا۔
t-speaking-for-the-person-basis = اس شخص کی طرف سے بولتے ہوئے ({ $basis })
t-stays-with-the-family = خاندان کے پاس رہتا ہے۔
t-still-out-of-the-way-file-why = ابھی بھی ہٹائی ہوئی ہے: { $file }: { $why }۔
t-such-a-file-is-not-opened-it-asks-for-too-much-work = ایسی فائل نہیں کھولی جاتی: یہ بہت زیادہ کام مانگتی ہے۔
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = ایسے اندراجات پرچے میں کبھی نہیں ہوتے: جس نے اسے بنایا، اس سے پوچھیں؛ کچھ وصول نہیں کیا گیا۔
t-take-fewer-or-smaller-files-at-once = ایک بار میں کم یا چھوٹی فائلیں لیں۔
t-take-in-one-at-a-time = ایک وقت میں ایک وصول کریں۔
t-take-in-one-sheet-at-a-time-leave-the-others-out = ایک وقت میں ایک پرچہ وصول کریں: باقی چھوڑ دیں۔
t-take-in-shows-the-sheet-again = ”وصول کریں“ پرچہ دوبارہ دکھاتا ہے۔
t-take-in-takes-its-photographs-or-its-file-again = ”وصول کریں“ اس کی تصویریں یا فائل دوبارہ لیتا ہے۔
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = ایک وقت میں ایک شخص کے صفحات وصول کریں: باقی چھوڑ دیں۔
t-take-it-over = اسے قبول کریں
t-take-it-over-although-the-sheet-contradicts-itself = اسے قبول کریں، اگرچہ پرچے کی باتیں آپس میں ایک دوسرے کے خلاف ہیں
t-take-it-over-beside-yours-both-will-stand = اسے اپنی بات کے ساتھ قبول کریں: دونوں رہیں گی
t-take-it-over-it-stands-in-place-of-what-they-said-before = اسے قبول کریں: جو انہوں نے پہلے کہا تھا، یہ اس کی جگہ لیتا ہے
t-taken-back = واپس لیا گیا
t-taken-back-it-does-not-count-any-more-its-history-stays = واپس لیا گیا: اب یہ شمار نہیں ہوتا۔ اس کی ہسٹری رہتی ہے۔
t-taken-over = قبول کیا گیا
t-taken-over-from-another-record = کسی اور ریکارڈ سے لیا گیا
t-that-a-legal-paper-exists-and-where-the-original-is = یہ کہ کوئی قانونی کاغذ موجود ہے، اور اصل کاغذ کہاں ہے
t-that-a-way-back-to-a-lost-key-was-tried-and-opened-this-wallet = یہ کہ کھوئی ہوئی چابی تک واپسی کا ایک راستہ آزمایا گیا اور اس سے یہ والٹ کھل گیا
t-that-an-agency-filled-in-a-form-or-left-a-sheet = یہ کہ کسی ادارے نے فارم بھرا یا پرچہ چھوڑا
t-that-backup-is-gone = وہ بیک اپ اب موجود نہیں۔
t-that-is-days-days-ago = یہ { $days } دن پہلے کی بات ہے۔
t-that-stick-is-not-there-any-more = وہ USB اسٹک اب وہاں نہیں ہے۔
t-the-agency-and-its-key-are-now-in-your-address-book = ادارہ اور اس کی چابی اب آپ کی ایڈریس بک میں ہیں۔
t-the-agency-makes-a-new-key-and-tells-the-families = ادارہ نئی چابی بناتا ہے، اور خاندانوں کو بتاتا ہے۔
t-the-backup-is-made = بیک اپ بن گیا
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = بیک اپ بن گیا، مگر اس میں پورا ریکارڈ نہیں ہے
t-the-backup-is-missing = بیک اپ نہیں بتایا گیا۔
t-the-backup-is-put-back = بیک اپ واپس لایا گیا
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = بیک اپ واپس لایا گیا، مگر اس میں پورا ریکارڈ نہیں ہے
t-the-backup-is-put-back-and-open-now = بیک اپ واپس لایا گیا، اور اب کھلا ہے۔
t-the-building-stairs-bathroom-way-in-hazards = عمارت: سیڑھیاں، غسل خانہ، اندر آنے کا راستہ، خطرے کی چیزیں
t-the-building-who-lives-there-how-to-get-in = عمارت، یہاں کون رہتا ہے، اندر کیسے آئیں
t-the-codes-of-a-care-sheet-are-on-its-last-pages = دیکھ بھال کے پرچے کے کوڈ اس کے آخری صفحات پر ہوتے ہیں۔
t-the-copy-is-brought-in = نقل اندر لائی گئی
t-the-day-reason = دن: { $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = ڈسک یا USB اسٹک شاید خراب ہو رہی ہے: کوئی اور آزمائیں۔
t-the-first-holder = والٹ کھولنے والا پہلا شخص
t-the-first-one-this-cannot-be-ended = پہلا شخص: اسے ختم نہیں کیا جا سکتا۔
t-the-gp = جی پی (GP)
t-the-key-file-is-missing = چابی کی فائل نہیں بتائی گئی۔
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = { $entries ->
    [one] اس کمپیوٹر سے آخری بیک اپ { $at } کا ہے؛ تب سے { $entries } اندراج آیا۔
   *[other] اس کمپیوٹر سے آخری بیک اپ { $at } کا ہے؛ تب سے { $entries } اندراجات آئے۔
    }
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = آخری دن ایک سے زیادہ طرح پڑھا جا سکتا ہے: مہینہ انگریزی لفظ میں لکھیں
t-the-last-day-reason = آخری دن: { $reason }
t-the-name-reason = نام: { $reason }
t-the-new-folder-is-missing = نیا فولڈر نہیں بتایا گیا۔
t-the-nhs-number-reason = NHS نمبر: { $reason }
t-the-note-about-fact-reason = { $fact } کے بارے میں نوٹ: { $reason }
t-the-one-that-must-not-be-missed = وہ دوا جو چھوٹنی نہیں چاہیے
t-the-other-copy-was-only-read = دوسری نقل کو صرف پڑھا گیا۔
t-the-page-for-kind-shows-what-can-be-written = ”{ $kind }“ کا صفحہ دکھاتا ہے کہ کیا لکھا جا سکتا ہے۔
t-the-paper-has-to-be-shown = کاغذ دکھانا ضروری ہے
t-the-passphrase-of-the-key = چابی کا خفیہ جملہ
t-the-person-s-own-words-under-one-of-seven-headings = اس شخص کے اپنے الفاظ، سات میں سے ایک عنوان کے نیچے
t-the-person-says-so = وہ شخص خود یہ کہتا ہے
t-the-place-of-the-new-key-is-missing = یہ نہیں بتایا گیا کہ نئی چابی کہاں جائے
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = عوامی لائن age1 سے شروع ہوتی ہے۔ کسی کو دوسرے کے راز کی ضرورت نہیں۔
t-the-reason-reason = وجہ: { $reason }
t-the-record-names-no-carer = ریکارڈ میں دیکھ بھال کرنے والے کسی شخص کا نام نہیں ہے۔
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = ”ریکارڈ“ دکھاتا ہے کہ کیا موجود ہے؛ کوئی اور شخص یا مزید قسمیں چنیں۔
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = ریکارڈ کسی اور صفحے پر بدلا گیا۔ آپ کا آخری جواب نہیں لیا گیا: براہِ کرم دیکھیں، اور دوبارہ دیں۔
t-the-same = ایک جیسا
t-the-sheet-is-as-it-was-before = پرچہ ویسا ہی ہے جیسا پہلے تھا۔
t-the-surgery-and-its-telephone-number = سرجری (جی پی کا کلینک) اور اس کا ٹیلی فون نمبر
t-the-wallet-is-in-folder = والٹ { $folder } میں ہے۔
t-the-wallet-is-locked = والٹ پر تالا لگا ہے۔
t-the-wallet-itself = خود والٹ
t-the-words-under-a-photograph-reason = تصویر کے نیچے کے الفاظ: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = ان کا پورا نام۔ گھرانے کے دوسرے افراد بعد میں شامل کیے جا سکتے ہیں۔
t-their-public-line-is-missing = ان کی عوامی لائن نہیں بتائی گئی
t-there-are-codes-in-it-but-it-is-too-blurred-dark-or-small-to-read-them-move-closer-with-more-light-hold-still-and-photograph-the-page-again = اس میں کوڈ ہیں، مگر یہ اتنی دھندلی، تاریک یا چھوٹی ہے کہ وہ پڑھے نہیں جا سکتے۔ زیادہ روشنی میں، مزید قریب جائیں، ہاتھ ساکن رکھیں، اور صفحے کی دوبارہ تصویر لیں۔
t-there-are-entries-entries-to-back-up = { $entries ->
    [one] { $entries } اندراج کا بیک اپ لینا ہے۔
   *[other] { $entries } اندراجات کا بیک اپ لینا ہے۔
    }
t-there-are-several-and-the-form-asks-for-one = کئی ہیں، اور فارم ایک کا پوچھتا ہے
t-there-are-ways-ways-in = { $ways ->
    [one] اندر آنے کا { $ways } راستہ ہے۔
   *[other] اندر آنے کے { $ways } راستے ہیں۔
    }
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = { $ways ->
    [one] اندر آنے کا { $ways } راستہ ہے، اور ابھی کوئی کاغذ واپس نہیں پڑھا گیا۔
   *[other] اندر آنے کے { $ways } راستے ہیں، اور ابھی کوئی کاغذ واپس نہیں پڑھا گیا۔
    }
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = { $ways ->
    [one] اب اندر آنے کا { $ways } راستہ ہے۔ اسے چھ مہینے بعد دوبارہ آزمائیں۔
   *[other] اب اندر آنے کے { $ways } راستے ہیں۔ اسے چھ مہینے بعد دوبارہ آزمائیں۔
    }
t-there-is-an-answer-and-a-reason-for-having-none-take-one-of-them-out = ایک جواب بھی ہے اور جواب نہ ہونے کی وجہ بھی: ان میں سے ایک ہٹا دیں
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = ایک جواب بھی ہے، اور جواب نہ ہونے کی وجہ بھی: ان میں سے ایک رکھیں
t-there-is-no-such-folder-folder = ایسا کوئی فولڈر نہیں ہے: { $folder }
t-there-is-nothing-that-could-be-put-back = ایسا کچھ نہیں ہے جو واپس رکھا جا سکے۔
t-there-is-nothing-to-save-without-this-one = اس کے بغیر محفوظ کرنے کو کچھ نہیں ہے
t-there-is-still-only-one-way-in = اندر آنے کا ابھی بھی صرف ایک راستہ ہے۔
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = { $pages ->
    [one] یہ کسی ادارے کے سوال ہیں، { $pages } صفحے پر، جواب نہیں۔
   *[other] یہ کسی ادارے کے سوال ہیں، { $pages } صفحات پر، جواب نہیں۔
    }
t-they-are-in-files-files = { $files ->
    [one] یہ { $files } فائل میں ہیں۔
   *[other] یہ { $files } فائلوں میں ہیں۔
    }
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = وہ وہی چابی استعمال کرتے ہیں جو ان کے پاس ہے۔ اس سے پورا ریکارڈ کھلتا ہے۔
t-this-belongs-on-the-form-itself = یہ خود فارم پر لکھا جاتا ہے۔
t-this-can-be-read-in-several-ways-choose-the-one-that-is-meant = یہ کئی طرح پڑھا جا سکتا ہے: جو مراد ہے اسے چنیں
t-this-can-be-read-in-several-ways-choose-what-you-mean = یہ کئی طرح پڑھا جا سکتا ہے: جو آپ کی مراد ہے اسے چنیں
t-this-cannot-be-asked-here-write-it-down-by-itself = یہ یہاں نہیں پوچھا جا سکتا: اسے الگ سے لکھیں۔
t-this-cannot-be-left-open-here-answer-it-or-skip-it = اسے یہاں کھلا نہیں چھوڑا جا سکتا: اس کا جواب دیں، یا اسے چھوڑ کر آگے بڑھیں
t-this-cannot-be-left-open-here-say-it-or-skip-it = اسے یہاں کھلا نہیں چھوڑا جا سکتا: بتائیں، یا اسے چھوڑ کر آگے بڑھیں
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = جو اس کمپیوٹر نے دیکھا، اسے یاد نہیں رکھ سکا۔ والٹ خود ٹھیک ہے۔
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = یہ کمپیوٹر یاد نہیں رکھ سکا کہ کب؛ بیک اپ خود ٹھیک ہے۔
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = یہ کمپیوٹر اس کی اجازت نہیں دیتا: کوئی اور فولڈر چنیں، جیسے آپ کی اپنی دستاویزات (Documents)۔
t-this-computer-knows-of-no-backup = اس کمپیوٹر کو کسی بیک اپ کا علم نہیں۔
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = اس کمپیوٹر کی گھڑی { $day } بتاتی ہے، جو درست نہیں ہو سکتا۔ آپ ابھی جو لکھیں گے، اس پر یہی تاریخ ہو گی: پہلے گھڑی درست کریں۔
t-this-contact-has-died = یہ رابطہ وفات پا چکے ہیں
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = { $missing ->
    [one] یہ نقل اُس سے پرانی ہے جو اس کمپیوٹر نے پہلے دیکھی تھی: اس کے کم از کم { $missing } اندراج یہاں نہیں ہے۔ نئی نقل تلاش کریں۔
   *[other] یہ نقل اُس سے پرانی ہے جو اس کمپیوٹر نے پہلے دیکھی تھی: اس کے کم از کم { $missing } اندراجات یہاں نہیں ہیں۔ نئی نقل تلاش کریں۔
    }
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = یہ دن کئی طرح پڑھا جا سکتا ہے: جو مراد ہے اسے چنیں
t-this-is-a-web-page-download-the-picture-itself-again = یہ ایک ویب صفحہ ہے: خود تصویر کو دوبارہ ڈاؤن لوڈ کریں۔
t-this-is-answered-already = اس کا جواب پہلے سے ہے۔
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = یہ ایک جیسا نہیں ہے۔ جو آپ نے لکھا تھا اسے دیکھیں، اور دوبارہ ٹائپ کریں
t-this-is-on-record-and-held-back = یہ ریکارڈ میں درج ہے، اور روک رکھا گیا ہے۔
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = جب کوئی پرچہ جاتا یا آتا ہے تو یہ خود بخود لکھا جاتا ہے۔
t-this-is-you = یہ آپ ہیں۔
t-this-never-leaves-the-family-choose-something-else = یہ خاندان سے کبھی باہر نہیں جاتا: کچھ اور چنیں۔
t-this-one-is-needed = یہ ضروری ہے
t-this-reason = یہ: { $reason }
t-this-sheet-has-no-place-for-it = اس پرچے میں اس کی جگہ نہیں ہے
t-this-sheet-was-forgotten = یہ پرچہ بھلا دیا گیا۔
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = اس والٹ کی چابی اس کمپیوٹر پر نہیں ہے: اپنی چابی کی فائل استعمال کریں۔
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = یہ والٹ carewallet کے نئے ورژن نے بنایا تھا۔ اسے یہاں پڑھا جا سکتا ہے، مگر تبدیل نہیں کیا جا سکتا۔
t-this-was-added-it-is-taken-back = یہ شامل کیا گیا تھا۔ اسے واپس لیا جاتا ہے:
t-this-was-changed-it-says-again-what-it-said-before = یہ بدلا گیا تھا۔ اب اس میں دوبارہ وہی ہے جو پہلے لکھا تھا:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = جب بیک اپ بنایا گیا، یہ خراب یا غائب تھا۔ ہو سکتا ہے کسی پرانے بیک اپ میں ہو: اُسے الگ جگہ واپس لائیں، پھر اسے اندر لائیں۔
t-this-was-not-saved = یہ محفوظ نہیں ہوا۔
t-this-was-not-saved-reason = یہ محفوظ نہیں ہوا: { $reason }۔
t-this-was-taken-back-it-counts-again = یہ واپس لیا گیا تھا۔ اب یہ دوبارہ شمار ہوتا ہے:
t-tick-all-that-fit = جو جو درست ہو، سب پر نشان لگائیں
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = اس کی قسم پر بھی نشان لگائیں؛ جو نجی ہے، اس پر نام لے کر نشان لگانا ضروری ہے۔
t-to-answer-an-agency-sent-this = جواب دینا ہے: ایک ادارے نے یہ بھیجا
t-to-do = کرنا باقی ہے
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = تاکہ یہ شمار ہو، پہلے انہیں دوبارہ شامل کریں: ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“۔
t-to-look-at = دیکھنا ہے
t-to-look-at-again = دوبارہ دیکھنا ہے
t-to-settle-these-do-not-agree = طے کرنا ہے: یہ آپس میں میل نہیں کھاتے
t-today-day = آج، { $day }: 
t-tried-last-on-day = آخری بار { $day } کو آزمایا گیا۔
t-two-entries-disagree = دو اندراجات مختلف باتیں کہتے ہیں
t-two-entries-disagree-settle-that-on-their-own-pages-first = دو اندراجات مختلف باتیں کہتے ہیں: پہلے اسے ان کے اپنے صفحات پر طے کریں۔
t-two-versions-this-one-and-another-stand = دو صورتیں: یہ اور ایک اور، دونوں موجود ہیں
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = ایک پرچے کے 40 الفاظ ترتیب سے ٹائپ کریں، یا اس کے کوڈ کی تصویر لیں۔
t-type-the-folder-in-which-it-is-saved = وہ فولڈر ٹائپ کریں جس میں اسے محفوظ کیا جائے گا۔
t-type-the-name = نام ٹائپ کریں
t-type-the-name-of-who-is-coming = جو آ رہا ہے، اس کا نام ٹائپ کریں
t-type-the-passphrase-back = خفیہ جملہ دوبارہ ٹائپ کریں
t-type-the-passphrase-of-the-key-again-word-by-word = چابی کا خفیہ جملہ دوبارہ ٹائپ کریں، لفظ بہ لفظ۔
t-type-the-words-of-the-sheet-or-choose-a-photograph = پرچے کے الفاظ ٹائپ کریں، یا تصویر چنیں۔
t-type-the-words-that-whoever-made-it-gave-you = جس نے اسے بنایا، اس نے آپ کو جو الفاظ دیے وہ ٹائپ کریں۔
t-type-whom-the-form-is-for = ٹائپ کریں کہ فارم کس کے لیے ہے۔
t-understood-as-what = اس کا مطلب یہ سمجھا گیا: { $what }۔
t-undone = کالعدم ہو گیا۔
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = اس کمپیوٹر کی کی رنگ (keyring) کھولیں، یا اپنی چابی کی فائل استعمال کریں۔
t-until-when = کب تک؟
t-until-when-is-it-valid = یہ کب تک کارآمد ہے؟
t-until-which-day = کس دن تک؟
t-use-only-sheets-that-name-the-same-set = صرف وہ پرچے استعمال کریں جن پر ایک ہی مجموعے کا نام ہو۔
t-use-the-family-s-key-file = خاندان کی چابی کی فائل استعمال کریں۔
t-use-the-key-file-that-it-is-sealed-to = چابی کی وہ فائل استعمال کریں جس کے لیے یہ مہر بند کیا گیا ہے۔
t-use-the-key-file-that-was-made-for-this-wallet = چابی کی وہ فائل استعمال کریں جو اس والٹ کے لیے بنائی گئی تھی۔
t-verified-words-checked-on-day-by-name = تصدیق شدہ ({ $name } نے { $day } کو الفاظ ملائے)
t-wallet-json-was-written-anew = wallet.json کو نئے سرے سے لکھا گیا۔
t-wallet-json-would-be-written-anew = wallet.json کو نئے سرے سے لکھا جائے گا۔
t-was-anybody-hurt = کیا کسی کو چوٹ لگی؟
t-was-due-by-day = { $day } تک ہونا تھا: 
t-was-it-a-fall-a-hospital-stay-something-else = یہ گرنا تھا، ہسپتال میں داخلہ، یا کچھ اور؟
t-was-there-a-leak = کیا پیشاب نکل گیا؟
t-was-there-another-name-before-such-as-a-name-at-birth = کیا پہلے کوئی اور نام تھا، جیسے پیدائش کے وقت کا نام؟
t-way-of-holder-tried-on-day = { $way } ({ $holder })، { $day } کو آزمایا گیا
t-were-there-births-operations-or-prostate-problems = کیا زچگی، آپریشن یا پروسٹیٹ کے مسائل رہے؟
t-what-a-service-should-do-differently-for-the-person = کسی سروس کو اس شخص کے لیے کیا مختلف کرنا چاہیے
t-what-an-interrupted-write-left-it-was-never-said-to-be-saved = ادھوری رہ جانے والی لکھائی کا بچا ہوا حصہ؛ اسے کبھی محفوظ نہیں بتایا گیا
t-what-another-copy-of-this-wallet-has-and-this-one-not = جو اس والٹ کی کسی اور نقل میں ہے اور اس میں نہیں۔
t-what-are-early-signs = ابتدائی علامات کیا ہیں؟
t-what-are-they-gp-social-worker-pharmacy = وہ کیا ہیں: جی پی (GP)، سوشل ورکر، فارمیسی؟
t-what-are-they-next-of-kin-emergency-contact-main-carer = وہ کیا ہیں: قریبی رشتہ دار، ہنگامی رابطہ، دیکھ بھال کرنے والے مرکزی فرد؟
t-what-became-of-each-fact = ہر بات کا کیا ہوا؟
t-what-calms-and-helps-the-person = کیا چیز اس شخص کو سکون اور مدد دیتی ہے؟
t-what-came-from-whom-and-when = کس کی طرف سے کیا آیا، اور کب
t-what-came-out-for-this-one-decision = اس ایک فیصلے کا نتیجہ کیا نکلا؟
t-what-can-they-do-themselves = وہ خود کیا کر سکتے ہیں؟
t-what-could-be-copied-is-here-and-not-all-could = جو نقل ہو سکا وہ یہاں ہے، مگر سب نقل نہیں ہو سکا
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = جو نقل ہو سکا وہ یہاں ہے: کوئی اور نقل تلاش کریں جس میں باقی ہو۔
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = جو پڑھا جا سکا، وہ مکمل ہے؛ باقی کی زیادہ صاف تصویریں شامل کریں۔
t-what-could-go-wrong = کیا غلط ہو سکتا ہے؟
t-what-could-go-wrong-and-what-helps = کیا غلط ہو سکتا ہے، اور کس چیز سے مدد ملتی ہے
t-what-could-they-do-before = وہ پہلے کیا کر سکتے تھے؟
t-what-did-it-find = اس سے کیا معلوم ہوا؟
t-what-do-the-person-or-the-family-say-to-it = وہ شخص یا خاندان اس کے بارے میں کیا کہتا ہے؟
t-what-do-they-do = وہ کیا کرتے ہیں؟
t-what-do-they-do-for-the-person = وہ اس شخص کے لیے کیا کرتے ہیں؟
t-what-do-they-help-with = وہ کس کام میں مدد کرتے ہیں؟
t-what-do-they-like-to-be-called = انہیں کس نام سے پکارا جانا پسند ہے؟
t-what-do-they-say-about-it = وہ اس کے بارے میں کیا کہتے ہیں؟
t-what-do-they-say-word-for-word = وہ کیا کہتے ہیں، لفظ بہ لفظ؟
t-what-do-they-want-to-achieve-in-their-own-words = وہ کیا حاصل کرنا چاہتے ہیں، ان کے اپنے الفاظ میں؟
t-what-does-it-cover = اس میں کیا شامل ہے؟
t-what-does-it-mean-for-their-life-in-their-own-words = ان کی زندگی پر اس کا کیا اثر ہے، ان کے اپنے الفاظ میں؟
t-what-does-it-say = اس میں کیا لکھا ہے؟
t-what-does-the-attached-recording-or-picture-show = منسلک ریکارڈنگ یا تصویر میں کیا دکھایا گیا ہے؟
t-what-does-the-diary-say = ڈائری میں کیا لکھا ہے؟
t-what-does-the-person-want-to-happen = وہ شخص کیا چاہتا ہے کہ ہو؟
t-what-done-of-total-done = { $what }: { $total } میں سے { $done } مکمل
t-what-else-must-a-visitor-know-to-get-in = اندر آنے کے لیے آنے والے کو اور کیا معلوم ہونا چاہیے؟
t-what-goes-well-and-what-is-hard-in-their-own-words = کیا اچھا چل رہا ہے اور کیا مشکل ہے، ان کے اپنے الفاظ میں؟
t-what-happened-or-what-is-feared = کیا ہوا، یا کس بات کا ڈر ہے؟
t-what-happens-if-it-is-not-done = اگر یہ نہ کیا جائے تو کیا ہوتا ہے؟
t-what-happens-when-they-have-it = جب یہ چیز انہیں دی جائے تو کیا ہوتا ہے؟
t-what-has-been-tried = کیا آزمایا جا چکا ہے؟
t-what-has-changed-since = تب سے کیا بدلا ہے؟
t-what-is-done = کیا کیا جاتا ہے؟
t-what-is-drunk-and-when = کیا پیا جاتا ہے، اور کب؟
t-what-is-it-about = یہ کس بارے میں ہے؟
t-what-is-it-called = اس کا نام کیا ہے؟
t-what-is-it-expected-to-change = اس سے کیا بدلنے کی توقع ہے؟
t-what-is-it-shared-for = یہ کس لیے بتایا جاتا ہے؟
t-what-is-its-age-recipient = اس کا age وصول کنندہ (recipient) کیا ہے؟
t-what-is-its-code-in-the-nhs-list = NHS کی فہرست میں اس کا کوڈ کیا ہے؟
t-what-is-its-public-key = اس کی عوامی چابی کیا ہے؟
t-what-is-private-has-to-be-ticked-by-name = جو نجی ہے، اس پر نام لے کر نشان لگانا ضروری ہے۔
t-what-is-the-address-line-by-line-without-the-postcode = پتہ کیا ہے، سطر بہ سطر (پوسٹ کوڈ کے بغیر)؟
t-what-is-the-age-recipient-of-whom-it-was-for = جس کے لیے یہ تھا، اس کا age وصول کنندہ (recipient) کیا ہے؟
t-what-is-the-agency-called = ادارے کا نام کیا ہے؟
t-what-is-the-chi-number-scotland = CHI نمبر کیا ہے (اسکاٹ لینڈ)؟
t-what-is-the-code-of-the-alarm = الارم کا کوڈ کیا ہے؟
t-what-is-the-code-of-the-key-safe = چابی کے سیف (key safe) کا کوڈ کیا ہے؟
t-what-is-the-condition-called = بیماری یا مسئلے کا نام کیا ہے؟
t-what-is-the-directory-called = ڈائریکٹری کا نام کیا ہے؟
t-what-is-the-e-mail-address = ای میل کا پتہ کیا ہے؟
t-what-is-the-form-called = فارم کا نام کیا ہے؟
t-what-is-the-full-name = پورا نام کیا ہے؟
t-what-is-the-hash-of-the-list = فہرست کا ہیش (hash) کیا ہے؟
t-what-is-the-health-and-care-number-northern-ireland = Health and Care نمبر کیا ہے (شمالی آئرلینڈ)؟
t-what-is-the-medicine-called = دوا کا نام کیا ہے؟
t-what-is-the-national-insurance-number = National Insurance نمبر کیا ہے؟
t-what-is-the-nhs-number = NHS نمبر کیا ہے؟
t-what-is-the-number = نمبر کیا ہے؟
t-what-is-the-organisation-called = ادارے کا نام کیا ہے؟
t-what-is-the-postcode = پوسٹ کوڈ کیا ہے؟
t-what-is-the-product-called = پروڈکٹ (پیڈ وغیرہ) کا نام کیا ہے؟
t-what-is-the-unique-property-reference-number = مکان کا منفرد نمبر (UPRN) کیا ہے؟
t-what-is-the-worry-in-one-line = خدشہ کیا ہے، ایک سطر میں؟
t-what-is-their-age-recipient = ان کا age وصول کنندہ (recipient) کیا ہے؟
t-what-is-their-ethnic-group-in-their-own-words = ان کا نسلی گروہ کیا ہے، ان کے اپنے الفاظ میں؟
t-what-is-their-job-title = ان کا عہدہ کیا ہے؟
t-what-is-their-name = ان کا نام کیا ہے؟
t-what-is-their-nationality = ان کی قومیت کیا ہے؟
t-what-is-their-public-key = ان کی عوامی چابی کیا ہے؟
t-what-is-their-sex = ان کی جنس کیا ہے؟
t-what-is-written-down-most-often = جو سب سے زیادہ لکھا جاتا ہے
t-what-is-your-own-name = آپ کا اپنا نام کیا ہے؟
t-what-it-is-for-reason = یہ کس لیے ہے: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = اس میں پہلے جو لکھا تھا، وہ اس سے واپس نہیں آتا۔
t-what-kind-of-paper-is-it = یہ کس قسم کا کاغذ ہے؟
t-what-matters-most = سب سے اہم کیا ہے
t-what-may-be-shared = کیا بتایا جا سکتا ہے؟
t-what-may-be-shared-with-whom-and-who-said-so = کیا بتایا جا سکتا ہے، کس کو، اور یہ کس نے کہا
t-what-must-not-be-shared = کیا نہیں بتانا چاہیے؟
t-what-must-they-not-have = ان کے لیے کیا سخت منع ہے؟
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [one] { $name } نے پہلے جو نقل کر لیا، وہ ان کے لیے پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراج۔
   *[other] { $name } نے پہلے جو نقل کر لیا، وہ ان کے لیے پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراجات۔
    }
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [one] { $name } نے پہلے جو نقل کر لیا، وہ پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراج۔
   *[other] { $name } نے پہلے جو نقل کر لیا، وہ پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراجات۔
    }
t-what-others-say-for-them = دوسرے ان کی طرف سے کیا کہتے ہیں
t-what-should-a-visitor-watch-out-for = آنے والے کو کن باتوں سے ہوشیار رہنا چاہیے؟
t-what-should-be-asked = کیا پوچھنا چاہیے؟
t-what-should-be-done-differently = کیا مختلف کرنا چاہیے؟
t-what-should-happen-if-something-goes-wrong = اگر کچھ غلط ہو جائے تو کیا ہونا چاہیے
t-what-should-happen-then = تب کیا ہونا چاہیے؟
t-what-should-the-agency-know = ادارے کو کیا معلوم ہونا چاہیے؟
t-what-should-they-be-asked-about = ان سے کس بارے میں پوچھنا چاہیے؟
t-what-the-family-decided-about-each-fact-of-an-agency-s-reply = ادارے کے جواب کی ہر بات کے بارے میں خاندان نے کیا فیصلہ کیا
t-what-the-person-can-do-could-do-before-and-needs-help-with = وہ شخص کیا کر سکتا ہے، پہلے کیا کر سکتا تھا، اور کس کام میں مدد چاہیے
t-what-the-person-must-not-have-or-that-no-allergy-is-known = اس شخص کے لیے کیا سخت منع ہے، یا یہ کہ کوئی الرجی معلوم نہیں
t-what-the-person-wants-to-achieve = وہ شخص کیا حاصل کرنا چاہتا ہے
t-what-the-police-ask-for-when-somebody-is-missing = جب کوئی لاپتہ ہو تو پولیس کیا پوچھتی ہے۔
t-what-was-agreed-to-keep-them-safe = انہیں محفوظ رکھنے کے لیے کیا طے ہوا؟
t-what-was-assessed-or-is-to-be = کس چیز کا جائزہ لیا گیا، یا لیا جانا ہے؟
t-what-was-decided = کیا فیصلہ ہوا؟
t-what-was-handed-to-whom-and-when = کیا حوالے کیا گیا، کس کو اور کب
t-what-was-in-the-way-is-out-of-the-way = جو راستے میں تھا، اسے ہٹا دیا گیا
t-what-was-it-for = یہ کس لیے تھا؟
t-what-was-new-in-a-list-of-agencies-that-was-taken = اداروں کی جو فہرست لی گئی، اس میں کیا نیا تھا
t-what-was-saved-before-is-as-it-was = جو پہلے محفوظ ہوا تھا، وہ ویسا ہی ہے۔
t-what-was-the-reason = وجہ کیا تھی؟
t-what-will-be-done = کیا کیا جائے گا؟
t-what-work-do-they-do-or-did-they-do = وہ کیا کام کرتے ہیں، یا کیا کرتے تھے؟
t-what-would-help-them = انہیں کس چیز سے مدد ملے گی؟
t-what-you-made-on-day-for-to = جو آپ نے { $day } کو { $to } کے لیے بنایا تھا
t-when-and-for-how-long-is-somebody-here-alone = یہاں کوئی کب اور کتنی دیر اکیلا ہوتا ہے؟
t-when-are-they-usually-here = وہ عام طور پر یہاں کب ہوتے ہیں؟
t-when-can-they-be-reached = ان سے کب رابطہ ہو سکتا ہے؟
t-when-did-it-begin = یہ کب شروع ہوا؟
t-when-did-it-end = یہ کب ختم ہوا؟
t-when-did-it-happen = یہ کب ہوا؟
t-when-did-the-bowel-last-open = آخری بار پاخانہ کب آیا؟
t-when-did-they-die = ان کی وفات کب ہوئی؟
t-when-did-they-last-see-the-person = انہوں نے اس شخص کو آخری بار کب دیکھا؟
t-when-did-they-leave-the-household = انہوں نے گھر کب چھوڑا؟
t-when-is-help-missing = مدد کی کمی کب ہوتی ہے؟
t-when-is-it-looked-at-again = اسے دوبارہ کب دیکھا جائے گا؟
t-when-is-it-taken = یہ کب لی جاتی ہے؟
t-when-is-it-to-be-looked-at-again = اسے دوبارہ کب دیکھنا ہے؟
t-when-needed = جب ضرورت ہو
t-when-nobody-knows = کب، یہ کسی کو معلوم نہیں
t-when-or-how-often = کب، یا کتنی بار؟
t-when-was-it-agreed = یہ کب طے ہوا؟
t-when-was-it-asked = یہ کب پوچھا گیا؟
t-when-was-it-closed = یہ کب بند ہوا؟
t-when-was-it-decided = یہ فیصلہ کب ہوا؟
t-when-was-it-fitted-or-lent = اسے کب لگایا گیا یا ادھار دیا گیا؟
t-when-was-it-given = یہ کب لگایا گیا؟
t-when-was-it-last-checked = اسے آخری بار کب جانچا گیا؟
t-when-was-it-made = یہ کب بنایا گیا؟
t-when-was-it-measured = یہ کب ناپا گیا؟
t-when-was-it-or-when-will-it-be = یہ کب تھا، یا کب ہو گا؟
t-when-was-it-raised = یہ کب اٹھایا گیا؟
t-when-was-it-registered = اس کی رجسٹریشن کب ہوئی؟
t-when-was-it-seen = اسے کب دیکھا گیا؟
t-when-was-it-started = یہ کب شروع کی گئی؟
t-when-was-it-stopped = یہ کب بند کی گئی؟
t-when-was-it-taken-back = یہ کب واپس لی گئی؟
t-when-were-they-born = ان کی تاریخِ پیدائش کیا ہے؟
t-when-will-they-next-look-at-things-again = وہ اگلی بار صورتِ حال کا جائزہ کب لیں گے؟
t-where-are-the-gas-tap-stopcock-and-fuse-box = گیس کا والو، پانی کا مین نل (stopcock) اور فیوز باکس کہاں ہیں؟
t-where-are-the-medicines-and-what-must-not-be-missed = دوائیں کہاں ہیں، اور کیا چھوٹنا نہیں چاہیے؟
t-where-are-they = وہ کہاں ہیں؟
t-where-can-a-visitor-park = آنے والا گاڑی کہاں کھڑی کر سکتا ہے؟
t-where-did-it-come-from = یہ کہاں سے آیا؟
t-where-did-it-happen = یہ کہاں ہوا؟
t-where-do-they-live = وہ کہاں رہتے ہیں؟
t-where-is-it = یہ کہاں ہے؟
t-where-is-it-done = یہ کہاں کیا جاتا ہے؟
t-where-is-it-kept = یہ کہاں رکھی ہے؟
t-where-is-the-bathroom-and-is-it-a-bath-or-a-shower = غسل خانہ کہاں ہے، اور اس میں باتھ ہے یا شاور؟
t-where-is-the-bed = بستر کہاں ہے؟
t-where-is-the-key-safe-key-or-alarm = چابی کا سیف (key safe)، چابی یا الارم کہاں ہے؟
t-where-is-the-original = اصل کاغذ کہاں ہے؟
t-where-is-the-report-or-a-copy = رپورٹ، یا اس کی نقل، کہاں ہے؟
t-where-is-the-toilet = ٹوائلٹ کہاں ہے؟
t-where-should-the-record-go = ریکارڈ کہاں جائے؟
t-where-somebody-lives = کوئی کہاں رہتا ہے
t-where-was-it-given = یہ کہاں لگایا گیا؟
t-which-activity-is-it = یہ کون سا کام یا سرگرمی ہے؟
t-which-agencies-were-new-in-it = اس میں کون سے ادارے نئے تھے؟
t-which-agency-asked = کس ادارے نے پوچھا؟
t-which-agency-is-it-from = یہ کس ادارے کی طرف سے ہے؟
t-which-aids-are-used = کون سے مددگار آلات استعمال ہوتے ہیں؟
t-which-aids-do-they-use-hearing-aids-glasses = وہ کون سے مددگار آلات استعمال کرتے ہیں: سننے کے آلے، عینک؟
t-which-batch-number-stands-on-the-card = کارڈ پر کون سا بیچ نمبر لکھا ہے؟
t-which-benefit-or-payment-is-it = یہ کون سا بینیفٹ یا ادائیگی ہے؟
t-which-breaks-do-they-have-or-want = انہیں آرام کے کون سے وقفے ملتے ہیں یا چاہییں؟
t-which-council-or-service-was-told = کس کونسل یا سروس کو بتایا گیا؟
t-which-date-stands-on-it = اس پر کون سی تاریخ لکھی ہے؟
t-which-entries-came = کون سے اندراجات آئے؟
t-which-entries-came-from-it = اس سے کون سے اندراجات آئے؟
t-which-entries-went = کون سے اندراجات گئے؟
t-which-entries-were-used-to-answer-it = اس کا جواب دینے کے لیے کون سے اندراجات استعمال ہوئے؟
t-which-entry-of-the-share-is-it = یہ شیئر (share) کا کون سا اندراج ہے؟
t-which-form = کون سا فارم؟
t-which-form-asked = کس فارم نے پوچھا؟
t-which-goal-is-it-for = یہ کس مقصد کے لیے ہے؟
t-which-heading-is-it-under = یہ کس عنوان کے نیچے ہے؟
t-which-help-is-needed = کون سی مدد درکار ہے؟
t-which-help-is-needed-to-take-it = اسے لینے کے لیے کون سی مدد درکار ہے؟
t-which-key-did-it-give = اس سے کون سی چابی ملی؟
t-which-key-signed-it = اس پر کس چابی سے دستخط ہوئے؟
t-which-kind-of-assessment-is-it = یہ کس قسم کا جائزہ ہے؟
t-which-kind-of-problem-is-it = یہ کس قسم کا مسئلہ ہے؟
t-which-language-do-they-speak-best = وہ کون سی زبان سب سے اچھی بولتے ہیں؟
t-which-lists-that-revoke-its-key-does-it-take-back = اس کی چابی منسوخ کرنے والی کون سی فہرستوں کو یہ واپس لیتا ہے؟
t-which-loan-number-stands-on-it = اس پر ادھار کا کون سا نمبر (loan number) لکھا ہے؟
t-which-need-is-behind-it = اس کے پیچھے کون سی ضرورت ہے؟
t-which-number-do-they-know-the-person-by = وہ اس شخص کو کس نمبر سے جانتے ہیں؟
t-which-number-has-the-list = فہرست کا نمبر کیا ہے؟
t-which-number-is-rung-to-change-it = اسے بدلنے کے لیے کس نمبر پر فون کریں؟
t-which-number-stands-on-it = اس پر کون سا نمبر لکھا ہے؟
t-which-number-was-read = ریڈنگ کیا تھی؟
t-which-one-decision-was-it-about = یہ کس ایک فیصلے کے بارے میں تھا؟
t-which-organisation-are-they-from = وہ کس ادارے سے ہیں؟
t-which-organisation-or-card-is-it-from = یہ کس ادارے یا کارڈ کا ہے؟
t-which-paper-is-it = یہ کون سا کاغذ ہے؟
t-which-part-of-life = زندگی کا کون سا حصہ؟
t-which-part-of-life-is-it-about = یہ زندگی کے کس حصے کے بارے میں ہے؟
t-which-pets-live-here = یہاں کون سے پالتو جانور رہتے ہیں؟
t-which-pharmacy-supplies-it = اسے کون سی فارمیسی فراہم کرتی ہے؟
t-which-phone-number-reaches-it = اس کا فون نمبر کیا ہے؟
t-which-phone-number-reaches-them = ان کا فون نمبر کیا ہے؟
t-which-phone-numbers-reach-them = ان کے فون نمبر کیا ہیں؟
t-which-products-are-used = کون سے پروڈکٹس (پیڈ وغیرہ) استعمال ہوتے ہیں؟
t-which-professional-says-so = یہ کون سے ماہر کہتے ہیں؟
t-which-pronouns-do-they-use = وہ کون سے ضمائر (pronouns) استعمال کرتے ہیں؟
t-which-question-was-it = یہ کون سا سوال تھا؟
t-which-reference-number-does-it-have = اس کا حوالہ نمبر کیا ہے؟
t-which-religion-belief-or-customs-matter-to-them = ان کے لیے کون سا مذہب، عقیدہ یا رسمیں اہم ہیں؟
t-which-serial-number-stands-on-it = اس پر کون سا سیریل نمبر لکھا ہے؟
t-which-share-was-it = یہ کون سی شیئر (share) تھی؟
t-which-sheet-was-it = یہ کون سا پرچہ تھا؟
t-which-size = کون سا سائز؟
t-which-size-is-it = اس کا سائز کیا ہے؟
t-which-strength-stands-on-the-label = لیبل پر دوا کی کتنی طاقت لکھی ہے؟
t-which-supplies-are-needed-and-where-are-they = کون سا ضروری سامان درکار ہے، اور وہ کہاں ہے؟
t-which-team-are-they-in = وہ کس ٹیم میں ہیں؟
t-which-title-is-used-such-as-mrs-or-dr = کون سا لقب استعمال ہوتا ہے، جیسے Mrs یا Dr؟
t-which-treatment-is-it = یہ کون سا علاج ہے؟
t-which-type-on-the-bristol-chart-1-to-7 = Bristol chart پر پاخانے کی کون سی قسم، 1 سے 7 تک؟
t-which-vaccination-was-it = یہ کون سا ٹیکہ تھا؟
t-which-version-of-the-form = فارم کا کون سا ورژن؟
t-which-version-of-the-form-is-it = یہ فارم کا کون سا ورژن ہے؟
t-which-wallet-do-they-open = وہ کون سا والٹ کھولتے ہیں؟
t-which-way-back-was-tried = واپسی کا کون سا راستہ آزمایا گیا؟
t-who-agreed-on-this = اس پر کس نے اتفاق کیا؟
t-who-are-they-to-the-others = دوسروں سے ان کا کیا رشتہ ہے؟
t-who-are-they-to-the-person = اس شخص سے ان کا کیا رشتہ ہے؟
t-who-can-come-and-who-decides = کون آ سکتا ہے، اور فیصلہ کون کرتا ہے
t-who-compared-the-words-of-its-key = اس کی چابی کے الفاظ کس نے ملائے؟
t-who-compared-them = انہیں کس نے ملایا؟
t-who-could-be-hurt = کس کو نقصان پہنچ سکتا ہے؟
t-who-deals-with-it-there = وہاں کون اسے دیکھ رہا ہے؟
t-who-decided-the-person-an-attorney-or-a-best-interests-meeting = فیصلہ کس نے کیا: اس شخص نے، مختار (attorney) نے، یا بہترین مفاد کی میٹنگ (best interests) نے؟
t-who-does-it = یہ کون کرتا ہے؟
t-who-does-it-name-and-service = یہ کون کرتا ہے: نام اور سروس؟
t-who-does-what-by-when = کون کیا کرے گا اور کب تک
t-who-else-can-be-here-and-when = اور کون یہاں آ سکتا ہے، اور کب؟
t-who-else-has-a-key = چابی اور کس کے پاس ہے؟
t-who-else-helps-unpaid = بلا معاوضہ اور کون مدد کرتا ہے؟
t-who-filled-it-in = اسے کس نے بھرا؟
t-who-found-it = تشخیص کس نے کی؟
t-who-gives-it = یہ کون دیتا ہے؟
t-who-has-seen-the-original = اصل کاغذ کس نے دیکھا ہے؟
t-who-helps-now = اب کون مدد کرتا ہے؟
t-who-helps-with-what-and-when = کون کس کام میں اور کب مدد کرتا ہے
t-who-is-contacted-first-to-last = کس سے رابطہ کیا جائے، پہلے سے آخری تک؟
t-who-is-it-from = یہ کس کی طرف سے ہے؟
t-who-is-rung-first-second-third = پہلے، دوسرے، تیسرے نمبر پر کسے فون کیا جائے؟
t-who-is-rung-if-it-breaks = خراب ہو تو کسے فون کیا جائے؟
t-who-is-the-carer = دیکھ بھال کرنے والے کون ہیں؟
t-who-is-the-landlord = مالک مکان کون ہے؟
t-who-is-the-record-about = ریکارڈ کس کے بارے میں ہے؟
t-who-is-who-and-how-to-reach-them = کون کیا ہے، اور ان سے رابطہ کیسے کریں۔
t-who-lives-here = یہاں کون رہتا ہے؟
t-who-lives-here-pets-who-is-here-when = یہاں کون رہتا ہے، پالتو جانور، کون کب یہاں ہوتا ہے
t-who-made-or-assessed-it = اسے کس نے بنایا یا جانچا؟
t-who-maintains-it = اسے کون سنبھالتا ہے؟
t-who-manages-it = اسے کون سنبھالتا ہے؟
t-who-may-act-under-it = اس کے تحت کون فیصلہ کر سکتا ہے؟
t-who-measured-it = اسے کس نے ناپا؟
t-who-pays-for-it = اس کا خرچ کون دیتا ہے؟
t-who-pays-for-the-care = دیکھ بھال کا خرچ کون دیتا ہے؟
t-who-prescribed-it = یہ کس نے تجویز کی؟
t-who-raised-it = اسے کس نے اٹھایا؟
t-who-sees-to-charging-or-batteries-and-when = چارجنگ یا بیٹریوں کا خیال کون رکھتا ہے، اور کب؟
t-who-somebody-is-name-date-of-birth-numbers-how-to-reach-them = کوئی شخص کون ہے: نام، تاریخِ پیدائش، نمبر، ان سے رابطہ کیسے کریں
t-who-supplied-it = اسے کس نے فراہم کیا؟
t-who-supplies-it = اسے کون فراہم کرتا ہے؟
t-who-voice = { $who }، { $voice }
t-who-with-help-from-helper = { $who }، { $helper } کی مدد سے
t-whoever-has-the-key-and-its-passphrase-can-read-everything = جس کے پاس چابی اور اس کا خفیہ جملہ ہو، وہ سب کچھ پڑھ سکتا ہے۔
t-whoever-made-the-form-gives-it-an-id-of-its-own = جو فارم بناتا ہے، وہ اسے اس کی اپنی شناخت (id) دیتا ہے۔
t-whom-do-they-care-for = وہ کس کی دیکھ بھال کرتے ہیں؟
t-whom-else-do-they-care-for = وہ اور کس کی دیکھ بھال کرتے ہیں؟
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = { $whose } یہ دوبارہ کہہ سکتے ہیں؛ کوئی ان کی طرف سے بول سکتا ہے؛ یا اس کے ساتھ نیا اندراج لکھیں۔
t-whose-facts-are-they = یہ کس کی باتیں ہیں؟
t-why-can-they-not-do-it-alone = وہ یہ اکیلے کیوں نہیں کر سکتے؟
t-why-is-it-needed = اس کی ضرورت کیوں ہے؟
t-why-it-ends-reason = یہ کیوں ختم ہو رہا ہے: { $reason }
t-why-should-they-not-be-contacted = ان سے رابطہ کیوں نہیں کرنا چاہیے؟
t-why-was-it-stopped = یہ کیوں بند کی گئی؟
t-with-which-organisation-may-it-be-shared = یہ کس ادارے کو بتایا جا سکتا ہے؟
t-with-whom-is-it = یہ کس کے ساتھ ہے؟
t-with-whom-was-it-agreed = یہ کس کے ساتھ طے ہوا؟
t-withdrawn = واپس لیا گیا
t-withdrawn-kind = واپس لیا گیا: { $kind }
t-without-a-caption = عنوان کے بغیر
t-would-rather-not-say = بتانا نہیں چاہتے
t-write-down-has-a-page-for-another-person = ”لکھیں“ میں کسی اور شخص کے لیے صفحہ ہے۔
t-write-down-who-is-in-the-household-first = پہلے لکھیں کہ گھرانے میں کون ہے۔
t-write-the-folder-of-the-other-copy = دوسری نقل کا فولڈر لکھیں۔
t-write-the-name-of-the-agency = ادارے کا نام لکھیں۔
t-write-who-said-it = لکھیں کہ یہ کس نے کہا۔
t-written-by-a-newer-version-of-carewallet = carewallet کے نئے ورژن نے لکھا
t-written-down-put = { $put } کو لکھا گیا
t-year-month-not-known = { $year }، مہینہ معلوم نہیں
t-yes-as-of-today = ہاں، آج کی تاریخ تک درست ہے
t-yes-it-is-right = ہاں، یہ درست ہے
t-yes-they-said-it-like-this = ہاں، انہوں نے اسی طرح کہا
t-yes-they-wrote-it = ہاں، یہ انہوں نے لکھا
t-yesterday = کل (گزرا ہوا)
t-you-did-not-take-over-facts-facts-before = { $facts ->
    [one] آپ نے پہلے { $facts } بات قبول نہیں کی تھی۔
   *[other] آپ نے پہلے { $facts } باتیں قبول نہیں کی تھیں۔
    }
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = یہ ریکارڈ آپ رکھتے ہیں: جو آپ لکھتے ہیں، وہ اس میں آپ کی کہی ہوئی بات کے طور پر درج ہوتا ہے۔
t-you-left-it-out = آپ نے اسے چھوڑ دیا
t-you-said-before-of-facts-facts-not-so = { $facts ->
    [one] آپ نے پہلے { $facts } بات کے بارے میں کہا تھا: ایسا نہیں ہے۔
   *[other] آپ نے پہلے { $facts } باتوں کے بارے میں کہا تھا: ایسا نہیں ہے۔
    }
t-you-see-each-fact-before-it-is-saved = ہر بات محفوظ ہونے سے پہلے آپ اسے دیکھتے ہیں۔
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = آپ نے ایک خفیہ جملہ ٹائپ کیا، اور سات الفاظ چنے ہوئے ہیں: دونوں میں سے ایک چنیں، اور اگر اپنا چنیں تو اسے دوبارہ ٹائپ کریں
t-your-note-note = (آپ کا نوٹ: { $note })
t-your-sheet-of-day-taken-taken-over-not-not-later-later = آپ کا { $day } کا پرچہ: قبول { $taken }، قبول نہیں { $not }، بعد میں { $later }۔
t-your-sheet-sheet-of-day-for-to = آپ کا پرچہ { $sheet }، { $day } کا، { $to } کے لیے
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = آپ کا پرچہ { $sheet }، { $day } کا: قبول { $taken }، قبول نہیں { $not }، بعد میں { $later }۔
