import { describe, expect, it } from 'vitest'
import { readCuration } from '../../src/curation/read-curation.ts'
import { InputError } from '../../src/dataset/input-error.ts'
import { makeFolder } from '../support/make-folder.ts'

/** The curation of files, by their names without an ending; places of files begin with their names. */
function read(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files)
  const folder = makeFolder(
    Object.fromEntries(entries.map(([name, text]) => [`curation/${name}.yml`, text])),
  )
  const inFolder = (at: string) => at.slice(`${folder}/curation/`.length)
  const { givenAt, ...curation } = readCuration(folder)
  return {
    ...curation,
    givenAt: Object.fromEntries([...givenAt].map(([id, at]) => [id, inFolder(at)])),
    places: [...curation.actors, ...curation.quotes, ...curation.events].map(({ at }) =>
      inFolder(at),
    ),
  }
}

/** What a correction of a file is read as. */
const readOne = (file: 'actors' | 'quotes' | 'events', correction: string) =>
  read({ [file]: `corrections:\n  - ${correction}\n    reason: A test.\n` })[file][0]?.entry

describe('the curation of a dataset', () => {
  it('is nothing without files', () => {
    expect(read({})).toEqual({
      given: [],
      givenAt: {},
      actors: [],
      quotes: [],
      events: [],
      places: [],
    })
  })

  it('has actors of its own without the reasons, and the lines of them and of corrections', () => {
    const { given, givenAt, places } = read({
      actors: `actors:
  - { id: soll, kind: person, name: Soll, reason: A test., reviewer: Ann, note: Short. }
  - { id: sur-hill, kind: place, name: Sur Hill, reason: A test. }
corrections:
  - { drop: a, reason: A test. }
`,
      quotes: 'corrections:\n  - { drop: b, reason: A test. }\n  - { drop: c, reason: A test. }\n',
      events: 'corrections:\n  - { drop: d, reason: A test., reviewer: Ann }\n',
    })
    expect(given.map(({ id, kind, name }) => ({ id, kind, name }))).toEqual([
      { id: 'soll', kind: 'person', name: 'Soll' },
      { id: 'sur-hill', kind: 'place', name: 'Sur Hill' },
    ])
    for (const field of ['reason', 'reviewer', 'note']) expect(given[0]).not.toHaveProperty(field)
    expect(givenAt).toEqual({ soll: 'actors.yml:2', 'sur-hill': 'actors.yml:3' })
    expect(places).toEqual(['actors.yml:5', 'quotes.yml:2', 'quotes.yml:3', 'events.yml:2'])
  })

  it('has a file of actors without corrections, and one without actors', () => {
    const actors = 'actors: [{ id: soll, kind: person, name: Soll, reason: A test. }]\n'
    expect(read({ actors }).actors).toEqual([])
    expect(read({ actors: 'corrections: []\n' }).given).toEqual([])
  })

  it('has each actor once, and names all that is wrong', () => {
    const soll = '  - { id: soll, kind: person, name: Soll, reason: A test. }\n'
    const files = { actors: `actors:\n${soll}${soll}`, events: 'corrections: 7\n' }
    expect(() => read(files)).toThrow(InputError)
    expect(() => read(files)).toThrow(
      /events\.yml:1: corrections: Invalid input.*\n.*actors\.yml:3: Unexpected second actor "soll"$/,
    )
  })
})

