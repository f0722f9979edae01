# carewallet, words of the window: Arabic
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = السجل
t-sections = الأقسام

## arrived.html
t-not-everything-is-decided-yet = لم يُحسم كل شيء بعد
t-take-in = استلام
t-what-from-wrote = ما كُتب من قِبل { $from }
t-made = أُعدّت
t-answers = ردًّا على
t-who-signed = من وقّع
t-compare-the-words-of-this-key = مقارنة كلمات هذا المفتاح
t-please-check = يُرجى التحقق:
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = هذا الاسم موجود في دفتر عناوينكم، وهذا المفتاح ليس فيه. يمكن لأي أحد أن ينتحل اسماً.
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = تواصلوا بالهاتف مع { $from } على الرقم الموجود لديكم من قبل، لا على رقم من هذه الورقة. اطلبوا منهم أن يقرؤوا عليكم كلماتهم الثماني. هم يقرؤون وأنتم تنظرون. لا تقرؤوا الكلمات عليهم. الاسم وحده لا يثبت شيئاً.
t-you-can-also-go-on-now-and-compare-them-later = يمكنكم أيضاً المتابعة الآن ومقارنتها لاحقاً.
t-nothing-new = لا جديد.
t-nothing-of-it-is-left-to-decide = لم يبقَ فيها شيء يحتاج إلى قرار.
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = الأخذ بكل ما لا يناقض شيئاً ({ $harmless })، إلا حيث أختار غير ذلك أدناه
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = ما يناقض سجلكم أو يسحب شيئاً لا يُؤخذ به أبداً بهذه العلامة.
t-about-about = عن { $about }.
t-they-say = هم يقولون
t-you-have = لديكم
t-nothing-about-this = لا شيء عن هذا.
t-another-fact-of-this-sheet-says-something-else = معلومة أخرى في هذه الورقة تقول خلاف ذلك:
t-what-do-you-want-to-do-with-it = ماذا تريدون أن تفعلوا بها؟
t-choose-one-of-these = اختاروا واحداً من هذه.
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = إذا لم يكن الأمر كذلك: ما الذي يجب أن يعرفوه؟ (يمكنكم ترك هذا فارغاً.)
t-look-before-saving = المراجعة قبل الحفظ
t-later = لاحقاً
t-ask-me-again-about-what-was-not-taken-over = سؤالي من جديد عمّا لم يُؤخذ به
t-are-all-eight-words-the-same = هل الكلمات الثماني كلها متطابقة؟
t-yes-they-read-all-eight-to-me = نعم، قرؤوا عليّ الكلمات الثماني كلها
t-no-put-this-sheet-away = لا: وضع هذه الورقة جانباً
t-note-that-i-compared-them = تدوين أنني قارنتها

## base.html
t-skip-to-the-page = الانتقال إلى محتوى الصفحة
t-find-in-the-record = البحث في السجل
t-find = بحث
t-parts-of-the-window = أجزاء النافذة
t-today = اليوم
t-write-down = تدوين
t-before-a-visit = قبل الزيارة
t-forms = الاستمارات
t-keep-safe = الحفظ الآمن
t-this-household-is-made-up = أهل هذا المنزل من صنع الخيال.
t-try-anything-nothing-here-is-about-anybody-who-lives = جرّبوا أي شيء: لا شيء هنا عن أي شخص حقيقي.
t-please-note = يُرجى الانتباه:
t-larger-print-contrast-light-or-dark = حروف أكبر، تباين، فاتح أو داكن
t-lock = قفل
t-close-and-forget = إغلاق ونسيان
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = تأتي هذه الصفحة من حاسوبكم أنتم. لا شيء منها يمر عبر الإنترنت.

## begin.html
t-begin = البدء
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = يحفظ carewallet ما يحتاج كل من يساعد إلى معرفته، في مكان واحد يخصّكم: مجلد على هذا الحاسوب. تدوّنونه مرة واحدة، وتطبعون لكل زيارة ما تحتاج إليه تلك الزيارة.
t-begin-a-new-record = بدء سجل جديد
t-open-a-record-that-is-there = فتح سجل موجود
t-put-a-backup-back = استعادة نسخة احتياطية
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = يستغرق السجل الجديد نحو خمس دقائق. جهّزوا قلماً وورقة: ستكتبون عبارة مرور.

## begin_first.html
t-write-down-five-things-first = دوّنوا خمسة أمور أولاً
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = بهذه الأمور عن { $name } يعرف طاقم الإسعاف أو مقدّم رعاية جديد أهم ما يلزم من البداية. يستغرق كل أمر دقيقة، ويمكن تخطي كل أسئلته ما عدا السؤال الأول.
t-done-of-things-are-done = تمّ { $done } من { $things }.
t-done = تمّ
t-not-yet = ليس بعد
t-go-to-today = الانتقال إلى «اليوم»

## begin_new.html
t-please-look-at-this-again = يُرجى النظر في هذا مرة أخرى
t-a-new-record-step-number-of-6 = سجل جديد: الخطوة { $number } من 6
t-which-passphrase-should-it-be = أي عبارة مرور تريدون؟
t-these-seven-words-write-them-down-on-paper-now = هذه الكلمات السبع. اكتبوها على ورق الآن:
t-a-passphrase-of-my-own = عبارة مرور من اختياري
t-if-it-is-your-own-type-it-here = إذا كانت من اختياركم: اكتبوها هنا
t-at-least-12-characters-several-words-are-better-than-one = 12 حرفاً على الأقل؛ عدة كلمات أفضل من كلمة واحدة
t-which-is-meant = أيّها المقصود؟
t-it-is-right-odd = هذا صحيح: { $odd }
t-make-the-record = إنشاء السجل
t-continue = متابعة
t-back = رجوع
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = لا يُكتب شيء على القرص قبل هذا. قد يستغرق إنشاء السجل بضع ثوانٍ.

