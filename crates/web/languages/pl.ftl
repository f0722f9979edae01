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
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = Jeśli tak nie jest: co druga strona powinna wiedzieć? (Można zostawić puste.)
t-look-before-saving = Obejrzyj przed zapisaniem
t-later = Później
t-ask-me-again-about-what-was-not-taken-over = Zapytaj ponownie o to, czego nie przejęto
t-are-all-eight-words-the-same = Czy wszystkie osiem słów jest takich samych?
t-yes-they-read-all-eight-to-me = Tak, odczytano mi wszystkie osiem
t-no-put-this-sheet-away = Nie: odłóż ten arkusz
t-note-that-i-compared-them = Zanotuj, że słowa porównano

## base.html
t-find-in-the-record = Szukaj w zapisie
t-parts-of-the-window = Części okna
t-write-down = Wpisz
t-before-a-visit = Przed wizytą
t-forms = Formularze
t-keep-safe = Zabezpiecz
t-this-household-is-made-up = Ci domownicy są zmyśleni.
t-try-anything-nothing-here-is-about-anybody-who-lives = Można wypróbować wszystko: nic tutaj nie dotyczy nikogo, kto żyje.
t-please-note = Uwaga:
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
t-a-new-record-step-number-of-6 = Nowy zapis: krok { $number } z 6
t-which-passphrase-should-it-be = Jakie ma być hasło?
t-these-seven-words-write-them-down-on-paper-now = Te siedem słów. Proszę je teraz zanotować na kartce:
t-a-passphrase-of-my-own = Własne hasło
t-if-it-is-your-own-type-it-here = Jeśli hasło jest własne: proszę wpisać je tutaj
t-at-least-12-characters-several-words-are-better-than-one = Co najmniej 12 znaków; kilka słów jest lepsze niż jedno
t-it-is-right-odd = To się zgadza: { $odd }
t-make-the-record = Utwórz zapis
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
t-who-has-this = Kto to ma
t-who-has-it-as-it-stands-now-since-day = { $who }: ma to w obecnej postaci, od { $day }.
t-who-has-an-older-version-since-day-it-was-changed-here-since = { $who }: ma starszą wersję, od { $day }; od tego czasu została tu zmieniona.
t-who-has-it-since-day-and-it-was-taken-back-here-since = { $who }: ma to od { $day }, a od tego czasu zostało to tu wycofane.
t-who-told-it-on-day = { $who }: powiedziano nam to { $day }.

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = Odpowiedzi z zapisu: { $answered } z { $asked }. Zostało do zapytania: { $left }.
t-old-of-them-only-because-they-are-old = Z tego tylko dlatego, że są stare: { $old }.
t-answer-what-is-left = Odpowiedz na to, co zostało
t-fill-it-and-hand-it-over = Wypełnij i przekaż
t-others-say-differently = (inni mówią co innego)
t-check-again-again = (sprawdzić ponownie: { $again })
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
t-the-agency-by-name = Nazwa instytucji.
t-known-here = Znane tutaj:
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
t-nothing-is-recorded-that-fits = W zapisie nie ma nic, co pasuje.
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
t-print-a-sheet-for-somebody-who-visits = Wydrukuj arkusz dla kogoś, kto przychodzi z wizytą
t-take-in-a-sheet-that-came-back = Przyjmij arkusz, który wrócił
t-handed-over-and-received-lately = Ostatnio przekazane i przyjęte

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = Żeby zgubiony klucz, zepsuty komputer albo zły dzień nie oznaczały końca zapisu.

## keep_admit.html
t-nobody-was-added = Nikogo nie dodano
t-who-opens-it = Kto go otwiera
t-add-somebody = Dodaj kogoś
t-they-will-read-the-whole-record-and-write-in-it = Ta osoba będzie czytać cały zapis i wpisywać do niego.
t-until-when-you-can-leave-this-empty = Do kiedy? (Można zostawić puste.)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = Ostatni dzień, na przykład 3/5/2027. Gdy minie, będzie to pokazane; nikt nie traci przez to dostępu.
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
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = Zdjęcia wszystkich stron z kwadratowymi kodami, skan lub PDF, zapieczętowany plik (.age), tekst albo e-mail, w którym to przyszło. Można wybrać kilka naraz albo dodawać je jeden po drugim.
t-it-is-sealed-and-opens-with-words = Jest zapieczętowane i otwiera się słowami
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
t-the-last-answer-was-understood-as-words = Ostatnią odpowiedź zrozumiano jako { $words }.
t-what-should-it-say = Co tu ma być?
t-check-this-before-it-is-saved = Proszę sprawdzić, zanim zostanie zapisane
t-save = Zapisz
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
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = Tylko jeśli to ważne i nie podano tego wyżej: 3/5/2026, 2026
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
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = Jeszcze nic. Nic nie zostanie zapisane, zanim nie zobaczą Państwo całości.

## write_whom.html
t-something-is-missing = Czegoś brakuje
t-whom-is-it-about = Kogo to dotyczy?
t-somebody-new-in-this-household = Ktoś nowy wśród domowników

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

## src/pages/write/check.rs
t-check-before-saving = Sprawdź przed zapisaniem

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = Niczego nie zmieniono, więc niczego nie zapisano.

## Questions, advice, and what is said once something was done

t-1-code = 1 kod
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = Kopia zapasowa na tym komputerze przepada razem z tym komputerem: proszę ją zapisać na pendrivie, który jest przechowywany w innym domu.
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = Folder na tym komputerze albo na pendrivie. Jego klucz trafia do osobnego pliku: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = Formularz dotyczy osoby, a w tym zapisie nikogo jeszcze nie ma.
t-a-later-statement = Późniejsza wypowiedź
t-a-later-statement-of-whoever-said-it-before = Późniejsza wypowiedź kogoś, kto już wcześniej to mówił
t-a-medicine = Lek
t-a-name-such-as-dr-amara-obi-their-word-counts-here = Imię i nazwisko, na przykład dr Amara Obi. Tutaj liczy się zdanie tej osoby.
t-a-newer-version-of-carewallet-can-show-this = nowsza wersja carewallet może to pokazać
t-a-passphrase-of-your-own-needs-at-least-least-characters = { $least ->
    [one] Własne hasło musi mieć co najmniej { $least } znak
    [few] Własne hasło musi mieć co najmniej { $least } znaki
    [many] Własne hasło musi mieć co najmniej { $least } znaków
   *[other] Własne hasło musi mieć co najmniej { $least } znaku
    }
t-a-professional-says-so = Tak mówi specjalista
t-a-sheet-for-nobody-in-particular = Arkusz dla nikogo konkretnego
t-a-sheet-for-who = Arkusz dla: { $who }
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = Mały plik portfela był uszkodzony lub go brakowało. Nic od niego nie zależy.
t-all-can-be-read = Wszystko da się odczytać
t-all-codes-any-needed-of-them-are-enough = { $needed ->
    [one] kody: { $all }, z nich wystarczy dowolny { $needed }
    [few] kody: { $all }, z nich wystarczą dowolne { $needed }
    [many] kody: { $all }, z nich wystarczy dowolnych { $needed }
   *[other] kody: { $all }, z nich wystarczy dowolne { $needed }
    }
