// What is done by commands beside the story: the agency's part, what the record says in the
// end, and the same record made without a window. `home` is a folder of its own for that.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from './browser.mjs'
import { ANSWERED, FACTS, SENTINEL } from './household.mjs'

/** Runs the program as an agency or a judge would. */
export function program(home, ...args) {
    return execFileSync(process.env.CAREWALLET, args, { cwd: home, env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The words of a choice, by its name in a kind. */
export function words(kind, name) {
    const { fields } = JSON.parse(program(tmpdir(), 'kinds', kind, '--json'))
    const choice = fields.flatMap((field) => field.choices ?? []).find((one) => one.name === name)
    must(choice, `${kind} has no choice ${name}`)
    return choice.says
}

/** The agency reads the sheet and answers on paper: pictures of its pages. */
export function reply(home, file) {
    writeFileSync(join(home, 'reply.jsonl'), [
        { kind: 'function', body: { domain: 'eating', can_do: 'Needs her food cut up.', ability: 'some' } },
        { kind: 'equipment', body: { what: 'Commode', status: 'ordered' } },
    ].map((line) => JSON.stringify(line)).join('\n') + '\n')
    program(home, 'agency', 'init', '--key', 'agency.key', '--name', 'Camden Continence Service')
    program(home, 'reply', file, '--key', 'agency.key', '--from', 'reply.jsonl', '-o', 'reply.pdf')
    execFileSync('pdftoppm', ['-r', '150', '-png', 'reply.pdf', 'reply'], { cwd: home })
    return readdirSync(home).filter((name) => /^reply.*\.png$/.test(name)).map((name) => join(home, name))
}

/** What the family says in a record, without what differs between two of the same: times
    and salts. */
export function bodies(shown) {
    const { entries } = JSON.parse(shown)
    const plain = ({ kind, voice, said_by: by, lane, body }) => {
        const { salt, ...rest } = body
        return JSON.stringify([kind, voice, by, lane, rest])
    }
    return entries.filter(({ voice }) => voice !== 'agency').map(plain).sort()
}

/** The record of a wallet whose key has a passphrase, which is typed at a terminal. */
export function shown(home, wallet, key, passphrase) {
    const command = `'${process.env.CAREWALLET}' --wallet '${wallet}' --key '${key}' show --json > shown.json`
    execFileSync('script', ['-qec', command, '/dev/null'], { cwd: home, input: `${passphrase}\n`, env: { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' } })
    return readFileSync(join(home, 'shown.json'), 'utf8')
}

/** The same record, by commands. */
export function byCommands(home) {
    const wallet = ['--wallet', 'typed', '--key', 'typed-key.txt']
    program(home, ...wallet, 'init', '--person', `Margaret ${SENTINEL}`, '--born', '17 May 1940', '--holder', 'Sarah Ellis')
    for (const [, , , kind, fields] of FACTS) {
        const own = kind === 'about_me' ? ['--voice', 'own_words', '--said-by', `Margaret ${SENTINEL}`] : []
        program(home, ...wallet, 'add', kind, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`), ...own)
    }
    const { entries } = JSON.parse(program(home, ...wallet, 'show', '--json'))
    const person = entries.find((entry) => entry.kind === 'person')
    program(home, ...wallet, 'change', person.id, ...ANSWERED.person)
    for (const answer of ANSWERED.more) program(home, ...wallet, 'add', ...answer)
    return bodies(program(home, ...wallet, 'show', '--json'))
}
