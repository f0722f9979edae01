// The agency's page in a browser, from a file on the disk, with what it asks the network for.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { launch, tab } from '../window/browser.mjs'

const LOADED = 'html[data-ready]'

/** The page in one browser. */
export class DeskPage {
    static async open(kind, file) {
        const desk = new DeskPage()
        desk.browser = await launch(kind, ['--disable-features=OptimizationHints'])
        desk.page = await tab(desk.browser)
        desk.requests = []
        desk.faults = []
        desk.page.on('request', (request) => desk.requests.push(request.url()))
        desk.page.on('pageerror', (error) => desk.faults.push(String(error)))
        desk.page.on('console', (message) => message.type() === 'error' && desk.faults.push(message.text()))
        const begun = performance.now()
        await desk.page.goto(`file://${file}`)
        await desk.page.waitForSelector(LOADED)
        desk.ready = performance.now() - begun
        return desk
    }

    /** Adds files by the field for them, as somebody does who chooses them. */
    async choose(paths) {
        const field = await this.page.waitForSelector('#files')
        await this.settled(async () => field.uploadFile(...paths))
    }

    /** Adds a file that is on no disk. */
    async give(name, bytes) {
        const letters = Buffer.from(bytes).toString('base64')
        await this.page.evaluate(async (name, letters) => {
            const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
            await add([new File([bytes], name)]) // the page's own function for what is dropped
        }, name, letters)
        await this.quiet()
    }

    /** Waits until what was begun has been shown. */
    async settled(deed) {
        const before = await this.page.evaluate(() => (document.getElementById('main').dataset.seen = 'yes'))
        await deed()
        await this.page.waitForFunction((before) => document.getElementById('main')?.dataset.seen !== before, {}, before)
        await this.quiet()
    }

    async quiet() {
        await this.page.waitForFunction(() => !document.body.hasAttribute('aria-busy'))
    }

    async go(path, fields = []) {
        await this.page.evaluate((path, fields) => visit(path, fields), path, fields)
        await this.quiet()
    }

    /** Gives a file from the disk to a field of a page. */
    async hand(path, from) {
        const letters = readFileSync(from).toString('base64')
        await this.page.evaluate((path, name, letters) => {
            const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
            return visit(path, [['sheet', '1']], { name, bytes })
        }, path, basename(from), letters)
        await this.quiet()
    }

    /** Empties the desk. */
    async forget() {
        await this.go('/forget')
    }

    text() {
        return this.page.$eval('#main', (main) => main.innerText)
    }

    /** The kinds of what was refused. */
    kinds() {
        return this.page.$$eval('[data-kind]', (all) => all.map((one) => one.dataset.kind))
    }

    where() {
        return this.page.evaluate(() => location.hash.slice(1))
    }

    /** What the page left in the browser's stores. */
    kept() {
        return this.page.evaluate(async () => {
            const stores = []
            try { if (localStorage.length) stores.push('localStorage') } catch { /* none */ }
            try { if (sessionStorage.length) stores.push('sessionStorage') } catch { /* none */ }
            try { if ((await indexedDB.databases()).length) stores.push('indexedDB') } catch { /* none */ }
            try { if ((await caches.keys()).length) stores.push('caches') } catch { /* none */ }
            if (document.cookie) stores.push('cookies')
            return stores
        })
    }

    /** Throws where the page asked for anything but itself, or kept or broke something. */
    async innocent() {
        const asked = this.requests.filter((url) => !url.startsWith('file://') && !url.startsWith('blob:') && !url.startsWith('data:'))
        const files = this.requests.filter((url) => url.startsWith('file://'))
        const kept = await this.kept()
        if (asked.length || files.length > 1 || kept.length || this.faults.length) {
            throw new Error(`the page asked for ${asked.concat(files.slice(1))}, kept ${kept}, broke: ${this.faults.join('; ')}`)
        }
        return this.requests.length
    }

    async close() {
        await this.browser.close()
    }
}
