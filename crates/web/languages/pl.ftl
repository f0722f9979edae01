# carewallet, words of the window: Polish
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = Zapis
t-sections = Części

## arrived.html
t-not-everything-is-decided-yet = Nie o wszystkim jeszcze zdecydowano
t-take-in = Przyjmij
t-what-from-wrote = Co pisze { $from }
t-made = sporządzono
t-answers = odpowiada na
t-who-signed = kto podpisał
t-compare-the-words-of-this-key = Porównaj słowa tego klucza
t-please-check = Proszę sprawdzić:
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = Ta nazwa jest w książce adresowej, a tego klucza w niej nie ma. Każdy może przybrać czyjąś nazwę.
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = Proszę zadzwonić pod numer, który jest już znany, a nie pod numer z tego arkusza: { $from }. Proszę poprosić o odczytanie ośmiu słów. Druga strona czyta, a tutaj tylko się patrzy. Proszę nie odczytywać tych słów drugiej stronie. Sama nazwa niczego nie dowodzi.
t-you-can-also-go-on-now-and-compare-them-later = Można też przejść teraz dalej i porównać je później.
t-nothing-new = Nic nowego.
t-nothing-of-it-is-left-to-decide = Nie ma tu już nic do zdecydowania.
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = Przejmij wszystko, co niczemu nie przeczy ({ $harmless }), chyba że niżej wybrano co innego
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = To zaznaczenie nigdy nie przejmuje niczego, co przeczy temu zapisowi albo coś wycofuje.
t-about-about = Dotyczy: { $about }.
t-they-say = Druga strona mówi
t-you-have = Tutaj jest
t-nothing-about-this = Nic na ten temat.
t-another-fact-of-this-sheet-says-something-else = Inna informacja z tego arkusza mówi co innego:
t-what-do-you-want-to-do-with-it = Co z tym zrobić?
t-choose-one-of-these = Proszę wybrać jedną z tych możliwości.
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = Jeśli tak nie jest: co druga strona powinna wiedzieć? (Można zostawić puste.)
t-look-before-saving = Obejrzyj przed zapisaniem
t-later = Później
t-ask-me-again-about-what-was-not-taken-over = Zapytaj ponownie o to, czego nie przejęto
t-are-all-eight-words-the-same = Czy wszystkie osiem słów jest takich samych?
t-yes-they-read-all-eight-to-me = Tak, odczytano mi wszystkie osiem
t-no-put-this-sheet-away = Nie: odłóż ten arkusz
t-note-that-i-compared-them = Zanotuj, że słowa porównano

## base.html
t-skip-to-the-page = Przejdź do treści strony
t-find-in-the-record = Szukaj w zapisie
t-find = Szukaj
t-parts-of-the-window = Części okna
t-today = Dziś
t-write-down = Wpisz
t-before-a-visit = Przed wizytą
t-forms = Formularze
t-keep-safe = Zabezpiecz
t-this-household-is-made-up = Ci domownicy są zmyśleni.
t-try-anything-nothing-here-is-about-anybody-who-lives = Można wypróbować wszystko: nic tutaj nie dotyczy nikogo, kto żyje.
t-please-note = Uwaga:
t-larger-print-contrast-light-or-dark = Większy druk, kontrast, jasno lub ciemno
t-lock = Zablokuj
t-close-and-forget = Zamknij i zapomnij
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = Ta strona pochodzi z tego komputera. Nic z niej nie przechodzi przez internet.

## begin.html
t-begin = Początek
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = carewallet przechowuje to, co muszą wiedzieć wszyscy, którzy pomagają, w jednym miejscu, które należy do Państwa: w folderze na tym komputerze. Wpisuje się to raz, a na każdą wizytę drukuje się to, co jest na nią potrzebne.
t-begin-a-new-record = Zacznij nowy zapis
t-open-a-record-that-is-there = Otwórz istniejący zapis
t-put-a-backup-back = Przywróć kopię zapasową
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = Nowy zapis zajmuje około pięciu minut. Proszę przygotować długopis i kartkę: trzeba będzie zanotować hasło.

## begin_first.html
t-write-down-five-things-first = Najpierw proszę wpisać pięć rzeczy
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = Dzięki tym informacjom (dotyczą: { $name }) załoga karetki albo nowy opiekun zna już to, co najważniejsze. Każda zajmuje minutę; w każdej można pominąć wszystkie pytania oprócz pierwszego.
t-done-of-things-are-done = Gotowe: { $done } z { $things }.
t-done = Gotowe
t-not-yet = Jeszcze nie
t-go-to-today = Przejdź do Dziś

## begin_new.html
t-please-look-at-this-again = Proszę obejrzeć to jeszcze raz
t-a-new-record-step-number-of-6 = Nowy zapis: krok { $number } z 6
t-which-passphrase-should-it-be = Jakie ma być hasło?
t-these-seven-words-write-them-down-on-paper-now = Te siedem słów. Proszę je teraz zanotować na kartce:
t-a-passphrase-of-my-own = Własne hasło
t-if-it-is-your-own-type-it-here = Jeśli hasło jest własne: proszę wpisać je tutaj
t-at-least-12-characters-several-words-are-better-than-one = Co najmniej 12 znaków; kilka słów jest lepsze niż jedno
t-which-is-meant = O co chodzi?
t-it-is-right-odd = To się zgadza: { $odd }
t-make-the-record = Utwórz zapis
t-continue = Dalej
t-back = Wstecz
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = Przed tym krokiem nic nie jest zapisywane na dysku. Utworzenie zapisu może potrwać kilka sekund.

