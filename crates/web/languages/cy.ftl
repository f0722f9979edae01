# carewallet, words of the window: Welsh
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = Y cofnod gofal
t-sections = Adrannau

## arrived.html
t-not-everything-is-decided-yet = Nid yw popeth wedi’i benderfynu eto
t-take-in = Derbyn
t-what-from-wrote = Beth mae { $from } wedi’i ysgrifennu
t-made = gwnaed
t-answers = yn ateb
t-who-signed = pwy lofnododd
t-compare-the-words-of-this-key = Cymharu geiriau’r allwedd hon
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = Mae’r enw hwn yn eich llyfr cyfeiriadau, ond nid yw’r allwedd hon. Gall unrhyw un ddefnyddio enw rhywun arall.
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = Ffoniwch { $from } ar y rhif sydd gennych yn barod, nid ar rif o’r daflen hon. Gofynnwch iddyn nhw ddarllen eu hwyth gair i chi. Nhw sy’n darllen, chi sy’n edrych. Peidiwch â darllen y geiriau iddyn nhw. Nid yw enw ar ei ben ei hun yn profi dim.
t-you-can-also-go-on-now-and-compare-them-later = Gallwch hefyd fynd ymlaen nawr, a’u cymharu’n nes ymlaen.
t-nothing-new = Dim byd newydd.
t-nothing-of-it-is-left-to-decide = Nid oes dim ohono ar ôl i’w benderfynu.
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = Mabwysiadu popeth nad yw’n gwrth-ddweud dim ({ $harmless }), ac eithrio lle rwy’n dewis rhywbeth arall isod
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = Nid yw’r tic hwn byth yn mabwysiadu dim sy’n gwrth-ddweud eich cofnod gofal, neu sy’n tynnu rhywbeth yn ôl.
t-about-about = Am { $about }.
t-they-say = Maen nhw’n dweud
t-you-have = Mae gennych chi
t-nothing-about-this = Dim am hyn.
t-another-fact-of-this-sheet-says-something-else = Mae ffaith arall ar y daflen hon yn dweud rhywbeth gwahanol:
t-what-do-you-want-to-do-with-it = Beth hoffech chi ei wneud ag ef?
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = Os nad yw felly: beth ddylen nhw ei wybod? (Gallwch adael hwn yn wag.)
t-look-before-saving = Edrych cyn cadw
t-later = Yn nes ymlaen
t-ask-me-again-about-what-was-not-taken-over = Gofyn i mi eto am yr hyn na chafodd ei fabwysiadu
t-are-all-eight-words-the-same = A yw’r wyth gair i gyd yr un fath?
t-yes-they-read-all-eight-to-me = Ydyn, maen nhw wedi darllen pob un o’r wyth i mi
t-no-put-this-sheet-away = Nac ydyn: rhoi’r daflen hon o’r neilltu
t-note-that-i-compared-them = Nodi fy mod wedi’u cymharu

## base.html
t-find-in-the-record = Chwilio yn y cofnod gofal
t-parts-of-the-window = Rhannau’r ffenestr
t-write-down = Ysgrifennu i lawr
t-before-a-visit = Cyn ymweliad
t-forms = Ffurflenni
t-keep-safe = Cadw’n ddiogel
t-this-household-is-made-up = Cartref dychmygol yw hwn.
t-try-anything-nothing-here-is-about-anybody-who-lives = Rhowch gynnig ar unrhyw beth: nid oes dim yma am neb sy’n bod.
t-please-note = Sylwch:
t-lock = Cloi
t-close-and-forget = Cau ac anghofio
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = Daw’r dudalen hon o’ch cyfrifiadur eich hun. Nid oes dim ohoni’n mynd dros y rhyngrwyd.

## begin.html
t-begin = Dechrau
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = Mae carewallet yn cadw’r hyn y mae angen i bawb sy’n helpu ei wybod, mewn un lle sy’n perthyn i chi: ffolder ar y cyfrifiadur hwn. Rydych yn ei ysgrifennu i lawr unwaith, ac yn argraffu ar gyfer pob ymweliad yr hyn sydd ei angen ar yr ymweliad hwnnw.
t-begin-a-new-record = Dechrau cofnod gofal newydd
t-open-a-record-that-is-there = Agor cofnod gofal sydd yno’n barod
t-put-a-backup-back = Rhoi copi wrth gefn yn ôl
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = Mae cofnod gofal newydd yn cymryd tua phum munud. Dylech fod â phen a phapur wrth law: byddwch yn ysgrifennu cyfrinymadrodd i lawr.

## begin_first.html
t-write-down-five-things-first = Ysgrifennwch bum peth i lawr yn gyntaf
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = Gyda’r rhain am { $name }, mae criw ambiwlans neu ofalwr newydd yn gwybod y pethau pwysicaf yn barod. Mae pob un yn cymryd munud; gellir hepgor pob cwestiwn ynddo ond y cyntaf.
t-done-of-things-are-done = Mae { $done } o { $things } wedi’u gwneud.
t-done = Wedi’i wneud
t-not-yet = Dim eto
t-go-to-today = Mynd i Heddiw

## begin_new.html
t-a-new-record-step-number-of-6 = Cofnod gofal newydd: cam { $number } o 6
t-which-passphrase-should-it-be = Pa gyfrinymadrodd ddylai fod?
t-these-seven-words-write-them-down-on-paper-now = Y saith gair hyn. Ysgrifennwch nhw i lawr ar bapur nawr:
t-a-passphrase-of-my-own = Fy nghyfrinymadrodd fy hun
t-if-it-is-your-own-type-it-here = Os eich un chi ydyw: teipiwch ef yma
t-at-least-12-characters-several-words-are-better-than-one = O leiaf 12 nod; mae sawl gair yn well nag un
t-it-is-right-odd = Mae’n gywir: { $odd }
t-make-the-record = Creu’r cofnod gofal
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = Nid oes dim yn cael ei ysgrifennu ar y ddisg cyn hyn. Gall creu’r cofnod gofal gymryd rhai eiliadau.

## begin_open.html
t-the-record-was-not-opened = Nid agorwyd y cofnod gofal
t-which-record-is-it = Pa gofnod gofal ydyw?
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = Ni ddaethpwyd o hyd i un yn eich ffolder cartref nac ar gofbin. Os yw ar gofbin, plygiwch ef i mewn a llwythwch y dudalen hon eto.
t-its-folder = Ei ffolder
t-or-another-folder = Neu ffolder arall
t-where-is-its-key = Ble mae ei allwedd?
t-in-this-computer-s-keyring = Yng nghylch allweddi’r cyfrifiadur hwn
t-or-another-key-file = Neu ffeil allwedd arall
t-a-file-whose-name-ends-in-key-age-or-key-txt = Ffeil y mae ei henw’n gorffen gyda -key.age neu -key.txt

## begin_paper.html
t-now-make-a-second-way-in = Nawr gwnewch ail ffordd i mewn
t-folder-of-the-record = Ffolder y cofnod gofal:
t-its-key = Ei allwedd:
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = Os bydd y cyfrifiadur hwn yn torri, neu os bydd rhywun yn anghofio’r cyfrinymadrodd, ni all neb agor y cofnod gofal: nid chi, ac nid ni. Mae un dudalen o bapur yn atal hynny. Yr allwedd ei hun ydyw.
t-get-the-page-and-print-it = Lawrlwythwch y dudalen ac argraffwch hi.
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = Dilëwch y ffeil o’ch lawrlwythiadau wedyn: gall pwy bynnag sydd â hi ddarllen popeth.
t-put-the-page-where-you-keep-passports-away-from-this-computer = Rhowch y dudalen lle rydych yn cadw pasbortau, i ffwrdd o’r cyfrifiadur hwn.
t-read-it-back-once-so-that-you-know-it-works = Darllenwch hi yn ôl unwaith, er mwyn i chi wybod ei bod yn gweithio.
t-get-the-page-to-print = Lawrlwytho’r dudalen i’w hargraffu
t-it-is-printed-read-it-back = Mae wedi’i hargraffu: ei darllen yn ôl
t-go-on-and-do-this-later = Mynd ymlaen, a gwneud hyn yn nes ymlaen
t-until-it-was-read-back-today-reminds-you-of-it = Nes iddi gael ei darllen yn ôl, mae Heddiw yn eich atgoffa amdani.

## card.html
t-see-the-other-one = Gweld y llall
t-save-the-attached-file-caption = Cadw’r ffeil sydd wedi’i hatodi: { $caption }

## closed.html
t-closed = Ar gau
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = Mae’r waled wedi’i chloi, ac mae carewallet wedi gorffen. Nid oes dim o’r cofnod gofal ar ôl yn y rhaglen hon.
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = Gallwch gau’r tab hwn. I agor y waled eto, dechreuwch carewallet eto.

## decided.html
t-change-something = Newid rhywbeth
t-look-before-it-is-saved = Edrychwch cyn iddo gael ei gadw
t-from-from-nothing-is-saved-yet = Oddi wrth { $from }. Nid oes dim wedi’i gadw eto.
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = Mae’r asiantaeth a’i hallwedd yn dod i’ch llyfr cyfeiriadau gydag ef, oni bai nad ydych yn mabwysiadu dim.
t-save-this = Cadw hyn

## entry.html
t-back-to-the-first-five-things = Yn ôl i’r pum peth cyntaf
t-write-down-another = Ysgrifennu un arall i lawr
t-undo = Dadwneud
t-change-this = Newid hwn
t-it-is-still-right = Mae’n dal yn gywir
t-take-it-back = Ei dynnu’n ôl
t-what-happened-to-it = Beth ddigwyddodd iddo
t-who-has-this = Pwy sydd â hwn
t-who-has-it-as-it-stands-now-since-day = Mae gan { $who } hwn fel y mae’n sefyll nawr, ers { $day }.
t-who-has-an-older-version-since-day-it-was-changed-here-since = Mae gan { $who } fersiwn hŷn, ers { $day }: mae wedi’i newid yma ers hynny.
t-who-has-it-since-day-and-it-was-taken-back-here-since = Mae gan { $who } hwn ers { $day }, ac mae wedi’i dynnu’n ôl yma ers hynny.
t-who-told-it-on-day = Dywedodd { $who } hyn ar { $day }.

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = Mae’r cofnod gofal yn ateb { $answered } o { $asked }. { $left } ar ôl i’w gofyn.
t-old-of-them-only-because-they-are-old = { $old ->
    [one] { $old } ohonyn nhw dim ond am ei fod yn hen.
   *[other] { $old } ohonyn nhw dim ond am eu bod yn hen.
    }
t-answer-what-is-left = Ateb yr hyn sydd ar ôl
t-fill-it-and-hand-it-over = Ei llenwi a’i throsglwyddo
t-others-say-differently = (mae eraill yn dweud yn wahanol)
t-check-again-again = (gwiriwch eto: { $again })
t-answer-this = Ateb hwn

## form_ask.html
t-there-is-a-problem = Mae problem
t-on-record = Wedi’i gofnodi:
t-about = Am
t-or-there-is-no-answer-because = Neu nid oes ateb, oherwydd
t-go-on = Mynd ymlaen
t-one-back = Un yn ôl
t-stop-here = Stopio yma
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = Caiff pob ateb ei gadw unwaith y bydd y cyfan ohono yno. Stopiwch pryd bynnag y mynnwch.

## form_asked.html
t-that-is-all-for-now = Dyna’r cyfan am y tro
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }: atebwyd { $before } o { $asked } o’r blaen, mae { $now } o { $asked } wedi’u hateb nawr.
t-nothing-is-left-to-ask = Nid oes dim ar ôl i’w ofyn.
t-left-are-left-to-ask = Mae { $left } ar ôl i’w gofyn.
t-see-the-form = Gweld y ffurflen

## form_carer.html
t-who-cares-for-them = Pwy sy’n gofalu amdanyn nhw?
t-title-asks-about-one-carer-and-the-record-names-several = Mae { $title } yn gofyn am un gofalwr, ac mae’r cofnod gofal yn enwi sawl un.
t-choose-one = Dewiswch un

## form_done.html
t-saved-and-in-the-ledger = Wedi’i chadw, ac yn y gofrestr
t-for = Ar gyfer
t-answered-of-asked-questions = { $asked ->
    [one] { $answered } o { $asked } cwestiwn
    [two] { $answered } o { $asked } gwestiwn
    [few] { $answered } o { $asked } chwestiwn
    [many] { $answered } o { $asked } chwestiwn
   *[other] { $answered } o { $asked } o gwestiynau
    }
t-on-paper = Ar bapur
t-pages-pages = { $pages ->
    [one] { $pages } dudalen
    [two] { $pages } dudalen
    [few] { $pages } tudalen
    [many] { $pages } thudalen
   *[other] { $pages } o dudalennau
    }
