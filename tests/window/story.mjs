// The story of the demo in the window, without a command on the family's side: a record is
// begun, facts are written, a sheet is made for the continence service, its reply is taken
// in with a contradiction, a form is answered, an emergency sheet printed, the way back
// proved, and a backup put back on another computer. By mouse, by keyboard, and without
// scripts. Usage: node story.mjs chromium|firefox [--long]
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holding, launch, must, Window } from './browser.mjs'
import { Hand } from './hand.mjs'

const [kind, form] = process.argv.slice(2)
const isLong = form === '--long'
// Found nowhere else; on pictures for people a usual name.
const SENTINEL = process.env.WINDOW_PICTURES ? 'Ellis' : 'Zanzibarrow'

/** Runs the program as an agency or a judge would. */
function program(home, ...args) {
    return execFileSync(process.env.CAREWALLET, args, { cwd: home, env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Begins a record, step by step. */
async function begin(hand) {
    await hand.picture('begin')
    await hand.press('Begin a new record')
    for (const answer of [`Margaret ${SENTINEL}`, '17 May 1940', 'Sarah Ellis', null]) {
        if (answer !== null) await hand.fill(await heading(hand), answer)
        await hand.press('Continue')
    }
    const words = await hand.page.$eval('.words', (one) => one.textContent.trim())
    await hand.press('Continue')
    await hand.fill(await heading(hand), words)
    await hand.press('Make the record')
    await hand.sees('second way in')
    await hand.press('Go on, and do this later')
    await hand.sees('five things first')
    return words
}

async function heading(hand) {
    return hand.page.$eval('h1', (one) => one.textContent.replace(/\s+/g, ' ').trim())
}

/** The words of a choice, by its name in a kind. */
function words(kind, name) {
    const { fields } = JSON.parse(program(tmpdir(), 'kinds', kind, '--json'))
    const choice = fields.flatMap((field) => field.choices ?? []).find((one) => one.name === name)
    must(choice, `${kind} has no choice ${name}`)
    return choice.says
}

/** Writes one thing down: the answers by the beginning of their questions. */
async function write(hand, [whom, what, answers, kind], check = {}) {
    await hand.press('Write down')
    await hand.choose(whom)
    await hand.press('Continue')
    await hand.press(what)
    const left = { ...answers }
    while (Object.keys(left).length > 0) {
        const asked = await heading(hand)
        const found = Object.keys(left).find((question) => asked.startsWith(question))
        must(!asked.startsWith('Check this'), `${what}: nothing asked ${Object.keys(left).join(', ')}`)
        if (!found) {
            await hand.press('Skip')
            continue
        }
        const answer = left[found]
        if (kind === 'function' && Array.isArray(answer)) await hand.picture('question')
        delete left[found]
        if (Array.isArray(answer)) {
            for (const one of answer) await hand.choose(words(kind, one))
        } else {
            await hand.fill(asked, answer)
        }
        await hand.press('Continue')
    }
    if (!(await heading(hand)).startsWith('Check this')) await hand.press('That is all')
    for (const choice of check.choose ?? []) await hand.choose(choice)
    if (kind === 'function') await hand.picture('check')
    await hand.press('Save')
    await hand.sees(check.says ?? 'Saved')
}

/** Makes a sheet for somebody, and gives the file that was written. */
async function sheet(hand, { who, which }) {
    await hand.press('Before a visit')
    if (who) {
        await hand.choose('Somebody else')
        await hand.fill('Their name', who)
    } else {
        await hand.choose('Nobody in particular')
    }
    await hand.press('Go on')
    if ((await heading(hand)) === 'About whom?') await hand.press('Go on')
    await hand.choose(which)
    await hand.press('Go on')
    if ((await heading(hand)).startsWith('What is it for')) await hand.press('Show the sheet')
    await hand.sees('Nothing of it is written yet')
    await hand.picture(who ? 'visit' : 'emergency')
    const broken = await hand.page.$$eval('figure.paper img', (all) => all.length)
    must(broken > 0, 'no page is shown')
    await hand.press('It is right: go on')
    await hand.press('Save it')
    await hand.sees('Saved, and in the ledger')
    const file = await hand.page.$$eval('dd.path', (all) => all[0].textContent.trim())
    return file
}

/** The agency reads the sheet and answers on paper: pictures of its pages. */
function reply(home, file) {
    writeFileSync(join(home, 'reply.jsonl'), [
        { kind: 'function', body: { domain: 'eating', can_do: 'Needs her food cut up.', ability: 'some' } },
        { kind: 'equipment', body: { what: 'Commode', status: 'ordered' } },
    ].map((line) => JSON.stringify(line)).join('\n') + '\n')
    program(home, 'agency', 'init', '--key', 'agency.key', '--name', 'Camden Continence Service')
    program(home, 'reply', file, '--key', 'agency.key', '--from', 'reply.jsonl', '-o', 'reply.pdf')
    execFileSync('pdftoppm', ['-r', '150', '-png', 'reply.pdf', 'reply'], { cwd: home })
    return readdirSync(home).filter((name) => /^reply.*\.png$/.test(name)).map((name) => join(home, name))
}

async function takeIn(hand, pictures) {
    await hand.press('Take in')
    await hand.upload('Photographs or files', ...pictures)
    await hand.press('Read them')
    await hand.sees('Camden Continence Service wrote')
    const choices = await hand.page.$$eval('fieldset input[type=radio]', (all) => [...new Set(all.map((one) => one.name))].filter((name) => name.startsWith('fact-')))
    for (const name of choices) {
        const element = await hand.page.$(`input[name="${name}"]`)
        if (hand.way === 'mouse') await hand.act(element)
        else {
            await hand.reach(element)
            await hand.key(' ')
        }
    }
    await hand.picture('arrived')
    await hand.press('Look before saving')
    await hand.picture('decided')
    await hand.press('Save this')
    await hand.sees('tell Camden Continence Service')
}

/** What a family writes down: of each, whom it is about, its kind on the page, the answers
    there, and the same as a command has it. */
const FACTS = [
    ['Margaret', 'Medicines', { 'What is the medicine': 'Levothyroxine', 'Which strength': '50 micrograms' }, 'medication', { name: 'Levothyroxine', strength: '50 micrograms' }],
    ['Margaret', 'Allergies', { 'What must they not have': 'Penicillin', 'What happens': 'A rash' }, 'allergy', { substance: 'Penicillin', reaction: 'A rash' }],
    ['Margaret', 'Contacts', { 'What is their name': 'Tom Ellis', 'Who are they': 'Son' }, 'contact', { name: 'Tom Ellis', relationship: 'Son' }],
    ['Margaret', 'About me', { 'Which heading': ['important'], 'What do they say': 'My garden.' }, 'about_me', { heading: 'important', text: 'My garden.' }],
    ['Margaret', 'Appointments', { 'With whom': 'Memory clinic', 'On which day': '9 December 2031' }, 'appointment', { with: 'Memory clinic', date: '9 December 2031' }],
    ['Margaret', 'Everyday living', { 'Which activity': ['eating'], 'What can they do': 'Eats alone.', 'How much help': ['alone'] }, 'function', { domain: 'eating', can_do: 'Eats alone.', ability: 'alone' }],
    ['Margaret', 'Equipment', { 'What is it': 'Walking frame', 'Is it in use': ['in_use'] }, 'equipment', { what: 'Walking frame', status: 'in_use' }],
    ['Margaret', 'Health conditions', { 'What is the condition': 'Dementia' }, 'condition', { name: 'Dementia' }],
    ['Margaret', 'What has happened', { 'Was it a fall': ['fall'], 'Where did it happen': 'In the kitchen' }, 'event', { type: 'fall', place: 'In the kitchen' }],
]

/** What the family says in a record, without what differs between two of the same: times
    and salts. */
function bodies(shown) {
    const { entries } = JSON.parse(shown)
    const plain = ({ kind, voice, said_by: by, lane, body }) => {
        const { salt, ...rest } = body
        return JSON.stringify([kind, voice, by, lane, rest])
    }
    return entries.filter(({ voice }) => voice !== 'agency').map(plain).sort()
}

/** The record of a wallet whose key has a passphrase, which is typed at a terminal. */
function shown(home, wallet, key, passphrase) {
    const command = `'${process.env.CAREWALLET}' --wallet '${wallet}' --key '${key}' show --json > shown.json`
    execFileSync('script', ['-qec', command, '/dev/null'], { cwd: home, input: `${passphrase}\n`, env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' } })
    return readFileSync(join(home, 'shown.json'), 'utf8')
}

/** The same record, by commands. */
function byCommands(home) {
    const wallet = ['--wallet', 'typed', '--key', 'typed-key.txt']
    program(home, ...wallet, 'init', '--person', `Margaret ${SENTINEL}`, '--born', '17 May 1940', '--holder', 'Sarah Ellis')
    for (const [, , , kind, fields] of FACTS) {
        const own = kind === 'about_me' ? ['--voice', 'own_words', '--said-by', `Margaret ${SENTINEL}`] : []
        program(home, ...wallet, 'add', kind, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`), ...own)
    }
    return bodies(program(home, ...wallet, 'show', '--json'))
}

/** A file of the window, as a download brings it. */
async function fetched(hand, window, path) {
    const cookies = await hand.page.browserContext().cookies()
    const answer = await fetch(window.origin + path, { headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } })
    must(answer.ok, `${path}: ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
}

/** Prints the recovery sheet and reads its words back. */
async function prove(hand, window, home) {
    await hand.press('Keep safe')
    await hand.press('Recovery sheet')
    writeFileSync(join(home, 'recovery.pdf'), await fetched(hand, window, '/keep/recovery/sheet'))
    const text = execFileSync('pdftotext', ['-layout', 'recovery.pdf', '-'], { cwd: home, encoding: 'utf8' })
    const numbered = [...text.matchAll(/\b(\d{1,2})\.?\s+([a-z]{3,8})\b/g)].map(([, number, word]) => [Number(number), word])
    const words = numbered.sort(([a], [b]) => a - b).map(([, word]) => word).join(' ')
    await hand.picture('recovery')
    await hand.fill('Type the words', words)
    await hand.press('Read it back')
    await hand.sees('opened the wallet')
}

/** Backs the wallet up, and puts it back on another computer. */
async function backUp(hand, home) {
    mkdirSync(join(home, 'stick'))
    await hand.press('Keep safe')
    await hand.press('Backup')
    await hand.choose('Another folder')
    await hand.fill('Which folder?', join(home, 'stick'))
    await hand.press('Make a backup')
    const file = readdirSync(join(home, 'stick'))[0]
    must(file, 'there is no backup')
    return join(home, 'stick', file)
}

async function restore(browser, way, script, backup, key, passphrase, home) {
    const window = await Window.start(home)
    const page = await browser.newPage()
    if (!script) await page.setJavaScriptEnabled(false)
    await page.goto(window.link)
    await page.waitForSelector('h1')
    const hand = new Hand(page, way)
    await hand.press('Put a backup back')
    await hand.fill('No stick with a backup', backup)
    await hand.fill('Where is the key file', key)
    await hand.fill('Passphrase of the key', passphrase)
    await hand.fill('Which folder should', join(home, 'restored'))
    await hand.press('Put it back')
    await window.stop()
    return join(home, 'restored')
}

async function story(browser, way, script, home) {
    const window = await Window.start(home)
    const page = await browser.newPage()
    page.setDefaultTimeout(60000)
    if (!script) await page.setJavaScriptEnabled(false)
    await page.goto(window.link)
    await page.waitForSelector('h1')
    const refused = []
    page.on('console', (message) => /content security policy/i.test(message.text()) && refused.push(message.text()))
    const hand = new Hand(page, way)
    const passphrase = await begin(hand)
    for (const fact of FACTS) {
        await write(hand, fact, { choose: fact[3] === 'about_me' ? [`Margaret ${SENTINEL} says this`] : [] })
    }
    const file = await sheet(hand, { who: 'Camden Continence Service', which: 'A hand-over sheet' })
    await takeIn(hand, reply(home, file))
    await hand.press('Today')
    await hand.sees('To settle: these do not agree')
    await hand.picture('today')
    await hand.press('Forms')
    await hand.press('First assessment for care at home')
    await hand.press('Answer what is left')
    await hand.picture('gap')
    await hand.press('Stop here')
    await hand.picture('form')
    await sheet(hand, { who: null, which: 'An emergency sheet' })
    await prove(hand, window, home)
    const backup = await backUp(hand, home)
    await hand.press('Close and forget')
    await hand.sees('carewallet has ended')
    await window.ended
    must(refused.length === 0, `the policy refuses what a page has: ${refused.join('\n')}`)
    const found = readdirSync(home).filter((name) => name.endsWith('-key.age'))
    const other = join(home, 'other-computer')
    mkdirSync(other)
    const restored = await restore(browser, way, script, backup, join(home, found[0]), passphrase, other)
    must(readdirSync(restored).includes('segments'), 'nothing was put back')
    const [written, typed] = [bodies(shown(home, restored, join(home, found[0]), passphrase)), byCommands(home)]
    must(JSON.stringify(written) === JSON.stringify(typed), `the record is not the one of the commands:\n${written.join('\n')}\n--\n${typed.join('\n')}`)
    return { hand, passphrase }
}

/** What nothing may keep: what was written down, and the passphrase. */
const SECRETS = [SENTINEL, 'Levothyroxine', '50 micrograms', 'Penicillin', 'A rash', 'Tom Ellis', 'My garden.', 'Memory clinic', '9 December 2031',
    'Eats alone', 'Walking frame', 'In the kitchen', 'Sarah Ellis', '17 May 1940', 'Camden Continence', 'food cut up', 'Commode', '2031-12-09', '1940-05-17']

const WAYS = [['keyboard', false], ['mouse', true], ['keyboard', true], ['mouse', false]]
const SHORT = { chromium: [WAYS[0]], firefox: [WAYS[1]] }
const ways = isLong ? WAYS.filter(([, script]) => script || kind === 'chromium') : SHORT[kind]
for (const [way, script] of ways) {
    const home = mkdtempSync(join(tmpdir(), 'window-story-'))
    const browser = await launch(kind)
    try {
        const begun = Date.now()
        const { hand, passphrase } = await story(browser, way, script, home)
        await browser.end({ keep: true })
        const kept = holding(browser.profile, [...SECRETS, passphrase])
        must(kept.length === 0, `the browser keeps what was written: ${kept.join(', ')}`)
        console.log(`${kind}, ${way}${script ? '' : ', without scripts'}: the whole story; ${hand.clicks} presses, ${hand.keys} keys, ${((Date.now() - begun) / 1000).toFixed(0)} s`)
    } finally {
        await browser.end().catch(() => {})
        rmSync(home, { recursive: true, force: true })
    }
}