## begin_open.html
t-the-record-was-not-opened = Zapisu nie otwarto
t-which-record-is-it = Który to zapis?
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = Nie znaleziono żadnego w folderze domowym ani na pendrivie. Jeśli jest na pendrivie, proszę go podłączyć i wczytać tę stronę ponownie.
t-its-folder = Jego folder
t-or-another-folder = Albo inny folder
t-where-is-its-key = Gdzie jest jego klucz?
t-in-this-computer-s-keyring = W pęku kluczy tego komputera
t-or-another-key-file = Albo inny plik klucza
t-a-file-whose-name-ends-in-key-age-or-key-txt = Plik, którego nazwa kończy się na -key.age lub -key.txt
t-open-it = Otwórz

## begin_paper.html
t-now-make-a-second-way-in = Teraz proszę przygotować drugie wejście
t-folder-of-the-record = Folder zapisu:
t-its-key = Jego klucz:
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = Jeśli ten komputer się zepsuje albo hasło zostanie zapomniane, nikt nie otworzy zapisu: ani Państwo, ani my. Zapobiega temu jedna kartka papieru. Jest ona samym kluczem.
t-get-the-page-and-print-it = Proszę pobrać tę stronę i ją wydrukować.
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = Potem proszę usunąć plik z pobranych: kto go ma, może przeczytać wszystko.
t-put-the-page-where-you-keep-passports-away-from-this-computer = Proszę położyć tę stronę tam, gdzie są paszporty, z dala od tego komputera.
t-read-it-back-once-so-that-you-know-it-works = Proszę raz ją odczytać, żeby mieć pewność, że działa.
t-get-the-page-to-print = Pobierz stronę do wydruku
t-it-is-printed-read-it-back = Wydrukowana: odczytaj ją
t-go-on-and-do-this-later = Przejdź dalej i zrób to później
t-until-it-was-read-back-today-reminds-you-of-it = Dopóki jej nie odczytano, przypomina o tym strona Dziś.

## card.html
t-see-the-other-one = Zobacz drugi
t-save-the-attached-file-caption = Zapisz załączony plik: { $caption }

## closed.html
t-closed = Zamknięto
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = Portfel jest zablokowany, a carewallet zakończył pracę. W tym programie nic nie zostało z zapisu.
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = Można zamknąć tę kartę. Aby ponownie otworzyć portfel, proszę ponownie uruchomić carewallet.

## decided.html
t-change-something = Zmień coś
t-look-before-it-is-saved = Proszę obejrzeć, zanim zostanie zapisane
t-from-from-nothing-is-saved-yet = Od: { $from }. Nic jeszcze nie zapisano.
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = Instytucja i jej klucz trafią przy tym do książki adresowej, chyba że nic nie zostanie przejęte.
t-save-this = Zapisz to

## entry.html
t-back-to-the-first-five-things = Wróć do pierwszych pięciu rzeczy
t-write-down-another = Wpisz następne
t-undo = Cofnij
t-change-this = Zmień to
t-it-is-still-right = To nadal się zgadza
t-take-it-back = Wycofaj
t-what-happened-to-it = Co się z tym działo

## form.html
t-about-name-asked-by-agency = Dotyczy: { $name }. Pyta: { $agency }.
t-answered-of-asked-answered-from-the-record-left-to-ask = Odpowiedzi z zapisu: { $answered } z { $asked }. Zostało do zapytania: { $left }.
t-old-of-them-only-because-they-are-old = Z tego tylko dlatego, że są stare: { $old }.
t-answer-what-is-left = Odpowiedz na to, co zostało
t-what-is-left-on-paper-pdf = To, co zostało, na papierze (PDF)
t-fill-it-and-hand-it-over = Wypełnij i przekaż
t-others-say-differently = (inni mówią co innego)
t-check-again-again = (sprawdzić ponownie: { $again })
t-follows-from-basis = Wynika z: { $basis }
t-from = Z:
t-answer-this = Odpowiedz na to

## form_ask.html
t-there-is-a-problem = Jest problem
t-on-record = W zapisie:
t-about = Dotyczy
t-or-there-is-no-answer-because = Albo nie ma odpowiedzi, bo
t-go-on = Przejdź dalej
t-one-back = Jedno wstecz
t-stop-here = Zatrzymaj się tutaj
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = Każda odpowiedź jest zapisywana, gdy jest kompletna. Można przerwać w każdej chwili.

## form_asked.html
t-that-is-all-for-now = To na razie wszystko
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }: przedtem było { $before } z { $asked } odpowiedzi, teraz jest { $now } z { $asked }.
t-nothing-is-left-to-ask = Nie zostało nic do zapytania.
t-left-are-left-to-ask = Zostało do zapytania: { $left }.
t-see-the-form = Zobacz formularz

## form_carer.html
t-who-cares-for-them = Kto opiekuje się tą osobą?
t-title-asks-about-one-carer-and-the-record-names-several = { $title } pyta o jednego opiekuna, a w zapisie jest ich kilku.
t-choose-one = Proszę wybrać jedną osobę

## form_done.html
t-saved-and-in-the-ledger = Zapisano, także w rejestrze
t-for = Dla
t-answered = Odpowiedzi
t-answered-of-asked-questions = { $asked ->
    [one] { $answered } z { $asked } pytania
    [few] { $answered } z { $asked } pytań
    [many] { $answered } z { $asked } pytań
   *[other] { $answered } z { $asked } pytania
    }
t-on-paper = Na papierze
t-pages-pages = { $pages ->
    [one] { $pages } strona
    [few] { $pages } strony
    [many] { $pages } stron
   *[other] { $pages } strony
    }
