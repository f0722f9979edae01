# carewallet, fixed sentences of sheets: Urdu
# Made by machine. A native reader's check is still wanted.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
month-alone-1 = جنوری
month-alone-2 = فروری
month-alone-3 = مارچ
month-alone-4 = اپریل
month-alone-5 = مئی
month-alone-6 = جون
month-alone-7 = جولائی
month-alone-8 = اگست
month-alone-9 = ستمبر
month-alone-10 = اکتوبر
month-alone-11 = نومبر
month-alone-12 = دسمبر

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = دیکھ بھال کا خلاصہ
sheet-emergency = ہنگامی پرچہ
sheet-hospital = ہسپتال کا پرچہ
sheet-handover = دیکھ بھال کا خلاصہ، نئی باتوں کے ساتھ
sheet-contingency = منصوبہ: جب دیکھ بھال کرنے والے بیمار ہوں
sheet-contacts = رابطوں کی فہرست
sheet-household = گھرانے کا پرچہ
sheet-easy-read = Easy Read (آسان تحریر) کا پرچہ
sheet-missing-person = پرچہ: جب کوئی لاپتہ ہو
sheet-card = ہنگامی کارڈ

## The line above the name: what this paper is and what to do with it

kicker-summary = دیکھ بھال کا خلاصہ: پڑھیں، جو چاہیے نقل کر لیں، پھر واپس کر دیں
kicker-addition = { $agency } نے جو اضافہ کیا: اسے دیکھ بھال کے خلاصے کے ساتھ رکھیں
kicker-sealed = دیکھ بھال کا خلاصہ، مقفل
kicker-emergency = ہنگامی حالت میں: سب سے پہلے یہ پڑھیں
kicker-hospital = ہسپتال میں داخلے کے لیے: سرخ حصہ پہلے پڑھیں
kicker-handover = دیکھ بھال کا خلاصہ: نئی باتیں پہلے ہیں
kicker-contingency = اگر دیکھ بھال کرنے والے بیمار ہوں: کیا کرنا ہے
kicker-contacts = کون کیا ہے: کسے فون کریں، اور کسے نہیں
kicker-household = فریج کے دروازے یا بوتل کے لیے: ہر فرد کا ایک صفحہ
kicker-easy-read = Easy Read (آسان تحریر): چھوٹے جملے اور تصویریں
kicker-missing-person = اگر یہ شخص لاپتہ ہو: 999 پر فون کریں اور یہ کاغذ پولیس کو دیں
kicker-card = ہنگامی حالت میں

## The head of a sheet

the-home = گھر
way = { $from } کی طرف سے، { $to } کے لیے · { $day } · پرچہ { $sheet }
whoever = ہر پڑھنے والے
way-why = وجہ: { $why }
way-answers = یہ دیکھ بھال کے خلاصے { $sheet } کا جواب ہے۔
how-to-read = اگر کوئی بات یہاں نہیں ہے تو وہ بتائی نہیں گئی یا لکھی نہیں گئی۔ اس کا یہ مطلب نہیں کہ ایسی کوئی بات ہے ہی نہیں۔
who-called = پکارنے کا پسندیدہ نام: { $name }
who-born = تاریخِ پیدائش: { $date }
who-nhs = NHS نمبر { $number }
died-on = وفات: { $day }
died-in = وفات: { $day }
left-on = گھر چھوڑنے کی تاریخ: { $day }
left-in = گھر چھوڑنے کی تاریخ: { $day }
heading-sealed = یہ سات الفاظ سے کھلتا ہے
sealed-how = اس پرچے کی باتیں اس کے کوڈوں میں مقفل ہیں۔ یہ سات الفاظ سے کھلتا ہے۔ { $from } کی طرف سے یہ الفاظ الگ سے ملیں گے، فون پر یا مل کر۔ وہ اس کاغذ پر نہیں ہیں۔

## On every page

running-for = { $to } کے لیے
running-sheet = پرچہ { $sheet }
running-page = صفحہ { $page } از { $pages }
continued = جاری
more-on-the-next-page = باقی اگلے صفحے پر

