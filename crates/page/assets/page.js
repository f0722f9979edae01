// Between the screen and the two workers. It shows what the desk gives, passes on what
// somebody does, and keeps files. All rules and all words are in the workers.
'use strict'

const WAIT = 60_000 // so long may one page of a file take to be read
const NOTED = 2_500 // so long a button says that something was copied

const place = document.getElementById('page')

/** A worker that answers what it is asked. */
class Asked {
    constructor(url, module) {
        this.url = url
        this.module = module
        this.waiting = new Map()
        this.next = 1
        this.start()
    }

    start() {
        this.worker = new Worker(this.url)
        this.worker.onmessage = ({data}) => this.heard(data)
        this.worker.onerror = event => {
            event.preventDefault()
            this.fail(event.message || 'a worker could not be started')
        }
        this.loaded = this.send({deed: 'load', module: this.module})
    }

    heard({id, at, pages, answer, broke}) {
        const waits = this.waiting.get(id)
        if (!waits) return
        if (pages !== undefined) return waits.progress?.(at, pages)
        this.waiting.delete(id)
        if (broke === undefined) waits.resolve(answer)
        else waits.reject(new Error(broke))
    }

    fail(why) {
        for (const waits of this.waiting.values()) waits.reject(new Error(why))
        this.waiting.clear()
    }

    send(message, progress, moved = []) {
        const id = this.next++
        return new Promise((resolve, reject) => {
            this.waiting.set(id, {resolve, reject, progress})
            this.worker.postMessage({...message, id}, moved)
        })
    }

    async ask(message, progress) {
        await this.loaded
        return this.send(message, progress)
    }

    /** Ends it, whatever it does, and begins anew. */
    again() {
        this.worker.terminate()
        this.fail('ended')
        this.start()
    }
}

let desk
let reader

const two = number => String(number).padStart(2, '0')

function today() {
    const now = new Date()
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Asks the desk, and shows or keeps what it gives. */
async function ask(path, fields = [], file) {
    const asked = {path, fields, now: Math.floor(Date.now() / 1000), today: today(), file: file?.name}
    const shown = await desk.ask({deed: 'ask', asked: JSON.stringify(asked), bytes: file?.bytes, reading: file?.reading})
    return shown
}

/** What is nowhere but on this page: a reply that was begun, or a new key. */
const MAKES = /\/reply\/(write\/answer|file\/add|file\/take|sign)$|^\/key\/make$/
const KEEPS = /\/signed\/(file|print)$|^\/key\/file$|^(\/key)?\/forget$/
let unkept = false

addEventListener('beforeunload', event => {
    if (unkept) event.preventDefault()
})

async function visit(path, fields, file) {
    if (MAKES.test(path)) unkept = true
    else if (KEEPS.test(path)) unkept = false
    document.body.setAttribute('aria-busy', 'true')
    try {
        const shown = await ask(path, fields, file)
        if (shown.go) return lead(shown.go)
        if (shown.name) return keep(shown)
        show(shown)
    } catch (error) {
        broken(error)
    } finally {
        document.body.removeAttribute('aria-busy')
    }
}

let led // an address that is visited already

function lead(path) {
    if (location.hash !== `#${path}`) {
        led = `#${path}`
        location.hash = path
    }
    return visit(path)
}

function show(shown) {
    const root = document.documentElement
    root.lang = shown.lang
    root.dir = shown.rtl ? 'rtl' : 'ltr'
    root.className = shown.classes
    document.title = `${shown.title} - carewallet`
    place.innerHTML = shown.html
    const main = document.getElementById('main')
    scrollTo(0, 0)
    main?.focus({preventScroll: true})
}

function keep({name, media, bytes}) {
    const url = URL.createObjectURL(new Blob([bytes], {type: media}))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), WAIT)
}

/** A line about what goes on, which a screen reader says. */
function tell(words) {
    let line = document.getElementById('told')
    if (!line) {
        line = document.createElement('p')
        line.id = 'told'
        line.className = 'said'
        line.setAttribute('role', 'status')
        const main = document.getElementById('main')
        main.querySelector('.drop')?.before(line)
        if (!line.isConnected) main.prepend(line)
    }
    line.textContent = words
}

const says = name => document.getElementById('says')?.dataset[name] ?? ''

/** Adds files, one after the other; each is read by the worker that may break. */
async function add(files) {
    let number = 0
    for (const file of files) {
        number += 1
        const of = files.length > 1 ? ` (${number}/${files.length})` : ''
        tell(`${says('reading')} ${file.name}${of}`)
        const bytes = new Uint8Array(await file.arrayBuffer())
        const reading = await read(bytes, (at, pages) => {
            if (pages > 1) tell(`${says('reading')} ${file.name}${of}: ${Math.min(at + 1, pages)}/${pages}`)
        })
        const shown = await ask('/add', [], {name: file.name, bytes, reading})
        if (!shown.go) return show(shown)
    }
    await visit('/sort')
}