t-file = Ffeil
t-download-it-to-print = Ei lawrlwytho i’w hargraffu
t-print-it-at-100-actual-size-on-a4 = Argraffwch hi ar 100 % (“maint gwirioneddol”), ar A4.
t-back-to-the-form = Yn ôl i’r ffurflen

## form_save.html
t-it-was-not-handed-over = Ni chafodd ei throsglwyddo
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = Dyma’r ffurflen fel y mae nawr, yn y print a ddewisoch. Edrychwch arni, yna cadwch hi.
t-nothing-of-it-is-written-yet-and-nobody-has-it = Nid oes dim ohono wedi’i ysgrifennu eto, ac nid yw gan neb.
t-the-pages-as-they-would-be = Y tudalennau fel y bydden nhw
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = Tudalen { $number } o { $pages } fel y caiff ei hargraffu. Mae’r hyn y mae’n ei ddweud ar dudalen y ffurflen.
t-page-number-of-pages = Tudalen { $number } o { $pages }
t-the-agency-by-name = Yr asiantaeth wrth ei henw.
t-known-here = Yn hysbys yma:
t-larger-print-18-points = Print mwy (18 pwynt)
t-black-on-white-only-with-strong-lines = Du ar wyn yn unig, gyda llinellau cryf
t-folder-to-save-it-in = Ffolder i’w chadw ynddi
t-the-name-of-the-file-names-nobody = Nid yw enw’r ffeil yn enwi neb.
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = Gall pwy bynnag sy’n dal y ffurflen ei darllen. Gyda hyn mae’n cyfrif fel wedi’i throsglwyddo: mae eich cofrestr yn cadw beth aeth at bwy.
t-save-it = Ei chadw

## forms.html
t-forms-about-name = Ffurflenni am { $name }
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = Beth mae asiantaethau’n ei ofyn ar ymweliad cyntaf, ochr yn ochr â’r cofnod gofal: nid oes angen gofyn eto am yr hyn y mae’n ei ateb.
t-about-somebody-else = Am rywun arall:
t-answered-of-asked-answered-from-the-record = Mae’r cofnod gofal yn ateb { $answered } o { $asked }.
t-left-to-ask = { $left } ar ôl i’w gofyn.
t-held-back-on-record-and-held-back = { $held_back ->
    [one] { $held_back } wedi’i gofnodi, ac wedi’i ddal yn ôl.
   *[other] { $held_back } wedi’u cofnodi, ac wedi’u dal yn ôl.
    }
t-say-who = Dweud pwy

## found.html
t-nothing-is-recorded-that-fits = Nid oes dim sy’n cyfateb wedi’i gofnodi.
t-there-are-more-more-another-word-finds-fewer = Mae { $more } arall. Bydd gair arall yn dod o hyd i lai.

## home.html
t-what-wants-doing = Beth sydd i’w wneud
t-begun-and-not-saved-yet = Wedi’u dechrau, a heb eu cadw eto
t-nothing-wants-doing-in-the-next-four-weeks = Nid oes dim i’w wneud yn y pedair wythnos nesaf.
t-whom-this-is-about = Am bwy mae hwn
t-no-longer-here = ddim yma bellach
t-the-whole-record-entries-entries = { $entries ->
    [one] Y cofnod gofal cyfan ({ $entries } cofnod)
    [two] Y cofnod gofal cyfan ({ $entries } gofnod)
    [few] Y cofnod gofal cyfan ({ $entries } chofnod)
    [many] Y cofnod gofal cyfan ({ $entries } chofnod)
   *[other] Y cofnod gofal cyfan ({ $entries } o gofnodion)
    }
t-what-would-you-like-to-do = Beth hoffech chi ei wneud?
t-print-a-sheet-for-somebody-who-visits = Argraffu taflen ar gyfer rhywun sy’n ymweld
t-take-in-a-sheet-that-came-back = Derbyn taflen a ddaeth yn ôl
t-handed-over-and-received-lately = Wedi’u trosglwyddo a’u derbyn yn ddiweddar

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = Fel nad yw colli allwedd, cyfrifiadur wedi torri neu ddiwrnod gwael yn ddiwedd ar y cofnod gofal.

## keep_admit.html
t-nobody-was-added = Ni chafodd neb ei ychwanegu
t-who-opens-it = Pwy sy’n ei hagor
t-add-somebody = Ychwanegu rhywun
t-they-will-read-the-whole-record-and-write-in-it = Byddan nhw’n darllen y cofnod gofal cyfan, ac yn ysgrifennu ynddo.
t-until-when-you-can-leave-this-empty = Tan pryd? (Gallwch adael hwn yn wag.)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = Y diwrnod olaf, er enghraifft 3/5/2027. Mae’n cael ei ddangos pan fydd ar ben; nid oes neb yn cael ei gau allan ganddo.
t-with-which-key = Gyda pha allwedd?
t-a-new-key-which-i-hand-over = Allwedd newydd, yr wyf i’n ei throsglwyddo
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = I ble dylai ffeil yr allwedd newydd fynd? Y peth gorau yw cofbin y byddwch yn ei drosglwyddo.
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = Mae wedi’i chloi â geiriau y byddwch yn eu gweld unwaith, ar y dudalen nesaf.
t-the-key-that-they-have = Yr allwedd sydd ganddyn nhw
t-their-public-line-it-begins-with-age1 = Eu llinell gyhoeddus: mae’n dechrau gydag age1
t-add-them = Eu hychwanegu

## keep_backup.html
t-no-backup-was-made = Ni wnaed copi wrth gefn
t-backup = Copi wrth gefn
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = Un ffeil gyda’r waled gyfan ynddi: pob cofnod, pob llun a llythyr sydd wedi’u hatodi, pwy sy’n ei hagor. Mae wedi’i selio: heb yr allwedd ni all neb ei darllen. Nid yw ei henw’n enwi neb:
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = Dim ond gydag allwedd y mae’n agor: <a>y daflen adfer</a> yw’r allwedd ar bapur.
t-where-should-it-go = I ble dylai fynd?
t-the-stick = Y cofbin:
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = Nid oes cofbin wedi’i blygio i mewn. Plygiwch un i mewn ac <a>edrychwch eto</a>, neu ysgrifennwch ffolder.
t-another-folder = Ffolder arall
t-which-folder-it-must-be-there-already = Pa ffolder? Rhaid iddi fod yno’n barod.
t-make-a-backup = Gwneud copi wrth gefn
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = Caiff ei agor a’i gymharu â’r waled cyn dweud ei fod wedi’i wneud. Mae hynny’n cymryd rhai eiliadau.

## keep_check.html
t-check-the-wallet = Gwirio’r waled
t-whole = Yn gyfan.
t-not-whole = Ddim yn gyfan.
t-what-is-damaged-or-missing = Beth sydd wedi’i ddifrodi neu ar goll
t-what-to-do = Beth i’w wneud
t-bring-in-a-copy = Dod â chopi i mewn
t-also-there-and-no-fault = Hefyd yno, a heb fod yn fai
t-what-can-be-put-out-of-the-way = Beth y gellir ei symud o’r ffordd
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = Nid oes dim yn cael ei ddileu. Mae’r hyn a all gynnwys rhywbeth o’r cofnod gofal yn aros lle mae.
t-this-stays = Mae hyn yn aros:
t-put-it-out-of-the-way = Ei symud o’r ffordd
t-out-of-the-way = O’r ffordd
t-files-that-were-put-out-of-the-way-before-quarantined = Ffeiliau a symudwyd o’r ffordd o’r blaen: { $quarantined }.
t-put-them-back = Eu rhoi yn ôl

## keep_end.html
t-nothing-was-ended = Ni ddaethpwyd â dim i ben
t-should-name-no-longer-open-this-wallet = A ddylai { $name } beidio ag agor y waled hon mwyach?
t-from-then-on-nothing-new-opens-with-that-key = O hynny ymlaen nid oes dim byd newydd yn agor gyda’r allwedd honno.
t-no-program-can-take-that-back = Ni all unrhyw raglen dynnu hynny’n ôl.
t-why-does-it-end = Pam mae’n dod i ben?
t-a-few-plain-words-they-stay-in-the-record = Ychydig o eiriau plaen. Maen nhw’n aros yn y cofnod gofal.
t-end-it = Dod ag ef i ben
t-leave-it-as-it-is = Ei adael fel y mae

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = Ysgrifennwch i lawr eiriau’r allwedd a wnaethoch, os gwelwch yn dda.
t-show-them = Eu dangos
t-each-of-these-people-has-a-key-that-opens-the-whole-record = Mae gan bob un o’r bobl hyn allwedd sy’n agor y cofnod gofal cyfan.
t-time-is-over = Mae’r amser ar ben
t-words-of-the-key = Geiriau’r allwedd:

## keep_key.html
t-write-these-words-down-now = Ysgrifennwch y geiriau hyn i lawr nawr
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = Maen nhw’n datgloi allwedd { $name }. Maen nhw’n cael eu dangos nes i chi ddweud eich bod wedi’u hysgrifennu i lawr, ac yna byth eto.
t-file-of-the-key = Ffeil yr allwedd:
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = Trosglwyddwch hi wyneb yn wyneb, peidiwch â chadw copi, a rhowch y geiriau ar wahân iddi.
t-file-cannot-be-opened-here-so-not-by-name-either = Ni ellir agor { $file } yma, felly ni all { $name } ei hagor chwaith.
t-i-have-written-them-down = Rwyf wedi’u hysgrifennu i lawr

## keep_merge.html
t-nothing-was-brought-in = Ni ddaethpwyd â dim i mewn
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = Gall fod gan gopi arall o’r waled hon, efallai ar gyfrifiadur rhywun arall neu ar gofbin, rywbeth nad yw yn hon. Mae’n dod i mewn yma; nid oes dim byth yn diflannu. Dim ond cael ei ddarllen y mae’r copi arall.
t-folder-of-the-other-copy = Ffolder y copi arall
t-a-stick-is-plugged-in = Mae cofbin wedi’i blygio i mewn:
t-bring-it-in = Dod ag ef i mewn

## keep_recovery.html
t-this-was-not-proved = Ni phrofwyd hyn
t-try-the-way-back = Rhoi cynnig ar y ffordd yn ôl
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = Mae’n cymryd pum munud, ac mae’n werth ei wneud ddwywaith y flwyddyn: ewch i nôl y daflen adfer o’r lle y mae’n cael ei chadw, a darllenwch hi yn ôl yma. Caiff y waled ei hagor â’r hyn sydd ar y papur, a dim byd arall.
t-recovery-sheet = Taflen adfer
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = Un dudalen o bapur sy’n agor y waled pan fydd yr allwedd neu’r cyfrifiadur wedi’i golli.
t-1-print-it = 1. Ei hargraffu
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = Y dudalen yw’r allwedd ei hun. Argraffwch hi ddwywaith, a dilëwch y ffeil. Cadwch y ddwy dudalen mewn dau dŷ, a pheidiwch â chadw’r naill na’r llall gyda ffolder y waled.
t-get-the-page-to-print-pdf = Lawrlwytho’r dudalen i’w hargraffu (PDF)
t-2-read-it-back = 2. Ei darllen yn ôl
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = Dim ond ar ôl iddi gael ei darllen yn ôl o’r papur ac agor y waled y mae’n cyfrif fel ffordd i mewn.
t-type-the-words-of-the-sheet = Teipiwch eiriau’r daflen
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = Maen nhw wedi’u rhifo, ac yn cael eu darllen tuag i lawr. Mae pedair llythyren gyntaf pob un yn ddigon. Bylchau neu linellau newydd rhyngddyn nhw.
t-or-choose-a-photograph-of-the-sheet = Neu dewiswch lun o’r daflen
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = Y dudalen gyfan, yn wastad ac mewn golau da. Mae’r llun hefyd yn allwedd: dilëwch ef wedyn.
t-read-it-back = Ei darllen yn ôl
t-what-was-tried = Beth y rhoddwyd cynnig arno

## keep_restore.html
t-nothing-was-put-back = Ni roddwyd dim yn ôl
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = Mae’r cyfan yn mynd i ffolder newydd, neu ddim byd. Nid oes dim sydd yno’n cael ei drosysgrifo.
t-which-backup = Pa gopi wrth gefn?
t-another-file = Ffeil arall
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = Nid oes cofbin â chopi wrth gefn arno wedi’i blygio i mewn. Ble mae’r ffeil?
t-if-another-file-where-is-it = Os ffeil arall: ble mae hi?
t-where-is-the-key-file = Ble mae’r ffeil allwedd?
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = Allwedd unrhyw un a oedd yn agor y waled pan wnaed y copi wrth gefn.
t-passphrase-of-the-key-if-it-has-one = Cyfrinymadrodd yr allwedd, os oes ganddi un
t-which-folder-should-the-wallet-be-in = Ym mha ffolder dylai’r waled fod?
t-a-new-folder-or-an-empty-one = Ffolder newydd, neu un wag.
t-put-it-back = Ei roi yn ôl

