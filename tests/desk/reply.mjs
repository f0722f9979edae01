// Agencies answer a family: each reads what it got on the page, and signs its own sheet there.
// Beside it, another family with the same record is answered by commands; in the end both
// records say the same. Then what a worker does without a file: a key, questions, a
// contradiction, a note without a signature. Usage: reply.mjs PAGE BROWSER DEMO.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '../window/browser.mjs'
import { program } from '../window/commands.mjs'
import { faultsOf } from '../window/eye.mjs'
import { DeskPage } from './page.mjs'

const [, , file, kind, demo] = process.argv
const home = mkdtempSync(join(tmpdir(), 'desk-reply-'))
const at = (name) => join(home, name)
const AGENCIES = [
    { name: 'Camden Continence Service', facts: 'continence.jsonl', sheet: 'txt', answer: 'txt' },
    { name: 'Brightside Homecare', facts: 'homecare.jsonl', sheet: 'pdf', answer: 'pdf' },
    { name: 'Camden Home Adaptations', facts: 'adaptations.jsonl', sheet: 'txt', answer: 'age' },
    { name: 'Larkfield Memory Clinic', facts: 'memory-clinic.jsonl', sheet: 'age', answer: 'age' },
]

/** A family at a computer of its own: one that saw another copy of a wallet would say so. */
const family = (name) => (...args) => program(at(name), '--wallet', 'ellis', '--key', 'sarah.txt', ...args)

/** The record before anybody answers, twice. */
function begin() {
    mkdirSync(at('commands'))
    const sarah = family('commands')
    sarah('init', '--person', 'Margaret Ellis', '--born', '1939-12-03', '--holder', 'Sarah Ellis')
    sarah('person', 'add', 'Tom Ellis', '--born', '1938-02-11')
    sarah('person', 'add', 'Sarah Ellis')
    sarah('add', '--from', join(demo, 'household.jsonl'))
    mkdirSync(at('pages'))
    for (const name of ['ellis', 'sarah.txt']) cpSync(join(at('commands'), name), join(at('pages'), name), { recursive: true })
}

/** What a record says, without what differs between two of the same: times, keys and salts. */
function says(shown) {
    const plain = (value) => {
        if (Array.isArray(value)) return value.map(plain)
        if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'salt').map(([name, of]) => [name, plain(of)]))
        return typeof value === 'string' ? value.replace(/\b[0-9a-f]{8,64}\b/g, 'ID').replace(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g, 'TIME') : value
    }
    return JSON.parse(shown).entries.map((entry) => JSON.stringify(plain(entry))).sort()
}

/** Hands a sheet to an agency: its file, or the one that is sealed to its key. */
function handOver(who, { name, sheet }, line) {
    const sarah = family(who)
    if (sheet === 'age') sarah('agency', 'add', name, '--public', line)
    const out = at(`${who}-sheet.${sheet}`)
    sarah('share', '--to', name, '-o', out, '--force')
    return out
}

async function axe(desk, name) {
    for (const width of [320, 1280]) {
        await desk.page.setViewport({ width, height: 900 })
        const faults = await faultsOf(desk.page, `${name}, ${width} pixels`)
        must(faults.length === 0, faults.join('\n'))
    }
}

async function upload(desk, field, path) {
    const input = await desk.page.waitForSelector(field)
    await desk.settled(() => input.uploadFile(path))
}

const press = (desk, button) => desk.settled(() => desk.page.click(button))

/** A file that the page gives. */
async function kept(desk, path, as) {
    const letters = await desk.page.evaluate(async (path, as) => {
        const { bytes } = await ask(path, as ? [['as', as]] : [])
        let text = ''
        for (const byte of bytes ?? []) text += String.fromCharCode(byte)
        return btoa(text)
    }, path, as)
    return Buffer.from(letters, 'base64')
}

/** Makes an agency's key on the page, as a worker does. */
async function key(desk, name, out) {
    await desk.go('/key')
    await axe(desk, 'a key is asked for')
    await desk.page.type('#name', name)
    await press(desk, 'form[data-to="/key/make"] button')
    await axe(desk, 'a key was made')
    const public_ = await desk.page.$eval('#public', (line) => line.textContent)
    writeFileSync(at(out), await kept(desk, '/key/file'))
    await desk.go('/key/forget')
    const shown = JSON.parse(program(home, '--key', out, 'agency', 'show', '--json'))
    must(shown.public === public_ && shown.agency === name, `the key of ${name} is not the one that was shown`)
    return public_
}

