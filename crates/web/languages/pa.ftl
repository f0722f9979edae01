# carewallet, words of the window: Punjabi (Gurmukhi)
# Made by machine. A native reader's check is still wanted.

## about.html
t-the-record = ਰਿਕਾਰਡ
t-sections = ਹਿੱਸੇ

## arrived.html
t-not-everything-is-decided-yet = ਹਾਲੇ ਸਭ ਕੁਝ ਤੈਅ ਨਹੀਂ ਹੋਇਆ
t-take-in = ਪ੍ਰਾਪਤ ਕਰੋ
t-what-from-wrote = { $from } ਨੇ ਕੀ ਲਿਖਿਆ
t-made = ਕਦੋਂ ਬਣੀ
t-answers = ਕਿਸ ਦਾ ਜਵਾਬ
t-who-signed = ਕਿਸ ਨੇ ਦਸਤਖ਼ਤ ਕੀਤੇ
t-compare-the-words-of-this-key = ਇਸ ਚਾਬੀ ਦੇ ਸ਼ਬਦ ਮਿਲਾ ਕੇ ਵੇਖੋ
t-this-name-is-in-your-address-book-and-this-key-is-not-anybody-can-take-a-name = ਇਹ ਨਾਂ ਤੁਹਾਡੀ ਪਤਿਆਂ ਦੀ ਕਿਤਾਬ ਵਿੱਚ ਹੈ, ਪਰ ਇਹ ਚਾਬੀ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਕੋਈ ਵੀ ਕੋਈ ਨਾਂ ਰੱਖ ਸਕਦਾ ਹੈ।
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them-a-name-alone-proves-nothing = { $from } ਨੂੰ ਉਸ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਇਸ ਸ਼ੀਟ ਵਾਲੇ ਕਿਸੇ ਨੰਬਰ ਤੇ ਨਹੀਂ। ਉਹਨਾਂ ਨੂੰ ਕਹੋ ਕਿ ਆਪਣੇ ਅੱਠ ਸ਼ਬਦ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ। ਉਹ ਪੜ੍ਹਨ, ਤੁਸੀਂ ਵੇਖੋ। ਸ਼ਬਦ ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਪੜ੍ਹ ਕੇ ਨਾ ਸੁਣਾਓ। ਸਿਰਫ਼ ਨਾਂ ਤੋਂ ਕੁਝ ਸਾਬਤ ਨਹੀਂ ਹੁੰਦਾ।
t-you-can-also-go-on-now-and-compare-them-later = ਤੁਸੀਂ ਹੁਣ ਅੱਗੇ ਵੀ ਜਾ ਸਕਦੇ ਹੋ, ਅਤੇ ਸ਼ਬਦ ਬਾਅਦ ਵਿੱਚ ਮਿਲਾ ਸਕਦੇ ਹੋ।
t-nothing-new = ਕੁਝ ਨਵਾਂ ਨਹੀਂ।
t-nothing-of-it-is-left-to-decide = ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਤੈਅ ਕਰਨਾ ਬਾਕੀ ਨਹੀਂ।
t-take-over-all-that-contradicts-nothing-harmless-except-where-i-choose-something-else-below = ਜਿਸ ਦਾ ਕਿਸੇ ਗੱਲ ਨਾਲ ਟਕਰਾਅ ਨਹੀਂ, ਉਹ ਸਭ ਰਿਕਾਰਡ ਵਿੱਚ ਲਓ ({ $harmless }), ਸਿਵਾਏ ਉੱਥੇ ਜਿੱਥੇ ਮੈਂ ਹੇਠਾਂ ਕੁਝ ਹੋਰ ਚੁਣਾਂ
t-what-contradicts-your-record-or-takes-something-back-is-never-taken-over-by-this-tick = ਜੋ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਨਾਲ ਟਕਰਾਉਂਦਾ ਹੈ, ਜਾਂ ਕੁਝ ਵਾਪਸ ਲੈਂਦਾ ਹੈ, ਉਹ ਇਸ ਟਿੱਕ ਨਾਲ ਕਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।
t-about-about = { $about } ਬਾਰੇ।
t-they-say = ਉਹ ਕਹਿੰਦੇ ਹਨ
t-you-have = ਤੁਹਾਡੇ ਕੋਲ ਹੈ
t-nothing-about-this = ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ।
t-another-fact-of-this-sheet-says-something-else = ਇਸ ਸ਼ੀਟ ਦੀ ਇੱਕ ਹੋਰ ਗੱਲ ਕੁਝ ਹੋਰ ਕਹਿੰਦੀ ਹੈ:
t-what-do-you-want-to-do-with-it = ਤੁਸੀਂ ਇਸ ਦਾ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
t-if-it-is-not-so-what-should-they-know-you-can-leave-this-empty = ਜੇ ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਹੈ: ਉਹਨਾਂ ਨੂੰ ਕੀ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ? (ਤੁਸੀਂ ਇਹ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।)
t-look-before-saving = ਸੇਵ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਵੇਖੋ
t-later = ਬਾਅਦ ਵਿੱਚ
t-ask-me-again-about-what-was-not-taken-over = ਜੋ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਲਿਆ ਗਿਆ, ਉਸ ਬਾਰੇ ਮੈਨੂੰ ਦੁਬਾਰਾ ਪੁੱਛੋ
t-are-all-eight-words-the-same = ਕੀ ਅੱਠੇ ਸ਼ਬਦ ਇੱਕੋ ਹਨ?
t-yes-they-read-all-eight-to-me = ਹਾਂ, ਉਹਨਾਂ ਨੇ ਅੱਠੇ ਸ਼ਬਦ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਏ
t-no-put-this-sheet-away = ਨਹੀਂ: ਇਹ ਸ਼ੀਟ ਪਾਸੇ ਰੱਖੋ
t-note-that-i-compared-them = ਲਿਖ ਲਓ ਕਿ ਮੈਂ ਸ਼ਬਦ ਮਿਲਾ ਲਏ

## base.html
t-find-in-the-record = ਰਿਕਾਰਡ ਵਿੱਚ ਲੱਭੋ
t-parts-of-the-window = ਵਿੰਡੋ ਦੇ ਹਿੱਸੇ
t-write-down = ਲਿਖ ਕੇ ਰੱਖੋ
t-before-a-visit = ਮੁਲਾਕਾਤ ਤੋਂ ਪਹਿਲਾਂ
t-forms = ਫ਼ਾਰਮ
t-keep-safe = ਸੁਰੱਖਿਅਤ ਰੱਖੋ
t-this-household-is-made-up = ਇਹ ਪਰਿਵਾਰ ਕਾਲਪਨਿਕ ਹੈ।
t-try-anything-nothing-here-is-about-anybody-who-lives = ਕੁਝ ਵੀ ਅਜ਼ਮਾ ਕੇ ਵੇਖੋ: ਇੱਥੇ ਕੁਝ ਵੀ ਕਿਸੇ ਜਿਉਂਦੇ ਵਿਅਕਤੀ ਬਾਰੇ ਨਹੀਂ ਹੈ।
t-please-note = ਧਿਆਨ ਦਿਓ:
t-lock = ਲੌਕ ਕਰੋ
t-close-and-forget = ਬੰਦ ਕਰੋ ਅਤੇ ਭੁੱਲ ਜਾਓ
t-this-page-comes-from-your-own-computer-nothing-of-it-goes-over-the-internet = ਇਹ ਸਫ਼ਾ ਤੁਹਾਡੇ ਆਪਣੇ ਕੰਪਿਊਟਰ ਤੋਂ ਆਉਂਦਾ ਹੈ। ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਇੰਟਰਨੈੱਟ ਤੇ ਨਹੀਂ ਜਾਂਦਾ।

## begin.html
t-begin = ਸ਼ੁਰੂ ਕਰੋ
t-carewallet-keeps-what-everybody-who-helps-needs-to-know-in-one-place-that-belongs-to-you-a-folder-on-this-computer-you-write-it-down-once-and-print-for-each-visit-what-that-visit-needs = ਮਦਦ ਕਰਨ ਵਾਲੇ ਸਾਰਿਆਂ ਨੂੰ ਜੋ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, carewallet ਉਹ ਇੱਕ ਥਾਂ ਰੱਖਦਾ ਹੈ ਜੋ ਤੁਹਾਡੀ ਆਪਣੀ ਹੈ: ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਇੱਕ ਫ਼ੋਲਡਰ। ਤੁਸੀਂ ਇੱਕ ਵਾਰ ਲਿਖ ਕੇ ਰੱਖਦੇ ਹੋ, ਅਤੇ ਹਰ ਮੁਲਾਕਾਤ ਲਈ ਉਹ ਪ੍ਰਿੰਟ ਕਰਦੇ ਹੋ ਜੋ ਉਸ ਮੁਲਾਕਾਤ ਲਈ ਚਾਹੀਦਾ ਹੈ।
t-begin-a-new-record = ਨਵਾਂ ਰਿਕਾਰਡ ਸ਼ੁਰੂ ਕਰੋ
t-open-a-record-that-is-there = ਜੋ ਰਿਕਾਰਡ ਮੌਜੂਦ ਹੈ, ਉਹ ਖੋਲ੍ਹੋ
t-put-a-backup-back = ਬੈਕਅੱਪ ਬਹਾਲ ਕਰੋ
t-a-new-record-takes-about-five-minutes-have-a-pen-and-paper-ready-you-will-write-down-a-passphrase = ਨਵੇਂ ਰਿਕਾਰਡ ਨੂੰ ਲਗਭਗ ਪੰਜ ਮਿੰਟ ਲੱਗਦੇ ਹਨ। ਪੈੱਨ ਅਤੇ ਕਾਗਜ਼ ਕੋਲ ਰੱਖੋ: ਤੁਹਾਨੂੰ ਗੁਪਤ ਸ਼ਬਦ ਲਿਖ ਕੇ ਰੱਖਣੇ ਪੈਣਗੇ।

## begin_first.html
t-write-down-five-things-first = ਪਹਿਲਾਂ ਪੰਜ ਗੱਲਾਂ ਲਿਖ ਕੇ ਰੱਖੋ
t-with-these-about-name-an-ambulance-crew-or-a-new-carer-already-knows-the-most-important-each-takes-a-minute-all-but-its-first-question-can-be-skipped = { $name } ਬਾਰੇ ਇਹਨਾਂ ਗੱਲਾਂ ਨਾਲ ਐਂਬੂਲੈਂਸ ਵਾਲਿਆਂ ਨੂੰ ਜਾਂ ਨਵੇਂ ਕੇਅਰਰ ਨੂੰ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਗੱਲਾਂ ਪਹਿਲਾਂ ਹੀ ਪਤਾ ਹੁੰਦੀਆਂ ਹਨ। ਹਰ ਇੱਕ ਨੂੰ ਇੱਕ ਮਿੰਟ ਲੱਗਦਾ ਹੈ; ਹਰ ਇੱਕ ਦੇ ਪਹਿਲੇ ਸਵਾਲ ਤੋਂ ਬਿਨਾਂ ਬਾਕੀ ਸਾਰੇ ਛੱਡੇ ਜਾ ਸਕਦੇ ਹਨ।
t-done-of-things-are-done = { $things } ਵਿੱਚੋਂ { $done } ਪੂਰੀਆਂ।
t-done = ਹੋ ਗਿਆ
t-not-yet = ਹਾਲੇ ਨਹੀਂ
t-go-to-today = ‘ਅੱਜ’ ਸਫ਼ੇ ਤੇ ਜਾਓ

## begin_new.html
t-a-new-record-step-number-of-6 = ਨਵਾਂ ਰਿਕਾਰਡ: ਕਦਮ { $number }, ਕੁੱਲ 6
t-which-passphrase-should-it-be = ਗੁਪਤ ਸ਼ਬਦ ਕਿਹੜੇ ਹੋਣ?
t-these-seven-words-write-them-down-on-paper-now = ਇਹ ਸੱਤ ਸ਼ਬਦ। ਹੁਣੇ ਕਾਗਜ਼ ਤੇ ਲਿਖ ਕੇ ਰੱਖੋ:
t-a-passphrase-of-my-own = ਮੇਰੇ ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ
t-if-it-is-your-own-type-it-here = ਜੇ ਤੁਹਾਡੇ ਆਪਣੇ ਹਨ: ਇੱਥੇ ਟਾਈਪ ਕਰੋ
t-at-least-12-characters-several-words-are-better-than-one = ਘੱਟੋ-ਘੱਟ 12 ਅੱਖਰ; ਇੱਕ ਸ਼ਬਦ ਨਾਲੋਂ ਕਈ ਸ਼ਬਦ ਚੰਗੇ ਹਨ
t-it-is-right-odd = ਇਹ ਠੀਕ ਹੈ: { $odd }
t-make-the-record = ਰਿਕਾਰਡ ਬਣਾਓ
t-nothing-is-written-to-the-disk-before-this-making-the-record-may-take-some-seconds = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਡਿਸਕ ਤੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ। ਰਿਕਾਰਡ ਬਣਾਉਣ ਨੂੰ ਕੁਝ ਸਕਿੰਟ ਲੱਗ ਸਕਦੇ ਹਨ।

## begin_open.html
t-the-record-was-not-opened = ਰਿਕਾਰਡ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ
t-which-record-is-it = ਕਿਹੜਾ ਰਿਕਾਰਡ ਹੈ?
t-none-was-found-in-your-home-folder-or-on-a-stick-if-it-is-on-a-stick-plug-it-in-and-load-this-page-again = ਤੁਹਾਡੇ ਹੋਮ ਫ਼ੋਲਡਰ ਵਿੱਚ ਜਾਂ ਕਿਸੇ USB ਸਟਿੱਕ ਤੇ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ ਮਿਲਿਆ। ਜੇ ਇਹ ਸਟਿੱਕ ਤੇ ਹੈ, ਤਾਂ ਸਟਿੱਕ ਲਾਓ ਅਤੇ ਇਹ ਸਫ਼ਾ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ।
t-its-folder = ਇਸ ਦਾ ਫ਼ੋਲਡਰ
t-or-another-folder = ਜਾਂ ਕੋਈ ਹੋਰ ਫ਼ੋਲਡਰ
t-where-is-its-key = ਇਸ ਦੀ ਚਾਬੀ ਕਿੱਥੇ ਹੈ?
t-in-this-computer-s-keyring = ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਚਾਬੀਆਂ ਦੇ ਛੱਲੇ (keyring) ਵਿੱਚ
t-or-another-key-file = ਜਾਂ ਚਾਬੀ ਦੀ ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ
t-a-file-whose-name-ends-in-key-age-or-key-txt = ਉਹ ਫ਼ਾਈਲ ਜਿਸ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ -key.age ਜਾਂ -key.txt ਹੈ

## begin_paper.html
t-now-make-a-second-way-in = ਹੁਣ ਅੰਦਰ ਜਾਣ ਦਾ ਦੂਜਾ ਰਾਹ ਬਣਾਓ
t-folder-of-the-record = ਰਿਕਾਰਡ ਦਾ ਫ਼ੋਲਡਰ:
t-its-key = ਇਸ ਦੀ ਚਾਬੀ:
t-if-this-computer-breaks-or-the-passphrase-is-forgotten-nobody-can-open-the-record-not-you-and-not-we-one-page-of-paper-prevents-that-it-is-the-key-itself = ਜੇ ਇਹ ਕੰਪਿਊਟਰ ਖ਼ਰਾਬ ਹੋ ਜਾਵੇ, ਜਾਂ ਗੁਪਤ ਸ਼ਬਦ ਭੁੱਲ ਜਾਣ, ਤਾਂ ਰਿਕਾਰਡ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ: ਨਾ ਤੁਸੀਂ, ਨਾ ਅਸੀਂ। ਕਾਗਜ਼ ਦਾ ਇੱਕ ਸਫ਼ਾ ਇਸ ਤੋਂ ਬਚਾਉਂਦਾ ਹੈ। ਇਹ ਆਪ ਹੀ ਚਾਬੀ ਹੈ।
t-get-the-page-and-print-it = ਸਫ਼ਾ ਲਓ ਅਤੇ ਪ੍ਰਿੰਟ ਕਰੋ।
t-delete-the-file-from-your-downloads-afterwards-whoever-has-it-can-read-everything = ਬਾਅਦ ਵਿੱਚ ਆਪਣੇ ਡਾਊਨਲੋਡ ਵਿੱਚੋਂ ਫ਼ਾਈਲ ਮਿਟਾ ਦਿਓ: ਜਿਸ ਕੋਲ ਇਹ ਹੈ, ਉਹ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
t-put-the-page-where-you-keep-passports-away-from-this-computer = ਸਫ਼ਾ ਉੱਥੇ ਰੱਖੋ ਜਿੱਥੇ ਤੁਸੀਂ ਪਾਸਪੋਰਟ ਰੱਖਦੇ ਹੋ, ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਦੂਰ।
t-read-it-back-once-so-that-you-know-it-works = ਇੱਕ ਵਾਰ ਇਸ ਨੂੰ ਪੜ੍ਹ ਕੇ ਪਰਖੋ, ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਇਹ ਕੰਮ ਕਰਦਾ ਹੈ।
t-get-the-page-to-print = ਪ੍ਰਿੰਟ ਕਰਨ ਵਾਲਾ ਸਫ਼ਾ ਲਓ
t-it-is-printed-read-it-back = ਪ੍ਰਿੰਟ ਹੋ ਗਿਆ: ਪੜ੍ਹ ਕੇ ਪਰਖੋ
t-go-on-and-do-this-later = ਅੱਗੇ ਜਾਓ, ਇਹ ਬਾਅਦ ਵਿੱਚ ਕਰੋ
t-until-it-was-read-back-today-reminds-you-of-it = ਜਦੋਂ ਤੱਕ ਇਹ ਪੜ੍ਹ ਕੇ ਪਰਖਿਆ ਨਹੀਂ ਜਾਂਦਾ, ‘ਅੱਜ’ ਸਫ਼ਾ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਉਂਦਾ ਰਹੇਗਾ।

## card.html
t-see-the-other-one = ਦੂਜੀ ਵੇਖੋ
t-save-the-attached-file-caption = ਨਾਲ ਲੱਗੀ ਫ਼ਾਈਲ ਸੇਵ ਕਰੋ: { $caption }

## closed.html
t-closed = ਬੰਦ ਹੋ ਗਿਆ
t-the-wallet-is-locked-and-carewallet-has-ended-nothing-of-the-record-is-left-in-this-program = ਵਾਲਿਟ ਲੌਕ ਹੈ, ਅਤੇ carewallet ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਰਿਕਾਰਡ ਦਾ ਕੁਝ ਵੀ ਬਾਕੀ ਨਹੀਂ ਹੈ।
t-you-can-close-this-tab-to-open-the-wallet-again-start-carewallet-again = ਤੁਸੀਂ ਇਹ ਟੈਬ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ। ਵਾਲਿਟ ਦੁਬਾਰਾ ਖੋਲ੍ਹਣ ਲਈ carewallet ਦੁਬਾਰਾ ਚਲਾਓ।

## decided.html
t-change-something = ਕੁਝ ਬਦਲੋ
t-look-before-it-is-saved = ਸੇਵ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਵੇਖੋ
t-from-from-nothing-is-saved-yet = { $from } ਵੱਲੋਂ। ਹਾਲੇ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
t-the-agency-and-its-key-come-into-your-address-book-with-it-unless-you-take-nothing-over = ਇਸ ਦੇ ਨਾਲ ਏਜੰਸੀ ਅਤੇ ਉਸ ਦੀ ਚਾਬੀ ਤੁਹਾਡੀ ਪਤਿਆਂ ਦੀ ਕਿਤਾਬ ਵਿੱਚ ਆ ਜਾਣਗੀਆਂ; ਜੇ ਤੁਸੀਂ ਰਿਕਾਰਡ ਵਿੱਚ ਕੁਝ ਵੀ ਨਹੀਂ ਲੈਂਦੇ, ਤਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ।
t-save-this = ਇਹ ਸੇਵ ਕਰੋ

## entry.html
t-back-to-the-first-five-things = ਪਹਿਲੀਆਂ ਪੰਜ ਗੱਲਾਂ ਤੇ ਵਾਪਸ ਜਾਓ
t-write-down-another = ਇੱਕ ਹੋਰ ਲਿਖ ਕੇ ਰੱਖੋ
t-undo = ਅਣਕੀਤਾ ਕਰੋ
t-change-this = ਇਹ ਬਦਲੋ
t-it-is-still-right = ਇਹ ਹਾਲੇ ਵੀ ਠੀਕ ਹੈ
t-take-it-back = ਇਹ ਵਾਪਸ ਲਓ
t-what-happened-to-it = ਇਸ ਨਾਲ ਕੀ-ਕੀ ਹੋਇਆ
t-who-has-this = ਇਹ ਕਿਸ ਕੋਲ ਹੈ
t-who-has-it-as-it-stands-now-since-day = { $who } ਕੋਲ ਇਹ { $day } ਤੋਂ ਹੈ, ਜਿਵੇਂ ਹੁਣ ਹੈ।
t-who-has-an-older-version-since-day-it-was-changed-here-since = { $who } ਕੋਲ { $day } ਤੋਂ ਪੁਰਾਣਾ ਰੂਪ ਹੈ: ਇਸ ਤੋਂ ਬਾਅਦ ਇਹ ਇੱਥੇ ਬਦਲਿਆ ਗਿਆ।
t-who-has-it-since-day-and-it-was-taken-back-here-since = { $who } ਕੋਲ ਇਹ { $day } ਤੋਂ ਹੈ, ਅਤੇ ਇਸ ਤੋਂ ਬਾਅਦ ਇਹ ਇੱਥੇ ਵਾਪਸ ਲਿਆ ਗਿਆ।
t-who-told-it-on-day = { $who } ਨੇ ਇਹ { $day } ਨੂੰ ਦੱਸਿਆ।

## form.html
t-answered-of-asked-answered-from-the-record-left-to-ask = { $asked } ਸਵਾਲਾਂ ਵਿੱਚੋਂ { $answered } ਦਾ ਜਵਾਬ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ। ਪੁੱਛਣ ਨੂੰ ਬਾਕੀ: { $left }।
t-old-of-them-only-because-they-are-old = ਇਹਨਾਂ ਵਿੱਚੋਂ { $old } ਸਿਰਫ਼ ਪੁਰਾਣੇ ਹੋਣ ਕਰਕੇ।
t-answer-what-is-left = ਜੋ ਬਾਕੀ ਹੈ, ਉਸ ਦਾ ਜਵਾਬ ਦਿਓ
t-fill-it-and-hand-it-over = ਇਸ ਨੂੰ ਭਰ ਕੇ ਸੌਂਪੋ
t-others-say-differently = (ਦੂਜੇ ਹੋਰ ਗੱਲ ਕਹਿੰਦੇ ਹਨ)
t-check-again-again = (ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ: { $again })
t-answer-this = ਇਸ ਦਾ ਜਵਾਬ ਦਿਓ

## form_ask.html
t-there-is-a-problem = ਇੱਕ ਸਮੱਸਿਆ ਹੈ
t-on-record = ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ:
t-about = ਕਿਸ ਬਾਰੇ
t-or-there-is-no-answer-because = ਜਾਂ ਕੋਈ ਜਵਾਬ ਨਹੀਂ, ਕਿਉਂਕਿ
t-go-on = ਅੱਗੇ ਜਾਓ
t-one-back = ਇੱਕ ਕਦਮ ਪਿੱਛੇ
t-stop-here = ਇੱਥੇ ਰੁਕੋ
t-each-answer-is-saved-once-all-of-it-is-there-stop-whenever-you-like = ਹਰ ਜਵਾਬ ਉਦੋਂ ਸੇਵ ਹੁੰਦਾ ਹੈ ਜਦੋਂ ਉਹ ਪੂਰਾ ਹੋ ਜਾਵੇ। ਜਦੋਂ ਚਾਹੋ ਰੁਕ ਜਾਓ।

## form_asked.html
t-that-is-all-for-now = ਹੁਣ ਲਈ ਏਨਾ ਹੀ
t-title-before-of-asked-were-answered-before-now-of-asked-are-answered-now = { $title }: ਪਹਿਲਾਂ { $asked } ਵਿੱਚੋਂ { $before } ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਹੋਇਆ ਸੀ, ਹੁਣ { $asked } ਵਿੱਚੋਂ { $now } ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਹੋਇਆ ਹੈ।
t-nothing-is-left-to-ask = ਪੁੱਛਣ ਨੂੰ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
t-left-are-left-to-ask = ਪੁੱਛਣ ਨੂੰ ਬਾਕੀ: { $left }।
t-see-the-form = ਫ਼ਾਰਮ ਵੇਖੋ

## form_carer.html
t-who-cares-for-them = ਉਹਨਾਂ ਦੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰਦਾ ਹੈ?
t-title-asks-about-one-carer-and-the-record-names-several = { $title } ਇੱਕ ਕੇਅਰਰ ਬਾਰੇ ਪੁੱਛਦਾ ਹੈ, ਪਰ ਰਿਕਾਰਡ ਵਿੱਚ ਕਈਆਂ ਦੇ ਨਾਂ ਹਨ।
t-choose-one = ਇੱਕ ਚੁਣੋ

## form_done.html
t-saved-and-in-the-ledger = ਸੇਵ ਹੋ ਗਿਆ, ਅਤੇ ਦੇਣ-ਲੈਣ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਹੈ
t-for = ਕਿਸ ਲਈ
t-answered-of-asked-questions = { $asked } ਸਵਾਲਾਂ ਵਿੱਚੋਂ { $answered }
t-on-paper = ਕਾਗਜ਼ ਤੇ
t-pages-pages = { $pages ->
    [one] { $pages } ਸਫ਼ਾ
   *[other] { $pages } ਸਫ਼ੇ
    }
