// Every vector that a file can carry, through the page: sound ones are read, faulty ones
// refused with the kind that docs/format.md has for them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DeskPage } from './page.mjs'

const FOLDER = new URL('../../fixtures/vectors', import.meta.url).pathname
const [, , file, kind] = process.argv

/** One vector (docs/format.md §11). */
function vector(name) {
    const whole = readFileSync(join(FOLDER, name), 'latin1')
    const at = whole.indexOf('\n\n')
    const head = Object.fromEntries(whole.slice(0, at).split('\n').map((line) => line.split(/: (.*)/s)))
    const body = Buffer.from(whole.slice(at + 2), 'latin1')
    const text = body.subarray(0, body.length - 1)
    const bytes = head.encoding?.startsWith('base64') ? Buffer.from(text.toString(), 'base64') : text
    return { name, ...head, bytes }
}

/** The last lines of a text body (docs/format.md §9). */
function armoured(payload) {
    const rows = payload.toString('base64').match(/.{1,64}/g) ?? ['']
    return Buffer.from(`Dear all\n-----BEGIN CAREWALLET SHARE-----\n${rows.join('\n')}\n-----END CAREWALLET SHARE-----\n`)
}

async function answer(desk, { api, bytes, key }) {
    await desk.forget()
    await desk.give('v.json', api === 'share' ? bytes : armoured(bytes))
    const words = key?.split(' ').slice(1).join(' ')
    if (words && await desk.page.$('#words')) {
        await desk.page.type('#words', words)
        await desk.settled(() => desk.page.click('form[data-to="/words"] button'))
    }
    const text = await desk.text()
    if ((await desk.where()).startsWith('/sheet/') || /Sheets that were read/.test(text)) return 'success'
    const kinds = await desk.kinds()
    return kinds[0] ?? (/A page of questions/.test(text) ? 'gap_sheet' : 'nothing was said')
}

/** What the page says of a vector: a page of questions is no share, and the other way round. */
function expected({ api, expect }) {
    if (api !== 'gap') return expect
    return { success: 'gap_sheet', not_a_gap: 'success' }[expect] ?? expect
}

const desk = await DeskPage.open(kind, file)
let asked = 0
const wrong = []
for (const name of readdirSync(FOLDER).sort()) {
    const one = vector(name)
    if (!['share', 'payload', 'gap'].includes(one.api)) continue
    asked += 1
    const found = await answer(desk, one)
    if (found !== expected(one)) wrong.push(`${name}: ${found}, not ${expected(one)}`)
}
await desk.innocent()
await desk.close()
console.log(`${kind}: ${asked} vectors, ${wrong.length} answered otherwise than docs/format.md says`)
if (wrong.length || asked < 75) {
    console.log(wrong.join('\n'))
    process.exit(1)
}
