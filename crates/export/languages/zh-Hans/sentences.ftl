# carewallet, fixed sentences of sheets: Simplified Chinese
# Made by machine. A native reader's check is still wanted.

## Days

date = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
month-alone-1 = 1月
month-alone-2 = 2月
month-alone-3 = 3月
month-alone-4 = 4月
month-alone-5 = 5月
month-alone-6 = 6月
month-alone-7 = 7月
month-alone-8 = 8月
month-alone-9 = 9月
month-alone-10 = 10月
month-alone-11 = 11月
month-alone-12 = 12月

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = 照护摘要
sheet-emergency = 紧急资料单
sheet-hospital = 住院资料单
sheet-handover = 照护摘要与新内容
sheet-contingency = 照顾者生病时的计划
sheet-contacts = 联系人名单
sheet-household = 家庭资料单
sheet-easy-read = 易读资料单
sheet-missing-person = 有人走失时用的资料单
sheet-card = 紧急卡

## The line above the name: what this paper is and what to do with it

kicker-summary = 照护摘要：请阅读，抄下需要的内容，然后交还
kicker-addition = { $agency } 补充的内容：请与照护摘要放在一起
kicker-sealed = 照护摘要，已加密封存
kicker-emergency = 紧急情况：请先看这里
kicker-hospital = 住院时用：请先看红色部分
kicker-handover = 照护摘要：新内容在最前面
kicker-contingency = 如果照顾者生病：该怎么做
kicker-contacts = 谁是谁：可以给谁打电话，不要给谁打
kicker-household = 贴在冰箱门上或放进瓶子里：每人一页
kicker-easy-read = Easy Read（易读版）：短句和图片
kicker-missing-person = 如果此人走失：请拨打 999，并把这张纸交给警察
kicker-card = 紧急情况

## The head of a sheet

the-home = 住处
way = 由 { $from } 提供给 { $to } · { $day } · 资料单 { $sheet }
whoever = 任何阅读者
way-why = 为什么：{ $why }
way-answers = 这是对照护摘要 { $sheet } 的答复。
how-to-read = 如果这里没有写到某件事，那是没有分享，或没有记下来。这并不表示没有。
who-called = 喜欢的称呼：{ $name }
who-born = 出生日期：{ $date }
who-nhs = NHS 号码 { $number }
died-on = { $day }去世
died-in = { $day }去世
left-on = { $day }搬离
left-in = { $day }搬离
heading-sealed = 要用七个词打开
sealed-how = 这张资料单的内容封存在单上的二维码里，要用七个词打开。这七个词由 { $from } 另外告知，通过电话或当面。它们不在这张纸上。

## On every page

running-for = 给 { $to }
running-sheet = 资料单 { $sheet }
running-page = 第 { $page } 页，共 { $pages } 页
continued = 续
more-on-the-next-page = 下页还有

## The frame at the top: read this first

read-first = 请先看这里
ring-first = 先打电话给
do-not-contact = 请勿联系
must-not-have = 绝不能用
nothing-on-record = 记录里没有写明。请询问。
nothing-on-sheet = 这份表上没有写明。请询问。
nobody-on-record = 记录里没有写任何人。请询问。
nobody-on-sheet = 这份表上没有写任何人。请询问。
check-again = 请重新核对
differs = 有人说法不同：请询问

## Where a statement comes from: small words under it

flag-check-again = 请重新核对：最迟应在{ $day }
flag-differs = 有人说法不同：请询问
voice-own-words = { $who } 自己的话
voice-spoken-for = { $who } 代 { $about } 说
voice-spoken-for-basis = { $who } 代 { $about } 说（{ $basis }）
voice-reported = { $who } 说
voice-agency = 由 { $who } 撰写
voice-agency-via = { $who }（经由 { $signer }）
voice-device = 由 { $who } 测量
voice-imported = 取自 { $who }
source-helped = 有 { $who } 协助
source-form = 来自 { $form }
source-page = 第 { $page } 页
source-replaces = 取代较早的一条记录
source-since = 部分内容自 { $day } 起未变
source-checked = 上次核对：{ $day }
source-checked-by = 上次核对：{ $day }，由 { $who } 核对
source-paper-seen = 已看过文件
source-person-agrees = 本人同意
source-professional-agrees = 有专业人员同意
source-check-by = 最迟{ $day }重新核对
source-of-most = 如无另注：{ $source }
source-of-all = 以下全部：{ $source }

## The care summary