t-file = ਫ਼ਾਈਲ
t-download-it-to-print = ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਡਾਊਨਲੋਡ ਕਰੋ
t-print-it-at-100-actual-size-on-a4 = 100 % ਤੇ (“actual size”, ਅਸਲ ਸਾਈਜ਼), A4 ਕਾਗਜ਼ ਤੇ ਪ੍ਰਿੰਟ ਕਰੋ।
t-back-to-the-form = ਫ਼ਾਰਮ ਤੇ ਵਾਪਸ ਜਾਓ

## form_save.html
t-it-was-not-handed-over = ਇਹ ਸੌਂਪਿਆ ਨਹੀਂ ਗਿਆ
t-this-is-the-form-as-it-is-now-in-the-print-that-you-chose-look-at-it-then-save-it = ਇਹ ਫ਼ਾਰਮ ਹੈ ਜਿਵੇਂ ਹੁਣ ਹੈ, ਤੁਹਾਡੀ ਚੁਣੀ ਹੋਈ ਛਪਾਈ ਵਿੱਚ। ਇਸ ਨੂੰ ਵੇਖੋ, ਫਿਰ ਸੇਵ ਕਰੋ।
t-nothing-of-it-is-written-yet-and-nobody-has-it = ਇਸ ਵਿੱਚੋਂ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ, ਅਤੇ ਇਹ ਕਿਸੇ ਕੋਲ ਨਹੀਂ ਹੈ।
t-the-pages-as-they-would-be = ਸਫ਼ੇ, ਜਿਵੇਂ ਉਹ ਹੋਣਗੇ
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-on-the-page-of-the-form = ਸਫ਼ਾ { $number }, ਕੁੱਲ { $pages }, ਜਿਵੇਂ ਪ੍ਰਿੰਟ ਹੋਵੇਗਾ। ਇਸ ਤੇ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਹ ਫ਼ਾਰਮ ਦੇ ਸਫ਼ੇ ਤੇ ਹੈ।
t-page-number-of-pages = ਸਫ਼ਾ { $number }, ਕੁੱਲ { $pages }
t-the-agency-by-name = ਏਜੰਸੀ ਦਾ ਨਾਂ।
t-known-here = ਇੱਥੇ ਪਤਾ ਹਨ:
t-larger-print-18-points = ਵੱਡੇ ਅੱਖਰ (18 ਪੁਆਇੰਟ)
t-black-on-white-only-with-strong-lines = ਸਿਰਫ਼ ਚਿੱਟੇ ਤੇ ਕਾਲਾ, ਮੋਟੀਆਂ ਲਕੀਰਾਂ ਨਾਲ
t-folder-to-save-it-in = ਜਿਸ ਫ਼ੋਲਡਰ ਵਿੱਚ ਸੇਵ ਕਰਨਾ ਹੈ
t-the-name-of-the-file-names-nobody = ਫ਼ਾਈਲ ਦੇ ਨਾਂ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
t-whoever-holds-the-form-can-read-it-with-this-it-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = ਫ਼ਾਰਮ ਜਿਸ ਦੇ ਹੱਥ ਵਿੱਚ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਇਸ ਨਾਲ ਇਹ ਸੌਂਪਿਆ ਗਿਆ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ: ਕਿਸ ਨੂੰ ਕੀ ਗਿਆ, ਇਹ ਤੁਹਾਡੇ ਦੇਣ-ਲੈਣ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
t-save-it = ਸੇਵ ਕਰੋ

## forms.html
t-forms-about-name = { $name } ਬਾਰੇ ਫ਼ਾਰਮ
t-what-agencies-ask-at-a-first-visit-held-beside-the-record-what-it-answers-need-not-be-asked-again = ਪਹਿਲੀ ਮੁਲਾਕਾਤ ਤੇ ਏਜੰਸੀਆਂ ਜੋ ਪੁੱਛਦੀਆਂ ਹਨ, ਰਿਕਾਰਡ ਨਾਲ ਮਿਲਾ ਕੇ: ਜਿਸ ਦਾ ਜਵਾਬ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ, ਉਹ ਦੁਬਾਰਾ ਪੁੱਛਣ ਦੀ ਲੋੜ ਨਹੀਂ।
t-about-somebody-else = ਕਿਸੇ ਹੋਰ ਬਾਰੇ:
t-answered-of-asked-answered-from-the-record = { $asked } ਸਵਾਲਾਂ ਵਿੱਚੋਂ { $answered } ਦਾ ਜਵਾਬ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ।
t-left-to-ask = ਪੁੱਛਣ ਨੂੰ ਬਾਕੀ: { $left }।
t-held-back-on-record-and-held-back = ਰਿਕਾਰਡ ਵਿੱਚ ਹਨ, ਪਰ ਰੋਕ ਕੇ ਰੱਖੇ ਗਏ: { $held_back }।
t-say-who = ਦੱਸੋ ਕੌਣ

## found.html
t-nothing-is-recorded-that-fits = ਰਿਕਾਰਡ ਵਿੱਚ ਮੇਲ ਖਾਂਦਾ ਕੁਝ ਨਹੀਂ ਹੈ।
t-there-are-more-more-another-word-finds-fewer = { $more ->
    [one] { $more } ਹੋਰ ਹੈ। ਇੱਕ ਹੋਰ ਸ਼ਬਦ ਨਾਲ ਘੱਟ ਲੱਭਣਗੇ।
   *[other] { $more } ਹੋਰ ਹਨ। ਇੱਕ ਹੋਰ ਸ਼ਬਦ ਨਾਲ ਘੱਟ ਲੱਭਣਗੇ।
    }

## home.html
t-what-wants-doing = ਕੀ ਕਰਨ ਵਾਲਾ ਹੈ
t-begun-and-not-saved-yet = ਸ਼ੁਰੂ ਕੀਤਾ, ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ
t-nothing-wants-doing-in-the-next-four-weeks = ਅਗਲੇ ਚਾਰ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਕੁਝ ਕਰਨ ਵਾਲਾ ਨਹੀਂ ਹੈ।
t-whom-this-is-about = ਇਹ ਕਿਨ੍ਹਾਂ ਬਾਰੇ ਹੈ
t-no-longer-here = ਹੁਣ ਇੱਥੇ ਨਹੀਂ
t-the-whole-record-entries-entries = { $entries ->
    [one] ਪੂਰਾ ਰਿਕਾਰਡ ({ $entries } ਐਂਟਰੀ)
   *[other] ਪੂਰਾ ਰਿਕਾਰਡ ({ $entries } ਐਂਟਰੀਆਂ)
    }
t-what-would-you-like-to-do = ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
t-print-a-sheet-for-somebody-who-visits = ਆਉਣ ਵਾਲੇ ਲਈ ਸ਼ੀਟ ਪ੍ਰਿੰਟ ਕਰੋ
t-take-in-a-sheet-that-came-back = ਵਾਪਸ ਆਈ ਸ਼ੀਟ ਪ੍ਰਾਪਤ ਕਰੋ
t-handed-over-and-received-lately = ਹਾਲ ਹੀ ਵਿੱਚ ਸੌਂਪਿਆ ਅਤੇ ਪ੍ਰਾਪਤ ਕੀਤਾ

## keep.html
t-so-that-a-lost-key-a-broken-computer-or-a-bad-day-is-not-the-end-of-the-record = ਤਾਂ ਜੋ ਗੁਆਚੀ ਚਾਬੀ, ਖ਼ਰਾਬ ਕੰਪਿਊਟਰ ਜਾਂ ਇੱਕ ਮਾੜੇ ਦਿਨ ਨਾਲ ਰਿਕਾਰਡ ਖ਼ਤਮ ਨਾ ਹੋ ਜਾਵੇ।

## keep_admit.html
t-nobody-was-added = ਕਿਸੇ ਨੂੰ ਜੋੜਿਆ ਨਹੀਂ ਗਿਆ
t-who-opens-it = ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ
t-add-somebody = ਕਿਸੇ ਨੂੰ ਜੋੜੋ
t-they-will-read-the-whole-record-and-write-in-it = ਉਹ ਪੂਰਾ ਰਿਕਾਰਡ ਪੜ੍ਹਨਗੇ, ਅਤੇ ਇਸ ਵਿੱਚ ਲਿਖਣਗੇ।
t-until-when-you-can-leave-this-empty = ਕਦੋਂ ਤੱਕ? (ਤੁਸੀਂ ਇਹ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।)
t-the-last-day-such-as-3-may-2027-it-is-shown-when-it-is-over-nobody-is-shut-out-by-it = ਆਖ਼ਰੀ ਦਿਨ, ਜਿਵੇਂ 3/5/2027। ਸਮਾਂ ਪੂਰਾ ਹੋਣ ਤੇ ਇਹ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ; ਇਸ ਨਾਲ ਕਿਸੇ ਦਾ ਰਾਹ ਬੰਦ ਨਹੀਂ ਹੁੰਦਾ।
t-with-which-key = ਕਿਹੜੀ ਚਾਬੀ ਨਾਲ?
t-a-new-key-which-i-hand-over = ਇੱਕ ਨਵੀਂ ਚਾਬੀ, ਜੋ ਮੈਂ ਸੌਂਪਣੀ ਹੈ
t-where-should-the-new-key-file-go-best-on-a-stick-that-you-hand-over = ਨਵੀਂ ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਕਿੱਥੇ ਜਾਵੇ? ਸਭ ਤੋਂ ਚੰਗਾ ਉਸ USB ਸਟਿੱਕ ਤੇ ਜੋ ਤੁਸੀਂ ਸੌਂਪੋਗੇ।
t-it-is-locked-with-words-that-you-see-once-on-the-next-page = ਇਹ ਸ਼ਬਦਾਂ ਨਾਲ ਲੌਕ ਹੁੰਦੀ ਹੈ, ਜੋ ਤੁਸੀਂ ਇੱਕ ਵਾਰ, ਅਗਲੇ ਸਫ਼ੇ ਤੇ ਵੇਖੋਗੇ।
t-the-key-that-they-have = ਉਹਨਾਂ ਕੋਲ ਜੋ ਚਾਬੀ ਹੈ
t-their-public-line-it-begins-with-age1 = ਉਹਨਾਂ ਦੀ ਪਬਲਿਕ ਲਾਈਨ: ਇਹ age1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ
t-add-them = ਉਹਨਾਂ ਨੂੰ ਜੋੜੋ

## keep_backup.html
t-no-backup-was-made = ਕੋਈ ਬੈਕਅੱਪ ਨਹੀਂ ਬਣਿਆ
t-backup = ਬੈਕਅੱਪ
t-one-file-with-the-whole-wallet-in-it-all-entries-all-attached-photographs-and-letters-who-opens-it-it-is-sealed-without-the-key-nobody-can-read-it-its-name-names-nobody = ਇੱਕ ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਪੂਰਾ ਵਾਲਿਟ ਹੈ: ਸਾਰੀਆਂ ਐਂਟਰੀਆਂ, ਨਾਲ ਲੱਗੀਆਂ ਸਾਰੀਆਂ ਫ਼ੋਟੋਆਂ ਅਤੇ ਚਿੱਠੀਆਂ, ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ। ਇਹ ਸੀਲ ਕੀਤੀ ਹੋਈ ਹੈ: ਚਾਬੀ ਬਿਨਾਂ ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਇਸ ਦੇ ਨਾਂ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ:
t-it-opens-only-with-a-key-a-the-recovery-sheet-a-is-the-key-on-paper = ਇਹ ਸਿਰਫ਼ ਚਾਬੀ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ: <a>ਬਹਾਲੀ ਸ਼ੀਟ</a> ਕਾਗਜ਼ ਤੇ ਲਿਖੀ ਚਾਬੀ ਹੈ।
t-where-should-it-go = ਇਹ ਕਿੱਥੇ ਜਾਵੇ?
t-the-stick = USB ਸਟਿੱਕ:
t-no-stick-is-plugged-in-plug-one-in-and-a-look-again-a-or-write-a-folder = ਕੋਈ USB ਸਟਿੱਕ ਨਹੀਂ ਲੱਗੀ। ਇੱਕ ਲਾਓ ਅਤੇ <a>ਦੁਬਾਰਾ ਵੇਖੋ</a>, ਜਾਂ ਕੋਈ ਫ਼ੋਲਡਰ ਲਿਖੋ।
t-another-folder = ਕੋਈ ਹੋਰ ਫ਼ੋਲਡਰ
t-which-folder-it-must-be-there-already = ਕਿਹੜਾ ਫ਼ੋਲਡਰ? ਇਹ ਪਹਿਲਾਂ ਹੀ ਮੌਜੂਦ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
t-make-a-backup = ਬੈਕਅੱਪ ਬਣਾਓ
t-it-is-opened-and-compared-with-the-wallet-before-it-is-called-made-that-takes-some-seconds = ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਕੇ ਵਾਲਿਟ ਨਾਲ ਮਿਲਾਇਆ ਜਾਂਦਾ ਹੈ, ਉਸ ਤੋਂ ਬਾਅਦ ਹੀ ਕਿਹਾ ਜਾਂਦਾ ਹੈ ਕਿ ਇਹ ਬਣ ਗਿਆ। ਇਸ ਨੂੰ ਕੁਝ ਸਕਿੰਟ ਲੱਗਦੇ ਹਨ।

## keep_check.html
t-check-the-wallet = ਵਾਲਿਟ ਦੀ ਜਾਂਚ ਕਰੋ
t-whole = ਸਹੀ-ਸਲਾਮਤ।
t-not-whole = ਸਹੀ-ਸਲਾਮਤ ਨਹੀਂ।
t-what-is-damaged-or-missing = ਕੀ ਖ਼ਰਾਬ ਹੈ ਜਾਂ ਨਹੀਂ ਲੱਭਦਾ
t-what-to-do = ਕੀ ਕਰਨਾ ਹੈ
t-bring-in-a-copy = ਇੱਕ ਕਾਪੀ ਅੰਦਰ ਲਿਆਓ
t-also-there-and-no-fault = ਇਹ ਵੀ ਹੈ, ਅਤੇ ਕੋਈ ਨੁਕਸ ਨਹੀਂ
t-what-can-be-put-out-of-the-way = ਕੀ ਪਾਸੇ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ
t-nothing-is-deleted-what-may-hold-something-of-the-record-stays-where-it-is = ਕੁਝ ਵੀ ਮਿਟਾਇਆ ਨਹੀਂ ਜਾਂਦਾ। ਜਿਸ ਵਿੱਚ ਰਿਕਾਰਡ ਦਾ ਕੁਝ ਹੋ ਸਕਦਾ ਹੈ, ਉਹ ਜਿੱਥੇ ਹੈ ਉੱਥੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।
t-this-stays = ਇਹ ਰਹੇਗਾ:
t-put-it-out-of-the-way = ਇਸ ਨੂੰ ਪਾਸੇ ਰੱਖੋ
t-out-of-the-way = ਪਾਸੇ ਰੱਖਿਆ
t-files-that-were-put-out-of-the-way-before-quarantined = ਪਹਿਲਾਂ ਪਾਸੇ ਰੱਖੀਆਂ ਫ਼ਾਈਲਾਂ: { $quarantined }।
t-put-them-back = ਇਹਨਾਂ ਨੂੰ ਮੁੜ ਉੱਥੇ ਹੀ ਰੱਖੋ

## keep_end.html
t-nothing-was-ended = ਕੁਝ ਵੀ ਖ਼ਤਮ ਨਹੀਂ ਕੀਤਾ ਗਿਆ
t-should-name-no-longer-open-this-wallet = ਕੀ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ { $name } ਹੁਣ ਇਹ ਵਾਲਿਟ ਨਾ ਖੋਲ੍ਹ ਸਕਣ?
t-from-then-on-nothing-new-opens-with-that-key = ਉਸ ਤੋਂ ਬਾਅਦ ਕੁਝ ਵੀ ਨਵਾਂ ਉਸ ਚਾਬੀ ਨਾਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ।
t-no-program-can-take-that-back = ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਉਹ ਵਾਪਸ ਨਹੀਂ ਲੈ ਸਕਦਾ।
t-why-does-it-end = ਇਹ ਕਿਉਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ?
t-a-few-plain-words-they-stay-in-the-record = ਕੁਝ ਸੌਖੇ ਸ਼ਬਦ। ਇਹ ਰਿਕਾਰਡ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ।
t-end-it = ਇਹ ਖ਼ਤਮ ਕਰੋ
t-leave-it-as-it-is = ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰਹਿਣ ਦਿਓ

## keep_holders.html
t-please-write-down-the-words-of-the-key-that-you-made = ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਚਾਬੀ ਦੇ ਸ਼ਬਦ ਲਿਖ ਕੇ ਰੱਖੋ ਜੋ ਤੁਸੀਂ ਬਣਾਈ।
t-show-them = ਇਹ ਦਿਖਾਓ
t-each-of-these-people-has-a-key-that-opens-the-whole-record = ਇਹਨਾਂ ਵਿੱਚੋਂ ਹਰ ਇੱਕ ਕੋਲ ਅਜਿਹੀ ਚਾਬੀ ਹੈ ਜੋ ਪੂਰਾ ਰਿਕਾਰਡ ਖੋਲ੍ਹਦੀ ਹੈ।
t-time-is-over = ਸਮਾਂ ਪੂਰਾ ਹੋ ਗਿਆ
t-words-of-the-key = ਚਾਬੀ ਦੇ ਸ਼ਬਦ:

## keep_key.html
t-write-these-words-down-now = ਇਹ ਸ਼ਬਦ ਹੁਣੇ ਲਿਖ ਕੇ ਰੱਖੋ
t-they-unlock-the-key-of-name-they-are-shown-until-you-say-that-you-have-written-them-down-and-never-again = ਇਹ { $name } ਦੀ ਚਾਬੀ ਦਾ ਲੌਕ ਖੋਲ੍ਹਦੇ ਹਨ। ਇਹ ਉਦੋਂ ਤੱਕ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਹੀਂ ਕਹਿੰਦੇ ਕਿ ਤੁਸੀਂ ਲਿਖ ਲਏ ਹਨ, ਅਤੇ ਫਿਰ ਕਦੇ ਨਹੀਂ।
t-file-of-the-key = ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ:
t-hand-it-over-in-person-keep-no-copy-and-give-the-words-apart-from-it = ਇਸ ਨੂੰ ਆਪ ਮਿਲ ਕੇ ਸੌਂਪੋ, ਕੋਈ ਕਾਪੀ ਨਾ ਰੱਖੋ, ਅਤੇ ਸ਼ਬਦ ਇਸ ਤੋਂ ਵੱਖਰੇ ਦਿਓ।
t-file-cannot-be-opened-here-so-not-by-name-either = { $file } ਇੱਥੇ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ, ਇਸ ਲਈ { $name } ਤੋਂ ਵੀ ਨਹੀਂ ਖੁੱਲ੍ਹੇਗੀ।
t-i-have-written-them-down = ਮੈਂ ਇਹ ਲਿਖ ਲਏ ਹਨ

## keep_merge.html
t-nothing-was-brought-in = ਕੁਝ ਵੀ ਅੰਦਰ ਨਹੀਂ ਲਿਆਂਦਾ ਗਿਆ
t-another-copy-of-this-wallet-perhaps-on-somebody-else-s-computer-or-a-stick-may-have-what-this-one-has-not-it-comes-in-here-nothing-ever-disappears-the-other-copy-is-only-read = ਇਸ ਵਾਲਿਟ ਦੀ ਕਿਸੇ ਹੋਰ ਕਾਪੀ ਵਿੱਚ, ਜੋ ਸ਼ਾਇਦ ਕਿਸੇ ਹੋਰ ਦੇ ਕੰਪਿਊਟਰ ਜਾਂ USB ਸਟਿੱਕ ਤੇ ਹੈ, ਉਹ ਹੋ ਸਕਦਾ ਹੈ ਜੋ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਉਹ ਇੱਥੇ ਅੰਦਰ ਆ ਜਾਂਦਾ ਹੈ; ਕਦੇ ਕੁਝ ਗੁੰਮ ਨਹੀਂ ਹੁੰਦਾ। ਦੂਜੀ ਕਾਪੀ ਸਿਰਫ਼ ਪੜ੍ਹੀ ਜਾਂਦੀ ਹੈ।
t-folder-of-the-other-copy = ਦੂਜੀ ਕਾਪੀ ਦਾ ਫ਼ੋਲਡਰ
t-a-stick-is-plugged-in = ਇੱਕ USB ਸਟਿੱਕ ਲੱਗੀ ਹੈ:
t-bring-it-in = ਅੰਦਰ ਲਿਆਓ

## keep_recovery.html
t-this-was-not-proved = ਇਹ ਸਾਬਤ ਨਹੀਂ ਹੋਇਆ
t-try-the-way-back = ਵਾਪਸੀ ਦਾ ਰਾਹ ਅਜ਼ਮਾਓ
t-it-takes-five-minutes-and-is-worth-doing-twice-a-year-fetch-the-recovery-sheet-from-where-it-is-kept-and-read-it-back-here-the-wallet-is-opened-with-what-is-on-the-paper-and-with-nothing-else = ਇਸ ਨੂੰ ਪੰਜ ਮਿੰਟ ਲੱਗਦੇ ਹਨ, ਅਤੇ ਸਾਲ ਵਿੱਚ ਦੋ ਵਾਰ ਕਰਨਾ ਚੰਗਾ ਹੈ: ਬਹਾਲੀ ਸ਼ੀਟ ਜਿੱਥੇ ਰੱਖੀ ਹੈ ਉੱਥੋਂ ਲਿਆਓ, ਅਤੇ ਇੱਥੇ ਪੜ੍ਹ ਕੇ ਪਰਖੋ। ਵਾਲਿਟ ਉਸ ਨਾਲ ਖੋਲ੍ਹਿਆ ਜਾਂਦਾ ਹੈ ਜੋ ਕਾਗਜ਼ ਤੇ ਹੈ, ਹੋਰ ਕਿਸੇ ਚੀਜ਼ ਨਾਲ ਨਹੀਂ।
t-recovery-sheet = ਬਹਾਲੀ ਸ਼ੀਟ
t-one-page-of-paper-that-opens-the-wallet-when-the-key-or-the-computer-is-lost = ਕਾਗਜ਼ ਦਾ ਇੱਕ ਸਫ਼ਾ, ਜੋ ਚਾਬੀ ਜਾਂ ਕੰਪਿਊਟਰ ਗੁਆਚ ਜਾਣ ਤੇ ਵਾਲਿਟ ਖੋਲ੍ਹਦਾ ਹੈ।
t-1-print-it = 1. ਪ੍ਰਿੰਟ ਕਰੋ
t-the-page-is-the-key-itself-print-it-twice-and-delete-the-file-keep-the-two-pages-in-two-houses-and-neither-of-them-with-the-wallet-s-folder = ਸਫ਼ਾ ਆਪ ਹੀ ਚਾਬੀ ਹੈ। ਇਸ ਨੂੰ ਦੋ ਵਾਰ ਪ੍ਰਿੰਟ ਕਰੋ, ਅਤੇ ਫ਼ਾਈਲ ਮਿਟਾ ਦਿਓ। ਦੋਵੇਂ ਸਫ਼ੇ ਦੋ ਵੱਖ-ਵੱਖ ਘਰਾਂ ਵਿੱਚ ਰੱਖੋ, ਅਤੇ ਕੋਈ ਵੀ ਵਾਲਿਟ ਦੇ ਫ਼ੋਲਡਰ ਦੇ ਨਾਲ ਨਾ ਰੱਖੋ।
t-get-the-page-to-print-pdf = ਪ੍ਰਿੰਟ ਕਰਨ ਵਾਲਾ ਸਫ਼ਾ ਲਓ (PDF)
t-2-read-it-back = 2. ਪੜ੍ਹ ਕੇ ਪਰਖੋ
t-it-counts-as-a-way-in-only-once-it-was-read-back-from-the-paper-and-opened-the-wallet = ਇਹ ਅੰਦਰ ਜਾਣ ਦਾ ਰਾਹ ਤਾਂ ਹੀ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਜਦੋਂ ਇਸ ਨੂੰ ਕਾਗਜ਼ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ ਹੋਵੇ ਅਤੇ ਇਸ ਨਾਲ ਵਾਲਿਟ ਖੁੱਲ੍ਹਿਆ ਹੋਵੇ।
t-type-the-words-of-the-sheet = ਸ਼ੀਟ ਦੇ ਸ਼ਬਦ ਟਾਈਪ ਕਰੋ
t-they-are-numbered-and-read-downwards-the-first-four-letters-of-each-are-enough-spaces-or-new-lines-between-them = ਸ਼ਬਦਾਂ ਤੇ ਨੰਬਰ ਲੱਗੇ ਹਨ, ਅਤੇ ਇਹ ਉੱਪਰੋਂ ਹੇਠਾਂ ਪੜ੍ਹੇ ਜਾਂਦੇ ਹਨ। ਹਰ ਸ਼ਬਦ ਦੇ ਪਹਿਲੇ ਚਾਰ ਅੱਖਰ ਕਾਫ਼ੀ ਹਨ। ਵਿਚਕਾਰ ਖ਼ਾਲੀ ਥਾਂ ਜਾਂ ਨਵੀਂ ਲਾਈਨ ਪਾਓ।
t-or-choose-a-photograph-of-the-sheet = ਜਾਂ ਸ਼ੀਟ ਦੀ ਫ਼ੋਟੋ ਚੁਣੋ
t-the-whole-page-flat-and-in-good-light-the-picture-is-the-key-as-well-delete-it-afterwards = ਪੂਰਾ ਸਫ਼ਾ, ਪੱਧਰਾ ਕਰਕੇ ਅਤੇ ਚੰਗੀ ਰੌਸ਼ਨੀ ਵਿੱਚ। ਤਸਵੀਰ ਵੀ ਚਾਬੀ ਹੈ: ਬਾਅਦ ਵਿੱਚ ਇਸ ਨੂੰ ਮਿਟਾ ਦਿਓ।
t-read-it-back = ਪੜ੍ਹ ਕੇ ਪਰਖੋ
t-what-was-tried = ਕੀ ਅਜ਼ਮਾਇਆ ਗਿਆ

