// The story of the demo in the window, without a command on the family's side: a record is
// begun, facts are written, a sheet is made for the continence service, its reply is taken
// in with a contradiction, a form is answered, an emergency sheet printed, the way back
// proved, and a backup put back on another computer. By mouse, by keyboard, and without
// scripts. Usage: node story.mjs chromium|firefox FOLDER
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, must, Window } from './browser.mjs'
import { Hand } from './hand.mjs'

const [kind] = process.argv.slice(2)
const SENTINEL = 'Zanzibarrow'

/** Runs the program as an agency or a judge would. */
function program(home, ...args) {
    return execFileSync(process.env.CAREWALLET, args, { cwd: home, env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' }, encoding: 'utf8' })
}

/** Begins a record, step by step. */
async function begin(hand, home) {
    await hand.press('Begin a new record')
    await hand.fill('', 'x').catch(() => {})
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

/** Writes one thing down: the answers by the beginning of their questions. */
async function write(hand, whom, what, answers, check = {}) {
    await hand.press('Write down')
    await hand.choose(whom)
    await hand.press('Continue')
    await hand.press(what)
    const left = { ...answers }
    while (Object.keys(left).length > 0) {
        const asked = await heading(hand)
        const found = Object.keys(left).find((question) => asked.startsWith(question))
        if (!found) {
            await hand.press('Skip')
            continue
        }
        const answer = left[found]
        delete left[found]
        if (Array.isArray(answer)) {
            for (const one of answer) await hand.choose(one)
        } else {
            await hand.fill(asked, answer)
        }
        await hand.press('Continue')
    }
    if (!(await heading(hand)).startsWith('Check this')) await hand.press('That is all')
    for (const choice of check.choose ?? []) await hand.choose(choice)
    await hand.press('Save')
    await hand.sees(check.says ?? 'Saved')
}

/** Makes a sheet for somebody, and gives the file that was written. */
async function sheet(hand, home, { who, which, why }) {
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
    if (!(await heading(hand)).startsWith('Look at')) {
        if (why) await hand.fill('What', why).catch(() => {})
        await hand.press('Go on')
    }
    await hand.sees('Nothing of it is written yet')
    const broken = await hand.page.$$eval('figure.paper img', (all) => all.length)
    must(broken > 0, 'no page is shown')
    await hand.press('It is right: go on')
    await hand.press('Save and print')
    await hand.sees('Saved, and in the ledger')
    const file = await hand.page.$$eval('dd.path', (all) => all[0].textContent.trim())
    return file
}

/** The agency reads the sheet and answers on paper: pictures of its pages. */
function reply(home, file) {
    writeFileSync(join(home, 'reply.jsonl'), [
        { kind: 'allergy', body: { substance: 'Penicillin', reaction: 'No reaction known' } },
        { kind: 'function', body: { activity: 'continence', can_do: 'Uses the toilet alone by day.' } },
        { kind: 'equipment', body: { what: 'Commode' } },
    ].map((line) => JSON.stringify(line)).join('\n') + '\n')
    program(home, 'agency', 'init', 'agency.key', '--name', 'Camden Continence Service')
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
            await hand.key('Space')
        }
    }
    await hand.press('Look before saving')
    await hand.press('Save this')
    await hand.sees('tell Camden Continence Service')
}

async function story(browser, way, script, home) {
    let window = await Window.start(home)
    const page = await browser.newPage()
    page.setDefaultTimeout(60000)
    if (!script) await page.setJavaScriptEnabled(false)
    await page.goto(window.link)
    await page.waitForSelector('h1')
    const hand = new Hand(page, way)
    const passphrase = await begin(hand, home)
    await write(hand, 'Margaret', 'Medicines', { 'Which medicine': 'Levothyroxine' })
    await write(hand, 'Margaret', 'Allergies and bad reactions', { 'What': 'Penicillin' })
    const file = await sheet(hand, home, { who: 'Camden Continence Service', which: 'Hand-over' })
    await takeIn(hand, reply(home, file))
    await sheet(hand, home, { who: null, which: 'Emergency' })
    await hand.press('Today')
    await hand.sees('Whom this is about')
    await window.stop()
    return hand
}

mkdirSync(process.argv[3], { recursive: true })
const ways = kind === 'chromium' ? [['mouse', true], ['keyboard', true], ['mouse', false]] : [['mouse', true], ['keyboard', true]]
for (const [way, script] of ways) {
    const home = mkdtempSync(join(tmpdir(), 'window-story-'))
    const browser = await launch(kind)
    try {
        const begun = Date.now()
        const hand = await story(browser, way, script, home)
        console.log(`${kind}, ${way}${script ? '' : ', without scripts'}: the whole story; ${hand.clicks} presses, ${hand.keys} keys, ${((Date.now() - begun) / 1000).toFixed(0)} s`)
    } finally {
        await browser.end()
        rmSync(home, { recursive: true, force: true })
    }
}