/** From what the family handed over to the agency's own sheet. */
async function answer(desk, agency, keyFile, sheet) {
    const begun = performance.now()
    await desk.choose([sheet])
    if (agency.sheet === 'age') {
        must((await desk.kinds()).includes('wrong_key'), 'what is sealed to a key opens without it')
        await upload(desk, '#key', at(keyFile))
    }
    await desk.go('/sheet/1/reply')
    if (agency.sheet !== 'age') await upload(desk, '#key', at(keyFile))
    await axe(desk, 'a reply is begun')
    await upload(desk, '#entries', join(demo, agency.facts))
    await axe(desk, 'what is new')
    if (await desk.page.$('#looked')) await desk.page.click('#looked')
    await press(desk, 'form[data-to="/sheet/1/reply/sign"] button')
    await desk.page.waitForFunction(() => location.hash === '#/sheet/1/reply/signed')
    await axe(desk, 'a reply that is signed')
    const took = performance.now() - begun
    const log = JSON.parse((await kept(desk, '/sheet/1/reply/signed/file', 'jsonl')).toString())
    const bytes = await kept(desk, '/sheet/1/reply/signed/file', agency.answer)
    const out = at(`pages-reply.${agency.answer}`)
    writeFileSync(out, bytes)
    return { out, log, took }
}

/** A worker without a file: questions, a contradiction, and no key. */
async function byHand(desk) {
    await desk.forget()
    await desk.choose([at('pages-sheet.txt')])
    await desk.go('/sheet/1/reply')
    await desk.page.type('#name', 'Camden Eye Clinic')
    await press(desk, 'form[data-to="/agency/name"] button')
    must((await desk.text()).includes('without a key: nothing is signed'), 'it is not said that nothing is signed')
    await desk.go('/sheet/1/reply/write')
    await axe(desk, 'what is new: kinds')
    await press(desk, 'button[value="medication"]')
    await axe(desk, 'a question')
    await press(desk, 'button[value="continue"]')
    must((await desk.text()).includes('This one is needed'), 'an empty name is taken')
    await desk.page.type('#answer', 'Levothyroxine')
    await press(desk, 'button[value="continue"]')
    while (!(await desk.text()).toLowerCase().includes('dose')) await press(desk, 'button[value="skip"]')
    await desk.page.type('#answer', '25 micrograms')
    await press(desk, 'button[value="all"]')
    await axe(desk, 'the look before it goes into the reply')
    must(/says something else/.test(await desk.text()), 'the other dose on the sheet is not shown beside this one')
    await press(desk, 'form .deeds button[value="keep"]')
    await axe(desk, 'an entry that contradicts')
    await desk.go('/sheet/1/reply/print')
    await axe(desk, 'a note without a signature')
    const note = await desk.text()
    must(note.includes('Not signed.') && note.includes('25 micrograms') && note.includes('Camden Eye Clinic'), 'the note does not say what it is')
    must((await desk.page.$$('svg, img')).length === 0, 'a note without a signature has codes')
    await desk.go('/sheet/1/reply/sign', [['looked', 'on']])
    must((await desk.where()) !== '/sheet/1/reply/signed', 'it was signed without a key')
}

begin()
const desk = await DeskPage.open(kind, file)
const times = []
for (const [number, agency] of AGENCIES.entries()) {
    const line = await key(desk, agency.name, `pages-${number}.txt`)
    program(home, '--key', `commands-${number}.txt`, 'agency', 'init', '--name', agency.name)
    const shown = JSON.parse(program(home, '--key', `commands-${number}.txt`, 'agency', 'show', '--json'))

    const commands = family('commands')
    const sheet = handOver('commands', agency, shown.public)
    program(home, '--key', `commands-${number}.txt`, 'reply', sheet, '--from', join(demo, agency.facts), '-o', at(`commands-reply.${agency.answer}`), '--force')
    commands('receive', at(`commands-reply.${agency.answer}`), '--yes', '--beside')

    const pages = family('pages')
    const theirs = handOver('pages', agency, line)
    const { out, log, took } = await answer(desk, agency, `pages-${number}.txt`, theirs)
    times.push((took / 1000).toFixed(1))
    const received = JSON.parse(pages('receive', out, '--yes', '--beside', '--json'))
    must(JSON.stringify(received).includes(log.share), `the line for the log is of another share than ${out}`)
    await desk.forget()
    const [one, other] = [commands, pages].map((sarah) => says(sarah('show', '--all', '--json')))
    must(one.length === other.length && one.every((entry, at) => entry === other[at]), `after ${agency.name} the records differ: ${one.find((entry, at) => entry !== other[at])} and ${other.find((entry, at) => entry !== one[at])}`)
}
await byHand(desk)
await desk.innocent()
const entries = says(family('pages')('show', '--all', '--json')).length
await desk.close()
console.log(`${kind}: ${AGENCIES.length} agencies answered on the page in ${times.join(', ')} s; ${entries} entries, the same record as by commands`)
process.exit(0)