describe('a correction', () => {
  const because = { reason: 'A test.' }

  it('names records by ids or words', () => {
    expect(readOne('quotes', 'accept: a')).toEqual({ accept: 'a', ...because })
    expect(readOne('quotes', 'drop: { source: harbor, words: The road, occurrence: 2 }')).toEqual({
      drop: { source: 'harbor', words: 'The road', occurrence: 2 },
      ...because,
    })
    expect(
      readOne('quotes', 'merge: [a, { source: harbor, words: b }]\n    into: c'),
    ).toMatchObject({ merge: ['a', { source: 'harbor', words: 'b' }], into: 'c' })
  })

  it('has one place or several', () => {
    const place = { source: 'harbor', words: 'The road' }
    const add = 'add: { kind: direct, speaker: null }\n    evidence: '
    for (const evidence of [
      '{ source: harbor, words: The road }',
      '[{ source: harbor, words: The road }]',
    ])
      expect(readOne('quotes', add + evidence)).toMatchObject({ evidence: [place] })
    const split = (evidence: string) =>
      readOne('quotes', `split: a\n    into: [{ evidence: ${evidence} }]`)
    expect(split('{ source: harbor }')).toMatchObject({
      into: [{ evidence: [{ source: 'harbor' }] }],
    })
    expect(split('[{ source: harbor }, { source: b, words: c }]')).toMatchObject({
      into: [{ evidence: [{ source: 'harbor' }, { source: 'b', words: 'c' }] }],
    })
  })

  it.each([
    ['2018', { start: '2018-01-01', end: '2018-12-31', precision: 'year', basis: 'explicit' }],
    ['2018-02', { start: '2018-02-01', end: '2018-02-28', precision: 'month', basis: 'explicit' }],
    ['2018-02-20', { start: '2018-02-20', end: '2018-02-20', precision: 'day', basis: 'explicit' }],
    [
      '{ start: 2018-02-20, end: 2018-02-20 }',
      { start: '2018-02-20', end: '2018-02-20', precision: 'range', basis: 'explicit' },
    ],
    [
      '{ start: 2018-02-19, end: 2018-02-25, precision: week, basis: dateline }',
      { start: '2018-02-19', end: '2018-02-25', precision: 'week', basis: 'dateline' },
    ],
    ['null', null],
  ])('sets the date %s', (date, expected) => {
    expect(readOne('events', `set: a\n    to: { date: ${date} }`)).toMatchObject({
      to: { date: expected },
    })
  })

  it.each<['actors' | 'quotes' | 'events', string, string]>([
    [
      'quotes',
      'accept: a\n    drop: b',
      'Expected one of "accept", "set", "drop", "add", "merge" and "split"',
    ],
    ['quotes', 'keep: a', 'Expected one of "accept"'],
    ['quotes', 'accept: null', 'accept: Invalid input: expected string, received null'],
    ['quotes', 'accept: The road', 'accept: Expected a slug'],
    ['quotes', 'accept: a\n    to: {}', 'Unrecognized key: "to"'],
    ['quotes', 'drop: a\n    to: {}', 'Unrecognized key: "to"'],
    ['quotes', 'drop: a\n    reviewer: ""', 'reviewer: Too small'],
    ['quotes', 'drop: { source: harbor }', 'drop.words: Invalid input'],
    ['quotes', 'drop: { source: harbor, words: "…" }', 'drop.words: Expected words of the text'],
    ['quotes', 'drop: { source: b, words: c, occurrence: 0 }', 'drop.occurrence: Too small'],
    ['quotes', 'drop: { source: b, words: c, start: 0 }', 'Unrecognized key: "start"'],
    ['quotes', 'set: a\n    to: {}', 'to: Expected a field to set'],
    ['actors', 'set: a\n    to: {}', 'to: Expected a field to set'],
    ['events', 'set: a\n    to: {}', 'to: Expected a field to set'],
    ['quotes', 'set: a\n    to: { place: Sur }\n    into: b', 'Unrecognized key: "into"'],
    ['quotes', 'set: a\n    to: { place: "" }', 'to.place: Too small'],
    [
      'quotes',
      'set: a\n    to: { date: 2018-02-30 }',
      'to.date: Expected a year, month or day, such as "2018-03"',
    ],
    ['quotes', 'set: a\n    to: { date: true }', 'to.date: Invalid input'],
    [
      'quotes',
      'set: a\n    to: { date: { start: 2018-02-20 } }',
      'to.date.end: Expected a day, such as "2018-03-08"',
    ],
    [
      'quotes',
      'set: a\n    to: { date: { start: 2018-02, end: 2018-03-01 } }',
      'to.date.start: Expected a day, such as "2018-03-08"',
    ],
    [
      'quotes',
      'set: a\n    to: { date: { start: 2018-02-21, end: 2018-02-20 } }',
      'to.date: Expected start not after end',
    ],
    [
      'quotes',
      'set: a\n    to: { date: { start: 2018-02-20, end: 2018-02-20, day: 1 } }',
      'Unrecognized key: "day"',
    ],
    ['quotes', 'set: a\n    to: { evidence: [] }', 'to.evidence: Too small'],
    [
      'quotes',
      'set: a\n    to: { evidence: { source: harbor } }',
      'to.evidence.words: Invalid input',
    ],
    [
      'quotes',
      'add: { kind: direct }\n    evidence: { source: b, words: c }',
      'add.speaker: Invalid input',
    ],
    ['quotes', 'add: { kind: direct, speaker: null }', 'evidence: Invalid input'],
    [
      'quotes',
      'add: { kind: direct, speaker: null }\n    evidence: { source: b, words: c }\n    to: {}',
      'Unrecognized key: "to"',
    ],
    ['quotes', 'merge: []\n    into: a', 'merge: Too small'],
    ['quotes', 'merge: [a]', 'into: Invalid input'],
    ['quotes', 'merge: [a]\n    into: b\n    to: {}', 'Unrecognized key: "to"'],
    ['quotes', 'split: a\n    into: []', 'into: Too small'],
    ['quotes', 'split: a\n    into: [{ evidence: [] }]', 'into.0.evidence: Too small'],
    [
      'quotes',
      'split: a\n    into: [{ evidence: { source: b }, id: c }]',
      'Unrecognized key: "id"',
    ],
    [
      'quotes',
      'split: a\n    into: [{ evidence: { source: b } }]\n    to: {}',
      'Unrecognized key: "to"',
    ],
    ['actors', 'split: a\n    into: [{ evidence: { source: b } }]', 'into.0.id: Invalid input'],
    [
      'events',
      'add: { type: AID, agents: [], recipients: [a] }\n    evidence: { source: b, words: c }',
      'add.agents: Expected an actor',
    ],
    ['events', 'set: a\n    to: { recipients: [] }', 'to.recipients: Expected an actor'],
    ['events', 'set: a\n    to: { mode: "" }', 'to.mode: Too small'],
  ])('of %s is not %j', (file, correction, message) => {
    expect(() => readOne(file, correction)).toThrow(message)
  })

  it('has a reason', () => {
    for (const reason of ['', '    reason: ""\n'])
      expect(() => read({ quotes: `corrections:\n  - drop: a\n${reason}` })).toThrow(
        'corrections.0.reason: ',
      )
  })

  it('is an object', () => {
    for (const entry of ['drop', 'null', '[drop]'])
      expect(() => read({ quotes: `corrections: [${entry}]\n` })).toThrow(
        'corrections.0: Expected one of "accept"',
      )
  })
})
