# carewallet, words of the agency's page: Polish
# Made by machine. A native reader's check is still wanted.

t-a-family-handed-you-a-care-sheet-on-paper-or-as-a-file-add-it-here-you-see-what-is-on-it-and-your-own-form-is-answered-from-it = Rodzina przekazała arkusz opieki, na papierze albo jako plik? Proszę dodać go tutaj. Widać wtedy, co na nim jest, a Państwa własny formularz otrzymuje odpowiedzi na jego podstawie.
t-a-form-of-carewallet-as-json-it-is-kept-nowhere = Formularz carewallet jako JSON. Nie jest nigdzie przechowywany.
t-a-key-for-your-agency = Klucz dla Państwa instytucji
t-a-note-about-about = Notatka. Dotyczy: { $about }
t-a-note-to-print-not-signed = Notatka do wydruku, bez podpisu
t-a-note-to-the-family = Notatka dla rodziny
t-a-page-of-questions-is-among-them-it-holds-no-answers-for-a-computer-read-what-was-written-on-it-by-hand = Jest wśród nich strona z pytaniami. Nie ma na niej odpowiedzi dla komputera: proszę przeczytać to, co wpisano na niej odręcznie.
t-a-sheet = Arkusz
t-a-sheet-to-print = Arkusz do wydruku
t-a-table-csv-a-form-that-you-filled-json-or-lines-of-json-each-row-is-shown-to-you-beside-what-the-family-has = Tabela (CSV), wypełniony przez Państwa formularz (JSON) albo wiersze JSON. Każdy wiersz jest pokazywany obok tego, co ma rodzina.
t-about-name = Dotyczy: { $name }
t-about-this-sheet = O tym arkuszu
t-about-what-from-wrote = { $about }: co pisze { $from }
t-agency-with-its-key-what-you-hand-over-is-signed = { $agency }, z kluczem: to, co Państwo przekazują, jest podpisane.
t-agency-without-a-key-nothing-is-signed = { $agency }, bez klucza: nic nie jest podpisywane.
t-another-form-from-your-own-file = Inny formularz, z własnego pliku
t-answer-your-form-from-it = Odpowiedz na swój formularz na jego podstawie
t-answered-from-the-sheet-about-about = Odpowiedzi z arkusza, który dotyczy: { $about }.
t-answered-of-asked-already-answered-left-left-to-ask = Odpowiedzi już są: { $answered } z { $asked }; zostało do zapytania: { $left }.
t-ask-for-a-newer-copy-of-this-page = Proszę poprosić o nowszą kopię tej strony.
t-ask-only-these-left = Zadaj tylko te pytania ({ $left })
t-asked-by-agency = Pyta: { $agency }.
t-cannot-be-taken-from-the-file = Nie można przejąć z pliku
t-check-this-before-it-goes-into-your-reply = Proszę to sprawdzić, zanim trafi do Państwa odpowiedzi
t-choose-the-file-that-the-family-sent-as-it-came = Proszę wybrać plik, który przysłała rodzina, taki, jaki przyszedł.
t-choose-the-key-file-of-your-agency = Proszę wybrać plik klucza swojej instytucji.
t-copied = Skopiowano.
t-copy = Kopiuj
t-copy-all-answers = Kopiuj wszystkie odpowiedzi
t-copy-the-line = Kopiuj wiersz
t-count-entries-of-the-file-are-in-your-reply-now-nothing-is-signed-yet = { $count ->
    [0] W Państwa odpowiedzi nie ma żadnego wpisu z pliku. Nic nie jest jeszcze podpisane.
    [one] W Państwa odpowiedzi jest teraz { $count } wpis z pliku. Nic nie jest jeszcze podpisane.
    [few] W Państwa odpowiedzi są teraz { $count } wpisy z pliku. Nic nie jest jeszcze podpisane.
    [many] W Państwa odpowiedzi jest teraz { $count } wpisów z pliku. Nic nie jest jeszcze podpisane.
   *[other] W Państwa odpowiedzi jest teraz { $count } wpisu z pliku. Nic nie jest jeszcze podpisane.
}
t-count-entries-signed-by-agency-on-day-nothing-is-handed-over-yet = { $count ->
    [one] { $count } wpis, podpisano { $day }, podpisuje: { $agency }. Nic nie zostało jeszcze przekazane.
    [few] { $count } wpisy, podpisano { $day }, podpisuje: { $agency }. Nic nie zostało jeszcze przekazane.
    [many] { $count } wpisów, podpisano { $day }, podpisuje: { $agency }. Nic nie zostało jeszcze przekazane.
   *[other] { $count } wpisu, podpisano { $day }, podpisuje: { $agency }. Nic nie zostało jeszcze przekazane.
}
t-count-entries-that-were-written-as-before-are-said-by-now-from-now-on = { $count ->
    [one] { $count } wpis zapisano pod nazwą: { $before }. Od teraz mówi to: { $now }.
    [few] { $count } wpisy zapisano pod nazwą: { $before }. Od teraz mówi to: { $now }.
    [many] { $count } wpisów zapisano pod nazwą: { $before }. Od teraz mówi to: { $now }.
   *[other] { $count } wpisu zapisano pod nazwą: { $before }. Od teraz mówi to: { $now }.
}
t-drop-this-file = Odrzuć ten plik
t-entries-from-a-file = Wpisy z pliku
t-everything-was-forgotten = Wszystko zapomniano.
t-find-on-this-sheet = Szukaj na tym arkuszu
t-for-why = Cel: { $why }.
t-for-your-own-log = Do Państwa własnego dziennika
t-forget-all-of-this = Zapomnij to wszystko
t-forget-this-key = Zapomnij ten klucz
t-found-of-total-codes-were-read-needed-are-enough-for-all-of-it = Odczytane kody: { $found } z { $total }; do odczytania całości wystarczy: { $needed }.
t-from-agency-for-family-day = Od: { $agency }, dla: { $family }, { $day }.
t-from-from-for-to = Od: { $from }, dla: { $to }.
t-go-on-with-the-file = Dalej z plikiem
t-go-on-without-a-key = Dalej bez klucza
t-goes-into-your-reply = Trafia do Państwa odpowiedzi
t-i-have-looked-at-what-is-marked-and-it-is-right = To, co oznaczono, zostało przeze mnie obejrzane i jest w porządku.
t-in-your-column-column-what-comes-first-in-date = Co w Państwa kolumnie „{ $column }” jest na pierwszym miejscu w dacie { $date }?
t-it-answers-a-sheet-of-the-family-s = To odpowiedź na arkusz rodziny.
t-it-is-only-on-this-page-until-you-keep-it-as-a-file = Jest tylko na tej stronie, dopóki nie zachowają go Państwo jako plik.
t-it-signs-until-day = Podpisuje do: { $day }.
t-it-was-sealed-for-somebody-else-or-for-a-key-that-you-have-not-opened-here = Zapieczętowano to dla kogoś innego albo dla klucza, którego tu nie otwarto.
t-keep-it-as-a-file = Zachowaj jako plik:
t-keep-the-key-as-a-file = Zachowaj klucz jako plik
t-keep-the-line-as-a-file = Zachowaj wiersz jako plik
t-label-understood-as-words = { $label }: zrozumiano jako { $words }
t-language-and-look = Język i wygląd
t-leave-the-paper-with-the-family-they-photograph-the-codes-themselves = Proszę zostawić kartkę rodzinie: sama zrobi zdjęcia kodów.
t-left-out = Pominięto
t-left-out-what = Pominięto: { $what }
t-look-at-the-whole-sheet-before-you-rely-on-one-line-of-it = Proszę obejrzeć cały arkusz, zanim zaczną Państwo polegać na jednym jego wierszu.
t-look-at-these-tick-what-is-right = Proszę to obejrzeć i zaznaczyć, co się zgadza
t-look-at-what-is-marked-and-say-that-you-did-nothing-was-signed = proszę obejrzeć to, co oznaczono, i to potwierdzić: nic nie zostało podpisane
t-made-on-day = Sporządzono { $day }.
t-made-on-day-not-live-ask-whether-anything-has-changed-since = Sporządzono { $day }, bez aktualizacji na bieżąco: proszę zapytać, czy coś się od tego czasu zmieniło.
t-make-a-key-for-your-agency = Utwórz klucz dla swojej instytucji
t-make-a-new-key-and-tell-the-families = Proszę utworzyć nowy klucz i powiadomić rodziny.
t-make-the-key = Utwórz klucz
t-no-column-of-this-table-has-a-name-that-is-known = żadna kolumna tej tabeli nie ma znanej nazwy
t-no-row-was-ticked-nothing-was-taken = Nie zaznaczono żadnego wiersza: nic nie zostało przejęte.
t-not-said-by-choice = Nie podano, z wyboru
t-not-signed = Bez podpisu.
t-not-taken-from-the-file-places = Nie przejęto z pliku: { $places }.
t-nothing-is-signed-then-the-family-gets-a-note-for-people-without-codes = Wtedy nic nie jest podpisywane: rodzina dostaje notatkę do przeczytania przez ludzi, bez kodów.
t-nothing-on-this-sheet-fits-the-family-may-know-more = Na tym arkuszu nie ma nic, co pasuje. Rodzina może wiedzieć więcej.
t-only-for-one-desk-what-is-it-called = Tylko dla jednego stanowiska? Jak się ono nazywa?
t-only-for-trying-things-out-all-that-it-signs-says-test = Tylko do prób: na wszystkim, co podpisuje, jest napisane TEST
t-open-the-key = Otwórz klucz
t-or-keep-it-as-a-file = Albo zachowaj jako plik
t-or-take-it-from-a-file = Albo weź to z pliku
t-or-write-without-a-key-what-is-your-agency-called = Albo proszę pisać bez klucza: jak nazywa się Państwa instytucja?
t-parts-of-the-page = Części strony
t-pdf-to-print-later = PDF, do wydrukowania później
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-a-json-file-or-the-e-mail-it-came-in-choose-several-at-once-or-drop-them-anywhere-on-this-page = Zdjęcia wszystkich stron z kwadratowymi kodami, skan lub PDF, zapieczętowany plik (.age), tekst lub plik .json albo e-mail, w którym to przyszło. Można wybrać kilka naraz albo upuścić je w dowolnym miejscu tej strony.
t-please-tell-whoever-gave-you-this-page = Proszę powiedzieć o tym temu, kto przekazał tę stronę.
t-print-it = Wydrukuj
t-print-this = Wydrukuj to
t-put-it-into-the-reply = Dodaj do odpowiedzi
t-put-them-into-the-reply = Dodaj je do odpowiedzi
t-read-a-care-sheet = Odczytaj arkusz opieki
t-said-by-who = Mówi: { $who }
t-scans-came-along-in-the-file-this-page-does-not-show-them-open-it-with-the-carewallet-program = W pliku przyszły też skany. Ta strona ich nie pokazuje: proszę otworzyć go w programie carewallet.
t-sealed-only-family-can-open-it = Zapieczętowane: może to otworzyć tylko { $family }
t-sheets = Arkusze
t-sheets-that-were-read = Odczytane arkusze
t-sign-it = Podpisz
t-signed-and-unchanged-since-whose-key-is-it = Podpisano i od tego czasu nic nie zmieniono. Czyj to klucz?
t-signing-sends-nothing-after-it-you-print-the-sheet-or-keep-it-as-a-file = Podpisanie niczego nie wysyła: potem można wydrukować arkusz albo zachować go jako plik.
t-somebody-else-writes = Pisze ktoś inny
t-somebody-s-key-is-not-for-sharing-keep-it-apart-and-never-hand-it-over = Czyjegoś klucza się nie udostępnia: proszę trzymać go osobno i nigdy nikomu nie przekazywać.
t-something-is-begun-and-not-in-the-reply-yet-finish-it-or-drop-it = Coś jest zaczęte i nie ma tego jeszcze w odpowiedzi: proszę to dokończyć albo odrzucić.
t-table-csv = Tabela (CSV)
t-take-it-out = Usuń z odpowiedzi
t-taken-out-title = Usunięto z odpowiedzi: { $title }.
t-test-this-is-signed-with-a-key-for-trying-things-out-nobody-stands-for-it-do-not-rely-on-it = TEST: podpisano to kluczem do prób. Nikt za to nie ręczy: proszę na tym nie polegać.
t-test-this-key-is-for-trying-things-out-no-family-can-take-in-what-it-signs = TEST: ten klucz służy do prób. Żadna rodzina nie może przyjąć tego, co podpisuje.
t-text = Tekst
t-text-for-an-e-mail = Tekst, do e-maila
t-the-codes-at-the-end-are-part-of-it-whoever-gets-the-paper-can-photograph-them = Kody na końcu są jego częścią: kto dostanie kartkę, może zrobić im zdjęcie.
t-the-day-as-in-britain = dzień, jak w Wielkiej Brytanii
t-the-family-gets-a-note-on-paper-without-codes-nobody-can-check-who-wrote-it = Rodzina dostaje notatkę na papierze, bez kodów. Nikt nie może sprawdzić, kto ją napisał.
t-the-form-filled-pdf = Wypełniony formularz (PDF)
t-the-key-file-of-your-agency = Plik klucza Państwa instytucji
t-the-key-of-a-desk-signs-for-90-days-leave-it-empty-for-the-key-of-the-whole-agency = Klucz stanowiska podpisuje przez 90 dni. Jeśli klucz ma być dla całej instytucji, proszę zostawić puste pole.
t-the-line = Wiersz
t-the-month = miesiąc
t-the-passphrase-of-the-key-file = Hasło do pliku klucza
t-the-person-s-own-name-for-their-own-words-or-whoever-told-you-leave-it-empty-for-yourselves = Jeśli to własne słowa tej osoby, jej imię i nazwisko, albo kto to Państwu powiedział. Jeśli mówią to Państwo sami, proszę zostawić puste pole.
t-the-public-line-for-families = Wiersz publiczny, dla rodzin:
t-the-sheet = Arkusz
t-the-sheet-has-this-already-said-by-who-your-reply-confirms-it = To jest już na arkuszu (mówi: { $who }). Państwa odpowiedź to potwierdza.
t-the-sheet-says-something-else-words-said-by-who = Arkusz mówi co innego: { $words } (mówi: { $who }).
t-the-signature-says-that-nothing-was-changed-since-it-was-made-it-does-not-say-who-made-it-anybody-can-write-a-name-to-be-sure-ring-from-on-a-number-that-you-already-have-and-ask-for-the-eight-words-of-their-key = Podpis mówi, że od sporządzenia niczego nie zmieniono. Nie mówi, kto to sporządził: każdy może wpisać dowolną nazwę lub nazwisko. Aby mieć pewność, proszę zadzwonić pod numer, który jest już znany ({ $from }), i poprosić tę osobę o osiem słów jej klucza.
t-the-words-of-your-key = Słowa Państwa klucza
t-there-is-a-newer-sheet-about-the-same-people-here = Jest tutaj nowszy arkusz o tych samych osobach.
t-there-is-no-such-file = nie ma takiego pliku
t-there-is-nothing-new-in-the-reply-yet = w odpowiedzi nie ma jeszcze niczego nowego
t-this-browser-did-not-copy-it-mark-the-words-and-copy-them-with-the-keyboard = Ta przeglądarka tego nie skopiowała: proszę zaznaczyć słowa i skopiować je klawiaturą.
t-this-is-not-the-passphrase-of-the-key-file-type-it-again = To nie jest hasło do tego pliku klucza. Proszę wpisać je jeszcze raz.
t-this-key-is-the-family-s-give-it-back-and-use-your-agency-s = Ten klucz należy do rodziny: proszę go oddać i użyć klucza swojej instytucji.
t-this-note-has-no-signature-and-no-codes-nobody-can-check-who-wrote-it-ring-agency-on-a-number-that-you-already-have = Ta notatka nie ma podpisu ani kodów. Nikt nie może sprawdzić, kto ją napisał: proszę zadzwonić pod numer, który jest już znany ({ $agency }).
t-this-page-has-no-letters-for-a-pdf-of-it-print-it-from-the-screen = ta strona nie ma liter potrzebnych do takiego pliku PDF: proszę wydrukować to z ekranu
t-this-page-works-without-the-internet-it-sends-nothing-and-keeps-nothing-what-was-read-is-forgotten-when-you-close-it = Ta strona działa bez internetu. Niczego nie wysyła i niczego nie przechowuje: to, co odczytano, zostaje zapomniane po jej zamknięciu.
t-what-do-the-columns-mean = Co oznaczają kolumny?
t-what-does-this-table-hold = Co zawiera ta tabela?
t-what-is-in-your-column-column = Co jest w Państwa kolumnie „{ $column }”?
t-what-is-left-to-do = Co zostało do zrobienia
t-what-is-new = Co nowego
t-what-is-your-agency-called = Jak nazywa się Państwa instytucja?
t-what-was-read-from-which-file = Co odczytano z którego pliku
t-what-you-learned-about-about-goes-onto-your-own-sheet-the-family-can-take-it-into-their-record = To, czego się Państwo dowiedzieli (dotyczy: { $about }), trafia na Państwa własny arkusz. Rodzina może przejąć to do swojego zapisu.
t-when-a-family-rings-to-compare-read-these-eight-words-to-them = Gdy rodzina zadzwoni, aby porównać słowa, proszę odczytać jej te osiem słów:
t-who-of-them-cares-as-the-form-means-it = Kto z nich się opiekuje, w rozumieniu formularza?
t-who-says-it-if-it-is-not-agency = Kto to mówi, jeśli nie { $agency }?
t-who-writes = Kto pisze
t-whoever-has-the-file-can-sign-as-you-move-it-out-of-the-downloads-to-where-only-your-staff-can-read-it = Kto ma ten plik, może podpisywać w Państwa imieniu: proszę przenieść go z pobranych tam, gdzie mogą go odczytać tylko Państwa pracownicy.
t-whom-are-its-rows-about-where-they-do-not-say-so = Kogo dotyczą wiersze tego pliku, jeśli same tego nie mówią?
t-whom-is-the-form-about = Kogo dotyczy formularz?
t-with-a-key-of-its-own-your-agency-signs-what-it-writes-to-families-they-compare-eight-words-with-you-once-by-telephone = Własnym kluczem Państwa instytucja podpisuje to, co pisze do rodzin. Rodziny jeden raz porównują z Państwem osiem słów, przez telefon.
t-with-it-your-reply-is-signed-it-is-opened-in-memory-and-forgotten-when-you-close-this-page = Nim podpisywana jest Państwa odpowiedź. Jest otwierany w pamięci i zapominany po zamknięciu tej strony.
t-write-back = Odpisz
t-write-back-to-family = Odpisz do: { $family }
t-write-these-down-by-hand-if-they-matter = Jeśli są ważne, proszę wpisać je ręcznie.
t-your-agency-keeps-a-line-about-each-signature-beside-its-key-this-page-cannot-write-it-there-add-this-line-to-that-log = Państwa instytucja przechowuje obok swojego klucza po jednym wierszu o każdym podpisie. Ta strona nie może go tam zapisać: proszę dodać ten wiersz do tego dziennika.
t-your-browser-puts-it-where-it-keeps-downloads-pdf-and-text-can-be-read-by-whoever-has-them = Przeglądarka zapisuje to tam, gdzie trzyma pobrane pliki. PDF i tekst może przeczytać każdy, kto je ma.
t-your-form = Państwa formularz
t-your-form-answered = Państwa formularz z odpowiedziami
t-your-own-form = Państwa własny formularz.
t-reading-this-file = Odczyt tego pliku:
t-your-reply = Państwa odpowiedź
t-your-reply-is-signed = Państwa odpowiedź jest podpisana
t-your-reply-is-signed-go-on-to-paper-and-files = Państwa odpowiedź jest podpisana: dalej do wydruku i plików
t-your-reply-says-something-else-as-well-words = Państwa odpowiedź mówi też co innego: { $words }.
t-your-reply-says-this-already = Państwa odpowiedź już to mówi.