## other_key.html
t-nothing-was-taken-in = Ni dderbyniwyd dim
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = Gall hyn fod yn ddiniwed: mae asiantaeth yn newid ei hallwedd pan fydd cyfrifiadur newydd yn dod yn lle’r hen un. Gall hefyd fod yn rhywun sydd ond wedi cymryd enw { $from }.
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = Ffoniwch { $from } ar y rhif sydd gennych yn barod, nid ar rif o’r daflen hon. Gofynnwch iddyn nhw ddarllen eu hwyth gair i chi. Nhw sy’n darllen, chi sy’n edrych. Peidiwch â darllen y geiriau iddyn nhw.
t-yes-they-read-all-eight-to-me-this-is-their-new-key = Ydyn, maen nhw wedi darllen pob un o’r wyth i mi: dyma eu hallwedd newydd
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = Gofynnwch i’r asiantaeth am ei hallwedd newydd, ar y rhif sydd gennych yn barod, ac am y daflen eto.
t-back-to-take-in = Yn ôl i Derbyn

## receive.html
t-nothing-was-read = Ni ddarllenwyd dim
t-these-files-make-no-sheet-yet = Nid yw’r ffeiliau hyn yn gwneud taflen eto
t-take-in-what-came = Derbyn yr hyn a ddaeth
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = A yw asiantaeth wedi ysgrifennu rhywbeth ar daflen, neu wedi anfon ffeil atoch? Ychwanegwch hi yma. Rydych chi’n edrych ar bob ffaith cyn i ddim gael ei fabwysiadu.
t-what-was-read-so-far = Beth sydd wedi’i ddarllen hyd yma
t-not-all-there = Nid yw’r cyfan yno:
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = Lluniau o bob tudalen â chodau sgwâr, sgan neu PDF, ffeil wedi’i selio (.age), testun, neu’r e-bost y daeth ynddo. Gallwch ddewis sawl un ar unwaith, neu eu hychwanegu un ar ôl y llall.
t-it-is-sealed-and-opens-with-words = Mae wedi’i selio ac yn agor â geiriau
t-read-them = Eu darllen
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = Mae darllen llun yn cymryd rhai eiliadau ar gyfer pob tudalen. Nid oes dim yn cael ei ysgrifennu ar y ddisg.
t-forget-these-files = Anghofio’r ffeiliau hyn
t-begun-and-not-saved = Wedi’u dechrau, a heb eu cadw
t-sheets-that-wait-for-your-answer = Taflenni sy’n aros am eich ateb

## received.html
t-what-you-can-tell-from = Beth y gallwch ei ddweud wrth { $from }
t-not-so = Nid felly:
t-take-in-another-one = Derbyn un arall

## record.html
t-what-happened = Beth ddigwyddodd
t-who-knows-what = Pwy sy’n gwybod beth
t-nothing-is-written-down-yet = Nid oes dim wedi’i ysgrifennu i lawr eto.

## refusal.html
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = Ewch yn ôl gyda botwm yn ôl y porwr, neu <a>ewch i Heddiw</a>.

## settle.html
t-not-settled-yet = Heb ei ddatrys eto
t-there-is-nothing-to-settle = Nid oes dim i’w ddatrys
t-nothing-in-the-record-contradicts-this = Nid oes dim yn y cofnod gofal yn gwrth-ddweud hyn:
t-which-of-these-is-right = Pa un o’r rhain sy’n gywir?
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = Ni allan nhw i gyd fod yn gywir. Os nad ydych yn gwybod, gadewch ef yn agored: mae’r taflenni’n dangos y ddau, a phwy ddywedodd ba un.
t-choose-the-one-that-is-right = Dewiswch yr un sy’n gywir
t-this-is-right-title-as-by-says = Mae hwn yn gywir: { $title }, fel y dywed { $by }
t-how-do-you-know = Sut rydych chi’n gwybod?
t-may-be-left-empty-for-example-the-packet-says-so = Gellir ei adael yn wag. Er enghraifft: mae’r pecyn yn dweud hynny
t-keep-this-one-and-take-the-others-back = Cadw’r un hwn, a thynnu’r lleill yn ôl
t-leave-it-open = Ei adael yn agored
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = Os nad oes yr un yn gywir bellach, <a>newidiwch un ohonyn nhw</a> yn gyntaf.

## still_right.html
t-the-entry = Y cofnod
t-not-saved-yet = Heb ei gadw eto
t-is-this-still-right = A yw hyn yn dal yn gywir?
t-if-something-of-it-is-different-now-a-change-it-a-instead = Os oes rhywbeth ohono’n wahanol nawr, <a>newidiwch ef</a> yn lle hynny.
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = Geiriau { $whose } yn bersonol yw’r rhain: dim ond os yw { $whose } yn dweud hynny y maen nhw’n dal yn gywir.
t-who-was-it-that-checked-or-said-so = Pwy wnaeth wirio, neu ddweud hynny?
t-may-be-left-empty = Gellir ei adael yn wag

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = Digwyddiadau, apwyntiadau a’r hyn a newidiodd yn y cofnod gofal, y diweddaraf yn gyntaf.
t-whose = Pwy
t-nothing-with-a-date-is-on-record = Nid oes dim â dyddiad wedi’i gofnodi.
t-about-about-by = Am { $about }. { $by }
t-newer = Mwy newydd
t-older = Hŷn

## undo.html
t-this-cannot-be-undone = Ni ellir dadwneud hyn
t-there-is-nothing-to-undo = Nid oes dim i’w ddadwneud
t-you-have-written-nothing-yet = Nid ydych wedi ysgrifennu dim eto.
t-undo-what-you-wrote-last = Dadwneud yr hyn a ysgrifennoch ddiwethaf?
t-what-counts-again = Beth sy’n cyfrif eto
t-undo-this = Dadwneud hyn
t-leave-it = Ei adael
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = Nid oes dim yn cael ei golli: mae’r hanes yn dangos y ddau. Gellir dadwneud y dadwneud.

## unlock.html
t-the-wallet-was-not-opened = Nid agorwyd y waled
t-open-the-wallet = Agor y waled
t-folder-of-the-wallet = Ffolder y waled:
t-passphrase-of-the-key = Cyfrinymadrodd yr allwedd
t-the-words-that-you-wrote-down-when-the-wallet-was-made = Y geiriau a ysgrifennoch i lawr pan wnaed y waled.
t-open = Agor
t-put-a-backup-back-into-a-new-folder = Rhoi copi wrth gefn yn ôl mewn ffolder newydd
t-open-another-record = Agor cofnod gofal arall

## visit_about.html
t-who-is-coming = Pwy sy’n dod?
t-about-whom = Am bwy?
t-choose-everybody-whom-the-sheet-is-about = Dewiswch bawb y mae’r daflen amdanyn nhw
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = Y cyfeiriad, y ffordd i mewn, pwy sy’n byw yno, anifeiliaid anwes a pheryglon, cyn belled ag y mae lle iddyn nhw ar y daflen hon.

## visit_done.html
t-the-words-that-open-its-codes = Y geiriau sy’n agor ei chodau
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = Ysgrifennwch nhw i lawr ar wahân i’r daflen, a dywedwch nhw wyneb yn wyneb neu dros y ffôn. Peidiwch byth â’u hanfon gyda’r daflen. Nid ydyn nhw’n cael eu cadw yn unman: maen nhw’n cael eu dangos yma nes i chi wasgu’r botwm, neu nes i’r waled gloi.
t-its-codes-open-only-with-the-words-that-you-wrote-down = Dim ond â’r geiriau a ysgrifennoch i lawr y mae ei chodau’n agor.
t-in-it = Ynddi
t-number = Rhif
t-how-to-print-it = Sut i’w hargraffu
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = Ar 100 % (“maint gwirioneddol”), ar A4: mae codau sydd wedi’u gwneud yn llai yn anoddach eu darllen.
t-it-has-one-page = Mae ganddi un dudalen.
t-all-pages-pages-both-sides-of-the-paper-are-fine = { $pages ->
    [two] Y { $pages } dudalen i gyd: mae dwy ochr y papur yn iawn.
    [few] Y { $pages } tudalen i gyd: mae dwy ochr y papur yn iawn.
    [many] Y { $pages } thudalen i gyd: mae dwy ochr y papur yn iawn.
   *[other] Y { $pages } tudalen i gyd: mae dwy ochr y papur yn iawn.
    }
t-black-and-white-is-enough = Mae du a gwyn yn ddigon.
t-when-it-comes-back = Pan ddaw yn ôl
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = Tynnwch lun o bob tudalen, a <a>derbyniwch hi yma</a>.
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = Heb ei throsglwyddo wedi’r cyfan? Rhwygwch y papur a dilëwch y ffeil. Mae’r gofrestr yn cadw ei bod wedi’i gwneud.
t-another-sheet = Taflen arall

## visit_look.html
t-look-at-the-sheet = Edrych ar y daflen
t-who-it-is-for = Ar gyfer pwy mae
t-whom-it-is-about = Am bwy mae
t-sheet = Taflen
t-which-sheet-it-is = Pa daflen ydyw
t-what-for = At beth
t-what-it-is-for = At beth mae
t-name-is-named-on-it-too = Mae enw { $name } arni hefyd.
t-in-these-entries = Yn y cofnodion hyn:
t-whoever-said-something-is-named-beside-it = Mae pwy bynnag a ddywedodd rywbeth yn cael ei enwi wrth ei ymyl.
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = Mae hyn i gyd ganddyn nhw’n barod, ers { $day }. Gallwch ei throsglwyddo eto.
t-it-is-right-go-on = Mae’n gywir: mynd ymlaen
t-show-it-with-these-changes = Ei dangos gyda’r newidiadau hyn
t-what-goes-going-entries = { $going ->
    [one] Beth sy’n mynd: { $going } cofnod
    [two] Beth sy’n mynd: { $going } gofnod
    [few] Beth sy’n mynd: { $going } chofnod
    [many] Beth sy’n mynd: { $going } chofnod
   *[other] Beth sy’n mynd: { $going } o gofnodion
    }
t-untick-what-should-stay-at-home = Tynnwch y tic oddi ar yr hyn a ddylai aros gartref.
t-always-goes-it-says-whom-the-sheet-is-about = Yn mynd bob amser: mae’n dweud am bwy mae’r daflen.
t-stays-at-home = Yn aros gartref.
t-in-words-only-the-card-s-code-has-no-room-for-it = Mewn geiriau’n unig: nid oes lle iddo yng nghod y cerdyn.
t-see-it = Ei weld
t-what-stays-at-home-at-home = Beth sy’n aros gartref: { $at_home }
t-nothing-all-that-is-on-record-about-them-goes = Dim: mae popeth sydd wedi’i gofnodi amdanyn nhw’n mynd.
t-how-it-is-printed = Sut mae’n cael ei hargraffu
t-language-of-the-headings = Iaith y penawdau
t-what-somebody-said-stays-as-they-said-it = Mae’r hyn a ddywedodd rhywun yn aros fel y’i dywedwyd.
t-who-can-read-its-codes = Pwy all ddarllen ei chodau
t-whoever-holds-the-paper = Pwy bynnag sy’n dal y papur
t-only-with-words-that-you-say-to-them = Dim ond gyda geiriau yr ydych yn eu dweud wrthyn nhw
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = Gall pawb ddarllen y print ar y papur. Mae’r geiriau ar gyfer y codau, ac yn cael eu dangos unwaith, ar ôl i chi gadw.
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = Gall pwy bynnag sy’n dod o hyd i’r daflen hon ei darllen: nid oes gan ddieithryn mewn argyfwng nac allwedd na geiriau.
t-the-pages = Y tudalennau
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = Tudalen { $number } o { $pages } fel y caiff ei hargraffu. Mae’r hyn y mae’n ei ddweud wedi’i restru uchod.

## visit_save.html
t-save-it-to-print = Ei chadw i’w hargraffu
t-what = Beth
t-sheet-entries-entries = { $entries ->
    [one] { $sheet }: { $entries } cofnod
    [two] { $sheet }: { $entries } gofnod
    [few] { $sheet }: { $entries } chofnod
    [many] { $sheet }: { $entries } chofnod
   *[other] { $sheet }: { $entries } o gofnodion
    }
t-its-codes-open = Mae ei chodau’n agor
t-only-with-words-which-are-shown-next = Dim ond gyda geiriau, sy’n cael eu dangos nesaf
t-for-whoever-holds-it = I bwy bynnag sy’n ei dal
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = Nid yw enw’r ffeil yn enwi neb. Gall pwy bynnag sy’n defnyddio’r cyfrifiadur hwn gyda’ch mewngofnodi chi ei hagor.
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = Gyda hyn mae’r daflen yn cyfrif fel wedi’i throsglwyddo: mae eich cofrestr yn cadw beth aeth at bwy.

