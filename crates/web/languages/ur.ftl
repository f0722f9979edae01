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
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = اگر ایسا نہیں ہے: تو انہیں کیا معلوم ہونا چاہیے؟ (آپ اسے خالی چھوڑ سکتے ہیں۔)
t-look-before-saving = محفوظ کرنے سے پہلے دیکھیں
t-later = بعد میں
t-ask-me-again-about-what-was-not-taken-over = جو قبول نہیں ہوا، اس کے بارے میں مجھ سے دوبارہ پوچھیں
t-are-all-eight-words-the-same = کیا آٹھوں الفاظ ایک جیسے ہیں؟
t-yes-they-read-all-eight-to-me = ہاں، انہوں نے مجھے آٹھوں الفاظ پڑھ کر سنائے
t-no-put-this-sheet-away = نہیں: یہ پرچہ الگ رکھ دیں
t-note-that-i-compared-them = درج کریں کہ میں نے انہیں ملا لیا

## base.html
t-find-in-the-record = ریکارڈ میں تلاش کریں
t-parts-of-the-window = اس ونڈو کے حصے
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
t-a-new-record-step-number-of-6 = نیا ریکارڈ: 6 میں سے مرحلہ { $number }
t-which-passphrase-should-it-be = خفیہ جملہ کون سا ہو؟
t-these-seven-words-write-them-down-on-paper-now = یہ سات الفاظ۔ انہیں ابھی کاغذ پر لکھ لیں:
t-a-passphrase-of-my-own = میرا اپنا خفیہ جملہ
t-if-it-is-your-own-type-it-here = اگر یہ آپ کا اپنا ہے: یہاں ٹائپ کریں
t-at-least-12-characters-several-words-are-better-than-one = کم از کم 12 حروف؛ ایک لفظ سے کئی الفاظ بہتر ہیں
t-it-is-right-odd = یہ درست ہے: { $odd }
t-make-the-record = ریکارڈ بنائیں
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
t-who-has-this = یہ کس کے پاس ہے
t-who-has-it-as-it-stands-now-since-day = { $who } کے پاس یہ { $day } سے ہے، جیسا یہ اب ہے۔
t-who-has-an-older-version-since-day-it-was-changed-here-since = { $who } کے پاس { $day } سے پرانی صورت ہے: اس کے بعد یہ یہاں بدلا گیا۔
t-who-has-it-since-day-and-it-was-taken-back-here-since = { $who } کے پاس یہ { $day } سے ہے، اور اس کے بعد یہ یہاں واپس لے لیا گیا۔
t-who-told-it-on-day = { $who } نے یہ { $day } کو بتایا۔

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = { $asked } میں سے { $answered } کے جواب ریکارڈ سے مل گئے۔ پوچھنے کو باقی: { $left }۔
t-old-of-them-only-because-they-are-old = { $old ->
    [one] ان میں سے { $old } صرف اس لیے کہ وہ پرانا ہے۔
   *[other] ان میں سے { $old } صرف اس لیے کہ وہ پرانے ہیں۔
    }
t-answer-what-is-left = جو باقی ہے اس کا جواب دیں
t-fill-it-and-hand-it-over = اسے بھریں اور حوالے کریں
t-others-say-differently = (دوسرے کچھ اور کہتے ہیں)
t-check-again-again = (دوبارہ جانچ لیں: { $again })
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
t-the-agency-by-name = ادارہ، نام کے ساتھ۔
t-known-here = یہاں معلوم:
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
t-nothing-is-recorded-that-fits = اس کے مطابق کچھ درج نہیں ہے۔
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
t-print-a-sheet-for-somebody-who-visits = ملاقات کے لیے آنے والے کسی شخص کے لیے پرچہ چھاپیں
t-take-in-a-sheet-that-came-back = واپس آیا ہوا پرچہ وصول کریں
t-handed-over-and-received-lately = حال ہی میں حوالے اور وصول کیا گیا

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = تاکہ کھوئی ہوئی چابی، خراب کمپیوٹر یا برا دن ریکارڈ کا خاتمہ نہ بنے۔

## keep_admit.html
t-nobody-was-added = کسی کو شامل نہیں کیا گیا
t-who-opens-it = اسے کون کھولتا ہے
t-add-somebody = کسی کو شامل کریں
t-they-will-read-the-whole-record-and-write-in-it = وہ پورا ریکارڈ پڑھیں گے، اور اس میں لکھیں گے۔
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
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = چوکور کوڈوں والے تمام صفحات کی تصویریں، اسکین یا PDF، مہر بند فائل (.age)، تحریر، یا وہ ای میل جس میں یہ آیا۔ آپ ایک ساتھ کئی چن سکتے ہیں، یا ایک کے بعد ایک شامل کر سکتے ہیں۔
t-it-is-sealed-and-opens-with-words = یہ مہر بند ہے اور الفاظ سے کھلتا ہے
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
t-the-last-answer-was-understood-as-words = آخری جواب کا مطلب یہ سمجھا گیا: { $words }۔
t-what-should-it-say = اس میں کیا لکھا ہونا چاہیے؟
t-check-this-before-it-is-saved = محفوظ ہونے سے پہلے اسے جانچ لیں
t-save = محفوظ کریں
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
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = ابھی کچھ نہیں۔ جب تک آپ یہ سب نہ دیکھ لیں، کچھ محفوظ نہیں ہوتا۔

