# carewallet, words of the window: Simplified Chinese
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = 记录
t-sections = 各部分

## arrived.html
t-not-everything-is-decided-yet = 还没有全部决定
t-take-in = 接收
t-what-from-wrote = { $from } 写了什么
t-made = 制作时间
t-answers = 答复的是
t-who-signed = 签名者
t-compare-the-words-of-this-key = 核对这把密钥的词
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = 您的通讯录里有这个名称，但没有这把密钥。任何人都可以冒用名称。
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = 请用您已有的号码打电话给 { $from }，不要用这张资料单上的号码。请对方把他们的八个词读给您听。对方读，您看。不要把这些词读给对方听。只凭名称证明不了什么。
t-you-can-also-go-on-now-and-compare-them-later = 您也可以现在先继续，以后再核对。
t-nothing-new = 没有新内容。
t-nothing-of-it-is-left-to-decide = 没有什么还要决定。
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = 采纳所有不与记录矛盾的内容（{ $harmless }），我在下面另作选择的除外
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = 凡是与您的记录矛盾的，或者撤回某条内容的，都不会因为勾选这里而被采纳。
t-about-about = 关于 { $about }。
t-they-say = 对方说
t-you-have = 您已有
t-nothing-about-this = 这方面没有内容。
t-another-fact-of-this-sheet-says-something-else = 这张资料单的另一项内容说法不同：
t-what-do-you-want-to-do-with-it = 您想怎么处理？
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = 如果不是这样：对方应该知道什么？（可以不填。）
t-look-before-saving = 保存前先看一看
t-later = 以后再说
t-ask-me-again-about-what-was-not-taken-over = 没有采纳的内容，下次再问我
t-are-all-eight-words-the-same = 八个词是不是全都相同？
t-yes-they-read-all-eight-to-me = 是，对方把八个词全都读给我听了
t-no-put-this-sheet-away = 否：把这张资料单放到一边
t-note-that-i-compared-them = 记下我已核对

## base.html
t-find-in-the-record = 在记录里查找
t-parts-of-the-window = 窗口的各部分
t-write-down = 记下
t-before-a-visit = 上门之前
t-forms = 表格
t-keep-safe = 妥善保管
t-this-household-is-made-up = 这户人家是虚构的。
t-try-anything-nothing-here-is-about-anybody-who-lives = 请随意尝试：这里写的都不是真实的人。
t-please-note = 请注意：
t-lock = 锁定
t-close-and-forget = 关闭并忘记
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = 这一页来自您自己的电脑。其中没有任何内容经过互联网。

## begin.html
t-begin = 开始
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = carewallet 把每个帮忙的人需要知道的事保存在一个属于您的地方：这台电脑上的一个文件夹。您只需写一次，每次有人上门时，打印那一次需要的内容。
t-begin-a-new-record = 开始一份新记录
t-open-a-record-that-is-there = 打开已有的记录
t-put-a-backup-back = 还原备份
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = 新建记录大约需要五分钟。请准备好纸和笔：您要抄下一个口令。

## begin_first.html
t-write-down-five-things-first = 先记下五件事
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = 有了关于 { $name } 的这些内容，急救人员或新来的照顾者就已经知道最重要的事。每件需要一分钟；除了第一个问题，其他都可以跳过。
t-done-of-things-are-done = { $things } 件事中已完成 { $done } 件。
t-done = 已完成
t-not-yet = 还没有
t-go-to-today = 前往“今天”

## begin_new.html
t-a-new-record-step-number-of-6 = 新记录：第 { $number } 步，共 6 步
t-which-passphrase-should-it-be = 要用哪个口令？
t-these-seven-words-write-them-down-on-paper-now = 用这七个词。请现在抄在纸上：
t-a-passphrase-of-my-own = 我自己的口令
t-if-it-is-your-own-type-it-here = 如果用您自己的口令：请在这里输入
t-at-least-12-characters-several-words-are-better-than-one = 至少 12 个字符；几个词比一个词好
t-it-is-right-odd = 没有写错：{ $odd }
t-make-the-record = 建立记录
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = 在这一步之前，不会往磁盘写入任何内容。建立记录可能需要几秒钟。

## begin_open.html
t-the-record-was-not-opened = 记录没有打开
t-which-record-is-it = 是哪一份记录？
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = 在您的主文件夹和 U 盘上都没有找到。如果记录在 U 盘上，请插入 U 盘，再重新载入这一页。
t-its-folder = 记录所在的文件夹
t-or-another-folder = 或另一个文件夹
t-where-is-its-key = 记录的密钥在哪里？
t-in-this-computer-s-keyring = 在这台电脑的密钥环里
t-or-another-key-file = 或另一个密钥文件
t-a-file-whose-name-ends-in-key-age-or-key-txt = 文件名以 -key.age 或 -key.txt 结尾的文件

## begin_paper.html
t-now-make-a-second-way-in = 现在准备第二种打开的办法
t-folder-of-the-record = 记录所在的文件夹：
t-its-key = 记录的密钥：
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = 如果这台电脑坏了，或者忘了口令，就没有人能打开记录：您不能，我们也不能。一页纸就能防止这种情况。它就是密钥本身。
t-get-the-page-and-print-it = 取得这一页并打印。
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = 之后请从下载文件夹里删除这个文件：谁有它，谁就能读到全部内容。
t-put-the-page-where-you-keep-passports-away-from-this-computer = 请把这一页放在您存放护照的地方，远离这台电脑。
t-read-it-back-once-so-that-you-know-it-works = 请读回一次，这样您就知道它有效。
t-get-the-page-to-print = 取得要打印的这一页
t-it-is-printed-read-it-back = 已经打印：读回
t-go-on-and-do-this-later = 先继续，以后再做这件事
t-until-it-was-read-back-today-reminds-you-of-it = 在读回之前，“今天”会提醒您。

## card.html
t-see-the-other-one = 看另一条
t-save-the-attached-file-caption = 保存附件：{ $caption }

## closed.html
t-closed = 已关闭
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = 照护档案已锁定，carewallet 已结束。这个程序里没有留下记录的任何内容。
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = 您可以关闭这个标签页。要再次打开照护档案，请重新启动 carewallet。

## decided.html
t-change-something = 修改
t-look-before-it-is-saved = 保存前请看一看
t-from-from-nothing-is-saved-yet = 来自 { $from }。还没有保存任何内容。
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = 这个机构和它的密钥会一起加入您的通讯录，除非您什么都不采纳。
t-save-this = 保存

## entry.html
t-back-to-the-first-five-things = 回到最先的五件事
t-write-down-another = 再记下一条
t-undo = 撤销
t-change-this = 修改这条
t-it-is-still-right = 仍然正确
t-take-it-back = 撤回
t-what-happened-to-it = 这条的经过
t-who-has-this = 谁有这一条
t-who-has-it-as-it-stands-now-since-day = { $who }自{ $day }起持有，与现在的内容一致。
t-who-has-an-older-version-since-day-it-was-changed-here-since = { $who }自{ $day }起持有较旧的版本：之后这里已经更改。
t-who-has-it-since-day-and-it-was-taken-back-here-since = { $who }自{ $day }起持有，之后这里已经撤回。
t-who-told-it-on-day = { $who }于{ $day }告知。

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = { $asked } 个问题中，有 { $answered } 个已由记录回答。还要问 { $left } 个。
t-old-of-them-only-because-they-are-old = 其中 { $old } 个只是因为内容旧了。
t-answer-what-is-left = 回答剩下的问题
t-fill-it-and-hand-it-over = 填好并交出
t-others-say-differently = （其他人说法不同）
t-check-again-again = （请重新核对：{ $again }）
t-answer-this = 回答这个问题

## form_ask.html
t-there-is-a-problem = 有一个问题要处理
t-on-record = 记录里已有：
t-about = 关于
t-or-there-is-no-answer-because = 或者没有答案，因为
t-go-on = 继续
t-one-back = 上一题
t-stop-here = 到此为止
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = 每个回答填完整后就会保存。您可以随时停下。

## form_asked.html
t-that-is-all-for-now = 暂时就是这些
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }：{ $asked } 个问题中，之前已回答 { $before } 个，现在已回答 { $now } 个。
t-nothing-is-left-to-ask = 没有什么还要问。
t-left-are-left-to-ask = 还要问 { $left } 个。
t-see-the-form = 查看表格

## form_carer.html
t-who-cares-for-them = 谁照顾此人？
t-title-asks-about-one-carer-and-the-record-names-several = { $title } 只问一位照顾者，而记录里写了几位。
t-choose-one = 请选择一位

