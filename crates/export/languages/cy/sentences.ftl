# carewallet, fixed sentences of sheets: Welsh
# Made by machine. A native reader's check is still wanted.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
month-alone-1 = Ionawr
month-alone-2 = Chwefror
month-alone-3 = Mawrth
month-alone-4 = Ebrill
month-alone-5 = Mai
month-alone-6 = Mehefin
month-alone-7 = Gorffennaf
month-alone-8 = Awst
month-alone-9 = Medi
month-alone-10 = Hydref
month-alone-11 = Tachwedd
month-alone-12 = Rhagfyr

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = Crynodeb gofal
sheet-emergency = Taflen argyfwng
sheet-hospital = Taflen ysbyty
sheet-handover = Crynodeb gofal gyda’r hyn sy’n newydd
sheet-contingency = Cynllun ar gyfer pan fydd y gofalwr yn sâl
sheet-contacts = Rhestr o gysylltiadau
sheet-household = Taflen y cartref
sheet-easy-read = Taflen Hawdd ei Deall
sheet-missing-person = Taflen ar gyfer pan fydd rhywun ar goll
sheet-card = Cerdyn argyfwng

## The line above the name: what this paper is and what to do with it

kicker-summary = Crynodeb gofal: darllenwch ef, copïwch beth sydd ei angen arnoch, rhowch ef yn ôl
kicker-addition = Beth mae { $agency } yn ei ychwanegu: cadwch ef gyda’r crynodeb gofal
kicker-sealed = Crynodeb gofal, wedi’i selio
kicker-emergency = Mewn argyfwng: darllenwch hwn yn gyntaf
kicker-hospital = Ar gyfer arhosiad yn yr ysbyty: darllenwch y rhan goch yn gyntaf
kicker-handover = Crynodeb gofal: mae’r hyn sy’n newydd yn dod gyntaf
kicker-contingency = Os yw’r gofalwr yn sâl: beth i’w wneud
kicker-contacts = Pwy yw pwy: pwy i’w ffonio, a phwy i beidio â’i ffonio
kicker-household = Ar gyfer drws yr oergell neu’r botel: tudalen i bob person
kicker-easy-read = Hawdd ei Ddeall: brawddegau byr a lluniau
kicker-missing-person = Os yw’r person hwn ar goll: ffoniwch 999 a rhowch y papur hwn i’r heddlu
kicker-card = Mewn argyfwng

## The head of a sheet

the-home = Y cartref
way = Oddi wrth { $from } ar gyfer { $to } · { $day } · Taflen { $sheet }
whoever = pwy bynnag sy'n ei darllen
way-why = Pam: { $why }
way-answers = Mae’n ateb y crynodeb gofal { $sheet }.
how-to-read = Os nad yw rhywbeth yma, ni chafodd ei rannu neu ni chafodd ei ysgrifennu i lawr. Nid yw hynny’n golygu nad yw’n bod.
who-called = Yr enw mae’n ei hoffi: { $name }
who-born = Ganwyd { $date }
who-nhs = Rhif NHS (GIG) { $number }
died-on = bu farw ar { $day }
died-in = bu farw yn { $day }
left-on = gadawodd y cartref ar { $day }
left-in = gadawodd y cartref yn { $day }
heading-sealed = Mae’n agor â saith gair
sealed-how = Mae cynnwys y daflen hon wedi’i selio yn ei chodau. Mae’n agor â’r saith gair y mae { $from } yn eu rhoi ar wahân, dros y ffôn neu wyneb yn wyneb. Nid ydyn nhw ar y papur hwn.

## On every page

running-for = Ar gyfer { $to }
running-sheet = Taflen { $sheet }
running-page = Tudalen { $page } o { $pages }
continued = parhad
more-on-the-next-page = mwy ar y dudalen nesaf

## The frame at the top: read this first

read-first = Darllenwch hwn yn gyntaf
ring-first = Ffoniwch yn gyntaf
do-not-contact = Peidiwch â chysylltu
must-not-have = Rhaid peidio â chael
nothing-on-record = nid oes dim wedi’i gofnodi am hyn. Gofynnwch, os gwelwch yn dda.
nothing-on-sheet = nid oes dim am hyn ar y daflen hon. Gofynnwch, os gwelwch yn dda.
nobody-on-record = Nid oes enw neb wedi’i gofnodi. Gofynnwch, os gwelwch yn dda.
nobody-on-sheet = Nid oes enw neb ar y daflen hon. Gofynnwch, os gwelwch yn dda.
check-again = gwiriwch eto
differs = mae eraill yn dweud yn wahanol: gofynnwch