## write_whom.html
t-something-is-missing = کچھ رہ گیا ہے
t-whom-is-it-about = یہ کس کے بارے میں ہے؟
t-somebody-new-in-this-household = اس گھرانے میں کوئی نیا فرد

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

## src/pages/write/check.rs
t-check-before-saving = محفوظ کرنے سے پہلے جانچ لیں

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = کچھ نہیں بدلا گیا، اس لیے کچھ محفوظ نہیں کیا گیا۔

## Questions, advice, and what is said once something was done

t-1-code = 1 کوڈ
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = اس کمپیوٹر پر رکھا بیک اپ اس کمپیوٹر کے ساتھ ہی ضائع ہو جاتا ہے: اسے ایسی USB اسٹک پر رکھیں جو کسی دوسرے گھر میں رکھی ہو۔
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = اس کمپیوٹر پر یا کسی USB اسٹک پر ایک فولڈر۔ اس کی چابی اپنی الگ فائل میں جاتی ہے: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = فارم کسی شخص کے بارے میں ہوتا ہے، اور اس ریکارڈ میں ابھی کوئی شخص نہیں ہے۔
t-a-later-statement = بعد کا بیان
t-a-later-statement-of-whoever-said-it-before = اسی شخص کا بعد کا بیان جس نے یہ پہلے کہا تھا
t-a-medicine = دوا
t-a-name-such-as-dr-amara-obi-their-word-counts-here = نام، جیسے Dr Amara Obi۔ یہاں ان کی بات شمار ہوتی ہے۔
t-a-newer-version-of-carewallet-can-show-this = carewallet کا نیا ورژن اسے دکھا سکتا ہے
t-a-passphrase-of-your-own-needs-at-least-least-characters = آپ کے اپنے خفیہ جملے میں کم از کم { $least } حروف ہونے چاہییں
t-a-professional-says-so = ایک ماہر یہ کہتے ہیں
t-a-sheet-for-nobody-in-particular = ایسا پرچہ جو کسی خاص شخص کے لیے نہیں
t-a-sheet-for-who = { $who } کے لیے پرچہ
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = والٹ کی ایک چھوٹی فائل خراب یا غائب تھی۔ اس پر کسی چیز کا انحصار نہیں۔
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
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = ایک اندراج پر تاریخ { $newest } ہے، اور اس کمپیوٹر کی گھڑی { $now } بتاتی ہے: دونوں میں سے ایک گھڑی غلط تھی۔
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = کوئی اور پروگرام اس فولڈر میں کام کر رہا ہے: اس کے ختم ہونے کا انتظار کریں، اور دوبارہ کوشش کریں۔
t-answer-it = اس کا جواب دیں
t-answer-it-or-skip-it = اس کا جواب دیں، یا اسے چھوڑ کر آگے بڑھیں
t-are-these-the-own-words-of-name = کیا یہ { $name } کے اپنے الفاظ ہیں؟
t-as-you-wrote-it = جیسا آپ نے لکھا
t-ask-name-for-the-new-key-and-for-the-sheet-again = { $name } سے نئی چابی مانگیں، اور پرچہ بھی دوبارہ مانگیں۔
t-ask-somebody-who-can-open-the-wallet-to-add-you = کسی ایسے شخص سے جو والٹ کھول سکتا ہے کہیں کہ وہ آپ کو شامل کرے۔
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = ادارے سے اس کی نئی چابی مانگیں؛ کچھ وصول نہیں کیا گیا۔
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = ادارے سے اس کی اپنی چابی مانگیں: یہ چابی خاندان کی ہے۔
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = ادارے سے اس کی اصلی چابی مانگیں؛ کچھ وصول نہیں کیا گیا۔
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = ادارے سے درست پرچہ مانگیں؛ کچھ وصول نہیں کیا گیا۔
t-ask-who-maintains-it-for-the-list-with-all-signatures = جو اسے سنبھالتا ہے، اس سے تمام دستخطوں والی فہرست مانگیں۔
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = جو اسے سنبھالتا ہے، اس سے سب سے نئی فہرست مانگیں؛ کچھ تبدیل نہیں کیا گیا۔
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [one] کم از کم { $entries } اندراج جو یہاں تھا، غائب ہے۔
   *[other] کم از کم { $entries } اندراجات جو یہاں تھے، غائب ہیں۔
    }
