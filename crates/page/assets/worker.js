// The two workers of the page run this: one holds the desk, the other reads pictures.
'use strict'

let page

const done = {
    load: async ({module}) => {
        await wasm_bindgen({module_or_path: module})
        return {}
    },
    read: ({bytes, id}) => {
        const say = (at, pages) => postMessage({id, at, pages})
        return {reading: wasm_bindgen.read(bytes, say)}
    },
    ask: ({asked, bytes, reading}) => {
        page ??= new wasm_bindgen.Page()
        const nothing = new Uint8Array()
        const shown = page.ask(asked, bytes ?? nothing, reading ?? nothing)
        const {go, title, html, lang, rtl, classes, name, media} = shown
        const answer = {go, title, html, lang, rtl, classes, name, media, bytes: shown.bytes}
        shown.free()
        return answer
    },
}

onmessage = async ({data}) => {
    try {
        postMessage({id: data.id, answer: await done[data.deed](data)})
    } catch (error) {
        postMessage({id: data.id, broke: String(error)})
    }
}