## visit_sheet.html
t-which-sheet = Pa daflen?
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = Mae crynodeb gofal gyda’r hyn sy’n newydd a chrynodeb gofal ar gyfer rhywun wrth ei enw: <a>dywedwch pwy sy’n dod</a> i wneud un.

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = Cyn ymweliad gallwch argraffu taflen gyda’r hyn y mae angen iddyn nhw ei wybod. Rydych yn gweld y cyfan ohoni yn gyntaf, ac nid oes dim yn cael ei ysgrifennu nes i chi ddweud hynny.
t-somebody-else = Rhywun arall
t-their-name-if-it-is-somebody-else = Eu henw, os rhywun arall ydyw
t-an-agency-or-a-person-such-as-camden-continence-service = Asiantaeth neu berson, er enghraifft Camden Continence Service.
t-nobody-in-particular = Neb yn benodol
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = Ar gyfer drws yr oergell, bag llaw, neu bwy bynnag sy’n dod o hyd iddi.
t-begun-and-not-handed-over = Wedi’u dechrau, a heb eu trosglwyddo
t-who-knows-what-already = Pwy sy’n gwybod beth yn barod

## visit_why.html
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = Un llinell, er enghraifft “asesiad cyntaf”. Mae’n sefyll ar y daflen, ac yn eich cofrestr. Gallwch ei gadael yn wag.
t-show-the-sheet = Dangos y daflen

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = Nid oes dim wedi’i drosglwyddo eto, ac ni ddaeth dim.
t-make-a-sheet-for-somebody-who-visits = Gwneud taflen ar gyfer rhywun sy’n ymweld
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = Beth mae eich cofrestr yn ei ddweud: mae’n gwybod beth a adawodd drwy carewallet, ond nid yw’n gwybod dim o’r hyn a ddywedwyd dros y ffôn.
t-who-has-something-of-which-part-of-the-record = Pwy sydd â rhywbeth o ba ran o’r cofnod gofal
t-who = Pwy
t-part-of-the-record = Rhan o’r cofnod gofal
t-what-they-have = Beth sydd ganddyn nhw
t-since = Ers
t-changed-here-since = Wedi newid yma ers hynny
t-erased-erased-here-since = { $erased ->
    [one] { $erased } wedi’i ddileu yma ers hynny
   *[other] { $erased } wedi’u dileu yma ers hynny
    }
t-nothing-of-the-record = Dim o’r cofnod gofal
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = Mae <a>crynodeb gofal gyda’r hyn sy’n newydd</a> yn dangos iddyn nhw yn gyntaf beth sy’n newydd.

## withdraw.html
t-not-taken-back-yet = Heb ei dynnu’n ôl eto
t-take-this-back = Tynnu hwn yn ôl?
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = Ni fydd yn cyfrif mwyach, ac ni fydd unrhyw daflen yn ei ddangos. Mae’n aros yn yr hanes, gyda’ch rheswm.
t-it-was-changed-before = Cafodd ei newid o’r blaen.
t-if-the-change-was-a-slip-a-change-it-again-a = Os llithriad oedd y newid, <a>newidiwch ef eto</a>.
t-if-it-was-written-last-you-can-a-undo-it-a = Os hwn a ysgrifennwyd ddiwethaf, gallwch <a>ei ddadwneud</a>.
t-why = Pam?
t-for-example-this-was-about-somebody-else = Er enghraifft: roedd hyn am rywun arall

## write_check.html
t-not-saved-yet-please-look-at-this = Heb ei gadw eto: edrychwch ar hyn, os gwelwch yn dda
t-not-saved-the-very-same-is-on-record-already = Heb ei gadw: mae’r un peth yn union wedi’i gofnodi’n barod
t-saved-a-second-time-it-would-stand-there-twice = O’i gadw’r eildro, byddai yno ddwywaith.
t-save-it-all-the-same = Ei gadw er hynny
t-the-last-answer-was-understood-as-words = Deallwyd yr ateb diwethaf fel { $words }.
t-what-should-it-say = Beth ddylai ei ddweud?
t-check-this-before-it-is-saved = Gwiriwch hyn cyn iddo gael ei gadw
t-save = Cadw
t-this-can-hardly-be-right = Go brin y gall hyn fod yn gywir
t-change-it-above-or-tick-it-if-it-is-right = Newidiwch ef uchod, neu rhowch dic wrtho os yw’n gywir.
t-it-is-right-words = Mae’n gywir: { $words }
t-where-it-comes-from = O ble mae’n dod
t-whose-words-are-these = Geiriau pwy yw’r rhain?
t-only-a-person-s-own-words-stand-in-quotation-marks = Dim ond geiriau person ei hun sydd mewn dyfynodau.
t-if-somebody-speaks-for-them-on-what-ground = Os yw rhywun yn siarad drostyn nhw: ar ba sail?
t-for-example-lasting-power-of-attorney-or-best-interests = Er enghraifft lasting power of attorney (atwrneiaeth arhosol), neu les pennaf
t-who-said-it = Pwy ddywedodd hyn?
t-if-somebody-else-says-it-who = Os yw rhywun arall yn ei ddweud: pwy?
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = Eich enw eich hun, neu bwy bynnag a ddywedodd wrthych: y person, cymydog, nyrs
t-how-private-is-it = Pa mor breifat ydyw?
t-when-it-was-who-helped-when-to-check-it-again = Pryd oedd hyn, pwy helpodd, pryd i’w wirio eto
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = Dim ond os yw’n bwysig a heb ei ddweud uchod: 3/5/2026, 2026
t-who-helped-the-person-to-say-it = Pwy helpodd y person i’w ddweud?
t-by-which-day-should-it-be-checked-again = Erbyn pa ddiwrnod y dylid ei wirio eto?
t-photographs-and-letters = Lluniau a llythyrau
t-what-does-name-show = Beth mae { $name } yn ei ddangos?
t-take-off-name = Tynnu { $name } i ffwrdd
t-take-it-off = Ei dynnu i ffwrdd
t-a-photograph-or-a-letter-that-belongs-to-it = Llun neu lythyr sy’n perthyn iddo
t-what-does-it-show = Beth mae’n ei ddangos?
t-attach-it = Ei atodi
t-save-the-change = Cadw’r newid
t-leave-it-as-it-was = Ei adael fel yr oedd
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = Nid oes dim yn cael ei drosysgrifo: mae’r hyn yr oedd yn ei ddweud o’r blaen yn aros yn ei hanes.
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = Mae’n mynd i’r cofnod gofal ar y cyfrifiadur hwn, ac nid i unman arall.

## write_kind.html
t-what-is-it-about-name = Beth sydd dan sylw am { $name }?

## write_question.html
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = Dim byd eto. Nid oes dim yn cael ei gadw cyn i chi weld y cyfan ohono.

## write_whom.html
t-something-is-missing = Mae rhywbeth ar goll
t-whom-is-it-about = Am bwy mae?
t-somebody-new-in-this-household = Rhywun newydd yn y cartref hwn

## src/pages/begin/after.rs
t-a-second-way-in = Ail ffordd i mewn
t-the-first-five-things = Y pum peth cyntaf

## src/pages/begin/new.rs
t-the-record-is-begun = Mae’r cofnod gofal wedi’i ddechrau.
t-this-computer-s-keyring-keeps-a-copy-of-the-key = Mae cylch allweddi’r cyfrifiadur hwn yn cadw copi o’r allwedd.

## src/pages/begin/open.rs
t-open-a-record = Agor cofnod gofal

## src/pages/change/settle.rs
t-which-is-right = Pa un sy’n gywir?

## src/pages/change/still_right.rs
t-is-it-still-right = A yw’n dal yn gywir?

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = Ysgrifennwyd rhywbeth yn y cyfamser. Dyma’r hyn a ysgrifennwyd ddiwethaf.

## src/pages/entry.rs
t-an-entry = Cofnod

## src/pages/forms/ask.rs
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = Mae’r hyn a atebwyd gennych wedi’i gadw. Dyma’r ffurflenni fel y maen nhw nawr.

## src/pages/forms/carer.rs
t-which-carer = Pa ofalwr

## src/pages/forms/fill.rs
t-hand-the-form-over = Trosglwyddo’r ffurflen
t-handed-over = Wedi’i throsglwyddo
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = Mae ffurflen a drosglwyddwyd yn y gofrestr, a’i ffeil yn ei ffolder.

## src/pages/forms/form.rs
t-a-form = Ffurflen

## src/pages/keep/admit.rs
t-a-new-key = Allwedd newydd

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = Mae’r llun hefyd yn allwedd: dilëwch ef nawr, ar y ffôn ac ar y cyfrifiadur hwn.

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = Mae’r ffeiliau wedi’u hanghofio. Ni chadwyd dim.

## src/pages/receive/arrived.rs
t-what-came-in = Beth ddaeth i mewn
t-another-key = Allwedd arall
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = Atebwyd hyn o’r blaen, efallai mewn tab arall. Dyma sut mae pethau.
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = Nid yw’r geiriau yr un fath: ni dderbyniwyd dim, ac mae’r daflen hon wedi’i rhoi o’r neilltu. Dywedwch wrth yr asiantaeth, ar y rhif sydd gennych yn barod.
t-say-whether-all-eight-words-are-the-same = Dywedwch a yw’r wyth gair i gyd yr un fath.

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = Newidiwyd hyn yn y cyfamser, efallai mewn tab arall. Edrychwch arno unwaith eto.
t-saved = Wedi’i gadw.

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = Nid yw’r daflen honno wrth law bellach. Ychwanegwch ei lluniau neu ei ffeil eto.

## src/pages/search.rs
t-what-was-found = Beth y daethpwyd o hyd iddo

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = Ni throsglwyddwyd y daflen honno, ac mae wedi’i hanghofio. Dechreuwch hi eto yma.

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = Newidiodd y cofnod gofal ers i chi edrych. Edrychwch ar y daflen fel y mae nawr.

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = Newidiodd y cofnod gofal wrth i chi edrych. Dyma’r daflen fel y mae nawr.
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = Dyma’r daflen fel y newidioch chi hi. Edrychwch arni unwaith eto, yna ewch ymlaen.

## src/pages/write.rs

## src/pages/write/check.rs
t-check-before-saving = Gwirio cyn cadw

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = Ni newidiwyd dim, felly ni chadwyd dim.

## Questions, advice, and what is said once something was done

t-1-code = 1 cod
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = Bydd copi wrth gefn ar y cyfrifiadur hwn yn cael ei golli gyda’r cyfrifiadur hwn: rhowch ef ar gofbin sy’n cael ei gadw mewn tŷ arall.
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = Ffolder ar y cyfrifiadur hwn neu ar gofbin. Mae ei hallwedd yn mynd i’w ffeil ei hun: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = Mae ffurflen am berson, ac nid oes neb yn y cofnod gofal hwn eto.
t-a-later-statement = Datganiad diweddarach
t-a-later-statement-of-whoever-said-it-before = Datganiad diweddarach gan bwy bynnag a’i dywedodd o’r blaen
t-a-medicine = Meddyginiaeth
t-a-name-such-as-dr-amara-obi-their-word-counts-here = Enw, er enghraifft Dr Amara Obi. Eu gair nhw sy’n cyfrif yma.
t-a-newer-version-of-carewallet-can-show-this = gall fersiwn mwy newydd o carewallet ddangos hyn
t-a-passphrase-of-your-own-needs-at-least-least-characters = Mae angen o leiaf { $least } nod mewn cyfrinymadrodd o’ch dewis eich hun
t-a-professional-says-so = Mae gweithiwr proffesiynol yn dweud hynny
t-a-sheet-for-nobody-in-particular = Taflen heb fod ar gyfer neb yn benodol
t-a-sheet-for-who = Taflen ar gyfer { $who }
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = Roedd ffeil fach o’r waled wedi’i difrodi neu ar goll. Nid oes dim yn dibynnu arni.
t-all-can-be-read = Gellir darllen y cyfan
t-all-codes-any-needed-of-them-are-enough = { $all ->
    [one] { $all } cod; mae unrhyw { $needed } ohonyn nhw’n ddigon
    [two] { $all } god; mae unrhyw { $needed } ohonyn nhw’n ddigon
    [few] { $all } chod; mae unrhyw { $needed } ohonyn nhw’n ddigon
    [many] { $all } chod; mae unrhyw { $needed } ohonyn nhw’n ddigon
   *[other] { $all } o godau; mae unrhyw { $needed } ohonyn nhw’n ddigon
    }