t-at-most-lane = زیادہ سے زیادہ: { $lane }۔
t-back-file = واپس آ گئی: { $file }۔
t-bring-in-a-copy-from-another-folder = کسی اور فولڈر سے ایک نقل اندر لائیں
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = فائلیں واپس لائیں، یا انہیں کہیں اور منتقل کریں، اور اسے دوبارہ مٹائیں؛ تب تک کسی کو معلوم نہیں ہوتا کہ وہ مٹ چکا ہے۔
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = فائلیں واپس لائیں، یا انہیں کہیں اور منتقل کریں؛ جو واپس آئے گا، وہ اگلی محفوظ ہونے والی چیز کے ساتھ نئے سرے سے مہر بند ہو جائے گا۔
t-by-what-authority-authority = کس اختیار سے: { $authority }۔
t-by-what-authority-not-written-down = کس اختیار سے: نہیں لکھا گیا۔
t-changed-stopped = بدل گئی — روک دی گئی
t-check-again-this-was-due-by-day = دوبارہ جانچ لیں: آخری تاریخ { $day } تھی
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
t-choose-the-photographs-or-files-then-press-read-them = تصویریں یا فائلیں چنیں، پھر ”انہیں پڑھیں“ دبائیں۔
t-choose-two-different-people-who-is-cared-for-and-who-cares = دو مختلف افراد چنیں: جن کی دیکھ بھال ہوتی ہے، اور جو دیکھ بھال کرتے ہیں۔
t-choose-what-it-is-from-the-list = فہرست سے چنیں کہ یہ کیا ہے۔
t-choose-who-cares-for-them = چنیں کہ ان کی دیکھ بھال کون کرتا ہے
t-choose-who-is-coming = چنیں کہ کون آ رہا ہے
t-choose-who-is-meant-carers = چنیں کہ کون مراد ہے: { $carers }۔
t-choose-whom-it-is-about = چنیں کہ یہ کس کے بارے میں ہے۔
t-choose-whose-words-these-are = چنیں کہ یہ کس کے الفاظ ہیں
t-choose-with-which-key = چنیں کہ کس چابی سے
t-compare-it-with-its-sheet-or-use-another-part-instead = اسے اس کے پرچے سے ملائیں، یا اس کے بجائے کوئی اور حصہ استعمال کریں۔
t-contradicts = اس کے خلاف ہے
t-contradicts-one-says-that-there-is-none = اس کے خلاف ہے: ایک کہتا ہے کہ ایسا کچھ نہیں ہے
t-contradicts-what-you-have = جو آپ کے پاس ہے، اس کے خلاف ہے
t-damaged-and-in-the-backup-as-it-is-file = خراب، اور بیک اپ میں جیسی ہے ویسی ہی موجود: { $file }۔
t-day-entries-entries-from-who = { $entries ->
    [one] { $day }: { $who } کی طرف سے { $entries } اندراج
   *[other] { $day }: { $who } کی طرف سے { $entries } اندراجات
    }
t-day-entries-entries-to-who = { $entries ->
    [one] { $day }: { $who } کے لیے { $entries } اندراج
   *[other] { $day }: { $who } کے لیے { $entries } اندراجات
    }
t-differs-from-what-by-says = { $by } جو کہتے ہیں، اس سے مختلف ہے
t-do-not-take-it-over = اسے قبول نہ کریں
t-due = وقت ہو گیا
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = ہر حصہ اپنے الگ پرچے پر ہے: دوسروں سے پوچھیں جن کے پاس ایک ایک ہے۔
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
t-everybody = ہر کوئی
t-facts-facts-are-in-the-record-already-just-like-this = { $facts ->
    [one] { $facts } بات بالکل اسی طرح پہلے سے ریکارڈ میں ہے۔
   *[other] { $facts } باتیں بالکل اسی طرح پہلے سے ریکارڈ میں ہیں۔
    }
t-facts-facts-wait-for-your-answer = { $facts ->
    [one] { $facts } بات آپ کے جواب کی منتظر ہے۔
   *[other] { $facts } باتیں آپ کے جواب کی منتظر ہیں۔
    }
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
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = مثلاً 17/5/1940 یا صرف 1940۔ اگر معلوم نہ ہو تو خالی چھوڑ دیں۔
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [one] { $people } شخص کا وقت { $day } سے پہلے ختم ہو چکا تھا، اور چابی اسے اب بھی کھولتی ہے۔
   *[other] { $people } افراد کا وقت { $day } سے پہلے ختم ہو چکا تھا، اور چابی اسے اب بھی کھولتی ہے۔
    }
