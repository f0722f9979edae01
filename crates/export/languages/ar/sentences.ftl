# carewallet, fixed sentences of sheets: Arabic
# Made by machine. A native reader's check is still wanted.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
month-alone-1 = يناير
month-alone-2 = فبراير
month-alone-3 = مارس
month-alone-4 = أبريل
month-alone-5 = مايو
month-alone-6 = يونيو
month-alone-7 = يوليو
month-alone-8 = أغسطس
month-alone-9 = سبتمبر
month-alone-10 = أكتوبر
month-alone-11 = نوفمبر
month-alone-12 = ديسمبر

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = ملخص الرعاية
sheet-emergency = ورقة الطوارئ
sheet-hospital = ورقة المستشفى
sheet-handover = ملخص الرعاية مع الجديد فيه
sheet-contingency = خطة عند مرض مقدّم الرعاية
sheet-contacts = قائمة جهات الاتصال
sheet-household = ورقة أهل المنزل
sheet-easy-read = ورقة Easy Read (نص سهل القراءة)
sheet-missing-person = ورقة عند فقدان شخص
sheet-card = بطاقة الطوارئ

## The line above the name: what this paper is and what to do with it

kicker-summary = ملخص الرعاية: اقرؤوه وانسخوا ما تحتاجون إليه ثم أعيدوه
kicker-addition = إضافة من { $agency }: احفظوه مع ملخص الرعاية
kicker-sealed = ملخص الرعاية، مقفل
kicker-emergency = في الطوارئ: اقرؤوا هذا أولاً
kicker-hospital = للإقامة في المستشفى: اقرؤوا الجزء الأحمر أولاً
kicker-handover = ملخص الرعاية: الجديد يأتي أولاً
kicker-contingency = إذا مرض مقدّم الرعاية: ماذا تفعلون
kicker-contacts = من هم: بمن تتصلون، وبمن لا تتصلون
kicker-household = لباب الثلاجة أو للقارورة: صفحة لكل شخص
kicker-easy-read = Easy Read (نص سهل القراءة): جمل قصيرة وصور
kicker-missing-person = إذا فُقد هذا الشخص: اتصلوا على 999 وأعطوا هذه الورقة للشرطة
kicker-card = في الطوارئ

## The head of a sheet

the-home = المنزل
way = من { $from } إلى { $to } · { $day } · ورقة { $sheet }
whoever = كل من يقرأ هذا
way-why = السبب: { $why }
way-answers = هذا رد على ملخص الرعاية { $sheet }.
how-to-read = إذا لم تجدوا شيئاً هنا، فهو لم يُشارَك أو لم يُكتب. هذا لا يعني أنه غير موجود.
who-called = الاسم المفضّل عند المناداة: { $name }
who-born = تاريخ الميلاد: { $date }
who-nhs = رقم NHS { $number }
died-on = تاريخ الوفاة: { $day }
died-in = تاريخ الوفاة: { $day }
left-on = تاريخ مغادرة المنزل: { $day }
left-in = تاريخ مغادرة المنزل: { $day }
heading-sealed = تُفتح بسبع كلمات
sealed-how = ما تقوله هذه الورقة مقفل داخل رموزها. تُفتح الورقة بسبع كلمات. تصلكم الكلمات من { $from } على حدة، بالهاتف أو باليد. وهي ليست على هذه الورقة.

## On every page

running-for = إلى { $to }
running-sheet = ورقة { $sheet }
running-page = صفحة { $page } من { $pages }
continued = تابع
more-on-the-next-page = البقية في الصفحة التالية

## The frame at the top: read this first

read-first = اقرؤوا هذا أولاً
ring-first = بمن تتصلون أولاً
do-not-contact = يُرجى عدم الاتصال
must-not-have = ممنوع تماماً
nothing-on-record = لم يُسجَّل شيء عن هذا. يُرجى السؤال.
nothing-on-sheet = لا شيء عن هذا في هذه الورقة. يُرجى السؤال.
nobody-on-record = لم يُسجَّل اسم أحد. يُرجى السؤال.
nobody-on-sheet = لا اسم لأحد في هذه الورقة. يُرجى السؤال.
check-again = يجب التحقق من جديد
differs = غيره يقول خلاف ذلك: يُرجى السؤال