## Where a statement comes from: small words under it

flag-check-again = GWIRIWCH ETO: roedd angen gwirio erbyn { $day }
flag-differs = MAE ERAILL YN DWEUD YN WAHANOL: gofynnwch
voice-own-words = { $who }, yn eu geiriau eu hunain
voice-spoken-for = Dywedwyd dros { $about } gan { $who }
voice-spoken-for-basis = Dywedwyd dros { $about } gan { $who } ({ $basis })
voice-reported = Dywedwyd gan { $who }
voice-agency = { $who } a ysgrifennodd hwn
voice-agency-via = { $who } (drwy { $signer })
voice-device = Mesurwyd gan { $who }
voice-imported = Wedi’i gopïo o: { $who }
source-helped = gyda help gan { $who }
source-form = ffynhonnell: { $form }
source-page = tudalen { $page }
source-replaces = yn lle cofnod cynharach
source-since = rhan ohono heb newid ers { $day }
source-checked = gwiriwyd ddiwethaf { $day }
source-checked-by = gwiriwyd ddiwethaf { $day } gan { $who }
source-paper-seen = papur wedi’i weld
source-person-agrees = mae’r person yn cytuno
source-professional-agrees = mae gweithiwr proffesiynol yn cytuno
source-check-by = gwiriwch eto erbyn { $day }
source-of-most = Lle na ddywedir yn wahanol: { $source }
source-of-all = Hyn i gyd: { $source }

## The care summary

own-words-of = { $name }, yn eu geiriau eu hunain
said-for = Beth mae eraill yn ei ddweud dros { $name }
taken-back = Wedi’i dynnu’n ôl
title-taken-back = { $kind }: cofnod wedi’i dynnu’n ôl
an-entry = Cofnod
line-why = Pam
line-when = Pryd y digwyddodd neu y dechreuodd
line-attached = Wedi’i atodi
attached = { $names } (gyda’r teulu, nid ar y daflen hon)
the-building = Yr adeilad
medicines-list = Meddyginiaethau (nid presgripsiwn yw hwn)
stopped-medicines = Meddyginiaethau a stopiwyd (ni chymerir nhw nawr)
past-appointments = Apwyntiadau a fu
no-longer = Nid felly mwyach
please-note = Sylwch:
differ-two-people = Mae dau berson yn dweud pethau gwahanol. Mae’r ddau i’w gweld yma.
differ-two-entries = Mae dau gofnod yn dweud pethau gwahanol. Mae’r ddau i’w gweld yma.
differ-many = Mae { $count } o gofnodion yn dweud pethau gwahanol. Mae pob un i’w weld yma.
differ-title = Teitl
differ-what = Beth
differ-source = Ffynhonnell
differ-not-said = heb ei ddweud
incomplete = Ni ellid darllen rhan o’r cofnod hwn. Gall yr hyn sydd ar goll yma fodoli. Gofynnwch i’r teulu.
incomplete-short = Ni ellid darllen rhan o’r cofnod.
cannot-show =
    { $count ->
        [zero] Mae’r daflen hon hefyd yn cynnwys { $count } cofnod na all y fersiwn hon eu dangos.
        [one] Mae’r daflen hon hefyd yn cynnwys 1 cofnod na all y fersiwn hon ei ddangos.
        [two] Mae’r daflen hon hefyd yn cynnwys { $count } gofnod na all y fersiwn hon eu dangos.
        [few] Mae’r daflen hon hefyd yn cynnwys { $count } chofnod na all y fersiwn hon eu dangos.
        [many] Mae’r daflen hon hefyd yn cynnwys { $count } chofnod na all y fersiwn hon eu dangos.
       *[other] Mae’r daflen hon hefyd yn cynnwys { $count } cofnod na all y fersiwn hon eu dangos.
    }
cannot-show-why = Fersiwn mwy newydd o carewallet a ysgrifennodd y rhan hon, a gall y fersiwn hwnnw ei dangos.

## Titles of entries

title-adjustment = Addasiad rhesymol
title-key-safe = Sêff allweddi
none-allergies = Dim alergeddau hysbys
none-conditions = Dim cyflyrau hysbys
none-medicines = Dim meddyginiaethau
none-equipment = Dim offer

## What a reader should check, after "Please note:"

