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
t-please-check = Gwiriwch:
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
t-choose-one-of-these = Dewiswch un o’r rhain.
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = Os nad yw felly: beth ddylen nhw ei wybod? (Gallwch adael hwn yn wag.)
t-look-before-saving = Edrych cyn cadw
t-later = Yn nes ymlaen
t-ask-me-again-about-what-was-not-taken-over = Gofyn i mi eto am yr hyn na chafodd ei fabwysiadu
t-are-all-eight-words-the-same = A yw’r wyth gair i gyd yr un fath?
t-yes-they-read-all-eight-to-me = Ydyn, maen nhw wedi darllen pob un o’r wyth i mi
t-no-put-this-sheet-away = Nac ydyn: rhoi’r daflen hon o’r neilltu
t-note-that-i-compared-them = Nodi fy mod wedi’u cymharu

## base.html
t-skip-to-the-page = Neidio i’r dudalen
t-find-in-the-record = Chwilio yn y cofnod gofal
t-find = Chwilio
t-parts-of-the-window = Rhannau’r ffenestr
t-today = Heddiw
t-write-down = Ysgrifennu i lawr
t-before-a-visit = Cyn ymweliad
t-forms = Ffurflenni
t-keep-safe = Cadw’n ddiogel
t-this-household-is-made-up = Cartref dychmygol yw hwn.
t-try-anything-nothing-here-is-about-anybody-who-lives = Rhowch gynnig ar unrhyw beth: nid oes dim yma am neb sy’n bod.
t-please-note = Sylwch:
t-larger-print-contrast-light-or-dark = Print mwy, cyferbyniad, golau neu dywyll
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
t-please-look-at-this-again = Edrychwch ar hwn eto, os gwelwch yn dda
t-a-new-record-step-number-of-6 = Cofnod gofal newydd: cam { $number } o 6
t-which-passphrase-should-it-be = Pa gyfrinymadrodd ddylai fod?
t-these-seven-words-write-them-down-on-paper-now = Y saith gair hyn. Ysgrifennwch nhw i lawr ar bapur nawr:
t-a-passphrase-of-my-own = Fy nghyfrinymadrodd fy hun
t-if-it-is-your-own-type-it-here = Os eich un chi ydyw: teipiwch ef yma
t-at-least-12-characters-several-words-are-better-than-one = O leiaf 12 nod; mae sawl gair yn well nag un
t-which-is-meant = Pa un a olygir?
t-it-is-right-odd = Mae’n gywir: { $odd }
t-make-the-record = Creu’r cofnod gofal
t-continue = Parhau
t-back = Yn ôl
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
t-open-it = Ei agor

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

## form.html
t-about-name-asked-by-agency = Am { $name }. Gofynnwyd gan: { $agency }.
t-answered-of-asked-answered-from-the-record-left-to-ask = Mae’r cofnod gofal yn ateb { $answered } o { $asked }. { $left } ar ôl i’w gofyn.
t-old-of-them-only-because-they-are-old = { $old ->
    [one] { $old } ohonyn nhw dim ond am ei fod yn hen.
   *[other] { $old } ohonyn nhw dim ond am eu bod yn hen.
    }
t-answer-what-is-left = Ateb yr hyn sydd ar ôl
t-what-is-left-on-paper-pdf = Beth sydd ar ôl, ar bapur (PDF)
t-fill-it-and-hand-it-over = Ei llenwi a’i throsglwyddo
t-others-say-differently = (mae eraill yn dweud yn wahanol)
t-check-again-again = (gwiriwch eto: { $again })
t-follows-from-basis = Yn dilyn o: { $basis }
t-from = O:
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
t-answered = Atebwyd
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
t-hand-it-over = Ei throsglwyddo
t-whom-is-it-for = Ar gyfer pwy mae?
t-the-agency-by-name = Yr asiantaeth wrth ei henw.
t-known-here = Yn hysbys yma:
t-print = Print
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
t-found-for-words = Canlyniadau ar gyfer “{ $words }”
t-nothing-is-recorded-that-fits = Nid oes dim sy’n cyfateb wedi’i gofnodi.
t-near-to-it = Yn agos ato:
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
t-write-something-down = Ysgrifennu rhywbeth i lawr
t-print-a-sheet-for-somebody-who-visits = Argraffu taflen ar gyfer rhywun sy’n ymweld
t-take-in-a-sheet-that-came-back = Derbyn taflen a ddaeth yn ôl
t-handed-over-and-received-lately = Wedi’u trosglwyddo a’u derbyn yn ddiweddar
t-nothing-yet = Dim byd eto.

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = Fel nad yw colli allwedd, cyfrifiadur wedi torri neu ddiwrnod gwael yn ddiwedd ar y cofnod gofal.