## Where a statement comes from: small words under it

flag-check-again = يجب التحقق من جديد: كان الموعد الأقصى { $day }
flag-differs = غيره يقول خلاف ذلك: يُرجى السؤال
voice-own-words = بكلمات { $who } مباشرةً
voice-spoken-for = حسب قول { $who } نيابةً عن { $about }
voice-spoken-for-basis = حسب قول { $who } نيابةً عن { $about } ({ $basis })
voice-reported = حسب قول { $who }
voice-agency = كُتب هذا من قِبل { $who }
voice-agency-via = { $who } (عن طريق { $signer })
voice-device = تم القياس بواسطة { $who }
voice-imported = منقول من { $who }
source-helped = بمساعدة { $who }
source-form = من { $form }
source-page = صفحة { $page }
source-replaces = بدلاً من مدخل سابق
source-since = بعضه لم يتغيّر منذ { $day }
source-checked = آخر تحقق { $day }
source-checked-by = آخر تحقق { $day } من قِبل { $who }
source-paper-seen = تم الاطلاع على الورقة
source-person-agrees = الشخص نفسه موافق
source-professional-agrees = أحد المختصين موافق
source-check-by = يجب التحقق من جديد في موعد أقصاه { $day }
source-of-most = ما لم يُذكر غير ذلك: { $source }
source-of-all = كل ما يلي: { $source }

## The care summary

own-words-of = بكلمات { $name } مباشرةً
said-for = ما يقوله الآخرون نيابةً عن { $name }
taken-back = تم سحبه
title-taken-back = { $kind }: مدخل تم سحبه
an-entry = مدخل
line-why = السبب
line-when = متى حدث أو بدأ
line-attached = مرفق
attached = { $names } (محفوظ لدى العائلة، وليس على هذه الورقة)
the-building = المبنى
medicines-list = الأدوية (هذه ليست وصفة طبية)
stopped-medicines = أدوية أُوقفت (لا تؤخذ الآن)
past-appointments = مواعيد سابقة
no-longer = لم يعد كذلك
please-note = يُرجى الانتباه:
differ-two-people = شخصان يقولان أشياء مختلفة. القولان معروضان.
differ-two-entries = مدخلان يقولان أشياء مختلفة. كلاهما معروض.
differ-many = مدخلات تقول أشياء مختلفة، عددها { $count }. كلها معروضة.
differ-title = عنوان المدخل
differ-what = ماذا
differ-source = المصدر
differ-not-said = لم يُذكر
incomplete = تعذّرت قراءة جزء من هذا السجل. قد يكون ما لا تجدونه هنا موجوداً. يُرجى سؤال العائلة.
incomplete-short = تعذّرت قراءة جزء من السجل.
cannot-show =
    { $count ->
        [zero] لا توجد في هذه الورقة مدخلات أخرى لا يستطيع هذا الإصدار عرضها.
        [one] في هذه الورقة أيضاً مدخل واحد لا يستطيع هذا الإصدار عرضه.
        [two] في هذه الورقة أيضاً مدخلان لا يستطيع هذا الإصدار عرضهما.
        [few] في هذه الورقة أيضاً { $count } مدخلات لا يستطيع هذا الإصدار عرضها.
        [many] في هذه الورقة أيضاً { $count } مدخلاً لا يستطيع هذا الإصدار عرضها.
       *[other] في هذه الورقة أيضاً { $count } مدخل لا يستطيع هذا الإصدار عرضها.
    }
cannot-show-why = كُتب هذا الجزء بإصدار أحدث من carewallet، وذلك الإصدار يستطيع عرضه.

## Titles of entries

title-adjustment = تعديل معقول (reasonable adjustment)
title-key-safe = خزنة المفاتيح
none-allergies = لا توجد حساسية معروفة
none-conditions = لا توجد حالات مرضية معروفة
none-medicines = لا توجد أدوية
none-equipment = لا توجد معدات

