import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDataset } from '../../src/index.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'
import { thunder } from '../support/own-verb.ts'

const words = `${thunder}type: SANCTION
actions:
  - verbs: [embargo]
    to: [object]
    match: Oman embargoed Qatar.
    miss: Oman thanked Qatar.
actors:
  - { id: sur-watch, kind: organization, name: Sur Watch }
examples:
  - { text: Sur Watch left., finds: [sur-watch] }
  - { text: The watch stopped., finds: [] }
`
const text = 'Sur Watch thundered that Oman had embargoed Qatar.\n'

const extractWith = (lexicon: string, content = text) => {
  const folder = makeFolder({ 'words.yml': lexicon, 'talks.txt': content })
  const path = join(folder, 'words.yml')
  const file = join(folder, 'talks.txt')
  return { path, result: run(['extract', '--json', '--lexicon', path, file]) }
}

describe('--lexicon', () => {
  it('adds a cue, an action and an actor for one run', async () => {
    const { code, out } = await extractWith(words).result
    const [record] = JSON.parse(out)
    expect(code).toBe(0)
    expect(record.quotes).toMatchObject([
      { speaker: 'sur-watch', cue: { lemma: 'thunder', attitude: 'claims' } },
    ])
    expect(record.events).toMatchObject([
      { type: 'SANCTION', agents: [{ entity: 'oman' }], recipients: [{ entity: 'qatar' }] },
    ])
    const file = join(makeFolder({ 'talks.txt': text }), 'talks.txt')
    const [after] = JSON.parse((await run(['extract', '--json', file])).out)
    expect(after.quotes).toEqual([])
    expect(after.events).toMatchObject([{ type: 'COERCE' }])
  })

  it('takes folders and several files, and lines', async () => {
    const [cues = '', others] = words.split(/(?=^type:)/m)
    const folder = makeFolder({ 'cues/speech.yml': cues, 'others.yml': `${others}` })
    const parameters = ['--lexicon', join(folder, 'cues'), '--lexicon', join(folder, 'others.yml')]
    const lines = `${JSON.stringify({ id: 'a', text })}\n`
    const { out, errors } = await run(['extract', '--ndjson', ...parameters], lines)
    expect(errors).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      quotes: [{ cue: { lemma: 'thunder' } }],
      events: [{ type: 'SANCTION' }],
    })
  })

  it.each([
    [
      'a misspelt field',
      'takes: [that',
      'taks: [that',
      ':5: verbs.0.reports: Unrecognized key: "taks"',
    ],
    [
      'an unknown attitude',
      'attitude: claims',
      'attitude: shouts',
      ':4: verbs.0.reports.attitude: ',
    ],
    ['an unknown preposition', '[object]', '[upn]', ':11: Unexpected "upn", expected'],
    ['an action without a type', 'type: SANCTION\n', '', ':9: Expected the type of its event'],
    ['a word twice', '[embargo]', '[embargo, embargo]', ':10: Unexpected "embargo"'],
    ['an actor without examples', /examples:[\s\S]*/, '', ':14: Expected `examples`'],
    [
      'an actor of an unknown state',
      'name: Sur Watch }',
      'name: Sur Watch, of: omna }',
      ':15: sur-watch: Unexpected actor "omna"',
    ],
    [
      'a sentence that should match',
      'Quill thundered that the dam was safe.',
      'Quill thundered.',
      ':2: Unexpected nothing in “Quill thundered.”, expected thunder',
    ],
    [
      'a sentence that should not',
      'Oman thanked Qatar.',
      'Yemen embargoed Qatar.',
      ':10: Unexpected SANCTION in “Yemen embargoed Qatar.”, expected no SANCTION',
    ],
    [
      'a text that names others',
      'Sur Watch left.',
      'Oman left.',
      ':17: Unexpected nothing in “Oman left.”, expected sur-watch',
    ],
  ])('names file and line of %s', async (_, part, other, message) => {
    const { path, result } = extractWith(words.replace(part, other))
    const { code, errors, out } = await result
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(errors).toContain(`${path}${message}`)
  })

  it('says what a folder without words lacks', async () => {
    const folder = makeFolder({ 'talks.txt': text })
    const { code, errors } = await run(['extract', '--lexicon', folder, join(folder, 'talks.txt')])
    expect(code).toBe(1)
    expect(errors).toContain('No words, expected files that end in ".yml"')
  })
})

describe('the folder "lexicon" of a dataset', () => {
  const source = `---
title: Talks
authors: [Eve Sorn]
published: 2018-03-08
rights: open
license: CC-BY-4.0
---

${text}`

  it('is read by builds, and a change of it makes the cache old', () => {
    const { folder, texts } = makeDataset({ 'sources/watch.md': source, 'lexicon/own.yml': words })
    const attitudes = (path: string) =>
      writeDataset(path, { texts }).dataset.quotes.flatMap(({ cue }) =>
        cue?.lemma === 'thunder' ? [cue.attitude] : [],
      )
    expect(attitudes(folder)).toEqual(['claims'])
    expect(attitudes(folder)).toEqual(['claims'])
    const reports: string[] = []
    writeDataset(folder, { texts, report: ({ origin }) => reports.push(origin) })
    expect(new Set(reports)).toEqual(new Set(['unchanged']))
    writeFilesIn(folder, { 'lexicon/own.yml': words.replace('claims', 'warns') })
    expect(attitudes(folder)).toEqual(['warns'])
  })
})