warning-binding = efallai nad yw’n rhwymol: gwiriwch ei fod yn ysgrifenedig, wedi’i lofnodi, gyda thyst, a’i fod yn dweud ei fod yn berthnasol hyd yn oed os yw bywyd mewn perygl
warning-registered = gwiriwch ei fod wedi’i gofrestru: dim ond bryd hynny y gellir defnyddio lasting power of attorney (atwrneiaeth arhosol)
warning-original = gofynnwch am weld y gwreiddiol: dim ond dweud ei fod yn bod y mae’r cofnod hwn
warning-unit = gwiriwch y rhif a’r uned, nid ydyn nhw’n cyd-fynd
warning-bare-point = ysgrifennwch 0.5, nid .5: mae’n hawdd peidio â gweld pwynt ar ei ben ei hun
warning-trailing-zero = ysgrifennwch 5, nid 5.0: gellir ei ddarllen fel 50
warning-letter-for-units = ysgrifennwch units (unedau), nid U: gellir ei ddarllen fel 0
warning-short-microgram = ysgrifennwch micrograms (microgramau): mae’n hawdd camddarllen ug, µg a mcg fel mg
warning-comma-in-number = ysgrifennwch 1000, nid 1,000: gellir darllen coma fel pwynt

## The codes at the end

for-a-computer = Ar gyfer cyfrifiadur
codes-same = Mae’r sgwariau hyn yn cynnwys yr un geiriau â’r papur hwn.
codes-more = Mae’r sgwariau hyn yn cynnwys y cofnodion cyfan y tu ôl i’r papur hwn.
codes-sealed = Mae’r sgwariau hyn yn cynnwys y cyfan, wedi’i selio: nid yw’r papur hwn yn dweud dim ohono.
codes-how = Tynnwch lun o’r dudalen hon yn syth o’ch blaen, mewn golau da, ac agorwch ef gyda carewallet.
letters-same = Mae’r llythrennau isod yn cynnwys yr un geiriau â’r testun hwn.
letters-more = Mae’r llythrennau isod yn cynnwys y cofnodion cyfan y tu ôl i’r testun hwn.
letters-sealed = Mae’r llythrennau isod yn cynnwys y cyfan, wedi’i selio: nid yw’r testun hwn yn dweud dim ohono.
letters-card = Mae’r llythrennau isod yn cynnwys yr hyn y mae lle iddo yng nghod cerdyn: gall fod yn fwy neu’n llai na’r testun hwn.
letters-how = Cadwch y cyfan fel ffeil, ac agorwch y ffeil gyda carewallet.
code-label = cod { $number } o { $total }
code-alt = Cod QR { $number } o { $total }, taflen { $sheet }

## Words that several kinds of sheet share

foot-codes = Gan { $names }. Detholiad yw’r dudalen hon: mae’r sgwariau’n cynnwys y cofnodion cyfan y tu ôl iddi.
foot-letters = Gan { $names }. Detholiad yw’r dudalen hon: mae’r llythrennau isod yn cynnwys y cofnodion cyfan y tu ôl iddi.
know-at-once = Beth i’w wybod ar unwaith
how-to-talk = Sut i siarad
what-calms = Beth sy’n tawelu
moving-about = Symud o gwmpas
eating-drinking = Bwyta ac yfed
toilet-night = Toiled a’r nos
who-has-a-key = Pwy sydd ag allwedd
who-comes-when = Pwy sy’n dod, a phryd
things-needed = Pethau sydd eu hangen
services = Gwasanaethau
what-to-do = Beth i’w wneud
ongoing-by = gan { $who }
kept = cedwir: { $place }
medicine-until = tan { $day }
not-begun = o { $day } ymlaen
begins = Yn dechrau
may-react = Gall ymateb fel hyn: { $words }
early-signs = Arwyddion cynnar: { $words }
plan-contact = Cyswllt: { $words }
plan-if = Os { $trigger }: { $then }
pads = Padiau ac ati: { $words }
the-carer = y gofalwr
risk-helps = beth sy’n helpu: { $words }
paper-where = { $paper }. Y gwreiddiol: { $place }
paper-ask = { $paper }. Gofynnwch ble mae’r gwreiddiol.
paper-form = { $paper }: mae’n bod. Dim ond y gwreiddiol sy’n dweud beth a benderfynwyd. Y gwreiddiol: { $place }
paper-form-ask = { $paper }: mae’n bod. Dim ond y gwreiddiol sy’n dweud beth a benderfynwyd. Gofynnwch ble mae.
no-person = Nid oes dim am berson ar y daflen hon.

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = Coch: pethau y mae’n rhaid i chi eu gwybod amdanaf i
light-amber = Oren: pethau sy’n bwysig i mi
light-green = Gwyrdd: beth rwy’n ei hoffi a beth nad wyf yn ei hoffi
hospital-nothing = Nid oes dim yma ar gyfer y rhan hon. Gofynnwch i mi, os gwelwch yn dda.
hospital-how-i-talk = Sut rwy’n cyfathrebu
hospital-eating = Sut rwy’n bwyta, yfed a llyncu
hospital-upset = Beth all fy ypsetio, a beth sy’n fy nhawelu
hospital-sight-hearing = Beth rwy’n ei ddefnyddio i weld, clywed a siarad
hospital-help-at-home = Pwy sy’n fy helpu gartref
hospital-faith = Fy nghrefydd neu fy nghred
hospital-how-i-like-it = Sut rwy’n hoffi i bethau gael eu gwneud

