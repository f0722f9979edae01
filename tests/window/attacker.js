// A page elsewhere, and all that it may try on the window: each attempt gives what it could
// read, or nothing. `at(path)` is an address of the window; `token` is the one of its forms,
// as if it had leaked. Runs in a browser, on an origin of its own.
'use strict'

const QUIET = 1200
const LONG = 60_000
const TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']
const wait = (time = QUIET) => new Promise((done) => setTimeout(done, time))
const soon = (promise, time = 4000, words = '') => Promise.race([promise, wait(time).then(() => words)])

/** Something in the page that loads by itself: `gives` says what can be read of it then. */
function loads(name, fields, gives) {
    const element = Object.assign(document.createElement(name), fields)
    const loaded = new Promise((done) => {
        for (const event of ['load', 'loadeddata', 'canplay']) element.addEventListener(event, () => done(gives(element)))
        element.addEventListener('error', () => done(''))
    })
    document.body.append(element)
    return soon(loaded)
}

async function asks(address, options) {
    const answer = await fetch(address, options)
    return `${answer.ok ? `status ${answer.status} ` : ''}${await answer.text()}`
}

async function asksOld(address, method, body) {
    const request = new XMLHttpRequest()
    request.open(method, address)
    request.withCredentials = true
    const done = new Promise((done) => (request.onloadend = done))
    request.send(body)
    await done
    return request.status === 200 ? `status 200 ${request.responseText}` : request.responseText
}

/** What a page can read of a frame of its own. */
function within(frame) {
    try {
        return frame.contentDocument?.body?.innerText ?? ''
    } catch {
        return ''
    }
}

async function framed(name, fields) {
    const frame = Object.assign(document.createElement(name), fields)
    document.body.append(frame)
    await wait()
    try {
        return within(frame) + (frame.contentWindow?.length ? `${frame.contentWindow.length} frames` : '')
    } catch {
        return ''
    }
}

/** A window that was opened: whether it can still be reached, and what can be read. */
async function opened(address, name) {
    const other = open(address, name)
    if (!other) return 'nothing was opened: the attempt is no attempt'
    await wait()
    // Where the window answers, it is cut off from this page as soon as its page comes.
    for (let rounds = 0; !areRefused && !other.closed && rounds < 20; rounds += 1) await wait()
    let read = ''
    try {
        read = other.document.body.innerText
    } catch {
        read = other.closed || areRefused ? '' : 'the window can still be reached'
    }
    other.postMessage({ hello: true }, '*')
    other.close()
    return read
}

/** Whether pages are refused here: in their place is a page of the browser, with nothing to
    protect and nothing to read. */
let areRefused = true

function form(action, type, target, fields) {
    const made = Object.assign(document.createElement('form'), { action, method: 'post', enctype: type, target })
    for (const [name, value] of Object.entries(fields)) made.append(Object.assign(document.createElement('input'), { name, value }))
    document.body.append(made)
    return made
}

async function sends(action, type, fields) {
    const name = `frame${document.forms.length}`
    const frame = Object.assign(document.createElement('iframe'), { name })
    document.body.append(frame)
    form(action, type, name, fields).submit()
    await wait()
    return within(frame)
}

function body(type, fields) {
    if (type === TYPES[0]) return new URLSearchParams(fields)
    if (type === TYPES[2]) return new Blob([Object.entries(fields).map((pair) => pair.join('=')).join('\r\n')], { type })
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.append(name, value)
    data.append('file', new Blob(['x']), 'x.txt')
    return data
}

/** A page within this one that has no origin, or tells nobody where it comes from. */
async function inside(code, fields) {
    const frame = Object.assign(document.createElement('iframe'), fields, { srcdoc: `<body><script>${code}<\/script>` })
    document.body.append(frame)
    await wait()
    return ''
}

