// Texts that try to be something else, in every place where a sheet has words: each stands
// there letter by letter, and none of them does anything.
import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '../window/browser.mjs'
import { program } from '../window/commands.mjs'
import { DeskPage } from './page.mjs'

const [, , file, kind] = process.argv
const DEEDS = ['document.title="hacked"', 'globalThis.hacked=1', 'fetch("http://127.0.0.1:9/")']
const SHAPES = [
    (deed) => `<script>${deed}</script>`,
    (deed) => `</article></main><script>${deed}</script>`,
    (deed) => `<img src=x onerror='${deed}'>`,
    (deed) => `"><svg onload='${deed}'>`,
    (deed) => `' autofocus onfocus='${deed}' x='`,
    (deed) => `<iframe srcdoc="<script>${deed}</script>"></iframe>`,
    (deed) => `<a href='javascript:${deed}'>x</a>`,
    (deed) => `javascript:${deed}`,
    (deed) => `data:text/html,<script>${deed}</script>`,
    (deed) => `<style>@import "http://127.0.0.1:9/${deed.length}"</style>`,
    (deed) => `<base href="http://127.0.0.1:9/"><b>${deed}</b>`,
    (deed) => `<meta http-equiv=refresh content="0;url=javascript:${deed}">`,
    (deed) => `<form data-to="/forget"><button autofocus>${deed}</button></form>`,
    (deed) => `<input type=file data-add onchange='${deed}'>`,
    (deed) => `<button data-copy="main" onclick='${deed}'>Copy</button>`,
    (deed) => `<template><script>${deed}</script></template>`,
    (deed) => `<math><mtext></p><img src=x onerror='${deed}'></mtext></math>`,
    (deed) => `<!--><script>${deed}</script>-->`,
    (deed) => `<![CDATA[<script>${deed}</script>]]>`,
    (deed) => `<textarea></textarea><script>${deed}</script>`,
    (deed) => `<object data="data:text/html,<script>${deed}</script>"></object>`,
    (deed) => `<embed src='javascript:${deed}'>`,
    (deed) => `<link rel=stylesheet href="http://127.0.0.1:9/a.css"> ${deed}`,
    (deed) => `<video><source onerror='${deed}'></video>`,
    (deed) => `<details open ontoggle='${deed}'>x</details>`,
    (deed) => `<marquee onstart='${deed}'>x</marquee>`,
    (deed) => `<body onload='${deed}'>`,
    (deed) => `{{${deed}}} \${${deed}} <%= ${deed} %>`,
    (deed) => `&lt;script&gt;${deed}&lt;/script&gt; &#60;b&#62;`,
    (deed) => `%3Cscript%3E${deed}%3C/script%3E`,
    (deed) => `@MODULE@ @SCRIPT@ ${deed}`,
    (deed) => `<p id=main data-focus=main>${deed}</p>`,
    (deed) => `<script type="application/octet-stream" id="share">${deed}</script>`,
    (deed) => `{ $about } = ${deed}`,
    (deed) => `=HYPERLINK("javascript:${deed}")`,
    (deed) => `<plaintext>${deed}`,
    (deed) => `<noscript><p title="</noscript><img src=x onerror='${deed}'>">`,
]

const texts = SHAPES.flatMap((shape) => DEEDS.map(shape))
const home = mkdtempSync(join(tmpdir(), 'desk-hostile-'))
const from = ['--wallet', 'w', '--key', 'k.txt']
program(home, ...from, 'init', '--person', 'Margaret Ellis', '--born', '1940-05-17')
const drafts = texts.map((text, number) => JSON.stringify({ kind: 'equipment', body: { what: `${number}: ${text}`, status: 'in_use' } }))
writeFileSync(join(home, 'drafts.jsonl'), drafts.join('\n') + '\n')
program(home, ...from, 'add', '--from', 'drafts.jsonl')
program(home, ...from, 'share', '--to', 'A', '-o', 'h.json')

const flat = (text) => text.replace(/\s+/g, '')
const desk = await DeskPage.open(kind, file)
let dialogs = 0
desk.page.on('dialog', (dialog) => { dialogs += 1; dialog.dismiss() })
await desk.give('<img src=x onerror=globalThis.hacked=1>.json', readFileSync(join(home, 'h.json')))
for (const path of ['/sheet/1', '/sheet/1/print', '/', '/sheet/1/forms', '/sheet/1/form/homecare', '/sheet/1/form/adaptations']) {
    await desk.go(path)
    if (path.startsWith('/sheet/1') && !path.includes('form')) {
        const shown = flat(await desk.text())
        const gone = texts.filter((text, number) => !shown.includes(flat(`${number}: ${text}`)))
        must(gone.length === 0, `${path}: ${gone.length} do not stand there as they are: ${gone[0]}`)
    }
    const made = await desk.page.evaluate(() => ({
        hacked: globalThis.hacked, title: document.title,
        foreign: [...document.querySelectorAll('#page :is(script, img, iframe, object, embed, style, link, base, meta, video, marquee, math, template, textarea)')].map((one) => one.outerHTML.slice(0, 80)),
        handlers: [...document.querySelectorAll('#page *')].filter((one) => [...one.attributes].some((attribute) => attribute.name.startsWith('on'))).length,
        scripts: [...document.querySelectorAll('#page a')].filter((one) => !one.getAttribute('href').startsWith('#')).length,
    }))
    must(!made.hacked && made.title.endsWith('carewallet') && made.foreign.length === 0 && made.handlers === 0 && made.scripts === 0, `${path}: ${JSON.stringify(made)}`)
}
must(dialogs === 0, 'a dialog was opened')
await desk.innocent()
await desk.close()
console.log(`${kind}: ${texts.length} hostile texts stand on the page as they are, and none of them did anything`)
process.exit(0)
