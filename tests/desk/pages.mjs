// Every page in looks and languages: axe finds nothing, nothing is wider than the screen, and
// nothing is left in English where it is not. Usage: pages.mjs PAGE FOLDER DEMO [--long]. With
// DESK_PICTURES the pictures of docs/desk.md are made there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from '../window/browser.mjs'
import { faultsOf } from '../window/eye.mjs'
import { program } from '../window/commands.mjs'
import { DeskPage } from './page.mjs'

const [, , file, out, demo, form] = process.argv
const photos = [8, 9].map((number) => join(demo, `photo-page-${number}.jpg`))
const LANGUAGES = ['cy', 'pl', 'ur', 'ar', 'bn', 'pa', 'zh-Hans']
const LOOKS = [
    { name: 'desktop', width: 1280, fields: {} },
    { name: 'small-large', width: 320, fields: { large: 'on' } },
    { name: 'arabic', width: 1280, fields: { language: 'ar' } },
    { name: 'small', width: 320, fields: {} },
    { name: 'dark', width: 1280, fields: { shade: 'dark' } },
    { name: 'contrast', width: 1280, fields: { contrast: 'on' } },
    { name: 'contrast-dark', width: 320, fields: { contrast: 'on', shade: 'dark' } },
    ...LANGUAGES.flatMap((language) => [
        { name: language, width: 1280, fields: { language } },
        { name: `${language}-small-large`, width: 320, fields: { language, large: 'on' } },
    ]),
].slice(0, form === '--long' ? undefined : 3)

const from = ['--wallet', join(demo, 'ellis'), '--key', join(demo, 'sarah-key.txt')]
program(out, ...from, 'share', '--to', 'Camden Continence Service', '--sealed', '-o', 'sealed.txt', '--force')
program(out, ...from, 'share', '--to', 'Camden Continence Service', '-o', 'other.json', '--force')

/** What somebody does before a page is looked at. */
const finds = (desk) => desk.go('/sheet/1/find', [['words', 'key']])
const opens = (desk) => desk.hand('/agency/key', join(demo, 'brightside-key.txt'))
const writes = async (desk) => {
    // What the pages before have begun would keep the reply from being signed.
    await desk.go('/sheet/1/reply/file/drop')
    await desk.go('/sheet/1/reply/write/answer', [['do', 'drop']])
    await desk.hand('/sheet/1/reply/file/add', join(demo, 'homecare.jsonl'))
}
const asks = (desk) => desk.go('/sheet/1/reply/write/begin', [['about', '0'], ['kind', 'medication']])
const signs = (desk) => desk.go('/sheet/1/reply/sign', [['looked', 'on']])
const table = (desk) => desk.hand('/sheet/1/reply/file/add', join(out, 'table.csv'))
const makes = (desk) => desk.go('/key/make', [['name', 'Camden Eye Clinic']])
writeFileSync(join(out, 'table.csv'), 'Medicine,Dose\nParacetamol,500 mg\nLevothyroxine,25 micrograms\nnone,\n')

/** What lies on the desk when a page is looked at, where it is, and what is done before. */
const STATES = [
    ['start', [], '/'],
    ['short', [photos[0]], '/'],
    ['sheet', photos, '/sheet/1'],
    ['print', photos, '/sheet/1/print'],
    ['forms', photos, '/sheet/1/forms'],
    ['form', photos, '/sheet/1/form/homecare'],
    ['carer', photos, '/sheet/1/form/carer'],
    ['many', [...photos, join(out, 'other.json'), join(out, 'sealed.txt'), join(demo, 'sarah-key.txt'), join(demo, 'reply-from-adaptations.age')], '/'],
    ['found', photos, null, finds],
    ['who-writes', photos, '/sheet/1/reply'],
    ['kinds', photos, '/sheet/1/reply/write', opens],
    ['question', photos, '/sheet/1/reply/write/question', asks],
    ['rows', photos, '/sheet/1/reply/file', table],
    ['reply', photos, '/sheet/1/reply', writes],
    ['signed', photos, '/sheet/1/reply/signed', signs],
    ['reply-print', photos, '/sheet/1/reply/signed/print'],
    ['key', [], '/key', makes],
    ['look', [], '/look'],
]

const desk = await DeskPage.open('chromium', file)
let looks = 0
const faults = []
for (const look of LOOKS) {
    await desk.page.setViewport({ width: look.width, height: 900 })
    await desk.page.evaluate((fields) => visit('/look/choose', Object.entries(fields)), look.fields)
    await desk.quiet()
    let lies = []
    for (const [name, files, path, deed] of STATES) {
        if (files.join() !== lies.join()) {
            await desk.forget()
            if (files.length) await desk.choose(files)
            await desk.page.waitForFunction((count) => !document.getElementById('told') && document.querySelectorAll('#main .path').length === count || /^#\/sheet/.test(location.hash), {}, files.length)
            lies = files
        }
        await deed?.(desk)
        if (path) await desk.go(path)
        must(!(await desk.page.$('div.fault[data-kind]')), `${name}: ${(await desk.text()).slice(0, 300)}`)
        looks += 1
        faults.push(...await faultsOf(desk.page, `${look.name}: ${name}`))
        if (process.env.DESK_PICTURES && look.name === 'desktop') await picture(name)
        else await desk.page.screenshot({ path: join(out, `${look.name}-${name}.png`) })
    }
}
await desk.innocent()
await desk.close()
console.log(`${looks} looks: ${faults.length} faults`)
must(faults.length === 0, faults.join('\n'))
process.exit(0)

async function picture(name) {
    const folder = process.env.DESK_PICTURES
    mkdirSync(folder, { recursive: true })
    const bytes = await desk.page.screenshot({ type: 'webp', quality: 80 })
    writeFileSync(join(folder, `${name}.webp`), bytes)
}
