# carewallet, fixed sentences of sheets: Polish
# Made by machine. A native reader's check is still wanted.

## Days

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
month-alone-1 = styczeń
month-alone-2 = luty
month-alone-3 = marzec
month-alone-4 = kwiecień
month-alone-5 = maj
month-alone-6 = czerwiec
month-alone-7 = lipiec
month-alone-8 = sierpień
month-alone-9 = wrzesień
month-alone-10 = październik
month-alone-11 = listopad
month-alone-12 = grudzień

## What each kind of sheet is called (in the title of the file; it names nobody)

sheet-summary = Podsumowanie opieki
sheet-emergency = Arkusz na nagły wypadek
sheet-hospital = Arkusz do szpitala
sheet-handover = Podsumowanie opieki z tym, co nowe
sheet-contingency = Plan na czas choroby opiekuna
sheet-contacts = Lista kontaktów
sheet-household = Arkusz domowy
sheet-easy-read = Arkusz Easy Read (łatwy do czytania)
sheet-missing-person = Arkusz na wypadek zaginięcia
sheet-card = Karta na nagły wypadek

## The line above the name: what this paper is and what to do with it

kicker-summary = Podsumowanie opieki: proszę przeczytać, przepisać, co potrzebne, i oddać
kicker-addition = Co dodaje { $agency }: proszę trzymać razem z podsumowaniem opieki
kicker-sealed = Podsumowanie opieki, zapieczętowane
kicker-emergency = W nagłym wypadku: najpierw przeczytać to
kicker-hospital = Na pobyt w szpitalu: najpierw przeczytać część czerwoną
kicker-handover = Podsumowanie opieki: na początku to, co nowe
kicker-contingency = Gdy opiekun zachoruje: co robić
kicker-contacts = Kto jest kim: do kogo dzwonić, a do kogo nie
kicker-household = Na drzwi lodówki lub do butelki: strona dla każdej osoby
kicker-easy-read = Easy Read: krótkie zdania i obrazki
kicker-missing-person = Jeśli ta osoba zaginęła: dzwonić pod 999 i dać tę kartkę policji
kicker-card = W nagłym wypadku

## The head of a sheet

the-home = Mieszkanie
way = Od: { $from } · Dla: { $to } · { $day } · Arkusz { $sheet }
whoever = każdego, kto to czyta
way-why = Dlaczego: { $why }
way-answers = To odpowiedź na podsumowanie opieki { $sheet }.
how-to-read = Jeśli czegoś tu nie ma, to znaczy, że tego nie udostępniono albo nie zapisano. Nie znaczy to, że tego w ogóle nie ma.
who-called = Lubi, gdy się mówi: { $name }
who-born = Data urodzenia: { $date }
who-nhs = Numer NHS { $number }
died-on = data śmierci: { $day }
died-in = data śmierci: { $day }
left-on = data wyprowadzki: { $day }
left-in = data wyprowadzki: { $day }
heading-sealed = Otwiera się siedmioma słowami
sealed-how = Treść tego arkusza jest zapieczętowana w jego kodach. Otwiera się siedmioma słowami. { $from } przekazuje je osobno, przez telefon lub osobiście. Na tej kartce ich nie ma.

## On every page

running-for = Dla: { $to }
running-sheet = Arkusz { $sheet }
running-page = Strona { $page } z { $pages }
continued = ciąg dalszy
more-on-the-next-page = dalszy ciąg na następnej stronie

## The frame at the top: read this first

read-first = Najpierw przeczytać to
ring-first = Najpierw dzwonić
do-not-contact = Nie kontaktować się
must-not-have = Nie wolno podawać ani stosować
nothing-on-record = nic o tym nie zapisano. Proszę zapytać.
nothing-on-sheet = na tej kartce nic o tym nie ma. Proszę zapytać.
nobody-on-record = Nikogo nie zapisano. Proszę zapytać.
nobody-on-sheet = Na tej kartce nikogo nie podano. Proszę zapytać.
check-again = sprawdzić ponownie
differs = inni mówią co innego: proszę zapytać

