import { type ExtractedDocument, isUndated, splitSegments } from 'onrecord/extract'
import type { MarkKind, Stretch } from '../../text/stretch.ts'
import type { ReadText } from '../read-text.ts'
import { describeMentions, describeTimes } from './describe-mentions.ts'
import { describeRows } from './describe-rows.ts'
import { findRules } from './find-rules.ts'
import { isEnglish } from './is-english.ts'
import type { MarkedItem } from './marked-item.ts'

/** Describe what was found in a text. */
export function describeText(document: ExtractedDocument): ReadText {
  const { record, text, file } = document
  const items: MarkedItem[] = [
    ...describeRows(record, text),
    ...describeMentions(record, text),
    ...describeTimes(record, text),
  ]
  return {
    id: file,
    title: record.title ?? file,
    byline: [record.authors.join(', '), record.published].filter(Boolean).join(', '),
    text,
    stretches: markItems(items, text.length),
    items: items.map(({ spans: _, ...item }) => item),
    rules: findRules(items.flatMap(({ rule }) => rule ?? [])),
    warnings: [...listWarnings(document)],
  }
}

function markItems(items: readonly MarkedItem[], length: number): Stretch[] {
  const lengths = new Map(items.map(({ key, spans }) => [key, measure(spans)]))
  const spans = items.flatMap(({ key, spans }) =>
    spans.map(({ start, end }) => ({ start, end, mark: key })),
  )
  return splitSegments(length, spans)
    .filter(({ marks }) => marks.length > 0)
    .map(({ start, end, marks }) => {
      const records = [...new Set(marks)].sort(
        (a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0),
      )
      return { start, end, kinds: [...new Set(records.map(kindOf))], records }
    })
}

const measure = (spans: MarkedItem['spans']): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

const kindOf = (key: string): MarkKind => key.slice(0, key.indexOf('-')) as MarkKind

function* listWarnings({ record, text }: ExtractedDocument): Generator<string> {
  if (!isEnglish(text)) yield 'This does not look like English. The rules are those of English.'
  if (isUndated(record))
    yield 'No day of publication is known, so times such as “last week” have no date. Give the day above.'
  if (record.quotes.length + record.events.length === 0)
    yield 'No quotation and no event was found.'
}
