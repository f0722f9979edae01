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
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = إذا لم يكن الأمر كذلك: ما الذي يجب أن يعرفوه؟ (يمكنكم ترك هذا فارغاً.)
t-look-before-saving = المراجعة قبل الحفظ
t-later = لاحقاً
t-ask-me-again-about-what-was-not-taken-over = سؤالي من جديد عمّا لم يُؤخذ به
t-are-all-eight-words-the-same = هل الكلمات الثماني كلها متطابقة؟
t-yes-they-read-all-eight-to-me = نعم، قرؤوا عليّ الكلمات الثماني كلها
t-no-put-this-sheet-away = لا: وضع هذه الورقة جانباً
t-note-that-i-compared-them = تدوين أنني قارنتها

## base.html
t-find-in-the-record = البحث في السجل
t-parts-of-the-window = أجزاء النافذة
t-write-down = تدوين
t-before-a-visit = قبل الزيارة
t-forms = الاستمارات
t-keep-safe = الحفظ الآمن
t-this-household-is-made-up = أهل هذا المنزل من صنع الخيال.
t-try-anything-nothing-here-is-about-anybody-who-lives = جرّبوا أي شيء: لا شيء هنا عن أي شخص حقيقي.
t-please-note = يُرجى الانتباه:
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
t-a-new-record-step-number-of-6 = سجل جديد: الخطوة { $number } من 6
t-which-passphrase-should-it-be = أي عبارة مرور تريدون؟
t-these-seven-words-write-them-down-on-paper-now = هذه الكلمات السبع. اكتبوها على ورق الآن:
t-a-passphrase-of-my-own = عبارة مرور من اختياري
t-if-it-is-your-own-type-it-here = إذا كانت من اختياركم: اكتبوها هنا
t-at-least-12-characters-several-words-are-better-than-one = 12 حرفاً على الأقل؛ عدة كلمات أفضل من كلمة واحدة
t-it-is-right-odd = هذا صحيح: { $odd }
t-make-the-record = إنشاء السجل
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
t-who-has-this = من لديه هذا
t-who-has-it-as-it-stands-now-since-day = { $who }: لديه هذا كما هو الآن، منذ { $day }.
t-who-has-an-older-version-since-day-it-was-changed-here-since = { $who }: لديه نسخة أقدم، منذ { $day }، وقد غُيِّر هذا هنا بعد ذلك.
t-who-has-it-since-day-and-it-was-taken-back-here-since = { $who }: لديه هذا منذ { $day }، وقد سُحب هنا بعد ذلك.
t-who-told-it-on-day = { $who }: قال هذا في { $day }.

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = أُجيب من السجل عن { $answered } من { $asked }. بقي للسؤال: { $left }.
t-old-of-them-only-because-they-are-old = منها لمجرد أنها قديمة: { $old }.
t-answer-what-is-left = الإجابة عمّا بقي
t-fill-it-and-hand-it-over = تعبئتها وتسليمها
t-others-say-differently = (غيره يقول خلاف ذلك)
t-check-again-again = (يجب التحقق من جديد: { $again })
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
t-the-agency-by-name = الجهة بالاسم.
t-known-here = المعروف هنا:
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
t-nothing-is-recorded-that-fits = لم يُسجَّل شيء مطابق.
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
t-print-a-sheet-for-somebody-who-visits = طباعة ورقة لمن سيأتي في زيارة
t-take-in-a-sheet-that-came-back = استلام ورقة عادت
t-handed-over-and-received-lately = ما سُلّم وما استُلم مؤخراً

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = كي لا يكون مفتاح ضائع أو حاسوب معطل أو يوم سيئ نهاية السجل.

## keep_admit.html
t-nobody-was-added = لم يُضَف أحد
t-who-opens-it = من يفتحها
t-add-somebody = إضافة شخص
t-they-will-read-the-whole-record-and-write-in-it = سيقرأ هذا الشخص السجل كله ويكتب فيه.
t-until-when-you-can-leave-this-empty = حتى متى؟ (يمكنكم ترك هذا فارغاً.)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = اليوم الأخير، مثل 3/5/2027. يظهر انتهاء المدة عندما تنتهي؛ ولا يُمنع أحد من الدخول بسبب ذلك.
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
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = صور لجميع الصفحات التي عليها مربعات رموز، أو نسخة ممسوحة ضوئياً أو PDF، أو ملف مختوم (.age)، أو نص، أو الرسالة الإلكترونية التي وصل فيها. يمكنكم اختيار عدة ملفات معاً، أو إضافتها واحداً بعد الآخر.
t-it-is-sealed-and-opens-with-words = هو مختوم ويُفتح بكلمات
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
t-the-last-answer-was-understood-as-words = فُهمت الإجابة الأخيرة على أنها { $words }.
t-what-should-it-say = ماذا يجب أن يقول؟
t-check-this-before-it-is-saved = تحققوا من هذا قبل حفظه
t-save = حفظ
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
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = فقط إذا كان مهماً ولم يُذكر أعلاه: 3/5/2026، 2026
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
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = لا شيء بعد. لا يُحفظ شيء قبل أن تروه كله.

## write_whom.html
t-something-is-missing = ينقص شيء
t-whom-is-it-about = عمّن هذا؟
t-somebody-new-in-this-household = شخص جديد في هذا المنزل

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

## src/pages/write/check.rs
t-check-before-saving = التحقق قبل الحفظ

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = لم يتغيّر شيء، ولذلك لم يُحفظ شيء.

## Questions, advice, and what is said once something was done

t-1-code = رمز واحد
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = النسخة الاحتياطية الموجودة على هذا الحاسوب تضيع بضياعه: ضعوها على ذاكرة USB تُحفظ في منزل آخر.
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = مجلد على هذا الحاسوب أو على ذاكرة USB. يوضع مفتاحه في ملف خاص به: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = الاستمارة تكون عن شخص، ولا يوجد أحد في هذا السجل بعد.
t-a-later-statement = قول لاحق
t-a-later-statement-of-whoever-said-it-before = قول لاحق ممن قال ذلك من قبل
t-a-medicine = دواء
t-a-name-such-as-dr-amara-obi-their-word-counts-here = اسم، مثل Dr Amara Obi. كلمة صاحب هذا الاسم معتدّ بها هنا.
t-a-newer-version-of-carewallet-can-show-this = يستطيع إصدار أحدث من carewallet عرض هذا
t-a-passphrase-of-your-own-needs-at-least-least-characters = { $least ->
    [zero] عبارة المرور التي من اختياركم يجب ألا تقل عن { $least } حرف
    [one] عبارة المرور التي من اختياركم يجب ألا تقل عن حرف واحد
    [two] عبارة المرور التي من اختياركم يجب ألا تقل عن حرفين
    [few] عبارة المرور التي من اختياركم يجب ألا تقل عن { $least } أحرف
    [many] عبارة المرور التي من اختياركم يجب ألا تقل عن { $least } حرفاً
   *[other] عبارة المرور التي من اختياركم يجب ألا تقل عن { $least } حرف
    }
t-a-professional-says-so = أحد المختصين يقول ذلك
t-a-sheet-for-nobody-in-particular = ورقة ليست لأحد بعينه
t-a-sheet-for-who = ورقة إلى { $who }
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = كان ملف صغير من ملفات المحفظة تالفاً أو مفقوداً. لا شيء يعتمد عليه.
t-all-can-be-read = يمكن قراءة كل شيء
t-all-codes-any-needed-of-them-are-enough = الرموز: { $all }، ويكفي أي { $needed } منها
t-all-entries-can-be-read = يمكن قراءة جميع المدخلات.
t-all-sound-files-files-were-looked-at = { $files ->
    [zero] كل شيء سليم: لم يُنظر في أي ملف.
    [one] كل شيء سليم: نُظر في ملف واحد.
    [two] كل شيء سليم: نُظر في ملفين.
    [few] كل شيء سليم: نُظر في { $files } ملفات.
    [many] كل شيء سليم: نُظر في { $files } ملفاً.
   *[other] كل شيء سليم: نُظر في { $files } ملف.
    }