## Where a statement comes from: small words under it

flag-check-again = SPRAWDZIĆ PONOWNIE: termin do { $day }
flag-differs = INNI MÓWIĄ CO INNEGO: proszę zapytać
voice-own-words = { $who }, własnymi słowami
voice-spoken-for = W imieniu osoby { $about } mówi { $who }
voice-spoken-for-basis = W imieniu osoby { $about } mówi { $who } ({ $basis })
voice-reported = Mówi { $who }
voice-agency = Autor wpisu: { $who }
voice-agency-via = { $who } (przez: { $signer })
voice-device = Pomiar: { $who }
voice-imported = Przejęto od: { $who }
source-helped = z pomocą: { $who }
source-form = źródło: { $form }
source-page = strona { $page }
source-replaces = zamiast wcześniejszego wpisu
source-since = część bez zmian od { $day }
source-checked = ostatnie sprawdzenie { $day }
source-checked-by = ostatnie sprawdzenie { $day }: { $who }
source-paper-seen = dokument widziano
source-person-agrees = ta osoba się zgadza
source-professional-agrees = specjalista się zgadza
source-check-by = sprawdzić ponownie do { $day }
source-of-most = Jeśli nie podano inaczej: { $source }
source-of-all = Wszystko poniżej: { $source }

## The care summary

own-words-of = { $name }, własnymi słowami
said-for = Co inni mówią w imieniu osoby { $name }
taken-back = Wycofano
title-taken-back = { $kind }: wpis wycofany
an-entry = Wpis
line-why = Dlaczego
line-when = Kiedy się stało lub zaczęło
line-attached = Załączniki
attached = { $names } (ma to rodzina, nie ma na tym arkuszu)
the-building = Budynek
medicines-list = Leki (to nie jest recepta)
stopped-medicines = Leki odstawione (teraz nie są brane)
past-appointments = Minione wizyty
no-longer = Już nieaktualne
please-note = Uwaga:
differ-two-people = Dwie osoby mówią co innego. Pokazano obie wersje.
differ-two-entries = Dwa wpisy mówią co innego. Pokazano oba.
differ-many =
    { $count ->
        [one] { $count } wpis mówi co innego. Pokazano wszystkie.
        [few] { $count } wpisy mówią co innego. Pokazano wszystkie.
        [many] { $count } wpisów mówi co innego. Pokazano wszystkie.
       *[other] { $count } wpisu mówi co innego. Pokazano wszystkie.
    }
differ-title = Tytuł
differ-what = Co
differ-source = Źródło
differ-not-said = nie podano
incomplete = Części tego zapisu nie udało się odczytać. To, czego tu brakuje, może istnieć. Proszę zapytać rodzinę.
incomplete-short = Części zapisu nie udało się odczytać.
cannot-show =
    { $count ->
        [one] Ten arkusz zawiera też 1 wpis, którego ta wersja nie może pokazać.
        [few] Ten arkusz zawiera też { $count } wpisy, których ta wersja nie może pokazać.
        [many] Ten arkusz zawiera też { $count } wpisów, których ta wersja nie może pokazać.
       *[other] Ten arkusz zawiera też { $count } wpisu, których ta wersja nie może pokazać.
    }
cannot-show-why = Tę część zapisała nowsza wersja carewallet. Ona może ją pokazać.

## Titles of entries

title-adjustment = Potrzebne udogodnienie
title-key-safe = Skrytka na klucze
none-allergies = Brak znanych alergii
none-conditions = Brak znanych chorób
none-medicines = Brak leków
none-equipment = Brak sprzętu

## What a reader should check, after "Please note:"