## form_done.html
t-saved-and-in-the-ledger = 已保存，并已记入收发簿
t-for = 给谁
t-answered-of-asked-questions = { $asked } 个问题中的 { $answered } 个
t-on-paper = 纸张
t-pages-pages = { $pages } 页
t-file = 文件
t-download-it-to-print = 下载后打印
t-print-it-at-100-actual-size-on-a4 = 请用 A4 纸，按 100 %（“实际大小”）打印。
t-back-to-the-form = 回到表格

## form_save.html
t-it-was-not-handed-over = 没有交出
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = 这是表格现在的样子，用的是您选的打印样式。请看一看，然后保存。
t-nothing-of-it-is-written-yet-and-nobody-has-it = 还没有写入任何内容，也没有人拿到。
t-the-pages-as-they-would-be = 各页将会是这样
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = 第 { $number } 页，共 { $pages } 页，打印出来就是这样。内容写在表格的页面上。
t-page-number-of-pages = 第 { $number } 页，共 { $pages } 页
t-the-agency-by-name = 机构的名称。
t-known-here = 这里已有的：
t-larger-print-18-points = 较大的字（18 点）
t-black-on-white-only-with-strong-lines = 只用白底黑字，线条加粗
t-folder-to-save-it-in = 保存到哪个文件夹
t-the-name-of-the-file-names-nobody = 文件名里没有任何人的姓名。
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = 谁拿着这份表格，谁就能读。这样就算已交出：您的收发簿会记下什么交给了谁。
t-save-it = 保存

## forms.html
t-forms-about-name = 关于 { $name } 的表格
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = 各机构第一次上门时要问的问题，与记录对照：记录已经回答的，就不必再问。
t-about-somebody-else = 关于其他人：
t-answered-of-asked-answered-from-the-record = { $asked } 个问题中，有 { $answered } 个已由记录回答。
t-left-to-ask = 还要问 { $left } 个。
t-held-back-on-record-and-held-back = 有 { $held_back } 个记录里有，但留着不给。
t-say-who = 选择是谁

## found.html
t-nothing-is-recorded-that-fits = 记录里没有相符的内容。
t-there-are-more-more-another-word-finds-fewer = 还有 { $more } 条。再加一个词，结果会少一些。

## home.html
t-what-wants-doing = 需要做的事
t-begun-and-not-saved-yet = 已开始，还没有保存
t-nothing-wants-doing-in-the-next-four-weeks = 今后四周没有需要做的事。
t-whom-this-is-about = 关于谁
t-no-longer-here = 已不在这里
t-the-whole-record-entries-entries = 全部记录（{ $entries } 条）
t-what-would-you-like-to-do = 您想做什么？
t-print-a-sheet-for-somebody-who-visits = 为上门的人打印资料单
t-take-in-a-sheet-that-came-back = 接收交回来的资料单
t-handed-over-and-received-lately = 最近交出和收到的

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = 这样，即使丢了密钥、坏了电脑或遇上糟糕的一天，记录也不会就此没了。

## keep_admit.html
t-nobody-was-added = 没有加入任何人
t-who-opens-it = 谁能打开
t-add-somebody = 加入一个人
t-they-will-read-the-whole-record-and-write-in-it = 此人将能读全部记录，也能往里面写。
t-until-when-you-can-leave-this-empty = 到哪一天为止？（可以不填。）
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = 最后一天，例如 3/5/2027。到期时会显示出来；不会因此把任何人挡在外面。
t-with-which-key = 用哪把密钥？
t-a-new-key-which-i-hand-over = 一把新密钥，由我交出
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = 新密钥文件放在哪里？最好放在您要交出的 U 盘上。
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = 密钥用一些词锁住，这些词只在下一页显示一次。
t-the-key-that-they-have = 此人已有的密钥
t-their-public-line-it-begins-with-age1 = 此人的公开行：以 age1 开头
t-add-them = 加入此人

## keep_backup.html
t-no-backup-was-made = 没有做成备份
t-backup = 备份
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = 一个文件，里面有整个照护档案：所有记录、所有附上的照片和信件，以及谁能打开。文件已加密封存：没有密钥，谁也读不了。文件名里没有任何人的姓名：
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = 只能用密钥打开：<a>恢复单</a>就是写在纸上的密钥。
t-where-should-it-go = 放在哪里？
t-the-stick = U 盘：
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = 没有插入 U 盘。请插入一个，再<a>重新查看</a>，或者填写一个文件夹。
t-another-folder = 另一个文件夹
t-which-folder-it-must-be-there-already = 哪个文件夹？必须是已经存在的。
t-make-a-backup = 做备份
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = 备份会先打开，与照护档案比对，然后才算做成。这需要几秒钟。

## keep_check.html
t-check-the-wallet = 检查照护档案
t-whole = 完整。
t-not-whole = 不完整。
t-what-is-damaged-or-missing = 损坏或缺少的内容
t-what-to-do = 该怎么做
t-bring-in-a-copy = 并入一份副本
t-also-there-and-no-fault = 另外还有这些，不是故障
t-what-can-be-put-out-of-the-way = 可以移到一边的内容
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = 不会删除任何内容。可能含有记录内容的，都留在原处。
t-this-stays = 这些留下：
t-put-it-out-of-the-way = 移到一边
t-out-of-the-way = 已移到一边
t-files-that-were-put-out-of-the-way-before-quarantined = 以前移到一边的文件：{ $quarantined } 个。
t-put-them-back = 放回原处

## keep_end.html
t-nothing-was-ended = 没有终止
t-should-name-no-longer-open-this-wallet = 要让 { $name } 不再能打开这个照护档案吗？
t-from-then-on-nothing-new-opens-with-that-key = 从那时起，新的内容都不能再用那把密钥打开。
t-no-program-can-take-that-back = 任何程序都无法收回这些内容。
t-why-does-it-end = 为什么终止？
t-a-few-plain-words-they-stay-in-the-record = 简单写几个字。会留在记录里。
t-end-it = 终止
t-leave-it-as-it-is = 保持原样

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = 请抄下您建立的那把密钥的词。
t-show-them = 显示这些词
t-each-of-these-people-has-a-key-that-opens-the-whole-record = 这些人每人都有一把密钥，能打开全部记录。
t-time-is-over = 已到期
t-words-of-the-key = 密钥的词：

## keep_key.html
t-write-these-words-down-now = 请现在抄下这些词
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = 这些词用来解锁 { $name } 的密钥。会一直显示到您说已经抄下为止，之后不再显示。
t-file-of-the-key = 密钥文件：
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = 请当面交出，自己不留副本，并且把这些词与文件分开给。
t-file-cannot-be-opened-here-so-not-by-name-either = 在这里打不开 { $file }，所以 { $name } 也打不开。
t-i-have-written-them-down = 我已经抄下

## keep_merge.html
t-nothing-was-brought-in = 没有并入任何内容
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = 这个照护档案的另一份副本，可能在别人的电脑或 U 盘上，里面也许有这一份没有的内容。那些内容会并入这里；什么都不会消失。另一份副本只会被读取。
t-folder-of-the-other-copy = 另一份副本所在的文件夹
t-a-stick-is-plugged-in = 已插入 U 盘：
t-bring-it-in = 并入

## keep_recovery.html
t-this-was-not-proved = 没有得到证实
t-try-the-way-back = 试一试恢复
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = 这需要五分钟，值得每年做两次：从存放的地方取来恢复单，在这里读回。打开照护档案只用纸上的内容，不用别的。
t-recovery-sheet = 恢复单
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = 密钥丢了或电脑坏了时，用来打开照护档案的一页纸。
t-1-print-it = 1. 打印
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = 这一页就是密钥本身。请打印两份，并删除文件。把两份分别放在两处住宅，两份都不要与照护档案的文件夹放在一起。
t-get-the-page-to-print-pdf = 取得要打印的这一页（PDF）
t-2-read-it-back = 2. 读回
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = 只有从纸上读回并且打开了照护档案，它才算是一种打开的办法。
t-type-the-words-of-the-sheet = 输入恢复单上的词
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = 这些词有编号，从上往下读。每个词输入前四个字母就够了。词与词之间用空格或换行隔开。
t-or-choose-a-photograph-of-the-sheet = 或选择恢复单的照片
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = 请把纸放平，在光线好的地方拍下整页。照片也是密钥：之后请删除。
t-read-it-back = 读回
t-what-was-tried = 试过的结果