## Handover: for an organisation that had an earlier copy

handover-new = Newydd ers eich copi dyddiedig { $day }
handover-nothing-new = Nid oes dim yn newydd ers eich copi dyddiedig { $day }.
handover-known = Mae hyn gennych yn barod
handover-count =
    { $count ->
       *[other] { $count } cofnod
    }
handover-first = Dyma eich copi cyntaf
handover-first-words = Mae popeth arno yn newydd i chi.
handover-changed = Wedi’i dynnu’n ôl neu wedi’i newid
handover-replaced = { $title }: mae’r hyn sydd yma nawr yn lle cofnod cynharach. Croeswch y cofnod cynharach allan ar eich copi.
handover-stopped = { $title }: wedi’i stopio, ddim yn cael ei gymryd nawr. Croeswch y cofnod cynharach allan ar eich copi.
handover-gone = { $title }. Croeswch ef allan ar eich copi.

## List of contacts

contacts-people = Teulu, ffrindiau a chymdogion
contacts-services = Meddygon, nyrsys a gwasanaethau
contacts-help = Pwy sy’n helpu gartref
contacts-who = Pwy
contacts-what = Pwy neu beth ydyn nhw
contacts-phone = Ffôn
contacts-when = Pryd i ffonio
contacts-for = Ar gyfer beth
contacts-no-phone = dim rhif wedi’i gofnodi
contacts-see-above = gweler uchod
contacts-next-of-kin = Ystyr perthynas agosaf yw pwy i roi gwybod iddyn nhw. Nid yw’n rhoi hawl yn ôl y gyfraith i benderfynu dros rywun.
contacts-nobody = Nid oes enw neb wedi’i gofnodi yma. Gofynnwch, os gwelwch yn dda.
contacts-nobody-here = Nid oes enw neb yma ar y daflen hon. Gofynnwch, os gwelwch yn dda.
contacts-barred = Peidiwch â ffonio, a pheidiwch â dweud dim wrthyn nhw

## Household sheet: a page for each person, the home last

household-home = Y cartref
household-getting-in = Mynd i mewn
household-who-lives-here = Pwy sy’n byw yma
household-watch-out = Gwyliwch rhag
household-ring = Ffoniwch
household-elsewhere = ddim yn byw yma
household-died = Bu farw { $name } ar { $day }.
household-left = Gadawodd { $name } y cartref ar { $day }.

## Sheet for when somebody is missing (for the police)

