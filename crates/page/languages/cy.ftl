# carewallet, words of the agency's page: Welsh
# Made by machine. A native reader's check is still wanted.

t-a-family-handed-you-a-care-sheet-on-paper-or-as-a-file-add-it-here-you-see-what-is-on-it-and-your-own-form-is-answered-from-it = A yw teulu wedi rhoi taflen ofal i chi, ar bapur neu fel ffeil? Ychwanegwch hi yma. Byddwch yn gweld beth sydd arni, ac mae eich ffurflen eich hun yn cael ei hateb ohoni.
t-a-form-of-carewallet-as-json-it-is-kept-nowhere = Ffurflen carewallet fel JSON. Nid yw’n cael ei chadw yn unman.
t-a-key-for-your-agency = Allwedd ar gyfer eich asiantaeth
t-a-note-about-about = Nodyn am { $about }
t-a-note-to-print-not-signed = Nodyn i’w argraffu, heb ei lofnodi
t-a-note-to-the-family = Nodyn i’r teulu
t-a-page-of-questions-is-among-them-it-holds-no-answers-for-a-computer-read-what-was-written-on-it-by-hand = Mae tudalen o gwestiynau yn eu plith. Nid oes ynddi atebion i gyfrifiadur: darllenwch beth a ysgrifennwyd arni â llaw.
t-a-sheet = Taflen
t-a-sheet-to-print = Taflen i’w hargraffu
t-a-table-csv-a-form-that-you-filled-json-or-lines-of-json-each-row-is-shown-to-you-beside-what-the-family-has = Tabl (CSV), ffurflen a lenwyd gennych (JSON), neu linellau o JSON. Mae pob rhes yn cael ei dangos i chi wrth ymyl yr hyn sydd gan y teulu.
t-about-name = Am { $name }
t-about-this-sheet = Am y daflen hon
t-about-what-from-wrote = { $about }: beth mae { $from } wedi’i ysgrifennu
t-agency-with-its-key-what-you-hand-over-is-signed = { $agency }, gyda’i hallwedd: mae’r hyn a drosglwyddwch wedi’i lofnodi.
t-agency-without-a-key-nothing-is-signed = { $agency }, heb allwedd: nid oes dim yn cael ei lofnodi.
t-another-form-from-your-own-file = Ffurflen arall, o’ch ffeil eich hun
t-answer-your-form-from-it = Ateb eich ffurflen ohoni
t-answered-from-the-sheet-about-about = Atebwyd o’r daflen am { $about }.
t-answered-of-asked-already-answered-left-left-to-ask = { $answered } o { $asked } wedi’u hateb yn barod; { $left } ar ôl i’w gofyn.
t-ask-for-a-newer-copy-of-this-page = Gofynnwch am gopi mwy newydd o’r dudalen hon.
t-ask-only-these-left = Gofyn y rhain yn unig ({ $left })
t-asked-by-agency = Gofynnwyd gan: { $agency }.
t-cannot-be-taken-from-the-file = Ni ellir ei gymryd o’r ffeil
t-check-this-before-it-goes-into-your-reply = Gwiriwch hyn cyn iddo fynd i’ch ateb
t-choose-the-file-that-the-family-sent-as-it-came = Dewiswch y ffeil a anfonodd y teulu, fel y daeth.
t-choose-the-key-file-of-your-agency = Dewiswch ffeil allwedd eich asiantaeth.
t-copied = Wedi’i gopïo.
t-copy = Copïo
t-copy-all-answers = Copïo pob ateb
t-copy-the-line = Copïo’r llinell
t-count-entries-of-the-file-are-in-your-reply-now-nothing-is-signed-yet = { $count ->
    [0] Nid oes yr un cofnod o’r ffeil yn eich ateb. Nid oes dim wedi’i lofnodi eto.
    [one] Mae { $count } cofnod o’r ffeil yn eich ateb nawr. Nid oes dim wedi’i lofnodi eto.
    [two] Mae { $count } gofnod o’r ffeil yn eich ateb nawr. Nid oes dim wedi’i lofnodi eto.
    [few] Mae { $count } chofnod o’r ffeil yn eich ateb nawr. Nid oes dim wedi’i lofnodi eto.
    [many] Mae { $count } chofnod o’r ffeil yn eich ateb nawr. Nid oes dim wedi’i lofnodi eto.
   *[other] Mae { $count } o gofnodion o’r ffeil yn eich ateb nawr. Nid oes dim wedi’i lofnodi eto.
}
t-count-entries-signed-by-agency-on-day-nothing-is-handed-over-yet = { $count ->
    [one] { $count } cofnod, llofnodwyd gan { $agency } ar { $day }. Nid oes dim wedi’i drosglwyddo eto.
    [two] { $count } gofnod, llofnodwyd gan { $agency } ar { $day }. Nid oes dim wedi’i drosglwyddo eto.
    [few] { $count } chofnod, llofnodwyd gan { $agency } ar { $day }. Nid oes dim wedi’i drosglwyddo eto.
    [many] { $count } chofnod, llofnodwyd gan { $agency } ar { $day }. Nid oes dim wedi’i drosglwyddo eto.
   *[other] { $count } o gofnodion, llofnodwyd gan { $agency } ar { $day }. Nid oes dim wedi’i drosglwyddo eto.
}
t-count-entries-that-were-written-as-before-are-said-by-now-from-now-on = { $count ->
    [one] Ysgrifennwyd { $count } cofnod fel { $before }: o hyn ymlaen, { $now } sy’n ei ddweud.
    [two] Ysgrifennwyd { $count } gofnod fel { $before }: o hyn ymlaen, { $now } sy’n eu dweud.
    [few] Ysgrifennwyd { $count } chofnod fel { $before }: o hyn ymlaen, { $now } sy’n eu dweud.
    [many] Ysgrifennwyd { $count } chofnod fel { $before }: o hyn ymlaen, { $now } sy’n eu dweud.
   *[other] Ysgrifennwyd { $count } o gofnodion fel { $before }: o hyn ymlaen, { $now } sy’n eu dweud.
}
t-drop-this-file = Rhoi’r gorau i’r ffeil hon
t-entries-from-a-file = Cofnodion o ffeil
t-everything-was-forgotten = Cafodd popeth ei anghofio.
t-find-on-this-sheet = Chwilio ar y daflen hon
t-for-why = Diben: { $why }.
t-for-your-own-log = Ar gyfer eich log eich hun
t-forget-all-of-this = Anghofio hyn i gyd
t-forget-this-key = Anghofio’r allwedd hon
t-found-of-total-codes-were-read-needed-are-enough-for-all-of-it = Codau a ddarllenwyd: { $found } o { $total }; mae { $needed } yn ddigon ar gyfer y cyfan.
t-from-agency-for-family-day = Oddi wrth { $agency }, ar gyfer { $family }, { $day }.
t-from-from-for-to = Oddi wrth { $from }, ar gyfer { $to }.
t-go-on-with-the-file = Mynd ymlaen gyda’r ffeil
t-go-on-without-a-key = Mynd ymlaen heb allwedd
t-goes-into-your-reply = Yn mynd i’ch ateb
t-i-have-looked-at-what-is-marked-and-it-is-right = Rwyf wedi edrych ar yr hyn sydd wedi’i farcio, ac mae’n gywir.
t-in-your-column-column-what-comes-first-in-date = Yn eich colofn “{ $column }”, beth sy’n dod gyntaf yn { $date }?
t-it-answers-a-sheet-of-the-family-s = Mae’n ateb un o daflenni’r teulu.
t-it-is-only-on-this-page-until-you-keep-it-as-a-file = Dim ond ar y dudalen hon y mae hi, nes i chi ei chadw fel ffeil.
t-it-signs-until-day = Mae’n llofnodi tan { $day }.
t-it-was-sealed-for-somebody-else-or-for-a-key-that-you-have-not-opened-here = Cafodd ei selio ar gyfer rhywun arall, neu ar gyfer allwedd nad ydych wedi’i hagor yma.
t-keep-it-as-a-file = Ei chadw fel ffeil:
t-keep-the-key-as-a-file = Cadw’r allwedd fel ffeil
t-keep-the-line-as-a-file = Cadw’r llinell fel ffeil
t-label-understood-as-words = { $label }: deallwyd fel { $words }
t-language-and-look = Iaith a golwg
t-leave-the-paper-with-the-family-they-photograph-the-codes-themselves = Gadewch y papur gyda’r teulu: nhw eu hunain sy’n tynnu llun o’r codau.
t-left-out = Wedi’i adael allan
t-left-out-what = Wedi’i adael allan: { $what }
t-look-at-the-whole-sheet-before-you-rely-on-one-line-of-it = Edrychwch ar y daflen gyfan cyn i chi ddibynnu ar un llinell ohoni.
t-look-at-these-tick-what-is-right = Edrychwch ar y rhain: ticiwch yr hyn sy’n gywir
t-look-at-what-is-marked-and-say-that-you-did-nothing-was-signed = edrychwch ar yr hyn sydd wedi’i farcio, a dywedwch eich bod wedi gwneud hynny: ni chafodd dim ei lofnodi
t-made-on-day = Gwnaed ar { $day }.
t-made-on-day-not-live-ask-whether-anything-has-changed-since = Gwnaed ar { $day }, nid yw’n cael ei diweddaru’n fyw: gofynnwch a oes unrhyw beth wedi newid ers hynny.
t-make-a-key-for-your-agency = Gwneud allwedd ar gyfer eich asiantaeth
t-make-a-new-key-and-tell-the-families = Gwnewch allwedd newydd, a dywedwch wrth y teuluoedd.
t-make-the-key = Gwneud yr allwedd
t-no-column-of-this-table-has-a-name-that-is-known = nid oes gan yr un golofn yn y tabl hwn enw sy’n hysbys
t-no-row-was-ticked-nothing-was-taken = Ni thiciwyd yr un rhes: ni chymerwyd dim.
t-not-said-by-choice = Heb ei ddweud, o ddewis
t-not-signed = Heb ei lofnodi.
t-not-taken-from-the-file-places = Heb ei gymryd o’r ffeil: { $places }.
t-nothing-is-signed-then-the-family-gets-a-note-for-people-without-codes = Nid oes dim yn cael ei lofnodi felly: mae’r teulu’n cael nodyn i bobl ei ddarllen, heb godau.
t-nothing-on-this-sheet-fits-the-family-may-know-more = Nid oes dim ar y daflen hon yn cyfateb. Efallai fod y teulu’n gwybod mwy.
t-only-for-one-desk-what-is-it-called = Ar gyfer un ddesg yn unig? Beth yw ei henw?
t-only-for-trying-things-out-all-that-it-signs-says-test = Ar gyfer rhoi cynnig ar bethau yn unig: mae popeth y mae’n ei lofnodi yn dweud TEST
t-open-the-key = Agor yr allwedd
t-or-keep-it-as-a-file = Neu ei chadw fel ffeil
t-or-take-it-from-a-file = Neu ei gymryd o ffeil
t-or-write-without-a-key-what-is-your-agency-called = Neu ysgrifennwch heb allwedd: beth yw enw eich asiantaeth?
t-parts-of-the-page = Rhannau’r dudalen
t-pdf-to-print-later = PDF, i’w argraffu yn nes ymlaen
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-a-json-file-or-the-e-mail-it-came-in-choose-several-at-once-or-drop-them-anywhere-on-this-page = Lluniau o bob tudalen â chodau sgwâr, sgan neu PDF, ffeil wedi’i selio (.age), testun neu ffeil .json, neu’r e-bost y daeth ynddo. Dewiswch sawl un ar unwaith, neu gollyngwch nhw yn unrhyw le ar y dudalen hon.
t-please-tell-whoever-gave-you-this-page = Dywedwch wrth bwy bynnag a roddodd y dudalen hon i chi, os gwelwch yn dda.
t-print-it = Ei hargraffu
t-print-this = Argraffu hon
t-put-it-into-the-reply = Ei roi yn yr ateb
t-put-them-into-the-reply = Eu rhoi yn yr ateb
t-read-a-care-sheet = Darllen taflen ofal
t-said-by-who = Dywedwyd gan { $who }
t-scans-came-along-in-the-file-this-page-does-not-show-them-open-it-with-the-carewallet-program = Daeth sganiau gyda’r ffeil. Nid yw’r dudalen hon yn eu dangos: agorwch y ffeil gyda’r rhaglen carewallet.
t-sealed-only-family-can-open-it = Wedi’i selio: dim ond { $family } all ei hagor
t-sheets = Taflenni
t-sheets-that-were-read = Taflenni a ddarllenwyd
t-sign-it = Ei lofnodi
t-signed-and-unchanged-since-whose-key-is-it = Wedi’i llofnodi, a heb ei newid ers hynny. Allwedd pwy yw hi?
t-signing-sends-nothing-after-it-you-print-the-sheet-or-keep-it-as-a-file = Nid yw llofnodi yn anfon dim: wedyn byddwch yn argraffu’r daflen, neu’n ei chadw fel ffeil.
t-somebody-else-writes = Rhywun arall sy’n ysgrifennu
t-somebody-s-key-is-not-for-sharing-keep-it-apart-and-never-hand-it-over = Nid yw allwedd rhywun i’w rhannu: cadwch hi ar wahân, a pheidiwch byth â’i throsglwyddo.
t-something-is-begun-and-not-in-the-reply-yet-finish-it-or-drop-it = Mae rhywbeth wedi’i ddechrau, ac nid yw yn yr ateb eto: gorffennwch ef, neu rhowch y gorau iddo.
t-table-csv = Tabl (CSV)
t-take-it-out = Ei dynnu allan
t-taken-out-title = Wedi’i dynnu allan: { $title }.
t-test-this-is-signed-with-a-key-for-trying-things-out-nobody-stands-for-it-do-not-rely-on-it = PRAWF: llofnodwyd hon ag allwedd ar gyfer rhoi cynnig ar bethau. Nid oes neb yn atebol drosti: peidiwch â dibynnu arni.
t-test-this-key-is-for-trying-things-out-no-family-can-take-in-what-it-signs = TEST: mae’r allwedd hon ar gyfer rhoi cynnig ar bethau. Ni all yr un teulu dderbyn yr hyn y mae’n ei lofnodi.
t-text = Testun
t-text-for-an-e-mail = Testun, ar gyfer e-bost
t-the-codes-at-the-end-are-part-of-it-whoever-gets-the-paper-can-photograph-them = Mae’r codau ar y diwedd yn rhan ohoni: gall pwy bynnag sy’n cael y papur dynnu llun ohonyn nhw.
t-the-day-as-in-britain = y diwrnod, fel ym Mhrydain
t-the-family-gets-a-note-on-paper-without-codes-nobody-can-check-who-wrote-it = Mae’r teulu’n cael nodyn ar bapur, heb godau. Ni all neb wirio pwy a’i hysgrifennodd.
t-the-form-filled-pdf = Y ffurflen, wedi’i llenwi (PDF)
t-the-key-file-of-your-agency = Ffeil allwedd eich asiantaeth
t-the-key-of-a-desk-signs-for-90-days-leave-it-empty-for-the-key-of-the-whole-agency = Mae allwedd desg yn llofnodi am 90 diwrnod. Gadewch y blwch yn wag ar gyfer allwedd yr asiantaeth gyfan.
t-the-line = Y llinell
t-the-month = y mis
t-the-passphrase-of-the-key-file = Cyfrinymadrodd y ffeil allwedd
t-the-person-s-own-name-for-their-own-words-or-whoever-told-you-leave-it-empty-for-yourselves = Enw’r person ar gyfer ei eiriau ei hun, neu enw pwy bynnag a ddywedodd wrthych. Gadewch y blwch yn wag os chi eich hunain sy’n ei ddweud.
t-the-public-line-for-families = Y llinell gyhoeddus, ar gyfer teuluoedd:
t-the-sheet = Y daflen
t-the-sheet-has-this-already-said-by-who-your-reply-confirms-it = Mae hyn ar y daflen yn barod, wedi’i ddweud gan { $who }. Mae eich ateb yn ei gadarnhau.
t-the-sheet-says-something-else-words-said-by-who = Mae’r daflen yn dweud rhywbeth gwahanol: { $words } (dywedwyd gan { $who }).
t-the-signature-says-that-nothing-was-changed-since-it-was-made-it-does-not-say-who-made-it-anybody-can-write-a-name-to-be-sure-ring-from-on-a-number-that-you-already-have-and-ask-for-the-eight-words-of-their-key = Mae’r llofnod yn dweud nad oes dim wedi’i newid ers ei gwneud. Nid yw’n dweud pwy a’i gwnaeth: gall unrhyw un ysgrifennu enw. I fod yn siŵr, ffoniwch { $from } ar rif sydd gennych yn barod, a gofynnwch am wyth gair eu hallwedd.
t-the-words-of-your-key = Geiriau eich allwedd
t-there-is-a-newer-sheet-about-the-same-people-here = Mae yma daflen fwy newydd am yr un bobl.
t-there-is-no-such-file = nid oes ffeil o’r fath
t-there-is-nothing-new-in-the-reply-yet = nid oes dim byd newydd yn yr ateb eto
t-this-browser-did-not-copy-it-mark-the-words-and-copy-them-with-the-keyboard = Ni wnaeth y porwr hwn ei gopïo: amlygwch y geiriau, a chopïwch nhw gyda’r bysellfwrdd.
t-this-is-not-the-passphrase-of-the-key-file-type-it-again = Nid hwn yw cyfrinymadrodd y ffeil allwedd. Teipiwch ef eto.
t-this-key-is-the-family-s-give-it-back-and-use-your-agency-s = Allwedd y teulu yw hon: rhowch hi’n ôl, a defnyddiwch un eich asiantaeth.
t-this-note-has-no-signature-and-no-codes-nobody-can-check-who-wrote-it-ring-agency-on-a-number-that-you-already-have = Nid oes llofnod na chodau ar y nodyn hwn. Ni all neb wirio pwy a’i hysgrifennodd: ffoniwch { $agency } ar rif sydd gennych yn barod.
t-this-page-has-no-letters-for-a-pdf-of-it-print-it-from-the-screen = nid oes gan y dudalen hon y llythrennau ar gyfer PDF ohono: argraffwch ef o’r sgrin
t-this-page-works-without-the-internet-it-sends-nothing-and-keeps-nothing-what-was-read-is-forgotten-when-you-close-it = Mae’r dudalen hon yn gweithio heb y rhyngrwyd. Nid yw’n anfon dim nac yn cadw dim: mae’r hyn a ddarllenwyd yn cael ei anghofio pan fyddwch yn ei chau.
t-what-do-the-columns-mean = Beth yw ystyr y colofnau?
t-what-does-this-table-hold = Beth sydd yn y tabl hwn?
t-what-is-in-your-column-column = Beth sydd yn eich colofn “{ $column }”?
t-what-is-left-to-do = Beth sydd ar ôl i’w wneud
t-what-is-new = Beth sy’n newydd
t-what-is-your-agency-called = Beth yw enw eich asiantaeth?
t-what-was-read-from-which-file = Beth a ddarllenwyd o ba ffeil
t-what-you-learned-about-about-goes-onto-your-own-sheet-the-family-can-take-it-into-their-record = Mae’r hyn a ddysgoch am { $about } yn mynd ar eich taflen eich hun. Gall y teulu ei fabwysiadu yn eu cofnod gofal.
t-when-a-family-rings-to-compare-read-these-eight-words-to-them = Pan fydd teulu’n ffonio i gymharu, darllenwch yr wyth gair hyn iddyn nhw:
t-who-of-them-cares-as-the-form-means-it = Pa un ohonyn nhw sy’n gofalu, yn ystyr y ffurflen?
t-who-says-it-if-it-is-not-agency = Pwy sy’n ei ddweud, os nad { $agency }?
t-who-writes = Pwy sy’n ysgrifennu
t-whoever-has-the-file-can-sign-as-you-move-it-out-of-the-downloads-to-where-only-your-staff-can-read-it = Gall pwy bynnag sydd â’r ffeil lofnodi yn eich enw chi: symudwch hi o’r lawrlwythiadau, i le y gall eich staff yn unig ei darllen.
t-whom-are-its-rows-about-where-they-do-not-say-so = Am bwy mae’r rhesi, lle nad ydyn nhw’n dweud hynny?
t-whom-is-the-form-about = Am bwy mae’r ffurflen?
t-with-a-key-of-its-own-your-agency-signs-what-it-writes-to-families-they-compare-eight-words-with-you-once-by-telephone = Gyda’i hallwedd ei hun, mae eich asiantaeth yn llofnodi’r hyn y mae’n ei ysgrifennu at deuluoedd. Maen nhw’n cymharu wyth gair gyda chi unwaith, dros y ffôn.
t-with-it-your-reply-is-signed-it-is-opened-in-memory-and-forgotten-when-you-close-this-page = Gyda hi mae eich ateb yn cael ei lofnodi. Mae’n cael ei hagor yn y cof, a’i hanghofio pan fyddwch yn cau’r dudalen hon.
t-write-back = Ysgrifennu’n ôl
t-write-back-to-family = Ysgrifennu’n ôl at { $family }
t-write-these-down-by-hand-if-they-matter = Ysgrifennwch y rhain i lawr eich hun os ydyn nhw’n bwysig.
t-your-agency-keeps-a-line-about-each-signature-beside-its-key-this-page-cannot-write-it-there-add-this-line-to-that-log = Mae eich asiantaeth yn cadw llinell am bob llofnod, wrth ymyl ei hallwedd. Ni all y dudalen hon ei hysgrifennu yno: ychwanegwch y llinell hon at y log hwnnw.
t-your-browser-puts-it-where-it-keeps-downloads-pdf-and-text-can-be-read-by-whoever-has-them = Mae eich porwr yn ei rhoi lle mae’n cadw lawrlwythiadau. Gall pwy bynnag sydd â’r PDF a’r testun eu darllen.
t-your-form = Eich ffurflen
t-your-form-answered = Eich ffurflen, wedi’i hateb
t-your-own-form = Eich ffurflen eich hun.
t-reading-this-file = Yn darllen y ffeil hon:
t-your-reply = Eich ateb
t-your-reply-is-signed = Mae eich ateb wedi’i lofnodi
t-your-reply-is-signed-go-on-to-paper-and-files = Mae eich ateb wedi’i lofnodi: ymlaen i’r papur a’r ffeiliau
t-your-reply-says-something-else-as-well-words = Mae eich ateb yn dweud rhywbeth arall hefyd: { $words }.
t-your-reply-says-this-already = Mae eich ateb yn dweud hyn yn barod.
