// A careful look at a page: axe finds nothing, and nothing is wider than the screen.
import { readFileSync } from 'node:fs'
import { axePath, must } from './browser.mjs'

const axe = readFileSync(axePath, 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with the page as it is shown now. */
export async function faultsOf(page, name) {
    const faults = []
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 1) faults.push(`${name}: ${wide} pixels too wide`)
    await page.evaluate(axe)
    const { violations } = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} })`)
    for (const one of violations) faults.push(`${name}: ${one.id}: ${one.nodes[0].html.slice(0, 160)}`)
    return faults
}

/** Looks at each page of a walk, once for each sort: on a wide screen and on a small one. */
export class Eye {
    constructor(page) {
        this.page = page
        this.seen = new Set()
    }

    async look() {
        const sort = await this.page.evaluate(() => {
            const shape = location.pathname.replace(/[0-9a-f]{24}/g, '*').replace(/\d+/g, '1')
            const parts = [...document.querySelectorAll('main input, main select, main textarea, main .fault, main h2')]
            return `${shape} ${[...new Set(parts.map((one) => one.type ?? one.className ?? one.tagName))].sort().join(' ')}`
        })
        if (this.seen.has(sort)) return
        this.seen.add(sort)
        for (const width of [320, 1280]) {
            await this.page.setViewport({ width, height: 900 })
            const faults = await faultsOf(this.page, `${width} pixels, ${sort}`)
            must(faults.length === 0, faults.join('\n'))
        }
    }
}