## What a reader should check, after "Please note:"

warning-binding = قد لا يكون ملزماً قانوناً: تحققوا من أنه مكتوب وموقّع وبحضور شاهد، وأنه ينص على سريانه حتى لو كانت الحياة في خطر
warning-registered = تحققوا من أنه مسجّل: لا يمكن استخدام lasting power of attorney (توكيل دائم) إلا بعد تسجيله
warning-original = اطلبوا رؤية النسخة الأصلية: هذا المدخل يقول فقط إنها موجودة
warning-unit = تحققوا من الرقم والوحدة، فهما لا يتوافقان
warning-bare-point = اكتبوا 0.5 وليس .5: من السهل ألا تُرى النقطة وحدها
warning-trailing-zero = اكتبوا 5 وليس 5.0: قد يُقرأ ذلك 50
warning-letter-for-units = اكتبوا units (وحدات) وليس U: قد يُقرأ هذا الحرف 0
warning-short-microgram = اكتبوا micrograms (ميكروغرام): من السهل أن تُقرأ ug أو µg أو mcg خطأً على أنها mg
warning-comma-in-number = اكتبوا 1000 وليس 1,000: قد تُقرأ الفاصلة نقطة

## The codes at the end

for-a-computer = للحاسوب
codes-same = تحمل هذه المربعات الكلمات نفسها التي على هذه الورقة.
codes-more = تحمل هذه المربعات المدخلات الكاملة التي أُخذت منها هذه الورقة.
codes-sealed = تحمل هذه المربعات كل شيء مختومًا: لا شيء منه على هذه الورقة.
codes-how = صوّروا هذه الصفحة من الأمام مباشرةً، في ضوء جيد، وافتحوا الصورة ببرنامج carewallet.
letters-same = تحمل الحروف أدناه الكلمات نفسها التي في هذا النص.
letters-more = تحمل الحروف أدناه المدخلات الكاملة التي أُخذ منها هذا النص.
letters-sealed = تحمل الحروف أدناه كل شيء مختومًا: لا شيء منه في هذا النص.
letters-card = تحمل الحروف أدناه ما يتسع له رمز البطاقة: قد يكون أكثر من هذا النص أو أقل.
letters-how = احفظوها كلها في ملف، وافتحوا الملف ببرنامج carewallet.
code-label = رمز { $number } من { $total }
code-alt = رمز QR رقم { $number } من { $total }، ورقة { $sheet }

## Words that several kinds of sheet share

foot-codes = من { $names }. في هذه الصفحة مختارات فقط: المربعات تحمل المدخلات الكاملة.
foot-letters = من { $names }. في هذه الصفحة مختارات فقط: الحروف أدناه تحمل المدخلات الكاملة.
know-at-once = ما يجب معرفته فوراً
how-to-talk = طريقة التحدث
what-calms = ما يهدّئ
moving-about = التنقل
eating-drinking = الأكل والشرب
toilet-night = المرحاض والليل
who-has-a-key = من لديه مفتاح
who-comes-when = من يأتي ومتى
things-needed = الأشياء المطلوبة
services = الخدمات
what-to-do = ماذا تفعلون
ongoing-by = من قِبل { $who }
kept = مكان الحفظ: { $place }
medicine-until = حتى { $day }
not-begun = ابتداءً من { $day }
begins = البداية
may-react = رد الفعل المحتمل: { $words }
early-signs = العلامات المبكرة: { $words }
plan-contact = الاتصال: { $words }
plan-if = إذا حدث هذا: { $trigger }، فافعلوا هذا: { $then }
pads = الفوط الواقية وما شابهها: { $words }
the-carer = مقدّم الرعاية
risk-helps = ما يساعد: { $words }
paper-where = { $paper }. النسخة الأصلية: { $place }
paper-ask = { $paper }. اسألوا عن مكان النسخة الأصلية.
paper-form = { $paper }: هذه الورقة موجودة. النسخة الأصلية وحدها تبيّن القرار. النسخة الأصلية: { $place }
paper-form-ask = { $paper }: هذه الورقة موجودة. النسخة الأصلية وحدها تبيّن القرار. اسألوا عن مكانها.
no-person = لا يوجد على هذه الورقة شيء عن أي شخص.

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = أحمر: أمور يجب أن تعرفوها عنّي
light-amber = برتقالي: أمور مهمة لي
light-green = أخضر: ما أحبه وما لا أحبه
hospital-nothing = لا شيء هنا عن هذا الجزء. يُرجى أن تسألوني.
hospital-how-i-talk = كيف أتواصل
hospital-eating = كيف آكل وأشرب وأبلع
hospital-upset = ما قد يزعجني وما يهدّئني
hospital-sight-hearing = ما أستعين به على البصر والسمع والكلام
hospital-help-at-home = من يساعدني في المنزل
hospital-faith = ديني أو معتقدي
hospital-how-i-like-it = كيف أحب أن تتم الأمور