t-all-entries-can-be-read = Wszystkie wpisy da się odczytać.
t-all-sound-files-files-were-looked-at = { $files ->
    [one] Wszystko w porządku: sprawdzono { $files } plik.
    [few] Wszystko w porządku: sprawdzono { $files } pliki.
    [many] Wszystko w porządku: sprawdzono { $files } plików.
   *[other] Wszystko w porządku: sprawdzono { $files } pliku.
    }
t-also-said-by-who = Tak samo mówi: { $who }
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = Instytucja trafia do książki adresowej z pierwszym arkuszem, który się od niej przyjmie.
t-an-agency-makes-its-own-key-on-its-own-computer = Instytucja tworzy własny klucz na własnym komputerze.
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = Jeden z wpisów ma datę { $newest }, a zegar tego komputera pokazuje { $now }: jeden z dwóch zegarów był źle ustawiony.
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = W tym folderze pracuje inny program: proszę poczekać, aż skończy, i spróbować ponownie.
t-answer-it = Odpowiedz
t-answer-it-or-skip-it = Proszę odpowiedzieć albo pominąć
t-are-these-the-own-words-of-name = Czy to własne słowa tej osoby: { $name }?
t-as-you-wrote-it = Tak jak zapisano
t-ask-name-for-the-new-key-and-for-the-sheet-again = Proszę poprosić o nowy klucz i o ponowne przesłanie arkusza: { $name }.
t-ask-somebody-who-can-open-the-wallet-to-add-you = Proszę poprosić kogoś, kto może otworzyć portfel, żeby Państwa dodał.
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = Proszę poprosić instytucję o jej nowy klucz; niczego nie przyjęto.
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = Proszę poprosić instytucję o jej własny klucz: ten należy do rodziny.
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = Proszę poprosić instytucję o jej prawdziwy klucz; niczego nie przyjęto.
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = Proszę poprosić instytucję o właściwy arkusz; niczego nie przyjęto.
t-ask-who-maintains-it-for-the-list-with-all-signatures = Proszę poprosić tego, kto prowadzi spis, o listę ze wszystkimi podpisami.
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = Proszę poprosić tego, kto prowadzi spis, o najnowszą listę; niczego nie zmieniono.
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [one] Brakuje co najmniej { $entries } wpisu, który tu był.
    [few] Brakuje co najmniej { $entries } wpisów, które tu były.
    [many] Brakuje co najmniej { $entries } wpisów, które tu były.
   *[other] Brakuje co najmniej { $entries } wpisu, który tu był.
    }
t-at-most-lane = Najwyżej: { $lane }.
t-back-file = Przywrócono: { $file }.
t-bring-in-a-copy-from-another-folder = Dołącz kopię z innego folderu
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = Proszę przywrócić pliki albo je przenieść, a potem usunąć to ponownie; do tego czasu nikt nie wie, że tego już nie ma.
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = Proszę przywrócić pliki albo je przenieść; to, co wróci, zostanie zapieczętowane na nowo przy następnym zapisywaniu.
t-by-what-authority-authority = Na jakiej podstawie: { $authority }.
t-by-what-authority-not-written-down = Na jakiej podstawie: nie zapisano.
t-changed-stopped = Zmieniony – zatrzymano
t-check-again-this-was-due-by-day = Sprawdzić ponownie: termin był do { $day }
t-choose-a-file-that-backup-made-nothing-was-written = Proszę wybrać plik utworzony przez „Kopia zapasowa”; niczego nie zapisano.
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = Proszę wybrać osobę: to, co należy do mieszkania, jest w formularzu każdej osoby.
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = Proszę wybrać miejsce gdzie indziej, najlepiej na pendrivie, który jest przechowywany w innym domu.
t-choose-a-sealed-file-instead = Proszę wybrać zamiast tego zapieczętowany plik.
t-choose-a-sheet = Proszę wybrać arkusz
t-choose-a-stick-or-write-a-folder = Proszę wybrać pendrive albo wpisać folder.
t-choose-all-that-fit = Proszę wybrać wszystko, co pasuje.
t-choose-an-agency-from-the-list-of-those-you-know = Proszę wybrać instytucję z listy tych, które są już znane.
t-choose-another-folder-nothing-was-changed = Proszę wybrać inny folder; niczego nie zmieniono.
t-choose-another-name-nothing-is-ever-written-over = Proszę wybrać inną nazwę: nic nigdy nie zostaje nadpisane.
t-choose-another-name-or-another-folder = Proszę wybrać inną nazwę albo inny folder.
t-choose-at-least-one-person-or-the-home = Proszę wybrać co najmniej jedną osobę albo mieszkanie
t-choose-by-the-words-of-the-key-several-have-this-name = Proszę wybrać po słowach klucza: kilka osób ma to imię i nazwisko.
t-choose-how-private-it-is = Proszę wybrać, jak bardzo jest to prywatne
t-choose-how-you-know = Proszę wybrać, skąd to wiadomo
t-choose-less-or-make-a-sealed-file = Proszę wybrać mniej albo utworzyć zapieczętowany plik.
t-choose-one-of-those-that-are-listed = Proszę wybrać jedną z podanych możliwości
t-choose-or-type-the-folder = Proszę wybrać lub wpisać folder
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = Proszę wybrać: pod opieką jest { $person }, a opiekuje się { $carer }.
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = Proszę wybrać kogoś innego albo mieszkanie jako to, czego wpis dotyczy.
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = Proszę wybrać „Ktoś mówi w imieniu osoby” i wpisać, na jakiej podstawie, na przykład: pełnomocnik (attorney) do spraw zdrowia i opieki.
t-choose-the-emergency-sheet-which-has-more-room = Proszę wybrać arkusz na nagły wypadek, w którym jest więcej miejsca.
t-choose-the-file-of-the-directory-that-you-were-sent = Proszę wybrać przysłany plik ze spisem.
t-choose-the-file-that-the-agency-sent-as-it-came = Proszę wybrać plik, który przysłała instytucja, taki, jaki przyszedł.
t-choose-the-form-that-this-sheet-of-questions-is-of = Proszę wybrać formularz, do którego należy ten arkusz pytań.
t-choose-the-form-that-was-filled = Proszę wybrać formularz, który wypełniono.
t-choose-the-key-file-that-carewallet-made = Proszę wybrać plik klucza, który utworzył carewallet.
t-choose-the-photographs-or-files-then-press-read-them = Proszę wybrać zdjęcia lub pliki, a potem nacisnąć „Odczytaj je”.
t-choose-two-different-people-who-is-cared-for-and-who-cares = Proszę wybrać dwie różne osoby: kto jest pod opieką i kto się opiekuje.
t-choose-what-it-is-from-the-list = Proszę wybrać z listy, co to jest.
t-choose-who-cares-for-them = Proszę wybrać, kto opiekuje się tą osobą
t-choose-who-is-coming = Proszę wybrać, kto przychodzi
t-choose-who-is-meant-carers = Proszę wybrać, o kogo chodzi: { $carers }.
t-choose-whom-it-is-about = Proszę wybrać, kogo to dotyczy.
t-choose-whose-words-these-are = Proszę wybrać, czyje to słowa
t-choose-with-which-key = Proszę wybrać, z jakim kluczem
t-compare-it-with-its-sheet-or-use-another-part-instead = Proszę porównać to z arkuszem albo użyć zamiast tego innej części.
t-contradicts = Przeczy
t-contradicts-one-says-that-there-is-none = Przeczy: jeden z wpisów mówi, że nic takiego nie ma
t-contradicts-what-you-have = Przeczy temu, co tutaj jest
t-damaged-and-in-the-backup-as-it-is-file = Uszkodzone i w takim stanie w kopii zapasowej: { $file }.
t-day-entries-entries-from-who = { $entries ->
    [one] { $day }: { $entries } wpis, od: { $who }
    [few] { $day }: { $entries } wpisy, od: { $who }
    [many] { $day }: { $entries } wpisów, od: { $who }
   *[other] { $day }: { $entries } wpisu, od: { $who }
    }