const looks = (at) => ({
    'fetch': () => asks(at('/record')),
    'fetch with cookies': () => asks(at('/record'), { credentials: 'include' }),
    'fetch, no-cors': () => asks(at('/record'), { credentials: 'include', mode: 'no-cors' }),
    'fetch with a header of its own': () => asks(at('/record'), { credentials: 'include', headers: { 'x-own': '1' } }),
    'fetch by way of a redirect': () => asks(`/bounce?302&${encodeURIComponent(at('/record'))}`, { credentials: 'include', mode: 'no-cors' }),
    'how far it is': () => asks(at('/progress'), { credentials: 'include' }),
    'XMLHttpRequest with cookies': () => asksOld(at('/record'), 'GET'),
    'picture': () => loads('img', { src: at('/window.svg') }, (one) => `a picture of ${one.naturalWidth}`),
    'picture of a page': () => loads('img', { src: at('/record') }, () => 'loaded'),
    'picture with CORS': () => loads('img', { src: at('/window.svg'), crossOrigin: 'use-credentials' }, () => 'loaded'),
    'script': () => loads('script', { src: at('/window.js') }, () => 'it ran'),
    'page as a script': () => loads('script', { src: at('/record') }, () => 'it ran'),
    'module': () => loads('script', { type: 'module', crossOrigin: 'use-credentials', src: at('/window.js') }, () => 'it ran'),
    'style': () => loads('link', { rel: 'stylesheet', href: at('/window.css') }, () => 'it applies'),
    'page as a style': () => loads('link', { rel: 'stylesheet', href: at('/record') }, () => 'it applies'),
    'font': () => new FontFace('x', `url(${at('/record')})`).load().then(() => 'loaded'),
    'sound': () => loads('audio', { src: at('/record'), preload: 'auto', autoplay: true, muted: true }, () => 'loaded'),
    'worker': async () => {
        const code = new Blob([`try { importScripts(${JSON.stringify(at('/window.js'))}); postMessage('it ran') } catch (error) { postMessage(/document/.test(error) ? 'it ran' : '') }`])
        const worker = new Worker(URL.createObjectURL(code))
        return soon(new Promise((done) => (worker.onmessage = ({ data }) => done(data))))
    },
    'frame': () => framed('iframe', { src: at('/record') }),
    'frame of the first page': () => framed('iframe', { src: at('/') }),
    'frame without an origin': () => framed('iframe', { src: at('/record'), sandbox: 'allow-scripts allow-forms' }),
    'object': () => framed('object', { data: at('/record') }),
    'embed': () => framed('embed', { src: at('/record') }),
    'window': () => opened(at('/record'), 'one'),
    'window of the first page': () => opened(at('/'), 'two'),
    'link to a new window': async () => {
        const link = Object.assign(document.createElement('a'), { href: at('/record'), target: '_blank', rel: 'opener' })
        document.body.append(link)
        link.click()
        return wait().then(() => '')
    },
    'event stream': () => {
        const stream = new EventSource(at('/record'), { withCredentials: true })
        return soon(new Promise((done) => Object.assign(stream, { onopen: () => done('open'), onmessage: ({ data }) => done(data), onerror: () => done('') })))
    },
    'WebSocket': () => {
        const socket = new WebSocket(at('/').replace('http', 'ws'))
        return soon(new Promise((done) => Object.assign(socket, { onopen: () => done('open'), onmessage: ({ data }) => done(data), onerror: () => done('') })))
    },
    'prefetch': () => loads('link', { rel: 'prefetch', href: at('/record') }, () => '').then(() => wait()).then(() => ''),
    'preload': () => loads('link', { rel: 'preload', as: 'fetch', crossOrigin: 'use-credentials', href: at('/record') }, () => 'loaded').then((got) => got && asks(at('/record'), { credentials: 'include' })),
    'prerender': async () => {
        const rules = { prerender: [{ urls: [at('/record')] }], prefetch: [{ urls: [at('/')] }] }
        document.body.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: JSON.stringify(rules) }))
        return wait().then(() => '')
    },
    'cookies': async () => (/carewallet/.test(document.cookie) ? document.cookie : ''),
    'sizes and times': async () => {
        await asks(at('/record'), { credentials: 'include', mode: 'no-cors' })
        await wait(200)
        const told = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(at('/').split('?')[0]) && name.includes('attack='))
        return told.filter(({ responseStatus, decodedBodySize }) => responseStatus === 200 || decodedBodySize > 0).map(({ name }) => name).join(' ')
    },
})