t-file = Plik
t-download-it-to-print = Pobierz do wydruku
t-print-it-at-100-actual-size-on-a4 = Proszę drukować w skali 100 % („rzeczywisty rozmiar”), na A4.
t-back-to-the-form = Wróć do formularza

## form_save.html
t-it-was-not-handed-over = Nie przekazano
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = Tak formularz wygląda teraz, w wybranym druku. Proszę go obejrzeć, a potem zapisać.
t-nothing-of-it-is-written-yet-and-nobody-has-it = Nic z tego nie jest jeszcze zapisane i nikt tego nie ma.
t-the-pages-as-they-would-be = Strony, jak będą wyglądały
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = Strona { $number } z { $pages }, jak zostanie wydrukowana. Jej treść jest na stronie formularza.
t-page-number-of-pages = Strona { $number } z { $pages }
t-hand-it-over = Przekaż
t-whom-is-it-for = Dla kogo to jest?
t-the-agency-by-name = Nazwa instytucji.
t-known-here = Znane tutaj:
t-print = Druk
t-larger-print-18-points = Większy druk (18 punktów)
t-black-on-white-only-with-strong-lines = Tylko czarne na białym, z grubymi liniami
t-folder-to-save-it-in = Folder, w którym to zapisać
t-the-name-of-the-file-names-nobody = Nazwa pliku nikogo nie wymienia.
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = Kto trzyma formularz w ręku, może go przeczytać. Od tej chwili liczy się jako przekazany: rejestr przechowuje, co do kogo trafiło.
t-save-it = Zapisz

## forms.html
t-forms-about-name = Formularze o tej osobie: { $name }
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = To, o co pytają instytucje przy pierwszej wizycie, obok zapisu: o to, na co on odpowiada, nie trzeba pytać ponownie.
t-about-somebody-else = Dotyczy kogoś innego:
t-answered-of-asked-answered-from-the-record = Odpowiedzi z zapisu: { $answered } z { $asked }.
t-left-to-ask = Zostało do zapytania: { $left }.
t-held-back-on-record-and-held-back = Jest w zapisie, ale zatrzymano: { $held_back }.
t-say-who = Powiedz, kto

## found.html
t-found-for-words = Wyniki dla „{ $words }”
t-nothing-is-recorded-that-fits = W zapisie nie ma nic, co pasuje.
t-near-to-it = Podobne:
t-there-are-more-more-another-word-finds-fewer = Jest ich więcej: jeszcze { $more }. Inne słowo znajdzie mniej.

## home.html
t-what-wants-doing = Co jest do zrobienia
t-begun-and-not-saved-yet = Zaczęte i jeszcze niezapisane
t-nothing-wants-doing-in-the-next-four-weeks = W najbliższych czterech tygodniach nie ma nic do zrobienia.
t-whom-this-is-about = Kogo to dotyczy
t-no-longer-here = już tu nie ma
t-the-whole-record-entries-entries = { $entries ->
    [one] Cały zapis ({ $entries } wpis)
    [few] Cały zapis ({ $entries } wpisy)
    [many] Cały zapis ({ $entries } wpisów)
   *[other] Cały zapis ({ $entries } wpisu)
    }
t-what-would-you-like-to-do = Co chcą Państwo zrobić?
t-write-something-down = Wpisz coś
t-print-a-sheet-for-somebody-who-visits = Wydrukuj arkusz dla kogoś, kto przychodzi z wizytą
t-take-in-a-sheet-that-came-back = Przyjmij arkusz, który wrócił
t-handed-over-and-received-lately = Ostatnio przekazane i przyjęte
t-nothing-yet = Jeszcze nic.

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = Żeby zgubiony klucz, zepsuty komputer albo zły dzień nie oznaczały końca zapisu.

## keep_admit.html
t-nobody-was-added = Nikogo nie dodano
t-who-opens-it = Kto go otwiera
t-add-somebody = Dodaj kogoś
t-they-will-read-the-whole-record-and-write-in-it = Ta osoba będzie czytać cały zapis i wpisywać do niego.
t-what-are-they-called = Jak nazywa się ta osoba?
t-until-when-you-can-leave-this-empty = Do kiedy? (Można zostawić puste.)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = Ostatni dzień, na przykład 3 maja 2027. Gdy minie, będzie to pokazane; nikt nie traci przez to dostępu.
t-with-which-key = Z jakim kluczem?
t-a-new-key-which-i-hand-over = Nowy klucz, do przekazania przeze mnie
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = Gdzie zapisać plik z nowym kluczem? Najlepiej na pendrivie, który zostanie przekazany.
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = Jest zamknięty słowami, które zostaną pokazane raz, na następnej stronie.
t-the-key-that-they-have = Klucz, który ta osoba już ma
t-their-public-line-it-begins-with-age1 = Jej wiersz publiczny: zaczyna się od age1
t-add-them = Dodaj tę osobę

## keep_backup.html
t-no-backup-was-made = Nie utworzono kopii zapasowej
t-backup = Kopia zapasowa
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = Jeden plik, a w nim cały portfel: wszystkie wpisy, wszystkie załączone zdjęcia i listy, kto go otwiera. Jest zapieczętowany: bez klucza nikt go nie przeczyta. Jego nazwa nikogo nie wymienia:
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = Otwiera się tylko kluczem: <a>arkusz odzyskiwania</a> to klucz na papierze.
t-where-should-it-go = Gdzie ma trafić?
t-the-stick = Pendrive:
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = Żaden pendrive nie jest podłączony. Proszę go podłączyć i <a>sprawdzić jeszcze raz</a> albo wpisać folder.
t-another-folder = Inny folder
t-which-folder-it-must-be-there-already = Jaki folder? Musi już istnieć.
t-make-a-backup = Utwórz kopię zapasową
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = Zanim kopia zostanie uznana za utworzoną, jest otwierana i porównywana z portfelem. To trwa kilka sekund.

