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
t-larger-print-contrast-light-or-dark = بڑے حروف، کنٹراسٹ، روشن یا گہرا
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
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = آخری دن، جیسے 3 مئی 2027۔ وقت ختم ہونے پر یہ دکھایا جاتا ہے؛ اس سے کسی کا راستہ بند نہیں ہوتا۔
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
t-what-name-copied-before-stays-readable-to-them-up-to-readable = { $name } نے پہلے جو نقل کر لیا، وہ ان کے لیے پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $readable }۔
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
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = صرف اگر یہ اہم ہے اور اوپر نہیں بتایا گیا: 3 مئی 2026، مئی 2026، 2026
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