t-day-entries-entries-to-who = { $entries ->
    [one] { $day }: { $entries } wpis, dla: { $who }
    [few] { $day }: { $entries } wpisy, dla: { $who }
    [many] { $day }: { $entries } wpisów, dla: { $who }
   *[other] { $day }: { $entries } wpisu, dla: { $who }
    }
t-differs-from-what-by-says = Różni się od tego, co mówi { $by }
t-do-not-take-it-over = Nie przejmuj
t-due = Pora to zrobić
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = Każda część jest na osobnym arkuszu: proszę zapytać pozostałych, którzy je przechowują.
t-entries-changed-or-taken-back = zmienione lub wycofane: { $entries }
t-entries-entries = { $entries ->
    [one] { $entries } wpis
    [few] { $entries } wpisy
    [many] { $entries } wpisów
   *[other] { $entries } wpisu
    }
t-entries-entries-are-new-here = { $entries ->
    [one] { $entries } wpis jest tu nowy.
    [few] { $entries } wpisy są tu nowe.
    [many] { $entries } wpisów jest tu nowych.
   *[other] { $entries } wpisu jest tu nowe.
    }
t-entries-entries-are-sound = { $entries ->
    [one] { $entries } wpis jest w porządku.
    [few] { $entries } wpisy są w porządku.
    [many] { $entries } wpisów jest w porządku.
   *[other] { $entries } wpisu jest w porządku.
    }
t-entries-entries-were-looked-at-and-every-signature = { $entries ->
    [one] Sprawdzono { $entries } wpis i każdy podpis.
    [few] Sprawdzono { $entries } wpisy i każdy podpis.
    [many] Sprawdzono { $entries } wpisów i każdy podpis.
   *[other] Sprawdzono { $entries } wpisu i każdy podpis.
    }
t-entries-from-them = od tej strony: { $entries }
t-entries-new = nowe: { $entries }
t-everybody = Wszyscy
t-facts-facts-are-in-the-record-already-just-like-this = { $facts ->
    [one] { $facts } informacja już jest w zapisie, dokładnie taka sama.
    [few] { $facts } informacje już są w zapisie, dokładnie takie same.
    [many] { $facts } informacji już jest w zapisie, dokładnie takich samych.
   *[other] { $facts } informacji już jest w zapisie, dokładnie takich samych.
    }
t-facts-facts-wait-for-your-answer = { $facts ->
    [one] { $facts } informacja czeka na Państwa odpowiedź.
    [few] { $facts } informacje czekają na Państwa odpowiedź.
    [many] { $facts } informacji czeka na Państwa odpowiedź.
   *[other] { $facts } informacji czeka na Państwa odpowiedź.
    }
t-faults-faults-were-found = { $faults ->
    [one] Znaleziono { $faults } błąd.
    [few] Znaleziono { $faults } błędy.
    [many] Znaleziono { $faults } błędów.
   *[other] Znaleziono { $faults } błędu.
    }
t-file-could-not-be-moved-why = Nie udało się przenieść: { $file }: { $why }.
t-file-may-still-open-with-that-key = Tym kluczem może nadal otwierać się plik { $file }.
t-file-went-out-of-the-way-reason = Odsunięto na bok: { $file }: { $reason }.
t-file-would-go-out-of-the-way-reason = Zostałoby odsunięte na bok: { $file }: { $reason }.
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = { $files ->
    [one] Dołączono też { $files } załączony plik, którego tu brakowało lub który był uszkodzony.
    [few] Dołączono też { $files } załączone pliki, których tu brakowało lub które były uszkodzone.
    [many] Dołączono też { $files } załączonych plików, których tu brakowało lub które były uszkodzone.
   *[other] Dołączono też { $files } załączonego pliku, którego tu brakowało lub który był uszkodzony.
    }
t-files-files-cannot-be-read = { $files ->
    [one] Nie da się odczytać { $files } pliku.
    [few] Nie da się odczytać { $files } plików.
    [many] Nie da się odczytać { $files } plików.
   *[other] Nie da się odczytać { $files } pliku.
    }
t-files-files-in-the-folder-were-set-aside = { $files ->
    [one] Odłożono { $files } plik z tego folderu.
    [few] Odłożono { $files } pliki z tego folderu.
    [many] Odłożono { $files } plików z tego folderu.
   *[other] Odłożono { $files } pliku z tego folderu.
    }
t-fill-in-all-three = Proszę wypełnić wszystkie trzy pola.
t-find-it-in-the-record-and-choose-it-there = Proszę znaleźć to w części „Zapis” i tam wybrać.
t-first-seen-day = Po raz pierwszy widziany { $day }
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = Na przykład 17/5/1940 albo tylko 1940. Jeśli nie wiadomo, proszę zostawić puste.
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [one] Czas { $people } osoby minął przed { $day }, a jej klucz nadal otwiera portfel.
    [few] Czas { $people } osób minął przed { $day }, a ich klucze nadal otwierają portfel.
    [many] Czas { $people } osób minął przed { $day }, a ich klucze nadal otwierają portfel.
   *[other] Czas { $people } osoby minął przed { $day }, a klucz nadal otwiera portfel.
    }
t-forms-asks-its-questions-one-a-page = „Formularze” zadają te pytania, po jednym na stronie.
t-forms-asks-what-is-still-open-one-question-a-page = „Formularze” pytają o to, co jeszcze otwarte, po jednym pytaniu na stronie.
t-forms-lists-them = Ich lista jest w części „Formularze”.
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = Od { $from }; skończyło się { $last }, a klucz nadal otwiera ten portfel.
t-from-from-no-end-was-written-down = Od { $from }; końca nie zapisano.
t-from-from-until-last = Od { $from } do { $last }.
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = { $from } dowie się, co się nie zgadza, z następnego arkusza, który zostanie dla tej instytucji wydrukowany.
t-from-made-day-facts-facts-wait = { $facts ->
    [one] { $from }, sporządzono { $day }: czeka { $facts } informacja
    [few] { $from }, sporządzono { $day }: czekają { $facts } informacje
    [many] { $from }, sporządzono { $day }: czeka { $facts } informacji
   *[other] { $from }, sporządzono { $day }: czeka { $facts } informacji
    }
