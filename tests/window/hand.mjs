// Whoever sits at the window: with a mouse, or with the keyboard alone. Things are found by
// the words on the page, as a person finds them.
import { must } from './browser.mjs'

const MOST_TABS = 600

export class Hand {
    /** `way` is `mouse` or `keyboard`. */
    constructor(page, way) {
        this.page = page
        this.way = way
        /** Whoever looks at each page that follows, if anybody does. */
        this.eye = null
        this.clicks = 0
        this.keys = 0
    }

    /** The control that a label names, by the beginning of its words. */
    async labelled(words) {
        const found = await this.page.evaluateHandle((words) => {
            const plain = (text) => text.replace(/\s+/g, ' ').trim()
            const labels = [...document.querySelectorAll('main label')]
            const label = labels.find((one) => plain(one.textContent) === words) ?? labels.find((one) => plain(one.textContent).startsWith(words))
            return label ? document.getElementById(label.htmlFor) : null
        }, words)
        const element = found.asElement()
        must(element, `there is no field “${words}” at ${await this.place()}`)
        return element
    }

    /** A button or a link, by the beginning of its words. */
    async called(words) {
        const found = await this.page.evaluateHandle((words) => {
            const plain = (text) => text.replace(/\s+/g, ' ').trim()
            const all = [...document.querySelectorAll('main button, main a, nav a, footer button')].filter((one) => one.tabIndex >= 0)
            return all.find((one) => plain(one.textContent) === words) ?? all.find((one) => plain(one.textContent).startsWith(words)) ?? null
        }, words)
        const element = found.asElement()
        must(element, `there is nothing called “${words}” at ${await this.place()}`)
        return element
    }

    async place() {
        return this.page.evaluate(() => `${location.pathname}: ${document.querySelector('h1')?.textContent}\n${document.querySelector('.fault')?.textContent ?? ''}`)
    }

    /** Presses a button or a link, and waits for the page that follows. */
    async press(words) {
        if (process.env.WINDOW_TRACE) console.error(new Date().toISOString().slice(14, 22), words)
        const element = await this.called(words)
        const followed = Promise.all([this.page.waitForNavigation(), this.act(element, 'Enter')])
        await followed.catch(async (error) => {
            throw new Error(`nothing follows “${words}” at ${await this.place()}`, { cause: error })
        })
        await this.eye?.look()
    }

    async act(element, key) {
        this.clicks += 1
        if (this.way === 'mouse') {
            await element.click()
            return
        }
        await this.reach(element)
        await this.key(key)
    }

    async key(key) {
        this.keys += 1
        await this.page.keyboard.press(key)
    }

    /** Goes to an element with Tab; within radios with the arrows. */
    async reach(element) {
        for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
            const where = await this.page.evaluate((element) => {
                const here = document.activeElement
                if (here === element) return 'there'
                const group = element.type === 'radio' && here?.type === 'radio' && here.name === element.name && here.form === element.form
                return group ? 'group' : 'elsewhere'
            }, element)
            if (where === 'there') return
            await this.key(where === 'group' ? 'ArrowDown' : 'Tab')
        }
        must(false, `the keyboard does not reach ${await this.page.evaluate((element) => element.outerHTML, element)}`)
    }

    /** Types into a field, in place of what is there. */
    async fill(words, text) {
        const element = await this.labelled(words)
        if (this.way === 'mouse') {
            await element.click({ count: 3 })
            this.clicks += 1
        } else {
            await this.reach(element)
        }
        await this.page.evaluate((element) => element.select?.(), element)
        await this.page.keyboard.type(text)
        this.keys += text.length
    }

    /** Chooses a radio or ticks a box. */
    async choose(words) {
        const element = await this.labelled(words)
        if (this.way === 'mouse') {
            await this.act(element)
        } else {
            await this.reach(element)
            const isOn = await this.page.evaluate((element) => element.checked, element)
            if (!isOn) await this.key(' ')
        }
    }

    /** Keeps a picture of the screen, where a folder for them is named. */
    async picture(name) {
        const folder = process.env.WINDOW_PICTURES
        if (!folder) return
        await this.page.setViewport({ width: 1100, height: 820 })
        await this.page.evaluate(() => scrollTo(0, 0))
        await this.page.screenshot({ path: `${folder}/${name}.webp`, type: 'webp', quality: 55 })
    }

    async upload(words, ...files) {
        const element = await this.labelled(words)
        await element.uploadFile(...files)
    }

    async text() {
        return this.page.evaluate(() => document.querySelector('main').innerText)
    }

    /** Fails unless the page says so. */
    async sees(words) {
        const text = await this.text()
        must(text.replace(/\s+/g, ' ').includes(words), `the page does not say “${words}”: ${await this.place()}\n${text.slice(0, 600)}`)
    }
}