## The frame at the top: read this first

read-first = پہلے یہ پڑھیں
ring-first = سب سے پہلے فون کریں
do-not-contact = رابطہ نہ کریں
must-not-have = سخت منع ہے
nothing-on-record = اس بارے میں کچھ درج نہیں کیا گیا۔ براہِ کرم پوچھ لیں۔
nothing-on-sheet = اس پرچے پر اس بارے میں کچھ نہیں ہے۔ براہِ کرم پوچھ لیں۔
nobody-on-record = کسی کا نام درج نہیں کیا گیا۔ براہِ کرم پوچھ لیں۔
nobody-on-sheet = اس پرچے پر کسی کا نام نہیں ہے۔ براہِ کرم پوچھ لیں۔
check-again = دوبارہ جانچ لیں
differs = دوسرے کچھ اور کہتے ہیں: براہِ کرم پوچھ لیں

## Where a statement comes from: small words under it

flag-check-again = دوبارہ جانچ لیں: آخری تاریخ { $day } تھی
flag-differs = دوسرے کچھ اور کہتے ہیں: براہِ کرم پوچھ لیں
voice-own-words = { $who } کے اپنے الفاظ
voice-spoken-for = { $about } کی طرف سے { $who } نے کہا
voice-spoken-for-basis = { $about } کی طرف سے { $who } نے کہا ({ $basis })
voice-reported = { $who } نے کہا
voice-agency = { $who } نے یہ لکھا
voice-agency-via = { $who } ({ $signer } کے ذریعے)
voice-device = { $who } نے ناپا
voice-imported = { $who } سے لیا گیا
source-helped = { $who } کی مدد سے
source-form = { $form } سے
source-page = صفحہ { $page }
source-replaces = ایک پرانے اندراج کی جگہ
source-since = اس کا کچھ حصہ { $day } سے نہیں بدلا
source-checked = آخری جانچ { $day }
source-checked-by = آخری جانچ { $day }، { $who } نے کی
source-paper-seen = کاغذ دیکھا گیا
source-person-agrees = یہ شخص متفق ہے
source-professional-agrees = ایک ماہر متفق ہے
source-check-by = { $day } تک دوبارہ جانچ لیں
source-of-most = جہاں کچھ اور نہ لکھا ہو: { $source }
source-of-all = یہ سب: { $source }

## The care summary

own-words-of = { $name } کے اپنے الفاظ میں
said-for = دوسرے { $name } کی طرف سے کیا کہتے ہیں
taken-back = واپس لیا گیا
title-taken-back = { $kind }: واپس لیا گیا
an-entry = ایک اندراج
line-why = وجہ
line-when = یہ کب ہوا یا کب شروع ہوا
line-attached = منسلک
attached = { $names } (خاندان کے پاس ہے، اس پرچے پر نہیں)
the-building = عمارت
medicines-list = دوائیں (یہ ڈاکٹر کا نسخہ نہیں ہے)
stopped-medicines = بند کی گئی دوائیں (اب نہیں لی جاتیں)
past-appointments = گزر چکی ملاقاتیں
no-longer = اب ایسا نہیں
please-note = براہِ کرم توجہ دیں:
differ-two-people = دو لوگ مختلف باتیں کہتے ہیں۔ دونوں یہاں لکھی ہیں۔
differ-two-entries = دو اندراجات مختلف باتیں کہتے ہیں۔ دونوں یہاں لکھے ہیں۔
differ-many = { $count } اندراجات مختلف باتیں کہتے ہیں۔ سب یہاں لکھے ہیں۔
differ-title = عنوان
differ-what = کیا
differ-source = ماخذ
differ-not-said = بتایا نہیں گیا
incomplete = اس ریکارڈ کا ایک حصہ پڑھا نہیں جا سکا۔ جو یہاں نہیں ہے، ہو سکتا ہے کہ وہ موجود ہو۔ خاندان سے پوچھیں۔
incomplete-short = ریکارڈ کا ایک حصہ پڑھا نہیں جا سکا۔
cannot-show =
    { $count ->
        [one] اس پرچے میں 1 اور اندراج بھی ہے جو یہ ورژن نہیں دکھا سکتا۔
       *[other] اس پرچے میں { $count } اور اندراجات بھی ہیں جو یہ ورژن نہیں دکھا سکتا۔
    }