## keep_check.html
t-check-the-wallet = Sprawdź portfel
t-whole = W całości.
t-not-whole = Nie w całości.
t-what-is-damaged-or-missing = Co jest uszkodzone lub czego brakuje
t-what-to-do = Co robić
t-bring-in-a-copy = Dołącz kopię
t-also-there-and-no-fault = Też tu jest i nie jest błędem
t-what-can-be-put-out-of-the-way = Co można odsunąć na bok
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = Nic nie jest usuwane. To, co może zawierać coś z zapisu, zostaje na swoim miejscu.
t-this-stays = To zostaje:
t-put-it-out-of-the-way = Odsuń na bok
t-out-of-the-way = Odsunięte na bok
t-files-that-were-put-out-of-the-way-before-quarantined = Pliki odsunięte na bok wcześniej: { $quarantined }.
t-put-them-back = Przywróć je

## keep_end.html
t-nothing-was-ended = Niczego nie zakończono
t-should-name-no-longer-open-this-wallet = Czy { $name } ma już nie otwierać tego portfela?
t-from-then-on-nothing-new-opens-with-that-key = Od tej chwili tym kluczem nie otworzy się nic nowego.
t-what-name-copied-before-stays-readable-to-them-up-to-readable = To, co { $name } ma we wcześniejszej kopii, ta osoba nadal może czytać: najwyżej { $readable }.
t-no-program-can-take-that-back = Żaden program nie może tego wycofać.
t-why-does-it-end = Dlaczego to się kończy?
t-a-few-plain-words-they-stay-in-the-record = Kilka prostych słów. Zostaną w zapisie.
t-end-it = Zakończ
t-leave-it-as-it-is = Zostaw tak, jak jest

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = Proszę zanotować słowa utworzonego klucza.
t-show-them = Pokaż je
t-each-of-these-people-has-a-key-that-opens-the-whole-record = Każda z tych osób ma klucz, który otwiera cały zapis.
t-time-is-over = Czas minął
t-words-of-the-key = Słowa klucza:

## keep_key.html
t-write-these-words-down-now = Proszę teraz zanotować te słowa
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = Otwierają one klucz tej osoby: { $name }. Są pokazywane do chwili potwierdzenia, że je zanotowano, i nigdy więcej.
t-file-of-the-key = Plik klucza:
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = Proszę przekazać go osobiście, nie zachowywać kopii i podać słowa osobno.
t-file-cannot-be-opened-here-so-not-by-name-either = Pliku { $file } nie można tu otworzyć, więc { $name } też go nie otworzy.
t-i-have-written-them-down = Słowa są zanotowane

## keep_merge.html
t-nothing-was-brought-in = Niczego nie dołączono
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = Inna kopia tego portfela, na przykład na komputerze kogoś innego albo na pendrivie, może mieć to, czego nie ma ta. Zostanie to tutaj dołączone; nic nigdy nie znika. Tamta kopia jest tylko odczytywana.
t-folder-of-the-other-copy = Folder innej kopii
t-a-stick-is-plugged-in = Podłączony jest pendrive:
t-bring-it-in = Dołącz

## keep_recovery.html
t-this-was-not-proved = Tego nie potwierdzono
t-try-the-way-back = Wypróbuj drogę powrotną
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = To zajmuje pięć minut i warto to robić dwa razy w roku: przynieść arkusz odzyskiwania z miejsca, w którym jest przechowywany, i odczytać go tutaj. Portfel otwiera się tym, co jest na papierze, i niczym innym.
t-recovery-sheet = Arkusz odzyskiwania
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = Jedna kartka papieru, która otwiera portfel, gdy klucz lub komputer przepadnie.
t-1-print-it = 1. Wydrukuj
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = Ta strona jest samym kluczem. Proszę wydrukować ją dwa razy i usunąć plik. Te dwie strony proszę trzymać w dwóch domach, a żadnej z nich razem z folderem portfela.
t-get-the-page-to-print-pdf = Pobierz stronę do wydruku (PDF)
t-2-read-it-back = 2. Odczytaj
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = Liczy się jako wejście dopiero wtedy, gdy odczytano ją z papieru i otworzyła portfel.
t-type-the-words-of-the-sheet = Proszę wpisać słowa z arkusza
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = Są ponumerowane i czyta się je z góry na dół. Wystarczą cztery pierwsze litery każdego z nich. Między nimi odstępy lub nowe wiersze.
t-or-choose-a-photograph-of-the-sheet = Albo proszę wybrać zdjęcie arkusza
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = Cała strona, płasko i w dobrym świetle. Zdjęcie też jest kluczem: potem proszę je usunąć.
t-read-it-back = Odczytaj
t-what-was-tried = Co wypróbowano

## keep_restore.html
t-nothing-was-put-back = Niczego nie przywrócono
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = Wszystko trafia do nowego folderu albo nie trafia nic. Nic, co już tam jest, nie zostaje nadpisane.
t-which-backup = Która kopia zapasowa?
t-another-file = Inny plik
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = Żaden pendrive z kopią zapasową nie jest podłączony. Gdzie jest plik?
t-if-another-file-where-is-it = Jeśli to inny plik: gdzie on jest?
t-where-is-the-key-file = Gdzie jest plik klucza?
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = Klucz kogokolwiek, kto otwierał portfel, gdy tworzono kopię zapasową.
t-passphrase-of-the-key-if-it-has-one = Hasło do klucza, jeśli je ma
t-which-folder-should-the-wallet-be-in = W którym folderze ma być portfel?
t-a-new-folder-or-an-empty-one = Nowy folder albo pusty.
t-put-it-back = Przywróć