## Handover: for an organisation that had an earlier copy

handover-new = الجديد منذ نسختكم بتاريخ { $day }
handover-nothing-new = لا جديد منذ نسختكم بتاريخ { $day }.
handover-known = هذا لديكم من قبل
handover-count =
    { $count ->
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
       *[other] { $count } قيداً
    }
handover-first = هذه نسختكم الأولى
handover-first-words = كل ما فيها جديد عليكم.
handover-changed = تم سحبه أو استبداله
handover-replaced = { $title }: ما هو مكتوب هنا الآن يحل محل مدخل سابق. اشطبوا المدخل السابق في نسختكم.
handover-stopped = { $title }: أُوقف، ولا يؤخذ الآن. اشطبوا المدخل السابق في نسختكم.
handover-gone = { $title }. اشطبوا هذا في نسختكم.

## List of contacts

contacts-people = العائلة والأصدقاء والجيران
contacts-services = الأطباء والممرضون والخدمات
contacts-help = من يساعد في المنزل
contacts-who = مَن
contacts-what = الصلة أو العمل
contacts-phone = الهاتف
contacts-when = متى يمكن الاتصال
contacts-for = لأي غرض
contacts-no-phone = لم يُسجَّل رقم
contacts-see-above = انظروا أعلاه
contacts-next-of-kin = أقرب الأقارب (next of kin) هو من يجب إخباره. لا يمنح ذلك حقاً قانونياً في اتخاذ القرار عن أحد.
contacts-nobody = لم يُسجَّل اسم أحد هنا. يُرجى السؤال.
contacts-nobody-here = لا اسم لأحد هنا في هذه الورقة. يُرجى السؤال.
contacts-barred = لا تتصلوا بهم، ولا تخبروهم بشيء

## Household sheet: a page for each person, the home last

household-home = المنزل
household-getting-in = كيفية الدخول
household-who-lives-here = من يسكن هنا
household-watch-out = احذروا من
household-ring = بمن تتصلون
household-elsewhere = السكن في مكان آخر
household-died = { $name }: تاريخ الوفاة { $day }.
household-left = { $name }: غادر المنزل في { $day }.

## Sheet for when somebody is missing (for the police)

missing-now = اكتبوا هنا قبل تسليم الورقة
missing-last-seen-when = آخر مرة شوهد فيها الشخص (اليوم والوقت)
missing-last-seen-where = آخر مكان شوهد فيه الشخص
missing-wearing = الملابس
missing-carrying = ما يحمله الشخص (حقيبة، هاتف، مال، مفاتيح، عصا)
missing-going = الوجهة المحتملة
missing-photograph = الصورة مرفقة، تاريخ التقاطها
missing-told-by = اسمكم ورقم هاتفكم
missing-looks = شكل الشخص
missing-hair = الشعر
missing-eyes = العينان والنظارة واللحية
missing-marks = ندوب ووشوم وعلامات أخرى
missing-height = الطول والبنية
missing-approach = كيفية الاقتراب والتحدث
missing-health = الصحة
missing-needs = الأدوية (كما على الملصق: هذه ليست وصفة طبية)
missing-moves = طريقة التنقل
missing-things = الوسائل المساعدة والأجهزة
missing-lives = عنوان السكن
missing-before = عنوان السكن السابق
missing-work = العمل، الآن أو سابقاً
missing-places = أماكن مألوفة وأشخاص معروفون
missing-routine = العادات اليومية وأوقاتها
missing-went-before = مرات فقدان سابقة
missing-own-words = بكلماته الخاصة
missing-alone = البقاء وحيداً
missing-ring = بمن تتصلون عند العثور على الشخص
missing-nothing = لم يُسجَّل شيء عن هذا. يُرجى سؤال العائلة.
missing-nothing-here = لا شيء عن هذا في هذه الورقة. يُرجى سؤال العائلة.