## begin_open.html
t-the-record-was-not-opened = لم يُفتح السجل
t-which-record-is-it = أي سجل هو؟
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = لم يُعثر على أي سجل في مجلدكم الرئيسي أو على ذاكرة USB. إذا كان على ذاكرة USB، فأدخلوها وأعيدوا تحميل هذه الصفحة.
t-its-folder = مجلده
t-or-another-folder = أو مجلد آخر
t-where-is-its-key = أين مفتاحه؟
t-in-this-computer-s-keyring = في حلقة مفاتيح هذا الحاسوب
t-or-another-key-file = أو ملف مفتاح آخر
t-a-file-whose-name-ends-in-key-age-or-key-txt = ملف ينتهي اسمه بـ -key.age أو -key.txt
t-open-it = فتحه

## begin_paper.html
t-now-make-a-second-way-in = والآن جهّزوا طريقاً ثانياً للدخول
t-folder-of-the-record = مجلد السجل:
t-its-key = مفتاحه:
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = إذا تعطل هذا الحاسوب أو نُسيت عبارة المرور، فلن يستطيع أحد فتح السجل: لا أنتم ولا نحن. صفحة واحدة من الورق تمنع ذلك. هذه الصفحة هي المفتاح نفسه.
t-get-the-page-and-print-it = احصلوا على الصفحة واطبعوها.
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = احذفوا الملف من تنزيلاتكم بعد ذلك: كل من لديه هذا الملف يستطيع قراءة كل شيء.
t-put-the-page-where-you-keep-passports-away-from-this-computer = ضعوا الصفحة حيث تحفظون جوازات السفر، بعيداً عن هذا الحاسوب.
t-read-it-back-once-so-that-you-know-it-works = أعيدوا قراءتها مرة واحدة، لتعرفوا أنها تعمل.
t-get-the-page-to-print = الحصول على الصفحة لطباعتها
t-it-is-printed-read-it-back = تمت طباعتها: إعادة قراءتها
t-go-on-and-do-this-later = المتابعة، وفعل هذا لاحقاً
t-until-it-was-read-back-today-reminds-you-of-it = إلى أن تُعاد قراءتها، يذكّركم «اليوم» بذلك.

## card.html
t-see-the-other-one = عرض الآخر
t-save-the-attached-file-caption = حفظ الملف المرفق: { $caption }

## closed.html
t-closed = تم الإغلاق
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = المحفظة مقفلة، وانتهى carewallet. لم يبقَ شيء من السجل في هذا البرنامج.
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = يمكنكم إغلاق هذا التبويب. لفتح المحفظة من جديد، شغّلوا carewallet مرة أخرى.

## decided.html
t-change-something = تغيير شيء
t-look-before-it-is-saved = المراجعة قبل حفظه
t-from-from-nothing-is-saved-yet = من { $from }. لم يُحفظ شيء بعد.
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = تدخل معه الجهة ومفتاحها إلى دفتر عناوينكم، إلا إذا لم تأخذوا بأي شيء.
t-save-this = حفظ هذا

## entry.html
t-back-to-the-first-five-things = العودة إلى الأمور الخمسة الأولى
t-write-down-another = تدوين مدخل آخر
t-undo = تراجع
t-change-this = تغيير هذا
t-it-is-still-right = لا يزال صحيحاً
t-take-it-back = سحبه
t-what-happened-to-it = ما حدث له

## form.html
t-about-name-asked-by-agency = عن { $name }. الجهة السائلة: { $agency }.
t-answered-of-asked-answered-from-the-record-left-to-ask = أُجيب من السجل عن { $answered } من { $asked }. بقي للسؤال: { $left }.
t-old-of-them-only-because-they-are-old = منها لمجرد أنها قديمة: { $old }.
t-answer-what-is-left = الإجابة عمّا بقي
t-what-is-left-on-paper-pdf = ما بقي، على الورق (PDF)
t-fill-it-and-hand-it-over = تعبئتها وتسليمها
t-others-say-differently = (غيره يقول خلاف ذلك)
t-check-again-again = (يجب التحقق من جديد: { $again })
t-follows-from-basis = يُستنتج من: { $basis }
t-from = من:
t-answer-this = الإجابة عن هذا

## form_ask.html
t-there-is-a-problem = توجد مشكلة
t-on-record = المسجّل:
t-about = عن
t-or-there-is-no-answer-because = أو لا توجد إجابة، لأن
t-go-on = متابعة
t-one-back = رجوع خطوة
t-stop-here = التوقف هنا
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = تُحفظ كل إجابة عندما تكتمل. توقفوا متى شئتم.

## form_asked.html
t-that-is-all-for-now = هذا كل شيء الآن
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }: كان مجاباً عن { $before } من { $asked } من قبل، وأُجيب الآن عن { $now } من { $asked }.
t-nothing-is-left-to-ask = لم يبقَ شيء للسؤال.
t-left-are-left-to-ask = بقي للسؤال: { $left }.
t-see-the-form = عرض الاستمارة

## form_carer.html
t-who-cares-for-them = من يقدّم الرعاية؟
t-title-asks-about-one-carer-and-the-record-names-several = تسأل { $title } عن مقدّم رعاية واحد، وفي السجل أسماء عدة.
t-choose-one = اختاروا واحداً

## form_done.html
t-saved-and-in-the-ledger = تم الحفظ والتقييد في دفتر التسليم
t-for = إلى
t-answered = أُجيب عنه
t-answered-of-asked-questions = { $answered } من { $asked } من الأسئلة
t-on-paper = على الورق
t-pages-pages = { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
    }
t-file = الملف
t-download-it-to-print = تنزيلها لطباعتها
t-print-it-at-100-actual-size-on-a4 = اطبعوها بنسبة 100 % («الحجم الفعلي»)، على A4.
t-back-to-the-form = العودة إلى الاستمارة