t-from-now-on-nothing-new-opens-with-that-key = Od teraz tym kluczem nie otworzy się nic nowego.
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = Z kartki, na której je zanotowano, żeby było pewne, że jest zapisane dobrze.
t-get-the-newest-carewallet = Proszę pobrać najnowszy carewallet.
t-give-the-whole-public-line-age1-and-the-key-after-it = Proszę podać cały wiersz publiczny: age1… i następujący po nim klucz.
t-go-back-and-answer-what-the-page-asks = Proszę wrócić i odpowiedzieć na pytanie na stronie.
t-go-on-with-the-sheet-that-you-were-looking-through = Wróć do arkusza, który był ostatnio oglądany
t-go-on-with-what-came-from-from = Wróć do tego, co przyszło od: { $from }
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = Ktoś coś na nim napisał albo dał Państwu swój arkusz?
t-have-whoever-made-the-form-check-it-it-has-mistakes = Kto sporządził ten formularz, powinien go sprawdzić: są w nim błędy.
t-hidden-not-erased = ukryte, nie usunięte
t-i-have-seen-it-on-paper-or-on-the-packet = Widziano to na papierze lub na opakowaniu
t-if-it-is-meant-all-the-same-say-so-on-the-page = Jeśli mimo to tak ma być, proszę zaznaczyć to na stronie.
t-in-it-entries-entries = { $entries ->
    [one] W środku: { $entries } wpis.
    [few] W środku: { $entries } wpisy.
    [many] W środku: { $entries } wpisów.
   *[other] W środku: { $entries } wpisu.
    }
t-in-the-person-s-own-words = Własnymi słowami tej osoby
t-into-a-new-folder-on-this-computer-or-another-one = Do nowego folderu, na tym komputerze lub na innym.
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = Czy pendrive jest podłączony? Jeśli zaginął, można przywrócić kopię zapasową.
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = Czy pendrive jest podłączony? Proszę sprawdzić nazwę pliku i folder.
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = Czy pendrive jest podłączony, czy też folder jest jeszcze kopiowany? Niczego przy tym nie usunięto.
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = Czy pendrive z kluczem jest podłączony? Niczego nie utworzono w jego miejsce.
t-it-is-file = To jest { $file }.
t-it-is-not-so-tell-them = Nie jest tak: powiadom ich
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = Otwiera portfel: proszę trzymać go osobno i nigdy nikomu nie przekazywać.
t-it-was-opened-again-and-compared-with-the-wallet = Kopię otwarto ponownie i porównano z portfelem.
t-it-was-opened-and-checked = Portfel otwarto i sprawdzono.
t-its-own-page-shows-what-stands-in-its-place-now = Strona tego wpisu pokazuje, co jest teraz w jego miejscu.
t-keep-it-in-another-house-and-the-key-apart-from-it = Proszę przechowywać ją w innym domu, a klucz osobno.
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = Proszę przechowywać też starsze kopie zapasowe. „Sprawdź portfel” pokazuje, co jest uszkodzone.
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = „Zabezpiecz”, „Sprawdź portfel” pokazuje, czego brakuje; „Dołącz kopię” dołącza to z dobrej kopii albo z przywróconej kopii zapasowej.
t-keep-safe-recovery-sheet-writes-it = Zapisuje to „Zabezpiecz”, „Arkusz odzyskiwania”.
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = „Zabezpiecz” pokazuje, kto otwiera portfel; „Dziś” pokazuje, co przekazano.
t-keep-safe-who-opens-it-adds-somebody = Kogoś dodaje się w „Zabezpiecz”, „Kto go otwiera”.
t-keep-safe-who-opens-it-ends-it = Kończy się to w „Zabezpiecz”, „Kto go otwiera”.
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = „Zabezpiecz”, „Kto go otwiera” pokazuje, kto może otworzyć portfel.
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = Proszę zostawić tę kopię tak, jak jest: nic tutaj niczego nie usuwa.
t-kept-for-later = Odłożone na później
t-language-larger-print-contrast-light-or-dark = Język, większy druk, kontrast, jasno lub ciemno
t-listed-directory-v-number = Na liście (spis, wersja { $number })
t-look-at-it = Obejrzyj
t-look-at-the-date-again-nothing-was-saved = Proszę sprawdzić datę jeszcze raz; niczego nie zapisano.
t-look-at-the-fields-of-the-page-again-nothing-was-saved = Proszę sprawdzić pola strony jeszcze raz; niczego nie zapisano.
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = Proszę poszukać dobrej kopii: kopii zapasowej przywróconej obok albo folderu na innym komputerze. Potem proszę ją dołączyć.
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = Proszę poszukać dobrej kopii. „Zabezpiecz”, „Sprawdź portfel” mówi, które pliki są uszkodzone.
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = Proszę poszukać innej kopii, która ma resztę, i ją też dołączyć.
t-look-through-it-first-then-say-yes-on-the-page = Proszę najpierw to obejrzeć, a potem potwierdzić na stronie.
t-make-a-second-way-in = Przygotuj drugie wejście
t-make-room-on-that-disk-or-use-another-one = Proszę zrobić miejsce na tym dysku albo użyć innego.
t-name-a-file-not-a-folder = Proszę podać plik, nie folder.
t-name-a-folder-that-is-new-or-empty = Proszę podać folder, który jest nowy lub pusty.
t-name-born-day = { $name }, data urodzenia: { $day }
t-name-can-open-the-wallet-now = { $name } może teraz otworzyć portfel.
t-name-does-not-open-this-wallet-any-more = { $name } nie otwiera już tego portfela
t-name-is-added-but-cannot-open-every-file-yet = Dodano: { $name }, ale ta osoba nie może jeszcze otworzyć każdego pliku
t-name-is-ended-but-some-files-may-still-open-with-that-key = Dostęp zakończono: { $name }, ale niektóre pliki mogą się nadal otwierać tym kluczem
t-name-is-on-record-known-did-they-write-this = { $name } jest w zapisie: { $known }. Czy to tekst tej osoby lub instytucji?
t-name-says-this-these-are-their-own-words = Mówi to { $name }: to własne słowa tej osoby
t-name-the-file-is-empty = { $name }: plik jest pusty
t-name-there-are-16-already-and-that-is-the-most = { $name }: jest już 16, a więcej się nie da
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }: to jest za duże, żeby przechowywać przy wpisie
t-new = Nowe
t-new-but-the-sheet-contradicts-itself = Nowe, ale arkusz sam sobie przeczy
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = „Nowe” to to, co od tego czasu wpisano o tych samych osobach i co może trafić do każdej instytucji.
t-no-do-not-save-it = Nie: nie zapisuj tego
t-no-file-was-chosen = Nie wybrano żadnego pliku.
t-no-folder-was-written = Nie wpisano żadnego folderu.
t-no-it-has-changed = Nie, zmieniło się
t-no-it-is-how-i-say-it = Nie, to moje sformułowanie
t-no-more-of-these = Więcej już nie ma
t-no-place-was-chosen = Nie wybrano żadnego miejsca.
t-no-wallet-is-chosen = Nie wybrano żadnego portfela.
t-no-way-back-was-tried-yet = Nie wypróbowano jeszcze żadnej drogi powrotnej.
t-no-we-write-down-what-they-said = Nie, wpisujemy to, co powiedziano
t-no-words-were-typed = Nie wpisano żadnych słów.
t-nobody-has-said-yet-where-this-answer-lives = nikt jeszcze nie podał, gdzie jest miejsce tej odpowiedzi.
t-nobody-said-so = Nikt tak nie powiedział
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = Podpisują ją tylko ci, których klucze są na liście.
t-nobody-whom-this-wallet-knows = Nikt, kogo zna ten portfel
t-not-all-could-be-moved = Nie wszystko udało się przenieść
t-not-copied-file-why = Nie skopiowano: { $file }: { $why }.
t-not-in-the-backup-file-why = Nie ma w kopii zapasowej: { $file }: { $why }.
t-not-now-ask-me-again-later = Nie teraz: zapytaj mnie ponownie później
t-not-said = nie podano
t-not-taken-in-file-why = Nie przyjęto: { $file }: { $why }.
t-not-taken-over-you-are-not-asked-again = Nie przejęto: pytanie już się nie pojawi
t-nothing-is-missing-or-damaged = Niczego nie brakuje i nic nie jest uszkodzone.
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = Nic nie zostało zapisane częściowo. Proszę powiedzieć temu, kto dał Państwu carewallet, co robiono jako ostatnie.
t-nothing-to-type-have-the-paper-ready = nie trzeba nic wpisywać: proszę przygotować dokument.
t-nothing-was-deleted-you-can-put-it-all-back = Niczego nie usunięto. Można to wszystko przywrócić.
t-nothing-was-handed-over = Niczego nie przekazano.
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = Niczego nie przyjęto: proszę zapytać nadawcę, kim jest.
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = Niczego nie przyjęto. Jeśli ta osoba ma otwierać ten portfel: „Zabezpiecz”, „Kto go otwiera”.
t-odd-is-that-right = { $odd }. Czy to się zgadza?
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = Otwiera go jeden klucz i nic innego. Jeśli przepadnie, przepadnie wszystko.
t-open-the-wallet-that-this-person-is-in-nothing-was-written = Proszę otworzyć portfel, w którym jest ta osoba; niczego nie zapisano.
t-or-that-none-is-known = Albo że brak znanych
t-page-done-of-total-done = strona: gotowe { $done } z { $total }
t-part-of-the-record-could-not-be-read = Części zapisu nie udało się odczytać.
t-past-what-came-of-it = Minęła: co z niej wynikło?
t-perhaps-you-mean-kind = Może chodzi o: { $kind }.
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = Proszę zrobić zdjęcie całej strony arkusza pytań, razem z jej kodem.
t-please-check-odd = Proszę sprawdzić: { $odd }
t-proved = Potwierdzone
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [one] Potwierdzone: kartka ({ $holder }) otwiera ten portfel w całości ({ $entries } wpis).
    [few] Potwierdzone: kartka ({ $holder }) otwiera ten portfel w całości ({ $entries } wpisy).
    [many] Potwierdzone: kartka ({ $holder }) otwiera ten portfel w całości ({ $entries } wpisów).
   *[other] Potwierdzone: kartka ({ $holder }) otwiera ten portfel w całości ({ $entries } wpisu).
    }
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [one] Potwierdzone: kartka ({ $holder }) otwiera ten portfel, z niego { $entries } wpis; innych części nikt tutaj nie może odczytać.
    [few] Potwierdzone: kartka ({ $holder }) otwiera ten portfel, z niego { $entries } wpisy; innych części nikt tutaj nie może odczytać.
    [many] Potwierdzone: kartka ({ $holder }) otwiera ten portfel, z niego { $entries } wpisów; innych części nikt tutaj nie może odczytać.
   *[other] Potwierdzone: kartka ({ $holder }) otwiera ten portfel, z niego { $entries } wpisu; innych części nikt tutaj nie może odczytać.
    }