## keep_restore.html
t-nothing-was-put-back = ਕੁਝ ਵੀ ਬਹਾਲ ਨਹੀਂ ਕੀਤਾ ਗਿਆ
t-all-of-it-goes-into-a-new-folder-or-nothing-nothing-that-is-there-is-written-over = ਜਾਂ ਸਾਰਾ ਕੁਝ ਇੱਕ ਨਵੇਂ ਫ਼ੋਲਡਰ ਵਿੱਚ ਜਾਂਦਾ ਹੈ, ਜਾਂ ਕੁਝ ਵੀ ਨਹੀਂ। ਜੋ ਮੌਜੂਦ ਹੈ, ਉਸ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।
t-which-backup = ਕਿਹੜਾ ਬੈਕਅੱਪ?
t-another-file = ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ
t-no-stick-with-a-backup-is-plugged-in-where-is-the-file = ਬੈਕਅੱਪ ਵਾਲੀ ਕੋਈ USB ਸਟਿੱਕ ਨਹੀਂ ਲੱਗੀ। ਫ਼ਾਈਲ ਕਿੱਥੇ ਹੈ?
t-if-another-file-where-is-it = ਜੇ ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਹੈ: ਉਹ ਕਿੱਥੇ ਹੈ?
t-where-is-the-key-file = ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਕਿੱਥੇ ਹੈ?
t-the-key-of-anybody-who-opened-the-wallet-when-the-backup-was-made = ਹਰ ਉਸ ਵਿਅਕਤੀ ਦੀ ਚਾਬੀ ਚੱਲੇਗੀ ਜੋ ਬੈਕਅੱਪ ਬਣਨ ਵੇਲੇ ਵਾਲਿਟ ਖੋਲ੍ਹਦਾ ਸੀ।
t-passphrase-of-the-key-if-it-has-one = ਚਾਬੀ ਦੇ ਗੁਪਤ ਸ਼ਬਦ, ਜੇ ਹਨ
t-which-folder-should-the-wallet-be-in = ਵਾਲਿਟ ਕਿਹੜੇ ਫ਼ੋਲਡਰ ਵਿੱਚ ਹੋਵੇ?
t-a-new-folder-or-an-empty-one = ਨਵਾਂ ਫ਼ੋਲਡਰ, ਜਾਂ ਖ਼ਾਲੀ ਫ਼ੋਲਡਰ।
t-put-it-back = ਬਹਾਲ ਕਰੋ

## other_key.html
t-nothing-was-taken-in = ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ
t-this-may-be-harmless-an-agency-changes-its-key-when-a-computer-is-replaced-it-may-also-be-somebody-who-only-took-the-name-of-from = ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਵਿੱਚ ਕੋਈ ਖ਼ਤਰਾ ਨਾ ਹੋਵੇ: ਕੰਪਿਊਟਰ ਬਦਲਣ ਤੇ ਏਜੰਸੀ ਦੀ ਚਾਬੀ ਬਦਲ ਜਾਂਦੀ ਹੈ। ਇਹ ਵੀ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕਿਸੇ ਨੇ ਸਿਰਫ਼ { $from } ਦਾ ਨਾਂ ਰੱਖ ਲਿਆ ਹੋਵੇ।
t-ring-from-on-the-number-that-you-already-have-not-on-one-from-this-sheet-ask-them-to-read-their-eight-words-to-you-they-read-you-look-do-not-read-the-words-to-them = { $from } ਨੂੰ ਉਸ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਇਸ ਸ਼ੀਟ ਵਾਲੇ ਕਿਸੇ ਨੰਬਰ ਤੇ ਨਹੀਂ। ਉਹਨਾਂ ਨੂੰ ਕਹੋ ਕਿ ਆਪਣੇ ਅੱਠ ਸ਼ਬਦ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ। ਉਹ ਪੜ੍ਹਨ, ਤੁਸੀਂ ਵੇਖੋ। ਸ਼ਬਦ ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਪੜ੍ਹ ਕੇ ਨਾ ਸੁਣਾਓ।
t-yes-they-read-all-eight-to-me-this-is-their-new-key = ਹਾਂ, ਉਹਨਾਂ ਨੇ ਅੱਠੇ ਸ਼ਬਦ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਏ: ਇਹ ਉਹਨਾਂ ਦੀ ਨਵੀਂ ਚਾਬੀ ਹੈ
t-ask-the-agency-for-its-new-key-on-the-number-that-you-already-have-and-for-the-sheet-again = ਏਜੰਸੀ ਤੋਂ ਉਸ ਦੀ ਨਵੀਂ ਚਾਬੀ ਮੰਗੋ, ਉਸ ਨੰਬਰ ਤੇ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਅਤੇ ਸ਼ੀਟ ਵੀ ਦੁਬਾਰਾ ਮੰਗੋ।
t-back-to-take-in = ‘ਪ੍ਰਾਪਤ ਕਰੋ’ ਸਫ਼ੇ ਤੇ ਵਾਪਸ ਜਾਓ

## receive.html
t-nothing-was-read = ਕੁਝ ਵੀ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ
t-these-files-make-no-sheet-yet = ਇਹਨਾਂ ਫ਼ਾਈਲਾਂ ਨਾਲ ਹਾਲੇ ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ ਬਣਦੀ
t-take-in-what-came = ਜੋ ਆਇਆ ਹੈ, ਉਹ ਪ੍ਰਾਪਤ ਕਰੋ
t-an-agency-wrote-something-on-a-sheet-or-sent-you-a-file-add-it-here-you-look-at-each-fact-before-anything-is-taken-over = ਕਿਸੇ ਏਜੰਸੀ ਨੇ ਸ਼ੀਟ ਤੇ ਕੁਝ ਲਿਖਿਆ, ਜਾਂ ਤੁਹਾਨੂੰ ਫ਼ਾਈਲ ਭੇਜੀ? ਇਸ ਨੂੰ ਇੱਥੇ ਜੋੜੋ। ਕੁਝ ਵੀ ਰਿਕਾਰਡ ਵਿੱਚ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਹਰ ਗੱਲ ਵੇਖਦੇ ਹੋ।
t-what-was-read-so-far = ਹੁਣ ਤੱਕ ਕੀ ਪੜ੍ਹਿਆ ਗਿਆ
t-not-all-there = ਸਾਰਾ ਨਹੀਂ ਹੈ:
t-photographs-of-all-pages-with-square-codes-a-scan-or-pdf-a-sealed-file-age-a-text-or-the-e-mail-it-came-in-you-can-choose-several-at-once-or-add-them-one-after-the-other = ਚੌਰਸ ਕੋਡਾਂ ਵਾਲੇ ਸਾਰੇ ਸਫ਼ਿਆਂ ਦੀਆਂ ਫ਼ੋਟੋਆਂ, ਸਕੈਨ ਜਾਂ PDF, ਸੀਲ ਕੀਤੀ ਫ਼ਾਈਲ (.age), ਲਿਖਤ, ਜਾਂ ਉਹ ਈਮੇਲ ਜਿਸ ਵਿੱਚ ਇਹ ਆਇਆ। ਤੁਸੀਂ ਇੱਕੋ ਵਾਰ ਕਈ ਚੁਣ ਸਕਦੇ ਹੋ, ਜਾਂ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਜੋੜ ਸਕਦੇ ਹੋ।
t-it-is-sealed-and-opens-with-words = ਇਹ ਸੀਲ ਹੈ ਅਤੇ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ
t-read-them = ਇਹਨਾਂ ਨੂੰ ਪੜ੍ਹੋ
t-reading-a-photograph-takes-some-seconds-for-each-page-nothing-is-written-to-the-disk = ਫ਼ੋਟੋ ਪੜ੍ਹਨ ਨੂੰ ਹਰ ਸਫ਼ੇ ਲਈ ਕੁਝ ਸਕਿੰਟ ਲੱਗਦੇ ਹਨ। ਡਿਸਕ ਤੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।
t-forget-these-files = ਇਹ ਫ਼ਾਈਲਾਂ ਭੁੱਲ ਜਾਓ
t-begun-and-not-saved = ਸ਼ੁਰੂ ਕੀਤਾ, ਸੇਵ ਨਹੀਂ ਹੋਇਆ
t-sheets-that-wait-for-your-answer = ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ ਸ਼ੀਟਾਂ

## received.html
t-what-you-can-tell-from = ਤੁਸੀਂ { $from } ਨੂੰ ਕੀ ਦੱਸ ਸਕਦੇ ਹੋ
t-not-so = ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ:
t-take-in-another-one = ਇੱਕ ਹੋਰ ਪ੍ਰਾਪਤ ਕਰੋ

## record.html
t-what-happened = ਕੀ-ਕੀ ਹੋਇਆ
t-who-knows-what = ਕਿਸ ਨੂੰ ਕੀ ਪਤਾ ਹੈ
t-nothing-is-written-down-yet = ਹਾਲੇ ਕੁਝ ਲਿਖ ਕੇ ਨਹੀਂ ਰੱਖਿਆ।

## refusal.html
t-go-back-with-the-browser-s-back-button-or-a-go-to-today-a = ਬ੍ਰਾਊਜ਼ਰ ਦੇ ਪਿੱਛੇ ਵਾਲੇ ਬਟਨ ਨਾਲ ਵਾਪਸ ਜਾਓ, ਜਾਂ <a>‘ਅੱਜ’ ਸਫ਼ੇ ਤੇ ਜਾਓ</a>।

## settle.html
t-not-settled-yet = ਹਾਲੇ ਨਿਪਟਾਇਆ ਨਹੀਂ ਗਿਆ
t-there-is-nothing-to-settle = ਨਿਪਟਾਉਣ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੈ
t-nothing-in-the-record-contradicts-this = ਰਿਕਾਰਡ ਵਿੱਚ ਕੁਝ ਵੀ ਇਸ ਨਾਲ ਨਹੀਂ ਟਕਰਾਉਂਦਾ:
t-which-of-these-is-right = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜੀ ਗੱਲ ਠੀਕ ਹੈ?
t-they-cannot-all-be-right-if-you-do-not-know-leave-it-open-the-sheets-show-both-and-who-said-which = ਸਾਰੀਆਂ ਠੀਕ ਨਹੀਂ ਹੋ ਸਕਦੀਆਂ। ਜੇ ਤੁਹਾਨੂੰ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਖੁੱਲ੍ਹੀ ਰਹਿਣ ਦਿਓ: ਸ਼ੀਟਾਂ ਦੋਵੇਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਕਿਸ ਨੇ ਕਿਹੜੀ ਕਹੀ।
t-choose-the-one-that-is-right = ਜੋ ਠੀਕ ਹੈ, ਉਹ ਚੁਣੋ
t-this-is-right-title-as-by-says = ਇਹ ਠੀਕ ਹੈ: { $title }, ਜਿਵੇਂ { $by } ਦਾ ਕਹਿਣਾ ਹੈ
t-how-do-you-know = ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਹੈ?
t-may-be-left-empty-for-example-the-packet-says-so = ਖ਼ਾਲੀ ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਜਿਵੇਂ: ਪੈਕਟ ਤੇ ਲਿਖਿਆ ਹੈ
t-keep-this-one-and-take-the-others-back = ਇਹ ਰੱਖੋ, ਅਤੇ ਬਾਕੀ ਵਾਪਸ ਲਓ
t-leave-it-open = ਖੁੱਲ੍ਹੀ ਰਹਿਣ ਦਿਓ
t-if-neither-is-right-any-more-a-change-one-of-them-a-first = ਜੇ ਹੁਣ ਕੋਈ ਵੀ ਠੀਕ ਨਹੀਂ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ <a>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਬਦਲੋ</a>।

## still_right.html
t-the-entry = ਐਂਟਰੀ
t-not-saved-yet = ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ
t-is-this-still-right = ਕੀ ਇਹ ਹਾਲੇ ਵੀ ਠੀਕ ਹੈ?
t-if-something-of-it-is-different-now-a-change-it-a-instead = ਜੇ ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਹੁਣ ਵੱਖਰਾ ਹੈ, ਤਾਂ ਇਸ ਦੀ ਥਾਂ <a>ਇਸ ਨੂੰ ਬਦਲੋ</a>।
t-these-are-the-own-words-of-whose-they-are-still-right-only-if-whose-says-so = ਇਹ { $whose } ਦੇ ਆਪਣੇ ਸ਼ਬਦ ਹਨ: ਇਹ ਤਾਂ ਹੀ ਹਾਲੇ ਵੀ ਠੀਕ ਹਨ ਜੇ { $whose } ਆਪ ਇਹ ਕਹਿਣ।
t-who-was-it-that-checked-or-said-so = ਕਿਸ ਨੇ ਜਾਂਚ ਕੀਤੀ, ਜਾਂ ਇਹ ਕਿਹਾ?
t-may-be-left-empty = ਖ਼ਾਲੀ ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ

## timeline.html
t-events-appointments-and-what-changed-in-the-record-the-newest-first = ਘਟਨਾਵਾਂ, ਮੁਲਾਕਾਤਾਂ ਅਤੇ ਰਿਕਾਰਡ ਵਿੱਚ ਜੋ ਬਦਲਿਆ, ਸਭ ਤੋਂ ਨਵਾਂ ਪਹਿਲਾਂ।
t-whose = ਕਿਸ ਦਾ
t-nothing-with-a-date-is-on-record = ਤਾਰੀਖ਼ ਵਾਲਾ ਕੁਝ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਹੈ।
t-about-about-by = { $about } ਬਾਰੇ। { $by }
t-newer = ਹੋਰ ਨਵੇਂ
t-older = ਹੋਰ ਪੁਰਾਣੇ

## undo.html
t-this-cannot-be-undone = ਇਹ ਅਣਕੀਤਾ ਨਹੀਂ ਹੋ ਸਕਦਾ
t-there-is-nothing-to-undo = ਅਣਕੀਤਾ ਕਰਨ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੈ
t-you-have-written-nothing-yet = ਤੁਸੀਂ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।
t-undo-what-you-wrote-last = ਜੋ ਤੁਸੀਂ ਆਖ਼ਰ ਵਿੱਚ ਲਿਖਿਆ, ਉਹ ਅਣਕੀਤਾ ਕਰਨਾ ਹੈ?
t-what-counts-again = ਜੋ ਦੁਬਾਰਾ ਗਿਣਿਆ ਜਾਵੇਗਾ
t-undo-this = ਇਹ ਅਣਕੀਤਾ ਕਰੋ
t-leave-it = ਰਹਿਣ ਦਿਓ
t-nothing-is-lost-the-history-shows-both-an-undo-can-be-undone = ਕੁਝ ਵੀ ਗੁਆਚਦਾ ਨਹੀਂ: ਇਤਿਹਾਸ ਦੋਵੇਂ ਦਿਖਾਉਂਦਾ ਹੈ। ਅਣਕੀਤਾ ਕਰਨਾ ਵੀ ਅਣਕੀਤਾ ਹੋ ਸਕਦਾ ਹੈ।

## unlock.html
t-the-wallet-was-not-opened = ਵਾਲਿਟ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ
t-open-the-wallet = ਵਾਲਿਟ ਖੋਲ੍ਹੋ
t-folder-of-the-wallet = ਵਾਲਿਟ ਦਾ ਫ਼ੋਲਡਰ:
t-passphrase-of-the-key = ਚਾਬੀ ਦੇ ਗੁਪਤ ਸ਼ਬਦ
t-the-words-that-you-wrote-down-when-the-wallet-was-made = ਉਹ ਸ਼ਬਦ ਜੋ ਤੁਸੀਂ ਵਾਲਿਟ ਬਣਨ ਵੇਲੇ ਲਿਖ ਕੇ ਰੱਖੇ ਸਨ।
t-open = ਖੋਲ੍ਹੋ
t-put-a-backup-back-into-a-new-folder = ਬੈਕਅੱਪ ਨੂੰ ਨਵੇਂ ਫ਼ੋਲਡਰ ਵਿੱਚ ਬਹਾਲ ਕਰੋ
t-open-another-record = ਕੋਈ ਹੋਰ ਰਿਕਾਰਡ ਖੋਲ੍ਹੋ

## visit_about.html
t-who-is-coming = ਕੌਣ ਆ ਰਿਹਾ ਹੈ?
t-about-whom = ਕਿਸ ਬਾਰੇ?
t-choose-everybody-whom-the-sheet-is-about = ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਇਹ ਸ਼ੀਟ ਹੈ, ਉਹਨਾਂ ਸਾਰਿਆਂ ਨੂੰ ਚੁਣੋ
t-the-address-the-way-in-who-lives-there-pets-and-dangers-as-far-as-this-sheet-has-a-place-for-it = ਪਤਾ, ਅੰਦਰ ਆਉਣ ਦਾ ਰਾਹ, ਉੱਥੇ ਕੌਣ ਰਹਿੰਦਾ ਹੈ, ਪਾਲਤੂ ਜਾਨਵਰ ਅਤੇ ਖ਼ਤਰੇ, ਜਿੰਨੀ ਥਾਂ ਇਸ ਸ਼ੀਟ ਵਿੱਚ ਇਹਨਾਂ ਲਈ ਹੈ।

## visit_done.html
t-the-words-that-open-its-codes = ਇਸ ਦੇ ਕੋਡ ਖੋਲ੍ਹਣ ਵਾਲੇ ਸ਼ਬਦ
t-write-them-down-apart-from-the-sheet-and-say-them-in-person-or-on-the-telephone-never-send-them-with-the-sheet-they-are-kept-nowhere-they-are-shown-here-until-you-press-the-button-or-the-wallet-locks = ਇਹਨਾਂ ਨੂੰ ਸ਼ੀਟ ਤੋਂ ਵੱਖਰਾ ਲਿਖ ਕੇ ਰੱਖੋ, ਅਤੇ ਆਪ ਮਿਲ ਕੇ ਜਾਂ ਟੈਲੀਫ਼ੋਨ ਤੇ ਦੱਸੋ। ਇਹਨਾਂ ਨੂੰ ਕਦੇ ਸ਼ੀਟ ਦੇ ਨਾਲ ਨਾ ਭੇਜੋ। ਇਹ ਕਿਤੇ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ: ਇਹ ਇੱਥੇ ਉਦੋਂ ਤੱਕ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਬਟਨ ਨਹੀਂ ਦਬਾਉਂਦੇ, ਜਾਂ ਵਾਲਿਟ ਲੌਕ ਨਹੀਂ ਹੋ ਜਾਂਦਾ।
t-its-codes-open-only-with-the-words-that-you-wrote-down = ਇਸ ਦੇ ਕੋਡ ਸਿਰਫ਼ ਉਹਨਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦੇ ਹਨ ਜੋ ਤੁਸੀਂ ਲਿਖ ਕੇ ਰੱਖੇ।
t-in-it = ਇਸ ਵਿੱਚ
t-number = ਨੰਬਰ
t-how-to-print-it = ਇਸ ਨੂੰ ਕਿਵੇਂ ਪ੍ਰਿੰਟ ਕਰਨਾ ਹੈ
t-at-100-actual-size-on-a4-codes-that-were-made-smaller-are-harder-to-read = 100 % ਤੇ (“actual size”, ਅਸਲ ਸਾਈਜ਼), A4 ਕਾਗਜ਼ ਤੇ: ਛੋਟੇ ਕੀਤੇ ਕੋਡ ਪੜ੍ਹਨੇ ਔਖੇ ਹੁੰਦੇ ਹਨ।
t-it-has-one-page = ਇਸ ਦਾ ਇੱਕ ਸਫ਼ਾ ਹੈ।
t-all-pages-pages-both-sides-of-the-paper-are-fine = { $pages ->
    [one] ਸਾਰਾ { $pages } ਸਫ਼ਾ: ਕਾਗਜ਼ ਦੇ ਦੋਵੇਂ ਪਾਸੇ ਠੀਕ ਹਨ।
   *[other] ਸਾਰੇ { $pages } ਸਫ਼ੇ: ਕਾਗਜ਼ ਦੇ ਦੋਵੇਂ ਪਾਸੇ ਠੀਕ ਹਨ।
    }
t-black-and-white-is-enough = ਕਾਲਾ-ਚਿੱਟਾ ਕਾਫ਼ੀ ਹੈ।
t-when-it-comes-back = ਜਦੋਂ ਇਹ ਵਾਪਸ ਆਵੇ
t-take-a-photograph-of-each-page-and-a-take-it-in-here-a = ਹਰ ਸਫ਼ੇ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ, ਅਤੇ <a>ਇੱਥੇ ਪ੍ਰਾਪਤ ਕਰੋ</a>।
t-was-it-not-handed-over-after-all-tear-the-paper-up-and-delete-the-file-the-ledger-keeps-that-it-was-made = ਕੀ ਇਹ ਆਖ਼ਰ ਸੌਂਪੀ ਨਹੀਂ ਗਈ? ਕਾਗਜ਼ ਪਾੜ ਦਿਓ ਅਤੇ ਫ਼ਾਈਲ ਮਿਟਾ ਦਿਓ। ਇਹ ਬਣੀ ਸੀ, ਇਹ ਗੱਲ ਦੇਣ-ਲੈਣ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।
t-another-sheet = ਇੱਕ ਹੋਰ ਸ਼ੀਟ

## visit_look.html
t-look-at-the-sheet = ਸ਼ੀਟ ਵੇਖੋ
t-who-it-is-for = ਇਹ ਕਿਸ ਲਈ ਹੈ
t-whom-it-is-about = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
t-sheet = ਸ਼ੀਟ
t-which-sheet-it-is = ਇਹ ਕਿਹੜੀ ਸ਼ੀਟ ਹੈ
t-what-for = ਕਿਸ ਕੰਮ ਲਈ
t-what-it-is-for = ਇਹ ਕਿਸ ਕੰਮ ਲਈ ਹੈ
t-name-is-named-on-it-too = ਇਸ ਉੱਤੇ { $name } ਦਾ ਨਾਂ ਵੀ ਹੈ।
t-in-these-entries = ਇਹਨਾਂ ਐਂਟਰੀਆਂ ਵਿੱਚ:
t-whoever-said-something-is-named-beside-it = ਜਿਸ ਨੇ ਕੁਝ ਕਿਹਾ, ਉਸ ਦਾ ਨਾਂ ਨਾਲ ਲਿਖਿਆ ਹੈ।
t-they-have-all-of-this-already-since-day-you-can-hand-it-over-again = { $day } ਤੋਂ ਇਹ ਸਭ ਉਹਨਾਂ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਸੌਂਪ ਸਕਦੇ ਹੋ।
t-it-is-right-go-on = ਠੀਕ ਹੈ: ਅੱਗੇ ਜਾਓ
t-show-it-with-these-changes = ਇਹਨਾਂ ਤਬਦੀਲੀਆਂ ਨਾਲ ਦਿਖਾਓ
t-what-goes-going-entries = { $going ->
    [one] ਕੀ ਜਾਂਦਾ ਹੈ: { $going } ਐਂਟਰੀ
   *[other] ਕੀ ਜਾਂਦਾ ਹੈ: { $going } ਐਂਟਰੀਆਂ
    }
t-untick-what-should-stay-at-home = ਜੋ ਘਰ ਰਹਿਣਾ ਚਾਹੀਦਾ ਹੈ, ਉਸ ਦਾ ਟਿੱਕ ਹਟਾਓ।
t-always-goes-it-says-whom-the-sheet-is-about = ਹਮੇਸ਼ਾ ਜਾਂਦੀ ਹੈ: ਇਹ ਦੱਸਦੀ ਹੈ ਕਿ ਸ਼ੀਟ ਕਿਸ ਬਾਰੇ ਹੈ।
t-stays-at-home = ਘਰ ਰਹਿੰਦੀ ਹੈ।
t-in-words-only-the-card-s-code-has-no-room-for-it = ਸਿਰਫ਼ ਸ਼ਬਦਾਂ ਵਿੱਚ: ਕਾਰਡ ਦੇ ਕੋਡ ਵਿੱਚ ਇਸ ਲਈ ਥਾਂ ਨਹੀਂ ਹੈ।
t-see-it = ਇਹ ਵੇਖੋ
t-what-stays-at-home-at-home = ਕੀ ਘਰ ਰਹਿੰਦਾ ਹੈ: { $at_home }
t-nothing-all-that-is-on-record-about-them-goes = ਕੁਝ ਨਹੀਂ: ਉਹਨਾਂ ਬਾਰੇ ਜੋ ਕੁਝ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ, ਸਭ ਜਾਂਦਾ ਹੈ।
t-how-it-is-printed = ਇਹ ਕਿਵੇਂ ਪ੍ਰਿੰਟ ਹੁੰਦੀ ਹੈ
t-language-of-the-headings = ਸਿਰਲੇਖਾਂ ਦੀ ਭਾਸ਼ਾ
t-what-somebody-said-stays-as-they-said-it = ਕਿਸੇ ਨੇ ਜੋ ਕਿਹਾ, ਉਹ ਉਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ ਜਿਵੇਂ ਕਿਹਾ।
t-who-can-read-its-codes = ਇਸ ਦੇ ਕੋਡ ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ
t-whoever-holds-the-paper = ਜਿਸ ਦੇ ਹੱਥ ਵਿੱਚ ਕਾਗਜ਼ ਹੈ
t-only-with-words-that-you-say-to-them = ਸਿਰਫ਼ ਉਹਨਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਜੋ ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸੋਗੇ
t-the-print-on-the-paper-can-be-read-by-everybody-the-words-are-for-the-codes-and-are-shown-once-after-you-saved = ਕਾਗਜ਼ ਤੇ ਛਪਿਆ ਹਰ ਕੋਈ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਸ਼ਬਦ ਕੋਡਾਂ ਲਈ ਹਨ, ਅਤੇ ਤੁਹਾਡੇ ਸੇਵ ਕਰਨ ਤੋਂ ਬਾਅਦ ਇੱਕ ਵਾਰ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ।
t-whoever-finds-this-sheet-can-read-it-a-stranger-in-an-emergency-has-neither-key-nor-words = ਜਿਸ ਨੂੰ ਇਹ ਸ਼ੀਟ ਲੱਭੇ, ਉਹ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ: ਐਮਰਜੈਂਸੀ ਵਿੱਚ ਕਿਸੇ ਅਜਨਬੀ ਕੋਲ ਨਾ ਚਾਬੀ ਹੁੰਦੀ ਹੈ, ਨਾ ਸ਼ਬਦ।
t-the-pages = ਸਫ਼ੇ
t-page-number-of-pages-as-it-will-be-printed-what-it-says-is-listed-above = ਸਫ਼ਾ { $number }, ਕੁੱਲ { $pages }, ਜਿਵੇਂ ਪ੍ਰਿੰਟ ਹੋਵੇਗਾ। ਇਸ ਤੇ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਹ ਉੱਪਰਲੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।

