import { Dating } from '@onrecord/schema'
import { describeDate } from '../dataset/describe-date.ts'
import {
  type ComparableDataset,
  type DatasetRecord,
  type Kind,
  kinds,
  tables,
} from './dataset-diff.ts'
import { fieldOf, listOf, valueAt } from './fields.ts'
import { quoteWords, shorten } from './shorten.ts'

/** The records of a dataset in words. */
export class RecordNames {
  readonly #names: ReadonlyMap<Kind, ReadonlyMap<string, string>>

  constructor(dataset: ComparableDataset) {
    const names = (kind: Kind, field: string): [string, string][] =>
      dataset[tables[kind]].flatMap((record) => {
        const name = textAt(record, field)
        return name === undefined ? [] : [[record.id, name]]
      })
    this.#names = new Map(kinds.map((kind) => [kind, new Map(names(kind, nameFields[kind]))]))
  }

  /** The name of a record: that of an actor, the title of a source, the words of a quote; undefined if it has none. */
  find(kind: Kind, id: unknown): string | undefined {
    return typeof id === 'string' ? this.#names.get(kind)?.get(id) : undefined
  }

  /** Describe a record in a line: who said or did what, when. */
  describe(kind: Kind, record: DatasetRecord): string {
    switch (kind) {
      case 'source':
        return join([
          quoteWords(textAt(record, 'title') ?? record.id),
          ...listOf(fieldOf(record, 'authors')),
          textAt(record, 'published'),
        ])
      case 'actor':
        return join([textAt(record, 'name') ?? record.id, textAt(record, 'kind')])
      case 'quote':
        return this.#describeQuote(record)
      case 'event':
        return this.#describeEvent(record)
    }
  }

  /** What was said, or the gloss of it. Only words of the speaker are between quotation marks, not those of the text or gloss. */
  quote(record: DatasetRecord): string | undefined {
    const text = textAt(record, 'text')
    if (text !== undefined)
      return fieldOf(record, 'kind') === 'direct' ? quoteWords(text) : shorten(text)
    const gloss = textAt(record, 'gloss')
    return gloss === undefined ? undefined : shorten(gloss)
  }

  #nameOf(id: unknown): string {
    return this.find('actor', id) ?? String(id)
  }

  #describeQuote(record: DatasetRecord): string {
    const speaker = fieldOf(record, 'speaker')
    const speakers = [speaker, ...listOf(fieldOf(record, 'coSpeakers'))]
      .filter((id) => typeof id === 'string')
      .map((id) => this.#nameOf(id))
    const who = speakers.join(' and ') || textAt(record, 'speakerText') || 'somebody'
    const about = circumstances(record, valueAt(record, 'cue.status'))
    return `${who} ${textAt(record, 'cue.attitude') ?? 'says'} (${about})`
  }

  #describeEvent(record: DatasetRecord): string {
    const list = (field: string): string =>
      listOf(fieldOf(record, field))
        .map((id) => this.#nameOf(id))
        .join(', ')
    const [agents, recipients] = [list('agents'), list('recipients')]
    const who = agents === recipients ? agents : `${agents} → ${recipients}`
    const type = [textAt(record, 'type'), textAt(record, 'mode')].filter(Boolean).join(' ')
    return `${type}: ${who} (${circumstances(record, fieldOf(record, 'status'))})`
  }
}

const nameFields = { source: 'title', actor: 'name', quote: 'text', event: 'type' } as const

function textAt(record: object, path: string): string | undefined {
  const value = valueAt(record, path)
  return typeof value === 'string' ? value : undefined
}

function circumstances(record: object, status: unknown): string {
  const date = Dating.safeParse(fieldOf(record, 'date'))
  return join([
    date.success ? describeDate(date.data) : 'undated',
    ...(typeof status === 'string' && status !== 'actual' ? [status] : []),
  ])
}

const join = (parts: readonly unknown[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ')
