import type { Actor, Event, Evidence, Quote } from '@onrecord/schema'
import { curate } from '../../src/curation/curate.ts'
import { Places } from '../../src/curation/places.ts'
import { readCuration } from '../../src/curation/read-curation.ts'
import type { Facts } from '../../src/dataset/facts.ts'
import { makeRedirects } from '../../src/identity/redirects.ts'
import { describeSource } from './describe-source.ts'
import { makeFolder } from './make-folder.ts'
import { makeActor, makeEvent, makeQuote } from './make-records.ts'

const texts = {
  harbor:
    'Ada Quill met Tom Barda in Muscat. “The road is open,” Quill said. Barda said that the boats were late. Quill visited Oman again.',
  letter: 'Tom Barda met Ada Quill. Barda said that the boats were late. “We wait,” he said.',
}

/** Two sources: an open one, and one that may only be quoted. */
const sources = [
  { source: describeSource('harbor', '2018-03-08'), path: 'harbor.md', text: texts.harbor },
  {
    source: describeSource('letter', null, { rights: 'quotation' }),
    path: 'letter.md',
    text: texts.letter,
  },
]

/** The place of words in a source; the words too in the open one. */
export function at(source: keyof typeof texts, words: string): Evidence {
  const start = texts[source].indexOf(words)
  const place = { source, start, end: start + words.length }
  return source === 'harbor' ? { ...place, exact: words } : place
}

export const actors: Actor[] = [
  makeActor('ada-quill', {
    name: 'Ada Quill',
    aliases: ['Quill'],
    codes: { plover: 'OMNGOV' },
    of: 'oman',
    affiliations: [
      { actor: 'oman', role: 'envoy', from: '2017-01-01', evidence: [at('harbor', 'Ada Quill')] },
    ],
    evidence: [at('harbor', 'Ada Quill'), at('harbor', 'Quill said'), at('letter', 'Ada Quill')],
  }),
  makeActor('oman', { kind: 'state', name: 'Oman', evidence: [at('harbor', 'Oman')] }),
  makeActor('tom-barda', {
    name: 'Tom Barda',
    evidence: [at('harbor', 'Tom Barda'), at('letter', 'Tom Barda')],
  }),
]

export const quotes: Quote[] = [
  makeQuote('open', { text: 'The road is open', evidence: [at('harbor', 'The road is open')] }),
  makeQuote('late', {
    kind: 'indirect',
    speaker: 'tom-barda',
    coSpeakers: ['oman'],
    speakerText: null,
    speakerKind: null,
    text: 'the boats were late',
    date: null,
    addressees: ['ada-quill'],
    about: ['oman'],
    evidence: [at('harbor', 'the boats were late'), at('letter', 'the boats were late')],
  }),
]

export const events: Event[] = [
  makeEvent('meet', {
    mode: 'meet',
    cameo: '040',
    recipients: ['tom-barda'],
    quotes: ['late', 'open'],
    evidence: [at('harbor', 'met'), at('letter', 'met')],
  }),
  makeEvent('visit', { evidence: [at('harbor', 'visited')] }),
]

/** Apply corrections, as they are in the files of `curation`, to these records. */
export function curateRecords(files: Readonly<Record<string, string>>, facts?: Partial<Facts>) {
  const folder = makeFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, list]) => [
        `curation/${name}.yml`,
        `corrections:\n${list}`,
      ]),
    ),
  )
  const redirects = makeRedirects()
  const places = new Places(sources, [])
  const list = sources.map(({ source }) => source)
  const given = { actors, quotes, events, ...facts }
  const result = curate(given, readCuration(folder), places, list, redirects)
  const redirected = Object.fromEntries(
    Object.entries(redirects).map(([kind, ids]) => [kind, Object.fromEntries(ids)]),
  )
  const unused = result.unused.map((line) => line.slice(folder.length + 1))
  return { ...result.facts, originals: result.originals, unused, redirected, places }
}
