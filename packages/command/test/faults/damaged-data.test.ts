import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'

type Json = Record<string, unknown>

let built: Record<string, string> = {}
let texts: string
beforeEach(async () => {
  const { folder, texts: given } = makeDataset()
  texts = given
  expect((await run(['build', '--texts', texts, folder])).code).toBe(0)
  built = readFolder(folder)
})

const tables = ['actors', 'quotes', 'events', 'sources']
const half = (text: string) => text.slice(0, text.length / 2)
/** The file with its first record changed. */
const edit = (change: (record: Json) => void) => (text: string) => {
  const records = JSON.parse(text)
  change(records[0])
  return JSON.stringify(records)
}

describe('data that is damaged', () => {
  const damages: [string, string, (text: string) => string][] = [
    ...tables.flatMap((table): [string, string, (text: string) => string][] => [
      ['cut in half', table, half],
      ['empty', table, () => ''],
      ['null', table, () => 'null'],
      ['an object', table, () => '{}'],
      ['a list of null', table, () => '[null]'],
      ['in conflict', table, (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`],
      ['of a key too many', table, edit((record) => Object.assign(record, { extra: 1 }))],
      ['of a number as id', table, edit((record) => Object.assign(record, { id: 7 }))],
      ['without an id', table, edit((record) => Reflect.deleteProperty(record, 'id'))],
    ]),
    [
      'of a span that ends before it starts',
      'events',
      edit((record) => Object.assign(record, { evidence: [{ source: 'road', start: 9, end: 3 }] })),
    ],
    [
      'of a confidence beyond 1',
      'quotes',
      edit((record) => Object.assign(record, { confidence: 2 })),
    ],
    ['without evidence', 'quotes', edit((record) => Object.assign(record, { evidence: [] }))],
  ]

  it.each(damages)('%s: %s is named by build and check, and stays', async (_, table, damage) => {
    const path = join('data', `${table}.json`)
    const folder = makeFolder({ ...built, [path]: damage(built[path] ?? '') })
    const before = readFolder(folder)
    for (const verb of ['build', 'check']) {
      const { code, errors } = await run([verb, folder])
      expect(code, verb).toBe(1)
      expect(errors).toContain(path)
      expect(errors).not.toMatch(/\n {4}at /)
      expect(readFolder(folder)).toEqual(before)
    }
  })

  it.each([
    ['quotes', { speaker: 'nobody-x' }, 'nobody-x'],
    ['events', { quotes: ['nothing-x'] }, 'nothing-x'],
  ])('%s with an id that leads nowhere are named by build', async (table, change, id) => {
    const path = join('data', `${table}.json`)
    const records: Json[] = JSON.parse(built[path] ?? '[]')
    const carried = records.find((record) => JSON.stringify(record).includes('"road"'))
    Object.assign(carried ?? {}, change)
    const folder = makeFolder({ ...built, [path]: JSON.stringify(records) })
    const before = readFolder(folder)
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain(id)
    expect(readFolder(folder)).toEqual(before)
  })

  it('quotes with a place behind the end of their text are named by build', async () => {
    const path = join('data', 'quotes.json')
    const folder = makeFolder({
      ...built,
      [path]: (built[path] ?? '').replace(/"end": \d+/, '"end": 99999999'),
    })
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain('99999999')
  })
})

describe('curation that is damaged', () => {
  const actor = 'kind: organization, name: Sur Watch, reason: A test.'
  it.each([
    ['no YAML', 'actors: ['],
    ['a list', '- a'],
    ['words', 'actors'],
    ['in conflict', `<<<<<<< ours\nactors: []\n>>>>>>> theirs`],
    ['a prototype', '__proto__: { polluted: true }'],
    ['without an id', `actors: [{ ${actor} }]`],
    ['an id that is no slug', `actors: [{ id: A b, ${actor} }]`],
    ['null as an actor', 'actors: [null]'],
    ['a list in itself', 'actors: &a [*a]'],
  ])('as it is %s is named, and nothing is written', async (_, content) => {
    const folder = makeFolder({ ...built, 'curation/actors.yml': content })
    const before = readFolder(folder)
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain(join('curation', 'actors.yml'))
    expect(errors).not.toMatch(/\n {4}at /)
    expect(readFolder(folder)).toEqual(before)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('by names with the signs of patterns, or offices in a circle, ends', async () => {
    const folder = makeFolder(built)
    writeFilesIn(folder, {
      'curation/actors.yml': `actors:
  - { id: sur-watch, kind: organization, name: "Sur (Watch)+[a-", aliases: ["(a+)+$"], reason: A test. }
  - { id: one-body, kind: organization, name: One Body, offices: [{ of: other-body, role: head }], reason: A test. }
  - { id: other-body, kind: organization, name: Other Body, offices: [{ of: one-body, role: head }], reason: A test. }
`,
    })
    const { errors } = await run(['build', '--texts', texts, folder])
    expect(errors).not.toMatch(/\n {4}at /)
  })
})