t-all-entries-can-be-read = Gellir darllen pob cofnod.
t-all-sound-files-files-were-looked-at = Y cyfan yn iawn: edrychwyd ar { $files } ffeil.
t-also-said-by-who = Dywedwyd hefyd gan { $who }
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = Daw asiantaeth i’r llyfr cyfeiriadau gyda’r daflen gyntaf y byddwch yn ei derbyn ganddi.
t-an-agency-makes-its-own-key-on-its-own-computer = Mae asiantaeth yn gwneud ei hallwedd ei hun, ar ei chyfrifiadur ei hun.
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = Y dyddiad ar gofnod yw { $newest }, ac mae cloc y cyfrifiadur hwn yn dweud { $now }: roedd un o’r ddau gloc yn anghywir.
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = Mae rhaglen arall yn gweithio yn y ffolder: arhoswch nes iddi orffen, a rhowch gynnig arall arni.
t-answer-it = Ei ateb
t-answer-it-or-skip-it = Atebwch ef, neu hepgorwch ef
t-are-these-the-own-words-of-name = Ai geiriau { $name } yn bersonol yw’r rhain?
t-as-you-wrote-it = Fel yr ysgrifennoch chi
t-ask-name-for-the-new-key-and-for-the-sheet-again = Gofynnwch i { $name } am yr allwedd newydd, ac am y daflen eto.
t-ask-somebody-who-can-open-the-wallet-to-add-you = Gofynnwch i rywun sy’n gallu agor y waled eich ychwanegu chi.
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = Gofynnwch i’r asiantaeth am ei hallwedd newydd; ni dderbyniwyd dim.
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = Gofynnwch i’r asiantaeth am ei hallwedd ei hun: allwedd y teulu yw hon.
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = Gofynnwch i’r asiantaeth am ei hallwedd go iawn; ni dderbyniwyd dim.
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = Gofynnwch i’r asiantaeth am y daflen gywir; ni dderbyniwyd dim.
t-ask-who-maintains-it-for-the-list-with-all-signatures = Gofynnwch i bwy bynnag sy’n ei gynnal am y rhestr gyda phob llofnod.
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = Gofynnwch i bwy bynnag sy’n ei gynnal am y rhestr ddiweddaraf; ni newidiwyd dim.
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [one] Mae o leiaf { $entries } cofnod a oedd yma ar goll.
    [two] Mae o leiaf { $entries } gofnod a oedd yma ar goll.
    [few] Mae o leiaf { $entries } chofnod a oedd yma ar goll.
    [many] Mae o leiaf { $entries } chofnod a oedd yma ar goll.
   *[other] Mae o leiaf { $entries } o gofnodion a oedd yma ar goll.
    }
t-at-most-lane = Ar y mwyaf: { $lane }.
t-back-file = Yn ôl: { $file }.
t-bring-in-a-copy-from-another-folder = Dod â chopi i mewn o ffolder arall
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = Dewch â’r ffeiliau yn ôl, neu symudwch nhw i ffwrdd, a dilëwch ef eto; tan hynny nid oes neb yn gwybod ei fod wedi mynd.
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = Dewch â’r ffeiliau yn ôl, neu symudwch nhw i ffwrdd; bydd yr hyn sy’n dod yn ôl yn cael ei selio o’r newydd wrth ymyl y peth nesaf a gedwir.
t-by-what-authority-authority = Ar ba awdurdod: { $authority }.
t-by-what-authority-not-written-down = Ar ba awdurdod: heb ei ysgrifennu i lawr.
t-changed-stopped = Wedi newid — stopiwyd
t-check-again-this-was-due-by-day = Gwiriwch eto: roedd angen gwirio erbyn { $day }
t-choose-a-file-that-backup-made-nothing-was-written = Dewiswch ffeil a wnaed gan “Copi wrth gefn”; nid ysgrifennwyd dim.
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = Dewiswch berson: mae’r hyn sy’n perthyn i’r cartref ar ffurflen pob person.
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = Dewiswch le arall; y peth gorau yw cofbin sy’n cael ei gadw mewn tŷ arall.
t-choose-a-sealed-file-instead = Dewiswch ffeil wedi’i selio yn lle hynny.
t-choose-a-sheet = Dewiswch daflen
t-choose-a-stick-or-write-a-folder = Dewiswch gofbin, neu ysgrifennwch ffolder.
t-choose-all-that-fit = Dewiswch bob un sy’n addas.
t-choose-an-agency-from-the-list-of-those-you-know = Dewiswch asiantaeth o’r rhestr o’r rhai rydych yn eu hadnabod.
t-choose-another-folder-nothing-was-changed = Dewiswch ffolder arall; ni newidiwyd dim.
t-choose-another-name-nothing-is-ever-written-over = Dewiswch enw arall: nid oes dim byth yn cael ei drosysgrifo.
t-choose-another-name-or-another-folder = Dewiswch enw arall neu ffolder arall.
t-choose-at-least-one-person-or-the-home = Dewiswch o leiaf un person, neu’r cartref
t-choose-by-the-words-of-the-key-several-have-this-name = Dewiswch yn ôl geiriau’r allwedd: mae’r enw hwn gan sawl un.
t-choose-how-private-it-is = Dewiswch pa mor breifat ydyw
t-choose-how-you-know = Dewiswch sut rydych chi’n gwybod
t-choose-less-or-make-a-sealed-file = Dewiswch lai, neu gwnewch ffeil wedi’i selio.
t-choose-one-of-those-that-are-listed = Dewiswch un o’r rhai sydd ar y rhestr
t-choose-or-type-the-folder = Dewiswch neu deipiwch y ffolder
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = Dewiswch { $person } fel yr un sy’n cael gofal, a { $carer } fel yr un sy’n gofalu.
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = Dewiswch rywun arall, neu’r cartref, fel yr un y mae hyn amdano.
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = Dewiswch “yn siarad dros y person”, ac ysgrifennwch ar ba sail, er enghraifft atwrnai ar gyfer iechyd a lles.
t-choose-the-emergency-sheet-which-has-more-room = Dewiswch y daflen argyfwng, sydd â mwy o le.
t-choose-the-file-of-the-directory-that-you-were-sent = Dewiswch ffeil y cyfeiriadur a anfonwyd atoch.
t-choose-the-file-that-the-agency-sent-as-it-came = Dewiswch y ffeil a anfonodd yr asiantaeth, fel y daeth.
t-choose-the-form-that-this-sheet-of-questions-is-of = Dewiswch y ffurflen y mae’r daflen hon o gwestiynau yn perthyn iddi.
t-choose-the-form-that-was-filled = Dewiswch y ffurflen a gafodd ei llenwi.
t-choose-the-key-file-that-carewallet-made = Dewiswch y ffeil allwedd a wnaeth carewallet.
t-choose-the-photographs-or-files-then-press-read-them = Dewiswch y lluniau neu’r ffeiliau, yna gwasgwch “Eu darllen”.
t-choose-two-different-people-who-is-cared-for-and-who-cares = Dewiswch ddau berson gwahanol: pwy sy’n cael gofal, a phwy sy’n gofalu.
t-choose-what-it-is-from-the-list = Dewiswch beth ydyw o’r rhestr.
t-choose-who-cares-for-them = Dewiswch pwy sy’n gofalu amdanyn nhw
t-choose-who-is-coming = Dewiswch pwy sy’n dod
t-choose-who-is-meant-carers = Dewiswch pwy a olygir: { $carers }.
t-choose-whom-it-is-about = Dewiswch am bwy mae.
t-choose-whose-words-these-are = Dewiswch geiriau pwy yw’r rhain
t-choose-with-which-key = Dewiswch gyda pha allwedd
t-compare-it-with-its-sheet-or-use-another-part-instead = Cymharwch hi â’i thaflen, neu defnyddiwch ran arall yn lle hynny.
t-contradicts = Yn gwrth-ddweud
t-contradicts-one-says-that-there-is-none = Yn gwrth-ddweud: mae un yn dweud nad oes dim
t-contradicts-what-you-have = Yn gwrth-ddweud yr hyn sydd gennych
t-damaged-and-in-the-backup-as-it-is-file = Wedi’i difrodi, ac yn y copi wrth gefn fel y mae: { $file }.
t-day-entries-entries-from-who = { $entries ->
    [one] { $day }: { $entries } cofnod oddi wrth { $who }
    [two] { $day }: { $entries } gofnod oddi wrth { $who }
    [few] { $day }: { $entries } chofnod oddi wrth { $who }
    [many] { $day }: { $entries } chofnod oddi wrth { $who }
   *[other] { $day }: { $entries } o gofnodion oddi wrth { $who }
    }
t-day-entries-entries-to-who = { $entries ->
    [one] { $day }: { $entries } cofnod at { $who }
    [two] { $day }: { $entries } gofnod at { $who }
    [few] { $day }: { $entries } chofnod at { $who }
    [many] { $day }: { $entries } chofnod at { $who }
   *[other] { $day }: { $entries } o gofnodion at { $who }
    }
t-differs-from-what-by-says = Yn wahanol i’r hyn y mae { $by } yn ei ddweud
t-do-not-take-it-over = Peidio â’i fabwysiadu
t-due = Mae’n bryd
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = Mae pob rhan ar ei thaflen ei hun: gofynnwch i’r lleill sy’n cadw un.
t-entries-changed-or-taken-back = { $entries ->
    [one] { $entries } wedi’i newid neu ei dynnu’n ôl
   *[other] { $entries } wedi’u newid neu eu tynnu’n ôl
    }
t-entries-entries = { $entries ->
    [one] { $entries } cofnod
    [two] { $entries } gofnod
    [few] { $entries } chofnod
    [many] { $entries } chofnod
   *[other] { $entries } o gofnodion
    }
t-entries-entries-are-new-here = { $entries ->
    [one] Mae { $entries } cofnod yn newydd yma.
    [two] Mae { $entries } gofnod yn newydd yma.
    [few] Mae { $entries } chofnod yn newydd yma.
    [many] Mae { $entries } chofnod yn newydd yma.
   *[other] Mae { $entries } o gofnodion yn newydd yma.
    }
t-entries-entries-are-sound = { $entries ->
    [one] Mae { $entries } cofnod yn iawn.
    [two] Mae { $entries } gofnod yn iawn.
    [few] Mae { $entries } chofnod yn iawn.
    [many] Mae { $entries } chofnod yn iawn.
   *[other] Mae { $entries } o gofnodion yn iawn.
    }
t-entries-entries-were-looked-at-and-every-signature = { $entries ->
    [one] Edrychwyd ar { $entries } cofnod, ac ar bob llofnod.
    [two] Edrychwyd ar { $entries } gofnod, ac ar bob llofnod.
    [few] Edrychwyd ar { $entries } chofnod, ac ar bob llofnod.
    [many] Edrychwyd ar { $entries } chofnod, ac ar bob llofnod.
   *[other] Edrychwyd ar { $entries } o gofnodion, ac ar bob llofnod.
    }
t-entries-from-them = { $entries } ganddyn nhw
t-entries-new = { $entries } newydd
t-everybody = Pawb
t-facts-facts-are-in-the-record-already-just-like-this = Mae { $facts } ffaith yn y cofnod gofal yn barod, yn union fel hyn.
t-facts-facts-wait-for-your-answer = Mae { $facts } ffaith yn aros am eich ateb.
t-faults-faults-were-found = { $faults ->
    [one] Daethpwyd o hyd i { $faults } bai.
    [two] Daethpwyd o hyd i { $faults } fai.
    [few] Daethpwyd o hyd i { $faults } bai.
    [many] Daethpwyd o hyd i { $faults } bai.
   *[other] Daethpwyd o hyd i { $faults } o feiau.
    }
t-file-could-not-be-moved-why = Ni ellid symud { $file }: { $why }.
t-file-may-still-open-with-that-key = Gall { $file } agor gyda’r allwedd honno o hyd.
t-file-went-out-of-the-way-reason = Cafodd { $file } ei symud o’r ffordd: { $reason }.
t-file-would-go-out-of-the-way-reason = Byddai { $file } yn cael ei symud o’r ffordd: { $reason }.
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = { $files ->
    [one] Daeth { $files } ffeil atodedig, a oedd ar goll neu wedi’i difrodi yma, gydag ef.
   *[other] Daeth { $files } ffeil atodedig, a oedd ar goll neu wedi’u difrodi yma, gydag ef.
    }
t-files-files-cannot-be-read = Ni ellir darllen { $files } ffeil.
t-files-files-in-the-folder-were-set-aside = Rhoddwyd { $files } ffeil yn y ffolder o’r neilltu.
t-fill-in-all-three = Llenwch y tri i gyd.
t-find-it-in-the-record-and-choose-it-there = Dewch o hyd iddo yn “Y cofnod gofal”, a dewiswch ef yno.
t-first-seen-day = Gwelwyd gyntaf { $day }
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = Er enghraifft 17/5/1940 neu ddim ond 1940. Gadewch ef yn wag os nad yw’n hysbys.
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [one] I { $people } person, roedd yr amser ar ben cyn { $day }, ac mae’r allwedd yn dal i’w hagor.
    [two] I { $people } berson, roedd yr amser ar ben cyn { $day }, ac mae’r allwedd yn dal i’w hagor.
    [few] I { $people } pherson, roedd yr amser ar ben cyn { $day }, ac mae’r allwedd yn dal i’w hagor.
    [many] I { $people } pherson, roedd yr amser ar ben cyn { $day }, ac mae’r allwedd yn dal i’w hagor.
   *[other] I { $people } o bobl, roedd yr amser ar ben cyn { $day }, ac mae’r allwedd yn dal i’w hagor.
    }