cannot-show-why = یہ حصہ carewallet کے نئے ورژن نے لکھا ہے، اور وہی اسے دکھا سکتا ہے۔

## Titles of entries

title-adjustment = مناسب سہولت (reasonable adjustment)
title-key-safe = چابی کا سیف (key safe)
none-allergies = کوئی الرجی معلوم نہیں
none-conditions = کوئی بیماری یا مسئلہ معلوم نہیں
none-medicines = کوئی دوا نہیں
none-equipment = کوئی آلہ یا سامان نہیں

## What a reader should check, after "Please note:"

warning-binding = ہو سکتا ہے یہ قانوناً لازم نہ ہو: دیکھ لیں کہ یہ تحریری ہے، اس پر دستخط اور گواہ ہیں، اور لکھا ہے کہ یہ جان کے خطرے میں بھی لاگو ہے
warning-registered = دیکھ لیں کہ یہ رجسٹرڈ ہے: lasting power of attorney (مختار نامہ) صرف تبھی استعمال ہو سکتا ہے
warning-original = اصل کاغذ دیکھنے کو کہیں: یہ اندراج صرف یہ بتاتا ہے کہ وہ موجود ہے
warning-unit = نمبر اور اکائی جانچ لیں، یہ آپس میں میل نہیں کھاتے
warning-bare-point = 0.5 لکھیں، .5 نہیں: اکیلا نقطہ آسانی سے نظر سے رہ جاتا ہے
warning-trailing-zero = 5 لکھیں، 5.0 نہیں: اسے 50 پڑھا جا سکتا ہے
warning-letter-for-units = units (یونٹ) لکھیں، U نہیں: اسے 0 پڑھا جا سکتا ہے
warning-short-microgram = micrograms (مائیکروگرام) لکھیں: ug، µg اور mcg کو غلطی سے آسانی سے mg پڑھ لیا جاتا ہے
warning-comma-in-number = 1000 لکھیں، 1,000 نہیں: کوما کو نقطہ پڑھا جا سکتا ہے

## The codes at the end

for-a-computer = کمپیوٹر کے لیے
codes-same = ان چوکور کوڈوں میں وہی الفاظ ہیں جو اس کاغذ پر ہیں۔
codes-more = ان چوکور کوڈوں میں اس کاغذ کے پیچھے کے پورے اندراجات ہیں۔
codes-sealed = ان چوکور کوڈوں میں سب کچھ مہر بند ہے: اس کاغذ پر اس میں سے کچھ نہیں لکھا۔
codes-how = اچھی روشنی میں، بالکل سامنے سے اس صفحے کی تصویر لیں، اور اسے carewallet سے کھولیں۔
letters-same = نیچے کے حروف میں وہی الفاظ ہیں جو اس تحریر میں ہیں۔
letters-more = نیچے کے حروف میں اس تحریر کے پیچھے کے پورے اندراجات ہیں۔
letters-sealed = نیچے کے حروف میں سب کچھ مہر بند ہے: اس تحریر میں اس میں سے کچھ نہیں لکھا۔
letters-card = نیچے کے حروف میں وہ ہے جس کی کارڈ کے کوڈ میں جگہ ہے: یہ اس تحریر سے زیادہ یا کم ہو سکتا ہے۔
letters-how = یہ سب ایک فائل میں محفوظ کریں، اور فائل کو carewallet سے کھولیں۔
code-label = کوڈ { $number } از { $total }
code-alt = QR کوڈ { $number } از { $total }، پرچہ { $sheet }

## Words that several kinds of sheet share