warning-binding = może nie być wiążące: proszę sprawdzić, czy jest na piśmie, podpisane, poświadczone przez świadka i czy mówi, że obowiązuje nawet przy zagrożeniu życia
warning-registered = proszę sprawdzić, czy jest zarejestrowane: tylko wtedy można używać lasting power of attorney (trwałe pełnomocnictwo)
warning-original = proszę poprosić o oryginał: ten wpis mówi tylko, że on istnieje
warning-unit = proszę sprawdzić liczbę i jednostkę, nie pasują do siebie
warning-bare-point = należy pisać 0.5, nie .5: samą kropkę łatwo przeoczyć
warning-trailing-zero = należy pisać 5, nie 5.0: można to odczytać jako 50
warning-letter-for-units = należy pisać units (jednostki), nie U: można to odczytać jako 0
warning-short-microgram = należy pisać micrograms (mikrogramy): ug, µg i mcg łatwo odczytać błędnie jako mg
warning-comma-in-number = należy pisać 1000, nie 1,000: przecinek można odczytać jako kropkę

## The codes at the end

for-a-computer = Dla komputera
codes-same = Te kwadraty zawierają te same słowa co ta kartka.
codes-more = Te kwadraty zawierają całe wpisy, z których powstała ta kartka.
codes-sealed = Te kwadraty zawierają wszystko, zapieczętowane: na tej kartce nic z tego nie ma.
codes-how = Proszę zrobić zdjęcie tej strony na wprost, w dobrym świetle, i otworzyć je w carewallet.
letters-same = Litery poniżej zawierają te same słowa co ten tekst.
letters-more = Litery poniżej zawierają całe wpisy, z których powstał ten tekst.
letters-sealed = Litery poniżej zawierają wszystko, zapieczętowane: w tym tekście nic z tego nie ma.
letters-card = Litery poniżej zawierają to, na co jest miejsce w kodzie karty: może to być więcej lub mniej niż ten tekst.
letters-how = Proszę zapisać całość jako plik i otworzyć ten plik w carewallet.
code-label = kod { $number } z { $total }
code-alt = Kod QR { $number } z { $total }, arkusz { $sheet }

## Words that several kinds of sheet share

foot-codes = Wpisy od: { $names }. Ta strona to wybór: kwadraty zawierają całe wpisy, z których powstała.
foot-letters = Wpisy od: { $names }. Ta strona to wybór: litery poniżej zawierają całe wpisy, z których powstała.
know-at-once = Co trzeba wiedzieć od razu
how-to-talk = Jak rozmawiać
what-calms = Co uspokaja
moving-about = Poruszanie się
eating-drinking = Jedzenie i picie
toilet-night = Toaleta i noc
who-has-a-key = Kto ma klucz
who-comes-when = Kto i kiedy przychodzi
things-needed = Potrzebne rzeczy
services = Placówki i usługi
what-to-do = Co robić
ongoing-by = wykonuje: { $who }
kept = miejsce przechowywania: { $place }
medicine-until = do { $day }
not-begun = od { $day }
begins = Początek
may-react = Możliwa reakcja: { $words }
early-signs = Wczesne oznaki: { $words }
plan-contact = Kontakt: { $words }
plan-if = Jeśli { $trigger }: { $then }
pads = Wkładki i podobne rzeczy: { $words }
the-carer = opiekun
risk-helps = co pomaga: { $words }
paper-where = { $paper }. Oryginał: { $place }
paper-ask = { $paper }. Proszę zapytać, gdzie jest oryginał.
paper-form = { $paper }: istnieje. Tylko oryginał mówi, co zdecydowano. Oryginał: { $place }
paper-form-ask = { $paper }: istnieje. Tylko oryginał mówi, co zdecydowano. Proszę zapytać, gdzie jest.
no-person = Na tym arkuszu nie ma nic o żadnej osobie.

## Hospital sheet (red, amber, green; it is the person who speaks: "me", "I")