own-words-of = { $name } 自己的话
said-for = 别人代 { $name } 说的话
taken-back = 已撤回
title-taken-back = { $kind }：已撤回
an-entry = 一条记录
line-why = 为什么
line-when = 何时发生或开始
line-attached = 附件
attached = { $names }（由家人保管，不在这张资料单上）
the-building = 房屋
medicines-list = 药物（这不是处方）
stopped-medicines = 已停用的药物（现在不用）
past-appointments = 过去的预约
no-longer = 已不再如此
please-note = 请注意：
differ-two-people = 两个人的说法不同。两种都列出。
differ-two-entries = 两条记录的说法不同。两条都列出。
differ-many = { $count } 条记录的说法不同。全部列出。
differ-title = 标题
differ-what = 内容
differ-source = 来源
differ-not-said = 没有说明
incomplete = 这份记录有一部分无法读取。这里没有写到的事情可能存在。请询问家人。
incomplete-short = 记录有一部分无法读取。
cannot-show =
    { $count ->
       *[other] 这张资料单还有 { $count } 条记录，这个版本无法显示。
    }
cannot-show-why = 这部分由较新版本的 carewallet 写成，新版本可以显示。

## Titles of entries

title-adjustment = 合理便利
title-key-safe = 钥匙密码盒
none-allergies = 据所知没有过敏
none-conditions = 据所知没有病症
none-medicines = 没有药物
none-equipment = 没有用具

## What a reader should check, after "Please note:"

warning-binding = 可能没有法律约束力：请查看是否为书面、已签名、有见证人，并写明即使有生命危险也适用
warning-registered = 请查看是否已登记：Lasting power of attorney（持久授权书）登记后才能使用
warning-original = 请要求看原件：这条记录只说明有这份文件
warning-unit = 请核对数字和单位，两者不相符
warning-bare-point = 请写 0.5，不要写 .5：单独的小数点很容易被漏看
warning-trailing-zero = 请写 5，不要写 5.0：可能被读成 50
warning-letter-for-units = 请写 units（单位），不要写 U：可能被读成 0
warning-short-microgram = 请写 micrograms（微克）：ug、µg 和 mcg 很容易被误读成 mg
warning-comma-in-number = 请写 1000，不要写 1,000：逗号可能被读成小数点

## The codes at the end

for-a-computer = 供电脑读取
codes-same = 这些方块（二维码）里的内容与这张纸相同。
codes-more = 这些方块（二维码）里有这张纸所依据的全部完整记录。
codes-sealed = 这些方块（二维码）里有全部内容，已密封：这张纸上一点也没有写。
codes-how = 请在光线好的地方正对着这一页拍照，再用 carewallet 打开。
letters-same = 下面的字母里的内容与这篇文字相同。
letters-more = 下面的字母里有这篇文字所依据的全部完整记录。
letters-sealed = 下面的字母里有全部内容，已密封：这篇文字里一点也没有写。
letters-card = 下面的字母里有卡片二维码容得下的内容：可能比这篇文字多，也可能少。
letters-how = 请把全部内容存成一个文件，再用 carewallet 打开这个文件。
code-label = 第 { $number } 个码，共 { $total } 个
code-alt = 资料单 { $sheet } 的二维码，第 { $number } 个，共 { $total } 个

## Words that several kinds of sheet share

foot-codes = 由 { $names } 记录。这一页只是选出的内容：完整记录在方块（二维码）里。
foot-letters = 由 { $names } 记录。这一页只是选出的内容：完整记录在下面的字母里。
know-at-once = 首先要知道的事
how-to-talk = 怎么交谈
what-calms = 什么能安抚
moving-about = 走动
eating-drinking = 饮食
toilet-night = 如厕和夜间
who-has-a-key = 谁有钥匙
who-comes-when = 谁在何时来
things-needed = 需要的东西
services = 服务
what-to-do = 该怎么做
ongoing-by = 由 { $who } 提供
kept = 存放处：{ $place }
medicine-until = 到{ $day }为止
not-begun = 从{ $day }开始
begins = 开始
may-react = 可能的反应：{ $words }
early-signs = 早期迹象：{ $words }
plan-contact = 联系：{ $words }
plan-if = 如果 { $trigger }：{ $then }
pads = 护垫等用品：{ $words }
the-carer = 照顾者
risk-helps = 什么有帮助：{ $words }
paper-where = { $paper }。原件：{ $place }
paper-ask = { $paper }。请询问原件在哪里。
paper-form = { $paper }：有这份文件。只有原件写明作了什么决定。原件：{ $place }
paper-form-ask = { $paper }：有这份文件。只有原件写明作了什么决定。请询问原件在哪里。
no-person = 这张资料单上没有写任何关于个人的内容。

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = 红色：您必须知道的我的情况
light-amber = 黄色：对我重要的事
light-green = 绿色：我喜欢和不喜欢的事
hospital-nothing = 这一部分这里没有写。请问我。
hospital-how-i-talk = 我如何沟通
hospital-eating = 我如何吃、喝和吞咽
hospital-upset = 什么可能让我难受，什么能安抚我
hospital-sight-hearing = 我看、听和说话要用的东西
hospital-help-at-home = 在家里谁帮助我
hospital-faith = 我的宗教或信仰
hospital-how-i-like-it = 我喜欢怎么做