## form_save.html
t-it-was-not-handed-over = لم يتم تسليمها
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = هذه هي الاستمارة كما هي الآن، بالطباعة التي اخترتموها. راجعوها ثم احفظوها.
t-nothing-of-it-is-written-yet-and-nobody-has-it = لم يُكتب منها شيء بعد، وليست لدى أحد.
t-the-pages-as-they-would-be = الصفحات كما ستكون
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = الصفحة { $number } من { $pages } كما ستُطبع. ما تقوله موجود في صفحة الاستمارة.
t-page-number-of-pages = الصفحة { $number } من { $pages }
t-hand-it-over = تسليمها
t-whom-is-it-for = لمن هي؟
t-the-agency-by-name = الجهة بالاسم.
t-known-here = المعروف هنا:
t-print = الطباعة
t-larger-print-18-points = حروف أكبر (18 نقطة)
t-black-on-white-only-with-strong-lines = أسود على أبيض فقط، بخطوط واضحة
t-folder-to-save-it-in = المجلد الذي تُحفظ فيه
t-the-name-of-the-file-names-nobody = اسم الملف لا يسمّي أحداً.
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = كل من يحمل الاستمارة يستطيع قراءتها. وبهذا تُعدّ مسلَّمة: يحفظ دفتر التسليم لديكم ما ذهب وإلى من.
t-save-it = حفظها

## forms.html
t-forms-about-name = استمارات عن { $name }
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = ما تسأل عنه الجهات في الزيارة الأولى، موضوعاً إلى جانب السجل: ما يجيب عنه السجل لا حاجة إلى السؤال عنه من جديد.
t-about-somebody-else = عن شخص آخر:
t-answered-of-asked-answered-from-the-record = أُجيب من السجل عن { $answered } من { $asked }.
t-left-to-ask = بقي للسؤال: { $left }.
t-held-back-on-record-and-held-back = مسجّل ومحجوب: { $held_back }.
t-say-who = تحديد من هو

## found.html
t-found-for-words = نتائج البحث عن «{ $words }»
t-nothing-is-recorded-that-fits = لم يُسجَّل شيء مطابق.
t-near-to-it = قريب منه:
t-there-are-more-more-another-word-finds-fewer = { $more ->
    [zero] لا يوجد غير ذلك. كلمة أخرى تعطي نتائج أقل.
    [one] توجد نتيجة واحدة أخرى. كلمة أخرى تعطي نتائج أقل.
    [two] توجد نتيجتان أخريان. كلمة أخرى تعطي نتائج أقل.
    [few] توجد { $more } نتائج أخرى. كلمة أخرى تعطي نتائج أقل.
    [many] توجد { $more } نتيجة أخرى. كلمة أخرى تعطي نتائج أقل.
   *[other] توجد { $more } نتيجة أخرى. كلمة أخرى تعطي نتائج أقل.
    }

## home.html
t-what-wants-doing = ما يجب فعله
t-begun-and-not-saved-yet = ما بدأ ولم يُحفظ بعد
t-nothing-wants-doing-in-the-next-four-weeks = لا شيء يجب فعله في الأسابيع الأربعة القادمة.
t-whom-this-is-about = عمّن هذا
t-no-longer-here = لم يعد هنا
t-the-whole-record-entries-entries = { $entries ->
    [zero] السجل كله (لا مدخلات)
    [one] السجل كله (مدخل واحد)
    [two] السجل كله (مدخلان)
    [few] السجل كله ({ $entries } مدخلات)
    [many] السجل كله ({ $entries } مدخلاً)
   *[other] السجل كله ({ $entries } مدخل)
    }
t-what-would-you-like-to-do = ماذا تريدون أن تفعلوا؟
t-write-something-down = تدوين شيء
t-print-a-sheet-for-somebody-who-visits = طباعة ورقة لمن سيأتي في زيارة
t-take-in-a-sheet-that-came-back = استلام ورقة عادت
t-handed-over-and-received-lately = ما سُلّم وما استُلم مؤخراً
t-nothing-yet = لا شيء بعد.

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = كي لا يكون مفتاح ضائع أو حاسوب معطل أو يوم سيئ نهاية السجل.

## keep_admit.html
t-nobody-was-added = لم يُضَف أحد
t-who-opens-it = من يفتحها
t-add-somebody = إضافة شخص
t-they-will-read-the-whole-record-and-write-in-it = سيقرأ هذا الشخص السجل كله ويكتب فيه.
t-what-are-they-called = ما اسم هذا الشخص؟
t-until-when-you-can-leave-this-empty = حتى متى؟ (يمكنكم ترك هذا فارغاً.)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = اليوم الأخير، مثل 3 مايو 2027. يظهر انتهاء المدة عندما تنتهي؛ ولا يُمنع أحد من الدخول بسبب ذلك.
t-with-which-key = بأي مفتاح؟
t-a-new-key-which-i-hand-over = مفتاح جديد أسلّمه أنا
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = أين يوضع ملف المفتاح الجديد؟ الأفضل على ذاكرة USB تسلّمونها.
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = وهو مقفل بكلمات ترونها مرة واحدة، في الصفحة التالية.
t-the-key-that-they-have = المفتاح الموجود لدى هذا الشخص
t-their-public-line-it-begins-with-age1 = سطره العام: يبدأ بـ age1
t-add-them = إضافة هذا الشخص

## keep_backup.html
t-no-backup-was-made = لم تُنشأ أي نسخة احتياطية
t-backup = النسخة الاحتياطية
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = ملف واحد فيه المحفظة كلها: جميع المدخلات، وجميع الصور والرسائل المرفقة، ومن يفتحها. وهو مختوم: من دون المفتاح لا يستطيع أحد قراءته. واسمه لا يسمّي أحداً:
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = لا يُفتح إلا بمفتاح: <a>ورقة الاسترداد</a> هي المفتاح على الورق.
t-where-should-it-go = أين يوضع؟
t-the-stick = ذاكرة USB:
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = لا توجد ذاكرة USB موصولة. أدخلوا واحدة و<a>انظروا من جديد</a>، أو اكتبوا اسم مجلد.
t-another-folder = مجلد آخر
t-which-folder-it-must-be-there-already = أي مجلد؟ يجب أن يكون موجوداً من قبل.
t-make-a-backup = إنشاء نسخة احتياطية
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = تُفتح وتُقارن بالمحفظة قبل أن يُقال إنها أُنشئت. يستغرق ذلك بضع ثوانٍ.