## look.html
t-how-it-looks = Wygląd
t-larger-print = Większy druk
t-strong-contrast = Silny kontrast
t-light-or-dark = Jasno lub ciemno
t-language-of-these-pages = Język tych stron
t-what-somebody-wrote-stays-as-they-wrote-it-the-translations-were-made-by-machine-if-something-is-unclear-look-at-the-english = To, co ktoś napisał, zostaje tak, jak to napisał. Tłumaczenia są maszynowe: jeśli coś jest niejasne, proszę sprawdzić w wersji angielskiej.
t-use-this = Użyj

## other_key.html
t-nothing-was-taken-in = Niczego nie przyjęto
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = To może być nieszkodliwe: instytucja zmienia klucz, gdy wymienia się komputer. Może to też być ktoś, kto tylko przybrał nazwę: { $from }.
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = Proszę zadzwonić pod numer, który jest już znany, a nie pod numer z tego arkusza: { $from }. Proszę poprosić o odczytanie ośmiu słów. Druga strona czyta, a tutaj tylko się patrzy. Proszę nie odczytywać tych słów drugiej stronie.
t-yes-they-read-all-eight-to-me-this-is-their-new-key = Tak, odczytano mi wszystkie osiem: to jest ich nowy klucz
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = Proszę poprosić instytucję o jej nowy klucz, pod numerem, który jest już znany, i o ponowne przesłanie arkusza.
t-back-to-take-in = Wróć do „Przyjmij”

## receive.html
t-nothing-was-read = Niczego nie odczytano
t-these-files-make-no-sheet-yet = Z tych plików nie powstaje jeszcze arkusz
t-take-in-what-came = Przyjmij to, co przyszło
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = Instytucja napisała coś na arkuszu albo przysłała plik? Proszę dodać to tutaj. Każdą informację można obejrzeć, zanim cokolwiek zostanie przejęte.
t-what-was-read-so-far = Co dotąd odczytano
t-not-all-there = Nie ma wszystkiego:
t-not-read = Nie odczytano:
t-leave-this-file-out = Pomiń ten plik
t-photographs-or-files = Zdjęcia lub pliki
t-add-more-to-these = Dodaj do nich następne
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = Zdjęcia wszystkich stron z kwadratowymi kodami, skan lub PDF, zapieczętowany plik (.age), tekst albo e-mail, w którym to przyszło. Można wybrać kilka naraz albo dodawać je jeden po drugim.
t-it-is-sealed-and-opens-with-words = Jest zapieczętowane i otwiera się słowami
t-words-that-open-it = Słowa, które to otwierają
t-whoever-made-it-gave-you-these-words-by-telephone-or-on-another-paper-you-need-not-choose-the-files-again = Podaje je ten, kto to sporządził, przez telefon lub na innej kartce. Plików nie trzeba wybierać ponownie.
t-read-them = Odczytaj je
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = Odczytanie zdjęcia trwa kilka sekund na każdą stronę. Nic nie jest zapisywane na dysku.
t-forget-these-files = Zapomnij te pliki
t-begun-and-not-saved = Zaczęte i niezapisane
t-sheets-that-wait-for-your-answer = Arkusze, które czekają na odpowiedź

## received.html
t-what-you-can-tell-from = Co można powiedzieć tej stronie: { $from }
t-not-so = Nie jest tak:
t-take-in-another-one = Przyjmij następny

## record.html
t-what-happened = Co się stało
t-who-knows-what = Kto co wie
t-nothing-is-written-down-yet = Niczego jeszcze nie wpisano.

## refusal.html
t-this-was-not-done = Tego nie zrobiono
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = Proszę wrócić przyciskiem wstecz w przeglądarce albo <a>przejść do Dziś</a>.

## settle.html
t-not-settled-yet = Jeszcze nie rozstrzygnięto
t-there-is-nothing-to-settle = Nie ma nic do rozstrzygnięcia
t-nothing-in-the-record-contradicts-this = Nic w zapisie temu nie przeczy:
t-which-of-these-is-right = Co z tego się zgadza?
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = Nie wszystko może się zgadzać naraz. Jeśli nie wiadomo, proszę zostawić to otwarte: arkusze pokazują obie wersje i kto którą podał.
t-choose-the-one-that-is-right = Proszę wybrać to, co się zgadza
t-this-is-right-title-as-by-says = To się zgadza: { $title }, tak mówi { $by }
t-how-do-you-know = Skąd to wiadomo?
t-may-be-left-empty-for-example-the-packet-says-so = Można zostawić puste. Na przykład: tak jest na opakowaniu
t-keep-this-one-and-take-the-others-back = Zachowaj to, a pozostałe wycofaj
t-leave-it-open = Zostaw otwarte
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = Jeśli nic z tego już się nie zgadza, proszę najpierw <a>zmienić jeden z wpisów</a>.

## still_right.html
t-the-entry = Wpis
t-not-saved-yet = Jeszcze nie zapisano
t-is-this-still-right = Czy to nadal się zgadza?
t-if-something-of-it-is-different-now-a-change-it-a-instead = Jeśli coś jest teraz inaczej, proszę zamiast tego <a>to zmienić</a>.
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = To własne słowa tej osoby: { $whose }. Nadal się zgadzają tylko wtedy, gdy mówi to { $whose }.
t-who-was-it-that-checked-or-said-so = Kto to sprawdził albo tak powiedział?
t-may-be-left-empty = Można zostawić puste

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = Zdarzenia, wizyty i zmiany w zapisie, od najnowszych.
t-whose = Czyje
t-nothing-with-a-date-is-on-record = W zapisie nie ma nic z datą.
t-about-about-by = Dotyczy: { $about }. { $by }
t-newer = Nowsze
t-older = Starsze