## Handover: for an organisation that had an earlier copy

handover-new = 自您{ $day }那一份以来的新内容
handover-nothing-new = 自您{ $day }那一份以来没有新内容。
handover-known = 您已有的内容
handover-count =
    { $count ->
       *[other] { $count }条记录
    }
handover-first = 这是您的第一份
handover-first-words = 上面的内容对您全是新的。
handover-changed = 已撤回或已取代
handover-replaced = { $title }：现在这里写的取代了较早的一条记录。请在您那一份上划掉较早的那条。
handover-stopped = { $title }：已停用，现在不用。请在您那一份上划掉较早的那条。
handover-gone = { $title }。请在您那一份上划掉。

## List of contacts

contacts-people = 家人、朋友和邻居
contacts-services = 医生、护士和服务
contacts-help = 谁在家里帮忙
contacts-who = 谁
contacts-what = 是什么人或什么机构
contacts-phone = 电话
contacts-when = 何时可致电
contacts-for = 负责什么
contacts-no-phone = 记录里没有写号码
contacts-see-above = 见上面
contacts-next-of-kin = 最近亲属只表示应该通知谁。法律上并不因此有权替别人作决定。
contacts-nobody = 记录里这一栏没有写任何人。请询问。
contacts-nobody-here = 这份表的这一栏没有写任何人。请询问。
contacts-barred = 请勿致电，也不要告诉他们任何事

## Household sheet: a page for each person, the home last

household-home = 住处
household-getting-in = 怎么进门
household-who-lives-here = 谁住在这里
household-watch-out = 要当心
household-ring = 打电话给
household-elsewhere = 不住在这里
household-died = { $name }于{ $day }去世。
household-left = { $name }于{ $day }搬离。

## Sheet for when somebody is missing (for the police)

missing-now = 交出之前请在这里填写
missing-last-seen-when = 最后一次见到的时间（日期和钟点）
missing-last-seen-where = 最后一次见到的地点
missing-wearing = 当时的衣着
missing-carrying = 随身带着（包、手机、钱、钥匙、拐杖）
missing-going = 可能要去哪里
missing-photograph = 附有照片，拍摄日期
missing-told-by = 您的姓名和电话号码
missing-looks = 外貌
missing-hair = 头发
missing-eyes = 眼睛、眼镜、胡须
missing-marks = 疤痕、纹身、其他标记
missing-height = 身高和体型
missing-approach = 怎么接近和交谈
missing-health = 健康
missing-needs = 药物（与标签相同：这不是处方）
missing-moves = 怎么走动
missing-things = 辅助用品和器械
missing-lives = 现在住在
missing-before = 以前住在
missing-work = 工作，现在或以前
missing-places = 熟悉的地方和人
missing-routine = 什么时候做什么
missing-went-before = 以前走失过
missing-own-words = 用本人自己的话
missing-alone = 独处
missing-ring = 找到后打电话给
missing-nothing = 记录里没有写明。请询问家人。
missing-nothing-here = 这份表上没有写明。请询问家人。

## Emergency card, the size of a bank card