t-also-said-by-who = يقول ذلك أيضاً { $who }
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = تدخل الجهة إلى دفتر العناوين مع أول ورقة تستلمونها منها.
t-an-agency-makes-its-own-key-on-its-own-computer = الجهة تُنشئ مفتاحها بنفسها، على حاسوبها.
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = أحد المدخلات مؤرخ في { $newest }، وساعة هذا الحاسوب تقول { $now }: إحدى الساعتين كانت خاطئة.
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = يعمل برنامج آخر في المجلد: انتظروا حتى ينتهي، ثم حاولوا من جديد.
t-answer-it = الإجابة عنه
t-answer-it-or-skip-it = أجيبوا عنه، أو تخطّوه
t-are-these-the-own-words-of-name = هل هذه كلمات { $name } مباشرةً؟
t-as-you-wrote-it = كما كتبتموه
t-ask-name-for-the-new-key-and-for-the-sheet-again = اطلبوا من { $name } المفتاح الجديد، واطلبوا الورقة من جديد.
t-ask-somebody-who-can-open-the-wallet-to-add-you = اطلبوا من شخص يستطيع فتح المحفظة أن يضيفكم.
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = اطلبوا من الجهة مفتاحها الجديد؛ لم يُستلم شيء.
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = اطلبوا من الجهة مفتاحها هي: هذا مفتاح العائلة.
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = اطلبوا من الجهة مفتاحها الحقيقي؛ لم يُستلم شيء.
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = اطلبوا من الجهة الورقة الصحيحة؛ لم يُستلم شيء.
t-ask-who-maintains-it-for-the-list-with-all-signatures = اطلبوا ممن يتولى إعدادها القائمة التي عليها جميع التوقيعات.
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = اطلبوا ممن يتولى إعدادها أحدث قائمة؛ لم يتغيّر شيء.
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [zero] لا ينقص هنا أي مدخل كان موجوداً.
    [one] ينقص هنا مدخل واحد على الأقل كان موجوداً.
    [two] ينقص هنا مدخلان على الأقل كانا موجودين.
    [few] ينقص هنا { $entries } مدخلات على الأقل كانت موجودة.
    [many] ينقص هنا { $entries } مدخلاً على الأقل كانت موجودة.
   *[other] ينقص هنا { $entries } مدخل على الأقل كانت موجودة.
    }
t-at-most-lane = كحد أقصى: { $lane }.
t-back-file = أُرجع: { $file }.
t-bring-in-a-copy-from-another-folder = إدخال نسخة من مجلد آخر
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = أعيدوا الملفات، أو انقلوها بعيداً، ثم امحوه من جديد؛ وإلى ذلك الحين لا يعلم أحد أنه ذهب.
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = أعيدوا الملفات، أو انقلوها بعيداً؛ ما يعود يُختم من جديد مع أول شيء يُحفظ بعد ذلك.
t-by-what-authority-authority = بأي صلاحية: { $authority }.
t-by-what-authority-not-written-down = بأي صلاحية: لم يُدوَّن ذلك.
t-changed-stopped = تغيّر — أُوقف
t-check-again-this-was-due-by-day = يجب التحقق من جديد: كان الموعد الأقصى { $day }
t-choose-a-file-that-backup-made-nothing-was-written = اختاروا ملفاً أنشأته «النسخة الاحتياطية»؛ لم يُكتب شيء.
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = اختاروا شخصاً: ما يخص المنزل موجود في استمارة كل شخص.
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = اختاروا مكاناً آخر، والأفضل ذاكرة USB تُحفظ في منزل آخر.
t-choose-a-sealed-file-instead = اختاروا ملفاً مختوماً بدلاً من ذلك.
t-choose-a-sheet = اختاروا ورقة
t-choose-a-stick-or-write-a-folder = اختاروا ذاكرة USB، أو اكتبوا اسم مجلد.
t-choose-all-that-fit = اختاروا كل ما ينطبق.
t-choose-an-agency-from-the-list-of-those-you-know = اختاروا جهة من قائمة الجهات التي تعرفونها.
t-choose-another-folder-nothing-was-changed = اختاروا مجلداً آخر؛ لم يتغيّر شيء.
t-choose-another-name-nothing-is-ever-written-over = اختاروا اسماً آخر: لا يُكتب أبداً فوق أي شيء.
t-choose-another-name-or-another-folder = اختاروا اسماً آخر أو مجلداً آخر.
t-choose-at-least-one-person-or-the-home = اختاروا شخصاً واحداً على الأقل، أو المنزل
t-choose-by-the-words-of-the-key-several-have-this-name = اختاروا حسب كلمات المفتاح: أكثر من شخص يحمل هذا الاسم.
t-choose-how-private-it-is = اختاروا مدى خصوصيته
t-choose-how-you-know = اختاروا كيف عرفتم ذلك
t-choose-less-or-make-a-sealed-file = اختاروا أقل، أو أعدّوا ملفاً مختوماً.
t-choose-one-of-those-that-are-listed = اختاروا واحداً من المذكور في القائمة
t-choose-or-type-the-folder = اختاروا المجلد أو اكتبوه
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = اختاروا { $person } لمن يتلقى الرعاية، و{ $carer } لمن يقدّمها.
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = اختاروا شخصاً آخر، أو المنزل، لمن يتعلق به هذا.
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = اختاروا «نيابةً عن الشخص»، واكتبوا على أي أساس، مثل وكيل للصحة والرعاية (attorney).
t-choose-the-emergency-sheet-which-has-more-room = اختاروا ورقة الطوارئ، ففيها مكان أكبر.
t-choose-the-file-of-the-directory-that-you-were-sent = اختاروا ملف الدليل الذي أُرسل إليكم.
t-choose-the-file-that-the-agency-sent-as-it-came = اختاروا الملف الذي أرسلته الجهة، كما وصل.
t-choose-the-form-that-this-sheet-of-questions-is-of = اختاروا الاستمارة التي تعود إليها ورقة الأسئلة هذه.
t-choose-the-form-that-was-filled = اختاروا الاستمارة التي عُبّئت.
t-choose-the-key-file-that-carewallet-made = اختاروا ملف المفتاح الذي أنشأه carewallet.
t-choose-the-photographs-or-files-then-press-read-them = اختاروا الصور أو الملفات، ثم اضغطوا «قراءتها».
t-choose-two-different-people-who-is-cared-for-and-who-cares = اختاروا شخصين مختلفين: من يتلقى الرعاية، ومن يقدّمها.
t-choose-what-it-is-from-the-list = اختاروا من القائمة ما هو.
t-choose-who-cares-for-them = اختاروا من يقدّم الرعاية
t-choose-who-is-coming = اختاروا من سيأتي
t-choose-who-is-meant-carers = اختاروا من المقصود: { $carers }.
t-choose-whom-it-is-about = اختاروا عمّن هذا.
t-choose-whose-words-these-are = اختاروا لمن هذه الكلمات
t-choose-with-which-key = اختاروا بأي مفتاح
t-compare-it-with-its-sheet-or-use-another-part-instead = قارنوه بورقته، أو استخدموا جزءاً آخر بدلاً منه.
t-contradicts = يناقض
t-contradicts-one-says-that-there-is-none = يناقض: أحدهما يقول إنه لا يوجد شيء
t-contradicts-what-you-have = يناقض ما لديكم
t-damaged-and-in-the-backup-as-it-is-file = تالف، وموجود في النسخة الاحتياطية كما هو: { $file }.
t-day-entries-entries-from-who = { $entries ->
    [zero] { $day }: لا مدخلات من { $who }
    [one] { $day }: مدخل واحد من { $who }
    [two] { $day }: مدخلان من { $who }
    [few] { $day }: { $entries } مدخلات من { $who }
    [many] { $day }: { $entries } مدخلاً من { $who }
   *[other] { $day }: { $entries } مدخل من { $who }
    }