t-forms-asks-its-questions-one-a-page = Mae “Ffurflenni” yn gofyn ei chwestiynau, un ar bob tudalen.
t-forms-asks-what-is-still-open-one-question-a-page = Mae “Ffurflenni” yn gofyn beth sy’n dal yn agored, un cwestiwn ar bob tudalen.
t-forms-lists-them = Mae “Ffurflenni” yn eu rhestru.
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = O { $from } ymlaen; daeth i ben ar { $last }, ac mae’r allwedd yn dal i agor y waled hon.
t-from-from-no-end-was-written-down = O { $from } ymlaen; ni chafodd diwedd ei ysgrifennu i lawr.
t-from-from-until-last = O { $from } tan { $last }.
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = Gyda’r daflen nesaf y byddwch yn ei hargraffu ar ei chyfer, bydd { $from } yn cael gwybod beth nad yw felly.
t-from-made-day-facts-facts-wait = { $from }, gwnaed { $day }: mae { $facts } ffaith yn aros
t-from-now-on-nothing-new-opens-with-that-key = O hyn ymlaen nid oes dim byd newydd yn agor gyda’r allwedd honno.
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = O’r papur yr ysgrifennoch ef arno, fel ei fod yn sicr o fod yn gywir.
t-get-the-newest-carewallet = Mynnwch y carewallet diweddaraf.
t-give-the-whole-public-line-age1-and-the-key-after-it = Rhowch y llinell gyhoeddus gyfan: age1… a’r allwedd ar ei hôl.
t-go-back-and-answer-what-the-page-asks = Ewch yn ôl, ac atebwch yr hyn y mae’r dudalen yn ei ofyn.
t-go-on-with-the-sheet-that-you-were-looking-through = Mynd ymlaen gyda’r daflen yr oeddech yn edrych drwyddi
t-go-on-with-what-came-from-from = Mynd ymlaen gyda’r hyn a ddaeth oddi wrth { $from }
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = A oes rhywun wedi ysgrifennu arni, neu wedi rhoi un o’u taflenni nhw i chi?
t-have-whoever-made-the-form-check-it-it-has-mistakes = Gofynnwch i bwy bynnag a wnaeth y ffurflen ei gwirio: mae camgymeriadau ynddi.
t-hidden-not-erased = wedi’i guddio, heb ei ddileu
t-i-have-seen-it-on-paper-or-on-the-packet = Rwyf wedi’i weld ar bapur, neu ar y pecyn
t-if-it-is-meant-all-the-same-say-so-on-the-page = Os dyna a olygir er hynny, dywedwch hynny ar y dudalen.
t-in-it-entries-entries = { $entries ->
    [one] Ynddo: { $entries } cofnod.
    [two] Ynddo: { $entries } gofnod.
    [few] Ynddo: { $entries } chofnod.
    [many] Ynddo: { $entries } chofnod.
   *[other] Ynddo: { $entries } o gofnodion.
    }
t-in-the-person-s-own-words = Yng ngeiriau’r person ei hun
t-into-a-new-folder-on-this-computer-or-another-one = I ffolder newydd, ar y cyfrifiadur hwn neu ar un arall.
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = A yw’r cofbin wedi’i blygio i mewn? Os yw ar goll, gellir rhoi copi wrth gefn yn ôl.
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = A yw’r cofbin wedi’i blygio i mewn? Gwiriwch enw’r ffeil a’r ffolder.
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = A yw’r cofbin wedi’i blygio i mewn, neu a yw’r ffolder yn dal i gael ei chopïo? Ni ddilëwyd dim drwy hyn.
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = A yw’r cofbin gyda’r allwedd wedi’i blygio i mewn? Ni wnaed dim yn ei lle.
t-it-is-file = Dyma’r ffeil: { $file }.
t-it-is-not-so-tell-them = Nid yw felly: dweud wrthyn nhw
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = Mae’n agor waled: cadwch hi ar wahân, a pheidiwch byth â’i throsglwyddo.
t-it-was-opened-again-and-compared-with-the-wallet = Cafodd ei agor eto a’i gymharu â’r waled.
t-it-was-opened-and-checked = Cafodd ei agor a’i wirio.
t-its-own-page-shows-what-stands-in-its-place-now = Mae ei dudalen ei hun yn dangos beth sydd yn ei le nawr.
t-keep-it-in-another-house-and-the-key-apart-from-it = Cadwch ef mewn tŷ arall, a’r allwedd ar wahân iddo.
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = Cadwch gopïau wrth gefn hŷn hefyd. Mae “Gwirio’r waled” yn rhestru beth sydd wedi’i ddifrodi.
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = Mae “Cadw’n ddiogel”, “Gwirio’r waled” yn rhestru beth sydd ar goll; mae “Dod â chopi i mewn” yn dod ag ef o gopi da neu o gopi wrth gefn a roddwyd yn ôl.
t-keep-safe-recovery-sheet-writes-it = “Cadw’n ddiogel”, “Taflen adfer” sy’n ei ysgrifennu.
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = Mae “Cadw’n ddiogel” yn dangos pwy sy’n agor y waled; mae “Heddiw” yn dangos beth a drosglwyddwyd.
t-keep-safe-who-opens-it-adds-somebody = Mae “Cadw’n ddiogel”, “Pwy sy’n ei hagor” yn ychwanegu rhywun.
t-keep-safe-who-opens-it-ends-it = “Cadw’n ddiogel”, “Pwy sy’n ei hagor” sy’n dod ag ef i ben.
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = Mae “Cadw’n ddiogel”, “Pwy sy’n ei hagor” yn dangos pwy all agor y waled.
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = Cadwch y copi hwn fel y mae: nid oes dim yma’n dileu dim.
t-kept-for-later = Wedi’i gadw ar gyfer nes ymlaen
t-language-larger-print-contrast-light-or-dark = Iaith, print mwy, cyferbyniad, golau neu dywyll
t-listed-directory-v-number = Ar y rhestr (cyfeiriadur v{ $number })
t-look-at-it = Edrych arno
t-look-at-the-date-again-nothing-was-saved = Edrychwch ar y dyddiad eto; ni chadwyd dim.
t-look-at-the-fields-of-the-page-again-nothing-was-saved = Edrychwch ar feysydd y dudalen eto; ni chadwyd dim.
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = Chwiliwch am gopi da: copi wrth gefn a roddir yn ôl wrth ymyl hwn, neu’r ffolder ar gyfrifiadur arall. Yna dewch ag ef i mewn.
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = Chwiliwch am gopi da. Mae “Cadw’n ddiogel”, “Gwirio’r waled” yn dweud pa ffeiliau sydd wedi’u difrodi.
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = Chwiliwch am gopi arall sydd â’r gweddill, a dewch â hwnnw i mewn hefyd.
t-look-through-it-first-then-say-yes-on-the-page = Edrychwch drwyddo yn gyntaf, yna dywedwch ie ar y dudalen.
t-make-a-second-way-in = Gwneud ail ffordd i mewn
t-make-room-on-that-disk-or-use-another-one = Gwnewch le ar y ddisg honno, neu defnyddiwch un arall.
t-name-a-file-not-a-folder = Enwch ffeil, nid ffolder.
t-name-a-folder-that-is-new-or-empty = Enwch ffolder sy’n newydd neu’n wag.
t-name-born-day = { $name }, ganwyd { $day }
t-name-can-open-the-wallet-now = Gall { $name } agor y waled nawr.
t-name-does-not-open-this-wallet-any-more = Nid yw { $name } yn agor y waled hon mwyach
t-name-is-added-but-cannot-open-every-file-yet = Ychwanegwyd { $name }, ond ni allan nhw agor pob ffeil eto
t-name-is-ended-but-some-files-may-still-open-with-that-key = Mae mynediad { $name } wedi dod i ben, ond gall rhai ffeiliau agor gyda’r allwedd honno o hyd
t-name-is-on-record-known-did-they-write-this = Mae cofnod o { $name }: { $known }. Ai nhw a ysgrifennodd hyn?
t-name-says-this-these-are-their-own-words = { $name } sy’n dweud hyn: dyma eu geiriau eu hunain
t-name-the-file-is-empty = { $name }: mae’r ffeil yn wag
t-name-there-are-16-already-and-that-is-the-most = { $name }: mae 16 yn barod, a dyna’r mwyaf
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }: mae hwn yn rhy fawr i’w gadw gyda chofnod
t-new = Newydd
t-new-but-the-sheet-contradicts-itself = Newydd, ond mae’r daflen yn gwrth-ddweud ei hun
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = “Newydd” yw’r hyn a ysgrifennwyd ers hynny, am yr un bobl, a all fynd at unrhyw asiantaeth.
t-no-do-not-save-it = Nac ydy: peidio â’i gadw
t-no-file-was-chosen = Ni ddewiswyd ffeil.
t-no-folder-was-written = Nid ysgrifennwyd ffolder.
t-no-it-has-changed = Nac ydy, mae wedi newid
t-no-it-is-how-i-say-it = Nage, dyma sut rwyf i’n ei ddweud
t-no-more-of-these = Dim mwy o’r rhain
t-no-place-was-chosen = Ni ddewiswyd lle.
t-no-wallet-is-chosen = Nid oes waled wedi’i dewis.
t-no-way-back-was-tried-yet = Ni roddwyd cynnig ar ffordd yn ôl eto.
t-no-we-write-down-what-they-said = Nage, rydyn ni’n ysgrifennu i lawr yr hyn a ddywedon nhw
t-no-words-were-typed = Ni theipiwyd geiriau.
t-nobody-has-said-yet-where-this-answer-lives = nid oes neb wedi dweud eto i ble mae’r ateb hwn yn perthyn.
t-nobody-said-so = Ni ddywedodd neb hynny
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = Dim ond y rhai y mae eu hallweddi ar y rhestr sy’n ei llofnodi.
t-nobody-whom-this-wallet-knows = Neb y mae’r waled hon yn ei adnabod
t-not-all-could-be-moved = Ni ellid symud y cyfan
t-not-copied-file-why = Heb ei chopïo: { $file }: { $why }.
t-not-in-the-backup-file-why = Ddim yn y copi wrth gefn: { $file }: { $why }.
t-not-now-ask-me-again-later = Nid nawr: gofyn i mi eto yn nes ymlaen
t-not-said = heb ei ddweud
t-not-taken-in-file-why = Heb ei derbyn: { $file }: { $why }.
t-not-taken-over-you-are-not-asked-again = Heb ei fabwysiadu: ni ofynnir i chi eto
t-nothing-is-missing-or-damaged = Nid oes dim ar goll nac wedi’i ddifrodi.
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = Nid oes dim wedi’i gadw’n rhannol. Dywedwch wrth bwy bynnag a roddodd carewallet i chi beth wnaethoch chi ddiwethaf, os gwelwch yn dda.
t-nothing-to-type-have-the-paper-ready = dim i’w deipio: byddwch â’r papur wrth law.
t-nothing-was-deleted-you-can-put-it-all-back = Ni ddilëwyd dim. Gallwch roi’r cyfan yn ôl.
t-nothing-was-handed-over = Ni throsglwyddwyd dim.
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = Ni dderbyniwyd dim: gofynnwch i bwy bynnag a’i hanfonodd pwy ydyn nhw.
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = Ni dderbyniwyd dim. Os dylen nhw agor y waled hon: “Cadw’n ddiogel”, “Pwy sy’n ei hagor”.
t-odd-is-that-right = { $odd }. A yw hynny’n gywir?
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = Mae un allwedd yn ei hagor, a dim byd arall. Os caiff honno ei cholli, collir y cyfan.
t-open-the-wallet-that-this-person-is-in-nothing-was-written = Agorwch y waled y mae’r person hwn ynddi; nid ysgrifennwyd dim.
t-or-that-none-is-known = Neu nad oes dim rhai hysbys
t-page-done-of-total-done = tudalen: { $done } o { $total } wedi’u gwneud
t-part-of-the-record-could-not-be-read = Ni ellid darllen rhan o’r cofnod gofal.
t-past-what-came-of-it = Wedi bod: beth ddaeth ohono?
t-perhaps-you-mean-kind = Efallai eich bod yn golygu: { $kind }.
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = Tynnwch lun o dudalen gyfan y daflen o gwestiynau, gyda’i chod.
t-please-check-odd = Gwiriwch: { $odd }
t-proved = Wedi’i brofi
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [one] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, y cyfan ohoni ({ $entries } cofnod).
    [two] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, y cyfan ohoni ({ $entries } gofnod).
    [few] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, y cyfan ohoni ({ $entries } chofnod).
    [many] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, y cyfan ohoni ({ $entries } chofnod).
   *[other] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, y cyfan ohoni ({ $entries } o gofnodion).
    }
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [one] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, { $entries } cofnod ohoni; ni all neb yma ddarllen y rhannau eraill.
    [two] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, { $entries } gofnod ohoni; ni all neb yma ddarllen y rhannau eraill.
    [few] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, { $entries } chofnod ohoni; ni all neb yma ddarllen y rhannau eraill.
    [many] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, { $entries } chofnod ohoni; ni all neb yma ddarllen y rhannau eraill.
   *[other] Wedi’i brofi: mae papur { $holder } yn agor y waled hon, { $entries } o gofnodion ohoni; ni all neb yma ddarllen y rhannau eraill.
    }