t-forms-asks-its-questions-one-a-page = ”فارم“ اس کے سوال پوچھتا ہے، ہر صفحے پر ایک۔
t-forms-asks-what-is-still-open-one-question-a-page = ”فارم“ وہ پوچھتا ہے جس کا جواب ابھی باقی ہے، ہر صفحے پر ایک سوال۔
t-forms-lists-them = ”فارم“ میں ان کی فہرست ہے۔
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
t-get-the-newest-carewallet = سب سے نیا carewallet حاصل کریں۔
t-give-the-whole-public-line-age1-and-the-key-after-it = پوری عوامی لائن دیں: age1… اور اس کے بعد والی چابی۔
t-go-back-and-answer-what-the-page-asks = واپس جائیں، اور صفحہ جو پوچھتا ہے اس کا جواب دیں۔
t-go-on-with-the-sheet-that-you-were-looking-through = جو پرچہ آپ دیکھ رہے تھے، اسے جاری رکھیں
t-go-on-with-what-came-from-from = { $from } کی طرف سے جو آیا، اسے جاری رکھیں
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = کیا کسی نے اس پر لکھا ہے، یا آپ کو اپنا پرچہ دیا ہے؟
t-have-whoever-made-the-form-check-it-it-has-mistakes = جس نے فارم بنایا، اس سے کہیں کہ اسے جانچے: اس میں غلطیاں ہیں۔
t-hidden-not-erased = چھپایا گیا، مٹایا نہیں گیا
t-i-have-seen-it-on-paper-or-on-the-packet = میں نے اسے کاغذ پر، یا پیکٹ پر دیکھا ہے
t-if-it-is-meant-all-the-same-say-so-on-the-page = اگر پھر بھی یہی مراد ہے تو صفحے پر ایسا بتائیں۔
t-in-it-entries-entries = { $entries ->
    [one] اس میں: { $entries } اندراج۔
   *[other] اس میں: { $entries } اندراجات۔
    }
t-in-the-person-s-own-words = اس شخص کے اپنے الفاظ میں
t-into-a-new-folder-on-this-computer-or-another-one = نئے فولڈر میں، اس کمپیوٹر پر یا کسی اور پر۔
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = کیا USB اسٹک لگی ہوئی ہے؟ اگر وہ گم ہو گئی ہو تو بیک اپ واپس لایا جا سکتا ہے۔
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = کیا USB اسٹک لگی ہوئی ہے؟ فائل کا نام اور فولڈر جانچ لیں۔
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = کیا USB اسٹک لگی ہوئی ہے، یا فولڈر ابھی نقل ہو رہا ہے؟ اس سے کچھ نہیں مٹا۔
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = کیا چابی والی USB اسٹک لگی ہوئی ہے؟ اس کی جگہ کچھ نہیں بنایا گیا۔
t-it-is-file = یہ { $file } ہے۔
t-it-is-not-so-tell-them = ایسا نہیں ہے: انہیں بتائیں
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = یہ والٹ کھولتا ہے: اسے الگ رکھیں، اور کبھی کسی کے حوالے نہ کریں۔
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
t-listed-directory-v-number = فہرست میں ہے (ڈائریکٹری، ورژن { $number })
t-look-at-it = اسے دیکھیں
t-look-at-the-date-again-nothing-was-saved = تاریخ دوبارہ دیکھیں؛ کچھ محفوظ نہیں کیا گیا۔
t-look-at-the-fields-of-the-page-again-nothing-was-saved = صفحے کے خانے دوبارہ دیکھیں؛ کچھ محفوظ نہیں کیا گیا۔
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = کوئی اچھی نقل تلاش کریں: ایسا بیک اپ جو الگ جگہ واپس لایا گیا ہو، یا کسی اور کمپیوٹر پر موجود فولڈر۔ پھر اسے اندر لائیں۔
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = کوئی اچھی نقل تلاش کریں۔ ”محفوظ رکھیں“، ”والٹ کی جانچ کریں“ بتاتا ہے کہ کون سی فائلیں خراب ہیں۔
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = کوئی اور نقل تلاش کریں جس میں باقی ہو، اور اسے بھی اندر لائیں۔
t-look-through-it-first-then-say-yes-on-the-page = پہلے اسے پورا دیکھیں، پھر صفحے پر ہاں کہیں۔
t-make-a-second-way-in = اندر آنے کا دوسرا راستہ بنائیں
t-make-room-on-that-disk-or-use-another-one = اُس ڈسک پر جگہ خالی کریں، یا کوئی اور ڈسک استعمال کریں۔
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
t-not-all-could-be-moved = سب فائلیں نہیں ہٹائی جا سکیں
t-not-copied-file-why = نقل نہیں ہوئی: { $file }: { $why }۔
t-not-in-the-backup-file-why = بیک اپ میں نہیں ہے: { $file }: { $why }۔
t-not-now-ask-me-again-later = ابھی نہیں: مجھ سے بعد میں دوبارہ پوچھیں
t-not-said = بتایا نہیں گیا
t-not-taken-in-file-why = وصول نہیں کی گئی: { $file }: { $why }۔
t-not-taken-over-you-are-not-asked-again = قبول نہیں کیا گیا: آپ سے دوبارہ نہیں پوچھا جائے گا
t-nothing-is-missing-or-damaged = کچھ غائب یا خراب نہیں ہے۔
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = کچھ بھی ادھورا محفوظ نہیں ہوا۔ جس نے آپ کو carewallet دیا، براہِ کرم اسے بتائیں کہ آپ نے آخر میں کیا کیا تھا۔
t-nothing-to-type-have-the-paper-ready = ٹائپ کرنے کو کچھ نہیں: کاغذ تیار رکھیں۔
t-nothing-was-deleted-you-can-put-it-all-back = کچھ نہیں مٹایا گیا۔ آپ سب کچھ واپس رکھ سکتے ہیں۔
t-nothing-was-handed-over = کچھ حوالے نہیں کیا گیا۔
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = کچھ وصول نہیں کیا گیا: جس نے یہ بھیجا، اس سے پوچھیں کہ وہ کون ہے۔
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = کچھ وصول نہیں کیا گیا۔ اگر انہیں یہ والٹ کھولنا چاہیے: ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“۔
t-odd-is-that-right = { $odd }۔ کیا یہ درست ہے؟
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = اسے ایک ہی چابی کھولتی ہے، اور کچھ نہیں۔ اگر وہ کھو جائے تو سب کچھ کھو جائے گا۔
t-open-the-wallet-that-this-person-is-in-nothing-was-written = وہ والٹ کھولیں جس میں یہ شخص ہے؛ کچھ نہیں لکھا گیا۔
t-or-that-none-is-known = یا یہ کہ کوئی معلوم نہیں
t-page-done-of-total-done = صفحہ: { $total } میں سے { $done } مکمل
t-part-of-the-record-could-not-be-read = ریکارڈ کا ایک حصہ پڑھا نہیں جا سکا۔
t-past-what-came-of-it = گزر چکی: نتیجہ کیا نکلا؟
t-perhaps-you-mean-kind = شاید آپ کی مراد یہ ہے: { $kind }۔
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = سوالوں والے پرچے کے پورے صفحے کی تصویر لیں، اس کے کوڈ سمیت۔
t-please-check-odd = براہِ کرم جانچ لیں: { $odd }
t-proved = ثابت ہو گیا
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [one] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، پورے کا پورا ({ $entries } اندراج)۔
   *[other] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، پورے کا پورا ({ $entries } اندراجات)۔
    }
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [one] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، اس کا { $entries } اندراج؛ باقی حصے یہاں کوئی نہیں پڑھ سکتا۔
   *[other] ثابت ہو گیا: کاغذ ({ $holder }) یہ والٹ کھولتا ہے، اس کے { $entries } اندراجات؛ باقی حصے یہاں کوئی نہیں پڑھ سکتا۔
    }
