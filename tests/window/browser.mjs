// A browser in front of the window: Chromium or Firefox of Debian, driven by puppeteer-core.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const require = createRequire(join(process.env.NODE_PATH, 'x'))
const puppeteer = require('puppeteer-core')
export const axePath = require.resolve('axe-core/axe.min.js')

/** The program with a window; `args` come before `open`. */
export class Window {
    static async start(home, args = [], flags = ['--no-browser']) {
        const window = new Window()
        window.home = home
        window.child = spawn(process.env.CAREWALLET, [...args, 'open', ...flags], {
            cwd: home, env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' }, stdio: ['ignore', 'pipe', 'inherit'],
        })
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

/** A browser with a profile of its own. */
export async function launch(kind) {
    const profile = mkdtempSync(join(tmpdir(), 'window-profile-'))
    const chromium = { browser: 'chrome', executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb'] }
    const firefox = { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', args: [] }
    const browser = await puppeteer.launch({ ...(kind === 'firefox' ? firefox : chromium), headless: true, userDataDir: profile, env: { ...process.env, HOME: profile } })
    const close = browser.close.bind(browser)
    browser.profile = profile
    browser.end = async ({ keep = false } = {}) => {
        await close()
        if (!keep) rmSync(profile, { recursive: true, force: true })
    }
    return browser
}

/** The files below a folder that hold any of these words, in one or two bytes a letter. */
export function holding(folder, words) {
    const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')])
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const holds = (file) => {
        const bytes = readFileSync(join(file.parentPath, file.name))
        return needles.some((needle) => bytes.includes(needle))
    }
    return files.filter(holds).map((file) => file.name)
}

/** Fails with words where something is not so. */
export function must(holds, what) {
    if (!holds) throw new Error(what)
}