## keep_admit.html
t-nobody-was-added = Ni chafodd neb ei ychwanegu
t-who-opens-it = Pwy sy’n ei hagor
t-add-somebody = Ychwanegu rhywun
t-they-will-read-the-whole-record-and-write-in-it = Byddan nhw’n darllen y cofnod gofal cyfan, ac yn ysgrifennu ynddo.
t-what-are-they-called = Beth yw eu henw?
t-until-when-you-can-leave-this-empty = Tan pryd? (Gallwch adael hwn yn wag.)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = Y diwrnod olaf, er enghraifft 3 Mai 2027. Mae’n cael ei ddangos pan fydd ar ben; nid oes neb yn cael ei gau allan ganddo.
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
t-what-name-copied-before-stays-readable-to-them-up-to-readable = Mae’r hyn a gopïodd { $name } o’r blaen yn dal yn ddarllenadwy iddyn nhw: hyd at { $readable }.
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

## look.html
t-how-it-looks = Sut mae’n edrych
t-larger-print = Print mwy
t-strong-contrast = Cyferbyniad cryf
t-light-or-dark = Golau neu dywyll
t-language-of-these-pages = Iaith y tudalennau hyn
t-what-somebody-wrote-stays-as-they-wrote-it-the-translations-were-made-by-machine-if-something-is-unclear-look-at-the-english = Mae’r hyn a ysgrifennodd rhywun yn aros fel y’i hysgrifennwyd. Gwnaed y cyfieithiadau gan beiriant: os oes rhywbeth yn aneglur, edrychwch ar y Saesneg.
t-use-this = Defnyddio hwn

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
t-not-read = Heb ei darllen:
t-leave-this-file-out = Gadael y ffeil hon allan
t-photographs-or-files = Lluniau neu ffeiliau
t-add-more-to-these = Ychwanegu mwy at y rhain
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = Lluniau o bob tudalen â chodau sgwâr, sgan neu PDF, ffeil wedi’i selio (.age), testun, neu’r e-bost y daeth ynddo. Gallwch ddewis sawl un ar unwaith, neu eu hychwanegu un ar ôl y llall.
t-it-is-sealed-and-opens-with-words = Mae wedi’i selio ac yn agor â geiriau
t-words-that-open-it = Geiriau sy’n ei agor
t-whoever-made-it-gave-you-these-words-by-telephone-or-on-another-paper-you-need-not-choose-the-files-again = Rhoddodd pwy bynnag a’i gwnaeth y geiriau hyn i chi, dros y ffôn neu ar bapur arall. Nid oes angen i chi ddewis y ffeiliau eto.
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
t-this-was-not-done = Ni wnaed hyn
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
t-the-home = Y cartref
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
t-change = Newid
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
t-what-is-it-for = At beth mae?
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
t-no = Nac ydy
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
t-drop-it = Ei daflu
t-the-last-answer-was-understood-as-words = Deallwyd yr ateb diwethaf fel { $words }.
t-what-should-it-say = Beth ddylai ei ddweud?
t-check-this-before-it-is-saved = Gwiriwch hyn cyn iddo gael ei gadw
t-save = Cadw
t-change-label = Newid: { $label }
t-add-something-that-is-not-answered-yet = Ychwanegu rhywbeth nad yw wedi’i ateb eto
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
t-when-did-it-happen-or-begin = Pryd digwyddodd hyn, neu pryd dechreuodd?
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = Dim ond os yw’n bwysig a heb ei ddweud uchod: 3 Mai 2026, Mai 2026, 2026
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
t-the-answer-before-was-understood-as-words = Deallwyd yr ateb blaenorol fel { $words }.
t-if-there-is-no-answer = Os nad oes ateb
t-leave-it-out = Ei adael allan
t-skip = Hepgor
t-that-is-all = Dyna’r cyfan
t-drop-this-and-save-nothing = Taflu hwn, a pheidio â chadw dim
t-answered-so-far = Wedi’i ateb hyd yma
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = Dim byd eto. Nid oes dim yn cael ei gadw cyn i chi weld y cyfan ohono.

## write_whom.html
t-something-is-missing = Mae rhywbeth ar goll
t-whom-is-it-about = Am bwy mae?
t-somebody-new-in-this-household = Rhywun newydd yn y cartref hwn
t-go-on-with-words = Mynd ymlaen gyda { $words }

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
t-a-question = Cwestiwn
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
t-what-is-it = Beth ydyw?
t-dropped-nothing-of-it-was-saved = Wedi’i daflu: ni chadwyd dim ohono.

## src/pages/write/check.rs
t-check-before-saving = Gwirio cyn cadw

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = Ni newidiwyd dim, felly ni chadwyd dim.