missing-now = Ysgrifennwch yma cyn i chi ei roi i’r heddlu
missing-last-seen-when = Gwelwyd ddiwethaf (diwrnod ac amser)
missing-last-seen-where = Ble gwelwyd ddiwethaf
missing-wearing = Yn gwisgo
missing-carrying = Yn cario (bag, ffôn, arian, allweddi, ffon)
missing-going = Efallai’n mynd i
missing-photograph = Llun wedi’i atodi, tynnwyd ar
missing-told-by = Eich enw a’ch rhif ffôn
missing-looks = Sut maen nhw’n edrych
missing-hair = Gwallt
missing-eyes = Llygaid, sbectol, barf
missing-marks = Creithiau, tatŵs, marciau eraill
missing-height = Taldra a maint y corff
missing-approach = Sut i ddod yn agos a siarad
missing-health = Iechyd
missing-needs = Meddyginiaethau (fel ar y label: nid presgripsiwn yw hwn)
missing-moves = Sut maen nhw’n symud
missing-things = Cymhorthion a dyfeisiau
missing-lives = Yn byw yn
missing-before = Wedi byw o’r blaen yn
missing-work = Gwaith, nawr neu o’r blaen
missing-places = Lleoedd a phobl maen nhw’n eu hadnabod
missing-routine = Beth maen nhw’n ei wneud, a phryd
missing-went-before = Wedi mynd ar goll o’r blaen
missing-own-words = Yn eu geiriau eu hunain
missing-alone = Bod heb neb arall
missing-ring = Ffoniwch ar ôl dod o hyd i’r person
missing-nothing = nid oes dim wedi’i gofnodi am hyn. Gofynnwch i’r teulu, os gwelwch yn dda.
missing-nothing-here = nid oes dim am hyn ar y daflen hon. Gofynnwch i’r teulu, os gwelwch yn dda.

## Emergency card, the size of a bank card