t-put-back = واپس رکھ دیا گیا
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = جو راستے میں ہے اسے ہٹا دیں: نیچے دیکھیں کہ وہ کیا ہو گا۔
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = فائل میں انہیں درست کریں اور فائل دوبارہ شامل کریں: کچھ بھی دو بار نہیں لیا جاتا۔
t-question-number-of-of = { $of } میں سے سوال { $number }
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = اسے کسی اور کمپیوٹر پر پڑھیں: یہ کمپیوٹر تصویریں محفوظ طریقے سے نہیں کھول سکتا۔
t-reading-done-of-total-done = پڑھا جا رہا ہے: { $total } میں سے { $done } مکمل
t-reading-file-done-of-total-done = فائل پڑھی جا رہی ہے: { $total } میں سے { $done } مکمل
t-replaced = بدل دیا گیا
t-revoked-from-day = { $day } سے منسوخ
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = { $name } کو اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے، اور چابی کے آٹھ الفاظ ملائیں۔
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = ادارے کو اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے؛ کچھ وصول نہیں کیا گیا۔
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = جو اسے سنبھالتا ہے، اسے اُس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے؛ کچھ تبدیل نہیں کیا گیا۔
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
t-signed-with-a-key-that-directory-lists-under-this-name = ایسی چابی سے دستخط شدہ جو { $directory } کی فہرست میں اس نام کے ساتھ ہے۔
t-signed-with-a-key-that-nobody-here-knows = ایسی چابی سے دستخط شدہ جسے یہاں کوئی نہیں جانتا۔
t-signed-with-a-key-that-you-see-for-the-first-time = ایسی چابی سے دستخط شدہ جسے آپ پہلی بار دیکھ رہے ہیں۔
t-signed-with-the-key-of-name-in-your-address-book = { $name } کی اُس چابی سے دستخط شدہ جو آپ کی ایڈریس بک میں ہے۔
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = کسی ایسے شخص کی چابی سے دستخط شدہ جو یہ والٹ کھول سکتا ہے۔
t-skip-this = اسے چھوڑ کر آگے بڑھیں
t-skip-this-question = یہ سوال چھوڑ کر آگے بڑھیں
t-somebody-else-says-this-about-name = { $name } کے بارے میں یہ کوئی اور کہتا ہے
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = اس نام کا کوئی شخص پہلے سے ریکارڈ میں ہے؛ یہ کوئی دوسرا شخص ہے
t-somebody-speaks-for-name-who-cannot-say-it = { $name } یہ خود نہیں کہہ سکتے، کوئی ان کی طرف سے بولتا ہے
t-somebody-to-ring = جسے فون کرنا ہے
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = کسی شخص کو یہ والٹ { $day } تک کھولنا تھا، اور ان کی چابی اسے اب بھی کھولتی ہے۔
t-something-about-this-wallet-is-unusual-have-it-checked = اس والٹ میں کوئی غیر معمولی بات ہے: اس کی جانچ کروائیں۔
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = کوئی بات شاید ہی درست ہو: اسے تبدیل کریں، یا بتائیں کہ یہ درست ہے
t-something-went-wrong-inside-carewallet = carewallet کے اندر کچھ غلط ہو گیا۔
t-still-out-of-the-way-file-why = ابھی بھی ہٹائی ہوئی ہے: { $file }: { $why }۔
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = ایسے اندراجات پرچے میں کبھی نہیں ہوتے: جس نے اسے بنایا، اس سے پوچھیں؛ کچھ وصول نہیں کیا گیا۔
t-take-in-one-sheet-at-a-time-leave-the-others-out = ایک وقت میں ایک پرچہ وصول کریں: باقی چھوڑ دیں۔
t-take-in-shows-the-sheet-again = ”وصول کریں“ پرچہ دوبارہ دکھاتا ہے۔
t-take-in-takes-its-photographs-or-its-file-again = ”وصول کریں“ اس کی تصویریں یا فائل دوبارہ لیتا ہے۔
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = ایک وقت میں ایک شخص کے صفحات وصول کریں: باقی چھوڑ دیں۔
t-take-it-over = اسے قبول کریں
t-take-it-over-although-the-sheet-contradicts-itself = اسے قبول کریں، اگرچہ پرچے کی باتیں آپس میں ایک دوسرے کے خلاف ہیں
t-take-it-over-beside-yours-both-will-stand = اسے اپنی بات کے ساتھ قبول کریں: دونوں رہیں گی
t-take-it-over-it-stands-in-place-of-what-they-said-before = اسے قبول کریں: جو انہوں نے پہلے کہا تھا، یہ اس کی جگہ لیتا ہے
t-taken-back-it-does-not-count-any-more-its-history-stays = واپس لیا گیا: اب یہ شمار نہیں ہوتا۔ اس کی ہسٹری رہتی ہے۔
t-taken-over = قبول کیا گیا
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
t-the-building-who-lives-there-how-to-get-in = عمارت، یہاں کون رہتا ہے، اندر کیسے آئیں
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
t-the-passphrase-of-the-key = چابی کا خفیہ جملہ
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
t-the-words-under-a-photograph-reason = تصویر کے نیچے کے الفاظ: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = ان کا پورا نام۔ گھرانے کے دوسرے افراد بعد میں شامل کیے جا سکتے ہیں۔
t-their-public-line-is-missing = ان کی عوامی لائن نہیں بتائی گئی
t-there-are-entries-entries-to-back-up = { $entries ->
    [one] { $entries } اندراج کا بیک اپ لینا ہے۔
   *[other] { $entries } اندراجات کا بیک اپ لینا ہے۔
    }
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
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = ایک جواب بھی ہے، اور جواب نہ ہونے کی وجہ بھی: ان میں سے ایک رکھیں
t-there-is-no-such-folder-folder = ایسا کوئی فولڈر نہیں ہے: { $folder }
t-there-is-nothing-that-could-be-put-back = ایسا کچھ نہیں ہے جو واپس رکھا جا سکے۔
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
t-this-can-be-read-in-several-ways-choose-what-you-mean = یہ کئی طرح پڑھا جا سکتا ہے: جو آپ کی مراد ہے اسے چنیں
t-this-cannot-be-asked-here-write-it-down-by-itself = یہ یہاں نہیں پوچھا جا سکتا: اسے الگ سے لکھیں۔
t-this-cannot-be-left-open-here-answer-it-or-skip-it = اسے یہاں کھلا نہیں چھوڑا جا سکتا: اس کا جواب دیں، یا اسے چھوڑ کر آگے بڑھیں
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = جو اس کمپیوٹر نے دیکھا، اسے یاد نہیں رکھ سکا۔ والٹ خود ٹھیک ہے۔
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = یہ کمپیوٹر یاد نہیں رکھ سکا کہ کب؛ بیک اپ خود ٹھیک ہے۔
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = یہ کمپیوٹر اس کی اجازت نہیں دیتا: کوئی اور فولڈر چنیں، جیسے آپ کی اپنی دستاویزات (Documents)۔
t-this-computer-knows-of-no-backup = اس کمپیوٹر کو کسی بیک اپ کا علم نہیں۔
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = اس کمپیوٹر کی گھڑی { $day } بتاتی ہے، جو درست نہیں ہو سکتا۔ آپ ابھی جو لکھیں گے، اس پر یہی تاریخ ہو گی: پہلے گھڑی درست کریں۔
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = { $missing ->
    [one] یہ نقل اُس سے پرانی ہے جو اس کمپیوٹر نے پہلے دیکھی تھی: اس کے کم از کم { $missing } اندراج یہاں نہیں ہے۔ نئی نقل تلاش کریں۔
   *[other] یہ نقل اُس سے پرانی ہے جو اس کمپیوٹر نے پہلے دیکھی تھی: اس کے کم از کم { $missing } اندراجات یہاں نہیں ہیں۔ نئی نقل تلاش کریں۔
    }
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = یہ دن کئی طرح پڑھا جا سکتا ہے: جو مراد ہے اسے چنیں
t-this-is-answered-already = اس کا جواب پہلے سے ہے۔
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = یہ ایک جیسا نہیں ہے۔ جو آپ نے لکھا تھا اسے دیکھیں، اور دوبارہ ٹائپ کریں
t-this-is-on-record-and-held-back = یہ ریکارڈ میں درج ہے، اور روک رکھا گیا ہے۔
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = جب کوئی پرچہ جاتا یا آتا ہے تو یہ خود بخود لکھا جاتا ہے۔
t-this-is-you = یہ آپ ہیں۔
t-this-never-leaves-the-family-choose-something-else = یہ خاندان سے کبھی باہر نہیں جاتا: کچھ اور چنیں۔
t-this-sheet-was-forgotten = یہ پرچہ بھلا دیا گیا۔
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = اس والٹ کی چابی اس کمپیوٹر پر نہیں ہے: اپنی چابی کی فائل استعمال کریں۔
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = یہ والٹ carewallet کے نئے ورژن نے بنایا تھا۔ اسے یہاں پڑھا جا سکتا ہے، مگر تبدیل نہیں کیا جا سکتا۔
t-this-was-added-it-is-taken-back = یہ شامل کیا گیا تھا۔ اسے واپس لیا جاتا ہے:
t-this-was-changed-it-says-again-what-it-said-before = یہ بدلا گیا تھا۔ اب اس میں دوبارہ وہی ہے جو پہلے لکھا تھا:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = جب بیک اپ بنایا گیا، یہ خراب یا غائب تھا۔ ہو سکتا ہے کسی پرانے بیک اپ میں ہو: اُسے الگ جگہ واپس لائیں، پھر اسے اندر لائیں۔
t-this-was-not-saved = یہ محفوظ نہیں ہوا۔
t-this-was-not-saved-reason = یہ محفوظ نہیں ہوا: { $reason }۔
t-this-was-taken-back-it-counts-again = یہ واپس لیا گیا تھا۔ اب یہ دوبارہ شمار ہوتا ہے:
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = اس کی قسم پر بھی نشان لگائیں؛ جو نجی ہے، اس پر نام لے کر نشان لگانا ضروری ہے۔
t-to-do = کرنا باقی ہے
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = تاکہ یہ شمار ہو، پہلے انہیں دوبارہ شامل کریں: ”محفوظ رکھیں“، ”اسے کون کھولتا ہے“۔
t-to-look-at = دیکھنا ہے
t-tried-last-on-day = آخری بار { $day } کو آزمایا گیا۔
t-two-entries-disagree-settle-that-on-their-own-pages-first = دو اندراجات مختلف باتیں کہتے ہیں: پہلے اسے ان کے اپنے صفحات پر طے کریں۔
t-two-versions-this-one-and-another-stand = دو صورتیں: یہ اور ایک اور، دونوں موجود ہیں
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = ایک پرچے کے 40 الفاظ ترتیب سے ٹائپ کریں، یا اس کے کوڈ کی تصویر لیں۔
t-type-the-folder-in-which-it-is-saved = وہ فولڈر ٹائپ کریں جس میں اسے محفوظ کیا جائے گا۔
t-type-the-name = نام ٹائپ کریں
t-type-the-name-of-who-is-coming = جو آ رہا ہے، اس کا نام ٹائپ کریں
t-type-the-passphrase-back = خفیہ جملہ دوبارہ ٹائپ کریں
t-type-the-words-of-the-sheet-or-choose-a-photograph = پرچے کے الفاظ ٹائپ کریں، یا تصویر چنیں۔
t-type-whom-the-form-is-for = ٹائپ کریں کہ فارم کس کے لیے ہے۔
t-understood-as-what = اس کا مطلب یہ سمجھا گیا: { $what }۔
t-undone = کالعدم ہو گیا۔
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = اس کمپیوٹر کی کی رنگ (keyring) کھولیں، یا اپنی چابی کی فائل استعمال کریں۔
t-use-only-sheets-that-name-the-same-set = صرف وہ پرچے استعمال کریں جن پر ایک ہی مجموعے کا نام ہو۔
t-use-the-family-s-key-file = خاندان کی چابی کی فائل استعمال کریں۔
t-use-the-key-file-that-it-is-sealed-to = چابی کی وہ فائل استعمال کریں جس کے لیے یہ مہر بند کیا گیا ہے۔
t-use-the-key-file-that-was-made-for-this-wallet = چابی کی وہ فائل استعمال کریں جو اس والٹ کے لیے بنائی گئی تھی۔
t-verified-words-checked-on-day-by-name = تصدیق شدہ ({ $name } نے { $day } کو الفاظ ملائے)
t-wallet-json-was-written-anew = wallet.json کو نئے سرے سے لکھا گیا۔
t-wallet-json-would-be-written-anew = wallet.json کو نئے سرے سے لکھا جائے گا۔
t-way-of-holder-tried-on-day = { $way } ({ $holder })، { $day } کو آزمایا گیا
t-what-another-copy-of-this-wallet-has-and-this-one-not = جو اس والٹ کی کسی اور نقل میں ہے اور اس میں نہیں۔
t-what-could-be-copied-is-here-and-not-all-could = جو نقل ہو سکا وہ یہاں ہے، مگر سب نقل نہیں ہو سکا
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = جو نقل ہو سکا وہ یہاں ہے: کوئی اور نقل تلاش کریں جس میں باقی ہو۔
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = جو پڑھا جا سکا، وہ مکمل ہے؛ باقی کی زیادہ صاف تصویریں شامل کریں۔
t-what-done-of-total-done = { $what }: { $total } میں سے { $done } مکمل
t-what-is-private-has-to-be-ticked-by-name = جو نجی ہے، اس پر نام لے کر نشان لگانا ضروری ہے۔
t-what-is-your-own-name = آپ کا اپنا نام کیا ہے؟
t-what-it-is-for-reason = یہ کس لیے ہے: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = اس میں پہلے جو لکھا تھا، وہ اس سے واپس نہیں آتا۔
t-what-matters-most = سب سے اہم کیا ہے
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [one] { $name } نے پہلے جو نقل کر لیا، وہ ان کے لیے پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراج۔
   *[other] { $name } نے پہلے جو نقل کر لیا، وہ ان کے لیے پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراجات۔
    }
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [one] { $name } نے پہلے جو نقل کر لیا، وہ پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراج۔
   *[other] { $name } نے پہلے جو نقل کر لیا، وہ پڑھنے کے قابل رہتا ہے: زیادہ سے زیادہ { $entries } اندراجات۔
    }