## keep_restore.html
t-nothing-was-put-back = 没有还原任何内容
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = 要么全部放进一个新文件夹，要么什么都不放。已有的内容不会被覆盖。
t-which-backup = 哪个备份？
t-another-file = 另一个文件
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = 没有插入存有备份的 U 盘。文件在哪里？
t-if-another-file-where-is-it = 如果是另一个文件：在哪里？
t-where-is-the-key-file = 密钥文件在哪里？
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = 做备份时能打开照护档案的任何一个人的密钥。
t-passphrase-of-the-key-if-it-has-one = 密钥的口令（如果有）
t-which-folder-should-the-wallet-be-in = 照护档案放在哪个文件夹？
t-a-new-folder-or-an-empty-one = 一个新文件夹，或者空文件夹。
t-put-it-back = 还原

## other_key.html
t-nothing-was-taken-in = 没有接收任何内容
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = 这可能没有问题：机构换电脑时会换密钥。也可能是有人只是冒用了 { $from } 的名称。
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = 请用您已有的号码打电话给 { $from }，不要用这张资料单上的号码。请对方把他们的八个词读给您听。对方读，您看。不要把这些词读给对方听。
t-yes-they-read-all-eight-to-me-this-is-their-new-key = 是，对方把八个词全都读给我听了：这是对方的新密钥
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = 请打您已有的号码，向机构要它的新密钥，并请它再给一次这张资料单。
t-back-to-take-in = 回到“接收”

## receive.html
t-nothing-was-read = 没有读到任何内容
t-these-files-make-no-sheet-yet = 这些文件还凑不成一张资料单
t-take-in-what-came = 接收收到的内容
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = 有机构在资料单上写了内容，或给您发来了文件？请加到这里。先由您逐项查看，然后才会采纳。
t-what-was-read-so-far = 到目前为止读到的内容
t-not-all-there = 不齐全：
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = 所有带方块（二维码）页面的照片、扫描件或 PDF、封存的文件（.age）、一段文字，或者收到时的电子邮件。您可以一次选几个，也可以一个一个地加。
t-it-is-sealed-and-opens-with-words = 已封存，要用词打开
t-read-them = 读取
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = 读取照片时，每页需要几秒钟。不会往磁盘写入任何内容。
t-forget-these-files = 忘记这些文件
t-begun-and-not-saved = 已开始，没有保存
t-sheets-that-wait-for-your-answer = 等您答复的资料单

## received.html
t-what-you-can-tell-from = 您可以告诉 { $from } 的内容
t-not-so = 不是这样：
t-take-in-another-one = 接收另一张

## record.html
t-what-happened = 发生过的事
t-who-knows-what = 谁知道什么
t-nothing-is-written-down-yet = 还没有记下任何内容。

## refusal.html
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = 请用浏览器的后退按钮返回，或者<a>前往“今天”</a>。

## settle.html
t-not-settled-yet = 还没有判定
t-there-is-nothing-to-settle = 没有需要判定的内容
t-nothing-in-the-record-contradicts-this = 记录里没有与这条矛盾的内容：
t-which-of-these-is-right = 这些之中哪条正确？
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = 这些不可能全都正确。如果您不知道，就先不判定：资料单会两种都列出，并写明是谁说的。
t-choose-the-one-that-is-right = 请选择正确的一条
t-this-is-right-title-as-by-says = 这条正确：{ $title }，这是 { $by } 的说法
t-how-do-you-know = 您怎么知道的？
t-may-be-left-empty-for-example-the-packet-says-so = 可以不填。例如：包装上这样写
t-keep-this-one-and-take-the-others-back = 保留这条，撤回其他的
t-leave-it-open = 先不判定
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = 如果现在哪条都不对了，请先<a>修改其中一条</a>。

## still_right.html
t-the-entry = 这条记录
t-not-saved-yet = 还没有保存
t-is-this-still-right = 这条仍然正确吗？
t-if-something-of-it-is-different-now-a-change-it-a-instead = 如果现在有些地方不同了，请改为<a>修改这条</a>。
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = 这是 { $whose } 自己的话：只有 { $whose } 这样说，才算仍然正确。
t-who-was-it-that-checked-or-said-so = 是谁核对的，或是谁这样说的？
t-may-be-left-empty = 可以不填

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = 事件、预约和记录里的变动，最新的在最前面。
t-whose = 谁的
t-nothing-with-a-date-is-on-record = 记录里没有带日期的内容。
t-about-about-by = 关于 { $about }。{ $by }
t-newer = 较新的
t-older = 较早的

## undo.html
t-this-cannot-be-undone = 这一步不能撤销
t-there-is-nothing-to-undo = 没有可以撤销的内容
t-you-have-written-nothing-yet = 您还没有写过任何内容。
t-undo-what-you-wrote-last = 要撤销您最后写的内容吗？
t-what-counts-again = 重新有效的内容
t-undo-this = 撤销这一步
t-leave-it = 不撤销
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = 什么都不会丢失：历史会把两者都显示出来。撤销本身也可以撤销。

## unlock.html
t-the-wallet-was-not-opened = 照护档案没有打开
t-open-the-wallet = 打开照护档案
t-folder-of-the-wallet = 照护档案所在的文件夹：
t-passphrase-of-the-key = 密钥的口令
t-the-words-that-you-wrote-down-when-the-wallet-was-made = 建立照护档案时您抄下的词。
t-open = 打开
t-put-a-backup-back-into-a-new-folder = 把备份还原到新文件夹
t-open-another-record = 打开另一份记录

## visit_about.html
t-who-is-coming = 谁要来？
t-about-whom = 关于谁？
t-choose-everybody-whom-the-sheet-is-about = 请选择这张资料单所写的每一个人
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = 地址、怎么进门、谁住在那里、宠物和危险之处，只要这张资料单有地方写。

## visit_done.html
t-the-words-that-open-its-codes = 用来打开二维码的词
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = 请把这些词抄在资料单以外的地方，当面或打电话告诉对方。千万不要与资料单一起寄出或发送。这些词不会保存在任何地方：会一直显示在这里，直到您按下按钮或照护档案锁定为止。
t-its-codes-open-only-with-the-words-that-you-wrote-down = 二维码只能用您抄下的词打开。
t-in-it = 里面有
t-number = 编号
t-how-to-print-it = 怎么打印
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = 请用 A4 纸，按 100 %（“实际大小”）打印：缩小的二维码较难读取。
t-it-has-one-page = 共一页。
t-all-pages-pages-both-sides-of-the-paper-are-fine = 共 { $pages } 页，请全部打印：纸的两面都可以用。
t-black-and-white-is-enough = 黑白打印就够了。
t-when-it-comes-back = 资料单交回来时
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = 请给每一页拍照，然后<a>在这里接收</a>。
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = 结果没有交出吗？请撕掉纸，并删除文件。收发簿仍会保留制作过的记载。
t-another-sheet = 另一张资料单

## visit_look.html
t-look-at-the-sheet = 查看资料单
t-who-it-is-for = 给谁
t-whom-it-is-about = 关于谁
t-sheet = 资料单
t-which-sheet-it-is = 是哪种资料单
t-what-for = 用途
t-what-it-is-for = 用来做什么
t-name-is-named-on-it-too = 资料单上也写有 { $name } 的姓名。
t-in-these-entries = 在这些记录里：
t-whoever-said-something-is-named-beside-it = 谁说了什么，旁边都会写上此人的姓名。
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = 对方自{ $day }起已有全部这些内容。您可以再交出一次。
t-it-is-right-go-on = 没有问题：继续
t-show-it-with-these-changes = 按这些修改显示
t-what-goes-going-entries = 要给出的内容：{ $going } 条记录
t-untick-what-should-stay-at-home = 请取消勾选要留在家里的内容。
t-always-goes-it-says-whom-the-sheet-is-about = 总是给出：说明这张资料单关于谁。
t-stays-at-home = 留在家里。
t-in-words-only-the-card-s-code-has-no-room-for-it = 只有文字：卡片的二维码容不下它。
t-see-it = 查看
t-what-stays-at-home-at-home = 留在家里的内容：{ $at_home }
t-nothing-all-that-is-on-record-about-them-goes = 无：关于这些人的所有记录都会给出。
t-how-it-is-printed = 怎么打印
t-language-of-the-headings = 标题的语言
t-what-somebody-said-stays-as-they-said-it = 别人说的话保持原样。
t-who-can-read-its-codes = 谁能读取二维码
t-whoever-holds-the-paper = 任何拿到这张纸的人
t-only-with-words-that-you-say-to-them = 只能用您告诉对方的词
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = 印在纸上的字，人人都能读。这些词用于打开二维码，在您保存之后显示一次。
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = 谁捡到这张资料单，谁就能读：紧急时，陌生人既没有密钥，也没有词。
t-the-pages = 各页
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = 第 { $number } 页，共 { $pages } 页，打印出来就是这样。内容在上面列出。