t-put-back = Rhoddwyd yn ôl
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = Symudwch o’r ffordd yr hyn sydd yn y ffordd: gweler isod beth fyddai hynny.
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = Cywirwch y rhain yn y ffeil a’i hychwanegu eto: nid oes dim yn cael ei gymryd ddwywaith.
t-question-number-of-of = Cwestiwn { $number } o { $of }
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = Darllenwch ef ar gyfrifiadur arall: ni all yr un hwn agor lluniau’n ddiogel.
t-reading-done-of-total-done = darllen: { $done } o { $total } wedi’u gwneud
t-reading-file-done-of-total-done = darllen ffeil: { $done } o { $total } wedi’u gwneud
t-replaced = mae un arall yn ei le
t-revoked-from-day = Dirymwyd o { $day } ymlaen
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = Ffoniwch { $name } ar y rhif sydd gennych yn barod, a chymharwch wyth gair yr allwedd.
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = Ffoniwch yr asiantaeth ar y rhif sydd gennych yn barod; ni dderbyniwyd dim.
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = Ffoniwch bwy bynnag sy’n ei gynnal ar y rhif sydd gennych yn barod; ni newidiwyd dim.
t-saved-facts-facts-of-from-taken-over = Wedi’i gadw: mabwysiadwyd { $facts } ffaith gan { $from }.
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = Wedi’i gadw. Mae’n aros gartref: nid yw’r ffurflen hon yn ei drosglwyddo.
t-saved-it-was-checked-today-and-is-still-right = Wedi’i gadw: cafodd ei wirio heddiw ac mae’n dal yn gywir.
t-saved-name-trust = Wedi’i gadw: { $name }: { $trust }.
t-saved-nothing-of-from-was-taken-over = Wedi’i gadw: ni fabwysiadwyd dim gan { $from }.
t-say-on-what-ground-for-example-lasting-power-of-attorney = Dywedwch ar ba sail: er enghraifft lasting power of attorney (atwrneiaeth arhosol)
t-say-what-came-of-it = Dweud beth ddaeth ohono
t-say-what-to-do-with-fact = Dywedwch beth i’w wneud gyda: { $fact }
t-say-where-it-should-go = Dywedwch i ble dylai fynd
t-say-where-the-key-file-is = Dywedwch ble mae’r ffeil allwedd.
t-say-whether-name-wrote-this = Dywedwch ai { $name } a ysgrifennodd hyn
t-say-which-is-right = Dweud pa un sy’n gywir
t-say-why-in-your-own-words = Dywedwch pam, yn eich geiriau eich hun
t-says-more = Yn dweud mwy
t-says-more-than-what-you-have = Yn dweud mwy na’r hyn sydd gennych
t-says-the-same-as-what-you-have = Yn dweud yr un peth â’r hyn sydd gennych
t-settled-this-one-stays = Wedi’i ddatrys: mae’r un hwn yn aros.
t-signed-with-a-key-that-directory-lists-under-this-name = Llofnodwyd ag allwedd y mae { $directory } yn ei rhestru o dan yr enw hwn.
t-signed-with-a-key-that-nobody-here-knows = Llofnodwyd ag allwedd nad oes neb yma’n ei hadnabod.
t-signed-with-a-key-that-you-see-for-the-first-time = Llofnodwyd ag allwedd rydych yn ei gweld am y tro cyntaf.
t-signed-with-the-key-of-name-in-your-address-book = Llofnodwyd ag allwedd { $name } yn eich llyfr cyfeiriadau.
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = Llofnodwyd ag allwedd rhywun sy’n gallu agor y waled hon.
t-skip-this = Hepgor hwn
t-skip-this-question = Hepgor y cwestiwn hwn
t-somebody-else-says-this-about-name = Mae rhywun arall yn dweud hyn am { $name }
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = mae rhywun o’r enw hwn yn y cofnod gofal yn barod; person arall yw hwn
t-somebody-speaks-for-name-who-cannot-say-it = Mae rhywun yn siarad dros { $name }, sy’n methu ei ddweud
t-somebody-to-ring = Rhywun i’w ffonio
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = Roedd rhywun i fod i agor y waled hon tan { $day }, ac mae eu hallwedd yn dal i’w hagor.
t-something-about-this-wallet-is-unusual-have-it-checked = Mae rhywbeth am y waled hon yn anarferol: gofynnwch i rywun ei gwirio.
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = Go brin y gall rhywbeth fod yn gywir: newidiwch ef, neu dywedwch ei fod yn gywir
t-something-went-wrong-inside-carewallet = Aeth rhywbeth o’i le y tu mewn i carewallet.
t-still-out-of-the-way-file-why = Yn dal o’r ffordd: { $file }: { $why }.
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = Nid yw cofnodion o’r fath byth mewn taflen: gofynnwch i bwy bynnag a’i gwnaeth; ni dderbyniwyd dim.
t-take-in-one-sheet-at-a-time-leave-the-others-out = Derbyniwch un daflen ar y tro: gadewch y lleill allan.
t-take-in-shows-the-sheet-again = Mae “Derbyn” yn dangos y daflen eto.
t-take-in-takes-its-photographs-or-its-file-again = Mae “Derbyn” yn cymryd ei lluniau neu ei ffeil eto.
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = Derbyniwch dudalennau un person ar y tro: gadewch y lleill allan.
t-take-it-over = Ei fabwysiadu
t-take-it-over-although-the-sheet-contradicts-itself = Ei fabwysiadu, er bod y daflen yn gwrth-ddweud ei hun
t-take-it-over-beside-yours-both-will-stand = Ei fabwysiadu wrth ymyl eich un chi: bydd y ddau’n sefyll
t-take-it-over-it-stands-in-place-of-what-they-said-before = Ei fabwysiadu: mae’n dod yn lle’r hyn a ddywedon nhw o’r blaen
t-taken-back-it-does-not-count-any-more-its-history-stays = Wedi’i dynnu’n ôl: nid yw’n cyfrif mwyach. Mae ei hanes yn aros.
t-taken-over = Wedi’i fabwysiadu
t-that-backup-is-gone = Mae’r copi wrth gefn hwnnw wedi mynd.
t-that-is-days-days-ago = { $days ->
    [two] Mae hynny { $days } ddiwrnod yn ôl.
   *[other] Mae hynny { $days } diwrnod yn ôl.
    }