foot-codes = لکھنے والے: { $names }۔ اس صفحے پر صرف چُنی ہوئی باتیں ہیں: ان کے پورے اندراجات چوکور کوڈوں میں ہیں۔
foot-letters = لکھنے والے: { $names }۔ اس صفحے پر صرف چُنی ہوئی باتیں ہیں: ان کے پورے اندراجات نیچے کے حروف میں ہیں۔
know-at-once = فوراً جاننے کی باتیں
how-to-talk = بات کیسے کریں
what-calms = کس چیز سے سکون ملتا ہے
moving-about = چلنا پھرنا
eating-drinking = کھانا پینا
toilet-night = بیت الخلا اور رات
who-has-a-key = چابی کس کے پاس ہے
who-comes-when = کون کب آتا ہے
things-needed = ضرورت کی چیزیں
services = خدمات
what-to-do = کیا کرنا ہے
ongoing-by = { $who } کی طرف سے
kept = کہاں رکھی ہے: { $place }
medicine-until = { $day } تک
not-begun = { $day } سے
begins = آغاز
may-react = ممکنہ ردِ عمل: { $words }
early-signs = ابتدائی علامات: { $words }
plan-contact = رابطہ: { $words }
plan-if = اگر یہ ہو: { $trigger }، تو یہ کریں: { $then }
pads = پیڈ وغیرہ: { $words }
the-carer = دیکھ بھال کرنے والے
risk-helps = کس چیز سے مدد ملتی ہے: { $words }
paper-where = { $paper }۔ اصل کاغذ: { $place }
paper-ask = { $paper }۔ پوچھ لیں کہ اصل کاغذ کہاں ہے۔
paper-form = { $paper }: یہ موجود ہے۔ کیا فیصلہ ہوا، یہ صرف اصل کاغذ بتاتا ہے۔ اصل کاغذ: { $place }
paper-form-ask = { $paper }: یہ موجود ہے۔ کیا فیصلہ ہوا، یہ صرف اصل کاغذ بتاتا ہے۔ پوچھ لیں کہ وہ کہاں ہے۔
no-person = اس پرچے پر کسی شخص کے بارے میں کچھ نہیں ہے۔

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = سرخ: میرے بارے میں یہ جاننا لازمی ہے
light-amber = نارنجی: یہ باتیں میرے لیے اہم ہیں
light-green = سبز: مجھے کیا پسند ہے اور کیا ناپسند
hospital-nothing = اس حصے کے لیے یہاں کچھ نہیں ہے۔ براہِ کرم مجھ سے پوچھ لیں۔
hospital-how-i-talk = میری بات چیت کا طریقہ
hospital-eating = میرا کھانا، پینا اور نگلنا
hospital-upset = مجھے کیا پریشان کر سکتا ہے، اور کس چیز سے سکون ملتا ہے
hospital-sight-hearing = دیکھنے، سننے اور بولنے کے لیے میری چیزیں
hospital-help-at-home = گھر پر میری مدد کون کرتا ہے
hospital-faith = میرا مذہب یا عقیدہ
hospital-how-i-like-it = مجھے کام کس طرح پسند ہیں

## Handover: for an organisation that had an earlier copy

handover-new = آپ کی { $day } کی نقل کے بعد نئی باتیں
handover-nothing-new = آپ کی { $day } کی نقل کے بعد کوئی نئی بات نہیں۔
handover-known = یہ آپ کے پاس پہلے سے ہے
handover-count =
    { $count ->
        [one] 1 اندراج
       *[other] { $count } اندراجات
    }
handover-first = یہ آپ کی پہلی نقل ہے
handover-first-words = اس کی ہر بات آپ کے لیے نئی ہے۔
handover-changed = واپس لیا گیا یا بدلا گیا
handover-replaced = { $title }: جو اب یہاں لکھا ہے، وہ ایک پرانے اندراج کی جگہ ہے۔ اپنی نقل پر پرانا اندراج کاٹ دیں۔
handover-stopped = { $title }: بند ہو چکی ہے، اب نہیں لی جاتی۔ اپنی نقل پر پرانا اندراج کاٹ دیں۔
handover-gone = { $title }۔ اسے اپنی نقل پر کاٹ دیں۔

