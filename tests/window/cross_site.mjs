// Pages elsewhere, in the family's own browser while the window is open in it: on another
// site, on another port of this computer (where a browser sends the cookie along), and on a
// name that leads to the window from one moment to the next (DNS rebinding). What each may
// read is nothing, and what it does changes nothing: every try is refused, the files of the
// family stay as they are, and the family's page still shows the record. Told again with an
// old browser, which does not say where a request comes from, and with the token of the
// forms known. Usage: node cross_site.mjs FOLDER [--long]; the list of tries goes to FOLDER.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, must, tab, Window } from './browser.mjs'
import { CUT, Tap } from './tap.mjs'

const [folder, form] = process.argv.slice(2)
const isLong = form === '--long'
const SENTINEL = 'Zanzibarrow'
const ELSEWHERE = 'attacker.test'
/** Tries that ask nothing, or that a browser may keep to itself. */
const QUIET = ['cookies', 'prerender']
/** Where Chromium does not say that a page on another port asks: of a socket it says nothing
    of where it comes from, of a prerender `none`. The look is answered, and kept from the page. */
const UNTOLD = ['WebSocket', 'prerender']
const SPELLINGS = ['localhost', 'family.localhost', '0.0.0.0', '127.0.0.2', '[::1]', ELSEWHERE]
const here = import.meta.dirname