t-what-was-in-the-way-is-out-of-the-way = جو راستے میں تھا، اسے ہٹا دیا گیا
t-what-was-saved-before-is-as-it-was = جو پہلے محفوظ ہوا تھا، وہ ویسا ہی ہے۔
t-what-you-made-on-day-for-to = جو آپ نے { $day } کو { $to } کے لیے بنایا تھا
t-when-needed = جب ضرورت ہو
t-when-nobody-knows = کب، یہ کسی کو معلوم نہیں
t-where-should-the-record-go = ریکارڈ کہاں جائے؟
t-which-professional-says-so = یہ کون سے ماہر کہتے ہیں؟
t-who-can-come-and-who-decides = کون آ سکتا ہے، اور فیصلہ کون کرتا ہے
t-who-is-the-record-about = ریکارڈ کس کے بارے میں ہے؟
t-whoever-has-the-key-and-its-passphrase-can-read-everything = جس کے پاس چابی اور اس کا خفیہ جملہ ہو، وہ سب کچھ پڑھ سکتا ہے۔
t-whoever-made-the-form-gives-it-an-id-of-its-own = جو فارم بناتا ہے، وہ اسے اس کی اپنی شناخت (id) دیتا ہے۔
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = { $whose } یہ دوبارہ کہہ سکتے ہیں؛ کوئی ان کی طرف سے بول سکتا ہے؛ یا اس کے ساتھ نیا اندراج لکھیں۔
t-why-it-ends-reason = یہ کیوں ختم ہو رہا ہے: { $reason }
t-withdrawn = واپس لیا گیا
t-without-a-caption = عنوان کے بغیر
t-write-down-has-a-page-for-another-person = ”لکھیں“ میں کسی اور شخص کے لیے صفحہ ہے۔
t-write-down-who-is-in-the-household-first = پہلے لکھیں کہ گھرانے میں کون ہے۔
t-write-the-folder-of-the-other-copy = دوسری نقل کا فولڈر لکھیں۔
t-write-the-name-of-the-agency = ادارے کا نام لکھیں۔
t-write-who-said-it = لکھیں کہ یہ کس نے کہا۔
t-year-month-not-known = { $year }، مہینہ معلوم نہیں
t-yes-as-of-today = ہاں، آج کی تاریخ تک درست ہے
t-yes-it-is-right = ہاں، یہ درست ہے
t-yes-they-said-it-like-this = ہاں، انہوں نے اسی طرح کہا
t-yes-they-wrote-it = ہاں، یہ انہوں نے لکھا
t-you-did-not-take-over-facts-facts-before = { $facts ->
    [one] آپ نے پہلے { $facts } بات قبول نہیں کی تھی۔
   *[other] آپ نے پہلے { $facts } باتیں قبول نہیں کی تھیں۔
    }
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = یہ ریکارڈ آپ رکھتے ہیں: جو آپ لکھتے ہیں، وہ اس میں آپ کی کہی ہوئی بات کے طور پر درج ہوتا ہے۔
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