t-that-stick-is-not-there-any-more = Nid yw’r cofbin hwnnw yno mwyach.
t-the-agency-and-its-key-are-now-in-your-address-book = Mae’r asiantaeth a’i hallwedd yn eich llyfr cyfeiriadau nawr.
t-the-agency-makes-a-new-key-and-tells-the-families = Mae’r asiantaeth yn gwneud allwedd newydd, ac yn dweud wrth y teuluoedd.
t-the-backup-is-made = Mae’r copi wrth gefn wedi’i wneud
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = Mae’r copi wrth gefn wedi’i wneud, ac nid yw’r cofnod gofal cyfan ynddo
t-the-backup-is-missing = Mae’r copi wrth gefn ar goll.
t-the-backup-is-put-back = Mae’r copi wrth gefn wedi’i roi yn ôl
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = Mae’r copi wrth gefn wedi’i roi yn ôl, ac nid yw’r cofnod gofal cyfan ynddo
t-the-backup-is-put-back-and-open-now = Mae’r copi wrth gefn wedi’i roi yn ôl, ac mae ar agor nawr.
t-the-building-who-lives-there-how-to-get-in = Yr adeilad, pwy sy’n byw yno, sut i fynd i mewn
t-the-copy-is-brought-in = Daethpwyd â’r copi i mewn
t-the-day-reason = Y diwrnod: { $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = Efallai fod y ddisg neu’r cofbin yn methu: rhowch gynnig ar un arall.
t-the-first-holder = y deiliad cyntaf
t-the-first-one-this-cannot-be-ended = Yr un cyntaf: ni ellir dod â hwn i ben.
t-the-gp = Y meddyg teulu (GP)
t-the-key-file-is-missing = Mae’r ffeil allwedd ar goll.
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = { $entries ->
    [one] Mae’r copi wrth gefn diwethaf o’r cyfrifiadur hwn yn dyddio o { $at }; daeth { $entries } cofnod ers hynny.
    [two] Mae’r copi wrth gefn diwethaf o’r cyfrifiadur hwn yn dyddio o { $at }; daeth { $entries } gofnod ers hynny.
    [few] Mae’r copi wrth gefn diwethaf o’r cyfrifiadur hwn yn dyddio o { $at }; daeth { $entries } chofnod ers hynny.
    [many] Mae’r copi wrth gefn diwethaf o’r cyfrifiadur hwn yn dyddio o { $at }; daeth { $entries } chofnod ers hynny.
   *[other] Mae’r copi wrth gefn diwethaf o’r cyfrifiadur hwn yn dyddio o { $at }; daeth { $entries } o gofnodion ers hynny.
    }
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = Gellir darllen y diwrnod olaf mewn mwy nag un ffordd: ysgrifennwch y mis fel gair Saesneg
t-the-last-day-reason = Y diwrnod olaf: { $reason }
t-the-name-reason = Yr enw: { $reason }
t-the-new-folder-is-missing = Mae’r ffolder newydd ar goll.
t-the-nhs-number-reason = Y rhif NHS (GIG): { $reason }
t-the-note-about-fact-reason = Y nodyn am { $fact }: { $reason }
t-the-one-that-must-not-be-missed = Yr un na ddylid ei cholli
t-the-other-copy-was-only-read = Dim ond cael ei ddarllen a wnaeth y copi arall.
t-the-page-for-kind-shows-what-can-be-written = Mae’r dudalen ar gyfer “{ $kind }” yn dangos beth y gellir ei ysgrifennu.
t-the-passphrase-of-the-key = Cyfrinymadrodd yr allwedd
t-the-person-says-so = Mae’r person yn dweud hynny
t-the-place-of-the-new-key-is-missing = Mae lle’r allwedd newydd ar goll
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = Mae’r llinell gyhoeddus yn dechrau gydag age1. Nid oes angen cyfrinach rhywun arall ar neb.
t-the-reason-reason = Y rheswm: { $reason }
t-the-record-names-no-carer = nid yw’r cofnod gofal yn enwi gofalwr.
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = Mae “Y cofnod gofal” yn dangos beth sydd yno; dewiswch rywun arall neu fwy o fathau.
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = Newidiwyd y cofnod gofal ar dudalen arall. Ni chymerwyd eich ateb diwethaf: edrychwch, a rhowch ef eto, os gwelwch yn dda.
t-the-same = Yr un fath
t-the-sheet-is-as-it-was-before = Mae’r daflen fel yr oedd o’r blaen.
t-the-surgery-and-its-telephone-number = Y feddygfa a’i rhif ffôn
t-the-wallet-is-in-folder = Mae’r waled yn { $folder }.
t-the-wallet-is-locked = Mae’r waled wedi’i chloi.
t-the-words-under-a-photograph-reason = Y geiriau o dan lun: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = Eu henw llawn. Gellir ychwanegu eraill o’r cartref yn nes ymlaen.
t-their-public-line-is-missing = Mae eu llinell gyhoeddus ar goll
t-there-are-entries-entries-to-back-up = { $entries ->
    [one] Mae { $entries } cofnod i’w rhoi mewn copi wrth gefn.
    [two] Mae { $entries } gofnod i’w rhoi mewn copi wrth gefn.
    [few] Mae { $entries } chofnod i’w rhoi mewn copi wrth gefn.
    [many] Mae { $entries } chofnod i’w rhoi mewn copi wrth gefn.
   *[other] Mae { $entries } o gofnodion i’w rhoi mewn copi wrth gefn.
    }
t-there-are-ways-ways-in = Mae { $ways } ffordd i mewn.
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = Mae { $ways } ffordd i mewn, ac ni ddarllenwyd unrhyw bapur yn ôl eto.
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = Mae { $ways } ffordd i mewn nawr. Rhowch gynnig arni eto ymhen hanner blwyddyn.
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = Mae ateb, a rheswm dros fod heb un: cadwch un ohonyn nhw
t-there-is-no-such-folder-folder = Nid oes ffolder o’r fath: { $folder }
t-there-is-nothing-that-could-be-put-back = Nid oes dim y gellid ei roi yn ôl.
t-there-is-still-only-one-way-in = Un ffordd i mewn yn unig sydd o hyd.
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = { $pages ->
    [one] Cwestiynau gan asiantaeth ar { $pages } dudalen yw’r rhain, heb atebion.
    [two] Cwestiynau gan asiantaeth ar { $pages } dudalen yw’r rhain, heb atebion.
    [few] Cwestiynau gan asiantaeth ar { $pages } tudalen yw’r rhain, heb atebion.
    [many] Cwestiynau gan asiantaeth ar { $pages } thudalen yw’r rhain, heb atebion.
   *[other] Cwestiynau gan asiantaeth ar { $pages } o dudalennau yw’r rhain, heb atebion.
    }
t-they-are-in-files-files = Maen nhw mewn { $files } ffeil.
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = Maen nhw’n defnyddio’r allwedd sydd ganddyn nhw. Mae’r cofnod gofal cyfan yn agor gyda hi.
t-this-belongs-on-the-form-itself = mae hyn yn perthyn ar y ffurflen ei hun.
t-this-can-be-read-in-several-ways-choose-what-you-mean = Gellir darllen hyn mewn sawl ffordd: dewiswch beth rydych yn ei olygu
t-this-cannot-be-asked-here-write-it-down-by-itself = ni ellir gofyn hyn yma: ysgrifennwch ef i lawr ar ei ben ei hun.
t-this-cannot-be-left-open-here-answer-it-or-skip-it = Ni ellir gadael hyn yn agored yma: atebwch ef, neu hepgorwch ef
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = Ni allai’r cyfrifiadur hwn gofio’r hyn a welodd. Mae’r waled ei hun yn iawn.
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = Ni allai’r cyfrifiadur hwn gofio pryd; mae’r copi wrth gefn ei hun yn iawn.
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = Nid yw’r cyfrifiadur hwn yn ei ganiatáu: dewiswch ffolder arall, er enghraifft eich dogfennau eich hun.
t-this-computer-knows-of-no-backup = Nid yw’r cyfrifiadur hwn yn gwybod am unrhyw gopi wrth gefn.
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = Mae cloc y cyfrifiadur hwn yn dweud { $day }, ac ni all hynny fod yn gywir. Byddai’r dyddiad hwnnw ar yr hyn a ysgrifennwch i lawr nawr: gosodwch y cloc yn gyntaf.
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = Mae’r copi hwn yn hŷn na’r un a welodd y cyfrifiadur hwn o’r blaen: mae o leiaf { $missing } o’i gofnodion ar goll. Chwiliwch am y copi mwy newydd.
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = Gellir darllen y diwrnod hwn mewn sawl ffordd: dewiswch yr un a olygir
t-this-is-answered-already = mae hyn wedi’i ateb yn barod.
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = Nid yw hyn yr un fath. Edrychwch ar yr hyn a ysgrifennoch i lawr, a theipiwch ef eto
t-this-is-on-record-and-held-back = mae hyn wedi’i gofnodi, ac wedi’i ddal yn ôl.
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = Mae hyn yn cael ei ysgrifennu ohono’i hun pan fydd taflen yn mynd neu’n dod.
t-this-is-you = Chi yw hwn.
t-this-never-leaves-the-family-choose-something-else = Nid yw hyn byth yn gadael y teulu: dewiswch rywbeth arall.
t-this-sheet-was-forgotten = Cafodd y daflen hon ei hanghofio.
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = Nid yw allwedd y waled hon ar y cyfrifiadur hwn: defnyddiwch eich ffeil allwedd.
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = Gwnaed y waled hon gan fersiwn mwy newydd o carewallet. Gellir ei darllen yma, ond nid ei newid.
t-this-was-added-it-is-taken-back = Ychwanegwyd hyn. Mae’n cael ei dynnu’n ôl:
t-this-was-changed-it-says-again-what-it-said-before = Newidiwyd hyn. Mae’n dweud eto’r hyn yr oedd yn ei ddweud o’r blaen:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = Roedd hwn wedi’i ddifrodi neu ar goll pan wnaed y copi wrth gefn. Efallai ei fod mewn copi wrth gefn hŷn: rhowch hwnnw yn ôl wrth ei ymyl, yna dewch ag ef i mewn.
t-this-was-not-saved = Ni chadwyd hyn.
t-this-was-not-saved-reason = Ni chadwyd hyn: { $reason }.
t-this-was-taken-back-it-counts-again = Tynnwyd hyn yn ôl. Mae’n cyfrif eto:
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = Ticiwch ei fath hefyd; rhaid ticio’r hyn sy’n breifat wrth ei enw.
t-to-do = I’w wneud
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = Er mwyn iddo gyfrif, ychwanegwch nhw eto yn gyntaf: “Cadw’n ddiogel”, “Pwy sy’n ei hagor”.
t-to-look-at = I edrych arno
t-tried-last-on-day = Rhoddwyd cynnig arni ddiwethaf ar { $day }.
t-two-entries-disagree-settle-that-on-their-own-pages-first = mae dau gofnod yn dweud pethau gwahanol: datryswch hynny ar eu tudalennau eu hunain yn gyntaf.
t-two-versions-this-one-and-another-stand = Dau fersiwn: mae’r un hwn ac un arall yn sefyll
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = Teipiwch y 40 gair ar un daflen, yn eu trefn, neu tynnwch lun o’i chod.
t-type-the-folder-in-which-it-is-saved = Teipiwch y ffolder y caiff ei chadw ynddi.
t-type-the-name = Teipiwch yr enw
t-type-the-name-of-who-is-coming = Teipiwch enw pwy sy’n dod
t-type-the-passphrase-back = Teipiwch y cyfrinymadrodd yn ôl
t-type-the-words-of-the-sheet-or-choose-a-photograph = Teipiwch eiriau’r daflen, neu dewiswch lun.
t-type-whom-the-form-is-for = Teipiwch ar gyfer pwy mae’r ffurflen.
t-understood-as-what = Deallwyd fel { $what }.
t-undone = Wedi’i ddadwneud.
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = Datglowch gylch allweddi’r cyfrifiadur hwn, neu defnyddiwch eich ffeil allwedd.
t-use-only-sheets-that-name-the-same-set = Defnyddiwch daflenni sy’n enwi’r un set yn unig.
t-use-the-family-s-key-file = Defnyddiwch ffeil allwedd y teulu.
t-use-the-key-file-that-it-is-sealed-to = Defnyddiwch y ffeil allwedd y mae wedi’i selio iddi.
t-use-the-key-file-that-was-made-for-this-wallet = Defnyddiwch y ffeil allwedd a wnaed ar gyfer y waled hon.
t-verified-words-checked-on-day-by-name = Wedi’i dilysu (gwiriwyd y geiriau ar { $day } gan { $name })
t-wallet-json-was-written-anew = Ysgrifennwyd wallet.json o’r newydd.
t-wallet-json-would-be-written-anew = Byddai wallet.json yn cael ei ysgrifennu o’r newydd.
t-way-of-holder-tried-on-day = { $way } ({ $holder }), rhoddwyd cynnig ar { $day }
t-what-another-copy-of-this-wallet-has-and-this-one-not = Beth sydd gan gopi arall o’r waled hon ac nad yw gan hon.
t-what-could-be-copied-is-here-and-not-all-could = Mae’r hyn y gellid ei gopïo yma, ac ni ellid copïo’r cyfan
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = Mae’r hyn y gellid ei gopïo yma: chwiliwch am gopi arall sydd â’r gweddill.
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = Mae’r hyn y gellid ei ddarllen wedi’i wneud; ychwanegwch luniau mwy eglur o’r gweddill.
t-what-done-of-total-done = { $what }: { $done } o { $total } wedi’u gwneud
t-what-is-private-has-to-be-ticked-by-name = Rhaid ticio’r hyn sy’n breifat wrth ei enw.
t-what-is-your-own-name = Beth yw eich enw chi?
t-what-it-is-for-reason = At beth mae: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = Nid yw’r hyn yr oedd yn ei ddweud yn gynharach yn dod yn ôl drwy hyn.
t-what-matters-most = Beth sydd bwysicaf
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [one] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy iddyn nhw: hyd at { $entries } cofnod.
    [two] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy iddyn nhw: hyd at { $entries } gofnod.
    [few] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy iddyn nhw: hyd at { $entries } chofnod.
    [many] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy iddyn nhw: hyd at { $entries } chofnod.
   *[other] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy iddyn nhw: hyd at { $entries } o gofnodion.
    }
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [one] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy: hyd at { $entries } cofnod.
    [two] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy: hyd at { $entries } gofnod.
    [few] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy: hyd at { $entries } chofnod.
    [many] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy: hyd at { $entries } chofnod.
   *[other] Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy: hyd at { $entries } o gofnodion.
    }
t-what-was-in-the-way-is-out-of-the-way = Mae’r hyn oedd yn y ffordd wedi’i symud o’r ffordd
t-what-was-saved-before-is-as-it-was = Mae’r hyn a gadwyd o’r blaen fel yr oedd.
t-what-you-made-on-day-for-to = yr hyn a wnaethoch ar { $day } ar gyfer { $to }
t-when-needed = Pan fydd ei angen
t-when-nobody-knows = Nid oes neb yn gwybod pryd
t-where-should-the-record-go = I ble dylai’r cofnod gofal fynd?
t-which-professional-says-so = Pa weithiwr proffesiynol sy’n dweud hynny?
t-who-can-come-and-who-decides = Pwy all ddod, a phwy sy’n penderfynu
t-who-is-the-record-about = Am bwy mae’r cofnod gofal?
t-whoever-has-the-key-and-its-passphrase-can-read-everything = Gall pwy bynnag sydd â’r allwedd a’i chyfrinymadrodd ddarllen popeth.
t-whoever-made-the-form-gives-it-an-id-of-its-own = Pwy bynnag a wnaeth y ffurflen sy’n rhoi ei dynodydd (id) ei hun iddi.
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = Gall { $whose } ei ddweud eto; gall rhywun siarad drostyn nhw; neu ysgrifennwch gofnod newydd wrth ei ymyl.
t-why-it-ends-reason = Pam mae’n dod i ben: { $reason }
t-withdrawn = wedi’i dynnu’n ôl
t-without-a-caption = heb bennawd
t-write-down-has-a-page-for-another-person = Mae gan “Ysgrifennu i lawr” dudalen ar gyfer person arall.
t-write-down-who-is-in-the-household-first = Ysgrifennwch i lawr yn gyntaf pwy sydd yn y cartref.
t-write-the-folder-of-the-other-copy = Ysgrifennwch ffolder y copi arall.
t-write-the-name-of-the-agency = Ysgrifennwch enw’r asiantaeth.
t-write-who-said-it = Ysgrifennwch pwy a’i dywedodd.
t-year-month-not-known = { $year }, y mis ddim yn hysbys
t-yes-as-of-today = Ydy, fel y mae heddiw
t-yes-it-is-right = Ydy, mae’n gywir
t-yes-they-said-it-like-this = Ie, fel hyn y gwnaethon nhw ei ddweud
t-yes-they-wrote-it = Ie, nhw a’i hysgrifennodd
t-you-did-not-take-over-facts-facts-before = Ni fabwysiadoch { $facts } ffaith o’r blaen.
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = Chi sy’n cadw’r cofnod gofal hwn: mae’r hyn a ysgrifennwch i lawr yn sefyll yno fel wedi’i ddweud gennych chi.
t-you-said-before-of-facts-facts-not-so = Dywedoch o’r blaen am { $facts } ffaith: nid felly.
t-you-see-each-fact-before-it-is-saved = Rydych chi’n gweld pob ffaith cyn iddi gael ei chadw.
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = Teipioch gyfrinymadrodd, ac mae’r saith gair wedi’u dewis: dewiswch un o’r ddau, a theipiwch eich un chi eto os dewiswch hwnnw
t-your-note-note = (eich nodyn: { $note })
t-your-sheet-of-day-taken-taken-over-not-not-later-later = Eich taflen o { $day }: mabwysiadwyd { $taken }, ni fabwysiadwyd { $not }, { $later } yn nes ymlaen.
t-your-sheet-sheet-of-day-for-to = eich taflen { $sheet } o { $day }, ar gyfer { $to }
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = Eich taflen { $sheet } o { $day }: mabwysiadwyd { $taken }, ni fabwysiadwyd { $not }, { $later } yn nes ymlaen.