## keep_check.html
t-check-the-wallet = فحص المحفظة
t-whole = سليمة.
t-not-whole = غير سليمة.
t-what-is-damaged-or-missing = ما هو تالف أو مفقود
t-what-to-do = ما يجب فعله
t-bring-in-a-copy = إدخال نسخة
t-also-there-and-no-fault = موجود أيضاً، وليس خللاً
t-what-can-be-put-out-of-the-way = ما يمكن إبعاده
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = لا يُحذف شيء. ما قد يحمل شيئاً من السجل يبقى في مكانه.
t-this-stays = هذا يبقى:
t-put-it-out-of-the-way = إبعاده
t-out-of-the-way = المُبعد
t-files-that-were-put-out-of-the-way-before-quarantined = عدد الملفات التي أُبعدت من قبل: { $quarantined }.
t-put-them-back = إرجاعها

## keep_end.html
t-nothing-was-ended = لم يُنهَ شيء
t-should-name-no-longer-open-this-wallet = هل تريدون إنهاء قدرة { $name } على فتح هذه المحفظة؟
t-from-then-on-nothing-new-opens-with-that-key = من ذلك الحين لا يُفتح أي شيء جديد بذلك المفتاح.
t-what-name-copied-before-stays-readable-to-them-up-to-readable = ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى { $readable }.
t-no-program-can-take-that-back = لا يستطيع أي برنامج استرجاع ذلك.
t-why-does-it-end = لماذا ينتهي؟
t-a-few-plain-words-they-stay-in-the-record = بضع كلمات بسيطة. تبقى في السجل.
t-end-it = إنهاء ذلك
t-leave-it-as-it-is = إبقاء ذلك كما هو

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = يُرجى كتابة كلمات المفتاح الذي أنشأتموه.
t-show-them = عرضها
t-each-of-these-people-has-a-key-that-opens-the-whole-record = لدى كل واحد من هؤلاء الأشخاص مفتاح يفتح السجل كله.
t-time-is-over = انتهت المدة
t-words-of-the-key = كلمات المفتاح:

## keep_key.html
t-write-these-words-down-now = اكتبوا هذه الكلمات الآن
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = هي تفتح قفل مفتاح { $name }. تُعرض إلى أن تقولوا إنكم كتبتموها، ولا تُعرض بعد ذلك أبداً.
t-file-of-the-key = ملف المفتاح:
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = سلّموه باليد، ولا تحتفظوا بنسخة منه، وأعطوا الكلمات على حدة.
t-file-cannot-be-opened-here-so-not-by-name-either = لا يمكن فتح { $file } هنا، وبالتالي لا يمكن لـ { $name } فتحه أيضاً.
t-i-have-written-them-down = كتبتُها

## keep_merge.html
t-nothing-was-brought-in = لم يُدخَل شيء
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = نسخة أخرى من هذه المحفظة، ربما على حاسوب شخص آخر أو على ذاكرة USB، قد يكون فيها ما ليس في هذه. تُدخَل هنا؛ ولا يختفي شيء أبداً. النسخة الأخرى تُقرأ فقط.
t-folder-of-the-other-copy = مجلد النسخة الأخرى
t-a-stick-is-plugged-in = ذاكرة USB موصولة:
t-bring-it-in = إدخالها

## keep_recovery.html
t-this-was-not-proved = لم يثبت هذا
t-try-the-way-back = تجربة طريق العودة
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = تستغرق خمس دقائق، وتستحق أن تُجرى مرتين في السنة: أحضروا ورقة الاسترداد من مكان حفظها، وأعيدوا قراءتها هنا. تُفتح المحفظة بما على الورقة، لا بأي شيء آخر.
t-recovery-sheet = ورقة الاسترداد
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = صفحة واحدة من الورق تفتح المحفظة عند ضياع المفتاح أو الحاسوب.
t-1-print-it = 1. طباعتها
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = الصفحة هي المفتاح نفسه. اطبعوها مرتين، واحذفوا الملف. احفظوا الصفحتين في منزلين، ولا تحفظوا أيّاً منهما مع مجلد المحفظة.
t-get-the-page-to-print-pdf = الحصول على الصفحة لطباعتها (PDF)
t-2-read-it-back = 2. إعادة قراءتها
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = لا تُعدّ طريقاً للدخول إلا بعد أن تُعاد قراءتها من الورق وتفتح المحفظة.
t-type-the-words-of-the-sheet = اكتبوا كلمات الورقة
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = الكلمات مرقّمة، وتُقرأ من أعلى إلى أسفل. تكفي الحروف الأربعة الأولى من كل كلمة. افصلوا بينها بمسافات أو بأسطر جديدة.
t-or-choose-a-photograph-of-the-sheet = أو اختاروا صورة للورقة
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = الصفحة كاملة، منبسطة وفي ضوء جيد. الصورة هي المفتاح أيضاً: احذفوها بعد ذلك.
t-read-it-back = إعادة قراءتها
t-what-was-tried = ما تمت تجربته

## keep_restore.html
t-nothing-was-put-back = لم يُستعَد شيء
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = إما أن يوضع كل شيء في مجلد جديد، أو لا شيء. لا يُكتب فوق أي شيء موجود.
t-which-backup = أي نسخة احتياطية؟
t-another-file = ملف آخر
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = لا توجد ذاكرة USB موصولة عليها نسخة احتياطية. أين الملف؟
t-if-another-file-where-is-it = إذا كان ملفاً آخر: أين هو؟
t-where-is-the-key-file = أين ملف المفتاح؟
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = مفتاح أي شخص كان يفتح المحفظة عندما أُنشئت النسخة الاحتياطية.
t-passphrase-of-the-key-if-it-has-one = عبارة مرور المفتاح، إن وُجدت
t-which-folder-should-the-wallet-be-in = في أي مجلد يجب أن تكون المحفظة؟
t-a-new-folder-or-an-empty-one = مجلد جديد، أو مجلد فارغ.
t-put-it-back = استعادتها