## visit_save.html
t-save-it-to-print = 保存以便打印
t-what = 内容
t-sheet-entries-entries = { $sheet }：{ $entries } 条记录
t-its-codes-open = 二维码的打开方式
t-only-with-words-which-are-shown-next = 只能用词打开，这些词接下来会显示
t-for-whoever-holds-it = 任何拿到的人都能打开
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = 文件名里没有任何人的姓名。用您的账户登录使用这台电脑的人，都能打开这个文件。
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = 这样，这张资料单就算已交出：您的收发簿会记下什么交给了谁。

## visit_sheet.html
t-which-sheet = 哪种资料单？
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = “照护摘要与新内容”和“照护摘要”要写明给谁：请先<a>选择谁要来</a>，再制作。

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = 有人上门之前，您可以打印一张资料单，写上他们需要知道的事。您会先看到全部内容；您没有同意之前，不会写入任何内容。
t-somebody-else = 其他人
t-their-name-if-it-is-somebody-else = 如果是其他人，请写名称
t-an-agency-or-a-person-such-as-camden-continence-service = 一个机构或一个人，例如 Camden Continence Service。
t-nobody-in-particular = 不特定给谁
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = 用于冰箱门、手提包，或给任何捡到的人。
t-begun-and-not-handed-over = 已开始，还没有交出
t-who-knows-what-already = 谁已经知道什么

## visit_why.html
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = 写一行，例如“第一次评估”。它会写在资料单上，也会写在您的收发簿里。可以不填。
t-show-the-sheet = 显示资料单

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = 还没有交出任何内容，也没有收到任何内容。
t-make-a-sheet-for-somebody-who-visits = 为上门的人制作资料单
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = 您的收发簿里写的内容：它知道通过 carewallet 给出了什么，但不知道电话里说过的任何话。
t-who-has-something-of-which-part-of-the-record = 谁有记录的哪一部分
t-who = 谁
t-part-of-the-record = 记录的部分
t-what-they-have = 对方已有
t-since = 从何时起
t-changed-here-since = 此后这里有无变动
t-erased-erased-here-since = 此后这里已抹去 { $erased } 条
t-nothing-of-the-record = 没有得到记录的任何内容
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = <a>“照护摘要与新内容”</a>会先给对方看新内容。

## withdraw.html
t-not-taken-back-yet = 还没有撤回
t-take-this-back = 要撤回这条吗？
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = 它将不再有效，也不会出现在任何资料单上。它会连同您写的原因留在历史里。
t-it-was-changed-before = 这条以前修改过。
t-if-the-change-was-a-slip-a-change-it-again-a = 如果那次修改是弄错了，请<a>再修改一次</a>。
t-if-it-was-written-last-you-can-a-undo-it-a = 如果这是最后写的一条，您可以<a>撤销</a>。
t-why = 为什么？
t-for-example-this-was-about-somebody-else = 例如：这说的是另一个人

## write_check.html
t-not-saved-yet-please-look-at-this = 还没有保存：请看一看这里
t-not-saved-the-very-same-is-on-record-already = 没有保存：记录里已经有完全相同的内容
t-saved-a-second-time-it-would-stand-there-twice = 如果再保存一次，就会出现两遍。
t-save-it-all-the-same = 仍然保存
t-the-last-answer-was-understood-as-words = 上一个回答理解为：{ $words }。
t-what-should-it-say = 应该怎么写？
t-check-this-before-it-is-saved = 保存前请核对
t-save = 保存
t-this-can-hardly-be-right = 这不太可能正确
t-change-it-above-or-tick-it-if-it-is-right = 请在上面修改；如果没有写错，请勾选。
t-it-is-right-words = 没有写错：{ $words }
t-where-it-comes-from = 内容来自哪里
t-whose-words-are-these = 这是谁的话？
t-only-a-person-s-own-words-stand-in-quotation-marks = 只有本人自己的话才放在引号里。
t-if-somebody-speaks-for-them-on-what-ground = 如果是别人代说：凭什么代说？
t-for-example-lasting-power-of-attorney-or-best-interests = 例如 Lasting power of attorney（持久授权书），或最佳利益
t-who-said-it = 这是谁说的？
t-if-somebody-else-says-it-who = 如果是其他人说的：是谁？
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = 您自己的姓名，或者告诉您的人：本人、邻居、护士
t-how-private-is-it = 这有多私密？
t-when-it-was-who-helped-when-to-check-it-again = 是什么时候、谁协助、何时重新核对
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = 只在有必要、而且上面没有写时填写：3/5/2026、2026
t-who-helped-the-person-to-say-it = 谁协助本人说出来？
t-by-which-day-should-it-be-checked-again = 最迟应在哪一天重新核对？
t-photographs-and-letters = 照片和信件
t-what-does-name-show = { $name } 里是什么内容？
t-take-off-name = 去掉 { $name }
t-take-it-off = 去掉
t-a-photograph-or-a-letter-that-belongs-to-it = 属于这条内容的照片或信件
t-what-does-it-show = 里面是什么内容？
t-attach-it = 附上
t-save-the-change = 保存修改
t-leave-it-as-it-was = 保持原样
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = 什么都不会被覆盖：以前的内容会留在它的历史里。
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = 内容只进入这台电脑上的记录，不会去别的地方。

## write_kind.html
t-what-is-it-about-name = 要写 { $name } 的哪方面？

## write_question.html
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = 还没有。在您看过全部内容之前，不会保存任何内容。

## write_whom.html
t-something-is-missing = 缺少一项内容
t-whom-is-it-about = 关于谁？
t-somebody-new-in-this-household = 这户人家里新加的人

## src/pages/begin/after.rs
t-a-second-way-in = 第二种打开的办法
t-the-first-five-things = 最先的五件事

## src/pages/begin/new.rs
t-the-record-is-begun = 记录已开始。
t-this-computer-s-keyring-keeps-a-copy-of-the-key = 这台电脑的密钥环里保存了一份密钥。

## src/pages/begin/open.rs
t-open-a-record = 打开一份记录

## src/pages/change/settle.rs
t-which-is-right = 哪条正确？

## src/pages/change/still_right.rs
t-is-it-still-right = 仍然正确吗？

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = 在此期间又写了内容。这是最后写的内容。

## src/pages/entry.rs
t-an-entry = 一条记录

## src/pages/forms/ask.rs
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = 您的回答已保存。这些是表格现在的样子。

## src/pages/forms/carer.rs
t-which-carer = 哪位照顾者

## src/pages/forms/fill.rs
t-hand-the-form-over = 交出表格
t-handed-over = 已交出
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = 已交出的表格写在收发簿里，它的文件在所属的文件夹里。

## src/pages/forms/form.rs
t-a-form = 一份表格

## src/pages/keep/admit.rs
t-a-new-key = 一把新密钥

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = 照片也是密钥：请现在就从手机和这台电脑上删除。

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = 这些文件已忘记。没有保存任何内容。

## src/pages/receive/arrived.rs
t-what-came-in = 收到的内容
t-another-key = 另一把密钥
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = 这以前已经答复过，可能是在另一个标签页里。现在的情况如下。
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = 词不相同：没有接收任何内容，这张资料单已放到一边。请打您已有的号码，告诉这个机构。
t-say-whether-all-eight-words-are-the-same = 请说明八个词是不是全都相同。

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = 在此期间有改动，可能是在另一个标签页里。请再看一遍。
t-saved = 已保存。

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = 那张资料单已经不在手上了。请重新加入它的照片或文件。

## src/pages/search.rs
t-what-was-found = 找到的内容

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = 那张资料单没有交出，已经忘记。请在这里重新开始。

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = 您看过之后，记录有了变动。请看资料单现在的样子。

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = 您查看的时候，记录有了变动。这是资料单现在的样子。
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = 这是按您的修改做成的资料单。请再看一遍，然后继续。

## src/pages/write.rs

## src/pages/write/check.rs
t-check-before-saving = 保存前核对

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = 没有任何修改，所以没有保存任何内容。

## Questions, advice, and what is said once something was done

