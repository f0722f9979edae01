# carewallet, words of the agency's page: Arabic
# Made by machine. A native reader's check is still wanted.

t-a-family-handed-you-a-care-sheet-on-paper-or-as-a-file-add-it-here-you-see-what-is-on-it-and-your-own-form-is-answered-from-it = هل سلّمتكم عائلة ورقة رعاية، مطبوعة أو في ملف؟ أضيفوها هنا. ترون ما فيها، ويُجاب منها عن استمارتكم أنتم.
t-a-form-of-carewallet-as-json-it-is-kept-nowhere = استمارة من carewallet بصيغة JSON. لا تُحفظ في أي مكان.
t-a-key-for-your-agency = مفتاح لجهتكم
t-a-note-about-about = مذكّرة عن { $about }
t-a-note-to-print-not-signed = مذكّرة للطباعة، غير موقَّعة
t-a-note-to-the-family = مذكّرة إلى العائلة
t-a-page-of-questions-is-among-them-it-holds-no-answers-for-a-computer-read-what-was-written-on-it-by-hand = بينها صفحة أسئلة. ليس فيها إجابات للحاسوب: اقرؤوا ما كُتب عليها بخط اليد.
t-a-sheet = ورقة
t-a-sheet-to-print = ورقة للطباعة
t-a-table-csv-a-form-that-you-filled-json-or-lines-of-json-each-row-is-shown-to-you-beside-what-the-family-has = جدول (CSV)، أو استمارة ملأتموها (JSON)، أو أسطر من JSON. يُعرض عليكم كل صف بجانب ما لدى العائلة.
t-about-name = عن { $name }
t-about-this-sheet = عن هذه الورقة
t-about-what-from-wrote = { $about }: ما كُتب من قِبل { $from }
t-agency-with-its-key-what-you-hand-over-is-signed = { $agency }، بمفتاحها: ما تسلّمونه يكون موقَّعاً.
t-agency-without-a-key-nothing-is-signed = { $agency }، من دون مفتاح: لا يُوقَّع شيء.
t-another-form-from-your-own-file = استمارة أخرى، من ملفكم أنتم
t-answer-your-form-from-it = الإجابة منها عن استمارتكم
t-answered-from-the-sheet-about-about = أُجيب من الورقة التي عن { $about }.
t-answered-of-asked-already-answered-left-left-to-ask = أُجيب من قبل عن { $answered } من { $asked }؛ بقي للسؤال: { $left }.
t-ask-for-a-newer-copy-of-this-page = اطلبوا نسخة أحدث من هذه الصفحة.
t-ask-only-these-left = السؤال عن هذه فقط ({ $left })
t-asked-by-agency = الجهة السائلة: { $agency }.
t-cannot-be-taken-from-the-file = ما لا يمكن أخذه من الملف
t-check-this-before-it-goes-into-your-reply = تحققوا من هذا قبل أن يدخل في ردكم
t-choose-the-file-that-the-family-sent-as-it-came = اختاروا الملف الذي أرسلته العائلة، كما وصل.
t-choose-the-key-file-of-your-agency = اختاروا ملف مفتاح جهتكم.
t-copied = تم النسخ.
t-copy = نسخ
t-copy-all-answers = نسخ كل الإجابات
t-copy-the-line = نسخ السطر
t-count-entries-of-the-file-are-in-your-reply-now-nothing-is-signed-yet = { $count ->
    [zero] ليس في ردكم أي مدخل من الملف. لم يُوقَّع شيء بعد.
    [one] أصبح في ردكم الآن مدخل واحد من الملف. لم يُوقَّع شيء بعد.
    [two] أصبح في ردكم الآن مدخلان من الملف. لم يُوقَّع شيء بعد.
    [few] أصبح في ردكم الآن { $count } مدخلات من الملف. لم يُوقَّع شيء بعد.
    [many] أصبح في ردكم الآن { $count } مدخلاً من الملف. لم يُوقَّع شيء بعد.
   *[other] أصبح في ردكم الآن { $count } مدخل من الملف. لم يُوقَّع شيء بعد.
}
t-count-entries-signed-by-agency-on-day-nothing-is-handed-over-yet = { $count ->
    [zero] لا مدخلات موقَّعة من قِبل { $agency } في { $day }. لم يُسلَّم شيء بعد.
    [one] مدخل واحد، موقَّع من قِبل { $agency } في { $day }. لم يُسلَّم شيء بعد.
    [two] مدخلان، موقَّعان من قِبل { $agency } في { $day }. لم يُسلَّم شيء بعد.
    [few] { $count } مدخلات، موقَّعة من قِبل { $agency } في { $day }. لم يُسلَّم شيء بعد.
    [many] { $count } مدخلاً، موقَّعة من قِبل { $agency } في { $day }. لم يُسلَّم شيء بعد.
   *[other] { $count } مدخل، موقَّعة من قِبل { $agency } في { $day }. لم يُسلَّم شيء بعد.
}
t-count-entries-that-were-written-as-before-are-said-by-now-from-now-on = { $count ->
    [zero] لا مدخلات كُتبت باسم { $before } لتصبح من الآن حسب قول { $now }.
    [one] مدخل واحد كُتب باسم { $before } أصبح من الآن حسب قول { $now }.
    [two] مدخلان كُتبا باسم { $before } أصبحا من الآن حسب قول { $now }.
    [few] { $count } مدخلات كُتبت باسم { $before } أصبحت من الآن حسب قول { $now }.
    [many] { $count } مدخلاً كُتبت باسم { $before } أصبحت من الآن حسب قول { $now }.
   *[other] { $count } مدخل كُتبت باسم { $before } أصبحت من الآن حسب قول { $now }.
}
t-drop-this-file = صرف النظر عن هذا الملف
t-entries-from-a-file = مدخلات من ملف
t-everything-was-forgotten = نُسي كل شيء.
t-find-on-this-sheet = البحث في هذه الورقة
t-for-why = الغرض: { $why }.
t-for-your-own-log = لدفتر التوقيعات لديكم
t-forget-all-of-this = نسيان كل هذا
t-forget-this-key = نسيان هذا المفتاح
t-found-of-total-codes-were-read-needed-are-enough-for-all-of-it = الرموز التي قُرئت: { $found } من { $total }؛ ويكفي { $needed } منها للورقة كلها.
t-from-agency-for-family-day = من { $agency } إلى { $family }، { $day }.
t-from-from-for-to = من { $from } إلى { $to }.
t-go-on-with-the-file = متابعة الملف
t-go-on-without-a-key = المتابعة من دون مفتاح
t-goes-into-your-reply = ما يدخل في ردكم
t-i-have-looked-at-what-is-marked-and-it-is-right = نظرتُ في ما عليه علامة، وهو صحيح.
t-in-your-column-column-what-comes-first-in-date = في العمود «{ $column }» لديكم، ما الذي يأتي أولاً في { $date }؟
t-it-answers-a-sheet-of-the-family-s = هذا رد على ورقة من العائلة.
t-it-is-only-on-this-page-until-you-keep-it-as-a-file = هو في هذه الصفحة فقط إلى أن تحفظوه في ملف.
t-it-signs-until-day = يوقّع حتى { $day }.
t-it-was-sealed-for-somebody-else-or-for-a-key-that-you-have-not-opened-here = خُتم لشخص آخر، أو لمفتاح لم تفتحوه هنا.
t-keep-it-as-a-file = حفظها في ملف:
t-keep-the-key-as-a-file = حفظ المفتاح في ملف
t-keep-the-line-as-a-file = حفظ السطر في ملف
t-label-understood-as-words = { $label }: فُهم على أنه { $words }
t-language-and-look = اللغة وشكل الصفحات
t-leave-the-paper-with-the-family-they-photograph-the-codes-themselves = اتركوا الورقة عند العائلة: العائلة تصوّر الرموز بنفسها.
t-left-out = ما تُرك
t-left-out-what = ما تُرك: { $what }
t-look-at-the-whole-sheet-before-you-rely-on-one-line-of-it = انظروا في الورقة كلها قبل أن تعتمدوا على سطر واحد منها.
t-look-at-these-tick-what-is-right = انظروا في هذه: ضعوا علامة على الصحيح منها
t-look-at-what-is-marked-and-say-that-you-did-nothing-was-signed = انظروا في ما عليه علامة، وأكّدوا أنكم نظرتم: لم يُوقَّع شيء
t-made-on-day = أُعدّت في { $day }.
t-made-on-day-not-live-ask-whether-anything-has-changed-since = أُعدّت في { $day }، ولا تُحدَّث أولاً بأول: اسألوا هل تغيّر شيء منذ ذلك.
t-make-a-key-for-your-agency = إنشاء مفتاح لجهتكم
t-make-a-new-key-and-tell-the-families = أنشئوا مفتاحاً جديداً، وأخبروا العائلات.
t-make-the-key = إنشاء المفتاح
t-no-column-of-this-table-has-a-name-that-is-known = لا يوجد في هذا الجدول عمود اسمه معروف
t-no-row-was-ticked-nothing-was-taken = لم توضع علامة على أي صف: لم يُؤخذ شيء.
t-not-said-by-choice = لم يُذكر، عن اختيار
t-not-signed = غير موقَّعة.
t-not-taken-from-the-file-places = لم يُؤخذ من الملف: { $places }.
t-nothing-is-signed-then-the-family-gets-a-note-for-people-without-codes = لا يُوقَّع شيء عندئذ: تحصل العائلة على مذكّرة يقرؤها الناس، من دون رموز.
t-nothing-on-this-sheet-fits-the-family-may-know-more = لا شيء مطابقًا في هذه الورقة. قد تعرف العائلة أكثر.
t-only-for-one-desk-what-is-it-called = هل هو لمكتب واحد فقط؟ ما اسمه؟
t-only-for-trying-things-out-all-that-it-signs-says-test = للتجربة فقط: كل ما يوقّعه تُكتب عليه كلمة TEST
t-open-the-key = فتح المفتاح
t-or-keep-it-as-a-file = أو حفظه في ملف
t-or-take-it-from-a-file = أو أخذه من ملف
t-or-write-without-a-key-what-is-your-agency-called = أو الكتابة من دون مفتاح: ما اسم جهتكم؟
t-parts-of-the-page = أجزاء الصفحة
t-pdf-to-print-later = PDF، للطباعة لاحقاً
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-a-json-file-or-the-e-mail-it-came-in-choose-several-at-once-or-drop-them-anywhere-on-this-page = صور لجميع الصفحات التي عليها مربعات رموز، أو نسخة ممسوحة ضوئياً أو PDF، أو ملف مختوم (.age)، أو نص أو ملف .json، أو الرسالة الإلكترونية التي وصل فيها. اختاروا عدة ملفات معاً، أو أفلتوها في أي مكان من هذه الصفحة.
t-please-tell-whoever-gave-you-this-page = يُرجى إخبار من أعطاكم هذه الصفحة.
t-print-it = طباعتها
t-print-this = طباعة هذه الورقة
t-put-it-into-the-reply = وضعه في الرد
t-put-them-into-the-reply = وضعها في الرد
t-read-a-care-sheet = قراءة ورقة رعاية
t-said-by-who = حسب قول { $who }
t-scans-came-along-in-the-file-this-page-does-not-show-them-open-it-with-the-carewallet-program = جاءت مع الملف نسخ ممسوحة ضوئياً. هذه الصفحة لا تعرضها: افتحوا الملف ببرنامج carewallet.
t-sealed-only-family-can-open-it = ملف مختوم: لا يستطيع فتحه إلا { $family }
t-sheets = الأوراق
t-sheets-that-were-read = الأوراق التي قُرئت
t-sign-it = توقيعه
t-signed-and-unchanged-since-whose-key-is-it = موقَّعة، ولم تتغيّر منذ توقيعها. لمن هذا المفتاح؟
t-signing-sends-nothing-after-it-you-print-the-sheet-or-keep-it-as-a-file = التوقيع لا يرسل شيئاً: بعده تطبعون الورقة، أو تحفظونها في ملف.
t-somebody-else-writes = شخص آخر هو من يكتب
t-somebody-s-key-is-not-for-sharing-keep-it-apart-and-never-hand-it-over = مفتاح أي شخص ليس للمشاركة: احفظوه على حدة، ولا تسلّموه لأحد أبداً.
t-something-is-begun-and-not-in-the-reply-yet-finish-it-or-drop-it = هناك شيء بدأتموه وليس في الرد بعد: أكملوه، أو اصرفوا النظر عنه.
t-table-csv = جدول (CSV)
t-take-it-out = إخراجه من الرد
t-taken-out-title = أُخرج من الرد: { $title }.
t-test-this-is-signed-with-a-key-for-trying-things-out-nobody-stands-for-it-do-not-rely-on-it = تجربة: هذه موقَّعة بمفتاح مخصص للتجربة. لا أحد يضمنها: لا تعتمدوا عليها.
t-test-this-key-is-for-trying-things-out-no-family-can-take-in-what-it-signs = TEST: هذا المفتاح مخصص للتجربة. لا تستطيع أي عائلة استلام ما يوقّعه.
t-text = نص
t-text-for-an-e-mail = نص، لرسالة إلكترونية
t-the-codes-at-the-end-are-part-of-it-whoever-gets-the-paper-can-photograph-them = الرموز في آخرها جزء منها: كل من تصله الورقة يستطيع تصويرها.
t-the-day-as-in-britain = اليوم، كما في بريطانيا
t-the-family-gets-a-note-on-paper-without-codes-nobody-can-check-who-wrote-it = تحصل العائلة على مذكّرة على الورق، من دون رموز. لا يستطيع أحد التحقق ممن كتبها.
t-the-form-filled-pdf = الاستمارة معبّأة (PDF)
t-the-key-file-of-your-agency = ملف مفتاح جهتكم
t-the-key-of-a-desk-signs-for-90-days-leave-it-empty-for-the-key-of-the-whole-agency = مفتاح المكتب الواحد يوقّع لمدة 90 يوماً. اتركوا الخانة فارغة لإنشاء مفتاح الجهة كلها.
t-the-line = السطر
t-the-month = الشهر
t-the-passphrase-of-the-key-file = عبارة مرور ملف المفتاح
t-the-person-s-own-name-for-their-own-words-or-whoever-told-you-leave-it-empty-for-yourselves = اسم الشخص نفسه إن كان هذا كلامه، أو اسم من أخبركم. اتركوا الخانة فارغة إذا كان هذا قولكم أنتم.
t-the-public-line-for-families = السطر العام، للعائلات:
t-the-sheet = الورقة
t-the-sheet-has-this-already-said-by-who-your-reply-confirms-it = هذا موجود في الورقة من قبل، حسب قول { $who }. ردكم يؤكّده.
t-the-sheet-says-something-else-words-said-by-who = في الورقة قول آخر: { $words } (حسب قول { $who }).
t-the-signature-says-that-nothing-was-changed-since-it-was-made-it-does-not-say-who-made-it-anybody-can-write-a-name-to-be-sure-ring-from-on-a-number-that-you-already-have-and-ask-for-the-eight-words-of-their-key = يقول التوقيع إنه لم يتغيّر شيء منذ إعدادها. ولا يقول من أعدّها: يمكن لأي أحد أن يكتب اسماً. للتأكد، تواصلوا بالهاتف مع { $from } على رقم موجود لديكم من قبل، واسألوا عن كلمات مفتاحهم الثماني.
t-the-words-of-your-key = كلمات مفتاحكم
t-there-is-a-newer-sheet-about-the-same-people-here = توجد هنا ورقة أحدث عن الأشخاص أنفسهم.
t-there-is-no-such-file = لا يوجد ملف كهذا
t-there-is-nothing-new-in-the-reply-yet = لا جديد في الرد بعد
t-this-browser-did-not-copy-it-mark-the-words-and-copy-them-with-the-keyboard = لم ينسخه هذا المتصفح: حدّدوا الكلمات، وانسخوها بلوحة المفاتيح.
t-this-is-not-the-passphrase-of-the-key-file-type-it-again = هذه ليست عبارة مرور ملف المفتاح. اكتبوها من جديد.
t-this-key-is-the-family-s-give-it-back-and-use-your-agency-s = هذا مفتاح العائلة: أعيدوه، واستخدموا مفتاح جهتكم.
t-this-note-has-no-signature-and-no-codes-nobody-can-check-who-wrote-it-ring-agency-on-a-number-that-you-already-have = ليس في هذه المذكّرة توقيع ولا رموز. لا يستطيع أحد التحقق ممن كتبها: تواصلوا بالهاتف مع { $agency } على رقم موجود لديكم من قبل.
t-this-page-has-no-letters-for-a-pdf-of-it-print-it-from-the-screen = ليس في هذه الصفحة الحروف اللازمة لملف PDF منه: اطبعوه من الشاشة
t-this-page-works-without-the-internet-it-sends-nothing-and-keeps-nothing-what-was-read-is-forgotten-when-you-close-it = تعمل هذه الصفحة دون إنترنت. لا ترسل شيئاً ولا تحفظ شيئاً: ما قُرئ يُنسى عندما تغلقونها.
t-what-do-the-columns-mean = ما معنى الأعمدة؟
t-what-does-this-table-hold = ماذا يوجد في هذا الجدول؟
t-what-is-in-your-column-column = ماذا يوجد في العمود «{ $column }» لديكم؟
t-what-is-left-to-do = ما بقي فعله
t-what-is-new = الجديد
t-what-is-your-agency-called = ما اسم جهتكم؟
t-what-was-read-from-which-file = ما قُرئ من كل ملف
t-what-you-learned-about-about-goes-onto-your-own-sheet-the-family-can-take-it-into-their-record = ما عرفتموه عن { $about } يوضع في ورقة خاصة بكم. وتستطيع العائلة إدخاله في سجلها.
t-when-a-family-rings-to-compare-read-these-eight-words-to-them = عندما تتصل عائلة بالهاتف للمقارنة، اقرؤوا عليها هذه الكلمات الثماني:
t-who-of-them-cares-as-the-form-means-it = من منهم يقدّم الرعاية، بالمعنى المقصود في الاستمارة؟
t-who-says-it-if-it-is-not-agency = من يقول ذلك، إن لم يكن القول من { $agency }؟
t-who-writes = من يكتب
t-whoever-has-the-file-can-sign-as-you-move-it-out-of-the-downloads-to-where-only-your-staff-can-read-it = كل من لديه الملف يستطيع التوقيع باسمكم: انقلوه من التنزيلات إلى مكان لا يستطيع قراءته فيه إلا العاملون لديكم.
t-whom-are-its-rows-about-where-they-do-not-say-so = عمّن صفوف هذا الملف، حيث لا يُذكر ذلك فيها؟
t-whom-is-the-form-about = عمّن هذه الاستمارة؟
t-with-a-key-of-its-own-your-agency-signs-what-it-writes-to-families-they-compare-eight-words-with-you-once-by-telephone = بمفتاح خاص بها، توقّع جهتكم ما تكتبه إلى العائلات. تقارن العائلات معكم ثماني كلمات مرة واحدة، بالهاتف.
t-with-it-your-reply-is-signed-it-is-opened-in-memory-and-forgotten-when-you-close-this-page = به يُوقَّع ردكم. يُفتح في ذاكرة الحاسوب، ويُنسى عندما تغلقون هذه الصفحة.
t-write-back = كتابة رد
t-write-back-to-family = كتابة رد إلى { $family }
t-write-these-down-by-hand-if-they-matter = دوّنوا هذه بخط اليد إذا كانت مهمة.
t-your-agency-keeps-a-line-about-each-signature-beside-its-key-this-page-cannot-write-it-there-add-this-line-to-that-log = تحتفظ جهتكم بسطر عن كل توقيع، بجانب مفتاحها. هذه الصفحة لا تستطيع كتابته هناك: أضيفوا هذا السطر إلى ذلك الدفتر.
t-your-browser-puts-it-where-it-keeps-downloads-pdf-and-text-can-be-read-by-whoever-has-them = يضعه متصفحكم حيث يحفظ التنزيلات. ملف PDF والنص يستطيع قراءتهما كل من لديه نسخة منهما.
t-your-form = استمارتكم
t-your-form-answered = استمارتكم مع الإجابات
t-your-own-form = استمارتكم أنتم.
t-reading-this-file = قراءة هذا الملف:
t-your-reply = ردكم
t-your-reply-is-signed = ردكم موقَّع
t-your-reply-is-signed-go-on-to-paper-and-files = ردكم موقَّع: تابعوا إلى الورق والملفات
t-your-reply-says-something-else-as-well-words = في ردكم قول آخر أيضاً: { $words }.
t-your-reply-says-this-already = هذا موجود في ردكم من قبل.