t-day-entries-entries-to-who = { $entries ->
    [zero] { $day }: لا مدخلات إلى { $who }
    [one] { $day }: مدخل واحد إلى { $who }
    [two] { $day }: مدخلان إلى { $who }
    [few] { $day }: { $entries } مدخلات إلى { $who }
    [many] { $day }: { $entries } مدخلاً إلى { $who }
   *[other] { $day }: { $entries } مدخل إلى { $who }
    }
t-differs-from-what-by-says = يختلف عن قول { $by }
t-do-not-take-it-over = عدم الأخذ به
t-due = حان موعده
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = كل جزء على ورقة خاصة به: اسألوا الآخرين الذين يحتفظون بواحدة.
t-entries-changed-or-taken-back = ما تغيّر أو سُحب: { $entries }
t-entries-entries = { $entries ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $entries } مدخلات
    [many] { $entries } مدخلاً
   *[other] { $entries } مدخل
    }
t-entries-entries-are-new-here = { $entries ->
    [zero] لا يوجد هنا أي مدخل جديد.
    [one] يوجد هنا مدخل جديد واحد.
    [two] يوجد هنا مدخلان جديدان.
    [few] توجد هنا { $entries } مدخلات جديدة.
    [many] يوجد هنا { $entries } مدخلاً جديداً.
   *[other] يوجد هنا { $entries } مدخل جديد.
    }
t-entries-entries-are-sound = { $entries ->
    [zero] لا يوجد أي مدخل سليم.
    [one] مدخل واحد سليم.
    [two] مدخلان سليمان.
    [few] { $entries } مدخلات سليمة.
    [many] { $entries } مدخلاً سليماً.
   *[other] { $entries } مدخل سليم.
    }
t-entries-entries-were-looked-at-and-every-signature = { $entries ->
    [zero] لم يُنظر في أي مدخل، وفي كل توقيع.
    [one] نُظر في مدخل واحد، وفي كل توقيع.
    [two] نُظر في مدخلين، وفي كل توقيع.
    [few] نُظر في { $entries } مدخلات، وفي كل توقيع.
    [many] نُظر في { $entries } مدخلاً، وفي كل توقيع.
   *[other] نُظر في { $entries } مدخل، وفي كل توقيع.
    }
t-entries-from-them = ما جاء منهم: { $entries }
t-entries-new = الجديد: { $entries }
t-everybody = الجميع
t-facts-facts-are-in-the-record-already-just-like-this = { $facts ->
    [zero] لا توجد معلومة مسجّلة من قبل كما هي تماماً.
    [one] معلومة واحدة مسجّلة من قبل، كما هي تماماً.
    [two] معلومتان مسجّلتان من قبل، كما هما تماماً.
    [few] { $facts } معلومات مسجّلة من قبل، كما هي تماماً.
    [many] { $facts } معلومة مسجّلة من قبل، كما هي تماماً.
   *[other] { $facts } معلومة مسجّلة من قبل، كما هي تماماً.
    }
t-facts-facts-wait-for-your-answer = { $facts ->
    [zero] لا توجد معلومة تنتظر ردكم.
    [one] معلومة واحدة تنتظر ردكم.
    [two] معلومتان تنتظران ردكم.
    [few] { $facts } معلومات تنتظر ردكم.
    [many] { $facts } معلومة تنتظر ردكم.
   *[other] { $facts } معلومة تنتظر ردكم.
    }
t-faults-faults-were-found = { $faults ->
    [zero] لم يُعثر على أي خلل.
    [one] عُثر على خلل واحد.
    [two] عُثر على خللين اثنين.
    [few] عُثر على { $faults } مواضع خلل.
    [many] عُثر على { $faults } موضع خلل.
   *[other] عُثر على { $faults } موضع خلل.
    }
t-file-could-not-be-moved-why = تعذّر نقل { $file }: { $why }.
t-file-may-still-open-with-that-key = ربما لا يزال { $file } يُفتح بذلك المفتاح.
t-file-went-out-of-the-way-reason = أُبعد { $file }: { $reason }.
t-file-would-go-out-of-the-way-reason = سيُبعد { $file }: { $reason }.
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = { $files ->
    [zero] لم يصل معها أي ملف مرفق كان مفقوداً أو تالفاً هنا.
    [one] وصل معها ملف مرفق واحد كان مفقوداً أو تالفاً هنا.
    [two] وصل معها ملفان مرفقان كانا مفقودين أو تالفين هنا.
    [few] وصلت معها { $files } ملفات مرفقة كانت مفقودة أو تالفة هنا.
    [many] وصل معها { $files } ملفاً مرفقاً كانت مفقودة أو تالفة هنا.
   *[other] وصل معها { $files } ملف مرفق كانت مفقودة أو تالفة هنا.
    }
t-files-files-cannot-be-read = { $files ->
    [zero] لا توجد ملفات تتعذّر قراءتها.
    [one] ملف واحد تتعذّر قراءته.
    [two] ملفان تتعذّر قراءتهما.
    [few] { $files } ملفات تتعذّر قراءتها.
    [many] { $files } ملفاً تتعذّر قراءتها.
   *[other] { $files } ملف تتعذّر قراءتها.
    }
t-files-files-in-the-folder-were-set-aside = { $files ->
    [zero] لم يُنحَّ جانباً أي ملف في المجلد.
    [one] نُحّي جانباً ملف واحد في المجلد.
    [two] نُحّي جانباً ملفان في المجلد.
    [few] نُحّيت جانباً { $files } ملفات في المجلد.
    [many] نُحّي جانباً { $files } ملفاً في المجلد.
   *[other] نُحّي جانباً { $files } ملف في المجلد.
    }
t-fill-in-all-three = املؤوا الثلاثة كلها.
t-find-it-in-the-record-and-choose-it-there = ابحثوا عنه في «السجل»، واختاروه هناك.
t-first-seen-day = رُئي أول مرة في { $day }
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = مثلاً 17/5/1940 أو 1940 فقط. اتركوه فارغاً إذا كان غير معروف.
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [zero] انتهت المدة قبل { $day } بالنسبة إلى { $people } شخص، ولا يزال المفتاح يفتح المحفظة.
    [one] انتهت المدة قبل { $day } بالنسبة إلى شخص واحد، ولا يزال المفتاح يفتح المحفظة.
    [two] انتهت المدة قبل { $day } بالنسبة إلى شخصين، ولا يزال المفتاح يفتح المحفظة.
    [few] انتهت المدة قبل { $day } بالنسبة إلى { $people } أشخاص، ولا يزال المفتاح يفتح المحفظة.
    [many] انتهت المدة قبل { $day } بالنسبة إلى { $people } شخصاً، ولا يزال المفتاح يفتح المحفظة.
   *[other] انتهت المدة قبل { $day } بالنسبة إلى { $people } شخص، ولا يزال المفتاح يفتح المحفظة.
    }
t-forms-asks-its-questions-one-a-page = «الاستمارات» تطرح أسئلتها، سؤالاً في كل صفحة.
t-forms-asks-what-is-still-open-one-question-a-page = «الاستمارات» تسأل عمّا لم يُجَب عنه بعد، سؤالاً في كل صفحة.
t-forms-lists-them = «الاستمارات» تعرضها في قائمة.
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = من { $from }؛ انتهى ذلك في { $last }، ولا يزال المفتاح يفتح هذه المحفظة.
t-from-from-no-end-was-written-down = من { $from }؛ لم يُدوَّن تاريخ انتهاء.
t-from-from-until-last = من { $from }، حتى { $last }.
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = يُخبَر { $from } بما ليس كذلك مع الورقة التالية التي تطبعونها لهذه الجهة.
t-from-made-day-facts-facts-wait = { $facts ->
    [zero] { $from }، أُعدّت في { $day }: لا معلومات تنتظر
    [one] { $from }، أُعدّت في { $day }: معلومة واحدة تنتظر
    [two] { $from }، أُعدّت في { $day }: معلومتان تنتظران
    [few] { $from }، أُعدّت في { $day }: { $facts } معلومات تنتظر
    [many] { $from }، أُعدّت في { $day }: { $facts } معلومة تنتظر
   *[other] { $from }، أُعدّت في { $day }: { $facts } معلومة تنتظر
    }
