// The story of the demo in the window, without a command on the family's side: a record is
// begun, twelve kinds of facts are written, a sheet is made for the continence service, its
// reply is taken in with a contradiction, the gap of a form is answered question by question,
// an emergency sheet printed, the way back proved, and a backup put back on another computer.
// By mouse, by keyboard, and without scripts. In the end the record is the one that commands
// make, and the browser's profile holds nothing of it. Usage: node story.mjs
// chromium|firefox [--long]. WINDOW_TRACE=1 says each press; WINDOW_SLIPS=yes has the hand
// slip: what is typed first is not taken, and must not stay in the browser either.
// WINDOW_EYE=yes has each page on the way looked at, also those that only a form leads to.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disk, holding, launch, must, tab, Window, withoutScripts } from './browser.mjs'
import { bodies, byCommands, reply, shown, words } from './commands.mjs'
import { Eye } from './eye.mjs'
import { Hand } from './hand.mjs'
import { ANSWERS, FACTS, PICKED, SECRETS, SENTINEL, SLIPS } from './household.mjs'

const [kind, form] = process.argv.slice(2)
const isLong = form === '--long'
/** Whether the hand slips: what was not taken is typed again, and must not stay either. */
const slips = process.env.WINDOW_SLIPS === 'yes'
/** Whether each page is looked at: then its policy has to let the look in. */
const isSeen = process.env.WINDOW_EYE === 'yes'
/** Whether somebody searches the disk afterwards. */
const isSearched = Boolean(process.env.WINDOW_DISK)

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

/** Types what is not taken, where the household slips. */
async function slip(hand, part, button) {
    const wrong = Object.keys(SLIPS).find((begins) => part.startsWith(begins))
    if (!slips || !wrong) return
    await hand.fill(part, SLIPS[wrong])
    await hand.press(button)
    must(await hand.page.$('.fault'), `“${SLIPS[wrong]}” was taken for “${part}”`)
    await reads()
}

/** A person reads what is wrong; meanwhile a browser writes down which pages are open. */
const reads = () => new Promise((done) => setTimeout(done, 4000))

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
        await slip(hand, asked, 'Continue')
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

/** A file of the window, as a download brings it. */
async function fetched(hand, window, path) {
    const cookies = await hand.page.browserContext().cookies()
    const answer = await fetch(window.origin + path, { headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } })
    must(answer.ok, `${path}: ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
}

/** Prints the recovery sheet, reads its words back, and gives them. */
async function prove(hand, window, home) {
    await hand.press('Keep safe')
    await hand.press('Recovery sheet')
    writeFileSync(join(home, 'recovery.pdf'), await fetched(hand, window, '/keep/recovery/sheet'))
    const text = execFileSync('pdftotext', ['-layout', 'recovery.pdf', '-'], { cwd: home, encoding: 'utf8' })
    const numbered = [...text.matchAll(/\b(\d{1,2})\.?\s+([a-z]{3,8})\b/g)].map(([, number, word]) => [Number(number), word])
    // How many there are is said as well: “25 words”.
    const inOrder = numbered.filter(([, word]) => word !== 'words').sort(([a], [b]) => a - b)
    must(inOrder.length > 20 && inOrder.every(([number], place) => number === place + 1), `the words of the sheet are not understood: ${inOrder.length}`)
    const words = inOrder.map(([, word]) => word).join(' ')
    await hand.picture('recovery')
    if (slips) {
        await hand.fill('Type the words', words.replace(/^(\w+) (\w+)/, '$2 $1'))
        await hand.press('Read it back')
        await hand.sees('This was not proved')
        await reads()
    }
    await hand.fill('Type the words', words)
    await hand.press('Read it back')
    await hand.sees('There are 2 ways in now')
    // Found in whole, and also after a slip in the first of them.
    return words.split(' ').slice(2).join(' ')
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
    const page = await tab(browser)
    if (!script) await withoutScripts(kind, page)
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

/** Answers one part of a question: words, choices, a reason for none; or passes it by. */
async function respond(hand, part, answer) {
    if (answer === undefined) {
        const deeds = await hand.page.$$eval('main form .deeds button', (all) => all.map((one) => one.textContent))
        const passing = deeds.find((words) => /^(Skip|No more)/.test(words))
        if (passing) return hand.press(passing)
        await hand.choose('No')
    } else if (typeof answer === 'string') {
        await slip(hand, part, 'Go on')
        await hand.fill(part, answer)
    } else {
        for (const one of answer) await hand.choose(one)
    }
    await hand.press('Go on')
    const fault = await hand.page.$eval('.fault', (one) => one.textContent).catch(() => null)
    must(!fault, `“${part}” is not answered with ${answer}: ${fault}`)
}

/** Answers what a form asks as the household does, and passes by what else it asks. */
async function answer(hand, answers) {
    const left = [...answers]
    while (left.length > 0) {
        const question = await heading(hand)
        must(question !== 'That is all for now', `the form did not ask ${left.map(([asked, part]) => `${asked}: ${part}`).join('; ')}`)
        const part = await hand.page.$eval('form .ask label, form legend:not(.quiet)', (one) => one.textContent.replace(/\s+/g, ' ').trim())
        const found = left.findIndex(([asked, begins]) => question.startsWith(asked) && part.startsWith(begins))
        const [, , given] = found < 0 ? [] : left.splice(found, 1)[0]
        await respond(hand, part, given)
    }
}

/** The gap of a form, question by question until it is enough; then one that is picked. */
async function answerForm(hand) {
    await hand.press('Forms')
    await hand.press('First assessment for care at home')
    await hand.press('Answer what is left')
    await hand.picture('gap')
    await answer(hand, ANSWERS)
    await hand.press('Stop here')
    await hand.sees('left to ask')
    await hand.press('See the form')
    const [picked, answers] = PICKED
    await hand.press(`Answer this: ${picked}`)
    await answer(hand, answers)
    await hand.sees('That is all for now')
    await hand.press('See the form')
    await hand.picture('form')
}

/** Another page before the window: the browser keeps its name, and a look that does not see
    that would see nothing of the window either. */
async function control(page) {
    const words = process.env.WINDOW_CONTROL
    if (!words) return
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<title>${words}</title><h1>${words}</h1>`))
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
    await page.goto(`http://127.0.0.1:${server.address().port}/${words}`)
    server.close()
}