## look.html
t-how-it-looks = شكل الصفحات
t-larger-print = حروف أكبر
t-strong-contrast = تباين قوي
t-light-or-dark = فاتح أو داكن
t-language-of-these-pages = لغة هذه الصفحات
t-what-somebody-wrote-stays-as-they-wrote-it-the-translations-were-made-by-machine-if-something-is-unclear-look-at-the-english = ما كتبه شخص يبقى كما كتبه. الترجمات من صنع آلة: إذا كان شيء غير واضح، فانظروا إلى النص الإنجليزي.
t-use-this = استخدام هذا

## other_key.html
t-nothing-was-taken-in = لم يُستلم شيء
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = قد يكون هذا غير ضار: الجهة تغيّر مفتاحها عندما يُستبدل حاسوب. وقد يكون أيضاً شخصاً لم يفعل سوى انتحال اسم { $from }.
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = تواصلوا بالهاتف مع { $from } على الرقم الموجود لديكم من قبل، لا على رقم من هذه الورقة. اطلبوا منهم أن يقرؤوا عليكم كلماتهم الثماني. هم يقرؤون وأنتم تنظرون. لا تقرؤوا الكلمات عليهم.
t-yes-they-read-all-eight-to-me-this-is-their-new-key = نعم، قرؤوا عليّ الكلمات الثماني كلها: هذا هو مفتاحهم الجديد
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = اطلبوا من الجهة مفتاحها الجديد، على الرقم الموجود لديكم من قبل، واطلبوا الورقة من جديد.
t-back-to-take-in = العودة إلى «استلام»

## receive.html
t-nothing-was-read = لم يُقرأ شيء
t-these-files-make-no-sheet-yet = لا تكوّن هذه الملفات ورقة بعد
t-take-in-what-came = استلام ما وصل
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = هل كتبت جهة شيئاً على ورقة، أو أرسلت إليكم ملفاً؟ أضيفوه هنا. تنظرون في كل معلومة قبل أن يُؤخذ بأي شيء.
t-what-was-read-so-far = ما قُرئ حتى الآن
t-not-all-there = ليست كاملة:
t-not-read = لم يُقرأ:
t-leave-this-file-out = استبعاد هذا الملف
t-photographs-or-files = صور أو ملفات
t-add-more-to-these = إضافة المزيد إلى هذه
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = صور لجميع الصفحات التي عليها مربعات رموز، أو نسخة ممسوحة ضوئياً أو PDF، أو ملف مختوم (.age)، أو نص، أو الرسالة الإلكترونية التي وصل فيها. يمكنكم اختيار عدة ملفات معاً، أو إضافتها واحداً بعد الآخر.
t-it-is-sealed-and-opens-with-words = هو مختوم ويُفتح بكلمات
t-words-that-open-it = الكلمات التي تفتحه
t-whoever-made-it-gave-you-these-words-by-telephone-or-on-another-paper-you-need-not-choose-the-files-again = من أعدّه أعطاكم هذه الكلمات، بالهاتف أو على ورقة أخرى. لا حاجة إلى اختيار الملفات من جديد.
t-read-them = قراءتها
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = تستغرق قراءة الصورة بضع ثوانٍ لكل صفحة. لا يُكتب شيء على القرص.
t-forget-these-files = نسيان هذه الملفات
t-begun-and-not-saved = ما بدأ ولم يُحفظ
t-sheets-that-wait-for-your-answer = أوراق تنتظر ردكم

## received.html
t-what-you-can-tell-from = ما يمكنكم قوله لـ { $from }
t-not-so = ليس كذلك:
t-take-in-another-one = استلام ورقة أخرى

## record.html
t-what-happened = ماذا حدث
t-who-knows-what = من يعرف ماذا
t-nothing-is-written-down-yet = لم يُدوَّن شيء بعد.

## refusal.html
t-this-was-not-done = لم يتم هذا
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = ارجعوا بزر الرجوع في المتصفح، أو <a>انتقلوا إلى «اليوم»</a>.

## settle.html
t-not-settled-yet = لم يُحسم بعد
t-there-is-nothing-to-settle = لا يوجد ما يجب حسمه
t-nothing-in-the-record-contradicts-this = لا شيء في السجل يناقض هذا:
t-which-of-these-is-right = أيّها الصحيح؟
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = لا يمكن أن تكون كلها صحيحة. إذا كنتم لا تعرفون، فاتركوا الأمر مفتوحاً: الأوراق تعرض القولين ومن قال كلاً منهما.
t-choose-the-one-that-is-right = اختاروا الصحيح منها
t-this-is-right-title-as-by-says = هذا صحيح: { $title }، حسب قول { $by }
t-how-do-you-know = كيف عرفتم ذلك؟
t-may-be-left-empty-for-example-the-packet-says-so = يمكن تركه فارغاً. مثلاً: هذا مكتوب على العلبة
t-keep-this-one-and-take-the-others-back = الاحتفاظ بهذا وسحب الباقي
t-leave-it-open = ترك الأمر مفتوحاً
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = إذا لم يعد أي منهما صحيحاً، <a>فغيّروا واحداً منهما</a> أولاً.