t-put-back = Przywrócone
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = Proszę odsunąć na bok to, co przeszkadza: niżej widać, co by to było.
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = Proszę poprawić to w pliku i dodać go jeszcze raz: nic nie jest przyjmowane dwa razy.
t-question-number-of-of = Pytanie { $number } z { $of }
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = Proszę odczytać to na innym komputerze: ten nie może bezpiecznie otwierać zdjęć.
t-reading-done-of-total-done = odczytywanie: gotowe { $done } z { $total }
t-reading-file-done-of-total-done = odczytywanie pliku: gotowe { $done } z { $total }
t-replaced = zastąpione
t-revoked-from-day = Unieważniony od { $day }
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = Proszę zadzwonić pod numer, który jest już znany ({ $name }), i porównać osiem słów klucza.
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = Proszę zadzwonić do instytucji pod numer, który jest już znany; niczego nie przyjęto.
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = Proszę zadzwonić do tego, kto prowadzi spis, pod numer, który jest już znany; niczego nie zmieniono.
t-saved-facts-facts-of-from-taken-over = { $facts ->
    [one] Zapisano: przejęto { $facts } informację, od: { $from }.
    [few] Zapisano: przejęto { $facts } informacje, od: { $from }.
    [many] Zapisano: przejęto { $facts } informacji, od: { $from }.
   *[other] Zapisano: przejęto { $facts } informacji, od: { $from }.
    }
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = Zapisano. Zostaje w domu: ten formularz tego nie przekazuje.
t-saved-it-was-checked-today-and-is-still-right = Zapisano: dzisiaj to sprawdzono i nadal się zgadza.
t-saved-name-trust = Zapisano: { $name }: { $trust }.
t-saved-nothing-of-from-was-taken-over = Zapisano: nic nie przejęto, od: { $from }.
t-say-on-what-ground-for-example-lasting-power-of-attorney = Proszę podać, na jakiej podstawie: na przykład lasting power of attorney (trwałe pełnomocnictwo)
t-say-what-came-of-it = Podaj, co z tego wynikło
t-say-what-to-do-with-fact = Proszę podać, co z tym zrobić: { $fact }
t-say-where-it-should-go = Proszę podać, gdzie to ma trafić
t-say-where-the-key-file-is = Proszę podać, gdzie jest plik klucza.
t-say-whether-name-wrote-this = Proszę podać, czy to tekst tej osoby lub instytucji: { $name }
t-say-which-is-right = Podaj, co się zgadza
t-say-why-in-your-own-words = Proszę podać, dlaczego, własnymi słowami
t-says-more = Mówi więcej
t-says-more-than-what-you-have = Mówi więcej niż to, co tutaj jest
t-says-the-same-as-what-you-have = Mówi to samo, co tutaj jest
t-settled-this-one-stays = Rozstrzygnięto: ten wpis zostaje.
t-signed-with-a-key-that-directory-lists-under-this-name = Podpisano kluczem, który { $directory } podaje pod tą nazwą.
t-signed-with-a-key-that-nobody-here-knows = Podpisano kluczem, którego nikt tutaj nie zna.
t-signed-with-a-key-that-you-see-for-the-first-time = Podpisano kluczem, który widać tu po raz pierwszy.
t-signed-with-the-key-of-name-in-your-address-book = Podpisano kluczem, który jest w książce adresowej: { $name }.
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = Podpisano kluczem kogoś, kto może otworzyć ten portfel.
t-skip-this = Pomiń to
t-skip-this-question = Pomiń to pytanie
t-somebody-else-says-this-about-name = Ktoś inny mówi to o osobie { $name }
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = ktoś o tym imieniu i nazwisku już jest w zapisie; to inna osoba
t-somebody-speaks-for-name-who-cannot-say-it = Ktoś mówi w imieniu osoby { $name }, która nie może tego powiedzieć
t-somebody-to-ring = Ktoś, do kogo można zadzwonić
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = Ktoś miał otwierać ten portfel do { $day }, a jego klucz nadal go otwiera.
t-something-about-this-wallet-is-unusual-have-it-checked = Coś w tym portfelu jest nietypowe: proszę dać go do sprawdzenia.
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = Coś chyba nie może się zgadzać: proszę to zmienić albo potwierdzić, że się zgadza
t-something-went-wrong-inside-carewallet = Coś poszło nie tak wewnątrz carewallet.
t-still-out-of-the-way-file-why = Nadal odsunięte na bok: { $file }: { $why }.
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = Takich wpisów nigdy nie ma na arkuszu: proszę zapytać tego, kto go sporządził; niczego nie przyjęto.
t-take-in-one-sheet-at-a-time-leave-the-others-out = Proszę przyjmować po jednym arkuszu: pozostałe pominąć.
t-take-in-shows-the-sheet-again = „Przyjmij” pokaże ten arkusz ponownie.
t-take-in-takes-its-photographs-or-its-file-again = „Przyjmij” ponownie przyjmuje jego zdjęcia lub plik.
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = Proszę przyjmować strony jednej osoby naraz: pozostałe pominąć.
t-take-it-over = Przejmij
t-take-it-over-although-the-sheet-contradicts-itself = Przejmij, chociaż arkusz sam sobie przeczy
t-take-it-over-beside-yours-both-will-stand = Przejmij obok swojego: zostanie jedno i drugie
t-take-it-over-it-stands-in-place-of-what-they-said-before = Przejmij: zastąpi to, co ta strona mówiła wcześniej
t-taken-back-it-does-not-count-any-more-its-history-stays = Wycofano: to się już nie liczy. Historia zostaje.
t-taken-over = Przejęto
t-that-backup-is-gone = Tej kopii zapasowej już nie ma.
t-that-is-days-days-ago = { $days ->
    [one] To było { $days } dzień temu.
    [few] To było { $days } dni temu.
    [many] To było { $days } dni temu.
   *[other] To było { $days } dnia temu.
    }