t-from-now-on-nothing-new-opens-with-that-key = من الآن فصاعداً لا يُفتح أي شيء جديد بذلك المفتاح.
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = من الورقة التي كتبتموها عليها، للتأكد من أنها صحيحة.
t-get-the-newest-carewallet = احصلوا على أحدث إصدار من carewallet.
t-give-the-whole-public-line-age1-and-the-key-after-it = اكتبوا السطر العام كاملاً: age1… والمفتاح بعده.
t-go-back-and-answer-what-the-page-asks = ارجعوا، وأجيبوا عمّا تسأل عنه الصفحة.
t-go-on-with-the-sheet-that-you-were-looking-through = متابعة الورقة التي كنتم تراجعونها
t-go-on-with-what-came-from-from = متابعة ما جاء من { $from }
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = هل كتب عليها أحد، أو أعطاكم ورقة من عنده؟
t-have-whoever-made-the-form-check-it-it-has-mistakes = اطلبوا ممن أعدّ الاستمارة أن يتحقق منها: فيها أخطاء.
t-hidden-not-erased = مخفي، غير ممحو
t-i-have-seen-it-on-paper-or-on-the-packet = اطّلعت عليه على ورقة، أو على العلبة
t-if-it-is-meant-all-the-same-say-so-on-the-page = إذا كان هذا هو المقصود مع ذلك، فقولوا ذلك في الصفحة.
t-in-it-entries-entries = { $entries ->
    [zero] فيها: لا مدخلات.
    [one] فيها: مدخل واحد.
    [two] فيها: مدخلان.
    [few] فيها: { $entries } مدخلات.
    [many] فيها: { $entries } مدخلاً.
   *[other] فيها: { $entries } مدخل.
    }
t-in-the-person-s-own-words = بكلمات الشخص نفسه
t-into-a-new-folder-on-this-computer-or-another-one = في مجلد جديد، على هذا الحاسوب أو على حاسوب آخر.
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = هل ذاكرة USB موصولة؟ إذا فُقدت فيمكن استعادة نسخة احتياطية.
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = هل ذاكرة USB موصولة؟ تحققوا من اسم الملف والمجلد.
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = هل ذاكرة USB موصولة، أو هل لا يزال المجلد قيد النسخ؟ لم يُحذف شيء بسبب هذا.
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = هل ذاكرة USB التي عليها المفتاح موصولة؟ لم يُنشأ شيء بدلاً منه.
t-it-is-file = هو { $file }.
t-it-is-not-so-tell-them = ليس الأمر كذلك: إخبارهم
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = هذه الورقة تفتح محفظة: احفظوها على حدة، ولا تسلّموها لأحد أبداً.
t-it-was-opened-again-and-compared-with-the-wallet = فُتحت من جديد وقورنت بالمحفظة.
t-it-was-opened-and-checked = فُتحت وتم التحقق منها.
t-its-own-page-shows-what-stands-in-its-place-now = صفحته تعرض ما يحل محله الآن.
t-keep-it-in-another-house-and-the-key-apart-from-it = احفظوها في منزل آخر، والمفتاح بعيداً عنها.
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = احتفظوا بالنسخ الاحتياطية الأقدم أيضاً. «فحص المحفظة» يعرض قائمة بما هو تالف.
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = «الحفظ الآمن»، «فحص المحفظة» يعرض قائمة بما هو مفقود؛ و«إدخال نسخة» يأتي به من نسخة سليمة أو من نسخة احتياطية تمت استعادتها.
t-keep-safe-recovery-sheet-writes-it = «الحفظ الآمن»، «ورقة الاسترداد» يكتب ذلك.
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = «الحفظ الآمن» يعرض من يفتح المحفظة؛ و«اليوم» يعرض ما سُلّم.
t-keep-safe-who-opens-it-adds-somebody = «الحفظ الآمن»، «من يفتحها» لإضافة شخص.
t-keep-safe-who-opens-it-ends-it = «الحفظ الآمن»، «من يفتحها» لإنهاء ذلك.
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = «الحفظ الآمن»، «من يفتحها» يعرض من يستطيع فتح المحفظة.
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = أبقوا هذه النسخة كما هي: لا شيء هنا يحذف أي شيء.
t-kept-for-later = أُجّل إلى وقت لاحق
t-language-larger-print-contrast-light-or-dark = اللغة، حروف أكبر، تباين، فاتح أو داكن
t-listed-directory-v-number = مدرج في القائمة (الدليل، الإصدار { $number })
t-look-at-it = النظر فيه
t-look-at-the-date-again-nothing-was-saved = انظروا في التاريخ من جديد؛ لم يُحفظ شيء.
t-look-at-the-fields-of-the-page-again-nothing-was-saved = انظروا في خانات الصفحة من جديد؛ لم يُحفظ شيء.
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = ابحثوا عن نسخة سليمة: نسخة احتياطية تُستعاد في مجلد آخر إلى جانبها، أو المجلد على حاسوب آخر. ثم أدخلوها.
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = ابحثوا عن نسخة سليمة. «الحفظ الآمن»، «فحص المحفظة» يقول أي الملفات تالفة.
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = ابحثوا عن نسخة أخرى فيها الباقي، وأدخلوها أيضاً.
t-look-through-it-first-then-say-yes-on-the-page = راجعوه أولاً، ثم قولوا نعم في الصفحة.
t-make-a-second-way-in = إعداد طريق ثانٍ للدخول
t-make-room-on-that-disk-or-use-another-one = أفرغوا مكاناً على ذلك القرص، أو استخدموا قرصاً آخر.
t-name-a-file-not-a-folder = اكتبوا اسم ملف، لا اسم مجلد.
t-name-a-folder-that-is-new-or-empty = اكتبوا اسم مجلد جديد أو فارغ.
t-name-born-day = { $name }، تاريخ الميلاد { $day }
t-name-can-open-the-wallet-now = أصبح بإمكان { $name } الآن فتح المحفظة.
t-name-does-not-open-this-wallet-any-more = لم يعد بإمكان { $name } فتح هذه المحفظة
t-name-is-added-but-cannot-open-every-file-yet = أُضيف { $name }، لكن لا يمكن له بعد فتح كل ملف
t-name-is-ended-but-some-files-may-still-open-with-that-key = أُنهي وصول { $name }، لكن بعض الملفات ربما لا تزال تُفتح بذلك المفتاح
t-name-is-on-record-known-did-they-write-this = اسم { $name } مسجّل: { $known }. هل هذا مكتوب بقلم هذا الشخص؟
t-name-says-this-these-are-their-own-words = { $name } يقول هذا: هذه كلماته مباشرةً
t-name-the-file-is-empty = { $name }: الملف فارغ
t-name-there-are-16-already-and-that-is-the-most = { $name }: يوجد 16 من قبل، وهذا هو الحد الأقصى
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }: هذا أكبر من أن يُحفظ مع مدخل
t-new = جديد
t-new-but-the-sheet-contradicts-itself = جديد، لكن الورقة تناقض نفسها
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = «الجديد» هو ما كُتب منذ ذلك، عن الأشخاص أنفسهم، ويجوز أن يذهب إلى أي جهة.
t-no-do-not-save-it = لا: عدم حفظه
t-no-file-was-chosen = لم يُختر أي ملف.
t-no-folder-was-written = لم يُكتب اسم أي مجلد.
t-no-it-has-changed = لا، لقد تغيّر
t-no-it-is-how-i-say-it = لا، هذه صياغتي أنا
t-no-more-of-these = لا يوجد المزيد من هذه
t-no-place-was-chosen = لم يُختر أي مكان.
t-no-wallet-is-chosen = لم تُختر أي محفظة.
t-no-way-back-was-tried-yet = لم يُجرَّب أي طريق للعودة بعد.
t-no-we-write-down-what-they-said = لا، نحن ندوّن ما قاله
t-no-words-were-typed = لم تُكتب أي كلمات.
t-nobody-has-said-yet-where-this-answer-lives = لم يحدد أحد بعد مكان هذه الإجابة.
t-nobody-said-so = لم يقل أحد ذلك
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = لا يوقّعها إلا من توجد مفاتيحهم في القائمة.
t-nobody-whom-this-wallet-knows = لا أحد تعرفه هذه المحفظة
t-not-all-could-be-moved = لم يمكن نقل كل شيء
t-not-copied-file-why = لم يُنسخ: { $file }: { $why }.
t-not-in-the-backup-file-why = ليس في النسخة الاحتياطية: { $file }: { $why }.
t-not-now-ask-me-again-later = ليس الآن: سؤالي من جديد لاحقاً
t-not-said = لم يُذكر
t-not-taken-in-file-why = لم يُستلم: { $file }: { $why }.
t-not-taken-over-you-are-not-asked-again = لم يُؤخذ به: لن تُسألوا عنه من جديد
t-nothing-is-missing-or-damaged = لا شيء مفقود أو تالف.
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = لا يُحفظ أي شيء ناقصاً. يُرجى إخبار من أعطاكم carewallet بآخر ما فعلتم.
t-nothing-to-type-have-the-paper-ready = لا شيء يجب كتابته: جهّزوا الورقة.
t-nothing-was-deleted-you-can-put-it-all-back = لم يُحذف شيء. يمكنكم إرجاع كل ذلك.
t-nothing-was-handed-over = لم يُسلَّم شيء.
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = لم يُستلم شيء: اسألوا من أرسله من هو.
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = لم يُستلم شيء. إذا كان المطلوب أن يفتح هذا الشخص المحفظة: «الحفظ الآمن»، «من يفتحها».
t-odd-is-that-right = { $odd }. هل هذا صحيح؟
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = يفتحها مفتاح واحد، ولا شيء غيره. إذا ضاع، ضاع كل شيء.
t-open-the-wallet-that-this-person-is-in-nothing-was-written = افتحوا المحفظة التي فيها هذا الشخص؛ لم يُكتب شيء.
t-or-that-none-is-known = أو أنه لا يوجد شيء معروف
t-page-done-of-total-done = الصفحات: تمّ { $done } من { $total }
t-part-of-the-record-could-not-be-read = تعذّرت قراءة جزء من السجل.
t-past-what-came-of-it = مضى: ماذا نتج عنه؟
t-perhaps-you-mean-kind = ربما تقصدون: { $kind }.
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = صوّروا صفحة ورقة الأسئلة كاملة، مع رمزها.
t-please-check-odd = يُرجى التحقق: { $odd }
t-proved = ثبت
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [zero] ثبت ذلك: ورقة { $holder } تفتح هذه المحفظة كلها (لا مدخلات).
    [one] ثبت ذلك: ورقة { $holder } تفتح هذه المحفظة كلها (مدخل واحد).
    [two] ثبت ذلك: ورقة { $holder } تفتح هذه المحفظة كلها (مدخلان).
    [few] ثبت ذلك: ورقة { $holder } تفتح هذه المحفظة كلها ({ $entries } مدخلات).
    [many] ثبت ذلك: ورقة { $holder } تفتح هذه المحفظة كلها ({ $entries } مدخلاً).
   *[other] ثبت ذلك: ورقة { $holder } تفتح هذه المحفظة كلها ({ $entries } مدخل).
    }
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [zero] ثبت ذلك: ورقة { $holder } تفتح من هذه المحفظة ما يلي: لا مدخلات؛ وأجزاء أخرى لا يستطيع أحد هنا قراءتها.
    [one] ثبت ذلك: ورقة { $holder } تفتح من هذه المحفظة ما يلي: مدخل واحد؛ وأجزاء أخرى لا يستطيع أحد هنا قراءتها.
    [two] ثبت ذلك: ورقة { $holder } تفتح من هذه المحفظة ما يلي: مدخلان؛ وأجزاء أخرى لا يستطيع أحد هنا قراءتها.
    [few] ثبت ذلك: ورقة { $holder } تفتح من هذه المحفظة ما يلي: { $entries } مدخلات؛ وأجزاء أخرى لا يستطيع أحد هنا قراءتها.
    [many] ثبت ذلك: ورقة { $holder } تفتح من هذه المحفظة ما يلي: { $entries } مدخلاً؛ وأجزاء أخرى لا يستطيع أحد هنا قراءتها.
   *[other] ثبت ذلك: ورقة { $holder } تفتح من هذه المحفظة ما يلي: { $entries } مدخل؛ وأجزاء أخرى لا يستطيع أحد هنا قراءتها.
    }