## still_right.html
t-the-entry = المدخل
t-not-saved-yet = لم يُحفظ بعد
t-is-this-still-right = هل لا يزال هذا صحيحاً؟
t-if-something-of-it-is-different-now-a-change-it-a-instead = إذا تغيّر منه شيء الآن، <a>فغيّروه</a> بدلاً من ذلك.
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = هذه كلمات { $whose } مباشرةً: لا تُعدّ صحيحة بعدُ إلا بتأكيد من { $whose } مباشرةً.
t-who-was-it-that-checked-or-said-so = من الذي تحقق أو قال ذلك؟
t-may-be-left-empty = يمكن تركه فارغاً

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = الأحداث والمواعيد وما تغيّر في السجل، الأحدث أولاً.
t-whose = عمّن
t-nothing-with-a-date-is-on-record = لا شيء مسجّل بتاريخ.
t-about-about-by = عن { $about }. { $by }
t-newer = أحدث
t-older = أقدم

## undo.html
t-this-cannot-be-undone = لا يمكن التراجع عن هذا
t-there-is-nothing-to-undo = لا يوجد ما يمكن التراجع عنه
t-you-have-written-nothing-yet = لم تكتبوا شيئاً بعد.
t-undo-what-you-wrote-last = هل تريدون التراجع عن آخر ما كتبتم؟
t-what-counts-again = ما يعود معتمداً
t-undo-this = التراجع عن هذا
t-leave-it = تركه كما هو
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = لا يضيع شيء: يعرض تاريخ التغييرات الاثنين. ويمكن التراجع عن التراجع.

## unlock.html
t-the-wallet-was-not-opened = لم تُفتح المحفظة
t-open-the-wallet = فتح المحفظة
t-folder-of-the-wallet = مجلد المحفظة:
t-passphrase-of-the-key = عبارة مرور المفتاح
t-the-words-that-you-wrote-down-when-the-wallet-was-made = الكلمات التي كتبتموها عندما أُنشئت المحفظة.
t-open = فتح
t-put-a-backup-back-into-a-new-folder = استعادة نسخة احتياطية في مجلد جديد
t-open-another-record = فتح سجل آخر

## visit_about.html
t-who-is-coming = من سيأتي؟
t-about-whom = عمّن؟
t-choose-everybody-whom-the-sheet-is-about = اختاروا جميع من تتحدث عنهم الورقة
t-the-home = المنزل
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = العنوان، والمدخل، ومن يسكن هناك، والحيوانات الأليفة، ومصادر الخطر، بقدر ما في هذه الورقة من مكان لذلك.

## visit_done.html
t-the-words-that-open-its-codes = الكلمات التي تفتح رموزها
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = اكتبوها على حدة بعيداً عن الورقة، وقولوها وجهاً لوجه أو بالهاتف. لا ترسلوها أبداً مع الورقة. وهي لا تُحفظ في أي مكان: تُعرض هنا إلى أن تضغطوا الزر أو تُقفل المحفظة.
t-its-codes-open-only-with-the-words-that-you-wrote-down = لا تُفتح رموزها إلا بالكلمات التي كتبتموها.
t-in-it = فيها
t-number = الرقم
t-how-to-print-it = طريقة طباعتها
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = بنسبة 100 % («الحجم الفعلي»)، على A4: الرموز المصغّرة أصعب قراءةً.
t-it-has-one-page = فيها صفحة واحدة.
t-all-pages-pages-both-sides-of-the-paper-are-fine = كل الصفحات ({ $pages }): يمكن طباعتها على وجهي الورق.
t-black-and-white-is-enough = الأبيض والأسود يكفي.
t-when-it-comes-back = عندما تعود
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = صوّروا كل صفحة، <a>واستلموها هنا</a>.
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = ألم تُسلَّم في النهاية؟ مزّقوا الورق واحذفوا الملف. يحفظ دفتر التسليم أنها أُعدّت.
t-another-sheet = ورقة أخرى

## visit_look.html
t-look-at-the-sheet = انظروا في الورقة
t-change = تغيير
t-who-it-is-for = لمن هي
t-whom-it-is-about = عمّن هي
t-sheet = الورقة
t-which-sheet-it-is = أي ورقة هي
t-what-for = لأي غرض
t-what-it-is-for = الغرض منها
t-name-is-named-on-it-too = اسم { $name } مذكور فيها أيضاً.
t-in-these-entries = في هذه المدخلات:
t-whoever-said-something-is-named-beside-it = كل من قال شيئاً مذكور اسمه بجانبه.
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = لديهم كل هذا من قبل، منذ { $day }. يمكنكم تسليمه من جديد.
t-it-is-right-go-on = هذا صحيح: متابعة
t-show-it-with-these-changes = عرضها بهذه التغييرات
t-what-goes-going-entries = { $going ->
    [zero] ما يُسلَّم: لا مدخلات
    [one] ما يُسلَّم: مدخل واحد
    [two] ما يُسلَّم: مدخلان
    [few] ما يُسلَّم: { $going } مدخلات
    [many] ما يُسلَّم: { $going } مدخلاً
   *[other] ما يُسلَّم: { $going } مدخل
    }
t-untick-what-should-stay-at-home = أزيلوا العلامة عمّا يجب أن يبقى في المنزل.
t-always-goes-it-says-whom-the-sheet-is-about = يُسلَّم دائمًا: فهو يقول عمّن هذه الورقة.
t-stays-at-home = يبقى في المنزل.
t-in-words-only-the-card-s-code-has-no-room-for-it = بالكلمات فقط: لا يتسع له رمز البطاقة.
t-see-it = عرضه
t-what-stays-at-home-at-home = ما يبقى في المنزل: { $at_home }
t-nothing-all-that-is-on-record-about-them-goes = لا شيء: كل ما هو مسجّل عنهم يُسلَّم.
t-how-it-is-printed = طريقة الطباعة
t-language-of-the-headings = لغة العناوين
t-what-somebody-said-stays-as-they-said-it = ما قاله شخص يبقى كما قاله.
t-who-can-read-its-codes = من يستطيع قراءة رموزها
t-whoever-holds-the-paper = كل من يحمل الورقة
t-only-with-words-that-you-say-to-them = فقط بكلمات تقولونها لهم
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = المطبوع على الورقة يستطيع الجميع قراءته. الكلمات هي للرموز، وتُعرض مرة واحدة، بعد أن تحفظوا.
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = كل من يجد هذه الورقة يستطيع قراءتها: الغريب في حالة الطوارئ ليس لديه مفتاح ولا كلمات.
t-the-pages = الصفحات
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = الصفحة { $number } من { $pages } كما ستُطبع. ما تقوله مذكور أعلاه.