## visit_save.html
t-save-it-to-print = ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਸੇਵ ਕਰੋ
t-what = ਕੀ
t-sheet-entries-entries = { $entries ->
    [one] { $sheet }: { $entries } ਐਂਟਰੀ
   *[other] { $sheet }: { $entries } ਐਂਟਰੀਆਂ
    }
t-its-codes-open = ਇਸ ਦੇ ਕੋਡ ਖੁੱਲ੍ਹਦੇ ਹਨ
t-only-with-words-which-are-shown-next = ਸਿਰਫ਼ ਸ਼ਬਦਾਂ ਨਾਲ, ਜੋ ਅੱਗੇ ਦਿਖਾਏ ਜਾਣਗੇ
t-for-whoever-holds-it = ਜਿਸ ਦੇ ਹੱਥ ਵਿੱਚ ਹੈ, ਉਸ ਲਈ
t-the-name-of-the-file-names-nobody-who-uses-this-computer-with-your-log-in-can-open-it = ਫ਼ਾਈਲ ਦੇ ਨਾਂ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ। ਜੋ ਤੁਹਾਡੇ ਲੌਗ-ਇਨ ਨਾਲ ਇਹ ਕੰਪਿਊਟਰ ਵਰਤਦਾ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
t-with-this-the-sheet-counts-as-handed-over-your-ledger-keeps-what-went-to-whom = ਇਸ ਨਾਲ ਸ਼ੀਟ ਸੌਂਪੀ ਗਈ ਗਿਣੀ ਜਾਂਦੀ ਹੈ: ਕਿਸ ਨੂੰ ਕੀ ਗਿਆ, ਇਹ ਤੁਹਾਡੇ ਦੇਣ-ਲੈਣ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।

## visit_sheet.html
t-which-sheet = ਕਿਹੜੀ ਸ਼ੀਟ?
t-a-hand-over-sheet-and-a-summary-are-for-somebody-by-name-a-say-who-is-coming-a-to-make-one = ਨਵੀਆਂ ਗੱਲਾਂ ਸਮੇਤ ਦੇਖਭਾਲ ਦਾ ਸਾਰ ਅਤੇ ਦੇਖਭਾਲ ਦਾ ਸਾਰ ਕਿਸੇ ਦੇ ਨਾਂ ਤੇ ਬਣਦੇ ਹਨ: ਬਣਾਉਣ ਲਈ <a>ਦੱਸੋ ਕਿ ਕੌਣ ਆ ਰਿਹਾ ਹੈ</a>।

## visit_who.html
t-before-a-visit-you-can-print-a-sheet-with-what-they-need-to-know-you-see-all-of-it-first-and-nothing-is-written-until-you-say-so = ਮੁਲਾਕਾਤ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਇੱਕ ਸ਼ੀਟ ਪ੍ਰਿੰਟ ਕਰ ਸਕਦੇ ਹੋ ਜਿਸ ਵਿੱਚ ਉਹ ਹੈ ਜੋ ਉਹਨਾਂ ਨੂੰ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਪਹਿਲਾਂ ਤੁਸੀਂ ਸਾਰਾ ਕੁਝ ਵੇਖਦੇ ਹੋ, ਅਤੇ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਹੀਂ ਕਹਿੰਦੇ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।
t-somebody-else = ਕੋਈ ਹੋਰ
t-their-name-if-it-is-somebody-else = ਜੇ ਕੋਈ ਹੋਰ ਹੈ, ਤਾਂ ਉਹਨਾਂ ਦਾ ਨਾਂ
t-an-agency-or-a-person-such-as-camden-continence-service = ਕੋਈ ਏਜੰਸੀ ਜਾਂ ਵਿਅਕਤੀ, ਜਿਵੇਂ Camden Continence Service।
t-nobody-in-particular = ਕੋਈ ਖ਼ਾਸ ਵਿਅਕਤੀ ਨਹੀਂ
t-for-the-fridge-door-a-handbag-or-whoever-finds-it = ਫ਼ਰਿੱਜ ਦੇ ਦਰਵਾਜ਼ੇ, ਹੈਂਡਬੈਗ, ਜਾਂ ਜਿਸ ਨੂੰ ਲੱਭੇ ਉਸ ਲਈ।
t-begun-and-not-handed-over = ਸ਼ੁਰੂ ਕੀਤਾ, ਸੌਂਪਿਆ ਨਹੀਂ ਗਿਆ
t-who-knows-what-already = ਕਿਸ ਨੂੰ ਪਹਿਲਾਂ ਹੀ ਕੀ ਪਤਾ ਹੈ

## visit_why.html
t-one-line-such-as-first-assessment-it-stands-on-the-sheet-and-in-your-ledger-you-can-leave-it-empty = ਇੱਕ ਲਾਈਨ, ਜਿਵੇਂ “ਪਹਿਲਾ ਮੁਲਾਂਕਣ”। ਇਹ ਸ਼ੀਟ ਤੇ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਦੇਣ-ਲੈਣ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ। ਤੁਸੀਂ ਇਹ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
t-show-the-sheet = ਸ਼ੀਟ ਦਿਖਾਓ

## who_knows.html
t-nothing-was-handed-over-yet-and-nothing-came = ਹਾਲੇ ਕੁਝ ਸੌਂਪਿਆ ਨਹੀਂ ਗਿਆ, ਅਤੇ ਕੁਝ ਆਇਆ ਨਹੀਂ।
t-make-a-sheet-for-somebody-who-visits = ਆਉਣ ਵਾਲੇ ਲਈ ਸ਼ੀਟ ਬਣਾਓ
t-what-your-ledger-says-it-knows-what-left-through-carewallet-and-nothing-of-what-was-said-on-the-telephone = ਤੁਹਾਡਾ ਦੇਣ-ਲੈਣ ਦਾ ਰਜਿਸਟਰ ਕੀ ਕਹਿੰਦਾ ਹੈ: ਇਸ ਨੂੰ ਪਤਾ ਹੈ ਕਿ carewallet ਰਾਹੀਂ ਕੀ ਗਿਆ, ਅਤੇ ਟੈਲੀਫ਼ੋਨ ਤੇ ਕਹੀ ਗੱਲ ਦਾ ਕੁਝ ਪਤਾ ਨਹੀਂ।
t-who-has-something-of-which-part-of-the-record = ਰਿਕਾਰਡ ਦੇ ਕਿਹੜੇ ਹਿੱਸੇ ਦਾ ਕੁਝ ਕਿਸ ਕੋਲ ਹੈ
t-who = ਕੌਣ
t-part-of-the-record = ਰਿਕਾਰਡ ਦਾ ਹਿੱਸਾ
t-what-they-have = ਉਹਨਾਂ ਕੋਲ ਕੀ ਹੈ
t-since = ਕਦੋਂ ਤੋਂ
t-changed-here-since = ਉਦੋਂ ਤੋਂ ਇੱਥੇ ਬਦਲਿਆ
t-erased-erased-here-since = ਉਦੋਂ ਤੋਂ ਇੱਥੇ ਮਿਟਾਏ ਗਏ: { $erased }
t-nothing-of-the-record = ਰਿਕਾਰਡ ਦਾ ਕੁਝ ਨਹੀਂ
t-a-a-hand-over-sheet-a-shows-them-first-what-is-new = <a>ਨਵੀਆਂ ਗੱਲਾਂ ਸਮੇਤ ਦੇਖਭਾਲ ਦਾ ਸਾਰ</a> ਉਹਨਾਂ ਨੂੰ ਪਹਿਲਾਂ ਉਹ ਦਿਖਾਉਂਦਾ ਹੈ ਜੋ ਨਵਾਂ ਹੈ।

## withdraw.html
t-not-taken-back-yet = ਹਾਲੇ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਗਿਆ
t-take-this-back = ਇਹ ਵਾਪਸ ਲੈਣਾ ਹੈ?
t-it-will-not-count-any-more-and-no-sheet-will-show-it-it-stays-in-the-history-with-your-reason = ਇਹ ਫਿਰ ਗਿਣਿਆ ਨਹੀਂ ਜਾਵੇਗਾ, ਅਤੇ ਕੋਈ ਸ਼ੀਟ ਇਸ ਨੂੰ ਨਹੀਂ ਦਿਖਾਏਗੀ। ਇਹ ਤੁਹਾਡੇ ਦੱਸੇ ਕਾਰਨ ਨਾਲ ਇਤਿਹਾਸ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
t-it-was-changed-before = ਇਹ ਪਹਿਲਾਂ ਬਦਲਿਆ ਗਿਆ ਸੀ।
t-if-the-change-was-a-slip-a-change-it-again-a = ਜੇ ਉਹ ਤਬਦੀਲੀ ਗ਼ਲਤੀ ਨਾਲ ਹੋਈ, ਤਾਂ <a>ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਬਦਲੋ</a>।
t-if-it-was-written-last-you-can-a-undo-it-a = ਜੇ ਇਹ ਸਭ ਤੋਂ ਆਖ਼ਰ ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ, ਤਾਂ ਤੁਸੀਂ <a>ਇਸ ਨੂੰ ਅਣਕੀਤਾ ਕਰ</a> ਸਕਦੇ ਹੋ।
t-why = ਕਿਉਂ?
t-for-example-this-was-about-somebody-else = ਜਿਵੇਂ: ਇਹ ਕਿਸੇ ਹੋਰ ਬਾਰੇ ਸੀ

## write_check.html
t-not-saved-yet-please-look-at-this = ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਵੇਖੋ
t-not-saved-the-very-same-is-on-record-already = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਬਿਲਕੁਲ ਇਹੀ ਰਿਕਾਰਡ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਹੈ
t-saved-a-second-time-it-would-stand-there-twice = ਦੂਜੀ ਵਾਰ ਸੇਵ ਕਰਨ ਤੇ ਇਹ ਉੱਥੇ ਦੋ ਵਾਰ ਹੋਵੇਗਾ।
t-save-it-all-the-same = ਫਿਰ ਵੀ ਸੇਵ ਕਰੋ
t-the-last-answer-was-understood-as-words = ਆਖ਼ਰੀ ਜਵਾਬ ਇਸ ਤਰ੍ਹਾਂ ਸਮਝਿਆ ਗਿਆ: { $words }।
t-what-should-it-say = ਇਸ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ?
t-check-this-before-it-is-saved = ਸੇਵ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਦੀ ਜਾਂਚ ਕਰੋ
t-save = ਸੇਵ ਕਰੋ
t-this-can-hardly-be-right = ਇਹ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ
t-change-it-above-or-tick-it-if-it-is-right = ਇਸ ਨੂੰ ਉੱਪਰ ਬਦਲੋ, ਜਾਂ ਜੇ ਠੀਕ ਹੈ ਤਾਂ ਟਿੱਕ ਕਰੋ।
t-it-is-right-words = ਇਹ ਠੀਕ ਹੈ: { $words }
t-where-it-comes-from = ਇਹ ਕਿੱਥੋਂ ਆਇਆ
t-whose-words-are-these = ਇਹ ਕਿਸ ਦੇ ਸ਼ਬਦ ਹਨ?
t-only-a-person-s-own-words-stand-in-quotation-marks = ਸਿਰਫ਼ ਵਿਅਕਤੀ ਦੇ ਆਪਣੇ ਸ਼ਬਦ ਹੀ ਹਵਾਲਾ ਚਿੰਨ੍ਹਾਂ ਵਿੱਚ ਹੁੰਦੇ ਹਨ।
t-if-somebody-speaks-for-them-on-what-ground = ਜੇ ਕੋਈ ਉਹਨਾਂ ਦੀ ਤਰਫ਼ੋਂ ਬੋਲਦਾ ਹੈ: ਕਿਸ ਆਧਾਰ ਤੇ?
t-for-example-lasting-power-of-attorney-or-best-interests = ਜਿਵੇਂ lasting power of attorney (ਸਥਾਈ ਮੁਖ਼ਤਿਆਰਨਾਮਾ), ਜਾਂ best interests (ਵਿਅਕਤੀ ਦਾ ਭਲਾ)
t-who-said-it = ਇਹ ਕਿਸ ਨੇ ਕਿਹਾ?
t-if-somebody-else-says-it-who = ਜੇ ਕੋਈ ਹੋਰ ਇਹ ਕਹਿੰਦਾ ਹੈ: ਕੌਣ?
t-your-own-name-or-whoever-told-you-the-person-a-neighbour-a-nurse = ਤੁਹਾਡਾ ਆਪਣਾ ਨਾਂ, ਜਾਂ ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਦੱਸਿਆ: ਵਿਅਕਤੀ ਆਪ, ਕੋਈ ਗੁਆਂਢੀ, ਕੋਈ ਨਰਸ
t-how-private-is-it = ਇਹ ਕਿੰਨਾ ਨਿੱਜੀ ਹੈ?
t-when-it-was-who-helped-when-to-check-it-again = ਇਹ ਕਦੋਂ ਸੀ, ਕਿਸ ਨੇ ਮਦਦ ਕੀਤੀ, ਦੁਬਾਰਾ ਕਦੋਂ ਜਾਂਚਣਾ ਹੈ
t-only-if-it-matters-and-is-not-said-above-3-may-2026-may-2026-2026 = ਸਿਰਫ਼ ਜੇ ਇਹ ਜ਼ਰੂਰੀ ਹੈ ਅਤੇ ਉੱਪਰ ਨਹੀਂ ਦੱਸਿਆ: 3/5/2026, 2026
t-who-helped-the-person-to-say-it = ਇਹ ਕਹਿਣ ਵਿੱਚ ਵਿਅਕਤੀ ਦੀ ਮਦਦ ਕਿਸ ਨੇ ਕੀਤੀ?
t-by-which-day-should-it-be-checked-again = ਕਿਸ ਦਿਨ ਤੱਕ ਇਸ ਦੀ ਦੁਬਾਰਾ ਜਾਂਚ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ?
t-photographs-and-letters = ਫ਼ੋਟੋਆਂ ਅਤੇ ਚਿੱਠੀਆਂ
t-what-does-name-show = { $name } ਵਿੱਚ ਕੀ ਦਿਸਦਾ ਹੈ?
t-take-off-name = { $name } ਹਟਾਓ
t-take-it-off = ਇਸ ਨੂੰ ਹਟਾਓ
t-a-photograph-or-a-letter-that-belongs-to-it = ਇਸ ਨਾਲ ਸੰਬੰਧਿਤ ਫ਼ੋਟੋ ਜਾਂ ਚਿੱਠੀ
t-what-does-it-show = ਇਸ ਵਿੱਚ ਕੀ ਦਿਸਦਾ ਹੈ?
t-attach-it = ਇਸ ਨੂੰ ਨਾਲ ਲਾਓ
t-save-the-change = ਤਬਦੀਲੀ ਸੇਵ ਕਰੋ
t-leave-it-as-it-was = ਜਿਵੇਂ ਸੀ ਉਵੇਂ ਰਹਿਣ ਦਿਓ
t-nothing-is-written-over-what-it-said-before-stays-in-its-history = ਕਿਸੇ ਪਹਿਲੀ ਲਿਖਤ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ: ਜੋ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਇਸ ਦੇ ਇਤਿਹਾਸ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
t-it-goes-into-the-record-on-this-computer-and-nowhere-else = ਇਹ ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਜਾਂਦਾ ਹੈ, ਹੋਰ ਕਿਤੇ ਨਹੀਂ।

## write_kind.html
t-what-is-it-about-name = { $name } ਬਾਰੇ ਇਹ ਕੀ ਹੈ?

## write_question.html
t-nothing-yet-nothing-is-saved-before-you-have-seen-all-of-it = ਹਾਲੇ ਕੁਝ ਨਹੀਂ। ਤੁਹਾਡੇ ਸਾਰਾ ਕੁਝ ਵੇਖਣ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ।

## write_whom.html
t-something-is-missing = ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ
t-whom-is-it-about = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
t-somebody-new-in-this-household = ਇਸ ਪਰਿਵਾਰ ਵਿੱਚ ਕੋਈ ਨਵਾਂ

## src/pages/begin/after.rs
t-a-second-way-in = ਅੰਦਰ ਜਾਣ ਦਾ ਦੂਜਾ ਰਾਹ
t-the-first-five-things = ਪਹਿਲੀਆਂ ਪੰਜ ਗੱਲਾਂ

## src/pages/begin/new.rs
t-the-record-is-begun = ਰਿਕਾਰਡ ਸ਼ੁਰੂ ਹੋ ਗਿਆ ਹੈ।
t-this-computer-s-keyring-keeps-a-copy-of-the-key = ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਚਾਬੀਆਂ ਦੇ ਛੱਲੇ (keyring) ਵਿੱਚ ਚਾਬੀ ਦੀ ਇੱਕ ਕਾਪੀ ਰਹਿੰਦੀ ਹੈ।

## src/pages/begin/open.rs
t-open-a-record = ਰਿਕਾਰਡ ਖੋਲ੍ਹੋ

## src/pages/change/settle.rs
t-which-is-right = ਕਿਹੜੀ ਗੱਲ ਠੀਕ ਹੈ?

## src/pages/change/still_right.rs
t-is-it-still-right = ਕੀ ਇਹ ਹਾਲੇ ਵੀ ਠੀਕ ਹੈ?

## src/pages/change/undo.rs
t-something-was-written-in-the-meantime-this-is-what-was-written-last = ਇਸ ਦੌਰਾਨ ਕੁਝ ਲਿਖਿਆ ਗਿਆ। ਸਭ ਤੋਂ ਆਖ਼ਰ ਵਿੱਚ ਇਹ ਲਿਖਿਆ ਗਿਆ।

## src/pages/entry.rs
t-an-entry = ਇੱਕ ਐਂਟਰੀ

## src/pages/forms/ask.rs
t-what-you-answered-is-saved-these-are-the-forms-as-they-stand-now = ਤੁਸੀਂ ਜੋ ਜਵਾਬ ਦਿੱਤੇ, ਉਹ ਸੇਵ ਹੋ ਗਏ ਹਨ। ਫ਼ਾਰਮ ਹੁਣ ਇਸ ਤਰ੍ਹਾਂ ਹਨ।

## src/pages/forms/carer.rs
t-which-carer = ਕਿਹੜਾ ਕੇਅਰਰ

## src/pages/forms/fill.rs
t-hand-the-form-over = ਫ਼ਾਰਮ ਸੌਂਪੋ
t-handed-over = ਸੌਂਪਿਆ ਗਿਆ
t-a-form-that-was-handed-over-stands-in-the-ledger-and-its-file-in-its-folder = ਸੌਂਪਿਆ ਗਿਆ ਫ਼ਾਰਮ ਦੇਣ-ਲੈਣ ਦੇ ਰਜਿਸਟਰ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਉਸ ਦੀ ਫ਼ਾਈਲ ਉਸ ਦੇ ਫ਼ੋਲਡਰ ਵਿੱਚ।

## src/pages/forms/form.rs
t-a-form = ਇੱਕ ਫ਼ਾਰਮ

## src/pages/keep/admit.rs
t-a-new-key = ਨਵੀਂ ਚਾਬੀ

## src/pages/keep/recovery.rs
t-the-picture-is-the-key-as-well-delete-it-now-on-the-telephone-and-on-this-computer = ਤਸਵੀਰ ਵੀ ਚਾਬੀ ਹੈ: ਇਸ ਨੂੰ ਹੁਣੇ ਮਿਟਾ ਦਿਓ, ਟੈਲੀਫ਼ੋਨ ਤੋਂ ਅਤੇ ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ।

## src/pages/receive.rs
t-the-files-are-forgotten-nothing-was-saved = ਫ਼ਾਈਲਾਂ ਭੁਲਾ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ। ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।

## src/pages/receive/arrived.rs
t-what-came-in = ਕੀ ਆਇਆ
t-another-key = ਕੋਈ ਹੋਰ ਚਾਬੀ
t-this-was-answered-before-perhaps-in-another-tab-here-is-how-it-stands = ਇਸ ਦਾ ਜਵਾਬ ਪਹਿਲਾਂ ਦਿੱਤਾ ਜਾ ਚੁੱਕਾ ਹੈ, ਸ਼ਾਇਦ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ। ਹੁਣ ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਹੈ।
t-the-words-are-not-the-same-nothing-was-taken-in-and-this-sheet-is-put-away-tell-the-agency-on-the-number-that-you-already-have = ਸ਼ਬਦ ਇੱਕੋ ਨਹੀਂ ਹਨ: ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਇਹ ਸ਼ੀਟ ਪਾਸੇ ਰੱਖ ਦਿੱਤੀ ਗਈ ਹੈ। ਏਜੰਸੀ ਨੂੰ ਦੱਸੋ, ਉਸ ਨੰਬਰ ਤੇ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ।
t-say-whether-all-eight-words-are-the-same = ਦੱਸੋ ਕਿ ਅੱਠੇ ਸ਼ਬਦ ਇੱਕੋ ਹਨ ਜਾਂ ਨਹੀਂ।

## src/pages/receive/decided.rs
t-this-was-changed-meanwhile-perhaps-in-another-tab-look-at-it-once-more = ਇਸ ਦੌਰਾਨ ਇਹ ਬਦਲਿਆ ਗਿਆ, ਸ਼ਾਇਦ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ। ਇੱਕ ਵਾਰ ਫਿਰ ਵੇਖੋ।
t-saved = ਸੇਵ ਹੋ ਗਿਆ।

## src/pages/receive/in_hand.rs
t-that-sheet-is-not-in-hand-any-more-add-its-photographs-or-its-file-again = ਉਹ ਸ਼ੀਟ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਉਸ ਦੀਆਂ ਫ਼ੋਟੋਆਂ ਜਾਂ ਉਸ ਦੀ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਜੋੜੋ।

## src/pages/search.rs
t-what-was-found = ਕੀ ਲੱਭਿਆ

## src/pages/visit.rs
t-that-sheet-was-not-handed-over-and-is-forgotten-begin-it-again-here = ਉਹ ਸ਼ੀਟ ਸੌਂਪੀ ਨਹੀਂ ਗਈ, ਅਤੇ ਭੁਲਾ ਦਿੱਤੀ ਗਈ ਹੈ। ਇਸ ਨੂੰ ਇੱਥੇ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ।

## src/pages/visit/hand_over.rs
t-the-record-changed-since-you-looked-look-at-the-sheet-as-it-is-now = ਤੁਹਾਡੇ ਵੇਖਣ ਤੋਂ ਬਾਅਦ ਰਿਕਾਰਡ ਬਦਲ ਗਿਆ। ਸ਼ੀਟ ਨੂੰ ਵੇਖੋ ਜਿਵੇਂ ਹੁਣ ਹੈ।

## src/pages/visit/look.rs
t-the-record-changed-while-you-looked-this-is-the-sheet-as-it-is-now = ਤੁਹਾਡੇ ਵੇਖਦਿਆਂ ਰਿਕਾਰਡ ਬਦਲ ਗਿਆ। ਸ਼ੀਟ ਹੁਣ ਇਸ ਤਰ੍ਹਾਂ ਹੈ।
t-this-is-the-sheet-as-you-changed-it-look-at-it-once-more-then-go-on = ਇਹ ਸ਼ੀਟ ਹੈ ਜਿਵੇਂ ਤੁਸੀਂ ਬਦਲੀ। ਇੱਕ ਵਾਰ ਫਿਰ ਵੇਖੋ, ਫਿਰ ਅੱਗੇ ਜਾਓ।

## src/pages/write.rs

## src/pages/write/check.rs
t-check-before-saving = ਸੇਵ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂਚ ਕਰੋ

## src/pages/write/save.rs
t-nothing-was-changed-so-nothing-was-saved = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ, ਇਸ ਲਈ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।

## Questions, advice, and what is said once something was done