## undo.html
t-this-cannot-be-undone = Tego nie można cofnąć
t-there-is-nothing-to-undo = Nie ma nic do cofnięcia
t-you-have-written-nothing-yet = Nic jeszcze nie zostało przez Państwa wpisane.
t-undo-what-you-wrote-last = Cofnąć to, co wpisano ostatnio?
t-what-counts-again = Co znowu się liczy
t-undo-this = Cofnij to
t-leave-it = Zostaw
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = Nic nie ginie: historia pokazuje jedno i drugie. Cofnięcie też można cofnąć.

## unlock.html
t-the-wallet-was-not-opened = Portfela nie otwarto
t-open-the-wallet = Otwórz portfel
t-folder-of-the-wallet = Folder portfela:
t-passphrase-of-the-key = Hasło do klucza
t-the-words-that-you-wrote-down-when-the-wallet-was-made = Słowa zanotowane, gdy tworzono portfel.
t-open = Otwórz
t-put-a-backup-back-into-a-new-folder = Przywróć kopię zapasową do nowego folderu
t-open-another-record = Otwórz inny zapis

## visit_about.html
t-who-is-coming = Kto przychodzi?
t-about-whom = Kogo to dotyczy?
t-choose-everybody-whom-the-sheet-is-about = Proszę wybrać wszystkich, których dotyczy arkusz
t-the-home = Mieszkanie
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = Adres, jak wejść, kto tam mieszka, zwierzęta i zagrożenia, o ile ten arkusz ma na to miejsce.

## visit_done.html
t-the-words-that-open-its-codes = Słowa, które otwierają jego kody
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = Proszę je zanotować osobno od arkusza i powiedzieć je osobiście lub przez telefon. Nigdy nie należy ich wysyłać razem z arkuszem. Nie są nigdzie przechowywane: są tu pokazywane do naciśnięcia przycisku albo do zablokowania portfela.
t-its-codes-open-only-with-the-words-that-you-wrote-down = Jego kody otwierają się tylko zanotowanymi słowami.
t-in-it = W środku
t-number = Numer
t-how-to-print-it = Jak drukować
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = W skali 100 % („rzeczywisty rozmiar”), na A4: zmniejszone kody trudniej odczytać.
t-it-has-one-page = Ma jedną stronę.
t-all-pages-pages-both-sides-of-the-paper-are-fine = { $pages ->
    [few] Wszystkie { $pages } strony: można drukować po obu stronach kartki.
    [many] Wszystkie { $pages } stron: można drukować po obu stronach kartki.
   *[other] Wszystkie { $pages } strony: można drukować po obu stronach kartki.
    }
t-black-and-white-is-enough = Wystarczy druk czarno-biały.
t-when-it-comes-back = Gdy wróci
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = Proszę zrobić zdjęcie każdej strony i <a>przyjąć ją tutaj</a>.
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = Jednak nie przekazano arkusza? Proszę podrzeć papier i usunąć plik. W rejestrze zostaje to, że arkusz sporządzono.
t-another-sheet = Następny arkusz

## visit_look.html
t-look-at-the-sheet = Obejrzyj arkusz
t-change = Zmień
t-who-it-is-for = Dla kogo to jest
t-whom-it-is-about = Kogo to dotyczy
t-sheet = Arkusz
t-which-sheet-it-is = Który to arkusz
t-what-for = W jakim celu
t-what-it-is-for = W jakim celu to jest
t-name-is-named-on-it-too = Wymieniono na nim też: { $name }.
t-in-these-entries = W tych wpisach:
t-whoever-said-something-is-named-beside-it = Kto coś powiedział, jest wymieniony obok.
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = Druga strona ma to wszystko już od: { $day }. Można przekazać to jeszcze raz.
t-it-is-right-go-on = Zgadza się: przejdź dalej
t-show-it-with-these-changes = Pokaż z tymi zmianami
t-what-goes-going-entries = { $going ->
    [one] Co zostanie przekazane: { $going } wpis
    [few] Co zostanie przekazane: { $going } wpisy
    [many] Co zostanie przekazane: { $going } wpisów
   *[other] Co zostanie przekazane: { $going } wpisu
    }
t-untick-what-should-stay-at-home = Proszę odznaczyć to, co ma zostać w domu.
t-always-goes-it-says-whom-the-sheet-is-about = Zawsze jest na arkuszu: mówi, kogo arkusz dotyczy.
t-stays-at-home = Zostaje w domu.
t-in-words-only-the-card-s-code-has-no-room-for-it = Tylko słowami: w kodzie karty nie ma na to miejsca.
t-see-it = Zobacz
t-what-stays-at-home-at-home = Co zostaje w domu: { $at_home }
t-nothing-all-that-is-on-record-about-them-goes = Nic: zostanie przekazane wszystko, co jest w zapisie o tych osobach.
t-how-it-is-printed = Jak to będzie wydrukowane
t-language-of-the-headings = Język nagłówków
t-what-somebody-said-stays-as-they-said-it = To, co ktoś powiedział, zostaje tak, jak to powiedział.
t-who-can-read-its-codes = Kto może odczytać jego kody
t-whoever-holds-the-paper = Każdy, kto ma kartkę w ręku
t-only-with-words-that-you-say-to-them = Tylko ze słowami, które się tej osobie powie
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = Druk na kartce może przeczytać każdy. Słowa są do kodów i zostaną pokazane raz, po zapisaniu.
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = Kto znajdzie ten arkusz, może go przeczytać: obca osoba w nagłym wypadku nie ma ani klucza, ani słów.
t-the-pages = Strony
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = Strona { $number } z { $pages }, jak zostanie wydrukowana. Jej treść jest wymieniona powyżej.