t-put-back = تم الإرجاع
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = أبعدوا ما يعيق: انظروا أدناه ما سيكون ذلك.
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = صحّحوا هذه في الملف وأضيفوه من جديد: لا شيء يُؤخذ مرتين.
t-question-number-of-of = السؤال { $number } من { $of }
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = اقرؤوها على حاسوب آخر: هذا الحاسوب لا يستطيع فتح الصور بأمان.
t-reading-done-of-total-done = القراءة: تمّ { $done } من { $total }
t-reading-file-done-of-total-done = قراءة الملفات: تمّ { $done } من { $total }
t-replaced = تم استبداله
t-revoked-from-day = أُلغي اعتباراً من { $day }
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = تواصلوا بالهاتف مع { $name } على الرقم الموجود لديكم من قبل، وقارنوا كلمات المفتاح الثماني.
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = تواصلوا بالهاتف مع الجهة على الرقم الموجود لديكم من قبل؛ لم يُستلم شيء.
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = تواصلوا بالهاتف مع من يتولى إعدادها على الرقم الموجود لديكم من قبل؛ لم يتغيّر شيء.
t-saved-facts-facts-of-from-taken-over = { $facts ->
    [zero] تم الحفظ: لم يُؤخذ بأي معلومة من { $from }.
    [one] تم الحفظ: أُخذ بمعلومة واحدة من { $from }.
    [two] تم الحفظ: أُخذ بمعلومتين من { $from }.
    [few] تم الحفظ: أُخذ بـ { $facts } معلومات من { $from }.
    [many] تم الحفظ: أُخذ بـ { $facts } معلومة من { $from }.
   *[other] تم الحفظ: أُخذ بـ { $facts } معلومة من { $from }.
    }
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = تم الحفظ. يبقى في المنزل: هذه الاستمارة لا تسلّمه.
t-saved-it-was-checked-today-and-is-still-right = تم الحفظ: جرى التحقق منه اليوم ولا يزال صحيحاً.
t-saved-name-trust = تم الحفظ: { $name }: { $trust }.
t-saved-nothing-of-from-was-taken-over = تم الحفظ: لم يُؤخذ بأي شيء من { $from }.
t-say-on-what-ground-for-example-lasting-power-of-attorney = حددوا على أي أساس: مثلاً lasting power of attorney (توكيل دائم)
t-say-what-came-of-it = حددوا ماذا نتج عنه
t-say-what-to-do-with-fact = حددوا ما يجب فعله بهذا: { $fact }
t-say-where-it-should-go = حددوا أين يوضع
t-say-where-the-key-file-is = حددوا أين ملف المفتاح.
t-say-whether-name-wrote-this = حددوا هل هذا مكتوب بقلم { $name }
t-say-which-is-right = حددوا أيّها الصحيح
t-say-why-in-your-own-words = اذكروا السبب، بكلماتكم
t-says-more = يقول أكثر
t-says-more-than-what-you-have = يقول أكثر مما لديكم
t-says-the-same-as-what-you-have = يقول ما لديكم نفسه
t-settled-this-one-stays = تم الحسم: هذا يبقى.
t-signed-with-a-key-that-directory-lists-under-this-name = وُقّعت بمفتاح يدرجه { $directory } تحت هذا الاسم.
t-signed-with-a-key-that-nobody-here-knows = وُقّعت بمفتاح لا يعرفه أحد هنا.
t-signed-with-a-key-that-you-see-for-the-first-time = وُقّعت بمفتاح ترونه للمرة الأولى.
t-signed-with-the-key-of-name-in-your-address-book = وُقّعت بمفتاح { $name } الموجود في دفتر عناوينكم.
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = وُقّعت بمفتاح شخص يستطيع فتح هذه المحفظة.
t-skip-this = تخطي هذا
t-skip-this-question = تخطي هذا السؤال
t-somebody-else-says-this-about-name = شخص آخر يقول هذا عن { $name }
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = يوجد في السجل من قبل شخص بهذا الاسم؛ هذا شخص آخر
t-somebody-speaks-for-name-who-cannot-say-it = شخص يتحدث نيابةً عن { $name }، لأن { $name } لا يستطيع قول ذلك
t-somebody-to-ring = شخص للاتصال به
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = كان من المفترض أن يفتح شخص هذه المحفظة حتى { $day }، ولا يزال مفتاحه يفتحها.
t-something-about-this-wallet-is-unusual-have-it-checked = شيء في هذه المحفظة غير معتاد: اطلبوا فحصها.
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = شيء يصعب أن يكون صحيحاً: غيّروه، أو قولوا إنه صحيح
t-something-went-wrong-inside-carewallet = حدث خطأ داخل carewallet.
t-still-out-of-the-way-file-why = لا يزال مُبعداً: { $file }: { $why }.
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = مثل هذه المدخلات لا تكون أبداً في ورقة: اسألوا من أعدّها؛ لم يُستلم شيء.
t-take-in-one-sheet-at-a-time-leave-the-others-out = استلموا ورقة واحدة في كل مرة: استبعدوا الأخرى.
t-take-in-shows-the-sheet-again = «استلام» يعرض الورقة من جديد.
t-take-in-takes-its-photographs-or-its-file-again = «استلام» يستلم صورها أو ملفها من جديد.
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = استلموا صفحات شخص واحد في كل مرة: استبعدوا الأخرى.
t-take-it-over = الأخذ به
t-take-it-over-although-the-sheet-contradicts-itself = الأخذ به، مع أن الورقة تناقض نفسها
t-take-it-over-beside-yours-both-will-stand = الأخذ به إلى جانب ما لديكم: يبقى الاثنان
t-take-it-over-it-stands-in-place-of-what-they-said-before = الأخذ به: يحل محل ما قالوه من قبل
t-taken-back-it-does-not-count-any-more-its-history-stays = تم سحبه: لا يُعتدّ به بعد الآن. يبقى تاريخ تغييراته.
t-taken-over = أُخذ به
t-that-backup-is-gone = تلك النسخة الاحتياطية لم تعد موجودة.
t-that-is-days-days-ago = { $days ->
    [zero] مضى على ذلك { $days } يوم.
    [one] مضى على ذلك يوم واحد.
    [two] مضى على ذلك يومان.
    [few] مضى على ذلك { $days } أيام.
    [many] مضى على ذلك { $days } يوماً.
   *[other] مضى على ذلك { $days } يوم.
    }