t-1-code = 1 ਕੋਡ
t-a-backup-on-this-computer-is-lost-with-this-computer-put-it-on-a-stick-that-is-kept-in-another-house = ਇਸ ਕੰਪਿਊਟਰ ਤੇ ਰੱਖਿਆ ਬੈਕਅੱਪ ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਨਾਲ ਹੀ ਗੁਆਚ ਜਾਂਦਾ ਹੈ: ਇਸ ਨੂੰ ਅਜਿਹੀ USB ਸਟਿੱਕ ਤੇ ਪਾਓ ਜੋ ਕਿਸੇ ਹੋਰ ਘਰ ਵਿੱਚ ਰੱਖੀ ਹੋਵੇ।
t-a-folder-on-this-computer-or-on-a-stick-its-key-goes-into-a-file-of-its-own-key = ਇਸ ਕੰਪਿਊਟਰ ਤੇ ਜਾਂ USB ਸਟਿੱਕ ਤੇ ਇੱਕ ਫ਼ੋਲਡਰ। ਇਸ ਦੀ ਚਾਬੀ ਆਪਣੀ ਵੱਖਰੀ ਫ਼ਾਈਲ ਵਿੱਚ ਜਾਂਦੀ ਹੈ: { $key }
t-a-form-is-about-a-person-and-there-is-nobody-in-this-record-yet = ਫ਼ਾਰਮ ਕਿਸੇ ਵਿਅਕਤੀ ਬਾਰੇ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਇਸ ਰਿਕਾਰਡ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਨਹੀਂ ਹੈ।
t-a-later-statement = ਬਾਅਦ ਵਿੱਚ ਕਹੀ ਗੱਲ
t-a-later-statement-of-whoever-said-it-before = ਜਿਸ ਨੇ ਪਹਿਲਾਂ ਇਹ ਕਿਹਾ ਸੀ, ਉਸ ਦੀ ਬਾਅਦ ਵਿੱਚ ਕਹੀ ਗੱਲ
t-a-medicine = ਇੱਕ ਦਵਾਈ
t-a-name-such-as-dr-amara-obi-their-word-counts-here = ਇੱਕ ਨਾਂ, ਜਿਵੇਂ Dr Amara Obi। ਇੱਥੇ ਉਹਨਾਂ ਦੀ ਗੱਲ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
t-a-newer-version-of-carewallet-can-show-this = carewallet ਦਾ ਨਵਾਂ ਵਰਜਨ ਇਹ ਦਿਖਾ ਸਕਦਾ ਹੈ
t-a-passphrase-of-your-own-needs-at-least-least-characters = ਤੁਹਾਡੇ ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦਾਂ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $least } ਅੱਖਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ
t-a-professional-says-so = ਇੱਕ ਪੇਸ਼ੇਵਰ ਨੇ ਇਹ ਕਿਹਾ ਹੈ
t-a-sheet-for-nobody-in-particular = ਸ਼ੀਟ ਜੋ ਕਿਸੇ ਖ਼ਾਸ ਵਿਅਕਤੀ ਲਈ ਨਹੀਂ
t-a-sheet-for-who = { $who } ਲਈ ਸ਼ੀਟ
t-a-small-file-of-the-wallet-was-damaged-or-missing-nothing-depends-on-it = ਵਾਲਿਟ ਦੀ ਇੱਕ ਛੋਟੀ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਸੀ ਜਾਂ ਨਹੀਂ ਲੱਭੀ। ਉਸ ਉੱਤੇ ਕੁਝ ਨਿਰਭਰ ਨਹੀਂ ਹੈ।
t-all-can-be-read = ਸਭ ਪੜ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ
t-all-codes-any-needed-of-them-are-enough = { $all ->
    [one] { $all } ਕੋਡ, ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ { $needed } ਕਾਫ਼ੀ ਹੈ
   *[other] { $all } ਕੋਡ, ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ { $needed } ਕਾਫ਼ੀ ਹਨ
    }
t-all-entries-can-be-read = ਸਾਰੀਆਂ ਐਂਟਰੀਆਂ ਪੜ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
t-all-sound-files-files-were-looked-at = { $files ->
    [one] ਸਭ ਸਹੀ-ਸਲਾਮਤ: { $files } ਫ਼ਾਈਲ ਵੇਖੀ ਗਈ।
   *[other] ਸਭ ਸਹੀ-ਸਲਾਮਤ: { $files } ਫ਼ਾਈਲਾਂ ਵੇਖੀਆਂ ਗਈਆਂ।
    }
t-also-said-by-who = { $who } ਨੇ ਵੀ ਇਹੀ ਕਿਹਾ
t-an-agency-comes-into-the-address-book-with-the-first-sheet-that-you-take-in-from-it = ਕੋਈ ਏਜੰਸੀ ਪਤਿਆਂ ਦੀ ਕਿਤਾਬ ਵਿੱਚ ਉਸ ਪਹਿਲੀ ਸ਼ੀਟ ਨਾਲ ਆਉਂਦੀ ਹੈ ਜੋ ਤੁਸੀਂ ਉਸ ਤੋਂ ਪ੍ਰਾਪਤ ਕਰਦੇ ਹੋ।
t-an-agency-makes-its-own-key-on-its-own-computer = ਏਜੰਸੀ ਆਪਣੀ ਚਾਬੀ ਆਪ ਬਣਾਉਂਦੀ ਹੈ, ਆਪਣੇ ਕੰਪਿਊਟਰ ਤੇ।
t-an-entry-is-dated-newest-and-this-computer-s-clock-says-now-one-of-the-two-clocks-was-wrong = ਇੱਕ ਐਂਟਰੀ ਤੇ ਤਾਰੀਖ਼ { $newest } ਹੈ, ਅਤੇ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਅਨੁਸਾਰ ਹੁਣ { $now } ਹੈ: ਦੋਵਾਂ ਘੜੀਆਂ ਵਿੱਚੋਂ ਇੱਕ ਗ਼ਲਤ ਸੀ।
t-another-program-is-at-work-in-the-folder-wait-until-it-is-done-and-try-again = ਫ਼ੋਲਡਰ ਵਿੱਚ ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ: ਉਸ ਦੇ ਮੁੱਕਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
t-answer-it = ਇਸ ਦਾ ਜਵਾਬ ਦਿਓ
t-answer-it-or-skip-it = ਇਸ ਦਾ ਜਵਾਬ ਦਿਓ, ਜਾਂ ਅੱਗੇ ਲੰਘੋ
t-are-these-the-own-words-of-name = ਕੀ ਇਹ { $name } ਦੇ ਆਪਣੇ ਸ਼ਬਦ ਹਨ?
t-as-you-wrote-it = ਜਿਵੇਂ ਤੁਸੀਂ ਲਿਖਿਆ
t-ask-name-for-the-new-key-and-for-the-sheet-again = { $name } ਤੋਂ ਨਵੀਂ ਚਾਬੀ ਮੰਗੋ, ਅਤੇ ਸ਼ੀਟ ਵੀ ਦੁਬਾਰਾ ਮੰਗੋ।
t-ask-somebody-who-can-open-the-wallet-to-add-you = ਜੋ ਵਾਲਿਟ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ, ਉਸ ਨੂੰ ਕਹੋ ਕਿ ਤੁਹਾਨੂੰ ਜੋੜੇ।
t-ask-the-agency-for-its-new-key-nothing-was-taken-in = ਏਜੰਸੀ ਤੋਂ ਉਸ ਦੀ ਨਵੀਂ ਚਾਬੀ ਮੰਗੋ; ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
t-ask-the-agency-for-its-own-key-this-one-is-the-family-s = ਏਜੰਸੀ ਤੋਂ ਉਸ ਦੀ ਆਪਣੀ ਚਾਬੀ ਮੰਗੋ: ਇਹ ਪਰਿਵਾਰ ਦੀ ਹੈ।
t-ask-the-agency-for-its-real-key-nothing-was-taken-in = ਏਜੰਸੀ ਤੋਂ ਉਸ ਦੀ ਅਸਲੀ ਚਾਬੀ ਮੰਗੋ; ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
t-ask-the-agency-for-the-right-sheet-nothing-was-taken-in = ਏਜੰਸੀ ਤੋਂ ਸਹੀ ਸ਼ੀਟ ਮੰਗੋ; ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
t-ask-who-maintains-it-for-the-list-with-all-signatures = ਜੋ ਇਸ ਨੂੰ ਸੰਭਾਲਦਾ ਹੈ, ਉਸ ਤੋਂ ਸਾਰੇ ਦਸਤਖ਼ਤਾਂ ਵਾਲੀ ਸੂਚੀ ਮੰਗੋ।
t-ask-who-maintains-it-for-the-newest-list-nothing-was-changed = ਜੋ ਇਸ ਨੂੰ ਸੰਭਾਲਦਾ ਹੈ, ਉਸ ਤੋਂ ਸਭ ਤੋਂ ਨਵੀਂ ਸੂਚੀ ਮੰਗੋ; ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
t-at-least-entries-entries-that-were-here-are-missing = { $entries ->
    [one] ਘੱਟੋ-ਘੱਟ { $entries } ਐਂਟਰੀ, ਜੋ ਇੱਥੇ ਸੀ, ਹੁਣ ਨਹੀਂ ਲੱਭਦੀ।
   *[other] ਘੱਟੋ-ਘੱਟ { $entries } ਐਂਟਰੀਆਂ, ਜੋ ਇੱਥੇ ਸਨ, ਹੁਣ ਨਹੀਂ ਲੱਭਦੀਆਂ।
    }
t-at-most-lane = ਵੱਧ ਤੋਂ ਵੱਧ: { $lane }।
t-back-file = ਮੁੜ ਆਪਣੀ ਥਾਂ ਤੇ: { $file }।
t-bring-in-a-copy-from-another-folder = ਕਿਸੇ ਹੋਰ ਫ਼ੋਲਡਰ ਵਿੱਚੋਂ ਇੱਕ ਕਾਪੀ ਅੰਦਰ ਲਿਆਓ
t-bring-the-files-back-or-move-them-away-and-erase-it-again-until-then-nobody-knows-that-it-is-gone = ਫ਼ਾਈਲਾਂ ਵਾਪਸ ਲਿਆਓ, ਜਾਂ ਉਹਨਾਂ ਨੂੰ ਹਟਾ ਦਿਓ, ਅਤੇ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਮਿਟਾਓ; ਉਦੋਂ ਤੱਕ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਮਿਟ ਗਿਆ ਹੈ।
t-bring-the-files-back-or-move-them-away-what-comes-back-is-sealed-anew-beside-the-next-thing-that-is-saved = ਫ਼ਾਈਲਾਂ ਵਾਪਸ ਲਿਆਓ, ਜਾਂ ਉਹਨਾਂ ਨੂੰ ਹਟਾ ਦਿਓ; ਜੋ ਵਾਪਸ ਆਉਂਦਾ ਹੈ, ਉਹ ਅਗਲੀ ਸੇਵ ਹੋਣ ਵਾਲੀ ਚੀਜ਼ ਦੇ ਨਾਲ ਨਵੇਂ ਸਿਰਿਓਂ ਸੀਲ ਹੁੰਦਾ ਹੈ।
t-by-what-authority-authority = ਕਿਸ ਅਧਿਕਾਰ ਨਾਲ: { $authority }।
t-by-what-authority-not-written-down = ਕਿਸ ਅਧਿਕਾਰ ਨਾਲ: ਲਿਖਿਆ ਨਹੀਂ ਹੈ।
t-changed-stopped = ਬਦਲਿਆ — ਬੰਦ ਹੋਈ
t-check-again-this-was-due-by-day = ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ: ਇਹ { $day } ਤੱਕ ਹੋਣੀ ਚਾਹੀਦੀ ਸੀ
t-choose-a-file-that-backup-made-nothing-was-written = ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ “ਬੈਕਅੱਪ” ਨੇ ਬਣਾਈ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।
t-choose-a-person-what-belongs-to-the-home-is-on-each-person-s-form = ਇੱਕ ਵਿਅਕਤੀ ਚੁਣੋ: ਜੋ ਘਰ ਬਾਰੇ ਹੈ, ਉਹ ਹਰ ਵਿਅਕਤੀ ਦੇ ਫ਼ਾਰਮ ਤੇ ਹੈ।
t-choose-a-place-elsewhere-best-on-a-stick-that-is-kept-in-another-house = ਕੋਈ ਹੋਰ ਥਾਂ ਚੁਣੋ, ਸਭ ਤੋਂ ਚੰਗਾ ਅਜਿਹੀ USB ਸਟਿੱਕ ਤੇ ਜੋ ਕਿਸੇ ਹੋਰ ਘਰ ਵਿੱਚ ਰੱਖੀ ਹੋਵੇ।
t-choose-a-sealed-file-instead = ਇਸ ਦੀ ਥਾਂ ਸੀਲ ਕੀਤੀ ਫ਼ਾਈਲ ਚੁਣੋ।
t-choose-a-sheet = ਸ਼ੀਟ ਚੁਣੋ
t-choose-a-stick-or-write-a-folder = USB ਸਟਿੱਕ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਫ਼ੋਲਡਰ ਲਿਖੋ।
t-choose-all-that-fit = ਜੋ ਢੁਕਦੇ ਹਨ, ਸਾਰੇ ਚੁਣੋ।
t-choose-an-agency-from-the-list-of-those-you-know = ਜਿਨ੍ਹਾਂ ਏਜੰਸੀਆਂ ਨੂੰ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ, ਉਹਨਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
t-choose-another-folder-nothing-was-changed = ਕੋਈ ਹੋਰ ਫ਼ੋਲਡਰ ਚੁਣੋ; ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
t-choose-another-name-nothing-is-ever-written-over = ਕੋਈ ਹੋਰ ਨਾਂ ਚੁਣੋ: ਕਿਸੇ ਚੀਜ਼ ਉੱਤੇ ਕਦੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।
t-choose-another-name-or-another-folder = ਕੋਈ ਹੋਰ ਨਾਂ ਜਾਂ ਕੋਈ ਹੋਰ ਫ਼ੋਲਡਰ ਚੁਣੋ।
t-choose-at-least-one-person-or-the-home = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਵਿਅਕਤੀ ਚੁਣੋ, ਜਾਂ ਘਰ
t-choose-by-the-words-of-the-key-several-have-this-name = ਚਾਬੀ ਦੇ ਸ਼ਬਦਾਂ ਨਾਲ ਚੁਣੋ: ਇਹ ਨਾਂ ਕਈਆਂ ਦਾ ਹੈ।
t-choose-how-private-it-is = ਚੁਣੋ ਕਿ ਇਹ ਕਿੰਨਾ ਨਿੱਜੀ ਹੈ
t-choose-how-you-know = ਚੁਣੋ ਕਿ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਹੈ
t-choose-less-or-make-a-sealed-file = ਘੱਟ ਚੁਣੋ, ਜਾਂ ਸੀਲ ਕੀਤੀ ਫ਼ਾਈਲ ਬਣਾਓ।
t-choose-one-of-those-that-are-listed = ਸੂਚੀ ਵਾਲਿਆਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ
t-choose-or-type-the-folder = ਫ਼ੋਲਡਰ ਚੁਣੋ ਜਾਂ ਟਾਈਪ ਕਰੋ
t-choose-person-as-the-one-who-is-cared-for-and-carer-as-the-one-who-cares = ਜਿਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਹੁੰਦੀ ਹੈ, ਉਹਨਾਂ ਲਈ { $person } ਚੁਣੋ, ਅਤੇ ਜੋ ਦੇਖਭਾਲ ਕਰਦੇ ਹਨ, ਉਹਨਾਂ ਲਈ { $carer }।
t-choose-somebody-else-or-the-home-as-the-one-whom-it-is-about = ਜਿਸ ਬਾਰੇ ਇਹ ਹੈ, ਉਸ ਲਈ ਕੋਈ ਹੋਰ ਚੁਣੋ, ਜਾਂ ਘਰ।
t-choose-speaking-for-the-person-and-write-on-what-ground-such-as-health-and-welfare-attorney = “ਵਿਅਕਤੀ ਦੀ ਤਰਫ਼ੋਂ” ਚੁਣੋ, ਅਤੇ ਲਿਖੋ ਕਿ ਕਿਸ ਆਧਾਰ ਤੇ, ਜਿਵੇਂ ਸਿਹਤ ਅਤੇ ਭਲਾਈ ਲਈ attorney (ਕਾਨੂੰਨੀ ਪ੍ਰਤੀਨਿਧ)।
t-choose-the-emergency-sheet-which-has-more-room = ਐਮਰਜੈਂਸੀ ਸ਼ੀਟ ਚੁਣੋ, ਜਿਸ ਵਿੱਚ ਵੱਧ ਥਾਂ ਹੈ।
t-choose-the-file-of-the-directory-that-you-were-sent = ਉਸ ਡਾਇਰੈਕਟਰੀ ਦੀ ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ ਤੁਹਾਨੂੰ ਭੇਜੀ ਗਈ।
t-choose-the-file-that-the-agency-sent-as-it-came = ਏਜੰਸੀ ਨੇ ਜੋ ਫ਼ਾਈਲ ਭੇਜੀ, ਉਹ ਚੁਣੋ, ਜਿਵੇਂ ਆਈ ਉਵੇਂ ਹੀ।
t-choose-the-form-that-this-sheet-of-questions-is-of = ਉਹ ਫ਼ਾਰਮ ਚੁਣੋ ਜਿਸ ਦੇ ਸਵਾਲਾਂ ਦੀ ਇਹ ਸ਼ੀਟ ਹੈ।
t-choose-the-form-that-was-filled = ਉਹ ਫ਼ਾਰਮ ਚੁਣੋ ਜੋ ਭਰਿਆ ਗਿਆ।
t-choose-the-key-file-that-carewallet-made = ਚਾਬੀ ਦੀ ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ carewallet ਨੇ ਬਣਾਈ।
t-choose-the-photographs-or-files-then-press-read-them = ਫ਼ੋਟੋਆਂ ਜਾਂ ਫ਼ਾਈਲਾਂ ਚੁਣੋ, ਫਿਰ “ਇਹਨਾਂ ਨੂੰ ਪੜ੍ਹੋ” ਦਬਾਓ।
t-choose-two-different-people-who-is-cared-for-and-who-cares = ਦੋ ਵੱਖਰੇ ਵਿਅਕਤੀ ਚੁਣੋ: ਕਿਸ ਦੀ ਦੇਖਭਾਲ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਕੌਣ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ।
t-choose-what-it-is-from-the-list = ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ ਕਿ ਇਹ ਕੀ ਹੈ।
t-choose-who-cares-for-them = ਚੁਣੋ ਕਿ ਉਹਨਾਂ ਦੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰਦਾ ਹੈ
t-choose-who-is-coming = ਚੁਣੋ ਕਿ ਕੌਣ ਆ ਰਿਹਾ ਹੈ
t-choose-who-is-meant-carers = ਚੁਣੋ ਕਿ ਕਿਸ ਤੋਂ ਭਾਵ ਹੈ: { $carers }।
t-choose-whom-it-is-about = ਚੁਣੋ ਕਿ ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ।
t-choose-whose-words-these-are = ਚੁਣੋ ਕਿ ਇਹ ਕਿਸ ਦੇ ਸ਼ਬਦ ਹਨ
t-choose-with-which-key = ਚੁਣੋ ਕਿ ਕਿਹੜੀ ਚਾਬੀ ਨਾਲ
t-compare-it-with-its-sheet-or-use-another-part-instead = ਇਸ ਨੂੰ ਇਸ ਦੀ ਸ਼ੀਟ ਨਾਲ ਮਿਲਾ ਕੇ ਵੇਖੋ, ਜਾਂ ਇਸ ਦੀ ਥਾਂ ਕੋਈ ਹੋਰ ਹਿੱਸਾ ਵਰਤੋ।
t-contradicts = ਟਕਰਾਉਂਦਾ ਹੈ
t-contradicts-one-says-that-there-is-none = ਟਕਰਾਉਂਦਾ ਹੈ: ਇੱਕ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਕੋਈ ਨਹੀਂ ਹੈ
t-contradicts-what-you-have = ਤੁਹਾਡੇ ਕੋਲ ਜੋ ਹੈ, ਉਸ ਨਾਲ ਟਕਰਾਉਂਦਾ ਹੈ
t-damaged-and-in-the-backup-as-it-is-file = ਖ਼ਰਾਬ ਹੈ, ਅਤੇ ਬੈਕਅੱਪ ਵਿੱਚ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ ਹੈ: { $file }।
t-day-entries-entries-from-who = { $entries ->
    [one] { $day }: { $who } ਵੱਲੋਂ { $entries } ਐਂਟਰੀ
   *[other] { $day }: { $who } ਵੱਲੋਂ { $entries } ਐਂਟਰੀਆਂ
    }
t-day-entries-entries-to-who = { $entries ->
    [one] { $day }: { $who } ਨੂੰ { $entries } ਐਂਟਰੀ
   *[other] { $day }: { $who } ਨੂੰ { $entries } ਐਂਟਰੀਆਂ
    }
t-differs-from-what-by-says = { $by } ਦੇ ਕਹਿਣ ਤੋਂ ਵੱਖਰਾ ਹੈ
t-do-not-take-it-over = ਇਸ ਨੂੰ ਰਿਕਾਰਡ ਵਿੱਚ ਨਾ ਲਓ
t-due = ਕਰਨ ਦਾ ਸਮਾਂ ਹੋ ਗਿਆ
t-each-part-is-on-a-sheet-of-its-own-ask-the-others-who-keep-one = ਹਰ ਹਿੱਸਾ ਆਪਣੀ ਵੱਖਰੀ ਸ਼ੀਟ ਤੇ ਹੈ: ਹੋਰਨਾਂ ਨੂੰ ਪੁੱਛੋ ਜਿਨ੍ਹਾਂ ਕੋਲ ਇੱਕ-ਇੱਕ ਰੱਖੀ ਹੈ।
t-entries-changed-or-taken-back = { $entries ->
    [one] { $entries } ਬਦਲੀ ਜਾਂ ਵਾਪਸ ਲਈ ਗਈ
   *[other] { $entries } ਬਦਲੀਆਂ ਜਾਂ ਵਾਪਸ ਲਈਆਂ ਗਈਆਂ
    }
t-entries-entries = { $entries ->
    [one] { $entries } ਐਂਟਰੀ
   *[other] { $entries } ਐਂਟਰੀਆਂ
    }
t-entries-entries-are-new-here = { $entries ->
    [one] { $entries } ਐਂਟਰੀ ਇੱਥੇ ਨਵੀਂ ਹੈ।
   *[other] { $entries } ਐਂਟਰੀਆਂ ਇੱਥੇ ਨਵੀਆਂ ਹਨ।
    }
t-entries-entries-are-sound = { $entries ->
    [one] { $entries } ਐਂਟਰੀ ਸਹੀ-ਸਲਾਮਤ ਹੈ।
   *[other] { $entries } ਐਂਟਰੀਆਂ ਸਹੀ-ਸਲਾਮਤ ਹਨ।
    }
t-entries-entries-were-looked-at-and-every-signature = { $entries ->
    [one] { $entries } ਐਂਟਰੀ ਵੇਖੀ ਗਈ, ਅਤੇ ਹਰ ਦਸਤਖ਼ਤ।
   *[other] { $entries } ਐਂਟਰੀਆਂ ਵੇਖੀਆਂ ਗਈਆਂ, ਅਤੇ ਹਰ ਦਸਤਖ਼ਤ।
    }
t-entries-from-them = ਉਹਨਾਂ ਵੱਲੋਂ { $entries }
t-entries-new = { $entries ->
    [one] { $entries } ਨਵੀਂ
   *[other] { $entries } ਨਵੀਆਂ
    }
t-everybody = ਸਾਰੇ ਜਣੇ
t-facts-facts-are-in-the-record-already-just-like-this = { $facts ->
    [one] { $facts } ਗੱਲ ਰਿਕਾਰਡ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਬਿਲਕੁਲ ਇਸੇ ਤਰ੍ਹਾਂ।
   *[other] { $facts } ਗੱਲਾਂ ਰਿਕਾਰਡ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਹਨ, ਬਿਲਕੁਲ ਇਸੇ ਤਰ੍ਹਾਂ।
    }
t-facts-facts-wait-for-your-answer = { $facts ->
    [one] { $facts } ਗੱਲ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ।
   *[other] { $facts } ਗੱਲਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ।
    }
t-faults-faults-were-found = { $faults ->
    [one] { $faults } ਨੁਕਸ ਲੱਭਿਆ।
   *[other] { $faults } ਨੁਕਸ ਲੱਭੇ।
    }
t-file-could-not-be-moved-why = { $file } ਹਟਾਈ ਨਹੀਂ ਜਾ ਸਕੀ: { $why }।
t-file-may-still-open-with-that-key = { $file } ਹਾਲੇ ਵੀ ਉਸ ਚਾਬੀ ਨਾਲ ਖੁੱਲ੍ਹ ਸਕਦੀ ਹੈ।
t-file-went-out-of-the-way-reason = { $file } ਪਾਸੇ ਰੱਖੀ ਗਈ: { $reason }।
t-file-would-go-out-of-the-way-reason = { $file } ਪਾਸੇ ਰੱਖੀ ਜਾਵੇਗੀ: { $reason }।
t-files-attached-files-that-were-missing-or-damaged-here-came-with-it = { $files ->
    [one] ਨਾਲ ਲੱਗੀ { $files } ਫ਼ਾਈਲ, ਜੋ ਇੱਥੇ ਖ਼ਰਾਬ ਸੀ ਜਾਂ ਨਹੀਂ ਲੱਭਦੀ ਸੀ, ਇਸ ਦੇ ਨਾਲ ਆ ਗਈ।
   *[other] ਨਾਲ ਲੱਗੀਆਂ { $files } ਫ਼ਾਈਲਾਂ, ਜੋ ਇੱਥੇ ਖ਼ਰਾਬ ਸਨ ਜਾਂ ਨਹੀਂ ਲੱਭਦੀਆਂ ਸਨ, ਇਸ ਦੇ ਨਾਲ ਆ ਗਈਆਂ।
    }
t-files-files-cannot-be-read = { $files ->
    [one] { $files } ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।
   *[other] { $files } ਫ਼ਾਈਲਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ।
    }
t-files-files-in-the-folder-were-set-aside = { $files ->
    [one] ਫ਼ੋਲਡਰ ਦੀ { $files } ਫ਼ਾਈਲ ਛੱਡ ਦਿੱਤੀ ਗਈ।
   *[other] ਫ਼ੋਲਡਰ ਦੀਆਂ { $files } ਫ਼ਾਈਲਾਂ ਛੱਡ ਦਿੱਤੀਆਂ ਗਈਆਂ।
    }