const told = { words: new Set(SECRETS), asked: new Set() }

/** Says what must be nowhere, and what was asked for in the clear. */
function report(secrets, asked) {
    for (const words of secrets) told.words.add(words)
    for (const file of asked) told.asked.add(file)
    const file = process.env.WINDOW_REPORT
    if (file) writeFileSync(file, JSON.stringify({ words: [...told.words], asked: [...told.asked] }))
}

/** The whole story. `home` is the family's; the rest happens in `aside`. */
async function story(browser, way, script, { home, aside }) {
    const window = await Window.start(home)
    const page = await tab(browser)
    if (isSeen) await page.setBypassCSP(true)
    await control(page)
    if (!script) await withoutScripts(kind, page)
    await page.goto(window.link)
    await page.waitForSelector('h1')
    const refused = []
    page.on('console', (message) => /content security policy/i.test(message.text()) && refused.push(message.text()))
    const hand = new Hand(page, way)
    if (isSeen) hand.eye = new Eye(page)
    const passphrase = await begin(hand)
    const secrets = [passphrase]
    const asked = []
    report(secrets, asked)
    for (const fact of FACTS) {
        await write(hand, fact, { choose: fact[3] === 'about_me' ? [`Margaret ${SENTINEL} says this`] : [] })
    }
    asked.push(await sheet(hand, { who: 'Camden Continence Service', which: 'A hand-over sheet' }))
    await takeIn(hand, reply(aside, asked[0]))
    await hand.press('Today')
    await hand.sees('To settle: these do not agree')
    await hand.picture('today')
    await answerForm(hand)
    asked.push(await sheet(hand, { who: null, which: 'An emergency sheet' }))
    secrets.push(await prove(hand, window, aside))
    report(secrets, asked)
    const backup = await backUp(hand, home)
    await hand.press('Close and forget')
    await hand.sees('carewallet has ended')
    await window.ended
    must(refused.length === 0, `the policy refuses what a page has: ${refused.join('\n')}`)
    const key = join(home, readdirSync(home).find((name) => name.endsWith('-key.age')))
    const other = join(home, 'other-computer')
    mkdirSync(other)
    const restored = await restore(browser, way, script, backup, key, passphrase, other)
    must(readdirSync(restored).includes('segments'), 'nothing was put back')
    const [written, typed] = [bodies(shown(aside, restored, key, passphrase)), byCommands(aside)]
    must(JSON.stringify(written) === JSON.stringify(typed), `the record is not the one of the commands:\n${written.join('\n')}\n--\n${typed.join('\n')}`)
    return { hand, secrets, entries: written.length }
}

const WAYS = [['keyboard', false], ['mouse', true], ['keyboard', true], ['mouse', false]]
const SHORT = { chromium: [WAYS[0]], firefox: [WAYS[1]] }
const ways = isSeen ? [['mouse', true]] : isLong ? WAYS : SHORT[kind]
for (const [way, script] of ways) {
    const home = mkdtempSync(join(disk, 'window-story-'))
    const aside = mkdtempSync(join(tmpdir(), 'window-aside-'))
    const browser = await launch(kind)
    try {
        const begun = Date.now()
        const { hand, secrets, entries } = await story(browser, way, script, { home, aside })
        await browser.end({ keep: true })
        const kept = holding(browser.profile, [...SECRETS, ...secrets])
        must(kept.length === 0, `the browser keeps what was written: ${kept.join(', ')}`)
        const took = ((Date.now() - begun) / 1000).toFixed(0)
        console.log(`${kind}, ${way}${script ? '' : ', without scripts'}: the whole story, ${entries} entries as by commands; ${hand.clicks} presses, ${hand.keys} keys, ${took} s${hand.eye ? `; ${hand.eye.seen.size} sorts of pages looked at, axe finds 0` : ''}`)
    } finally {
        await browser.end({ keep: isSearched }).catch(() => {})
        for (const folder of isSearched ? [aside] : [aside, home]) rmSync(folder, { recursive: true, force: true })
    }
}