t-that-stick-is-not-there-any-more = ذاكرة USB تلك لم تعد موجودة.
t-the-agency-and-its-key-are-now-in-your-address-book = الجهة ومفتاحها موجودان الآن في دفتر عناوينكم.
t-the-agency-makes-a-new-key-and-tells-the-families = الجهة تُنشئ مفتاحاً جديداً، وتخبر العائلات.
t-the-backup-is-made = أُنشئت النسخة الاحتياطية
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = أُنشئت النسخة الاحتياطية، وليس فيها السجل كله
t-the-backup-is-missing = تنقص النسخة الاحتياطية.
t-the-backup-is-put-back = تمت استعادة النسخة الاحتياطية
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = تمت استعادة النسخة الاحتياطية، وليس فيها السجل كله
t-the-backup-is-put-back-and-open-now = تمت استعادة النسخة الاحتياطية، وهي مفتوحة الآن.
t-the-building-who-lives-there-how-to-get-in = المبنى، ومن يسكن هناك، وكيفية الدخول
t-the-copy-is-brought-in = أُدخلت النسخة
t-the-day-reason = اليوم: { $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = ربما بدأ القرص أو ذاكرة USB بالتعطل: جرّبوا غيره.
t-the-first-holder = الحامل الأول للمفتاح
t-the-first-one-this-cannot-be-ended = الأول: لا يمكن إنهاء هذا.
t-the-gp = طبيب الأسرة (GP)
t-the-key-file-is-missing = ينقص ملف المفتاح.
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = { $entries ->
    [zero] آخر نسخة احتياطية من هذا الحاسوب بتاريخ { $at }؛ لم يأتِ منذ ذلك أي مدخل.
    [one] آخر نسخة احتياطية من هذا الحاسوب بتاريخ { $at }؛ جاء منذ ذلك مدخل واحد.
    [two] آخر نسخة احتياطية من هذا الحاسوب بتاريخ { $at }؛ جاء منذ ذلك مدخلان.
    [few] آخر نسخة احتياطية من هذا الحاسوب بتاريخ { $at }؛ جاءت منذ ذلك { $entries } مدخلات.
    [many] آخر نسخة احتياطية من هذا الحاسوب بتاريخ { $at }؛ جاء منذ ذلك { $entries } مدخلاً.
   *[other] آخر نسخة احتياطية من هذا الحاسوب بتاريخ { $at }؛ جاء منذ ذلك { $entries } مدخل.
    }
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = يمكن قراءة اليوم الأخير بأكثر من طريقة: اكتبوا الشهر بكلمة إنجليزية
t-the-last-day-reason = اليوم الأخير: { $reason }
t-the-name-reason = الاسم: { $reason }
t-the-new-folder-is-missing = ينقص المجلد الجديد.
t-the-nhs-number-reason = رقم NHS: { $reason }
t-the-note-about-fact-reason = الملاحظة عن { $fact }: { $reason }
t-the-one-that-must-not-be-missed = الدواء الذي يجب ألا يُنسى
t-the-other-copy-was-only-read = النسخة الأخرى قُرئت فقط.
t-the-page-for-kind-shows-what-can-be-written = صفحة «{ $kind }» تعرض ما يمكن كتابته.
t-the-passphrase-of-the-key = عبارة مرور المفتاح
t-the-person-says-so = الشخص نفسه يقول ذلك
t-the-place-of-the-new-key-is-missing = ينقص مكان المفتاح الجديد
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = السطر العام يبدأ بـ age1. لا يحتاج أحد إلى سرّ شخص آخر.
t-the-reason-reason = السبب: { $reason }
t-the-record-names-no-carer = لا يذكر السجل اسم أي مقدّم رعاية.
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = «السجل» يعرض ما هو موجود؛ اختاروا شخصاً آخر أو أنواعاً أكثر.
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = تغيّر السجل في صفحة أخرى. لم تُؤخذ إجابتكم الأخيرة: يُرجى النظر، ثم الإجابة من جديد.
t-the-same = مطابق
t-the-sheet-is-as-it-was-before = الورقة كما كانت من قبل.
t-the-surgery-and-its-telephone-number = العيادة ورقم هاتفها
t-the-wallet-is-in-folder = المحفظة في { $folder }.
t-the-wallet-is-locked = المحفظة مقفلة.
t-the-words-under-a-photograph-reason = الكلمات تحت إحدى الصور: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = الاسم الكامل. يمكن إضافة غيره من أهل المنزل لاحقاً.
t-their-public-line-is-missing = ينقص سطره العام
t-there-are-entries-entries-to-back-up = { $entries ->
    [zero] لا يوجد أي مدخل يجب نسخه احتياطياً.
    [one] يوجد مدخل واحد يجب نسخه احتياطياً.
    [two] يوجد مدخلان يجب نسخهما احتياطياً.
    [few] توجد { $entries } مدخلات يجب نسخها احتياطياً.
    [many] يوجد { $entries } مدخلاً يجب نسخها احتياطياً.
   *[other] يوجد { $entries } مدخل يجب نسخها احتياطياً.
    }
t-there-are-ways-ways-in = { $ways ->
    [zero] لا يوجد أي طريق للدخول.
    [one] يوجد طريق واحد للدخول.
    [two] يوجد طريقان للدخول.
    [few] توجد { $ways } طرق للدخول.
    [many] يوجد { $ways } طريقاً للدخول.
   *[other] يوجد { $ways } طريق للدخول.
    }
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = { $ways ->
    [zero] لا يوجد أي طريق للدخول، ولم تُعَد قراءة أي ورقة بعد.
    [one] يوجد طريق واحد للدخول، ولم تُعَد قراءة أي ورقة بعد.
    [two] يوجد طريقان للدخول، ولم تُعَد قراءة أي ورقة بعد.
    [few] توجد { $ways } طرق للدخول، ولم تُعَد قراءة أي ورقة بعد.
    [many] يوجد { $ways } طريقاً للدخول، ولم تُعَد قراءة أي ورقة بعد.
   *[other] يوجد { $ways } طريق للدخول، ولم تُعَد قراءة أي ورقة بعد.
    }
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = { $ways ->
    [zero] لا يوجد الآن أي طريق للدخول. جرّبوا ذلك من جديد بعد نصف سنة.
    [one] يوجد الآن طريق واحد للدخول. جرّبوا ذلك من جديد بعد نصف سنة.
    [two] يوجد الآن طريقان للدخول. جرّبوا ذلك من جديد بعد نصف سنة.
    [few] توجد الآن { $ways } طرق للدخول. جرّبوا ذلك من جديد بعد نصف سنة.
    [many] يوجد الآن { $ways } طريقاً للدخول. جرّبوا ذلك من جديد بعد نصف سنة.
   *[other] يوجد الآن { $ways } طريق للدخول. جرّبوا ذلك من جديد بعد نصف سنة.
    }
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = توجد إجابة، ويوجد سبب لعدم وجودها: أبقوا أحدهما
t-there-is-no-such-folder-folder = لا يوجد مجلد كهذا: { $folder }
t-there-is-nothing-that-could-be-put-back = لا يوجد شيء يمكن إرجاعه.
t-there-is-still-only-one-way-in = لا يزال يوجد طريق واحد فقط للدخول.
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = { $pages ->
    [zero] هذه أسئلة من جهة على { $pages } صفحة، وليس فيها إجابات.
    [one] هذه أسئلة من جهة على صفحة واحدة، وليس فيها إجابات.
    [two] هذه أسئلة من جهة على صفحتين، وليس فيها إجابات.
    [few] هذه أسئلة من جهة على { $pages } صفحات، وليس فيها إجابات.
    [many] هذه أسئلة من جهة على { $pages } صفحة، وليس فيها إجابات.
   *[other] هذه أسئلة من جهة على { $pages } صفحة، وليس فيها إجابات.
    }
t-they-are-in-files-files = { $files ->
    [zero] هي في { $files } ملف.
    [one] هي في ملف واحد.
    [two] هي في ملفين.
    [few] هي في { $files } ملفات.
    [many] هي في { $files } ملفاً.
   *[other] هي في { $files } ملف.
    }
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = يستخدم هذا الشخص المفتاح الموجود لديه. به يُفتح السجل كله.
t-this-belongs-on-the-form-itself = مكان هذا في الاستمارة نفسها.
t-this-can-be-read-in-several-ways-choose-what-you-mean = يمكن قراءة هذا بعدة طرق: اختاروا ما تقصدونه
t-this-cannot-be-asked-here-write-it-down-by-itself = لا يمكن السؤال عن هذا هنا: دوّنوه وحده.
t-this-cannot-be-left-open-here-answer-it-or-skip-it = لا يمكن ترك هذا مفتوحاً هنا: أجيبوا عنه، أو تخطّوه
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = لم يتمكن هذا الحاسوب من تذكّر ما رآه. المحفظة نفسها سليمة.
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = لم يتمكن هذا الحاسوب من تذكّر متى كان ذلك؛ النسخة الاحتياطية نفسها سليمة.
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = لا يسمح هذا الحاسوب بذلك: اختاروا مجلداً آخر، مثل مجلد مستنداتكم.
t-this-computer-knows-of-no-backup = لا يعرف هذا الحاسوب أي نسخة احتياطية.
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = ساعة هذا الحاسوب تقول { $day }، ولا يمكن أن يكون ذلك صحيحاً. ما تدوّنونه الآن سيحمل ذلك التاريخ: اضبطوا الساعة أولاً.
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = { $missing ->
    [zero] هذه النسخة أقدم من التي رآها هذا الحاسوب من قبل: لا ينقص منها أي مدخل. ابحثوا عن النسخة الأحدث.
    [one] هذه النسخة أقدم من التي رآها هذا الحاسوب من قبل: ينقص منها مدخل واحد على الأقل. ابحثوا عن النسخة الأحدث.
    [two] هذه النسخة أقدم من التي رآها هذا الحاسوب من قبل: ينقص منها مدخلان على الأقل. ابحثوا عن النسخة الأحدث.
    [few] هذه النسخة أقدم من التي رآها هذا الحاسوب من قبل: تنقص منها { $missing } مدخلات على الأقل. ابحثوا عن النسخة الأحدث.
    [many] هذه النسخة أقدم من التي رآها هذا الحاسوب من قبل: ينقص منها { $missing } مدخلاً على الأقل. ابحثوا عن النسخة الأحدث.
   *[other] هذه النسخة أقدم من التي رآها هذا الحاسوب من قبل: ينقص منها { $missing } مدخل على الأقل. ابحثوا عن النسخة الأحدث.
    }
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = يمكن قراءة هذا اليوم بعدة طرق: اختاروا المقصود منها
t-this-is-answered-already = أُجيب عن هذا من قبل.
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = هذا ليس مطابقاً. انظروا في ما كتبتموه، واكتبوه من جديد
t-this-is-on-record-and-held-back = هذا مسجّل ومحجوب.
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = يُكتب هذا تلقائياً عندما تُسلَّم ورقة أو تصل.
t-this-is-you = هذا أنتم.
t-this-never-leaves-the-family-choose-something-else = هذا لا يغادر العائلة أبداً: اختاروا شيئاً آخر.
t-this-sheet-was-forgotten = نُسيت هذه الورقة.
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = مفتاح هذه المحفظة ليس على هذا الحاسوب: استخدموا ملف مفتاحكم.
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = أُنشئت هذه المحفظة بإصدار أحدث من carewallet. يمكن قراءتها هنا، ولا يمكن تغييرها.
t-this-was-added-it-is-taken-back = تمت إضافة هذا. ويُسحب الآن:
t-this-was-changed-it-says-again-what-it-said-before = تم تغيير هذا. ويعود إلى ما كان يقوله من قبل:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = كان هذا تالفاً أو مفقوداً عندما أُنشئت النسخة الاحتياطية. قد يكون موجوداً في نسخة احتياطية أقدم: استعيدوها في مجلد آخر إلى جانبها، ثم أدخلوها.
t-this-was-not-saved = لم يُحفظ هذا.
t-this-was-not-saved-reason = لم يُحفظ هذا: { $reason }.
t-this-was-taken-back-it-counts-again = تم سحب هذا. ويعود معتمداً:
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = ضعوا علامة على نوعه أيضاً؛ ما هو خاص يجب وضع علامة عليه بالاسم.
t-to-do = يجب فعله
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = ليُعتدّ به، أضيفوا هذا الشخص من جديد أولاً: «الحفظ الآمن»، «من يفتحها».
t-to-look-at = يجب النظر فيه
t-tried-last-on-day = آخر تجربة في { $day }.
t-two-entries-disagree-settle-that-on-their-own-pages-first = مدخلان غير متفقين: احسموا ذلك في صفحتيهما أولاً.
t-two-versions-this-one-and-another-stand = قولان: هذا، وآخر لا يزال قائماً
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = اكتبوا الكلمات الأربعين لورقة واحدة بالترتيب، أو صوّروا رمزها.
t-type-the-folder-in-which-it-is-saved = اكتبوا المجلد الذي تُحفظ فيه.
t-type-the-name = اكتبوا الاسم
t-type-the-name-of-who-is-coming = اكتبوا اسم من سيأتي
t-type-the-passphrase-back = اكتبوا عبارة المرور مرة أخرى
t-type-the-words-of-the-sheet-or-choose-a-photograph = اكتبوا كلمات الورقة، أو اختاروا صورة.
t-type-whom-the-form-is-for = اكتبوا لمن الاستمارة.
t-understood-as-what = فُهم على أنه { $what }.
t-undone = تم التراجع.
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = افتحوا حلقة مفاتيح هذا الحاسوب، أو استخدموا ملف مفتاحكم.
t-use-only-sheets-that-name-the-same-set = استخدموا فقط الأوراق التي تذكر المجموعة نفسها.
t-use-the-family-s-key-file = استخدموا ملف مفتاح العائلة.
t-use-the-key-file-that-it-is-sealed-to = استخدموا ملف المفتاح الذي خُتم له.
t-use-the-key-file-that-was-made-for-this-wallet = استخدموا ملف المفتاح الذي أُنشئ لهذه المحفظة.
t-verified-words-checked-on-day-by-name = موثّق (قورنت الكلمات في { $day } من قِبل { $name })
t-wallet-json-was-written-anew = كُتب wallet.json من جديد.
t-wallet-json-would-be-written-anew = سيُكتب wallet.json من جديد.
t-way-of-holder-tried-on-day = { $way }: { $holder }، تاريخ التجربة { $day }
t-what-another-copy-of-this-wallet-has-and-this-one-not = ما هو موجود في نسخة أخرى من هذه المحفظة وليس في هذه.
t-what-could-be-copied-is-here-and-not-all-could = ما أمكن نسخه موجود هنا، ولم يمكن نسخ كل شيء
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = ما أمكن نسخه موجود هنا: ابحثوا عن نسخة أخرى فيها الباقي.
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = ما أمكنت قراءته قد تمّ؛ أضيفوا صوراً أوضح للباقي.
t-what-done-of-total-done = { $what }: تمّ { $done } من { $total }
t-what-is-private-has-to-be-ticked-by-name = ما هو خاص يجب وضع علامة عليه بالاسم.
t-what-is-your-own-name = ما اسمكم أنتم؟
t-what-it-is-for-reason = الغرض منها: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = ما كان يقوله قبل ذلك لا يعود بهذا.
t-what-matters-most = الأهم
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [zero] ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى { $entries } مدخل.
    [one] ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى مدخل واحد.
    [two] ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى مدخلين.
    [few] ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى { $entries } مدخلات.
    [many] ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى { $entries } مدخلاً.
   *[other] ما سبق نسخه لدى { $name } يبقى مقروءاً هناك: ما يصل إلى { $entries } مدخل.
    }
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [zero] ما سبق نسخه لدى { $name } يبقى مقروءاً: ما يصل إلى { $entries } مدخل.
    [one] ما سبق نسخه لدى { $name } يبقى مقروءاً: ما يصل إلى مدخل واحد.
    [two] ما سبق نسخه لدى { $name } يبقى مقروءاً: ما يصل إلى مدخلين.
    [few] ما سبق نسخه لدى { $name } يبقى مقروءاً: ما يصل إلى { $entries } مدخلات.
    [many] ما سبق نسخه لدى { $name } يبقى مقروءاً: ما يصل إلى { $entries } مدخلاً.
   *[other] ما سبق نسخه لدى { $name } يبقى مقروءاً: ما يصل إلى { $entries } مدخل.
    }
