import { type ExtractedDocument, listRows, type Row } from 'onrecord/extract'
import { nameStatus } from '../../filters/name-value.ts'
import { formatDate } from '../../words/format-date.ts'
import type { MarkedItem } from './marked-item.ts'

type Record = ExtractedDocument['record']

/** Describe the quotations and events of a text. */
export function describeRows(record: Record, text: string): MarkedItem[] {
  const counts = { quote: 0, event: 0 }
  return listRows(record, text).map((row) => ({
    key: `${row.kind}-${counts[row.kind]++}`,
    kind: row.kind,
    title: writeTitle(row),
    words: row.isDirect ? `“${row.words}”` : row.words,
    facts: [...listFacts(row)],
    rule: row.rule,
    confidence: row.confidence,
    spans: row.spans,
  }))
}

function writeTitle({ kind, who, verb, whom }: Row): string {
  if (/^according to$/i.test(verb)) return `According to ${who}`
  const others = kind === 'quote' && whom ? `to ${whom}` : whom
  return [who, verb, others].filter(Boolean).join(' ')
}

function* listFacts(row: Row): Generator<readonly [string, string]> {
  yield row.kind === 'quote' ? ['Attitude', row.type] : ['Type', row.type]
  if (row.kind === 'quote')
    yield ['Words', row.isDirect ? 'between quotation marks' : 'reported, at least in part']
  yield ['Status', nameStatus(row.status)]
  if (row.date) yield ['Date', formatDate(row.date)]
  if (row.place) yield ['Place', row.place]
}
