// Every page that links lead to in a made-up household: axe finds nothing, in every look and
// language, at 320 pixels and in large print; nothing is wider than the screen; a picture of each.
// Usage: node pages.mjs FOLDER [--long]. With WINDOW_PICTURES the pictures of the documents
// are made there: Today in Arabic, and in the long form all pages of four looks on one sheet each.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, must, tab, Window } from './browser.mjs'
import { faultsOf } from './eye.mjs'

const out = process.argv[2]
const shots = join(out, 'pages')
mkdirSync(shots, { recursive: true })
const home = mkdtempSync(join(tmpdir(), 'window-pages-'))
// Of pages with a handle in their address, one each is enough.
const shape = (path) => path.replace(/[0-9a-f]{24}/g, '*').replace(/\/\d+$/, '/1').replace(/\/1\/\d+/, '/1')

const LOOKS = [
    { overview: true, name: 'desktop', width: 1280, fields: {} },
    { name: 'small-dark', width: 320, fields: { shade: 'dark' } },
    { overview: true, name: 'arabic', width: 1280, fields: { language: 'ar' } },
    { overview: true, name: 'small', width: 320, fields: {} },
    { overview: true, name: 'large', width: 1280, fields: { large: 'on' } },
    { name: 'dark', width: 1280, fields: { shade: 'dark' } },
    { name: 'contrast', width: 1280, fields: { contrast: 'on' } },
    { name: 'contrast-dark', width: 1280, fields: { contrast: 'on', shade: 'dark' } },
    { name: 'large-small', width: 320, fields: { large: 'on' } },
    ...['cy', 'pl', 'ur', 'ar', 'bn', 'pa', 'zh-Hans'].flatMap((language) => [
        { name: language, width: 1280, fields: { language } },
        { name: `${language}-small-large`, width: 320, fields: { language, large: 'on' } },
    ]),
].slice(0, process.argv[3] === '--long' ? undefined : 3)

/** What is at an address, and where its links lead. A file would end the visit of a page. */
async function fetched(page, path) {
    return page.evaluate(async (path) => {
        const answer = await fetch(path)
        const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
        const links = isPage ? [...new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('a[href^="/"]')] : []
        return { status: answer.status, isPage, links: links.map((a) => a.getAttribute('href').split('#')[0]) }
    }, path)
}

async function choose(page, origin, fields) {
    await page.goto(`${origin}/look`)
    for (const name of ['large', 'contrast']) {
        const is = await page.$eval(`#${name}`, (box) => box.checked)
        if (is !== Boolean(fields[name])) await page.click(`label[for=${name}]`)
    }
    await page.click(`label[for=shade-${fields.shade ?? 'system'}]`)
    await page.select('#language', fields.language ?? 'en-GB')
    await Promise.all([page.waitForNavigation(), page.click('main form button')])
}

/** The picture of Today in a language from right to left, for the documents. */
async function picture(page) {
    await page.setViewport({ width: 1100, height: 820 })
    await page.screenshot({ path: join(process.env.WINDOW_PICTURES, 'arabic.webp'), type: 'webp', quality: 55 })
    await page.setViewport({ width: 1280, height: 900 })
}

/** All pages of a look, small, on one picture. */
async function overview(browser, look, files) {
    const figures = files.map(([name, file]) => {
        const bytes = readFileSync(join(shots, file)).toString('base64')
        return `<figure><div><img src="data:image/jpeg;base64,${bytes}" alt=""></div><figcaption>${name}</figcaption></figure>`
    })
    const style = `body { margin: 12px; display: grid; gap: 12px; grid-template-columns: repeat(8, 1fr); background: #bbb; font: 13px sans-serif }
        figure { margin: 0 } div { height: ${look.width > 320 ? 210 : 480}px; overflow: hidden; background: #fff } img { width: 100%; display: block }`
    const page = await browser.newPage()
    await page.setViewport({ width: 1900, height: 900 })
    await page.setContent(`<style>${style}</style>${figures.join('')}`, { waitUntil: 'load' })
    await page.screenshot({ path: join(process.env.WINDOW_PICTURES, `all-${look.name}.webp`), type: 'webp', quality: 45, fullPage: true })
    await page.close()
}

const window = await Window.start(home, [], ['--demo', '--no-browser'])
const browser = await launch('chromium')
try {
    const page = await tab(browser)
    await page.setBypassCSP(true)
    const noise = []
    page.on('console', (message) => noise.push(`${message.text()} ${message.location().url ?? ''}`))
    page.on('pageerror', (error) => noise.push(String(error)))
    await page.goto(window.link)
    await page.waitForSelector('nav')
    const known = new Map(), left = ['/'], pages = []
    while (left.length > 0) {
        const path = left.pop()
        if (known.has(shape(path))) continue
        known.set(shape(path), path)
        const { status, isPage, links } = await fetched(page, path)
        must(status === 200, `${path}: ${status}`)
        if (isPage) pages.push([shape(path), path])
        left.push(...links)
    }
    const faults = []
    let judged = 0
    for (const look of LOOKS) {
        const files = []
        await page.setViewport({ width: look.width, height: 900 })
        await choose(page, window.origin, look.fields)
        for (const [name, path] of pages) {
            await page.goto(window.origin + path)
            const file = `${look.name}-${name.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '') || 'today'}.jpeg`
            await page.screenshot({ path: join(shots, file), type: 'jpeg', quality: 70, fullPage: true })
            files.push([name, file])
            if (path === '/' && look.name === 'arabic' && process.env.WINDOW_PICTURES) await picture(page)
            faults.push(...await faultsOf(page, `${look.name} ${name}`))
            judged += 1
        }
        if (look.overview && process.env.WINDOW_PICTURES) await overview(browser, look, files)
    }
    writeFileSync(join(out, 'pages.txt'), pages.map(([name]) => name).sort().join('\n') + '\n')
    must(faults.length === 0, faults.join('\n'))
    must(noise.length === 0, `the console says: ${noise.join('\n')}`)
    console.log(`${pages.length} pages, ${judged} looked at: axe finds 0, none is wider than its screen`)
} finally {
    await browser.end()
    await window.stop()
    rmSync(home, { recursive: true, force: true })
}