t-what-was-in-the-way-is-out-of-the-way = ما كان يعيق قد أُبعد
t-what-was-saved-before-is-as-it-was = ما حُفظ من قبل باقٍ كما كان.
t-what-you-made-on-day-for-to = ما أعددتموه في { $day } إلى { $to }
t-when-needed = عند الحاجة
t-when-nobody-knows = لا أحد يعرف متى
t-where-should-the-record-go = أين يوضع السجل؟
t-which-professional-says-so = أي مختص يقول ذلك؟
t-who-can-come-and-who-decides = من يستطيع الحضور، ومن يقرر
t-who-is-the-record-about = عمّن هذا السجل؟
t-whoever-has-the-key-and-its-passphrase-can-read-everything = كل من لديه المفتاح وعبارة مروره يستطيع قراءة كل شيء.
t-whoever-made-the-form-gives-it-an-id-of-its-own = من أعدّ الاستمارة يعطيها معرّفاً خاصاً بها.
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = يمكن لـ { $whose } قول ذلك من جديد؛ أو يمكن أن يتحدث شخص نيابةً عنه؛ أو اكتبوا مدخلاً جديداً إلى جانبه.
t-why-it-ends-reason = سبب الانتهاء: { $reason }
t-withdrawn = تم سحبه
t-without-a-caption = من دون وصف
t-write-down-has-a-page-for-another-person = «تدوين» فيه صفحة لشخص آخر.
t-write-down-who-is-in-the-household-first = دوّنوا أولاً من هم أهل المنزل.
t-write-the-folder-of-the-other-copy = اكتبوا مجلد النسخة الأخرى.
t-write-the-name-of-the-agency = اكتبوا اسم الجهة.
t-write-who-said-it = اكتبوا من قال ذلك.
t-year-month-not-known = { $year }، الشهر غير معروف
t-yes-as-of-today = نعم، حتى اليوم
t-yes-it-is-right = نعم، هذا صحيح
t-yes-they-said-it-like-this = نعم، قاله هكذا
t-yes-they-wrote-it = نعم، هو من كتبه
t-you-did-not-take-over-facts-facts-before = { $facts ->
    [zero] لا توجد معلومة لم تأخذوا بها من قبل.
    [one] معلومة واحدة لم تأخذوا بها من قبل.
    [two] معلومتان لم تأخذوا بهما من قبل.
    [few] { $facts } معلومات لم تأخذوا بها من قبل.
    [many] { $facts } معلومة لم تأخذوا بها من قبل.
   *[other] { $facts } معلومة لم تأخذوا بها من قبل.
    }
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = أنتم من يحتفظ بهذا السجل: ما تدوّنونه يُكتب فيه على أنه قولكم.
t-you-said-before-of-facts-facts-not-so = { $facts ->
    [zero] قلتم من قبل عن { $facts } معلومة: ليس كذلك.
    [one] قلتم من قبل عن معلومة واحدة: ليس كذلك.
    [two] قلتم من قبل عن معلومتين: ليس كذلك.
    [few] قلتم من قبل عن { $facts } معلومات: ليس كذلك.
    [many] قلتم من قبل عن { $facts } معلومة: ليس كذلك.
   *[other] قلتم من قبل عن { $facts } معلومة: ليس كذلك.
    }
t-you-see-each-fact-before-it-is-saved = ترون كل معلومة قبل حفظها.
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = كتبتم عبارة مرور، والكلمات السبع هي المختارة: اختاروا واحدة من الاثنتين، واكتبوا عبارتكم من جديد إذا اخترتموها
t-your-note-note = (ملاحظتكم: { $note })
t-your-sheet-of-day-taken-taken-over-not-not-later-later = ورقتكم بتاريخ { $day }: ما أُخذ به: { $taken }، ما لم يُؤخذ به: { $not }، ما أُجّل: { $later }.
t-your-sheet-sheet-of-day-for-to = ورقتكم { $sheet } بتاريخ { $day }، إلى { $to }
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = ورقتكم { $sheet } بتاريخ { $day }: ما أُخذ به: { $taken }، ما لم يُؤخذ به: { $not }، ما أُجّل: { $later }.