t-that-stick-is-not-there-any-more = Tego pendrive’a już nie ma.
t-the-agency-and-its-key-are-now-in-your-address-book = Instytucja i jej klucz są teraz w książce adresowej.
t-the-agency-makes-a-new-key-and-tells-the-families = Instytucja tworzy nowy klucz i powiadamia rodziny.
t-the-backup-is-made = Kopia zapasowa jest utworzona
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = Kopia zapasowa jest utworzona, ale nie ma w niej całego zapisu
t-the-backup-is-missing = Brakuje kopii zapasowej.
t-the-backup-is-put-back = Kopia zapasowa jest przywrócona
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = Kopia zapasowa jest przywrócona, ale nie ma w niej całego zapisu
t-the-backup-is-put-back-and-open-now = Kopia zapasowa jest przywrócona i teraz otwarta.
t-the-building-who-lives-there-how-to-get-in = Budynek, kto tam mieszka, jak wejść
t-the-copy-is-brought-in = Kopia jest dołączona
t-the-day-reason = Dzień: { $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = Dysk lub pendrive może się psuć: proszę spróbować z innym.
t-the-first-holder = pierwsza osoba, która otwiera portfel
t-the-first-one-this-cannot-be-ended = Pierwsza osoba: tego nie można zakończyć.
t-the-gp = Lekarz rodzinny (GP)
t-the-key-file-is-missing = Brakuje pliku klucza.
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = { $entries ->
    [one] Ostatnia kopia zapasowa z tego komputera jest z dnia { $at }; od tego czasu przybył { $entries } wpis.
    [few] Ostatnia kopia zapasowa z tego komputera jest z dnia { $at }; od tego czasu przybyły { $entries } wpisy.
    [many] Ostatnia kopia zapasowa z tego komputera jest z dnia { $at }; od tego czasu przybyło { $entries } wpisów.
   *[other] Ostatnia kopia zapasowa z tego komputera jest z dnia { $at }; od tego czasu przybyło { $entries } wpisu.
    }
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = Ostatni dzień można odczytać na kilka sposobów: proszę wpisać miesiąc słowem po angielsku
t-the-last-day-reason = Ostatni dzień: { $reason }
t-the-name-reason = Imię i nazwisko: { $reason }
t-the-new-folder-is-missing = Brakuje nowego folderu.
t-the-nhs-number-reason = Numer NHS: { $reason }
t-the-note-about-fact-reason = Uwaga ({ $fact }): { $reason }
t-the-one-that-must-not-be-missed = Ten, którego nie wolno pominąć
t-the-other-copy-was-only-read = Tamta kopia została tylko odczytana.
t-the-page-for-kind-shows-what-can-be-written = Strona „{ $kind }” pokazuje, co można wpisać.
t-the-passphrase-of-the-key = Hasło do klucza
t-the-person-says-so = Tak mówi ta osoba
t-the-place-of-the-new-key-is-missing = Brakuje miejsca na nowy klucz
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = Wiersz publiczny zaczyna się od age1. Nikt nie potrzebuje tajnego klucza innej osoby.
t-the-reason-reason = Powód: { $reason }
t-the-record-names-no-carer = w zapisie nie ma opiekuna.
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = „Zapis” pokazuje, co jest; proszę wybrać kogoś innego albo więcej rodzajów.
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = Zapis zmieniono na innej stronie. Ostatniej odpowiedzi nie przyjęto: proszę to obejrzeć i podać ją jeszcze raz.
t-the-same = To samo
t-the-sheet-is-as-it-was-before = Arkusz jest taki jak przedtem.
t-the-surgery-and-its-telephone-number = Przychodnia i jej numer telefonu
t-the-wallet-is-in-folder = Portfel jest w folderze { $folder }.
t-the-wallet-is-locked = Portfel jest zablokowany.
t-the-words-under-a-photograph-reason = Słowa pod zdjęciem: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = Pełne imię i nazwisko. Innych domowników można dodać później.
t-their-public-line-is-missing = Brakuje wiersza publicznego tej osoby
t-there-are-entries-entries-to-back-up = { $entries ->
    [one] Do zapisania w kopii zapasowej jest { $entries } wpis.
    [few] Do zapisania w kopii zapasowej są { $entries } wpisy.
    [many] Do zapisania w kopii zapasowej jest { $entries } wpisów.
   *[other] Do zapisania w kopii zapasowej jest { $entries } wpisu.
    }
t-there-are-ways-ways-in = { $ways ->
    [one] Jest { $ways } wejście.
    [few] Są { $ways } wejścia.
    [many] Jest { $ways } wejść.
   *[other] Jest { $ways } wejścia.
    }
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = { $ways ->
    [one] Jest { $ways } wejście, a żadnej kartki jeszcze nie odczytano.
    [few] Są { $ways } wejścia, a żadnej kartki jeszcze nie odczytano.
    [many] Jest { $ways } wejść, a żadnej kartki jeszcze nie odczytano.
   *[other] Jest { $ways } wejścia, a żadnej kartki jeszcze nie odczytano.
    }
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = { $ways ->
    [one] Teraz jest { $ways } wejście. Proszę wypróbować to ponownie za pół roku.
    [few] Teraz są { $ways } wejścia. Proszę wypróbować to ponownie za pół roku.
    [many] Teraz jest { $ways } wejść. Proszę wypróbować to ponownie za pół roku.
   *[other] Teraz jest { $ways } wejścia. Proszę wypróbować to ponownie za pół roku.
    }
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = Jest odpowiedź i jest powód, dla którego jej nie ma: proszę zostawić jedno z nich
t-there-is-no-such-folder-folder = Nie ma takiego folderu: { $folder }
t-there-is-nothing-that-could-be-put-back = Nie ma nic, co można by przywrócić.
t-there-is-still-only-one-way-in = Nadal jest tylko jedno wejście.
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = { $pages ->
    [one] To są pytania instytucji na { $pages } stronie, a nie odpowiedzi.
    [few] To są pytania instytucji na { $pages } stronach, a nie odpowiedzi.
    [many] To są pytania instytucji na { $pages } stronach, a nie odpowiedzi.
   *[other] To są pytania instytucji na { $pages } strony, a nie odpowiedzi.
    }
t-they-are-in-files-files = { $files ->
    [one] Są w { $files } pliku.
    [few] Są w { $files } plikach.
    [many] Są w { $files } plikach.
   *[other] Są w { $files } pliku.
    }
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = Ta osoba używa klucza, który już ma. Otwiera się nim cały zapis.
t-this-belongs-on-the-form-itself = to należy do samego formularza.
t-this-can-be-read-in-several-ways-choose-what-you-mean = Można to odczytać na kilka sposobów: proszę wybrać, co ma to znaczyć
t-this-cannot-be-asked-here-write-it-down-by-itself = o to nie można zapytać tutaj: proszę wpisać to osobno.
t-this-cannot-be-left-open-here-answer-it-or-skip-it = Tego nie można tu zostawić otwartego: proszę odpowiedzieć albo pominąć
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = Ten komputer nie mógł zapamiętać, co widział. Sam portfel jest w porządku.
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = Ten komputer nie mógł zapamiętać, kiedy to było; sama kopia zapasowa jest w porządku.
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = Ten komputer na to nie pozwala: proszę wybrać inny folder, na przykład własne dokumenty.
t-this-computer-knows-of-no-backup = Ten komputer nie zna żadnej kopii zapasowej.
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = Zegar tego komputera pokazuje { $day }, a to nie może się zgadzać. To, co zostanie teraz wpisane, miałoby tę datę: proszę najpierw ustawić zegar.
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = { $missing ->
    [one] Ta kopia jest starsza niż ta, którą ten komputer widział wcześniej: brakuje w niej co najmniej { $missing } wpisu. Proszę poszukać nowszej kopii.
    [few] Ta kopia jest starsza niż ta, którą ten komputer widział wcześniej: brakuje w niej co najmniej { $missing } wpisów. Proszę poszukać nowszej kopii.
    [many] Ta kopia jest starsza niż ta, którą ten komputer widział wcześniej: brakuje w niej co najmniej { $missing } wpisów. Proszę poszukać nowszej kopii.
   *[other] Ta kopia jest starsza niż ta, którą ten komputer widział wcześniej: brakuje w niej co najmniej { $missing } wpisu. Proszę poszukać nowszej kopii.
    }
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = Ten dzień można odczytać na kilka sposobów: proszę wybrać, o który chodzi
t-this-is-answered-already = na to już odpowiedziano.
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = To nie jest to samo. Proszę spojrzeć na to, co zanotowano, i wpisać jeszcze raz
t-this-is-on-record-and-held-back = to jest w zapisie, ale zatrzymano.
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = To zapisuje się samo, gdy arkusz wychodzi lub przychodzi.
t-this-is-you = To Państwo.
t-this-never-leaves-the-family-choose-something-else = To nigdy nie opuszcza rodziny: proszę wybrać coś innego.
t-this-sheet-was-forgotten = Ten arkusz zapomniano.
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = Klucza tego portfela nie ma na tym komputerze: proszę użyć swojego pliku klucza.
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = Ten portfel utworzyła nowsza wersja carewallet. Można go tu czytać, ale nie zmieniać.
t-this-was-added-it-is-taken-back = To dodano. Zostanie wycofane:
t-this-was-changed-it-says-again-what-it-said-before = To zmieniono. Znowu będzie tam to, co przedtem:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = To było uszkodzone lub tego brakowało, gdy tworzono kopię zapasową. Może to mieć starsza kopia zapasowa: proszę przywrócić ją obok, a potem dołączyć.
t-this-was-not-saved = Tego nie zapisano.
t-this-was-not-saved-reason = Tego nie zapisano: { $reason }.
t-this-was-taken-back-it-counts-again = To wycofano. Znowu się liczy:
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = Proszę zaznaczyć też jego rodzaj; to, co prywatne, trzeba zaznaczyć z nazwy.
t-to-do = Do zrobienia
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = Żeby to się liczyło, trzeba najpierw ponownie dodać tę osobę: „Zabezpiecz”, „Kto go otwiera”.
t-to-look-at = Do obejrzenia
t-tried-last-on-day = Ostatnio wypróbowano { $day }.
t-two-entries-disagree-settle-that-on-their-own-pages-first = dwa wpisy się nie zgadzają: proszę to najpierw rozstrzygnąć na ich własnych stronach.
t-two-versions-this-one-and-another-stand = Dwie wersje: jest ta i jest inna
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = Proszę wpisać 40 słów jednego arkusza, po kolei, albo zrobić zdjęcie jego kodu.
t-type-the-folder-in-which-it-is-saved = Proszę wpisać folder, w którym to zapisać.
t-type-the-name = Proszę wpisać imię i nazwisko
t-type-the-name-of-who-is-coming = Proszę wpisać nazwę lub nazwisko tego, kto przychodzi
t-type-the-passphrase-back = Proszę wpisać hasło jeszcze raz
t-type-the-words-of-the-sheet-or-choose-a-photograph = Proszę wpisać słowa z arkusza albo wybrać zdjęcie.
t-type-whom-the-form-is-for = Proszę wpisać, dla kogo jest formularz.
t-understood-as-what = Zrozumiano jako { $what }.
t-undone = Cofnięto.
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = Proszę odblokować pęk kluczy tego komputera albo użyć swojego pliku klucza.
t-use-only-sheets-that-name-the-same-set = Proszę używać tylko arkuszy, które wymieniają ten sam zestaw.
t-use-the-family-s-key-file = Proszę użyć pliku klucza rodziny.
t-use-the-key-file-that-it-is-sealed-to = Proszę użyć pliku klucza, dla którego to zapieczętowano.
t-use-the-key-file-that-was-made-for-this-wallet = Proszę użyć pliku klucza, który utworzono dla tego portfela.
t-verified-words-checked-on-day-by-name = Zweryfikowany (słowa sprawdzono { $day }, zrobił to: { $name })
t-wallet-json-was-written-anew = Plik wallet.json zapisano na nowo.
t-wallet-json-would-be-written-anew = Plik wallet.json zostałby zapisany na nowo.
t-way-of-holder-tried-on-day = { $way }: { $holder }, wypróbowano { $day }
t-what-another-copy-of-this-wallet-has-and-this-one-not = To, co ma inna kopia tego portfela, a czego nie ma ta.
t-what-could-be-copied-is-here-and-not-all-could = Jest tu to, co udało się skopiować, ale nie wszystko się udało
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = Jest tu to, co udało się skopiować: proszę poszukać innej kopii, która ma resztę.
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = To, co udało się odczytać, jest gotowe; proszę dodać ostrzejsze zdjęcia reszty.
t-what-done-of-total-done = { $what }: gotowe { $done } z { $total }
t-what-is-private-has-to-be-ticked-by-name = To, co prywatne, trzeba zaznaczyć z nazwy.
t-what-is-your-own-name = Jakie jest Państwa imię i nazwisko?
t-what-it-is-for-reason = W jakim celu to jest: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = To, co wpis mówił wcześniej, przez to nie wraca.
t-what-matters-most = Co jest najważniejsze
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [one] To, co { $name } ma we wcześniejszej kopii, ta osoba nadal może czytać: najwyżej { $entries } wpis.
    [few] To, co { $name } ma we wcześniejszej kopii, ta osoba nadal może czytać: najwyżej { $entries } wpisy.
    [many] To, co { $name } ma we wcześniejszej kopii, ta osoba nadal może czytać: najwyżej { $entries } wpisów.
   *[other] To, co { $name } ma we wcześniejszej kopii, ta osoba nadal może czytać: najwyżej { $entries } wpisu.
    }
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [one] To, co { $name } ma we wcześniejszej kopii, nadal można czytać: najwyżej { $entries } wpis.
    [few] To, co { $name } ma we wcześniejszej kopii, nadal można czytać: najwyżej { $entries } wpisy.
    [many] To, co { $name } ma we wcześniejszej kopii, nadal można czytać: najwyżej { $entries } wpisów.
   *[other] To, co { $name } ma we wcześniejszej kopii, nadal można czytać: najwyżej { $entries } wpisu.
    }