card-cut = Torrwch ar hyd y llinell allanol. Plygwch ef yn y canol, fel bod y cod ar y cefn.
card-code = Tynnwch lun o’r cod hwn a’i agor gyda carewallet.
card-more = Mae rhagor wedi’i gofnodi. Gofynnwch, os gwelwch yn dda.
card-and-more = a { $count } arall

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = Am { $name }
easy-name = Yr enw llawn yw { $full }.
easy-called = Yr enw mae { $name } yn ei hoffi yw { $preferred }.
easy-born = Ganwyd { $name } ar { $date }.
easy-born-in = Dyma pryd y ganwyd { $name }: { $date }.
easy-language = Yr iaith orau i { $name } yw { $language }.
easy-interpreter = Mae angen cyfieithydd ar y pryd ar { $name }.
easy-interpreter-means = Mae cyfieithydd ar y pryd yn dweud y geiriau eto mewn iaith arall.
easy-religion = Dyma grefydd neu gred { $name }:
easy-lives = Mae { $name } yn byw yma:
easy-phone-here = Y rhif ffôn yw { $phone }.
easy-talk = Sut i siarad gyda { $name }
easy-needs-this = Mae angen hyn ar { $name }:
easy-uses = Mae { $name } yn defnyddio hyn:
easy-why = Dyma pam:
easy-if-not = Dyma beth sy’n digwydd os na wnewch chi hyn:
easy-own-words = Mae { $name } yn dweud
easy-says = Mae { $name } yn dweud:
easy-said-for = Mae rhywun arall yn dweud hyn dros { $name }:
easy-health = Iechyd
easy-condition = Mae gan { $name } y cyflwr hwn:
easy-condition-means = Dyma beth mae’n ei olygu bob dydd:
easy-no-conditions = Hyd y gwyddon ni, does gan { $name } ddim cyflwr iechyd.
easy-must-not-have = Rhaid i { $name } beidio â chael hyn:
easy-allergic = Mae gan { $name } alergedd i hyn:
easy-allergy-means = Ystyr alergedd yw bod rhywbeth yn gwneud y corff yn sâl.
easy-no-allergies = Hyd y gwyddon ni, does gan { $name } ddim alergedd.
easy-reaction = Dyma beth sy’n digwydd pan fydd { $name } yn ei gael:
easy-severity = Dyma pa mor ddrwg ydyw: { $how }.
easy-allergies-silent = Does dim wedi’i ysgrifennu i lawr am alergeddau.
easy-allergies-silent-here = Does dim am alergeddau ar y papur hwn.
easy-please-ask = Gofynnwch, os gwelwch yn dda.
easy-medicines = Meddyginiaethau
easy-not-prescription = Nid presgripsiwn yw hwn.
easy-prescription-means = Papur gan feddyg i gael meddyginiaeth yw presgripsiwn.
easy-takes = Mae { $name } yn cymryd y feddyginiaeth hon:
easy-not-yet = Nid yw { $name } yn cymryd y feddyginiaeth hon eto:
easy-begins = Dyma pryd mae’n dechrau:
easy-no-medicines = Dydy { $name } ddim yn cymryd meddyginiaethau.
easy-strength = Y cryfder yw { $strength }.
easy-dose = Y dos yw { $dose }.
easy-dose-means = Y dos yw faint i’w gymryd bob tro.
easy-when-taken = Dyma pryd mae { $name } yn ei chymryd:
easy-how-taken = Dyma sut mae { $name } yn ei chymryd:
easy-when-to-take = Dyma pryd i’w chymryd:
easy-how-to-take = Dyma sut i’w chymryd:
easy-help-medicine = Dyma’r help gyda’r feddyginiaeth hon:
easy-kept = Dyma ble mae’n cael ei chadw:
easy-every-day = Bob dydd
easy-can = Mae { $name } yn gallu gwneud hyn:
easy-how-it-is = Dyma sut mae hi:
easy-help = Mae angen yr help hwn ar { $name }:
easy-likes-it-done = Mae { $name } yn hoffi i hyn gael ei wneud fel hyn:
easy-by-day = Mae hyn am y dydd.
easy-by-night = Mae hyn am y nos.
easy-continence = Toiled a phadiau
easy-continence-means = Ystyr ymataliaeth yw rheoli’r bledren a’r coluddyn.
easy-people = Pobl
easy-ring-first = Ffoniwch { $who } yn gyntaf.
easy-ring = Gallwch chi ffonio { $who }.
easy-who-they-are = Dyma pwy ydyn nhw: { $who }.
easy-number = Y rhif yw { $phone }.
easy-when-to-ring = Dyma pryd i ffonio:
easy-to-know = Dylech wybod hyn, os gwelwch yn dda:
easy-do-not-contact = Peidiwch â ffonio { $who }.
easy-tell-nothing = Peidiwch â dweud dim byd wrthyn nhw.
easy-attorney = Mae { $who } yn atwrnai.
easy-attorney-means = Caiff atwrnai benderfynu rhai pethau dros { $name }.
easy-doctor = Meddyg teulu
easy-works-with = Mae { $who } yn gweithio gyda { $name }.
easy-what-for = Dyma beth maen nhw’n ei wneud:
easy-helps = Mae { $who } yn helpu { $name }.
easy-helps-with = Dyma beth maen nhw’n helpu ag ef:
easy-helps-when = Dyma pryd maen nhw’n dod:
easy-safe = Cadw’n ddiogel
easy-risk = Gall hyn fynd o’i le:
easy-risk-means = Risg yw rhywbeth a all fynd o’i le.
easy-what-helps = Mae hyn yn helpu:
easy-if = Os bydd hyn yn digwydd:
easy-then = Gwnewch hyn:
easy-alone = Gall { $name } fod heb neb arall am yr amser hwn:
easy-calms = Mae hyn yn tawelu { $name }:
easy-papers = Papurau pwysig
easy-paper = Mae papur gyda’r enw hwn:
easy-paper-here = Mae’r papur yma:
easy-paper-ask = Gofynnwch am gael gweld y papur, os gwelwch yn dda.
easy-things = Pethau sy’n helpu
easy-appointments = Apwyntiadau
easy-appointment-means = Cyfarfod ar amser penodol yw apwyntiad.
easy-sees = Mae gan { $name } apwyntiad gyda { $who }.
easy-day = Y diwrnod yw { $day }.
easy-time = Yr amser yw { $time }.
easy-place = Dyma’r lle:
easy-home = Gartref
easy-pets = Mae’r anifeiliaid hyn yn byw yma:
easy-wishes = Dymuniadau a chynlluniau
easy-wants = Mae { $name } eisiau hyn:
easy-check-again = Gofynnwch a yw hyn yn dal yn gywir.
easy-differs = Mae rhywun arall yn dweud yn wahanol: gofynnwch.
easy-this-sheet = Am y papur hwn
easy-wrote = { $who } ysgrifennodd hyn.
easy-not-here = Efallai fod rhywbeth ar goll o’r papur hwn.
easy-not-none = Dydy hynny ddim yn golygu nad yw’n bod.

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = am { $value }
joint-minutes =
    { $count ->
        [one] am 1 funud
       *[other] am { $count } munud
    }
joint-people =
    { $count ->
        [one] 1 person
       *[other] { $count } o bobl
    }
joint-size = maint { $value }
joint-per-day = { $value } y dydd
joint-supplier = wedi’i gyflenwi gan { $value }
joint-since = ers { $value }
joint-here = yma { $value }
joint-drank = yfed { $value } ml
joint-passed = pasio { $value } ml
joint-leak = gollyngiad
joint-no-leak = dim gollyngiad
joint-called = yn hoffi’r enw { $value }
joint-title = teitl { $value }
joint-formerly = { $value } gynt
joint-code = cod { $value }