light-red = Czerwone: co koniecznie trzeba o mnie wiedzieć
light-amber = Żółte: co jest dla mnie ważne
light-green = Zielone: co lubię i czego nie lubię
hospital-nothing = W tej części nic tu nie ma. Proszę mnie zapytać.
hospital-how-i-talk = Jak się porozumiewam
hospital-eating = Jak jem, piję i połykam
hospital-upset = Co może mnie zdenerwować, a co mnie uspokaja
hospital-sight-hearing = Czego używam, żeby widzieć, słyszeć i mówić
hospital-help-at-home = Kto pomaga mi w domu
hospital-faith = Moja religia lub przekonania
hospital-how-i-like-it = Jak lubię, żeby to robić

## Handover: for an organisation that had an earlier copy

handover-new = Nowe od Państwa kopii z dnia { $day }
handover-nothing-new = Od Państwa kopii z dnia { $day } nie ma nic nowego.
handover-known = To już Państwo mają
handover-count =
    { $count ->
        [one] 1 wpis
        [few] { $count } wpisy
       *[other] { $count } wpisów
    }
handover-first = To Państwa pierwsza kopia
handover-first-words = Wszystko na niej jest dla Państwa nowe.
handover-changed = Wycofane lub zastąpione
handover-replaced = { $title }: ten wpis zastępuje wcześniejszy. Proszę skreślić wcześniejszy wpis w swojej kopii.
handover-stopped = { $title }: odstawione, teraz nie jest przyjmowane. Proszę skreślić wcześniejszy wpis w swojej kopii.
handover-gone = { $title }. Proszę to skreślić w swojej kopii.

## List of contacts

contacts-people = Rodzina, przyjaciele i sąsiedzi
contacts-services = Lekarze, pielęgniarki i placówki
contacts-help = Kto pomaga w domu
contacts-who = Kto
contacts-what = Kim lub czym jest
contacts-phone = Telefon
contacts-when = Kiedy dzwonić
contacts-for = W jakim celu
contacts-no-phone = nie zapisano numeru
contacts-see-above = patrz wyżej
contacts-next-of-kin = Najbliższy krewny (next of kin) to ktoś, kogo się powiadamia. Według prawa nie daje to prawa do decydowania za kogoś.
contacts-nobody = Nikogo tu nie zapisano. Proszę zapytać.
contacts-nobody-here = Na tej kartce nikogo tu nie podano. Proszę zapytać.
contacts-barred = Nie dzwonić i nic tym osobom nie mówić

## Household sheet: a page for each person, the home last

household-home = Mieszkanie
household-getting-in = Jak wejść
household-who-lives-here = Kto tu mieszka
household-watch-out = Na co uważać
household-ring = Dzwonić
household-elsewhere = nie mieszka tutaj
household-died = { $name }: data śmierci { $day }.
household-left = { $name }: wyprowadzka { $day }.

## Sheet for when somebody is missing (for the police)

missing-now = Wypełnić przed oddaniem policji
missing-last-seen-when = Kiedy ostatnio widziano (dzień i godzina)
missing-last-seen-where = Gdzie ostatnio widziano
missing-wearing = Ubranie
missing-carrying = Co ma przy sobie (torba, telefon, pieniądze, klucze, laska)
missing-going = Dokąd może iść
missing-photograph = Załączone zdjęcie, data zrobienia
missing-told-by = Państwa imię, nazwisko i numer telefonu
missing-looks = Jak wygląda
missing-hair = Włosy
missing-eyes = Oczy, okulary, broda
missing-marks = Blizny, tatuaże, inne znaki
missing-height = Wzrost i budowa ciała
missing-approach = Jak podejść i rozmawiać
missing-health = Zdrowie
missing-needs = Leki (jak na etykiecie: to nie jest recepta)
missing-moves = Jak się porusza
missing-things = Pomoce i urządzenia
missing-lives = Gdzie mieszka
missing-before = Poprzednie miejsca zamieszkania
missing-work = Praca, teraz lub dawniej
missing-places = Znane miejsca i ludzie
missing-routine = Co i kiedy robi
missing-went-before = Wcześniejsze zaginięcia
missing-own-words = Własnymi słowami
missing-alone = Zostawanie bez opieki
missing-ring = Po odnalezieniu dzwonić
missing-nothing = nic o tym nie zapisano. Proszę zapytać rodzinę.
missing-nothing-here = na tej kartce nic o tym nie ma. Proszę zapytać rodzinę.