## visit_save.html
t-save-it-to-print = حفظها لطباعتها
t-what = ماذا
t-sheet-entries-entries = { $entries ->
    [zero] { $sheet }: لا مدخلات
    [one] { $sheet }: مدخل واحد
    [two] { $sheet }: مدخلان
    [few] { $sheet }: { $entries } مدخلات
    [many] { $sheet }: { $entries } مدخلاً
   *[other] { $sheet }: { $entries } مدخل
    }
t-its-codes-open = تُفتح رموزها
t-only-with-words-which-are-shown-next = فقط بكلمات، تُعرض بعد هذا
t-for-whoever-holds-it = لكل من يحملها
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = اسم الملف لا يسمّي أحداً. من يستخدم هذا الحاسوب بحساب دخولكم يستطيع فتحه.
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = وبهذا تُعدّ الورقة مسلَّمة: يحفظ دفتر التسليم لديكم ما ذهب وإلى من.

## visit_sheet.html
t-which-sheet = أي ورقة؟
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = ملخص الرعاية مع الجديد فيه وملخص الرعاية يُعدّان لجهة أو شخص بالاسم: <a>حددوا من سيأتي</a> لإعداد أحدهما.

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = قبل الزيارة يمكنكم طباعة ورقة فيها ما يحتاج الزائر إلى معرفته. ترونها كلها أولاً، ولا يُكتب شيء قبل أن تطلبوا ذلك.
t-somebody-else = شخص آخر
t-their-name-if-it-is-somebody-else = الاسم، إذا كان شخصاً آخر
t-an-agency-or-a-person-such-as-camden-continence-service = جهة أو شخص، مثل Camden Continence Service.
t-nobody-in-particular = لا أحد بعينه
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = لباب الثلاجة أو لحقيبة اليد أو لمن يجدها.
t-begun-and-not-handed-over = ما بدأ ولم يُسلَّم
t-who-knows-what-already = من يعرف ماذا حتى الآن

## visit_why.html
t-what-is-it-for = ما الغرض منها؟
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = سطر واحد، مثل «تقييم أول». يظهر على الورقة وفي دفتر التسليم لديكم. يمكنكم تركه فارغاً.
t-show-the-sheet = عرض الورقة

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = لم يُسلَّم شيء بعد، ولم يصل شيء.
t-make-a-sheet-for-somebody-who-visits = إعداد ورقة لمن سيأتي في زيارة
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = ما يقوله دفتر التسليم لديكم: هو يعرف ما خرج عن طريق carewallet، ولا يعرف شيئاً مما قيل بالهاتف.
t-who-has-something-of-which-part-of-the-record = من لديه شيء من أي جزء من السجل
t-who = مَن
t-part-of-the-record = الجزء من السجل
t-what-they-have = ما لديهم
t-since = منذ
t-changed-here-since = تغيّر هنا منذ ذلك
t-erased-erased-here-since = ما مُحي هنا منذ ذلك: { $erased }
t-no = لا
t-nothing-of-the-record = لا شيء من السجل
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = <a>ملخص الرعاية مع الجديد فيه</a> يعرض لهم الجديد أولاً.

## withdraw.html
t-not-taken-back-yet = لم يُسحب بعد
t-take-this-back = هل تريدون سحب هذا؟
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = لن يُعتدّ به بعد الآن، ولن تعرضه أي ورقة. يبقى في تاريخ التغييرات مع السبب الذي تذكرونه.
t-it-was-changed-before = تم تغييره من قبل.
t-if-the-change-was-a-slip-a-change-it-again-a = إذا كان التغيير سهواً، <a>فغيّروه من جديد</a>.
t-if-it-was-written-last-you-can-a-undo-it-a = إذا كان هذا آخر ما كُتب، فيمكنكم <a>التراجع عنه</a>.
t-why = لماذا؟
t-for-example-this-was-about-somebody-else = مثلاً: كان هذا عن شخص آخر