## visit_save.html
t-save-it-to-print = Zapisz do wydruku
t-what = Co
t-sheet-entries-entries = { $entries ->
    [one] { $sheet }: { $entries } wpis
    [few] { $sheet }: { $entries } wpisy
    [many] { $sheet }: { $entries } wpisów
   *[other] { $sheet }: { $entries } wpisu
    }
t-its-codes-open = Jego kody się otwierają
t-only-with-words-which-are-shown-next = Tylko słowami, które zostaną teraz pokazane
t-for-whoever-holds-it = Dla każdego, kto go ma w ręku
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = Nazwa pliku nikogo nie wymienia. Kto używa tego komputera z Państwa loginem, może go otworzyć.
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = Od tej chwili arkusz liczy się jako przekazany: rejestr przechowuje, co do kogo trafiło.

## visit_sheet.html
t-which-sheet = Który arkusz?
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = Podsumowanie opieki z tym, co nowe, i podsumowanie opieki są dla kogoś wymienionego z nazwy: żeby je sporządzić, proszę <a>podać, kto przychodzi</a>.

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = Przed wizytą można wydrukować arkusz z tym, co druga strona musi wiedzieć. Najpierw widać całość i nic nie zostanie zapisane bez Państwa zgody.
t-somebody-else = Ktoś inny
t-their-name-if-it-is-somebody-else = Nazwa lub nazwisko, jeśli to ktoś inny
t-an-agency-or-a-person-such-as-camden-continence-service = Instytucja lub osoba, na przykład Camden Continence Service.
t-nobody-in-particular = Nikt konkretny
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = Na drzwi lodówki, do torebki albo dla każdego, kto to znajdzie.
t-begun-and-not-handed-over = Zaczęte i nieprzekazane
t-who-knows-what-already = Kto co już wie

## visit_why.html
t-what-is-it-for = W jakim celu to jest?
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = Jeden wiersz, na przykład „pierwsza ocena”. Znajdzie się na arkuszu i w rejestrze. Można zostawić puste.
t-show-the-sheet = Pokaż arkusz

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = Niczego jeszcze nie przekazano i nic nie przyszło.
t-make-a-sheet-for-somebody-who-visits = Sporządź arkusz dla kogoś, kto przychodzi z wizytą
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = Co mówi rejestr: wie on, co wyszło przez carewallet, a nie wie nic o tym, co powiedziano przez telefon.
t-who-has-something-of-which-part-of-the-record = Kto ma coś z której części zapisu
t-who = Kto
t-part-of-the-record = Część zapisu
t-what-they-have = Co ma
t-since = Od kiedy
t-changed-here-since = Zmieniono tu od tego czasu
t-erased-erased-here-since = Usunięto tu od tego czasu: { $erased }
t-no = Nie
t-nothing-of-the-record = Nic z zapisu
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = <a>Podsumowanie opieki z tym, co nowe</a>, pokazuje najpierw to, co nowe.

## withdraw.html
t-not-taken-back-yet = Jeszcze nie wycofano
t-take-this-back = Wycofać to?
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = Nie będzie się już liczyć i żaden arkusz tego nie pokaże. Zostanie w historii, razem z powodem.
t-it-was-changed-before = Wcześniej już to zmieniono.
t-if-the-change-was-a-slip-a-change-it-again-a = Jeśli ta zmiana była pomyłką, proszę <a>zmienić to ponownie</a>.
t-if-it-was-written-last-you-can-a-undo-it-a = Jeśli wpisano to jako ostatnie, można <a>to cofnąć</a>.
t-why = Dlaczego?
t-for-example-this-was-about-somebody-else = Na przykład: to dotyczyło kogoś innego

