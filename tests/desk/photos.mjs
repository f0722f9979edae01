// Simulated photographs through the page and through the program: the same codes, letter by
// letter. Usage: photos.mjs PAGE BROWSER LIST; the photographs and the list of them are made by
// the example `recovery` of carewallet-import (`write` and `read`).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { must } from '../window/browser.mjs'
import { DeskPage } from './page.mjs'

const [, , file, kind, list] = process.argv
const native = readFileSync(list, 'utf8').trim().split('\n').map((line) => line.split(' '))

const desk = await DeskPage.open(kind, file)
const other = []
let codes = 0
const times = []
for (const [name, count, milliseconds, digest] of native) {
    const letters = readFileSync(name).toString('base64')
    const { reading, took } = await desk.page.evaluate(async (letters) => {
        const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
        const begun = performance.now()
        const answer = await read(bytes) // the page's own function
        return { reading: new TextDecoder().decode(answer), took: performance.now() - begun }
    }, letters)
    const read = JSON.parse(reading || '{"Err":[8,0]}')
    const ours = (read.Ok?.codes ?? []).map((code) => Buffer.from(code.bytes).toString('hex')).sort()
    const same = count === 'refused' ? !read.Ok : createHash('sha256').update(ours.join(' ')).digest('hex') === digest
    if (!same) other.push(`${basename(name)}: ${ours.length} codes, ${count} by the program`)
    codes += ours.length
    if (count !== 'refused') times.push([took, Number(milliseconds)])
}
await desk.innocent()
await desk.close()
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const [ours, theirs] = [0, 1].map((at) => median(times.map((time) => time[at])))
console.log(`${kind}: ${native.length} photographs, ${codes} codes, ${other.length} read otherwise than by the program; median ${Math.round(ours)} ms in the browser by the clock, ${Math.round(theirs)} ms natively by the processor: ${(ours / theirs).toFixed(1)} times`)
must(other.length === 0, other.join('\n'))
process.exit(0)
