// A browser in front of the window: Chromium or Firefox of Debian, driven by puppeteer-core.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const require = createRequire(join(process.env.NODE_PATH, 'x'))
const puppeteer = require('puppeteer-core')
export const axePath = require.resolve('axe-core/axe.min.js')

/** Where a family's computer keeps what it keeps: on a disk of its own, if one is named. */
export const disk = process.env.WINDOW_DISK ?? tmpdir()

/** What a program on that computer finds around it. */
export function surroundings(home) {
    const all = { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' }
    if (!process.env.WINDOW_DISK) return all
    const below = { TMPDIR: join(disk, 'tmp'), XDG_RUNTIME_DIR: join(disk, 'run'), XDG_CONFIG_HOME: join(home, '.config'), XDG_DATA_HOME: join(home, 'share'), XDG_STATE_HOME: join(home, 'state'), XDG_CACHE_HOME: join(home, '.cache') }
    for (const folder of Object.values(below)) mkdirSync(folder, { recursive: true, mode: 0o700 })
    return { ...all, ...below }
}

/** The program with a window; `args` come before `open`. */
export class Window {
    static async start(home, args = [], flags = ['--no-browser']) {
        const window = new Window()
        window.home = home
        window.child = spawn(process.env.CAREWALLET, [...args, 'open', ...flags], {
            cwd: home, env: surroundings(home), stdio: ['ignore', 'pipe', 'inherit'],
        })
        // Whatever fails, no window stays open.
        process.once('exit', () => window.child.kill())
        window.ended = new Promise((resolve) => window.child.once('exit', resolve))
        window.link = await new Promise((resolve, reject) => {
            let text = ''
            window.child.stdout.on('data', (piece) => {
                text += piece
                const found = /^http:\S+$/m.exec(text)
                if (found) resolve(found[0])
            })
            window.ended.then(() => reject(new Error(`no window was opened: ${text}`)))
        })
        window.origin = new URL(window.link).origin
        return window
    }

    async stop() {
        this.child.kill()
        await this.ended
    }
}

/** Firefox keeps its tabs for after a crash, as it does for people: every second. */
const KEEPS = { 'browser.sessionstore.resume_from_crash': true, 'browser.sessionstore.interval': 1000 }

/** A machine that has much else to do is slow, and not wrong: milliseconds. */
const PATIENCE = 240_000

/** A new tab. */
export async function tab(browser) {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    return page
}

/** Has no page run a script from now on. Debian's Firefox cannot be told so over WebDriver
    BiDi; there the one script that pages have is not loaded. */
export async function withoutScripts(kind, page) {
    if (kind === 'chromium') return page.setJavaScriptEnabled(false)
    await page.setRequestInterception(true)
    page.on('request', (request) => (new URL(request.url()).pathname.endsWith('.js') ? request.abort() : request.continue()))
}

/** A browser with a profile of its own; `args` are more for Chromium. */
export async function launch(kind, args = []) {
    const profile = mkdtempSync(join(disk, 'window-profile-'))
    const chromium = { browser: 'chrome', executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', ...args] }
    const firefox = { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', args: [], extraPrefsFirefox: KEEPS }
    const browser = await puppeteer.launch({ ...(kind === 'firefox' ? firefox : chromium), headless: true, protocolTimeout: PATIENCE, userDataDir: profile, env: { ...process.env, ...surroundings(profile) } })
    const close = browser.close.bind(browser)
    browser.profile = profile
    browser.end = async ({ keep = false } = {}) => {
        await close()
        if (!keep) rmSync(profile, { recursive: true, force: true })
    }
    return browser
}

/** What of these words the files below a folder hold, in one or two bytes a letter. */
export function holding(folder, words) {
    const needles = words.flatMap((word) => [[word, Buffer.from(word, 'utf8')], [word, Buffer.from(word, 'utf16le')]])
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    return files.flatMap((file) => {
        const bytes = readFileSync(join(file.parentPath, file.name))
        return needles.filter(([, needle]) => bytes.includes(needle)).map(([word]) => `${file.name}: ${word}`)
    })
}

/** Fails with words where something is not so. */
export function must(holds, what) {
    if (!holds) throw new Error(what)
}