card-cut = 沿外框线剪下。从中间对折，让码在背面。
card-code = 请给这个码拍照，再用 carewallet 打开。
card-more = 还有更多记录。请询问。
card-and-more = 另有{ $count }项

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = 关于 { $name }
easy-name = 全名是 { $full }。
easy-called = { $name } 喜欢别人叫 { $preferred }。
easy-born = { $name } 的出生日期是{ $date }。
easy-born-in = { $name } 的出生时间是{ $date }。
easy-language = { $name } 说得最好的语言是 { $language }。
easy-interpreter = { $name } 需要口译员。
easy-interpreter-means = 口译员把话用另一种语言再说一遍。
easy-religion = { $name } 的宗教或信仰是：
easy-lives = { $name } 住在这里：
easy-phone-here = 电话号码是 { $phone }。
easy-talk = 怎么和 { $name } 交谈
easy-needs-this = { $name } 需要这个：
easy-uses = { $name } 使用这个：
easy-why = 原因是：
easy-if-not = 如果您不这样做，就会这样：
easy-own-words = { $name } 说
easy-says = { $name } 说：
easy-said-for = 别人代 { $name } 说：
easy-health = 健康
easy-condition = { $name } 有这个病症：
easy-condition-means = 对每天的生活有这样的影响：
easy-no-conditions = 据我们所知，{ $name } 没有病症。
easy-must-not-have = { $name } 绝不能用这个：
easy-allergic = { $name } 对这个过敏：
easy-allergy-means = 过敏就是某样东西让身体不舒服。
easy-no-allergies = 据我们所知，{ $name } 没有过敏。
easy-reaction = { $name } 碰到它会这样：
easy-severity = 严重程度是：{ $how }。
easy-allergies-silent = 关于过敏，没有写下任何资料。
easy-allergies-silent-here = 这份表上没有写过敏的资料。
easy-please-ask = 请询问。
easy-medicines = 药物
easy-not-prescription = 这不是处方。
easy-prescription-means = 处方是医生开的取药单。
easy-takes = { $name } 用这种药：
easy-not-yet = { $name } 现在还不用这种药：
easy-begins = 开始的时间：
easy-no-medicines = { $name } 不用药。
easy-strength = 药的规格含量是 { $strength }。
easy-dose = 剂量是 { $dose }。
easy-dose-means = 剂量就是每次用多少。
easy-when-taken = { $name } 在这个时间用药：
easy-how-taken = { $name } 这样用药：
easy-when-to-take = 什么时候用：
easy-how-to-take = 怎么用：
easy-help-medicine = 用这种药时有这样的帮助：
easy-kept = 药放在这里：
easy-every-day = 每天
easy-can = { $name } 自己能做这个：
easy-how-it-is = 情况是这样：
easy-help = { $name } 需要这样的帮助：
easy-likes-it-done = { $name } 喜欢这样做：
easy-by-day = 这是说白天。
easy-by-night = 这是说夜间。
easy-continence = 上厕所和护垫
easy-continence-means = 这是说能不能控制大小便。
easy-people = 人
easy-ring-first = 请先打电话给 { $who }。
easy-ring = 您可以打电话给 { $who }。
easy-who-they-are = 这个人是：{ $who }。
easy-number = 号码是 { $phone }。
easy-when-to-ring = 可以在这时打电话：
easy-to-know = 请知道这一点：
easy-do-not-contact = 不要打电话给 { $who }。
easy-tell-nothing = 不要告诉他们任何事。
easy-attorney = { $who } 是受权人。
easy-attorney-means = 受权人可以替 { $name } 决定一些事。
easy-doctor = 家庭医生
easy-works-with = { $who } 为 { $name } 提供服务。
easy-what-for = 他们做这些事：
easy-helps = { $who } 帮助 { $name }。
easy-helps-with = 他们帮忙做这些事：
easy-helps-when = 他们在这时来：
easy-safe = 保持安全
easy-risk = 可能会出这样的问题：
easy-risk-means = 风险就是可能会出问题的事。
easy-what-helps = 这样做有帮助：
easy-if = 如果发生这件事：
easy-then = 请这样做：
easy-alone = { $name } 可以独处这么久：
easy-calms = 这能安抚 { $name }：
easy-papers = 重要文件
easy-paper = 有一份文件叫：
easy-paper-here = 文件在这里：
easy-paper-ask = 请要求看这份文件。
easy-things = 有帮助的东西
easy-appointments = 预约
easy-appointment-means = 预约就是约好时间见面。
easy-sees = { $name } 和 { $who } 有预约。
easy-day = 日期是{ $day }。
easy-time = 时间是 { $time }。
easy-place = 地点是：
easy-home = 在家里
easy-pets = 这些动物住在这里：
easy-wishes = 愿望和计划
easy-wants = { $name } 想要这样：
easy-check-again = 请问一问现在还对不对。
easy-differs = 另有人说法不同：请询问。
easy-this-sheet = 关于这张纸
easy-wrote = 这是 { $who } 写的。
easy-not-here = 这张纸上可能缺少一些内容。
easy-not-none = 这并不表示没有。

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = { $value } 开始
joint-minutes = 持续 { $count } 分钟
joint-people = { $count } 人
joint-size = 尺码 { $value }
joint-per-day = 每天 { $value } 个
joint-supplier = 由 { $value } 供应
joint-since = 从 { $value } 起
joint-here = 在家时间 { $value }
joint-drank = 饮水 { $value } ml
joint-passed = 排尿 { $value } ml
joint-leak = 有漏
joint-no-leak = 没有漏
joint-called = 喜欢的称呼 { $value }
joint-title = 称谓 { $value }
joint-formerly = 曾用名 { $value }
joint-code = 代码 { $value }