## write_check.html
t-not-saved-yet-please-look-at-this = لم يُحفظ بعد: يُرجى النظر في هذا
t-not-saved-the-very-same-is-on-record-already = لم يُحفظ: الشيء نفسه مسجّل من قبل
t-saved-a-second-time-it-would-stand-there-twice = إذا حُفظ مرة ثانية، فسيكون مكتوباً مرتين.
t-save-it-all-the-same = حفظه مع ذلك
t-drop-it = صرف النظر عنه
t-the-last-answer-was-understood-as-words = فُهمت الإجابة الأخيرة على أنها { $words }.
t-what-should-it-say = ماذا يجب أن يقول؟
t-check-this-before-it-is-saved = تحققوا من هذا قبل حفظه
t-save = حفظ
t-change-label = تغيير: { $label }
t-add-something-that-is-not-answered-yet = إضافة شيء لم يُجَب عنه بعد
t-this-can-hardly-be-right = يصعب أن يكون هذا صحيحاً
t-change-it-above-or-tick-it-if-it-is-right = غيّروه أعلاه، أو ضعوا علامة عليه إذا كان صحيحاً.
t-it-is-right-words = هذا صحيح: { $words }
t-where-it-comes-from = من أين جاء هذا
t-whose-words-are-these = لمن هذه الكلمات؟
t-only-a-person-s-own-words-stand-in-quotation-marks = لا يوضع بين علامتي التنصيص إلا كلام الشخص نفسه.
t-if-somebody-speaks-for-them-on-what-ground = إذا تحدث أحد نيابةً عن الشخص: على أي أساس؟
t-for-example-lasting-power-of-attorney-or-best-interests = مثلاً lasting power of attorney (توكيل دائم)، أو المصلحة الفضلى (best interests)
t-who-said-it = من قال ذلك؟
t-if-somebody-else-says-it-who = إذا كان القائل شخصاً آخر: من هو؟
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = اسمكم أنتم، أو من أخبركم: الشخص نفسه، جار، ممرض
t-how-private-is-it = ما مدى خصوصيته؟
t-when-it-was-who-helped-when-to-check-it-again = متى كان، ومن ساعد، ومتى يجب التحقق منه من جديد
t-when-did-it-happen-or-begin = متى حدث ذلك أو بدأ؟
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = فقط إذا كان مهماً ولم يُذكر أعلاه: 3 مايو 2026، مايو 2026، 2026
t-who-helped-the-person-to-say-it = من ساعد الشخص على قول ذلك؟
t-by-which-day-should-it-be-checked-again = بحلول أي يوم يجب التحقق منه من جديد؟
t-photographs-and-letters = صور ورسائل
t-what-does-name-show = ماذا يظهر في { $name }؟
t-take-off-name = إزالة { $name }
t-take-it-off = إزالته
t-a-photograph-or-a-letter-that-belongs-to-it = صورة أو رسالة تتعلق به
t-what-does-it-show = ماذا يظهر فيها؟
t-attach-it = إرفاقها
t-save-the-change = حفظ التغيير
t-leave-it-as-it-was = إبقاؤه كما كان
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = لا يُكتب فوق أي شيء: ما كان يقوله من قبل يبقى في تاريخ تغييراته.
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = يدخل السجل على هذا الحاسوب، ولا يذهب إلى أي مكان آخر.

## write_kind.html
t-what-is-it-about-name = ما الأمر الذي يخص { $name }؟

## write_question.html
t-the-answer-before-was-understood-as-words = فُهمت الإجابة السابقة على أنها { $words }.
t-if-there-is-no-answer = إذا لم تكن هناك إجابة
t-leave-it-out = تركه دون إجابة
t-skip = تخطٍّ
t-that-is-all = هذا كل شيء
t-drop-this-and-save-nothing = صرف النظر عن هذا وعدم حفظ شيء
t-answered-so-far = ما أُجيب عنه حتى الآن
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = لا شيء بعد. لا يُحفظ شيء قبل أن تروه كله.

## write_whom.html
t-something-is-missing = ينقص شيء
t-whom-is-it-about = عمّن هذا؟
t-somebody-new-in-this-household = شخص جديد في هذا المنزل
t-go-on-with-words = متابعة: { $words }

## src/pages/begin/after.rs
t-a-second-way-in = طريق ثانٍ للدخول
t-the-first-five-things = الأمور الخمسة الأولى

## src/pages/begin/new.rs
t-the-record-is-begun = بدأ السجل.
t-this-computer-s-keyring-keeps-a-copy-of-the-key = تحتفظ حلقة مفاتيح هذا الحاسوب بنسخة من المفتاح.

## src/pages/begin/open.rs
t-open-a-record = فتح سجل

## src/pages/change/settle.rs
t-which-is-right = أيّها الصحيح؟

## src/pages/change/still_right.rs
t-is-it-still-right = هل لا يزال صحيحاً؟

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = كُتب شيء في هذه الأثناء. هذا هو آخر ما كُتب.

## src/pages/entry.rs
t-an-entry = مدخل

## src/pages/forms/ask.rs
t-a-question = سؤال
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = ما أجبتم عنه محفوظ. هذه هي الاستمارات كما هي الآن.

## src/pages/forms/carer.rs
t-which-carer = أي مقدّم رعاية

## src/pages/forms/fill.rs
t-hand-the-form-over = تسليم الاستمارة
t-handed-over = تم تسليمها
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = الاستمارة التي سُلّمت مقيّدة في دفتر التسليم، وملفها في مجلده.

## src/pages/forms/form.rs
t-a-form = استمارة

## src/pages/keep/admit.rs
t-a-new-key = مفتاح جديد

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = الصورة هي المفتاح أيضاً: احذفوها الآن، من الهاتف ومن هذا الحاسوب.

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = نُسيت الملفات. لم يُحفظ شيء.

## src/pages/receive/arrived.rs
t-what-came-in = ما وصل
t-another-key = مفتاح آخر
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = تمت الإجابة عن هذا من قبل، ربما في تبويب آخر. هذا هو الوضع الآن.
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = الكلمات ليست متطابقة: لم يُستلم شيء، ووُضعت هذه الورقة جانباً. أخبروا الجهة على الرقم الموجود لديكم من قبل.
t-say-whether-all-eight-words-are-the-same = حددوا هل الكلمات الثماني كلها متطابقة.

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = تغيّر هذا في هذه الأثناء، ربما في تبويب آخر. انظروا فيه مرة أخرى.
t-saved = تم الحفظ.

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = تلك الورقة لم تعد بين أيدينا. أضيفوا صورها أو ملفها من جديد.

## src/pages/search.rs
t-what-was-found = ما عُثر عليه

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = تلك الورقة لم تُسلَّم، وقد نُسيت. ابدؤوها من جديد هنا.

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = تغيّر السجل منذ أن نظرتم. انظروا في الورقة كما هي الآن.

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = تغيّر السجل وأنتم تنظرون. هذه هي الورقة كما هي الآن.
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = هذه هي الورقة كما غيّرتموها. انظروا فيها مرة أخرى، ثم تابعوا.

## src/pages/write.rs
t-what-is-it = ما هو؟
t-dropped-nothing-of-it-was-saved = صُرف النظر عنه: لم يُحفظ منه شيء.

## src/pages/write/check.rs
t-check-before-saving = التحقق قبل الحفظ

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = لم يتغيّر شيء، ولذلك لم يُحفظ شيء.