const deeds = (at, token) => ({
    ...Object.fromEntries(['/lock', '/close', '/search', '/look'].flatMap((path) => TYPES.map((type) => [
        `form to ${path} as ${type}`, () => sends(at(path), type, { token, words: 'x', large: 'on' }),
    ]))),
    'form in a new window': async () => {
        form(at('/lock'), TYPES[0], '_blank', { token }).submit()
        return wait().then(() => '')
    },
    'form by way of a redirect': () => sends(`/bounce?307&${encodeURIComponent(at('/lock'))}`, TYPES[0], { token }),
    'form with an upload': async () => {
        const name = 'upload'
        document.body.append(Object.assign(document.createElement('iframe'), { name }))
        const made = form(at('/receive'), TYPES[1], name, { token })
        const files = new DataTransfer()
        files.items.add(new File(['x'], 'x.txt'))
        made.append(Object.assign(document.createElement('input'), { type: 'file', name: 'file', files: files.files }))
        made.submit()
        return wait().then(() => '')
    },
    'form without an origin': () => inside(`document.body.innerHTML = '<form method=post action="${at('/lock')}"><input name=token value=${token}></form>'; document.forms[0].submit()`, { sandbox: 'allow-scripts allow-forms' }),
    'fetch that tells no referrer': () => asks(at('/lock'), { method: 'POST', mode: 'no-cors', credentials: 'include', referrerPolicy: 'no-referrer', body: body(TYPES[0], { token }) }),
    'XMLHttpRequest that locks': () => asksOld(at('/lock'), 'POST', body(TYPES[1], { token })),
    'fetch that locks, with CORS': () => asks(at('/lock'), { method: 'POST', credentials: 'include', body: body(TYPES[0], { token }) }),
    'fetch of JSON': () => asks(at('/lock'), { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) }),
    'DELETE': () => asks(at('/record'), { method: 'DELETE', credentials: 'include' }),
    'fetch that outlives the page': () => asks(at('/close'), { method: 'POST', mode: 'no-cors', credentials: 'include', keepalive: true, body: body(TYPES[0], { token }) }),
    'beacon to /close': async () => {
        navigator.sendBeacon(at('/close'), body(TYPES[0], { token }))
        return wait().then(() => '')
    },
    'beacon to /lock': async () => {
        navigator.sendBeacon(at('/lock'), body(TYPES[2], { token }))
        return wait().then(() => '')
    },
    'ping of a link': async () => {
        const link = Object.assign(document.createElement('a'), { href: '#x', ping: at('/lock') })
        document.body.append(link)
        link.click()
        return wait().then(() => '')
    },
})

/** Each deed of the window there is, in each form that a page may send unasked. */
const everyDeed = (at, token, paths) => Object.fromEntries(paths.flatMap((path) => TYPES.map((type) => [
    `${path} as ${type}`,
    () => asks(at(path), { method: 'POST', mode: 'no-cors', credentials: 'include', body: body(type, { token, do: 'save', yes: 'on' }) }),
])))

/** Tries all of it: of each, what was read. A mark in each address tells them apart. */
async function attack({ origin, token, paths, refuses }) {
    areRefused = refuses
    const names = [...Object.keys(looks(String)), ...Object.keys(deeds(String, '')), ...Object.keys(everyDeed(String, '', paths))]
    const tries = names.map(async (name, number) => {
        const at = (path) => `${origin}${path}?attack=${number}`
        const all = { ...looks(at), ...deeds(at, token), ...everyDeed(at, token, paths) }
        // A new window hides this page, and a hidden page loads less.
        if (name.includes('window')) await wait()
        const read = await soon(Promise.resolve().then(all[name]).catch(() => ''), LONG, 'nothing, and waits for ever')
        return [name, read]
    })
    return Promise.all(tries)
}