## write_check.html
t-not-saved-yet-please-look-at-this = Jeszcze nie zapisano: proszę to obejrzeć
t-not-saved-the-very-same-is-on-record-already = Nie zapisano: dokładnie to samo już jest w zapisie
t-saved-a-second-time-it-would-stand-there-twice = Zapisane drugi raz byłoby tam dwa razy.
t-save-it-all-the-same = Mimo to zapisz
t-drop-it = Porzuć
t-the-last-answer-was-understood-as-words = Ostatnią odpowiedź zrozumiano jako { $words }.
t-what-should-it-say = Co tu ma być?
t-check-this-before-it-is-saved = Proszę sprawdzić, zanim zostanie zapisane
t-save = Zapisz
t-change-label = Zmień: { $label }
t-add-something-that-is-not-answered-yet = Dodaj coś, na co jeszcze nie ma odpowiedzi
t-this-can-hardly-be-right = To chyba nie może się zgadzać
t-change-it-above-or-tick-it-if-it-is-right = Proszę zmienić to powyżej albo zaznaczyć, jeśli się zgadza.
t-it-is-right-words = To się zgadza: { $words }
t-where-it-comes-from = Skąd to pochodzi
t-whose-words-are-these = Czyje to słowa?
t-only-a-person-s-own-words-stand-in-quotation-marks = W cudzysłowie są tylko własne słowa osoby.
t-if-somebody-speaks-for-them-on-what-ground = Jeśli ktoś mówi w jej imieniu: na jakiej podstawie?
t-for-example-lasting-power-of-attorney-or-best-interests = Na przykład lasting power of attorney (trwałe pełnomocnictwo) albo best interests (dobro tej osoby)
t-who-said-it = Kto to powiedział?
t-if-somebody-else-says-it-who = Jeśli mówi to ktoś inny: kto?
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = Własne imię i nazwisko albo kto to powiedział: ta osoba, sąsiadka, pielęgniarka
t-how-private-is-it = Jak bardzo jest to prywatne?
t-when-it-was-who-helped-when-to-check-it-again = Kiedy to było, kto pomagał, kiedy sprawdzić ponownie
t-when-did-it-happen-or-begin = Kiedy się to stało lub zaczęło?
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = Tylko jeśli to ważne i nie podano tego wyżej: 3 maja 2026, maj 2026, 2026
t-who-helped-the-person-to-say-it = Kto pomógł tej osobie to powiedzieć?
t-by-which-day-should-it-be-checked-again = Do którego dnia trzeba to sprawdzić ponownie?
t-photographs-and-letters = Zdjęcia i listy
t-what-does-name-show = Co przedstawia { $name }?
t-take-off-name = Odłącz { $name }
t-take-it-off = Odłącz
t-a-photograph-or-a-letter-that-belongs-to-it = Zdjęcie lub list, które do tego należą
t-what-does-it-show = Co to przedstawia?
t-attach-it = Załącz
t-save-the-change = Zapisz zmianę
t-leave-it-as-it-was = Zostaw tak, jak było
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = Nic nie zostaje nadpisane: poprzednia treść zostaje w historii wpisu.
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = Trafia do zapisu na tym komputerze i nigdzie indziej.

## write_kind.html
t-what-is-it-about-name = Czego to dotyczy (osoba: { $name })?

## write_question.html
t-the-answer-before-was-understood-as-words = Poprzednią odpowiedź zrozumiano jako { $words }.
t-if-there-is-no-answer = Jeśli nie ma odpowiedzi
t-leave-it-out = Nie podawaj
t-skip = Pomiń
t-that-is-all = To wszystko
t-drop-this-and-save-nothing = Porzuć to i niczego nie zapisuj
t-answered-so-far = Dotychczasowe odpowiedzi
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = Jeszcze nic. Nic nie zostanie zapisane, zanim nie zobaczą Państwo całości.

## write_whom.html
t-something-is-missing = Czegoś brakuje
t-whom-is-it-about = Kogo to dotyczy?
t-somebody-new-in-this-household = Ktoś nowy wśród domowników
t-go-on-with-words = Kontynuuj: { $words }

## src/pages/begin/after.rs
t-a-second-way-in = Drugie wejście
t-the-first-five-things = Pierwsze pięć rzeczy

## src/pages/begin/new.rs
t-the-record-is-begun = Zapis jest rozpoczęty.
t-this-computer-s-keyring-keeps-a-copy-of-the-key = Pęk kluczy tego komputera przechowuje kopię klucza.

## src/pages/begin/open.rs
t-open-a-record = Otwórz zapis

## src/pages/change/settle.rs
t-which-is-right = Co się zgadza?

## src/pages/change/still_right.rs
t-is-it-still-right = Czy nadal się zgadza?

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = W międzyczasie coś wpisano. To jest to, co wpisano ostatnio.

## src/pages/entry.rs
t-an-entry = Wpis

## src/pages/forms/ask.rs
t-a-question = Pytanie
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = Podane odpowiedzi zapisano. Tak wyglądają teraz formularze.

## src/pages/forms/carer.rs
t-which-carer = Który opiekun

## src/pages/forms/fill.rs
t-hand-the-form-over = Przekaż formularz
t-handed-over = Przekazano
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = Przekazany formularz jest w rejestrze, a jego plik w swoim folderze.

## src/pages/forms/form.rs
t-a-form = Formularz

## src/pages/keep/admit.rs
t-a-new-key = Nowy klucz

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = Zdjęcie też jest kluczem: proszę je teraz usunąć, z telefonu i z tego komputera.

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = Pliki zapomniano. Niczego nie zapisano.

## src/pages/receive/arrived.rs
t-what-came-in = Co przyszło
t-another-key = Inny klucz
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = Na to już odpowiedziano, być może w innej karcie. Oto obecny stan.
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = Słowa nie są takie same: niczego nie przyjęto, a ten arkusz odłożono. Proszę powiadomić instytucję, dzwoniąc pod numer, który jest już znany.
t-say-whether-all-eight-words-are-the-same = Proszę podać, czy wszystkie osiem słów jest takich samych.

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = W międzyczasie to zmieniono, być może w innej karcie. Proszę obejrzeć to jeszcze raz.
t-saved = Zapisano.

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = Tego arkusza nie ma już pod ręką. Proszę ponownie dodać jego zdjęcia lub plik.

## src/pages/search.rs
t-what-was-found = Co znaleziono

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = Tamtego arkusza nie przekazano i jest zapomniany. Proszę zacząć go tutaj od nowa.

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = Zapis zmienił się od ostatniego obejrzenia. Proszę obejrzeć arkusz w obecnej postaci.

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = Zapis zmienił się podczas oglądania. To jest arkusz w obecnej postaci.
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = To jest arkusz po Państwa zmianach. Proszę obejrzeć go jeszcze raz, a potem przejść dalej.

## src/pages/write.rs
t-what-is-it = Co to jest?
t-dropped-nothing-of-it-was-saved = Porzucono: nic z tego nie zapisano.

## src/pages/write/check.rs
t-check-before-saving = Sprawdź przed zapisaniem

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = Niczego nie zmieniono, więc niczego nie zapisano.