/** What can be done in the window, by the table of its addresses. */
function deeds() {
    const table = readFileSync(join(here, '../../crates/web/src/routes.rs'), 'utf8')
    const found = [...table.matchAll(/\b(?:does|asks)\(\s*"([^"]+)"/g)].map(([, path]) => path.replace(/\{number\}/g, '1').replace(/\{\w+\}/g, '0'.repeat(24)))
    must(found.length > 30 && found.includes('/close'), `the table of addresses is not understood: ${found}`)
    return found
}

/** A wallet with one entry, and the window of it. */
async function family(home) {
    const wallet = ['--wallet', join(home, 'ellis'), '--key', join(home, 'key')]
    const run = (...args) => execFileSync(process.env.CAREWALLET, [...wallet, ...args], { env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' }, stdio: 'ignore' })
    run('init', '--person', `Margaret ${SENTINEL}`)
    run('add', 'allergy', 'substance=Penicillin', 'reaction=A rash')
    return Window.start(home, wallet)
}

/** Everything that the family has, as one number. */
function files(home) {
    const all = readdirSync(home, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const sum = createHash('sha256')
    for (const file of all.map((one) => join(one.parentPath, one.name)).sort()) sum.update(file).update(readFileSync(file))
    return sum.digest('hex')
}

/** The server of the page elsewhere. */
async function elsewhere() {
    const script = readFileSync(join(here, 'attacker.js'))
    const server = createServer((request, response) => {
        const [, status, to] = /^\/bounce\?(\d+)&(.*)$/.exec(request.url) ?? []
        response.setHeader('connection', 'close')
        if (to) response.writeHead(Number(status), { location: decodeURIComponent(to) }).end()
        else if (request.url === '/attacker.js') response.setHeader('content-type', 'text/javascript').end(script)
        else response.setHeader('content-type', 'text/html').end('<!doctype html><title>Win a prize</title><body><script src="/attacker.js"></script>')
    })
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
    return server
}

class Scene {
    static async set(home) {
        const scene = new Scene()
        scene.home = home
        scene.lines = []
        scene.server = await elsewhere()
        scene.tap = await Tap.start()
        scene.browser = await launch('chromium', [...scene.tap.args, '--disable-popup-blocking'])
        scene.window = await family(home)
        scene.port = Number(new URL(scene.window.origin).port)
        scene.tap.lead(`127.0.0.1:${scene.port}`, scene.port)
        const other = scene.server.address().port
        for (const host of [ELSEWHERE, '127.0.0.1']) scene.tap.lead(`${host}:${other}`, other)
        scene.other = other
        return scene
    }

    /** The family comes in by the link, and looks at the record. */
    async enter() {
        this.page = await tab(this.browser)
        await this.page.goto(this.window.link)
        await this.page.waitForSelector('nav')
        this.token = await this.page.$eval('input[name=token]', (one) => one.value)
        const cookie = (await this.browser.cookies()).find(({ name }) => name === `carewallet_${this.port}`)
        must(cookie?.httpOnly && cookie.sameSite === 'Strict' && cookie.session, `the cookie is not strict: ${JSON.stringify({ ...cookie, value: '' })}`)
        this.files = files(this.home)
        await this.isWell('before anything is tried')
    }

    /** Fails unless all is as it was: nothing locked, nothing closed, nothing written. */
    async isWell(when) {
        must(this.window.child.exitCode === null, `the window was closed: ${when}`)
        const seen = await this.page.evaluate(async () => {
            const answer = await fetch('/record')
            return { status: answer.status, isElsewhere: answer.redirected, text: await answer.text() }
        })
        must(seen.status === 200 && !seen.isElsewhere, `the family is locked out (${seen.status}, redirected: ${seen.isElsewhere}): ${when}`)
        must(seen.text.includes(SENTINEL), `the family does not see the record: ${when}`)
        must(files(this.home) === this.files, `files of the family were changed: ${when}`)
    }

    /** Shows the page elsewhere. With `rebinds`, its name leads to the window from then on. */
    async visit(address, rebinds) {
        const page = await tab(this.browser)
        if (rebinds) this.tap.lead(address, this.other)
        await page.goto(`http://${address}/`)
        await page.waitForFunction('typeof attack === "function"')
        if (rebinds) this.tap.lead(address, this.port)
        return page
    }

    /** No tab or frame of others shows anything of the record. */
    async shown(isOwnTabAllowed) {
        const frames = (await this.browser.pages()).filter((page) => page !== this.page).flatMap((page) => page.frames())
        for (const frame of frames.filter((one) => !isOwnTabAllowed || one.parentFrame())) {
            const text = await frame.evaluate(() => document.documentElement.innerText).catch(() => '')
            must(!text.includes(SENTINEL), `the record is shown in ${frame.parentFrame() ? 'a frame' : 'a window'} of ${frame.url()}`)
        }
    }

    async leave() {
        for (const page of await this.browser.pages()) {
            if (page !== this.page) await page.close().catch(() => {})
        }
    }

    async end() {
        await this.browser.end()
        await this.window.stop()
        this.tap.stop()
        this.server.close()
    }
}

/** All tries of a page, and the judgement of each. */
async function attacked(scene, { name, address, rebinds, isPort, isOld, looksPass }) {
    scene.tap.isOld = isOld
    const page = await scene.visit(address, rebinds)
    const begun = scene.tap.seen.length
    const origin = rebinds ? `http://${address}` : scene.window.origin
    const read = await page.evaluate((fields) => attack(fields), { origin, token: scene.token, paths: deeds(), refuses: !looksPass })
    const target = rebinds ? address : `127.0.0.1:${scene.port}`
    const asks = () => scene.tap.seen.slice(begun).filter(({ host, status }) => host === target && status !== CUT)
    const of = (number) => asks().filter(({ path }) => new RegExp(`attack(=|%3D)${number}$`).test(path))
    await scene.tap.settled(() => read.every(([attempt], number) => QUIET.includes(attempt) || of(number).length > 0))
    await scene.shown(looksPass)
    // A browser asks again after a 421, perhaps only now: nothing is awaited between this
    // and what is taken for the answers.
    await scene.tap.settled(() => true)
    const asked = asks()
    const faults = read.flatMap(([attempt, got], number) => {
        const mine = of(number)
        const statuses = [...new Set(mine.map(({ method, status }) => `${method} ${status}`))]
        scene.lines.push([name, attempt, statuses.join(', ') || 'not asked', got ? `READS ${got.slice(0, 60)}` : 'reads nothing'].join('\t'))
        const wrong = mine.filter((request) => !isRight(request, { rebinds, looksPass: looksPass || (isPort && UNTOLD.includes(attempt)) }))
        return [
            ...(got ? [`${attempt} reads: ${got.slice(0, 200)}`] : []),
            ...wrong.map(({ method, path, status }) => `${attempt}: ${method} ${path} is answered with ${status}`),
            ...(mine.length === 0 && !QUIET.includes(attempt) ? [`${attempt}: nothing was asked, so nothing was tried`] : []),
        ]
    })
    must(faults.length === 0, `${name}:\n${faults.join('\n')}`)
    must(!looksPass || asked.some(({ status }) => status === 200), `${name}: no look was answered, so nothing was kept from the page`)
    await scene.leave()
    scene.tap.isOld = false
    await scene.isWell(name)
    return { tries: read.length, requests: asked.length }
}

/** Which answers are refusals. An old browser does not tell another port from the window:
    there a look is answered, and what keeps it from the page is the browser. */
function isRight({ method, status }, { rebinds, looksPass }) {
    if (rebinds) return status === 421
    if (method === 'OPTIONS') return status === 405
    return status === 403 || (looksPass && method === 'GET' && status === 200)
}

/** Before the family came in: a page elsewhere that even knows the link. */
async function stolen(scene) {
    const address = `${ELSEWHERE}:${scene.port}`
    const page = await scene.visit(address, true)
    const { pathname, search } = new URL(scene.window.link)
    const got = await page.evaluate(async (path) => {
        const answer = await fetch(path)
        return `${answer.status} ${await answer.text()}`
    }, pathname + search)
    must(got === '421 ', `rebinding, with the link: ${got}`)
    const site = await scene.visit(`${ELSEWHERE}:${scene.other}`)
    await site.evaluate((link) => framed('iframe', { src: link }), scene.window.link)
    // A browser asks again after a 421.
    const asked = () => [...new Set(scene.tap.seen.filter(({ path }) => path.startsWith('/open')).map(({ status }) => status))].join()
    await scene.tap.settled(() => asked() === '421,403')
    must(asked() === '421,403', `the link in other hands: ${asked()}`)
    scene.lines.push('rebinding\tthe link itself\tGET 421\treads nothing', 'another site\tthe link in a frame\tGET 403\treads nothing')
    await scene.leave()
}

/** Other names of this computer, typed or in a link. */
async function spelled(scene) {
    for (const host of SPELLINGS) {
        const address = `${host}:${scene.port}`
        scene.tap.lead(address, scene.port)
        const page = await tab(scene.browser)
        const answer = await page.goto(`http://${address}/record`, { waitUntil: 'domcontentloaded' }).catch((error) => error)
        const { status } = scene.tap.seen.filter((one) => one.host === address).at(-1) ?? {}
        const text = await page.evaluate(() => document.documentElement.innerText).catch(() => '')
        must(status === 421 && !text.includes(SENTINEL), `the name ${host}: ${status ?? answer}`)
        scene.lines.push(`another name\t${host}\tGET ${status}\treads nothing`)
        await page.close()
    }
}

const home = mkdtempSync(join(tmpdir(), 'window-cross-'))
const scene = await Scene.set(home)
try {
    await stolen(scene)
    await scene.enter()
    await spelled(scene)
    const [site, port, rebinding] = [`${ELSEWHERE}:${scene.other}`, `127.0.0.1:${scene.other}`, `${ELSEWHERE}:${scene.port}`]
    const pages = [
        { name: 'another site', address: site },
        { name: 'another port', address: port, isPort: true },
        { name: 'rebinding', address: rebinding, rebinds: true },
        { name: 'another port, old browser', address: port, isPort: true, isOld: true, looksPass: true },
        { name: 'another site, old browser', address: site, isOld: true },
        { name: 'rebinding, old browser', address: rebinding, rebinds: true, isOld: true },
    ].slice(0, isLong ? undefined : 4)
    const sums = { tries: SPELLINGS.length + 2, requests: SPELLINGS.length + 2 }
    for (const page of pages) {
        const { tries, requests } = await attacked(scene, page)
        sums.tries += tries
        sums.requests += requests
    }
    // What closes the window does so a moment later.
    await new Promise((next) => setTimeout(next, 600))
    await scene.isWell('after all of it')
    console.log(`pages elsewhere: ${sums.tries} tries, ${sums.requests} requests of them reached the window; none read or changed anything`)
} finally {
    writeFileSync(join(folder, 'cross_site.txt'), scene.lines.join('\n') + '\n')
    await scene.end()
    rmSync(home, { recursive: true, force: true })
}