t-fill-in-all-three = ਤਿੰਨੇ ਭਰੋ।
t-find-it-in-the-record-and-choose-it-there = ਇਸ ਨੂੰ “ਰਿਕਾਰਡ” ਵਿੱਚ ਲੱਭੋ, ਅਤੇ ਉੱਥੇ ਚੁਣੋ।
t-first-seen-day = ਪਹਿਲੀ ਵਾਰ { $day } ਨੂੰ ਵੇਖਿਆ
t-for-example-17-5-1940-may-1940-or-only-1940-leave-it-empty-if-it-is-not-known = ਜਿਵੇਂ 17/5/1940 ਜਾਂ ਸਿਰਫ਼ 1940। ਜੇ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ।
t-for-people-people-the-time-was-over-before-day-and-the-key-still-opens-it = { $people ->
    [one] { $people } ਵਿਅਕਤੀ ਲਈ ਸਮਾਂ { $day } ਤੋਂ ਪਹਿਲਾਂ ਪੂਰਾ ਹੋ ਗਿਆ, ਅਤੇ ਚਾਬੀ ਹਾਲੇ ਵੀ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦੀ ਹੈ।
   *[other] { $people } ਵਿਅਕਤੀਆਂ ਲਈ ਸਮਾਂ { $day } ਤੋਂ ਪਹਿਲਾਂ ਪੂਰਾ ਹੋ ਗਿਆ, ਅਤੇ ਚਾਬੀ ਹਾਲੇ ਵੀ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦੀ ਹੈ।
    }
