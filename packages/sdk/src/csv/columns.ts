import type { Actor, Event, Quote, Source } from '../records/types.ts'
import { toSentence } from '../sentence.ts'
import type { Cell } from './format-csv.ts'

/** A record that makes a row. */
export type RowRecord = Actor | Quote | Event | Source

export type RowKind = 'actor' | 'quote' | 'event' | 'source'

const date = 'date.start date.end date.precision date.basis'

/** The fields of a record that are columns, in the order of the files; lists of objects are none. */
const fields: Readonly<Record<RowKind, string>> = {
  source: 'id title authors published url license rights summary copyOf text.sha256 text.length',
  actor: 'id kind name aliases codes.wikidata codes.iso3166 codes.plover of curated',
  quote: `id kind speaker coSpeakers speakerText speakerKind cue.lemma cue.attitude cue.status text ${date} place addressees about gloss confidence rule curated`,
  event: `id type mode quadClass cameo contexts agents recipients ${date} place location.kind location.name location.country location.wikidata location.latitude location.longitude status quotes gloss confidence rule curated`,
}

/** Columns for readers, which are there if they are asked for. */
const extras: Readonly<Record<string, (record: RowRecord) => Cell>> = {
  sentence: (record) =>
    'agents' in record || 'speakerText' in record ? toSentence(record) : undefined,
  speaker_name: (record) => ('speakerText' in record ? record.speaker?.name : undefined),
  about_names: (record) => ('about' in record ? listNames(record.about) : undefined),
  agent_names: (record) => ('agents' in record ? listNames(record.agents) : undefined),
  recipient_names: (record) => ('recipients' in record ? listNames(record.recipients) : undefined),
  sources: (record) =>
    'evidence' in record
      ? [...new Set(record.evidence.map(({ source }) => source.id))].join('; ')
      : undefined,
}

const listNames = (actors: readonly Actor[]): string => actors.map(({ name }) => name).join('; ')

/** The kind of a record, by a field that it alone has. */
export function kindOf(record: RowRecord): RowKind {
  if ('rights' in record) return 'source'
  if ('speakerText' in record) return 'quote'
  return 'agents' in record ? 'event' : 'actor'
}

/** The name of a column for a field: `coSpeakers` is `co_speakers`, `date.start` is `date_start`. */
const nameColumn = (path: string): string =>
  path.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The columns of records of a kind, those of the tables that `onrecord export --format csv` writes. */
export const listColumns = (kind: RowKind): string[] => fields[kind].split(' ').map(nameColumn)

/**
 * Make the function that reads a column of a record.
 *
 * @throws RangeError
 *   If records of the kind have no such column.
 */
export function readColumn(kind: RowKind, name: string): (record: RowRecord) => Cell {
  const path = fields[kind].split(' ').find((path) => nameColumn(path) === name)
  if (path !== undefined) return (record) => readPath(record, path.split('.'))
  const read = Object.hasOwn(extras, name) ? extras[name] : undefined
  if (read) return read
  const expected = [...listColumns(kind), ...Object.keys(extras)].join(', ')
  throw new RangeError(`Unexpected column "${name}" of a ${kind}, expected one of ${expected}`)
}

/** The value in the record as published. A mark that is absent is false. */
function readPath(record: RowRecord, path: readonly string[]): Cell {
  let value: unknown = 'toJSON' in record ? record.toJSON() : record
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name]
  const isMark = path[0] === 'curated' || path[0] === 'summary'
  return (value ?? (isMark ? false : null)) as Cell
}