## Emergency card, the size of a bank card

card-cut = قصّوا على الخط الخارجي. اطووا البطاقة من الوسط، ليكون الرمز في الخلف.
card-code = صوّروا هذا الرمز وافتحوا الصورة ببرنامج carewallet.
card-more = توجد معلومات أخرى مسجّلة. يُرجى السؤال.
card-and-more = و { $count } غيرها

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = عن { $name }
easy-name = الاسم الكامل هو { $full }.
easy-called = الاسم المفضّل لدى { $name } هو { $preferred }.
easy-born = تاريخ ميلاد { $name } هو { $date }.
easy-born-in = كان ميلاد { $name } في { $date }.
easy-language = أفضل لغة لدى { $name } هي { $language }.
easy-interpreter = الحديث مع { $name } يحتاج إلى مترجم شفوي.
easy-interpreter-means = المترجم الشفوي يعيد قول الكلام بلغة أخرى.
easy-religion = الدين أو المعتقد لدى { $name }:
easy-lives = سكن { $name } هنا:
easy-phone-here = رقم الهاتف هو { $phone }.
easy-talk = كيف تتحدثون مع { $name }
easy-needs-this = هذا ضروري من أجل { $name }:
easy-uses = الوسيلة المستخدمة لدى { $name } هي:
easy-why = هذا هو السبب:
easy-if-not = إذا لم تفعلوا ذلك، يحدث هذا:
easy-own-words = كلام { $name }
easy-says = هذا كلام { $name }:
easy-said-for = هذا كلام شخص آخر نيابةً عن { $name }:
easy-health = الصحة
easy-condition = لدى { $name } هذه الحالة المرضية:
easy-condition-means = هذا أثرها في كل يوم:
easy-no-conditions = ليس لدى { $name } حالة مرضية نعرفها.
easy-must-not-have = هذا ممنوع تماماً على { $name }:
easy-allergic = لدى { $name } حساسية من هذا:
easy-allergy-means = الحساسية تعني أن شيئاً ما يُمرض الجسم.
easy-no-allergies = ليس لدى { $name } حساسية نعرفها.
easy-reaction = هذا الشيء يسبب لدى { $name } ما يلي:
easy-severity = مدى الشدة: { $how }.
easy-allergies-silent = لم يُكتب شيء عن الحساسية.
easy-allergies-silent-here = لا شيء عن الحساسية في هذه الورقة.
easy-please-ask = يُرجى السؤال.
easy-medicines = الأدوية
easy-not-prescription = هذه ليست وصفة طبية.
easy-prescription-means = الوصفة الطبية ورقة من الطبيب للحصول على الدواء.
easy-takes = هذا دواء من أدوية { $name }:
easy-not-yet = دواء لم يبدأ بعد لـ { $name }:
easy-begins = يبدأ في هذا الموعد:
easy-no-medicines = لا توجد أي أدوية في علاج { $name }.
easy-strength = تركيز الدواء هو { $strength }.
easy-dose = الجرعة هي { $dose }.
easy-dose-means = الجرعة هي كمية الدواء في كل مرة.
easy-when-taken = هذا وقت تناول { $name } للدواء:
easy-how-taken = هذه طريقة تناول { $name } للدواء:
easy-when-to-take = موعد أخذه:
easy-how-to-take = طريقة أخذه:
easy-help-medicine = هذه هي المساعدة في هذا الدواء:
easy-kept = هذا هو مكان حفظ الدواء:
easy-every-day = كل يوم
easy-can = باستطاعة { $name } فعل هذا:
easy-how-it-is = هكذا هو الحال:
easy-help = هذه المساعدة ضرورية من أجل { $name }:
easy-likes-it-done = هذه هي الطريقة المفضّلة لدى { $name }:
easy-by-day = هذا عن النهار.
easy-by-night = هذا عن الليل.
easy-continence = المرحاض والفوط الواقية
easy-continence-means = كلمة continence تعني التحكم بالبول والبراز.
easy-people = الأشخاص
easy-ring-first = تواصلوا بالهاتف أولاً مع { $who }.
easy-ring = يمكنكم التواصل بالهاتف مع { $who }.
easy-who-they-are = الصلة أو العمل: { $who }.
easy-number = الرقم هو { $phone }.
easy-when-to-ring = هذا هو وقت الاتصال:
easy-to-know = يُرجى معرفة هذا:
easy-do-not-contact = لا تتواصلوا مع { $who }.
easy-tell-nothing = لا تخبروهم بأي شيء.
easy-attorney = لدى { $who } توكيل، أي صفة attorney.
easy-attorney-means = التوكيل يسمح باتخاذ بعض القرارات عن { $name }.
easy-doctor = طبيب الأسرة
easy-works-with = من مهام { $who } العمل مع { $name }.
easy-what-for = هذا هو العمل:
easy-helps = تأتي المساعدة إلى { $name } من { $who }.
easy-helps-with = المساعدة في هذا:
easy-helps-when = هذا هو وقت الحضور:
easy-safe = السلامة
easy-risk = هذا أمر سيئ قد يحدث:
easy-risk-means = الخطر هو أمر سيئ قد يحدث.
easy-what-helps = هذا يساعد:
easy-if = إذا حدث هذا:
easy-then = افعلوا هذا:
easy-alone = يمكن بقاء { $name } على انفراد هذه المدة:
easy-calms = هذا يهدّئ { $name }:
easy-papers = أوراق مهمة
easy-paper = توجد ورقة بهذا الاسم:
easy-paper-here = الورقة هنا:
easy-paper-ask = يُرجى طلب رؤية الورقة.
easy-things = أشياء تساعد
easy-appointments = المواعيد
easy-appointment-means = الموعد هو لقاء في وقت محدد.
easy-sees = لدى { $name } موعد مع { $who }.
easy-day = التاريخ هو { $day }.
easy-time = الوقت هو { $time }.
easy-place = هذا هو المكان:
easy-home = في المنزل
easy-pets = هذه الحيوانات تسكن هنا:
easy-wishes = الرغبات والخطط
easy-wants = هذه رغبة { $name }:
easy-check-again = اسألوا إن كان هذا لا يزال صحيحاً.
easy-differs = شخص آخر يقول شيئاً مختلفاً: يُرجى السؤال.
easy-this-sheet = عن هذه الورقة
easy-wrote = هذا مكتوب بقلم { $who }.
easy-not-here = قد ينقص شيء من هذه الورقة.
easy-not-none = هذا لا يعني أنه غير موجود.

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = الساعة { $value }
joint-minutes =
    { $count ->
        [one] لمدة دقيقة واحدة
        [two] لمدة دقيقتين
        [few] لمدة { $count } دقائق
       *[other] لمدة { $count } دقيقة
    }
joint-people =
    { $count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
       *[other] { $count } شخصاً
    }
joint-size = المقاس { $value }
joint-per-day = { $value } في اليوم
joint-supplier = الجهة المورّدة: { $value }
joint-since = منذ { $value }
joint-here = وقت الوجود هنا: { $value }
joint-drank = شرب { $value } ml
joint-passed = كمية البول { $value } ml
joint-leak = حدث تسرب
joint-no-leak = لم يحدث تسرب
joint-called = الاسم المفضل { $value }
joint-title = لقب المخاطبة { $value }
joint-formerly = الاسم السابق { $value }
joint-code = الرمز { $value }