t-forms-asks-its-questions-one-a-page = “ਫ਼ਾਰਮ” ਇਸ ਦੇ ਸਵਾਲ ਪੁੱਛਦਾ ਹੈ, ਹਰ ਸਫ਼ੇ ਤੇ ਇੱਕ।
t-forms-asks-what-is-still-open-one-question-a-page = “ਫ਼ਾਰਮ” ਉਹ ਪੁੱਛਦਾ ਹੈ ਜੋ ਹਾਲੇ ਬਾਕੀ ਹੈ, ਹਰ ਸਫ਼ੇ ਤੇ ਇੱਕ ਸਵਾਲ।
t-forms-lists-them = “ਫ਼ਾਰਮ” ਵਿੱਚ ਇਹਨਾਂ ਦੀ ਸੂਚੀ ਹੈ।
t-from-from-it-ended-on-last-and-the-key-still-opens-this-wallet = { $from } ਤੋਂ; ਇਹ { $last } ਨੂੰ ਖ਼ਤਮ ਹੋਇਆ, ਅਤੇ ਚਾਬੀ ਹਾਲੇ ਵੀ ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹਦੀ ਹੈ।
t-from-from-no-end-was-written-down = { $from } ਤੋਂ; ਕਦੋਂ ਤੱਕ, ਇਹ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ।
t-from-from-until-last = { $from } ਤੋਂ { $last } ਤੱਕ।
t-from-is-told-what-is-not-so-with-the-next-sheet-that-you-print-for-it = ਜੋ ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਹੈ, ਉਹ { $from } ਨੂੰ ਉਸ ਅਗਲੀ ਸ਼ੀਟ ਨਾਲ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਉਹਨਾਂ ਲਈ ਪ੍ਰਿੰਟ ਕਰਦੇ ਹੋ।
t-from-made-day-facts-facts-wait = { $facts ->
    [one] { $from }, { $day } ਨੂੰ ਬਣੀ: { $facts } ਗੱਲ ਉਡੀਕ ਵਿੱਚ ਹੈ
   *[other] { $from }, { $day } ਨੂੰ ਬਣੀ: { $facts } ਗੱਲਾਂ ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
t-from-now-on-nothing-new-opens-with-that-key = ਹੁਣ ਤੋਂ ਕੁਝ ਵੀ ਨਵਾਂ ਉਸ ਚਾਬੀ ਨਾਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ।
t-from-the-paper-on-which-you-wrote-it-down-so-that-it-is-certain-to-be-right = ਉਸ ਕਾਗਜ਼ ਤੋਂ ਜਿਸ ਤੇ ਤੁਸੀਂ ਇਹ ਲਿਖੇ, ਤਾਂ ਜੋ ਪੱਕਾ ਹੋਵੇ ਕਿ ਇਹ ਸਹੀ ਹਨ।
t-get-the-newest-carewallet = ਸਭ ਤੋਂ ਨਵਾਂ carewallet ਲਓ।
t-give-the-whole-public-line-age1-and-the-key-after-it = ਪੂਰੀ ਪਬਲਿਕ ਲਾਈਨ ਦਿਓ: age1… ਅਤੇ ਉਸ ਤੋਂ ਬਾਅਦ ਦੀ ਚਾਬੀ।
t-go-back-and-answer-what-the-page-asks = ਵਾਪਸ ਜਾਓ, ਅਤੇ ਸਫ਼ਾ ਜੋ ਪੁੱਛਦਾ ਹੈ, ਉਸ ਦਾ ਜਵਾਬ ਦਿਓ।
t-go-on-with-the-sheet-that-you-were-looking-through = ਜੋ ਸ਼ੀਟ ਤੁਸੀਂ ਵੇਖ ਰਹੇ ਸੀ, ਉਸ ਨਾਲ ਅੱਗੇ ਜਾਓ
t-go-on-with-what-came-from-from = { $from } ਵੱਲੋਂ ਜੋ ਆਇਆ, ਉਸ ਨਾਲ ਅੱਗੇ ਜਾਓ
t-has-somebody-written-on-it-or-given-you-a-sheet-of-theirs = ਕੀ ਕਿਸੇ ਨੇ ਇਸ ਉੱਤੇ ਲਿਖਿਆ, ਜਾਂ ਤੁਹਾਨੂੰ ਆਪਣੀ ਸ਼ੀਟ ਦਿੱਤੀ?
t-have-whoever-made-the-form-check-it-it-has-mistakes = ਜਿਸ ਨੇ ਫ਼ਾਰਮ ਬਣਾਇਆ, ਉਸ ਤੋਂ ਇਸ ਦੀ ਜਾਂਚ ਕਰਾਓ: ਇਸ ਵਿੱਚ ਗ਼ਲਤੀਆਂ ਹਨ।
t-hidden-not-erased = ਲੁਕਾਇਆ ਗਿਆ, ਮਿਟਾਇਆ ਨਹੀਂ ਗਿਆ
t-i-have-seen-it-on-paper-or-on-the-packet = ਮੈਂ ਇਹ ਕਾਗਜ਼ ਤੇ, ਜਾਂ ਪੈਕਟ ਤੇ ਵੇਖਿਆ ਹੈ
t-if-it-is-meant-all-the-same-say-so-on-the-page = ਜੇ ਫਿਰ ਵੀ ਇਹੀ ਮਤਲਬ ਹੈ, ਤਾਂ ਸਫ਼ੇ ਤੇ ਦੱਸੋ।
t-in-it-entries-entries = { $entries ->
    [one] ਇਸ ਵਿੱਚ: { $entries } ਐਂਟਰੀ।
   *[other] ਇਸ ਵਿੱਚ: { $entries } ਐਂਟਰੀਆਂ।
    }
t-in-the-person-s-own-words = ਵਿਅਕਤੀ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
t-into-a-new-folder-on-this-computer-or-another-one = ਨਵੇਂ ਫ਼ੋਲਡਰ ਵਿੱਚ, ਇਸ ਕੰਪਿਊਟਰ ਤੇ ਜਾਂ ਕਿਸੇ ਹੋਰ ਤੇ।
t-is-the-stick-plugged-in-if-it-is-lost-a-backup-can-be-put-back = ਕੀ USB ਸਟਿੱਕ ਲੱਗੀ ਹੋਈ ਹੈ? ਜੇ ਉਹ ਗੁੰਮ ਹੋ ਗਈ ਹੈ, ਤਾਂ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਂਦਾ ਜਾ ਸਕਦਾ ਹੈ।
t-is-the-stick-plugged-in-check-the-name-of-the-file-and-the-folder = ਕੀ USB ਸਟਿੱਕ ਲੱਗੀ ਹੈ? ਫ਼ਾਈਲ ਅਤੇ ਫ਼ੋਲਡਰ ਦਾ ਨਾਂ ਜਾਂਚੋ।
t-is-the-stick-plugged-in-or-the-folder-still-being-copied-nothing-was-deleted-by-this = ਕੀ USB ਸਟਿੱਕ ਲੱਗੀ ਹੈ, ਜਾਂ ਕੀ ਫ਼ੋਲਡਰ ਹਾਲੇ ਕਾਪੀ ਹੋ ਰਿਹਾ ਹੈ? ਇਸ ਨਾਲ ਕੁਝ ਨਹੀਂ ਮਿਟਿਆ।
t-is-the-stick-with-the-key-plugged-in-nothing-was-made-in-its-place = ਕੀ ਚਾਬੀ ਵਾਲੀ USB ਸਟਿੱਕ ਲੱਗੀ ਹੈ? ਇਸ ਦੀ ਥਾਂ ਕੁਝ ਨਹੀਂ ਬਣਾਇਆ ਗਿਆ।
t-it-is-file = ਇਹ { $file } ਹੈ।
t-it-is-not-so-tell-them = ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਹੈ: ਉਹਨਾਂ ਨੂੰ ਦੱਸੋ
t-it-opens-a-wallet-keep-it-apart-and-never-hand-it-over = ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹਦੀ ਹੈ: ਇਸ ਨੂੰ ਵੱਖਰੀ ਰੱਖੋ, ਅਤੇ ਕਦੇ ਕਿਸੇ ਨੂੰ ਨਾ ਸੌਂਪੋ।
t-it-was-opened-again-and-compared-with-the-wallet = ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਖੋਲ੍ਹ ਕੇ ਵਾਲਿਟ ਨਾਲ ਮਿਲਾਇਆ ਗਿਆ।
t-it-was-opened-and-checked = ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਕੇ ਜਾਂਚਿਆ ਗਿਆ।
t-its-own-page-shows-what-stands-in-its-place-now = ਇਸ ਦੀ ਥਾਂ ਹੁਣ ਕੀ ਹੈ, ਇਹ ਇਸ ਦੇ ਆਪਣੇ ਸਫ਼ੇ ਤੇ ਹੈ।
t-keep-it-in-another-house-and-the-key-apart-from-it = ਇਸ ਨੂੰ ਕਿਸੇ ਹੋਰ ਘਰ ਵਿੱਚ ਰੱਖੋ, ਅਤੇ ਚਾਬੀ ਇਸ ਤੋਂ ਵੱਖਰੀ ਰੱਖੋ।
t-keep-older-backups-too-check-the-wallet-lists-what-is-damaged = ਪੁਰਾਣੇ ਬੈਕਅੱਪ ਵੀ ਰੱਖੋ। “ਵਾਲਿਟ ਦੀ ਜਾਂਚ ਕਰੋ” ਵਿੱਚ ਉਸ ਦੀ ਸੂਚੀ ਹੈ ਜੋ ਖ਼ਰਾਬ ਹੈ।
t-keep-safe-check-the-wallet-lists-what-is-missing-bring-in-a-copy-brings-it-from-a-good-copy-or-a-backup-that-was-put-back = “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਵਾਲਿਟ ਦੀ ਜਾਂਚ ਕਰੋ” ਵਿੱਚ ਉਸ ਦੀ ਸੂਚੀ ਹੈ ਜੋ ਨਹੀਂ ਲੱਭਦਾ; “ਇੱਕ ਕਾਪੀ ਅੰਦਰ ਲਿਆਓ” ਇਸ ਨੂੰ ਚੰਗੀ ਕਾਪੀ ਵਿੱਚੋਂ ਜਾਂ ਬਹਾਲ ਕੀਤੇ ਬੈਕਅੱਪ ਵਿੱਚੋਂ ਲਿਆਉਂਦਾ ਹੈ।
t-keep-safe-recovery-sheet-writes-it = “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਬਹਾਲੀ ਸ਼ੀਟ” ਇਸ ਨੂੰ ਲਿਖਦਾ ਹੈ।
t-keep-safe-shows-who-opens-the-wallet-today-shows-what-was-handed-over = “ਸੁਰੱਖਿਅਤ ਰੱਖੋ” ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਵਾਲਿਟ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ; “ਅੱਜ” ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕੀ ਸੌਂਪਿਆ ਗਿਆ।
t-keep-safe-who-opens-it-adds-somebody = “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ” ਵਿੱਚ ਕਿਸੇ ਨੂੰ ਜੋੜਿਆ ਜਾਂਦਾ ਹੈ।
t-keep-safe-who-opens-it-ends-it = “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ” ਵਿੱਚ ਇਹ ਖ਼ਤਮ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
t-keep-safe-who-opens-it-shows-who-can-open-the-wallet = “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ” ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਵਾਲਿਟ ਕੌਣ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
t-keep-this-copy-as-it-is-nothing-is-deleted-by-anything-here = ਇਹ ਕਾਪੀ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ ਰੱਖੋ: ਇੱਥੇ ਕਿਸੇ ਵੀ ਕੰਮ ਨਾਲ ਕੁਝ ਨਹੀਂ ਮਿਟਦਾ।
t-kept-for-later = ਬਾਅਦ ਲਈ ਰੱਖਿਆ
t-language-larger-print-contrast-light-or-dark = ਭਾਸ਼ਾ, ਵੱਡੇ ਅੱਖਰ, ਕੰਟ੍ਰਾਸਟ, ਹਲਕਾ ਜਾਂ ਗੂੜ੍ਹਾ
t-listed-directory-v-number = ਸੂਚੀ ਵਿੱਚ ਹੈ (ਡਾਇਰੈਕਟਰੀ v{ $number })
t-look-at-it = ਇਸ ਨੂੰ ਵੇਖੋ
t-look-at-the-date-again-nothing-was-saved = ਤਾਰੀਖ਼ ਦੁਬਾਰਾ ਵੇਖੋ; ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
t-look-at-the-fields-of-the-page-again-nothing-was-saved = ਸਫ਼ੇ ਦੇ ਖ਼ਾਨੇ ਦੁਬਾਰਾ ਵੇਖੋ; ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
t-look-for-a-good-copy-a-backup-that-is-put-back-beside-or-the-folder-on-another-computer-then-bring-it-in = ਇੱਕ ਚੰਗੀ ਕਾਪੀ ਲੱਭੋ: ਨਾਲ ਵੱਖਰਾ ਬਹਾਲ ਕੀਤਾ ਬੈਕਅੱਪ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ਦਾ ਫ਼ੋਲਡਰ। ਫਿਰ ਉਸ ਨੂੰ ਅੰਦਰ ਲਿਆਓ।
t-look-for-a-good-copy-keep-safe-check-the-wallet-says-which-files-are-damaged = ਇੱਕ ਚੰਗੀ ਕਾਪੀ ਲੱਭੋ। “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਵਾਲਿਟ ਦੀ ਜਾਂਚ ਕਰੋ” ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਹੜੀਆਂ ਫ਼ਾਈਲਾਂ ਖ਼ਰਾਬ ਹਨ।
t-look-for-another-copy-that-has-the-rest-and-bring-that-in-too = ਕੋਈ ਹੋਰ ਕਾਪੀ ਲੱਭੋ ਜਿਸ ਵਿੱਚ ਬਾਕੀ ਹੈ, ਅਤੇ ਉਸ ਨੂੰ ਵੀ ਅੰਦਰ ਲਿਆਓ।
t-look-through-it-first-then-say-yes-on-the-page = ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪੂਰਾ ਵੇਖੋ, ਫਿਰ ਸਫ਼ੇ ਤੇ ਹਾਂ ਕਹੋ।
t-make-a-second-way-in = ਅੰਦਰ ਜਾਣ ਦਾ ਦੂਜਾ ਰਾਹ ਬਣਾਓ
t-make-room-on-that-disk-or-use-another-one = ਉਸ ਡਿਸਕ ਤੇ ਥਾਂ ਬਣਾਓ, ਜਾਂ ਕੋਈ ਹੋਰ ਵਰਤੋ।
t-name-a-file-not-a-folder = ਫ਼ਾਈਲ ਦਾ ਨਾਂ ਦਿਓ, ਫ਼ੋਲਡਰ ਦਾ ਨਹੀਂ।
t-name-a-folder-that-is-new-or-empty = ਅਜਿਹੇ ਫ਼ੋਲਡਰ ਦਾ ਨਾਂ ਦਿਓ ਜੋ ਨਵਾਂ ਜਾਂ ਖ਼ਾਲੀ ਹੈ।
t-name-born-day = { $name }, ਜਨਮ { $day }
t-name-can-open-the-wallet-now = { $name } ਹੁਣ ਵਾਲਿਟ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ।
t-name-does-not-open-this-wallet-any-more = { $name } ਹੁਣ ਇਹ ਵਾਲਿਟ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦੇ
t-name-is-added-but-cannot-open-every-file-yet = { $name } ਨੂੰ ਜੋੜ ਦਿੱਤਾ ਗਿਆ ਹੈ, ਪਰ ਉਹ ਹਾਲੇ ਹਰ ਫ਼ਾਈਲ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦੇ
t-name-is-ended-but-some-files-may-still-open-with-that-key = { $name } ਦਾ ਰਾਹ ਖ਼ਤਮ ਕੀਤਾ ਗਿਆ ਹੈ, ਪਰ ਕੁਝ ਫ਼ਾਈਲਾਂ ਹਾਲੇ ਵੀ ਉਸ ਚਾਬੀ ਨਾਲ ਖੁੱਲ੍ਹ ਸਕਦੀਆਂ ਹਨ
t-name-is-on-record-known-did-they-write-this = { $name } ਰਿਕਾਰਡ ਵਿੱਚ ਹਨ: { $known }। ਕੀ ਇਹ ਉਹਨਾਂ ਨੇ ਲਿਖਿਆ?
t-name-says-this-these-are-their-own-words = { $name } ਆਪ ਇਹ ਕਹਿੰਦੇ ਹਨ: ਇਹ ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦ ਹਨ
t-name-the-file-is-empty = { $name }: ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ
t-name-there-are-16-already-and-that-is-the-most = { $name }: ਪਹਿਲਾਂ ਹੀ 16 ਹਨ, ਅਤੇ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦੇ
t-name-this-is-too-large-to-be-kept-with-an-entry = { $name }: ਐਂਟਰੀ ਨਾਲ ਰੱਖਣ ਲਈ ਇਹ ਬਹੁਤ ਵੱਡੀ ਹੈ
t-new = ਨਵਾਂ
t-new-but-the-sheet-contradicts-itself = ਨਵਾਂ ਹੈ, ਪਰ ਸ਼ੀਟ ਆਪਣੇ ਆਪ ਨਾਲ ਹੀ ਟਕਰਾਉਂਦੀ ਹੈ
t-new-is-what-was-written-since-about-the-same-people-that-may-go-to-any-agency = “ਨਵਾਂ” ਉਹ ਹੈ ਜੋ ਉਸ ਤੋਂ ਬਾਅਦ ਇਹਨਾਂ ਹੀ ਲੋਕਾਂ ਬਾਰੇ ਲਿਖਿਆ ਗਿਆ, ਅਤੇ ਕਿਸੇ ਵੀ ਏਜੰਸੀ ਨੂੰ ਜਾ ਸਕਦਾ ਹੈ।
t-no-do-not-save-it = ਨਹੀਂ: ਇਸ ਨੂੰ ਸੇਵ ਨਾ ਕਰੋ
t-no-file-was-chosen = ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਚੁਣੀ ਗਈ।
t-no-folder-was-written = ਕੋਈ ਫ਼ੋਲਡਰ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।
t-no-it-has-changed = ਨਹੀਂ, ਇਹ ਬਦਲ ਗਿਆ ਹੈ
t-no-it-is-how-i-say-it = ਨਹੀਂ, ਇਹ ਮੇਰੇ ਕਹਿਣ ਦਾ ਤਰੀਕਾ ਹੈ
t-no-more-of-these = ਇਹਨਾਂ ਵਿੱਚੋਂ ਹੋਰ ਨਹੀਂ
t-no-place-was-chosen = ਕੋਈ ਥਾਂ ਨਹੀਂ ਚੁਣੀ ਗਈ।
t-no-wallet-is-chosen = ਕੋਈ ਵਾਲਿਟ ਨਹੀਂ ਚੁਣਿਆ ਗਿਆ।
t-no-way-back-was-tried-yet = ਵਾਪਸੀ ਦਾ ਕੋਈ ਰਾਹ ਹਾਲੇ ਅਜ਼ਮਾਇਆ ਨਹੀਂ ਗਿਆ।
t-no-we-write-down-what-they-said = ਨਹੀਂ, ਉਹਨਾਂ ਨੇ ਜੋ ਕਿਹਾ, ਉਹ ਅਸੀਂ ਲਿਖਦੇ ਹਾਂ
t-no-words-were-typed = ਕੋਈ ਸ਼ਬਦ ਟਾਈਪ ਨਹੀਂ ਕੀਤੇ ਗਏ।
t-nobody-has-said-yet-where-this-answer-lives = ਹਾਲੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਸ ਜਵਾਬ ਦੀ ਥਾਂ ਕਿੱਥੇ ਹੈ।
t-nobody-said-so = ਇਹ ਕਿਸੇ ਨੇ ਨਹੀਂ ਕਿਹਾ
t-nobody-signs-it-but-those-whose-keys-are-in-the-list = ਇਸ ਉੱਤੇ ਸਿਰਫ਼ ਉਹੀ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦੀਆਂ ਚਾਬੀਆਂ ਸੂਚੀ ਵਿੱਚ ਹਨ, ਹੋਰ ਕੋਈ ਨਹੀਂ।
t-nobody-whom-this-wallet-knows = ਕੋਈ ਅਜਿਹਾ ਜਿਸ ਨੂੰ ਇਹ ਵਾਲਿਟ ਨਹੀਂ ਜਾਣਦਾ
t-not-all-could-be-moved = ਸਭ ਪਾਸੇ ਨਹੀਂ ਰੱਖੀਆਂ ਜਾ ਸਕੀਆਂ
t-not-copied-file-why = ਕਾਪੀ ਨਹੀਂ ਹੋਈ: { $file }: { $why }।
t-not-in-the-backup-file-why = ਬੈਕਅੱਪ ਵਿੱਚ ਨਹੀਂ ਹੈ: { $file }: { $why }।
t-not-now-ask-me-again-later = ਹੁਣ ਨਹੀਂ: ਮੈਨੂੰ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਪੁੱਛੋ
t-not-said = ਨਹੀਂ ਦੱਸਿਆ
t-not-taken-in-file-why = ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤੀ ਗਈ: { $file }: { $why }।
t-not-taken-over-you-are-not-asked-again = ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਲਿਆ ਗਿਆ: ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਵੇਗਾ
t-nothing-is-missing-or-damaged = ਸਭ ਕੁਝ ਹੈ, ਅਤੇ ਕੁਝ ਖ਼ਰਾਬ ਨਹੀਂ।
t-nothing-is-saved-in-part-please-tell-whoever-gave-you-carewallet-what-you-did-last = ਕੁਝ ਵੀ ਅਧੂਰਾ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ। ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ carewallet ਦਿੱਤਾ, ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਆਖ਼ਰ ਵਿੱਚ ਕੀ ਕੀਤਾ।
t-nothing-to-type-have-the-paper-ready = ਟਾਈਪ ਕਰਨ ਨੂੰ ਕੁਝ ਨਹੀਂ: ਕਾਗਜ਼ ਕੋਲ ਰੱਖੋ।
t-nothing-was-deleted-you-can-put-it-all-back = ਕੁਝ ਵੀ ਮਿਟਾਇਆ ਨਹੀਂ ਗਿਆ। ਤੁਸੀਂ ਸਭ ਕੁਝ ਮੁੜ ਉੱਥੇ ਹੀ ਰੱਖ ਸਕਦੇ ਹੋ।
t-nothing-was-handed-over = ਕੁਝ ਵੀ ਸੌਂਪਿਆ ਨਹੀਂ ਗਿਆ।
t-nothing-was-taken-in-ask-whoever-sent-it-who-they-are = ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ: ਜਿਸ ਨੇ ਇਹ ਭੇਜਿਆ, ਉਸ ਨੂੰ ਪੁੱਛੋ ਕਿ ਉਹ ਕੌਣ ਹਨ।
t-nothing-was-taken-in-if-they-should-open-this-wallet-keep-safe-who-opens-it = ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ। ਜੇ ਉਹਨਾਂ ਨੇ ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹਣਾ ਹੈ: “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ”।
t-odd-is-that-right = { $odd }। ਕੀ ਇਹ ਠੀਕ ਹੈ?
t-one-key-opens-it-and-nothing-else-if-it-is-lost-all-is-lost = ਇਸ ਨੂੰ ਇੱਕੋ ਚਾਬੀ ਖੋਲ੍ਹਦੀ ਹੈ, ਹੋਰ ਕੁਝ ਨਹੀਂ। ਜੇ ਉਹ ਗੁਆਚ ਗਈ, ਤਾਂ ਸਭ ਕੁਝ ਗੁਆਚ ਗਿਆ।
t-open-the-wallet-that-this-person-is-in-nothing-was-written = ਉਹ ਵਾਲਿਟ ਖੋਲ੍ਹੋ ਜਿਸ ਵਿੱਚ ਇਹ ਵਿਅਕਤੀ ਹੈ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।
t-or-that-none-is-known = ਜਾਂ ਇਹ ਕਿ ਜਿੰਨਾ ਪਤਾ ਹੈ, ਕੋਈ ਨਹੀਂ
t-page-done-of-total-done = ਸਫ਼ੇ: { $total } ਵਿੱਚੋਂ { $done } ਹੋ ਗਏ
t-part-of-the-record-could-not-be-read = ਰਿਕਾਰਡ ਦਾ ਇੱਕ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।
t-past-what-came-of-it = ਹੋ ਚੁੱਕਾ: ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ?
t-perhaps-you-mean-kind = ਸ਼ਾਇਦ ਤੁਹਾਡਾ ਮਤਲਬ ਹੈ: { $kind }।
t-photograph-the-whole-page-of-the-sheet-of-questions-with-its-code = ਸਵਾਲਾਂ ਵਾਲੀ ਸ਼ੀਟ ਦੇ ਪੂਰੇ ਸਫ਼ੇ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ, ਉਸ ਦੇ ਕੋਡ ਸਮੇਤ।
t-please-check-odd = ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ: { $odd }
t-proved = ਸਾਬਤ ਹੋਇਆ
t-proved-the-paper-of-holder-opens-this-wallet-all-of-it-entries-entries = { $entries ->
    [one] ਸਾਬਤ ਹੋਇਆ: { $holder } ਦਾ ਕਾਗਜ਼ ਇਹ ਪੂਰਾ ਵਾਲਿਟ ਖੋਲ੍ਹਦਾ ਹੈ ({ $entries } ਐਂਟਰੀ)।
   *[other] ਸਾਬਤ ਹੋਇਆ: { $holder } ਦਾ ਕਾਗਜ਼ ਇਹ ਪੂਰਾ ਵਾਲਿਟ ਖੋਲ੍ਹਦਾ ਹੈ ({ $entries } ਐਂਟਰੀਆਂ)।
    }
t-proved-the-paper-of-holder-opens-this-wallet-entries-entries-of-it-other-parts-cannot-be-read-by-anybody-here = { $entries ->
    [one] ਸਾਬਤ ਹੋਇਆ: { $holder } ਦਾ ਕਾਗਜ਼ ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹਦਾ ਹੈ, ਇਸ ਦੀ { $entries } ਐਂਟਰੀ; ਬਾਕੀ ਹਿੱਸੇ ਇੱਥੇ ਕੋਈ ਵੀ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।
   *[other] ਸਾਬਤ ਹੋਇਆ: { $holder } ਦਾ ਕਾਗਜ਼ ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹਦਾ ਹੈ, ਇਸ ਦੀਆਂ { $entries } ਐਂਟਰੀਆਂ; ਬਾਕੀ ਹਿੱਸੇ ਇੱਥੇ ਕੋਈ ਵੀ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।
    }
t-put-back = ਮੁੜ ਉੱਥੇ ਹੀ ਰੱਖਿਆ
t-put-out-of-the-way-what-is-in-the-way-see-below-what-that-would-be = ਜੋ ਰਾਹ ਵਿੱਚ ਹੈ, ਉਸ ਨੂੰ ਪਾਸੇ ਰੱਖੋ: ਉਹ ਕੀ ਹੋਵੇਗਾ, ਹੇਠਾਂ ਵੇਖੋ।
t-put-these-right-in-the-file-and-add-it-again-nothing-is-taken-twice = ਇਹਨਾਂ ਨੂੰ ਫ਼ਾਈਲ ਵਿੱਚ ਠੀਕ ਕਰੋ ਅਤੇ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਜੋੜੋ: ਕੁਝ ਵੀ ਦੋ ਵਾਰ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।
t-question-number-of-of = ਸਵਾਲ { $number }, ਕੁੱਲ { $of }
t-read-it-on-another-computer-this-one-cannot-open-pictures-safely = ਇਸ ਨੂੰ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ਤੇ ਪੜ੍ਹੋ: ਇਹ ਤਸਵੀਰਾਂ ਸੁਰੱਖਿਅਤ ਢੰਗ ਨਾਲ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ।
t-reading-done-of-total-done = ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ: { $total } ਵਿੱਚੋਂ { $done } ਹੋ ਗਏ
t-reading-file-done-of-total-done = ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ: { $total } ਵਿੱਚੋਂ { $done } ਹੋ ਗਏ
t-replaced = ਬਦਲਿਆ ਗਿਆ
t-revoked-from-day = { $day } ਤੋਂ ਰੱਦ
t-ring-name-on-the-number-that-you-already-have-and-compare-the-eight-words-of-the-key = { $name } ਨੂੰ ਉਸ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਅਤੇ ਚਾਬੀ ਦੇ ਅੱਠ ਸ਼ਬਦ ਮਿਲਾ ਕੇ ਵੇਖੋ।
t-ring-the-agency-on-the-number-that-you-already-have-nothing-was-taken-in = ਏਜੰਸੀ ਨੂੰ ਉਸ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ; ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
t-ring-who-maintains-it-on-the-number-that-you-already-have-nothing-was-changed = ਜੋ ਇਸ ਨੂੰ ਸੰਭਾਲਦਾ ਹੈ, ਉਸ ਨੂੰ ਉਸ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ; ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
t-saved-facts-facts-of-from-taken-over = { $facts ->
    [one] ਸੇਵ ਹੋ ਗਿਆ: { $from } ਦੀ { $facts } ਗੱਲ ਰਿਕਾਰਡ ਵਿੱਚ ਲਈ ਗਈ।
   *[other] ਸੇਵ ਹੋ ਗਿਆ: { $from } ਦੀਆਂ { $facts } ਗੱਲਾਂ ਰਿਕਾਰਡ ਵਿੱਚ ਲਈਆਂ ਗਈਆਂ।
    }
t-saved-it-stays-at-home-this-form-does-not-hand-it-over = ਸੇਵ ਹੋ ਗਿਆ। ਇਹ ਘਰ ਰਹਿੰਦਾ ਹੈ: ਇਹ ਫ਼ਾਰਮ ਇਸ ਨੂੰ ਨਹੀਂ ਸੌਂਪਦਾ।
t-saved-it-was-checked-today-and-is-still-right = ਸੇਵ ਹੋ ਗਿਆ: ਅੱਜ ਇਸ ਦੀ ਜਾਂਚ ਹੋਈ, ਅਤੇ ਇਹ ਹਾਲੇ ਵੀ ਠੀਕ ਹੈ।
t-saved-name-trust = ਸੇਵ ਹੋ ਗਿਆ: { $name }: { $trust }।
t-saved-nothing-of-from-was-taken-over = ਸੇਵ ਹੋ ਗਿਆ: { $from } ਦਾ ਕੁਝ ਵੀ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਲਿਆ ਗਿਆ।
t-say-on-what-ground-for-example-lasting-power-of-attorney = ਦੱਸੋ ਕਿ ਕਿਸ ਆਧਾਰ ਤੇ: ਜਿਵੇਂ lasting power of attorney (ਸਥਾਈ ਮੁਖ਼ਤਿਆਰਨਾਮਾ)
t-say-what-came-of-it = ਦੱਸੋ ਕਿ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ
t-say-what-to-do-with-fact = ਦੱਸੋ ਕਿ ਇਸ ਦਾ ਕੀ ਕਰਨਾ ਹੈ: { $fact }
t-say-where-it-should-go = ਦੱਸੋ ਕਿ ਇਹ ਕਿੱਥੇ ਜਾਵੇ
t-say-where-the-key-file-is = ਦੱਸੋ ਕਿ ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਕਿੱਥੇ ਹੈ।
t-say-whether-name-wrote-this = ਦੱਸੋ ਕਿ ਇਹ { $name } ਨੇ ਲਿਖਿਆ ਜਾਂ ਨਹੀਂ
t-say-which-is-right = ਦੱਸੋ ਕਿ ਕਿਹੜੀ ਗੱਲ ਠੀਕ ਹੈ
t-say-why-in-your-own-words = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਕਿਉਂ
t-says-more = ਹੋਰ ਵੱਧ ਦੱਸਦਾ ਹੈ
t-says-more-than-what-you-have = ਤੁਹਾਡੇ ਕੋਲ ਜੋ ਹੈ, ਉਸ ਤੋਂ ਵੱਧ ਦੱਸਦਾ ਹੈ
t-says-the-same-as-what-you-have = ਤੁਹਾਡੇ ਕੋਲ ਜੋ ਹੈ, ਉਹੀ ਦੱਸਦਾ ਹੈ
t-settled-this-one-stays = ਨਿਪਟ ਗਿਆ: ਇਹ ਰਹਿੰਦੀ ਹੈ।
t-signed-with-a-key-that-directory-lists-under-this-name = ਉਸ ਚਾਬੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ ਜੋ { $directory } ਵਿੱਚ ਇਸ ਨਾਂ ਹੇਠ ਹੈ।
t-signed-with-a-key-that-nobody-here-knows = ਅਜਿਹੀ ਚਾਬੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ ਜਿਸ ਨੂੰ ਇੱਥੇ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ।
t-signed-with-a-key-that-you-see-for-the-first-time = ਅਜਿਹੀ ਚਾਬੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ ਜੋ ਤੁਸੀਂ ਪਹਿਲੀ ਵਾਰ ਵੇਖਦੇ ਹੋ।
t-signed-with-the-key-of-name-in-your-address-book = ਤੁਹਾਡੀ ਪਤਿਆਂ ਦੀ ਕਿਤਾਬ ਵਿੱਚ { $name } ਦੀ ਚਾਬੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ।
t-signed-with-the-key-of-somebody-who-can-open-this-wallet = ਕਿਸੇ ਅਜਿਹੇ ਦੀ ਚਾਬੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ ਜੋ ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
t-skip-this = ਇਸ ਤੋਂ ਅੱਗੇ ਲੰਘੋ
t-skip-this-question = ਇਸ ਸਵਾਲ ਤੋਂ ਅੱਗੇ ਲੰਘੋ
t-somebody-else-says-this-about-name = ਕੋਈ ਹੋਰ { $name } ਬਾਰੇ ਇਹ ਕਹਿੰਦਾ ਹੈ
t-somebody-of-this-name-is-in-the-record-already-this-is-another-person = ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਰਿਕਾਰਡ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਹੈ; ਇਹ ਕੋਈ ਹੋਰ ਵਿਅਕਤੀ ਹੈ
t-somebody-speaks-for-name-who-cannot-say-it = ਕੋਈ { $name } ਦੀ ਤਰਫ਼ੋਂ ਬੋਲਦਾ ਹੈ, ਜੋ ਆਪ ਇਹ ਨਹੀਂ ਕਹਿ ਸਕਦੇ
t-somebody-to-ring = ਫ਼ੋਨ ਕਰਨ ਲਈ ਕੋਈ
t-somebody-was-to-open-this-wallet-until-day-and-their-key-still-opens-it = ਕਿਸੇ ਨੇ { $day } ਤੱਕ ਇਹ ਵਾਲਿਟ ਖੋਲ੍ਹਣਾ ਸੀ, ਅਤੇ ਉਸ ਦੀ ਚਾਬੀ ਹਾਲੇ ਵੀ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦੀ ਹੈ।
t-something-about-this-wallet-is-unusual-have-it-checked = ਇਸ ਵਾਲਿਟ ਵਿੱਚ ਕੁਝ ਅਸਾਧਾਰਨ ਹੈ: ਇਸ ਦੀ ਜਾਂਚ ਕਰਾਓ।
t-something-can-hardly-be-right-change-it-or-say-that-it-is-right = ਕੁਝ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ: ਇਸ ਨੂੰ ਬਦਲੋ, ਜਾਂ ਦੱਸੋ ਕਿ ਇਹ ਠੀਕ ਹੈ
t-something-went-wrong-inside-carewallet = carewallet ਦੇ ਅੰਦਰ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ।
t-still-out-of-the-way-file-why = ਹਾਲੇ ਵੀ ਪਾਸੇ ਰੱਖੀ ਹੈ: { $file }: { $why }।
t-such-entries-are-never-in-a-sheet-ask-its-maker-nothing-was-taken-in = ਅਜਿਹੀਆਂ ਐਂਟਰੀਆਂ ਸ਼ੀਟ ਵਿੱਚ ਕਦੇ ਨਹੀਂ ਹੁੰਦੀਆਂ: ਸ਼ੀਟ ਬਣਾਉਣ ਵਾਲੇ ਨੂੰ ਪੁੱਛੋ; ਕੁਝ ਵੀ ਪ੍ਰਾਪਤ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
t-take-in-one-sheet-at-a-time-leave-the-others-out = ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਹੀ ਸ਼ੀਟ ਪ੍ਰਾਪਤ ਕਰੋ: ਬਾਕੀ ਛੱਡ ਦਿਓ।
t-take-in-shows-the-sheet-again = “ਪ੍ਰਾਪਤ ਕਰੋ” ਸ਼ੀਟ ਦੁਬਾਰਾ ਦਿਖਾਉਂਦਾ ਹੈ।
t-take-in-takes-its-photographs-or-its-file-again = “ਪ੍ਰਾਪਤ ਕਰੋ” ਉਸ ਦੀਆਂ ਫ਼ੋਟੋਆਂ ਜਾਂ ਉਸ ਦੀ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਲੈਂਦਾ ਹੈ।
t-take-in-the-pages-of-one-person-at-a-time-leave-the-others-out = ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਹੀ ਵਿਅਕਤੀ ਦੇ ਸਫ਼ੇ ਪ੍ਰਾਪਤ ਕਰੋ: ਬਾਕੀ ਛੱਡ ਦਿਓ।
t-take-it-over = ਇਸ ਨੂੰ ਰਿਕਾਰਡ ਵਿੱਚ ਲਓ
t-take-it-over-although-the-sheet-contradicts-itself = ਇਸ ਨੂੰ ਰਿਕਾਰਡ ਵਿੱਚ ਲਓ, ਭਾਵੇਂ ਸ਼ੀਟ ਆਪਣੇ ਆਪ ਨਾਲ ਹੀ ਟਕਰਾਉਂਦੀ ਹੈ
t-take-it-over-beside-yours-both-will-stand = ਇਸ ਨੂੰ ਆਪਣੇ ਵਾਲੇ ਦੇ ਨਾਲ ਰਿਕਾਰਡ ਵਿੱਚ ਲਓ: ਦੋਵੇਂ ਰਹਿਣਗੇ
t-take-it-over-it-stands-in-place-of-what-they-said-before = ਇਸ ਨੂੰ ਰਿਕਾਰਡ ਵਿੱਚ ਲਓ: ਇਹ ਉਸ ਦੀ ਥਾਂ ਲੈ ਲਵੇਗਾ ਜੋ ਉਹਨਾਂ ਨੇ ਪਹਿਲਾਂ ਕਿਹਾ
t-taken-back-it-does-not-count-any-more-its-history-stays = ਵਾਪਸ ਲਿਆ ਗਿਆ: ਇਹ ਹੁਣ ਗਿਣਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਇਸ ਦਾ ਇਤਿਹਾਸ ਰਹਿੰਦਾ ਹੈ।
t-taken-over = ਰਿਕਾਰਡ ਵਿੱਚ ਲਿਆ ਗਿਆ
t-that-backup-is-gone = ਉਹ ਬੈਕਅੱਪ ਹੁਣ ਨਹੀਂ ਹੈ।
t-that-is-days-days-ago = { $days ->
    [one] ਇਹ { $days } ਦਿਨ ਪਹਿਲਾਂ ਦੀ ਗੱਲ ਹੈ।
   *[other] ਇਹ { $days } ਦਿਨ ਪਹਿਲਾਂ ਦੀ ਗੱਲ ਹੈ।
    }
t-that-stick-is-not-there-any-more = ਉਹ USB ਸਟਿੱਕ ਹੁਣ ਨਹੀਂ ਲੱਗੀ ਹੋਈ।
t-the-agency-and-its-key-are-now-in-your-address-book = ਏਜੰਸੀ ਅਤੇ ਉਸ ਦੀ ਚਾਬੀ ਹੁਣ ਤੁਹਾਡੀ ਪਤਿਆਂ ਦੀ ਕਿਤਾਬ ਵਿੱਚ ਹਨ।
t-the-agency-makes-a-new-key-and-tells-the-families = ਏਜੰਸੀ ਨਵੀਂ ਚਾਬੀ ਬਣਾਉਂਦੀ ਹੈ, ਅਤੇ ਪਰਿਵਾਰਾਂ ਨੂੰ ਦੱਸਦੀ ਹੈ।
t-the-backup-is-made = ਬੈਕਅੱਪ ਬਣ ਗਿਆ
t-the-backup-is-made-and-not-all-of-the-record-is-in-it = ਬੈਕਅੱਪ ਬਣ ਗਿਆ, ਪਰ ਰਿਕਾਰਡ ਦਾ ਸਭ ਕੁਝ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ
t-the-backup-is-missing = ਬੈਕਅੱਪ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।
t-the-backup-is-put-back = ਬੈਕਅੱਪ ਬਹਾਲ ਹੋ ਗਿਆ
t-the-backup-is-put-back-and-not-all-of-the-record-is-in-it = ਬੈਕਅੱਪ ਬਹਾਲ ਹੋ ਗਿਆ, ਪਰ ਰਿਕਾਰਡ ਦਾ ਸਭ ਕੁਝ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ
t-the-backup-is-put-back-and-open-now = ਬੈਕਅੱਪ ਬਹਾਲ ਹੋ ਗਿਆ, ਅਤੇ ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ।
t-the-building-who-lives-there-how-to-get-in = ਮਕਾਨ, ਉੱਥੇ ਕੌਣ ਰਹਿੰਦਾ ਹੈ, ਅੰਦਰ ਕਿਵੇਂ ਜਾਣਾ ਹੈ
t-the-copy-is-brought-in = ਕਾਪੀ ਅੰਦਰ ਆ ਗਈ
t-the-day-reason = ਦਿਨ: { $reason }
t-the-disk-or-stick-may-be-failing-try-another-one = ਹੋ ਸਕਦਾ ਹੈ ਡਿਸਕ ਜਾਂ USB ਸਟਿੱਕ ਖ਼ਰਾਬ ਹੋ ਰਹੀ ਹੋਵੇ: ਕੋਈ ਹੋਰ ਅਜ਼ਮਾਓ।
t-the-first-holder = ਪਹਿਲੀ ਚਾਬੀ ਵਾਲੇ
t-the-first-one-this-cannot-be-ended = ਪਹਿਲੇ ਵਾਲੇ: ਇਹ ਖ਼ਤਮ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।
t-the-gp = GP (ਪਰਿਵਾਰਕ ਡਾਕਟਰ)
t-the-key-file-is-missing = ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਦੱਸੀ ਗਈ।
t-the-last-backup-from-this-computer-is-of-at-entries-entries-came-since = { $entries ->
    [one] ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਆਖ਼ਰੀ ਬੈਕਅੱਪ { $at } ਦਾ ਹੈ; ਉਸ ਤੋਂ ਬਾਅਦ { $entries } ਐਂਟਰੀ ਆਈ।
   *[other] ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਆਖ਼ਰੀ ਬੈਕਅੱਪ { $at } ਦਾ ਹੈ; ਉਸ ਤੋਂ ਬਾਅਦ { $entries } ਐਂਟਰੀਆਂ ਆਈਆਂ।
    }
t-the-last-day-can-be-read-in-more-than-one-way-write-the-month-as-a-word = ਆਖ਼ਰੀ ਦਿਨ ਇੱਕ ਤੋਂ ਵੱਧ ਤਰੀਕਿਆਂ ਨਾਲ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ: ਮਹੀਨੇ ਦਾ ਨਾਂ ਸ਼ਬਦ ਵਿੱਚ ਲਿਖੋ (ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ)
t-the-last-day-reason = ਆਖ਼ਰੀ ਦਿਨ: { $reason }
t-the-name-reason = ਨਾਂ: { $reason }
t-the-new-folder-is-missing = ਨਵਾਂ ਫ਼ੋਲਡਰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।
t-the-nhs-number-reason = NHS ਨੰਬਰ: { $reason }
t-the-note-about-fact-reason = { $fact } ਬਾਰੇ ਨੋਟ: { $reason }
t-the-one-that-must-not-be-missed = ਜੋ ਖੁੰਝਣੀ ਨਹੀਂ ਚਾਹੀਦੀ
t-the-other-copy-was-only-read = ਦੂਜੀ ਕਾਪੀ ਸਿਰਫ਼ ਪੜ੍ਹੀ ਗਈ।
t-the-page-for-kind-shows-what-can-be-written = “{ $kind }” ਦਾ ਸਫ਼ਾ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕੀ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।
t-the-passphrase-of-the-key = ਚਾਬੀ ਦੇ ਗੁਪਤ ਸ਼ਬਦ
t-the-person-says-so = ਵਿਅਕਤੀ ਆਪ ਇਹ ਕਹਿੰਦਾ ਹੈ
t-the-place-of-the-new-key-is-missing = ਨਵੀਂ ਚਾਬੀ ਦੀ ਥਾਂ ਨਹੀਂ ਦੱਸੀ ਗਈ
t-the-public-line-begins-with-age1-nobody-needs-the-secret-of-somebody-else = ਪਬਲਿਕ ਲਾਈਨ age1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ। ਕਿਸੇ ਨੂੰ ਕਿਸੇ ਹੋਰ ਦੀ ਗੁਪਤ ਚਾਬੀ ਦੀ ਲੋੜ ਨਹੀਂ।
t-the-reason-reason = ਕਾਰਨ: { $reason }
t-the-record-names-no-carer = ਰਿਕਾਰਡ ਵਿੱਚ ਕਿਸੇ ਕੇਅਰਰ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
t-the-record-shows-what-is-there-choose-somebody-else-or-more-kinds = ਜੋ ਹੈ, ਉਹ “ਰਿਕਾਰਡ” ਦਿਖਾਉਂਦਾ ਹੈ; ਕੋਈ ਹੋਰ ਵਿਅਕਤੀ ਚੁਣੋ, ਜਾਂ ਹੋਰ ਕਿਸਮਾਂ।
t-the-record-was-changed-on-another-page-your-last-answer-was-not-taken-please-look-and-give-it-again = ਰਿਕਾਰਡ ਕਿਸੇ ਹੋਰ ਸਫ਼ੇ ਤੇ ਬਦਲਿਆ ਗਿਆ। ਤੁਹਾਡਾ ਆਖ਼ਰੀ ਜਵਾਬ ਨਹੀਂ ਲਿਆ ਗਿਆ: ਕਿਰਪਾ ਕਰਕੇ ਵੇਖੋ, ਅਤੇ ਦੁਬਾਰਾ ਜਵਾਬ ਦਿਓ।
t-the-same = ਉਹੀ
t-the-sheet-is-as-it-was-before = ਸ਼ੀਟ ਉਵੇਂ ਹੀ ਹੈ ਜਿਵੇਂ ਪਹਿਲਾਂ ਸੀ।
t-the-surgery-and-its-telephone-number = ਸਰਜਰੀ (GP ਦਾ ਦਵਾਖ਼ਾਨਾ) ਅਤੇ ਉਸ ਦਾ ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ
t-the-wallet-is-in-folder = ਵਾਲਿਟ { $folder } ਵਿੱਚ ਹੈ।
t-the-wallet-is-locked = ਵਾਲਿਟ ਲੌਕ ਹੈ।
t-the-words-under-a-photograph-reason = ਫ਼ੋਟੋ ਹੇਠਲੇ ਸ਼ਬਦ: { $reason }
t-their-full-name-others-of-the-household-can-be-added-later = ਉਹਨਾਂ ਦਾ ਪੂਰਾ ਨਾਂ। ਘਰ ਦੇ ਹੋਰ ਜੀਅ ਬਾਅਦ ਵਿੱਚ ਜੋੜੇ ਜਾ ਸਕਦੇ ਹਨ।
t-their-public-line-is-missing = ਉਹਨਾਂ ਦੀ ਪਬਲਿਕ ਲਾਈਨ ਨਹੀਂ ਦੱਸੀ ਗਈ
t-there-are-entries-entries-to-back-up = { $entries ->
    [one] ਬੈਕਅੱਪ ਲਈ { $entries } ਐਂਟਰੀ ਹੈ।
   *[other] ਬੈਕਅੱਪ ਲਈ { $entries } ਐਂਟਰੀਆਂ ਹਨ।
    }
t-there-are-ways-ways-in = { $ways ->
    [one] ਅੰਦਰ ਜਾਣ ਦਾ { $ways } ਰਾਹ ਹੈ।
   *[other] ਅੰਦਰ ਜਾਣ ਦੇ { $ways } ਰਾਹ ਹਨ।
    }
t-there-are-ways-ways-in-and-no-paper-was-read-back-yet = { $ways ->
    [one] ਅੰਦਰ ਜਾਣ ਦਾ { $ways } ਰਾਹ ਹੈ, ਅਤੇ ਹਾਲੇ ਕੋਈ ਕਾਗਜ਼ ਪੜ੍ਹ ਕੇ ਪਰਖਿਆ ਨਹੀਂ ਗਿਆ।
   *[other] ਅੰਦਰ ਜਾਣ ਦੇ { $ways } ਰਾਹ ਹਨ, ਅਤੇ ਹਾਲੇ ਕੋਈ ਕਾਗਜ਼ ਪੜ੍ਹ ਕੇ ਪਰਖਿਆ ਨਹੀਂ ਗਿਆ।
    }
t-there-are-ways-ways-in-now-try-it-again-in-half-a-year = { $ways ->
    [one] ਹੁਣ ਅੰਦਰ ਜਾਣ ਦਾ { $ways } ਰਾਹ ਹੈ। ਅੱਧੇ ਸਾਲ ਬਾਅਦ ਦੁਬਾਰਾ ਅਜ਼ਮਾਓ।
   *[other] ਹੁਣ ਅੰਦਰ ਜਾਣ ਦੇ { $ways } ਰਾਹ ਹਨ। ਅੱਧੇ ਸਾਲ ਬਾਅਦ ਦੁਬਾਰਾ ਅਜ਼ਮਾਓ।
    }
t-there-is-an-answer-and-a-reason-for-none-keep-one-of-them = ਜਵਾਬ ਵੀ ਹੈ, ਅਤੇ ਜਵਾਬ ਨਾ ਹੋਣ ਦਾ ਕਾਰਨ ਵੀ: ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਰੱਖੋ
t-there-is-no-such-folder-folder = ਅਜਿਹਾ ਕੋਈ ਫ਼ੋਲਡਰ ਨਹੀਂ ਹੈ: { $folder }
t-there-is-nothing-that-could-be-put-back = ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਹੈ ਜੋ ਮੁੜ ਉੱਥੇ ਹੀ ਰੱਖਿਆ ਜਾ ਸਕੇ।
t-there-is-still-only-one-way-in = ਹਾਲੇ ਵੀ ਅੰਦਰ ਜਾਣ ਦਾ ਇੱਕੋ ਰਾਹ ਹੈ।
t-these-are-questions-of-an-agency-on-pages-pages-and-no-answers = { $pages ->
    [one] ਇਹ ਏਜੰਸੀ ਦੇ ਸਵਾਲ ਹਨ, { $pages } ਸਫ਼ੇ ਤੇ, ਜਵਾਬ ਨਹੀਂ।
   *[other] ਇਹ ਏਜੰਸੀ ਦੇ ਸਵਾਲ ਹਨ, { $pages } ਸਫ਼ਿਆਂ ਤੇ, ਜਵਾਬ ਨਹੀਂ।
    }
t-they-are-in-files-files = { $files ->
    [one] ਇਹ { $files } ਫ਼ਾਈਲ ਵਿੱਚ ਹਨ।
   *[other] ਇਹ { $files } ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਹਨ।
    }
t-they-use-the-key-that-they-have-the-whole-record-opens-with-it = ਉਹ ਆਪਣੀ ਚਾਬੀ ਵਰਤਦੇ ਹਨ, ਜੋ ਉਹਨਾਂ ਕੋਲ ਹੈ। ਉਸ ਨਾਲ ਪੂਰਾ ਰਿਕਾਰਡ ਖੁੱਲ੍ਹਦਾ ਹੈ।
t-this-belongs-on-the-form-itself = ਇਸ ਦੀ ਥਾਂ ਫ਼ਾਰਮ ਤੇ ਹੀ ਹੈ।
t-this-can-be-read-in-several-ways-choose-what-you-mean = ਇਹ ਕਈ ਤਰੀਕਿਆਂ ਨਾਲ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ: ਜੋ ਤੁਹਾਡਾ ਮਤਲਬ ਹੈ, ਉਹ ਚੁਣੋ
t-this-cannot-be-asked-here-write-it-down-by-itself = ਇਹ ਇੱਥੇ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ: ਇਸ ਨੂੰ ਵੱਖਰਾ ਲਿਖ ਕੇ ਰੱਖੋ।
t-this-cannot-be-left-open-here-answer-it-or-skip-it = ਇਹ ਇੱਥੇ ਖ਼ਾਲੀ ਨਹੀਂ ਰਹਿ ਸਕਦਾ: ਜਵਾਬ ਦਿਓ, ਜਾਂ ਅੱਗੇ ਲੰਘੋ
t-this-computer-could-not-remember-what-it-saw-the-wallet-itself-is-fine = ਇਹ ਕੰਪਿਊਟਰ ਯਾਦ ਨਹੀਂ ਰੱਖ ਸਕਿਆ ਕਿ ਇਸ ਨੇ ਕੀ ਵੇਖਿਆ। ਵਾਲਿਟ ਆਪ ਠੀਕ ਹੈ।
t-this-computer-could-not-remember-when-the-backup-itself-is-fine = ਇਹ ਕੰਪਿਊਟਰ ਯਾਦ ਨਹੀਂ ਰੱਖ ਸਕਿਆ ਕਿ ਕਦੋਂ; ਬੈਕਅੱਪ ਆਪ ਠੀਕ ਹੈ।
t-this-computer-does-not-allow-it-choose-another-folder-such-as-your-own-documents = ਇਹ ਕੰਪਿਊਟਰ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ: ਕੋਈ ਹੋਰ ਫ਼ੋਲਡਰ ਚੁਣੋ, ਜਿਵੇਂ ਤੁਹਾਡੇ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਾਲਾ।
t-this-computer-knows-of-no-backup = ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਕਿਸੇ ਬੈਕਅੱਪ ਦਾ ਪਤਾ ਨਹੀਂ।
t-this-computer-s-clock-says-day-which-cannot-be-right-what-you-write-down-now-would-bear-that-date-set-the-clock-first = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ { $day } ਦੱਸਦੀ ਹੈ, ਜੋ ਠੀਕ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਤੁਸੀਂ ਹੁਣ ਜੋ ਲਿਖੋਗੇ, ਉਸ ਉੱਤੇ ਉਹੀ ਤਾਰੀਖ਼ ਲੱਗੇਗੀ: ਪਹਿਲਾਂ ਘੜੀ ਠੀਕ ਕਰੋ।
t-this-copy-is-older-than-the-one-this-computer-saw-before-at-least-missing-of-its-entries-are-missing-look-for-the-newer-copy = { $missing ->
    [one] ਇਹ ਕਾਪੀ ਉਸ ਤੋਂ ਪੁਰਾਣੀ ਹੈ ਜੋ ਇਸ ਕੰਪਿਊਟਰ ਨੇ ਪਹਿਲਾਂ ਵੇਖੀ ਸੀ: ਉਸ ਦੀ ਘੱਟੋ-ਘੱਟ { $missing } ਐਂਟਰੀ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਨਵੀਂ ਕਾਪੀ ਲੱਭੋ।
   *[other] ਇਹ ਕਾਪੀ ਉਸ ਤੋਂ ਪੁਰਾਣੀ ਹੈ ਜੋ ਇਸ ਕੰਪਿਊਟਰ ਨੇ ਪਹਿਲਾਂ ਵੇਖੀ ਸੀ: ਉਸ ਦੀਆਂ ਘੱਟੋ-ਘੱਟ { $missing } ਐਂਟਰੀਆਂ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਨਵੀਂ ਕਾਪੀ ਲੱਭੋ।
    }
t-this-day-can-be-read-in-several-ways-choose-the-one-that-is-meant = ਇਹ ਦਿਨ ਕਈ ਤਰੀਕਿਆਂ ਨਾਲ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ: ਜੋ ਮਤਲਬ ਹੈ, ਉਹ ਚੁਣੋ
t-this-is-answered-already = ਇਸ ਦਾ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਦਿੱਤਾ ਜਾ ਚੁੱਕਾ ਹੈ।
t-this-is-not-the-same-look-at-what-you-wrote-down-and-type-it-again = ਇਹ ਉਹੀ ਨਹੀਂ ਹੈ। ਜੋ ਤੁਸੀਂ ਲਿਖ ਕੇ ਰੱਖਿਆ, ਉਹ ਵੇਖੋ, ਅਤੇ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ
t-this-is-on-record-and-held-back = ਇਹ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ, ਪਰ ਰੋਕ ਕੇ ਰੱਖਿਆ ਗਿਆ ਹੈ।
t-this-is-written-by-itself-when-a-sheet-goes-or-comes = ਜਦੋਂ ਸ਼ੀਟ ਜਾਂਦੀ ਜਾਂ ਆਉਂਦੀ ਹੈ, ਇਹ ਆਪਣੇ ਆਪ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ।
t-this-is-you = ਇਹ ਤੁਸੀਂ ਹੋ।
t-this-never-leaves-the-family-choose-something-else = ਇਹ ਪਰਿਵਾਰ ਤੋਂ ਬਾਹਰ ਕਦੇ ਨਹੀਂ ਜਾਂਦਾ: ਕੁਝ ਹੋਰ ਚੁਣੋ।
t-this-sheet-was-forgotten = ਇਹ ਸ਼ੀਟ ਭੁਲਾ ਦਿੱਤੀ ਗਈ।
t-this-wallet-s-key-is-not-on-this-computer-use-your-key-file = ਇਸ ਵਾਲਿਟ ਦੀ ਚਾਬੀ ਇਸ ਕੰਪਿਊਟਰ ਤੇ ਨਹੀਂ ਹੈ: ਆਪਣੀ ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਵਰਤੋ।
t-this-wallet-was-made-by-a-newer-version-of-carewallet-it-can-be-read-here-but-not-changed = ਇਹ ਵਾਲਿਟ carewallet ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਬਣਾਇਆ ਸੀ। ਇਸ ਨੂੰ ਇੱਥੇ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਪਰ ਬਦਲਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
t-this-was-added-it-is-taken-back = ਇਹ ਜੋੜਿਆ ਗਿਆ ਸੀ। ਇਹ ਵਾਪਸ ਲਿਆ ਗਿਆ:
t-this-was-changed-it-says-again-what-it-said-before = ਇਹ ਬਦਲਿਆ ਗਿਆ ਸੀ। ਹੁਣ ਇਸ ਵਿੱਚ ਫਿਰ ਉਹੀ ਹੈ ਜੋ ਪਹਿਲਾਂ ਸੀ:
t-this-was-damaged-or-missing-when-the-backup-was-made-an-older-backup-may-have-it-put-that-back-beside-then-bring-it-in = ਬੈਕਅੱਪ ਬਣਨ ਵੇਲੇ ਇਹ ਖ਼ਰਾਬ ਸੀ ਜਾਂ ਨਹੀਂ ਲੱਭਦਾ ਸੀ। ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਕਿਸੇ ਪੁਰਾਣੇ ਬੈਕਅੱਪ ਵਿੱਚ ਹੋਵੇ: ਉਸ ਨੂੰ ਨਾਲ ਵੱਖਰਾ ਬਹਾਲ ਕਰੋ, ਫਿਰ ਅੰਦਰ ਲਿਆਓ।
t-this-was-not-saved = ਇਹ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
t-this-was-not-saved-reason = ਇਹ ਸੇਵ ਨਹੀਂ ਹੋਇਆ: { $reason }।
t-this-was-taken-back-it-counts-again = ਇਹ ਵਾਪਸ ਲਿਆ ਗਿਆ ਸੀ। ਇਹ ਦੁਬਾਰਾ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ:
t-tick-its-kind-as-well-what-is-private-has-to-be-ticked-by-name = ਇਸ ਦੀ ਕਿਸਮ ਤੇ ਵੀ ਟਿੱਕ ਕਰੋ; ਜੋ ਨਿੱਜੀ ਹੈ, ਉਸ ਤੇ ਨਾਂ ਲੈ ਕੇ ਟਿੱਕ ਕਰਨਾ ਪੈਂਦਾ ਹੈ।
t-to-do = ਕਰਨ ਵਾਲਾ
t-to-let-it-count-add-them-again-first-keep-safe-who-opens-it = ਇਸ ਨੂੰ ਗਿਣਵਾਉਣ ਲਈ ਪਹਿਲਾਂ ਉਹਨਾਂ ਨੂੰ ਦੁਬਾਰਾ ਜੋੜੋ: “ਸੁਰੱਖਿਅਤ ਰੱਖੋ”, “ਇਸ ਨੂੰ ਕੌਣ ਖੋਲ੍ਹਦਾ ਹੈ”।
t-to-look-at = ਵੇਖਣ ਵਾਲਾ
t-tried-last-on-day = ਆਖ਼ਰੀ ਵਾਰ { $day } ਨੂੰ ਅਜ਼ਮਾਇਆ।
t-two-entries-disagree-settle-that-on-their-own-pages-first = ਦੋ ਐਂਟਰੀਆਂ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੀਆਂ: ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਸਫ਼ਿਆਂ ਤੇ ਨਿਪਟਾਓ।
t-two-versions-this-one-and-another-stand = ਦੋ ਰੂਪ: ਇਹ ਅਤੇ ਇੱਕ ਹੋਰ, ਦੋਵੇਂ ਕਾਇਮ ਹਨ
t-type-the-40-words-of-one-sheet-in-order-or-photograph-its-code = ਇੱਕ ਸ਼ੀਟ ਦੇ 40 ਸ਼ਬਦ ਤਰਤੀਬ ਨਾਲ ਟਾਈਪ ਕਰੋ, ਜਾਂ ਉਸ ਦੇ ਕੋਡ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ।
t-type-the-folder-in-which-it-is-saved = ਉਹ ਫ਼ੋਲਡਰ ਟਾਈਪ ਕਰੋ ਜਿਸ ਵਿੱਚ ਇਹ ਸੇਵ ਹੁੰਦਾ ਹੈ।
t-type-the-name = ਨਾਂ ਟਾਈਪ ਕਰੋ
t-type-the-name-of-who-is-coming = ਜੋ ਆ ਰਿਹਾ ਹੈ, ਉਸ ਦਾ ਨਾਂ ਟਾਈਪ ਕਰੋ
t-type-the-passphrase-back = ਗੁਪਤ ਸ਼ਬਦ ਮੁੜ ਟਾਈਪ ਕਰੋ
t-type-the-words-of-the-sheet-or-choose-a-photograph = ਸ਼ੀਟ ਦੇ ਸ਼ਬਦ ਟਾਈਪ ਕਰੋ, ਜਾਂ ਫ਼ੋਟੋ ਚੁਣੋ।
t-type-whom-the-form-is-for = ਟਾਈਪ ਕਰੋ ਕਿ ਫ਼ਾਰਮ ਕਿਸ ਲਈ ਹੈ।
t-understood-as-what = ਇਸ ਤਰ੍ਹਾਂ ਸਮਝਿਆ ਗਿਆ: { $what }।
t-undone = ਅਣਕੀਤਾ ਹੋ ਗਿਆ।
t-unlock-the-keyring-of-this-computer-or-use-your-key-file = ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਚਾਬੀਆਂ ਦੇ ਛੱਲੇ (keyring) ਦਾ ਲੌਕ ਖੋਲ੍ਹੋ, ਜਾਂ ਆਪਣੀ ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਵਰਤੋ।
t-use-only-sheets-that-name-the-same-set = ਸਿਰਫ਼ ਉਹ ਸ਼ੀਟਾਂ ਵਰਤੋ ਜਿਨ੍ਹਾਂ ਤੇ ਇੱਕੋ ਸੈੱਟ ਲਿਖਿਆ ਹੈ।
t-use-the-family-s-key-file = ਪਰਿਵਾਰ ਦੀ ਚਾਬੀ ਦੀ ਫ਼ਾਈਲ ਵਰਤੋ।
t-use-the-key-file-that-it-is-sealed-to = ਚਾਬੀ ਦੀ ਉਹ ਫ਼ਾਈਲ ਵਰਤੋ ਜਿਸ ਲਈ ਇਹ ਸੀਲ ਕੀਤਾ ਗਿਆ ਹੈ।
t-use-the-key-file-that-was-made-for-this-wallet = ਚਾਬੀ ਦੀ ਉਹ ਫ਼ਾਈਲ ਵਰਤੋ ਜੋ ਇਸ ਵਾਲਿਟ ਲਈ ਬਣਾਈ ਗਈ ਸੀ।
t-verified-words-checked-on-day-by-name = ਤਸਦੀਕ ਹੋਈ ({ $name } ਨੇ { $day } ਨੂੰ ਸ਼ਬਦ ਮਿਲਾਏ)
t-wallet-json-was-written-anew = wallet.json ਨਵੇਂ ਸਿਰਿਓਂ ਲਿਖੀ ਗਈ।
t-wallet-json-would-be-written-anew = wallet.json ਨਵੇਂ ਸਿਰਿਓਂ ਲਿਖੀ ਜਾਵੇਗੀ।
t-way-of-holder-tried-on-day = { $way } ({ $holder }), { $day } ਨੂੰ ਅਜ਼ਮਾਇਆ
t-what-another-copy-of-this-wallet-has-and-this-one-not = ਜੋ ਇਸ ਵਾਲਿਟ ਦੀ ਕਿਸੇ ਹੋਰ ਕਾਪੀ ਵਿੱਚ ਹੈ ਅਤੇ ਇਸ ਵਿੱਚ ਨਹੀਂ।
t-what-could-be-copied-is-here-and-not-all-could = ਜੋ ਕਾਪੀ ਹੋ ਸਕਿਆ, ਉਹ ਇੱਥੇ ਹੈ, ਪਰ ਸਭ ਕਾਪੀ ਨਹੀਂ ਹੋ ਸਕਿਆ
t-what-could-be-copied-is-here-look-for-another-copy-that-has-the-rest = ਜੋ ਕਾਪੀ ਹੋ ਸਕਿਆ, ਉਹ ਇੱਥੇ ਹੈ: ਕੋਈ ਹੋਰ ਕਾਪੀ ਲੱਭੋ ਜਿਸ ਵਿੱਚ ਬਾਕੀ ਹੈ।
t-what-could-be-read-is-done-add-sharper-pictures-of-the-rest = ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕਿਆ, ਉਹ ਹੋ ਗਿਆ; ਬਾਕੀ ਦੀਆਂ ਹੋਰ ਸਾਫ਼ ਤਸਵੀਰਾਂ ਜੋੜੋ।
t-what-done-of-total-done = { $what }: { $total } ਵਿੱਚੋਂ { $done } ਹੋ ਗਏ
t-what-is-private-has-to-be-ticked-by-name = ਜੋ ਨਿੱਜੀ ਹੈ, ਉਸ ਤੇ ਨਾਂ ਲੈ ਕੇ ਟਿੱਕ ਕਰਨਾ ਪੈਂਦਾ ਹੈ।
t-what-is-your-own-name = ਤੁਹਾਡਾ ਆਪਣਾ ਨਾਂ ਕੀ ਹੈ?
t-what-it-is-for-reason = ਇਹ ਕਿਸ ਕੰਮ ਲਈ ਹੈ: { $reason }
t-what-it-said-earlier-does-not-come-back-by-this = ਇਸ ਵਿੱਚ ਜੋ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਇਸ ਨਾਲ ਵਾਪਸ ਨਹੀਂ ਆਉਂਦਾ।
t-what-matters-most = ਸਭ ਤੋਂ ਅਹਿਮ ਕੀ ਹੈ
t-what-name-copied-before-stays-readable-to-them-up-to-entries-entries = { $entries ->
    [one] { $name } ਨੇ ਪਹਿਲਾਂ ਜੋ ਕਾਪੀ ਕੀਤਾ, ਉਹ ਉਸ ਨੂੰ ਪੜ੍ਹ ਸਕਣਗੇ: ਵੱਧ ਤੋਂ ਵੱਧ { $entries } ਐਂਟਰੀ।
   *[other] { $name } ਨੇ ਪਹਿਲਾਂ ਜੋ ਕਾਪੀ ਕੀਤਾ, ਉਹ ਉਸ ਨੂੰ ਪੜ੍ਹ ਸਕਣਗੇ: ਵੱਧ ਤੋਂ ਵੱਧ { $entries } ਐਂਟਰੀਆਂ।
    }
t-what-name-copied-before-stays-readable-up-to-entries-entries = { $entries ->
    [one] { $name } ਨੇ ਪਹਿਲਾਂ ਜੋ ਕਾਪੀ ਕੀਤਾ, ਉਹ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇਗਾ: ਵੱਧ ਤੋਂ ਵੱਧ { $entries } ਐਂਟਰੀ।
   *[other] { $name } ਨੇ ਪਹਿਲਾਂ ਜੋ ਕਾਪੀ ਕੀਤਾ, ਉਹ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇਗਾ: ਵੱਧ ਤੋਂ ਵੱਧ { $entries } ਐਂਟਰੀਆਂ।
    }
t-what-was-in-the-way-is-out-of-the-way = ਜੋ ਰਾਹ ਵਿੱਚ ਸੀ, ਉਹ ਪਾਸੇ ਰੱਖਿਆ ਗਿਆ
t-what-was-saved-before-is-as-it-was = ਜੋ ਪਹਿਲਾਂ ਸੇਵ ਹੋਇਆ ਸੀ, ਉਹ ਉਵੇਂ ਹੀ ਹੈ ਜਿਵੇਂ ਸੀ।
t-what-you-made-on-day-for-to = { $to } ਲਈ ਤੁਸੀਂ { $day } ਨੂੰ ਜੋ ਬਣਾਇਆ
t-when-needed = ਲੋੜ ਪੈਣ ਤੇ
t-when-nobody-knows = ਕਦੋਂ, ਇਹ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ
t-where-should-the-record-go = ਰਿਕਾਰਡ ਕਿੱਥੇ ਜਾਵੇ?
t-which-professional-says-so = ਕਿਹੜੇ ਪੇਸ਼ੇਵਰ ਨੇ ਇਹ ਕਿਹਾ ਹੈ?
t-who-can-come-and-who-decides = ਕੌਣ ਆ ਸਕਦਾ ਹੈ, ਅਤੇ ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ
t-who-is-the-record-about = ਰਿਕਾਰਡ ਕਿਸ ਬਾਰੇ ਹੈ?
t-whoever-has-the-key-and-its-passphrase-can-read-everything = ਜਿਸ ਕੋਲ ਚਾਬੀ ਅਤੇ ਉਸ ਦੇ ਗੁਪਤ ਸ਼ਬਦ ਹਨ, ਉਹ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
t-whoever-made-the-form-gives-it-an-id-of-its-own = ਜੋ ਫ਼ਾਰਮ ਬਣਾਉਂਦਾ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਇਸ ਦੀ ਆਪਣੀ id ਦਿੰਦਾ ਹੈ।
t-whose-can-say-it-again-somebody-can-speak-for-them-or-write-a-new-entry-beside-it = { $whose } ਇਹ ਦੁਬਾਰਾ ਕਹਿ ਸਕਦੇ ਹਨ; ਕੋਈ ਉਹਨਾਂ ਦੀ ਤਰਫ਼ੋਂ ਬੋਲ ਸਕਦਾ ਹੈ; ਜਾਂ ਇਸ ਦੇ ਨਾਲ ਨਵੀਂ ਐਂਟਰੀ ਲਿਖੋ।
t-why-it-ends-reason = ਇਹ ਕਿਉਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ: { $reason }
t-withdrawn = ਵਾਪਸ ਲਿਆ ਗਿਆ
t-without-a-caption = ਬਿਨਾਂ ਵੇਰਵੇ
t-write-down-has-a-page-for-another-person = “ਲਿਖ ਕੇ ਰੱਖੋ” ਵਿੱਚ ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਲਈ ਸਫ਼ਾ ਹੈ।
t-write-down-who-is-in-the-household-first = ਪਹਿਲਾਂ ਲਿਖ ਕੇ ਰੱਖੋ ਕਿ ਘਰ ਵਿੱਚ ਕੌਣ-ਕੌਣ ਹੈ।
t-write-the-folder-of-the-other-copy = ਦੂਜੀ ਕਾਪੀ ਦਾ ਫ਼ੋਲਡਰ ਲਿਖੋ।
t-write-the-name-of-the-agency = ਏਜੰਸੀ ਦਾ ਨਾਂ ਲਿਖੋ।
t-write-who-said-it = ਲਿਖੋ ਕਿ ਇਹ ਕਿਸ ਨੇ ਕਿਹਾ।
t-year-month-not-known = { $year }, ਮਹੀਨੇ ਦਾ ਪਤਾ ਨਹੀਂ
t-yes-as-of-today = ਹਾਂ, ਅੱਜ ਵੀ ਠੀਕ ਹੈ
t-yes-it-is-right = ਹਾਂ, ਇਹ ਠੀਕ ਹੈ
t-yes-they-said-it-like-this = ਹਾਂ, ਉਹਨਾਂ ਨੇ ਇਸੇ ਤਰ੍ਹਾਂ ਕਿਹਾ
t-yes-they-wrote-it = ਹਾਂ, ਇਹ ਉਹਨਾਂ ਨੇ ਲਿਖਿਆ
t-you-did-not-take-over-facts-facts-before = { $facts ->
    [one] { $facts } ਗੱਲ ਤੁਸੀਂ ਪਹਿਲਾਂ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਲਈ ਸੀ।
   *[other] { $facts } ਗੱਲਾਂ ਤੁਸੀਂ ਪਹਿਲਾਂ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਲਈਆਂ ਸਨ।
    }
t-you-keep-this-record-what-you-write-down-stands-there-as-said-by-you = ਇਹ ਰਿਕਾਰਡ ਤੁਸੀਂ ਰੱਖਦੇ ਹੋ: ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ ਉੱਥੇ ਤੁਹਾਡੇ ਕਹੇ ਵਜੋਂ ਹੁੰਦਾ ਹੈ।
t-you-said-before-of-facts-facts-not-so = { $facts ->
    [one] { $facts } ਗੱਲ ਬਾਰੇ ਤੁਸੀਂ ਪਹਿਲਾਂ ਕਿਹਾ ਸੀ: ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ।
   *[other] { $facts } ਗੱਲਾਂ ਬਾਰੇ ਤੁਸੀਂ ਪਹਿਲਾਂ ਕਿਹਾ ਸੀ: ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ।
    }
t-you-see-each-fact-before-it-is-saved = ਸੇਵ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਹਰ ਗੱਲ ਵੇਖਦੇ ਹੋ।
t-you-typed-a-passphrase-and-the-seven-words-are-chosen-choose-one-of-the-two-and-type-yours-again-if-you-choose-it = ਤੁਸੀਂ ਗੁਪਤ ਸ਼ਬਦ ਟਾਈਪ ਕੀਤੇ, ਪਰ ਚੁਣੇ ਸੱਤ ਸ਼ਬਦ ਹਨ: ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ, ਅਤੇ ਜੇ ਆਪਣੇ ਚੁਣਦੇ ਹੋ, ਤਾਂ ਉਹਨਾਂ ਨੂੰ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ
t-your-note-note = (ਤੁਹਾਡਾ ਨੋਟ: { $note })
t-your-sheet-of-day-taken-taken-over-not-not-later-later = ਤੁਹਾਡੀ { $day } ਦੀ ਸ਼ੀਟ: ਰਿਕਾਰਡ ਵਿੱਚ ਲਏ { $taken }, ਨਹੀਂ ਲਏ { $not }, ਬਾਅਦ ਲਈ { $later }।
t-your-sheet-sheet-of-day-for-to = { $day } ਦੀ ਤੁਹਾਡੀ ਸ਼ੀਟ { $sheet }, { $to } ਲਈ
t-your-sheet-sheet-of-day-taken-taken-over-not-not-later-later = ਤੁਹਾਡੀ { $day } ਦੀ ਸ਼ੀਟ { $sheet }: ਰਿਕਾਰਡ ਵਿੱਚ ਲਏ { $taken }, ਨਹੀਂ ਲਏ { $not }, ਬਾਅਦ ਲਈ { $later }।