t-1-code = 1 个二维码
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = 放在这台电脑上的备份会随这台电脑一起丢失：请把它放在 U 盘上，存放在另一处住宅。
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = 这台电脑或 U 盘上的一个文件夹。密钥放进单独的文件：{ $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = 表格是关于一个人的，而这份记录里还没有任何人。
t-a-later-statement = 较晚的说法
t-a-later-statement-of-whoever-said-it-before = 以前说过的人后来的说法
t-a-medicine = 药物
t-a-name-such-as-dr-amara-obi-their-word-counts-here = 姓名，例如 Dr Amara Obi。这里以此人的话为准。
t-a-newer-version-of-carewallet-can-show-this = 较新版本的 carewallet 可以显示这部分
t-a-passphrase-of-your-own-needs-at-least-least-characters = 您自己的口令至少要有 { $least } 个字符
t-a-professional-says-so = 专业人员这样说
t-a-sheet-for-nobody-in-particular = 不特定给谁的资料单
t-a-sheet-for-who = 给 { $who } 的资料单
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = 照护档案的一个小文件损坏或缺少。没有任何内容依赖它。
t-all-can-be-read = 全部可以读取
t-all-codes-any-needed-of-them-are-enough = { $all } 个二维码，任意 { $needed } 个就够了
t-all-entries-can-be-read = 所有记录都可以读取。
t-all-sound-files-files-were-looked-at = 全部完好：查看了 { $files } 个文件。
t-also-said-by-who = { $who } 也这样说
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = 您第一次接收某个机构的资料单时，该机构就会加入通讯录。
t-an-agency-makes-its-own-key-on-its-own-computer = 机构在自己的电脑上建立自己的密钥。
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = 有一条记录的日期是{ $newest }，而这台电脑的时钟显示{ $now }：两个时钟中有一个不对。
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = 另一个程序正在这个文件夹里工作：请等它完成，再试一次。
t-answer-it = 回答
t-answer-it-or-skip-it = 回答或跳过
t-are-these-the-own-words-of-name = 这些是 { $name } 自己的话吗？
t-as-you-wrote-it = 按您写的样子
t-ask-name-for-the-new-key-and-for-the-sheet-again = 请向 { $name } 要新密钥，并请对方再给一次这张资料单。
t-ask-somebody-who-can-open-the-wallet-to-add-you = 请一个能打开照护档案的人把您加入。
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = 请向该机构要它的新密钥；没有接收任何内容。
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = 请向该机构要它自己的密钥：这一把是家里的。
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = 请向该机构要它真正的密钥；没有接收任何内容。
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = 请向该机构要正确的资料单；没有接收任何内容。
t-ask-who-maintains-it-for-the-list-with-all-signatures = 请向维护者要带有全部签名的列表。
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = 请向维护者要最新的列表；没有做任何更改。
t-at-least-entries-entries-that-were-here-are-missing = 至少缺少 { $entries } 条以前在这里的记录。
t-at-most-lane = 最多：{ $lane }。
t-back-file = 已放回：{ $file }。
t-bring-in-a-copy-from-another-folder = 从另一个文件夹并入一份副本
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = 请把文件拿回来，或者移走，然后再抹去一次；在此之前，没有人知道它已经没有了。
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = 请把文件拿回来，或者移走；拿回来的内容，会在下次保存别的内容时一同重新封存。
t-by-what-authority-authority = 凭什么权限：{ $authority }。
t-by-what-authority-not-written-down = 凭什么权限：没有写下。
t-changed-stopped = 密钥已改变，已停下
t-check-again-this-was-due-by-day = 请重新核对：应在{ $day }之前核对
t-choose-a-file-that-backup-made-nothing-was-written = 请选择由“备份”做成的文件；没有写入任何内容。
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = 请选择一个人：属于住处的内容在每个人的表格里。
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = 请选择别的地方，最好是存放在另一处住宅的 U 盘。
t-choose-a-sealed-file-instead = 请改选封存的文件。
t-choose-a-sheet = 请选择一张资料单
t-choose-a-stick-or-write-a-folder = 请选择 U 盘，或填写一个文件夹。
t-choose-all-that-fit = 请选择所有符合的。
t-choose-an-agency-from-the-list-of-those-you-know = 请从您认识的机构列表里选择一个。
t-choose-another-folder-nothing-was-changed = 请选择另一个文件夹；没有做任何更改。
t-choose-another-name-nothing-is-ever-written-over = 请另选一个名称：绝不会覆盖任何内容。
t-choose-another-name-or-another-folder = 请另选一个名称或另一个文件夹。
t-choose-at-least-one-person-or-the-home = 请至少选择一个人，或选择住处
t-choose-by-the-words-of-the-key-several-have-this-name = 请按密钥的词来选择：有几个同名的。
t-choose-how-private-it-is = 请选择有多私密
t-choose-how-you-know = 请选择您怎么知道的
t-choose-less-or-make-a-sealed-file = 请少选一些，或做成封存的文件。
t-choose-one-of-those-that-are-listed = 请选择列出的其中一项
t-choose-or-type-the-folder = 请选择或输入文件夹
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = 请选择 { $person } 为被照顾的人，{ $carer } 为照顾的人。
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = 请选择其他人或住处，作为这条内容所关于的对象。
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = 请选择“代本人说话”，并写明凭什么代说，例如 attorney（受权人），健康与福祉。
t-choose-the-emergency-sheet-which-has-more-room = 请选择紧急资料单，它的空间较大。
t-choose-the-file-of-the-directory-that-you-were-sent = 请选择您收到的机构名录文件。
t-choose-the-file-that-the-agency-sent-as-it-came = 请选择机构发来的文件，保持收到时的样子。
t-choose-the-form-that-this-sheet-of-questions-is-of = 请选择这张问题单所属的表格。
t-choose-the-form-that-was-filled = 请选择已填写的表格。
t-choose-the-key-file-that-carewallet-made = 请选择 carewallet 建立的密钥文件。
t-choose-the-photographs-or-files-then-press-read-them = 请选择照片或文件，然后按“读取”。
t-choose-two-different-people-who-is-cared-for-and-who-cares = 请选择两个不同的人：谁被照顾，谁来照顾。
t-choose-what-it-is-from-the-list = 请从列表里选择是什么内容。
t-choose-who-cares-for-them = 请选择谁照顾此人
t-choose-who-is-coming = 请选择谁要来
t-choose-who-is-meant-carers = 请选择指的是谁：{ $carers }。
t-choose-whom-it-is-about = 请选择关于谁。
t-choose-whose-words-these-are = 请选择这些是谁的话
t-choose-with-which-key = 请选择用哪把密钥
t-compare-it-with-its-sheet-or-use-another-part-instead = 请与它的恢复单比对，或改用另一份。
t-contradicts = 有矛盾
t-contradicts-one-says-that-there-is-none = 有矛盾：其中一条说没有
t-contradicts-what-you-have = 与您已有的矛盾
t-damaged-and-in-the-backup-as-it-is-file = 已损坏，按原样放进了备份：{ $file }。
t-day-entries-entries-from-who = { $day }：来自 { $who } 的 { $entries } 条记录
t-day-entries-entries-to-who = { $day }：给 { $who } 的 { $entries } 条记录
t-differs-from-what-by-says = 与 { $by } 的说法不同
t-do-not-take-it-over = 不采纳
t-due = 该做了
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = 每一份都在单独的恢复单上：请向保管其他恢复单的人要。
t-entries-changed-or-taken-back = { $entries } 条已修改或已撤回
t-entries-entries = { $entries } 条记录
t-entries-entries-are-new-here = 有 { $entries } 条记录是这里新增的。
t-entries-entries-are-sound = { $entries } 条记录完好。
t-entries-entries-were-looked-at-and-every-signature = 查看了 { $entries } 条记录和每一个签名。
t-entries-from-them = 对方的记录 { $entries } 条
t-entries-new = { $entries } 条新记录
t-everybody = 每个人
t-facts-facts-are-in-the-record-already-just-like-this = 有 { $facts } 项内容与记录里已有的完全相同。
t-facts-facts-wait-for-your-answer = 有 { $facts } 项内容等您答复。
t-faults-faults-were-found = 发现了 { $faults } 处故障。
t-file-could-not-be-moved-why = { $file } 无法移动：{ $why }。
t-file-may-still-open-with-that-key = { $file } 可能仍然能用那把密钥打开。
t-file-went-out-of-the-way-reason = { $file } 已移到一边：{ $reason }。
t-file-would-go-out-of-the-way-reason = { $file } 将移到一边：{ $reason }。
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = 这里缺少或损坏的 { $files } 个附件文件也一同并入了。
t-files-files-cannot-be-read = 有 { $files } 个文件无法读取。
t-files-files-in-the-folder-were-set-aside = 文件夹里有 { $files } 个文件放到了一边。
t-fill-in-all-three = 请把三处都填好。
t-find-it-in-the-record-and-choose-it-there = 请在“记录”里查找，并在那里选择。
t-first-seen-day = 第一次见到：{ $day }
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = 例如 17/5/1940、1940-05 或只写 1940。不知道就不填。
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = 有 { $people } 人在{ $day }之前已到期，而密钥仍然能打开。
t-forms-asks-its-questions-one-a-page = “表格”会逐个提问，每页一个问题。
t-forms-asks-what-is-still-open-one-question-a-page = “表格”会问还没有答案的问题，每页一个。
t-forms-lists-them = “表格”里会列出。
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = 从{ $from }起；已于{ $last }结束，而密钥仍然能打开这个照护档案。
t-from-from-no-end-was-written-down = 从{ $from }起；没有写下结束日期。
t-from-from-until-last = 从{ $from }起，到{ $last }为止。
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = 您为 { $from } 打印的下一张资料单，会告诉对方哪些不是这样。
t-from-made-day-facts-facts-wait = { $from }，制作于{ $day }：有 { $facts } 项内容等待答复
t-from-now-on-nothing-new-opens-with-that-key = 从现在起，新的内容都不能再用那把密钥打开。
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = 请照您抄下口令的那张纸输入，这样才能确定没有错。
t-get-the-newest-carewallet = 请使用最新的 carewallet。
t-give-the-whole-public-line-age1-and-the-key-after-it = 请填写完整的公开行：age1… 和后面的密钥。
t-go-back-and-answer-what-the-page-asks = 请返回，回答页面上问的问题。
t-go-on-with-the-sheet-that-you-were-looking-through = 继续您刚才查看的资料单
t-go-on-with-what-came-from-from = 继续处理来自 { $from } 的内容
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = 有人在上面写了内容，或给了您他们自己的资料单吗？
t-have-whoever-made-the-form-check-it-it-has-mistakes = 请让制作表格的人检查：表格有错误。
t-hidden-not-erased = 隐藏，没有抹去
t-i-have-seen-it-on-paper-or-on-the-packet = 我看过书面文件或包装
t-if-it-is-meant-all-the-same-say-so-on-the-page = 如果确实要这样，请在页面上说明。
t-in-it-entries-entries = 里面有：{ $entries } 条记录。
t-in-the-person-s-own-words = 用本人自己的话
t-into-a-new-folder-on-this-computer-or-another-one = 放进一个新文件夹，在这台电脑或另一台电脑上。
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = U 盘插好了吗？如果丢失了，可以恢复备份。
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = U 盘插好了吗？请检查文件名和文件夹。
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = U 盘插好了吗，或者文件夹还在复制中吗？这没有删除任何内容。
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = 存有密钥的 U 盘插好了吗？没有另建任何东西来代替。
t-it-is-file = 是 { $file }。
t-it-is-not-so-tell-them = 不是这样：告诉对方
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = 它能打开照护档案：请分开存放，绝不要交出。
t-it-was-opened-again-and-compared-with-the-wallet = 已再次打开，并与照护档案比对过。
t-it-was-opened-and-checked = 已打开并检查过。
t-its-own-page-shows-what-stands-in-its-place-now = 它自己的页面会显示现在代替它的内容。
t-keep-it-in-another-house-and-the-key-apart-from-it = 请存放在另一处住宅，密钥与它分开存放。
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = 较旧的备份也请保留。“检查照护档案”会列出损坏的内容。
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = “妥善保管”的“检查”会列出缺少的内容；“并入一份副本”会从完好的副本或已还原的备份并入这些内容。
t-keep-safe-recovery-sheet-writes-it = “妥善保管”的“恢复单”可以制作。
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = “妥善保管”会显示谁能打开照护档案；“今天”会显示交出了什么。
t-keep-safe-who-opens-it-adds-somebody = “妥善保管”的“谁能打开”可以加入一个人。
t-keep-safe-who-opens-it-ends-it = “妥善保管”的“谁能打开”可以终止。
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = “妥善保管”的“谁能打开”会显示谁能打开照护档案。
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = 请把这份副本保持原样：这里的任何操作都不会删除内容。
t-kept-for-later = 留待以后
t-language-larger-print-contrast-light-or-dark = 语言、较大的字、对比度、浅色或深色
t-listed-directory-v-number = 已列入（名录第 { $number } 版）
t-look-at-it = 查看
t-look-at-the-date-again-nothing-was-saved = 请再看一看日期；没有保存任何内容。
t-look-at-the-fields-of-the-page-again-nothing-was-saved = 请再看一看页面上的各栏；没有保存任何内容。
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = 请找一份完好的副本：在旁边还原的备份，或另一台电脑上的文件夹。然后把它并入。
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = 请找一份完好的副本。“妥善保管”的“检查”会说明哪些文件损坏了。
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = 请找另一份有其余内容的副本，把它也并入。
t-look-through-it-first-then-say-yes-on-the-page = 请先看一遍，然后在页面上选择“是”。
t-make-a-second-way-in = 准备第二种打开的办法
t-make-room-on-that-disk-or-use-another-one = 请在那个磁盘上腾出空间，或改用另一个。
t-name-a-file-not-a-folder = 请填写一个文件，而不是文件夹。
t-name-a-folder-that-is-new-or-empty = 请填写一个新的或空的文件夹。
t-name-born-day = { $name }，出生日期：{ $day }
t-name-can-open-the-wallet-now = { $name } 现在能打开照护档案了。
t-name-does-not-open-this-wallet-any-more = { $name } 不再能打开这个照护档案
t-name-is-added-but-cannot-open-every-file-yet = 已加入 { $name }，但此人还不能打开所有文件
t-name-is-ended-but-some-files-may-still-open-with-that-key = { $name } 已终止，但有些文件可能仍然能用那把密钥打开
t-name-is-on-record-known-did-they-write-this = 关于 { $name }，记录里已有：{ $known }。这是此人写的吗？
t-name-says-this-these-are-their-own-words = { $name } 这样说：这是此人自己的话
t-name-the-file-is-empty = { $name }：文件是空的
t-name-there-are-16-already-and-that-is-the-most = { $name }：已经有 16 个，这是上限
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }：太大，不能与记录一起保存
t-new = 新
t-new-but-the-sheet-contradicts-itself = 新，但资料单自相矛盾
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = “新”是指此后写下的、关于同一些人的、可以给任何机构的内容。
t-no-do-not-save-it = 否：不要保存
t-no-file-was-chosen = 没有选择文件。
t-no-folder-was-written = 没有填写文件夹。
t-no-it-has-changed = 不，已经有变化
t-no-it-is-how-i-say-it = 不，这是我的说法
t-no-more-of-these = 没有更多这类内容了
t-no-place-was-chosen = 没有选择位置。
t-no-wallet-is-chosen = 没有选择照护档案。
t-no-way-back-was-tried-yet = 还没有试过任何恢复的办法。
t-no-we-write-down-what-they-said = 不，我们记下对方说的话
t-no-words-were-typed = 没有输入词。
t-nobody-has-said-yet-where-this-answer-lives = 还没有人说过这个答案在哪里。
t-nobody-said-so = 没有人这样说过
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = 只有列表里密钥的持有人才能签名。
t-nobody-whom-this-wallet-knows = 这个照护档案不认识的人
t-not-all-could-be-moved = 没能全部移动
t-not-copied-file-why = 没有复制：{ $file }：{ $why }。
t-not-in-the-backup-file-why = 备份里没有：{ $file }：{ $why }。
t-not-now-ask-me-again-later = 现在不：以后再问我
t-not-said = 没有说
t-not-taken-in-file-why = 没有接收：{ $file }：{ $why }。
t-not-taken-over-you-are-not-asked-again = 没有采纳：不会再问您
t-nothing-is-missing-or-damaged = 没有缺少或损坏的内容。
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = 没有只保存一部分的情况。请把您最后做的事告诉给您 carewallet 的人。
t-nothing-to-type-have-the-paper-ready = 不需要输入：请准备好纸。
t-nothing-was-deleted-you-can-put-it-all-back = 没有删除任何内容。您可以全部放回原处。
t-nothing-was-handed-over = 没有交出任何内容。
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = 没有接收任何内容：请问发送的人是谁。
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = 没有接收任何内容。如果要让对方能打开这个照护档案：请用“妥善保管”的“谁能打开”。
t-odd-is-that-right = { $odd }。没有写错吗？
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = 只有一把密钥能打开，别的都不能。如果丢了，就全没了。
t-open-the-wallet-that-this-person-is-in-nothing-was-written = 请打开有此人的照护档案；没有写入任何内容。
t-or-that-none-is-known = 或者据所知没有
t-page-done-of-total-done = 页：{ $total } 页中已完成 { $done } 页
t-part-of-the-record-could-not-be-read = 记录有一部分无法读取。
t-past-what-came-of-it = 已过去：结果如何？
t-perhaps-you-mean-kind = 您是不是要找：{ $kind }。
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = 请给问题单的整页拍照，连同它的二维码。
t-please-check-odd = 请核对：{ $odd }
t-proved = 已证实
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = 已证实：{ $holder } 的纸能打开这个照护档案的全部内容（{ $entries } 条记录）。
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = 已证实：{ $holder } 的纸能打开这个照护档案的 { $entries } 条记录；其余部分这里没有人能读取。
t-put-back = 已放回
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = 请把挡住的内容移到一边：请看下面会是哪些。
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = 请在文件里改正这些，再加入一次：不会重复接收。
t-question-number-of-of = 第 { $number } 个问题，共 { $of } 个
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = 请在另一台电脑上读取：这一台不能安全地打开图片。
t-reading-done-of-total-done = 读取：{ $total } 个中已完成 { $done } 个
t-reading-file-done-of-total-done = 读取文件：{ $total } 个中已完成 { $done } 个
t-replaced = 已被替代
t-revoked-from-day = 自{ $day }起作废
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = 请用您已有的号码打电话给 { $name }，核对密钥的八个词。
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = 请用您已有的号码打电话给该机构；没有接收任何内容。
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = 请用您已有的号码打电话给维护者；没有做任何更改。
t-saved-facts-facts-of-from-taken-over = 已保存：采纳了来自 { $from } 的 { $facts } 项内容。
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = 已保存。它留在家里：这份表格不会交出它。
t-saved-it-was-checked-today-and-is-still-right = 已保存：今天核对过，仍然正确。
t-saved-name-trust = 已保存：{ $name }：{ $trust }。
t-saved-nothing-of-from-was-taken-over = 已保存：没有采纳来自 { $from } 的任何内容。
t-say-on-what-ground-for-example-lasting-power-of-attorney = 请说明凭什么代说：例如 Lasting power of attorney（持久授权书）
t-say-what-came-of-it = 请写明结果如何
t-say-what-to-do-with-fact = 请说明怎么处理：{ $fact }
t-say-where-it-should-go = 请说明放在哪里
t-say-where-the-key-file-is = 请说明密钥文件在哪里。
t-say-whether-name-wrote-this = 请说明这是不是 { $name } 写的
t-say-which-is-right = 请说明哪条正确
t-say-why-in-your-own-words = 请用您自己的话说明原因
t-says-more = 说得更多
t-says-more-than-what-you-have = 比您已有的说得更多
t-says-the-same-as-what-you-have = 与您已有的说法相同
t-settled-this-one-stays = 已判定：保留这条。
t-signed-with-a-key-that-directory-lists-under-this-name = 签名所用的密钥，{ $directory } 把它列在这个名称下。
t-signed-with-a-key-that-nobody-here-knows = 签名所用的密钥，这里没有人认识。
t-signed-with-a-key-that-you-see-for-the-first-time = 签名所用的密钥，您是第一次见到。
t-signed-with-the-key-of-name-in-your-address-book = 签名所用的密钥，是您通讯录里 { $name } 的密钥。
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = 签名所用的密钥，属于一个能打开这个照护档案的人。
t-skip-this = 跳过
t-skip-this-question = 跳过这个问题
t-somebody-else-says-this-about-name = 其他人这样说 { $name }
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = 记录里已经有同名的人；这是另一个人
t-somebody-speaks-for-name-who-cannot-say-it = { $name } 说不了，由其他人代说
t-somebody-to-ring = 可以打电话的人
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = 有人只应打开这个照护档案到{ $day }为止，而此人的密钥仍然能打开。
t-something-about-this-wallet-is-unusual-have-it-checked = 这个照护档案有不寻常的地方：请找人检查。
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = 有的内容不太可能正确：请修改，或说明没有写错
t-something-went-wrong-inside-carewallet = carewallet 内部出了问题。
t-still-out-of-the-way-file-why = 仍在一边：{ $file }：{ $why }。
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = 这样的记录绝不会出现在资料单里：请问制作的人；没有接收任何内容。
t-take-in-one-sheet-at-a-time-leave-the-others-out = 请一次接收一张资料单：其他的先不用。
t-take-in-shows-the-sheet-again = “接收”会再次显示这张资料单。
t-take-in-takes-its-photographs-or-its-file-again = “接收”可以再次加入它的照片或文件。
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = 请一次接收一个人的页面：其他人的先不用。
t-take-it-over = 采纳
t-take-it-over-although-the-sheet-contradicts-itself = 采纳，尽管资料单自相矛盾
t-take-it-over-beside-yours-both-will-stand = 采纳，与您的并列：两者都保留
t-take-it-over-it-stands-in-place-of-what-they-said-before = 采纳：代替对方以前说的
t-taken-back-it-does-not-count-any-more-its-history-stays = 已撤回：不再有效。它的历史仍然保留。
t-taken-over = 已采纳
t-that-backup-is-gone = 那个备份已经没有了。
t-that-is-days-days-ago = 那是 { $days } 天前。
t-that-stick-is-not-there-any-more = 那个 U 盘已经不在了。
t-the-agency-and-its-key-are-now-in-your-address-book = 这个机构和它的密钥现在在您的通讯录里。
t-the-agency-makes-a-new-key-and-tells-the-families = 该机构会建立新密钥，并告诉各个家庭。
t-the-backup-is-made = 备份已做成
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = 备份已做成，但里面不是记录的全部
t-the-backup-is-missing = 缺少备份。
t-the-backup-is-put-back = 备份已还原
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = 备份已还原，但里面不是记录的全部
t-the-backup-is-put-back-and-open-now = 备份已还原，现在已打开。
t-the-building-who-lives-there-how-to-get-in = 住房、谁住在那里、怎么进门。
t-the-copy-is-brought-in = 副本已并入
t-the-day-reason = 日期：{ $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = 磁盘或 U 盘可能快要坏了：请试另一个。
t-the-first-holder = 第一个能打开的人
t-the-first-one-this-cannot-be-ended = 第一个人：不能终止。
t-the-gp = GP（家庭医生）
t-the-key-file-is-missing = 缺少密钥文件。
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = 这台电脑上次的备份是{ $at }的；此后又有 { $entries } 条记录。
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = 最后一天可以有不止一种理解：请把月份写成英文单词
t-the-last-day-reason = 最后一天：{ $reason }
t-the-name-reason = 姓名：{ $reason }
t-the-new-folder-is-missing = 缺少新文件夹。
t-the-nhs-number-reason = NHS 号码：{ $reason }
t-the-note-about-fact-reason = 关于“{ $fact }”的备注：{ $reason }
t-the-one-that-must-not-be-missed = 绝不能漏掉的那一种
t-the-other-copy-was-only-read = 另一份副本只是被读取。
t-the-page-for-kind-shows-what-can-be-written = “{ $kind }”的页面会显示可以写什么。
t-the-passphrase-of-the-key = 密钥的口令
t-the-person-says-so = 本人这样说
t-the-place-of-the-new-key-is-missing = 缺少新密钥的存放位置
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = 公开行以 age1 开头。谁都不需要别人的秘密部分。
t-the-reason-reason = 原因：{ $reason }
t-the-record-names-no-carer = 记录里没有写明照顾者。
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = “记录”会显示里面有什么；请选择其他人或更多类型。
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = 记录在另一个页面上有了变动。您的上一个回答没有接受：请看一看，再回答一次。
t-the-same = 相同
t-the-sheet-is-as-it-was-before = 资料单与以前一样。
t-the-surgery-and-its-telephone-number = 诊所和它的电话号码
t-the-wallet-is-in-folder = 照护档案在 { $folder } 里。
t-the-wallet-is-locked = 照护档案已锁定。
t-the-words-under-a-photograph-reason = 照片的说明文字：{ $reason }
t-their-full-name-others-of-the-household-can-be-added-later = 此人的全名。同住的其他人可以以后再加。
t-their-public-line-is-missing = 缺少此人的公开行
t-there-are-entries-entries-to-back-up = 有 { $entries } 条记录要备份。
t-there-are-ways-ways-in = 有 { $ways } 种打开的办法。
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = 有 { $ways } 种打开的办法，还没有读回过纸。
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = 现在有 { $ways } 种打开的办法。半年后请再试一次。
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = 既有答案，又有没有答案的理由：请保留其中一个
t-there-is-no-such-folder-folder = 没有这个文件夹：{ $folder }
t-there-is-nothing-that-could-be-put-back = 没有可以放回原处的内容。
t-there-is-still-only-one-way-in = 仍然只有一种打开的办法。
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = 这是某个机构的问题，共 { $pages } 页，没有回答。
t-they-are-in-files-files = 在 { $files } 个文件里。
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = 此人用已有的密钥。这把密钥能打开全部记录。
t-this-belongs-on-the-form-itself = 这属于表格本身。
t-this-can-be-read-in-several-ways-choose-what-you-mean = 这可以有几种理解：请选择您的意思
t-this-cannot-be-asked-here-write-it-down-by-itself = 这里不能问这个：请单独记下。
t-this-cannot-be-left-open-here-answer-it-or-skip-it = 这里不能留空：请回答或跳过
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = 这台电脑没能记住所看到的内容。照护档案本身没有问题。
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = 这台电脑没能记住时间；备份本身没有问题。
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = 这台电脑不允许这样做：请选择另一个文件夹，例如您自己的文档。
t-this-computer-knows-of-no-backup = 这台电脑不知道有任何备份。
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = 这台电脑的时钟显示{ $day }，这不可能正确。您现在记下的内容会带上那个日期：请先调好时钟。
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = 这份副本比这台电脑以前见过的旧：至少缺少其中 { $missing } 条记录。请找较新的副本。
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = 这一天可以有几种理解：请选择所指的那一天
t-this-is-answered-already = 这已经回答过。
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = 这不相同。请看您抄下的内容，再输入一次
t-this-is-on-record-and-held-back = 这在记录里有，留着不给。
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = 资料单给出或收到时，会自动写下这一条。
t-this-is-you = 这是您。
t-this-never-leaves-the-family-choose-something-else = 这绝不会离开家人：请选择别的。
t-this-sheet-was-forgotten = 这张资料单已经忘记。
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = 这台电脑上没有这个照护档案的密钥：请用您的密钥文件。
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = 这个照护档案由较新版本的 carewallet 建立。在这里可以读，但不能修改。
t-this-was-added-it-is-taken-back = 这条是新加的。现在撤回：
t-this-was-changed-it-says-again-what-it-said-before = 这条曾被修改。现在恢复以前的内容：
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = 这在做备份时已损坏或缺少。较旧的备份里可能有：请在旁边还原那个备份，然后并入。
t-this-was-not-saved = 这没有保存。
t-this-was-not-saved-reason = 这没有保存：{ $reason }。
t-this-was-taken-back-it-counts-again = 这条曾被撤回。现在重新有效：
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = 请把它的类型也勾选上；私密的内容必须逐项勾选。
t-to-do = 要做
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = 要使它有效，请先重新加入对方：“妥善保管”的“谁能打开”。
t-to-look-at = 要查看
t-tried-last-on-day = 上次试过：{ $day }。
t-two-entries-disagree-settle-that-on-their-own-pages-first = 两条记录不一致：请先在它们自己的页面上判定。
t-two-versions-this-one-and-another-stand = 有两种说法：这条与另一条并存
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = 请按顺序输入一张恢复单上的 40 个词，或拍下它的二维码。
t-type-the-folder-in-which-it-is-saved = 请输入保存所用的文件夹。
t-type-the-name = 请输入姓名
t-type-the-name-of-who-is-coming = 请输入要来的人的姓名
t-type-the-passphrase-back = 请再输入一次口令
t-type-the-words-of-the-sheet-or-choose-a-photograph = 请输入恢复单上的词，或选择一张照片。
t-type-whom-the-form-is-for = 请输入表格给谁。
t-understood-as-what = 理解为 { $what }。
t-undone = 已撤销。
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = 请解锁这台电脑的密钥环，或用您的密钥文件。
t-use-only-sheets-that-name-the-same-set = 请只用写明属于同一套的恢复单。
t-use-the-family-s-key-file = 请用家里的密钥文件。
t-use-the-key-file-that-it-is-sealed-to = 请用封存时所对应的密钥文件。
t-use-the-key-file-that-was-made-for-this-wallet = 请用为这个照护档案建立的密钥文件。
t-verified-words-checked-on-day-by-name = 已确认（{ $name } 于{ $day }核对过词）
t-wallet-json-was-written-anew = wallet.json 已重新写入。
t-wallet-json-would-be-written-anew = wallet.json 将重新写入。
t-way-of-holder-tried-on-day = { $holder } 的{ $way }，于{ $day }试过
t-what-another-copy-of-this-wallet-has-and-this-one-not = 这个照护档案的另一份副本有、而这一份没有的内容。
t-what-could-be-copied-is-here-and-not-all-could = 能复制的都在这里，但没能全部复制
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = 能复制的都在这里：请找另一份有其余内容的副本。
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = 能读取的已经读完；其余的请加入更清晰的照片。
t-what-done-of-total-done = { $what }：{ $total } 个中已完成 { $done } 个
t-what-is-private-has-to-be-ticked-by-name = 私密的内容必须逐项勾选。
t-what-is-your-own-name = 您自己的姓名是什么？
t-what-it-is-for-reason = 用途：{ $reason }
t-what-it-said-earlier-does-not-come-back-by-this = 它更早时写的内容不会因此恢复。
t-what-matters-most = 最重要的事
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $name } 以前复制的内容，此人仍然能读：最多 { $entries } 条记录。
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $name } 以前复制的内容仍然能读：最多 { $entries } 条记录。
t-what-was-in-the-way-is-out-of-the-way = 挡住的内容已移到一边
t-what-was-saved-before-is-as-it-was = 以前保存的内容保持不变。
t-what-you-made-on-day-for-to = 您在{ $day }为 { $to } 制作的内容
t-when-needed = 需要时
t-when-nobody-knows = 何时，没有人知道
t-where-should-the-record-go = 记录放在哪里？
t-which-professional-says-so = 是哪位专业人员这样说的？
t-who-can-come-and-who-decides = 谁能来，谁作决定
t-who-is-the-record-about = 记录是关于谁的？
t-whoever-has-the-key-and-its-passphrase-can-read-everything = 谁有密钥和它的口令，谁就能读到全部内容。
t-whoever-made-the-form-gives-it-an-id-of-its-own = 由制作表格的人给它一个自己的编号。
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = { $whose } 可以再说一次；可以由别人代说；或者在旁边写一条新记录。
t-why-it-ends-reason = 终止的原因：{ $reason }
t-withdrawn = 已撤回
t-without-a-caption = 没有说明文字
t-write-down-has-a-page-for-another-person = “记下”里有写另一个人的页面。
t-write-down-who-is-in-the-household-first = 请先记下家里有哪些人。
t-write-the-folder-of-the-other-copy = 请填写另一份副本所在的文件夹。
t-write-the-name-of-the-agency = 请填写机构的名称。
t-write-who-said-it = 请写明是谁说的。
t-year-month-not-known = { $year }年，月份不详
t-yes-as-of-today = 是，截至今天
t-yes-it-is-right = 是，没有写错
t-yes-they-said-it-like-this = 是，此人是这样说的
t-yes-they-wrote-it = 是，是此人写的
t-you-did-not-take-over-facts-facts-before = 您以前没有采纳其中 { $facts } 项内容。
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = 由您保管这份记录：您记下的内容，会注明是您说的。
t-you-said-before-of-facts-facts-not-so = 您以前说过其中 { $facts } 项内容：不是这样。
t-you-see-each-fact-before-it-is-saved = 每项内容保存前，您都会看到。
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = 您输入了口令，而选的是那七个词：请在两者中选一个；如果选您自己的口令，请再输入一次
t-your-note-note = （您的备注：{ $note }）
t-your-sheet-of-day-taken-taken-over-not-not-later-later = 您{ $day }的资料单：采纳 { $taken } 项，不采纳 { $not } 项，以后再说 { $later } 项。
t-your-sheet-sheet-of-day-for-to = 您{ $day }给 { $to } 的资料单 { $sheet }
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = 您{ $day }的资料单 { $sheet }：采纳 { $taken } 项，不采纳 { $not } 项，以后再说 { $later } 项。