## List of contacts

contacts-people = خاندان، دوست اور پڑوسی
contacts-services = ڈاکٹر، نرسیں اور خدمات
contacts-help = گھر پر کون مدد کرتا ہے
contacts-who = کون
contacts-what = رشتہ یا کام
contacts-phone = فون
contacts-when = کب فون کریں
contacts-for = کس لیے
contacts-no-phone = کوئی نمبر درج نہیں
contacts-see-above = اوپر دیکھیں
contacts-next-of-kin = قریبی رشتہ دار (next of kin) سے مراد ہے: خبر کسے دی جائے۔ قانون میں اس سے کسی کے لیے فیصلہ کرنے کا حق نہیں ملتا۔
contacts-nobody = یہاں کسی کا نام درج نہیں کیا گیا۔ براہِ کرم پوچھ لیں۔
contacts-nobody-here = اس پرچے پر یہاں کسی کا نام نہیں ہے۔ براہِ کرم پوچھ لیں۔
contacts-barred = انہیں فون نہ کریں، اور انہیں کچھ نہ بتائیں

## Household sheet: a page for each person, the home last

household-home = گھر
household-getting-in = اندر آنے کا راستہ
household-who-lives-here = یہاں کون رہتا ہے
household-watch-out = ان باتوں سے ہوشیار رہیں
household-ring = فون کریں
household-elsewhere = یہاں نہیں رہتے
household-died = { $name } کی وفات: { $day }۔
household-left = { $name } یہ گھر چھوڑ چکے ہیں: { $day }۔

## Sheet for when somebody is missing (for the police)

missing-now = دینے سے پہلے یہاں لکھیں
missing-last-seen-when = آخری بار کب دیکھا (دن اور وقت)
missing-last-seen-where = آخری بار کہاں دیکھا
missing-wearing = کیا پہنا ہوا ہے
missing-carrying = ساتھ کیا ہے (بیگ، فون، پیسے، چابیاں، چھڑی)
missing-going = کہاں جانے کا امکان ہے
missing-photograph = تصویر منسلک ہے، کھینچنے کی تاریخ
missing-told-by = آپ کا نام اور فون نمبر
missing-looks = ان کا حلیہ
missing-hair = بال
missing-eyes = آنکھیں، عینک، داڑھی
missing-marks = نشان، ٹیٹو، دوسری علامتیں
missing-height = قد اور جسامت
missing-approach = پاس کیسے جائیں اور بات کیسے کریں
missing-health = صحت
missing-needs = دوائیں (لیبل کے مطابق: یہ ڈاکٹر کا نسخہ نہیں ہے)
missing-moves = ان کا چلنا پھرنا
missing-things = مددگار چیزیں اور آلات
missing-lives = رہائش کا پتہ
missing-before = پہلے رہائش کا پتہ
missing-work = کام، اب یا پہلے
missing-places = جانی پہچانی جگہیں اور لوگ
missing-routine = کس وقت کیا کرنے کا معمول ہے
missing-went-before = پہلے لاپتہ ہونے کے واقعات
missing-own-words = ان کے اپنے الفاظ میں
missing-alone = اکیلے رہنا
missing-ring = مل جانے پر فون کریں
missing-nothing = اس بارے میں کچھ درج نہیں کیا گیا۔ براہِ کرم خاندان سے پوچھ لیں۔
missing-nothing-here = اس پرچے پر اس بارے میں کچھ نہیں ہے۔ براہِ کرم خاندان سے پوچھ لیں۔

## Emergency card, the size of a bank card