## Emergency card, the size of a bank card

card-cut = Wyciąć po zewnętrznej linii. Złożyć na pół, tak żeby kod był z tyłu.
card-code = Proszę zrobić zdjęcie tego kodu i otworzyć je w carewallet.
card-more = Zapisano więcej. Proszę zapytać.
card-and-more = i jeszcze { $count }

## Easy Read: for people who find reading hard. At most 15 words in each line.
## One idea in a line. Present tense. No brackets, no short forms.
## $name: the name that the person likes to be called.

easy-about = O tej osobie: { $name }
easy-name = Imię i nazwisko to { $full }.
easy-called = { $name } lubi, gdy się mówi: { $preferred }.
easy-born = { $name } ma taką datę urodzenia: { $date }.
easy-born-in = { $name } ma taką datę urodzenia: { $date }.
easy-language = { $name } najlepiej mówi w tym języku: { $language }.
easy-interpreter = { $name } potrzebuje tłumacza.
easy-interpreter-means = Tłumacz powtarza słowa w innym języku.
easy-religion = { $name } ma taką religię lub przekonania:
easy-lives = { $name } mieszka tutaj:
easy-phone-here = Numer telefonu to { $phone }.
easy-talk = { $name }: jak rozmawiać
easy-needs-this = { $name } potrzebuje tego:
easy-uses = { $name } używa tego:
easy-why = Dlatego tak jest:
easy-if-not = To się dzieje, jeśli się tego nie zrobi:
easy-own-words = { $name } mówi
easy-says = { $name } mówi:
easy-said-for = Ktoś inny mówi to w imieniu osoby { $name }:
easy-health = Zdrowie
easy-condition = { $name } ma to:
easy-condition-means = To znaczy na co dzień:
easy-no-conditions = O ile wiemy, { $name } nie ma żadnej choroby.
easy-must-not-have = Tego nie wolno podawać osobie { $name }:
easy-allergic = { $name } ma uczulenie na to:
easy-allergy-means = Alergia znaczy, że ciało choruje od jakiejś rzeczy.
easy-no-allergies = O ile wiemy, { $name } nie ma żadnej alergii.
easy-reaction = { $name } ma wtedy taką reakcję:
easy-severity = Tak silna jest reakcja: { $how }.
easy-allergies-silent = O alergiach nic nie zapisano.
easy-allergies-silent-here = Na tej kartce nic nie ma o alergiach.
easy-please-ask = Proszę zapytać.
easy-medicines = Leki
easy-not-prescription = To nie jest recepta.
easy-prescription-means = Recepta to kartka od lekarza. Z nią dostaje się lek.
easy-takes = { $name } bierze ten lek:
easy-not-yet = { $name } jeszcze nie bierze tego leku:
easy-begins = Wtedy to się zaczyna:
easy-no-medicines = { $name } nie bierze żadnych leków.
easy-strength = Moc leku to { $strength }.
easy-dose = Dawka to { $dose }.
easy-dose-means = Dawka mówi, ile leku wziąć za każdym razem.
easy-when-taken = { $name } bierze go wtedy:
easy-how-taken = { $name } bierze go tak:
easy-when-to-take = Wtedy trzeba to brać:
easy-how-to-take = Tak trzeba to brać:
easy-help-medicine = Taka jest pomoc przy tym leku:
easy-kept = Lek jest tutaj:
easy-every-day = Codziennie
easy-can = { $name } potrafi to zrobić:
easy-how-it-is = Tak to wygląda:
easy-help = { $name } potrzebuje takiej pomocy:
easy-likes-it-done = { $name } lubi, gdy robi się to tak:
easy-by-day = Tak jest w dzień.
easy-by-night = Tak jest w nocy.
easy-continence = Toaleta i wkładki
easy-continence-means = Chodzi o panowanie nad pęcherzem i jelitami.
easy-people = Ludzie
easy-ring-first = Najpierw proszę dzwonić tu: { $who }.
easy-ring = Można zadzwonić tu: { $who }.
easy-who-they-are = Kto to jest: { $who }.
easy-number = Numer to { $phone }.
easy-when-to-ring = Wtedy można dzwonić:
easy-to-know = Warto to wiedzieć:
easy-do-not-contact = Proszę nie dzwonić do tej osoby: { $who }.
easy-tell-nothing = Proszę nic tej osobie nie mówić.
easy-attorney = { $who } to pełnomocnik.
easy-attorney-means = Pełnomocnik może podejmować niektóre decyzje za tę osobę: { $name }.
easy-doctor = Lekarz rodzinny
easy-works-with = { $who } pracuje z tą osobą: { $name }.
easy-what-for = To należy do tej pracy:
easy-helps = { $who } pomaga tej osobie: { $name }.
easy-helps-with = To jest ta pomoc:
easy-helps-when = Pomoc przychodzi wtedy:
easy-safe = Bezpieczeństwo
easy-risk = To może pójść nie tak:
easy-risk-means = Ryzyko to coś, co może pójść nie tak.
easy-what-helps = To pomaga:
easy-if = Jeśli to się stanie:
easy-then = Proszę zrobić to:
easy-alone = { $name } może zostać bez opieki tak długo:
easy-calms = { $name } uspokaja się dzięki temu:
easy-papers = Ważne dokumenty
easy-paper = Jest dokument o tej nazwie:
easy-paper-here = Dokument jest tutaj:
easy-paper-ask = Proszę poprosić o pokazanie dokumentu.
easy-things = Rzeczy, które pomagają
easy-appointments = Wizyty
easy-appointment-means = Wizyta to spotkanie o ustalonej godzinie.
easy-sees = { $name } ma wizytę tu: { $who }.
easy-day = Dzień wizyty to { $day }.
easy-time = Godzina to { $time }.
easy-place = To jest to miejsce:
easy-home = W domu
easy-pets = Te zwierzęta tu mieszkają:
easy-wishes = Życzenia i plany
easy-wants = { $name } chce tego:
easy-check-again = Proszę zapytać, czy to się jeszcze zgadza.
easy-differs = Ktoś inny mówi co innego: proszę zapytać.
easy-this-sheet = O tej kartce
easy-wrote = Autor tych słów: { $who }.
easy-not-here = Na tej kartce może czegoś brakować.
easy-not-none = To nie znaczy, że tego nie ma.

## Values of a group on one line: "Monday at 08:00 for 45 minutes, 1 person"

joint-at = o { $value }
joint-minutes =
    { $count ->
        [one] przez 1 minutę
        [few] przez { $count } minuty
       *[many] przez { $count } minut
    }
joint-people =
    { $count ->
        [one] 1 osoba
        [few] { $count } osoby
       *[many] { $count } osób
    }
joint-size = rozmiar { $value }
joint-per-day = { $value } dziennie
joint-supplier = dostawca: { $value }
joint-since = od kiedy: { $value }
joint-here = kiedy tu jest: { $value }
joint-drank = wypito { $value } ml
joint-passed = oddano { $value } ml moczu
joint-leak = wyciek
joint-no-leak = bez wycieku
joint-called = lubi imię { $value }
joint-title = tytuł { $value }
joint-formerly = dawniej { $value }
joint-code = kod { $value }