t-what-was-in-the-way-is-out-of-the-way = To, co przeszkadzało, jest odsunięte na bok
t-what-was-saved-before-is-as-it-was = To, co zapisano wcześniej, jest takie, jak było.
t-what-you-made-on-day-for-to = co sporządzono { $day }, dla: { $to }
t-when-needed = Gdy potrzeba
t-when-nobody-knows = Kiedy: nikt nie wie
t-where-should-the-record-go = Gdzie ma trafić zapis?
t-which-professional-says-so = Który specjalista tak mówi?
t-who-can-come-and-who-decides = Kto może przyjść i kto decyduje
t-who-is-the-record-about = Kogo dotyczy zapis?
t-whoever-has-the-key-and-its-passphrase-can-read-everything = Kto ma klucz i hasło do niego, może przeczytać wszystko.
t-whoever-made-the-form-gives-it-an-id-of-its-own = Kto sporządził formularz, nadaje mu własny identyfikator.
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = { $whose } może powiedzieć to ponownie; ktoś może mówić w imieniu tej osoby; albo można wpisać obok nowy wpis.
t-why-it-ends-reason = Dlaczego to się kończy: { $reason }
t-withdrawn = wycofane
t-without-a-caption = bez podpisu
t-write-down-has-a-page-for-another-person = „Wpisz” ma stronę dla następnej osoby.
t-write-down-who-is-in-the-household-first = Proszę najpierw wpisać, kto jest wśród domowników.
t-write-the-folder-of-the-other-copy = Proszę wpisać folder innej kopii.
t-write-the-name-of-the-agency = Proszę wpisać nazwę instytucji.
t-write-who-said-it = Proszę wpisać, kto to powiedział.
t-year-month-not-known = { $year }, miesiąc nieznany
t-yes-as-of-today = Tak, według stanu na dziś
t-yes-it-is-right = Tak, zgadza się
t-yes-they-said-it-like-this = Tak, dokładnie tak powiedziano
t-yes-they-wrote-it = Tak, to ich własny tekst
t-you-did-not-take-over-facts-facts-before = Wcześniej nie przejęto { $facts } informacji.
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = Państwo prowadzą ten zapis: to, co Państwo wpiszą, będzie podane jako Państwa słowa.
t-you-said-before-of-facts-facts-not-so = { $facts ->
    [one] Wcześniej powiedziano o { $facts } informacji: nie jest tak.
    [few] Wcześniej powiedziano o { $facts } informacjach: nie jest tak.
    [many] Wcześniej powiedziano o { $facts } informacjach: nie jest tak.
   *[other] Wcześniej powiedziano o { $facts } informacji: nie jest tak.
    }
t-you-see-each-fact-before-it-is-saved = Każdą informację widać, zanim zostanie zapisana.
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = Wpisano własne hasło, a wybrano siedem słów: proszę wybrać jedno z dwóch i, jeśli to własne hasło, wpisać je jeszcze raz
t-your-note-note = (Państwa uwaga: { $note })
t-your-sheet-of-day-taken-taken-over-not-not-later-later = Państwa arkusz z dnia { $day }: przejęto { $taken }, nie przejęto { $not }, na później { $later }.
t-your-sheet-sheet-of-day-for-to = arkusz { $sheet } od Państwa z dnia { $day }, dla: { $to }
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = Państwa arkusz { $sheet } z dnia { $day }: przejęto { $taken }, nie przejęto { $not }, na później { $later }.