card-cut = باہر کی لکیر پر کاٹیں۔ بیچ سے تہہ کریں، تاکہ کوڈ پیچھے کی طرف آئے۔
card-code = اس کوڈ کی تصویر لیں اور اسے carewallet سے کھولیں۔
card-more = مزید باتیں بھی درج ہیں۔ براہِ کرم پوچھ لیں۔
card-and-more = اور { $count } مزید

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = { $name } کے بارے میں
easy-name = پورا نام { $full } ہے۔
easy-called = { $name } کو { $preferred } کہلانا پسند ہے۔
easy-born = { $name } کی پیدائش { $date } کو ہوئی۔
easy-born-in = { $name } کی پیدائش { $date } میں ہوئی۔
easy-language = { $name } کی سب سے اچھی زبان { $language } ہے۔
easy-interpreter = { $name } کو ترجمان کی ضرورت ہے۔
easy-interpreter-means = ترجمان وہی بات دوسری زبان میں دوبارہ کہتا ہے۔
easy-religion = { $name } کا مذہب یا عقیدہ یہ ہے:
easy-lives = { $name } کی رہائش یہاں ہے:
easy-phone-here = فون نمبر { $phone } ہے۔
easy-talk = { $name } سے بات کیسے کریں
easy-needs-this = { $name } کو اس کی ضرورت ہے:
easy-uses = { $name } کے استعمال میں یہ ہے:
easy-why = اس کی وجہ یہ ہے:
easy-if-not = اگر آپ یہ نہ کریں تو یہ ہوتا ہے:
easy-own-words = { $name } کی اپنی بات
easy-says = { $name } کا کہنا ہے:
easy-said-for = { $name } کی طرف سے یہ بات کسی اور نے کہی ہے:
easy-health = صحت
easy-condition = { $name } کو یہ بیماری یا مسئلہ ہے:
easy-condition-means = روزمرہ زندگی پر اس کا اثر یہ ہے:
easy-no-conditions = ہمارے علم میں { $name } کو کوئی بیماری نہیں ہے۔
easy-must-not-have = { $name } کے لیے یہ سخت منع ہے:
easy-allergic = { $name } کو اس سے الرجی ہے:
easy-allergy-means = الرجی کا مطلب ہے کہ کوئی چیز جسم کو بیمار کر دیتی ہے۔
easy-no-allergies = ہمارے علم میں { $name } کو کوئی الرجی نہیں ہے۔
easy-reaction = اس چیز سے { $name } کو یہ ہوتا ہے:
easy-severity = یہ اتنی شدید ہے: { $how }۔
easy-allergies-silent = الرجی کے بارے میں کچھ لکھا نہیں گیا۔
easy-allergies-silent-here = اس پرچے پر الرجی کے بارے میں کچھ نہیں ہے۔
easy-please-ask = براہِ کرم پوچھ لیں۔
easy-medicines = دوائیں
easy-not-prescription = یہ ڈاکٹر کا نسخہ نہیں ہے۔
easy-prescription-means = نسخہ وہ کاغذ ہے جو ڈاکٹر دوا لینے کے لیے دیتا ہے۔
easy-takes = { $name } کی دوا یہ ہے:
easy-not-yet = { $name } ابھی یہ دوا نہیں لیتے:
easy-begins = یہ تب شروع ہوگا:
easy-no-medicines = { $name } کی کوئی دوا نہیں چل رہی۔
easy-strength = دوا کی طاقت { $strength } ہے۔
easy-dose = خوراک { $dose } ہے۔
easy-dose-means = خوراک کا مطلب ہے کہ ہر بار کتنی دوا لینی ہے۔
easy-when-taken = { $name } کے لیے یہ دوا لینے کا وقت یہ ہے:
easy-how-taken = { $name } یہ دوا اس طرح لیتے ہیں:
easy-when-to-take = یہ دوا اس وقت لینی ہے:
easy-how-to-take = یہ دوا اس طرح لینی ہے:
easy-help-medicine = اس دوا کے لیے یہ مدد ملتی ہے:
easy-kept = دوا یہاں رکھی ہے:
easy-every-day = ہر روز
easy-can = یہ کام { $name } کے بس میں ہے:
easy-how-it-is = حال یہ ہے:
easy-help = { $name } کو یہ مدد چاہیے:
easy-likes-it-done = { $name } کو یہ اس طرح پسند ہے:
easy-by-day = یہ دن کے بارے میں ہے۔
easy-by-night = یہ رات کے بارے میں ہے۔
easy-continence = ٹوائلٹ اور پیڈ
easy-continence-means = Continence کا مطلب ہے پیشاب اور پاخانے پر قابو۔
easy-people = لوگ
easy-ring-first = سب سے پہلے { $who } کو فون کریں۔
easy-ring = آپ { $who } کو فون کر سکتے ہیں۔
easy-who-they-are = ان کا رشتہ یا کام یہ ہے: { $who }۔
easy-number = نمبر { $phone } ہے۔
easy-when-to-ring = فون کرنے کا وقت یہ ہے:
easy-to-know = براہِ کرم یہ جان لیں:
easy-do-not-contact = { $who } کو فون نہ کریں۔
easy-tell-nothing = انہیں کچھ نہ بتائیں۔
easy-attorney = { $who } مختار ہیں، یعنی attorney۔
easy-attorney-means = مختار کو { $name } کے لیے کچھ فیصلے کرنے کا اختیار ہے۔
easy-doctor = خاندانی ڈاکٹر
easy-works-with = { $who } کا کام { $name } کے ساتھ ہے۔
easy-what-for = ان کا کام یہ ہے:
easy-helps = { $name } کو { $who } سے مدد ملتی ہے۔
easy-helps-with = مدد اس کام میں ہے:
easy-helps-when = ان کے آنے کا وقت یہ ہے:
easy-safe = محفوظ رہنا
easy-risk = یہ غلط ہو سکتا ہے:
easy-risk-means = خطرہ وہ بات ہے جو غلط ہو سکتی ہے۔
easy-what-helps = اس سے مدد ملتی ہے:
easy-if = اگر یہ ہو:
easy-then = تو یہ کریں:
easy-alone = { $name } کو اتنی دیر اکیلے چھوڑا جا سکتا ہے:
easy-calms = { $name } کو اس سے سکون ملتا ہے:
easy-papers = اہم کاغذات
easy-paper = اس نام کا ایک کاغذ ہے:
easy-paper-here = کاغذ یہاں ہے:
easy-paper-ask = براہِ کرم کاغذ دیکھنے کو کہیں۔
easy-things = مدد دینے والی چیزیں
easy-appointments = اپائنٹمنٹس
easy-appointment-means = اپائنٹمنٹ ایک طے شدہ وقت پر ملاقات ہے۔
easy-sees = { $name } کی { $who } کے ساتھ اپائنٹمنٹ ہے۔
easy-day = تاریخ { $day } ہے۔
easy-time = وقت { $time } ہے۔
easy-place = جگہ یہ ہے:
easy-home = گھر پر
easy-pets = یہ جانور یہاں رہتے ہیں:
easy-wishes = خواہشیں اور منصوبے
easy-wants = { $name } کی خواہش یہ ہے:
easy-check-again = پوچھ لیں کہ کیا یہ اب بھی درست ہے۔
easy-differs = کوئی اور کچھ اور کہتا ہے: براہِ کرم پوچھ لیں۔
easy-this-sheet = اس کاغذ کے بارے میں
easy-wrote = یہ { $who } نے لکھا ہے۔
easy-not-here = ہو سکتا ہے کوئی بات اس کاغذ پر نہ ہو۔
easy-not-none = اس کا یہ مطلب نہیں کہ ایسی کوئی بات ہے ہی نہیں۔

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = { $value } بجے
joint-minutes = { $count } منٹ کے لیے
joint-people =
    { $count ->
        [one] 1 فرد
       *[other] { $count } افراد
    }
joint-size = سائز { $value }
joint-per-day = روزانہ { $value }
joint-supplier = فراہم کنندہ: { $value }
joint-since = { $value } سے
joint-here = یہاں موجودگی: { $value }
joint-drank = { $value } ml پیا
joint-passed = { $value } ml پیشاب
joint-leak = پیشاب نکل گیا
joint-no-leak = پیشاب نہیں نکلا
joint-called = پسندیدہ نام { $value }
joint-title = لقب { $value }
joint-formerly = پچھلا نام { $value }
joint-code = کوڈ { $value }
