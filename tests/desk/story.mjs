// What a care worker does with the page: photographs of a sheet become her own form, and each
// file that she keeps is, byte for byte, the one that the program writes. Then the other ways
// in which a sheet can come. Usage: story.mjs PAGE BROWSER DEMO, DEMO made by `carewallet demo`.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '../window/browser.mjs'
import { program } from '../window/commands.mjs'
import { faultsOf } from '../window/eye.mjs'
import { DeskPage } from './page.mjs'

const [, , file, kind, demo] = process.argv
const home = mkdtempSync(join(tmpdir(), 'desk-story-'))
const photos = ['photo-page-8.jpg', 'photo-page-9.jpg'].map((name) => join(demo, name))

/** A file as the page makes it. */
async function made(desk, path, as) {
    const letters = await desk.page.evaluate(async (path, as) => {
        const { bytes } = await ask(path, as ? [['as', as]] : [])
        let text = ''
        for (const byte of bytes) text += String.fromCharCode(byte)
        return btoa(text)
    }, path, as)
    return Buffer.from(letters, 'base64')
}

async function same(desk, path, as, args, name) {
    program(home, 'read', ...args, '-o', name)
    const ours = await made(desk, path, as)
    must(ours.equals(readFileSync(join(home, name))), `${path} as ${as} is not what the program writes`)
}

async function axe(desk, name) {
    for (const width of [320, 1280]) {
        await desk.page.setViewport({ width, height: 900 })
        const faults = await faultsOf(desk.page, `${name}, ${width} pixels`)
        must(faults.length === 0, faults.join('\n'))
    }
}

/** From the photographs on the disk to her own form filled. */
async function photographs(desk) {
    await axe(desk, 'the first page')
    const begun = performance.now()
    let clicks = 2 // the field, and "open" where files are chosen
    await desk.choose(photos.slice(0, 1))
    await desk.page.waitForFunction(() => /codes? .* missing/.test(document.getElementById('main').innerText))
    await axe(desk, 'a page is missing')
    await desk.choose(photos.slice(1))
    await desk.page.waitForFunction(() => location.hash === '#/sheet/1')
    clicks += 2
    await desk.quiet()
    await axe(desk, 'the sheet')
    const links = [['a[href="#/sheet/1/forms"]', '#/sheet/1/forms'], ['a[href="#/sheet/1/form/homecare"]', '#/sheet/1/form/homecare']]
    for (const [link, hash] of links) {
        await desk.page.click(link)
        await desk.page.waitForFunction((hash) => location.hash === hash && !document.body.hasAttribute('aria-busy'), {}, hash)
        clicks += 1
    }
    const took = performance.now() - begun
    await axe(desk, 'the form')
    const view = JSON.parse(program(home, 'read', ...photos, '--as', 'form:homecare', '--json'))
    const { covered, asked } = view.coverage
    const text = await desk.text()
    must(text.includes(`${covered} of ${asked} already answered`), 'the counts are not those of the program')
    for (const { label, answer } of view.answers) {
        must(text.includes(label), `${label} is not on the page`)
        for (const line of answer) must(text.replace(/\s+/g, ' ').includes(line.replace(/\s+/g, ' ')), `${label}: ${line} is not on the page`)
    }
    const copied = await desk.page.evaluate(() => allAnswers())
    for (const words of ['Margaret Ellis', 'Made on 6 March 2026, not live']) {
        must(copied.split('\n\n')[0].includes(words), `what is copied does not begin with: ${words}`)
    }
    return { took, clicks, covered, asked }
}

/** Every file that can be kept. */
async function files(desk) {
    for (const as of ['txt', 'csv', 'json', 'pdf']) {
        await same(desk, '/sheet/1/file', as, photos, `sheet.${as}`)
        await same(desk, '/sheet/1/form/homecare/file', as, [...photos, '--as', 'form:homecare'], `form.${as}`)
    }
    await same(desk, '/sheet/1/form/homecare/file', 'fhir', [...photos, '--as', 'form:homecare'], 'form.fhir.json')
    const gap = await made(desk, '/sheet/1/form/homecare/gap')
    must(gap.subarray(0, 5).toString() === '%PDF-', 'the questions that are left are no PDF')
    // What the browser prints is read as the same sheet.
    if (kind === 'chromium') {
        await desk.go('/sheet/1/print')
        writeFileSync(join(home, 'printed.pdf'), await desk.page.pdf({ format: 'a4', printBackground: false }))
        const sheet = (file) => JSON.parse(program(home, 'read', file, '--json')).share.id
        must(sheet('printed.pdf') === sheet('sheet.pdf'), 'what the browser prints is another sheet')
    }
    // The sheet that the page makes again is read as the same one.
    await desk.forget()
    await desk.give('again.pdf', readFileSync(join(home, 'sheet.pdf')))
    must((await desk.where()) === '/sheet/1', 'the sheet that was made again is not read')
}

/** Other bodies, and what is none. */
async function bodies(desk) {
    const from = ['--wallet', join(demo, 'ellis'), '--key', join(demo, 'sarah-key.txt')]
    const share = (...args) => program(home, ...from, 'share', '--to', 'Camden Continence Service', ...args)
    share('-o', 'm.json')
    share('-o', 'm.html')
    const words = /^ +([a-z]+(?: [a-z]+)+)$/m.exec(share('-o', 'sealed.html', '--sealed'))?.[1]
    must(words, 'no words were given')
    await desk.forget()
    await desk.give('m.json', readFileSync(join(home, 'm.json')))
    must((await desk.where()) === '/sheet/1', 'a file of a share is not read')
    const plain = await desk.text()
    await desk.forget()
    await desk.give('nothing.jpg', Buffer.from('GIF89a, and so on'))
    must((await desk.kinds()).join() === 'other_picture', 'a GIF is not refused as one')
    await axe(desk, 'a file that is refused')
    const open = await DeskPage.open(kind, join(home, 'm.html'))
    must((await open.where()) === '/sheet/1', 'the sheet of a page is not shown')
    const shown = await open.text()
    must(shown.includes('Margaret Ellis') && shown.length > 0.9 * plain.length, 'the sheet of a page is another one')
    await open.innocent()
    await open.close()
    const sealed = await DeskPage.open(kind, join(home, 'sealed.html'))
    must(!(await sealed.text()).includes('Margaret'), 'a sealed page shows a name')
    await axe(sealed, 'a sealed page')
    await sealed.page.type('#words', 'wrong words entirely')
    await sealed.settled(() => sealed.page.click('form[data-to="/words"] button'))
    must((await sealed.kinds()).includes('wrong_words'), 'wrong words are not said to be wrong')
    await sealed.page.type('#words', words)
    await sealed.settled(() => sealed.page.click('form[data-to="/words"] button'))
    await sealed.page.waitForFunction(() => location.hash === '#/sheet/1')
    await sealed.innocent()
    await sealed.close()
    // The program reads such pages as well.
    program(home, 'read', 'm.html')
}

const desk = await DeskPage.open(kind, file)
const { took, clicks, covered, asked } = await photographs(desk)
await files(desk)
await bodies(desk)
const requests = await desk.innocent()
await desk.close()
console.log(`${kind}: ready after ${Math.round(desk.ready)} ms; from photographs to the form ${(took / 1000).toFixed(1)} s, ${clicks} clicks, 0 keys, ${covered} of ${asked} answered; ${requests} requests, none of them to a network`)
process.exit(0)