async function read(bytes, progress) {
    let late
    let wait
    const stop = new Promise((_, reject) => {
        wait = () => {
            clearTimeout(late)
            late = setTimeout(() => reject(new Error('late')), WAIT)
        }
    })
    wait()
    const going = (at, pages) => {
        wait()
        progress?.(at, pages)
    }
    try {
        const {reading} = await Promise.race([reader.ask({deed: 'read', bytes}, going), stop])
        return reading
    } catch {
        reader.again()
        return new Uint8Array() // the desk says that it was not read
    } finally {
        clearTimeout(late)
    }
}

/** Copies text, and says whether it was: on the button, so that nothing moves. */
async function copy(text, button) {
    try {
        await navigator.clipboard.writeText(text)
    } catch {
        const area = document.createElement('textarea')
        area.value = text
        document.body.append(area)
        area.select()
        const done = document.execCommand('copy')
        area.remove()
        if (!done) return tell(says('notCopied'))
    }
    document.getElementById('live').textContent = says('copied')
    const before = [...button.childNodes]
    button.textContent = says('copied')
    setTimeout(() => button.replaceChildren(...before), NOTED)
}

const textOf = answer => (answer.matches('p') ? [answer] : [...answer.querySelectorAll('p')]).map(line => line.textContent).join('\n')

/** All answers, below whom they are about, of which day, and whether that was complete. */
function allAnswers() {
    const head = [...document.querySelectorAll('#main > h1, #main > p:not(.back, .said)')].map(line => line.textContent.trim())
    const questions = [...document.querySelectorAll('article.entry')]
    const blocks = questions.map(one => `${one.querySelector('h3').textContent}\n${textOf(one.querySelector('.answer'))}`)
    return [head.join('\n'), ...blocks].join('\n\n')
}

function broken(error) {
    const box = document.getElementById('broken').content.cloneNode(true)
    box.querySelector('.why').textContent = String(error?.message ?? error)
    document.getElementById('main').replaceChildren(box)
}

document.addEventListener('submit', event => {
    event.preventDefault()
    // A second click, while the first one is still being answered, is none.
    if (document.body.hasAttribute('aria-busy')) return
    const form = event.target
    const data = new FormData(form, event.submitter)
    visit(form.dataset.to, [...data].filter(([, value]) => typeof value === 'string'))
})

document.addEventListener('click', event => {
    const at = event.target.closest('a, button')
    if (!at) return
    if (at.matches('.skip')) {
        event.preventDefault()
        document.getElementById('main').focus()
    } else if (at.dataset.focus) {
        event.preventDefault()
        const aim = document.getElementById(at.dataset.focus)
        aim?.focus()
        aim?.scrollIntoView()
    } else if (at.hash && at.hash === location.hash) {
        // The address stays where a form was answered with a page, so that nothing changes.
        event.preventDefault()
        visit(at.hash.slice(1))
    } else if (at.dataset.copy) copy(textOf(document.getElementById(at.dataset.copy)), at)
    else if ('copyAll' in at.dataset) copy(allAnswers(), at)
    else if ('print' in at.dataset) print()
})

document.addEventListener('change', async ({target}) => {
    if (target.type !== 'file' || !target.files.length) return
    const files = [...target.files]
    if ('add' in target.dataset) return add(files).catch(broken)
    const bytes = new Uint8Array(await files[0].arrayBuffer())
    visit(target.dataset.to, [['sheet', target.dataset.sheet ?? '']], {name: files[0].name, bytes})
})

document.addEventListener('dragover', event => event.preventDefault())
document.addEventListener('drop', event => {
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length && desk) add(files).catch(broken)
})

addEventListener('hashchange', () => {
    const isLed = location.hash === led
    led = undefined
    if (location.hash.startsWith('#/') && !isLed) visit(location.hash.slice(1))
})

/** Takes in the sheet that came within the page. */
async function receive(share) {
    const shown = await ask('/add', [], {name: 'this page', bytes: share, reading: new Uint8Array()})
    if (!shown.go) return show(shown)
    await visit('/sort')
}

function bytesOf(id) {
    const binary = atob(document.getElementById(id).textContent.trim())
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
}

async function start() {
    const packed = new Blob([bytesOf('module')]).stream()
    const whole = packed.pipeThrough(new DecompressionStream('gzip'))
    const module = await WebAssembly.compile(await new Response(whole).arrayBuffer())
    const script = document.getElementById('worker').textContent
    const url = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}))
    desk = new Asked(url, module)
    await desk.loaded
    reader = new Asked(url, module)
    const share = bytesOf('share')
    if (share.length) await receive(share)
    else await visit(location.hash.startsWith('#/') ? location.hash.slice(1) : '/')
    document.documentElement.dataset.ready = 'yes'
}

start().catch(broken)
