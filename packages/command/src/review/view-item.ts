import type { Dataset } from '@onrecord/schema'
import type { SourceWithText } from '../dataset/read-sources.ts'
import { RecordNames } from '../diff/describe-record.ts'
import { findContext } from './find-context.ts'
import type { ReviewItem } from './review-item.ts'
import type { ItemView } from './show-item.ts'

/** At how many places of its sources a record is shown. */
const most = 3
const kinds = { actors: 'actor', quotes: 'quote', events: 'event' } as const

/** How the records of a dataset are shown, with what its sources say. */
export function makeViews(
  dataset: Dataset,
  sources: readonly SourceWithText[],
): (item: ReviewItem, position: number, count: number) => ItemView {
  const names = new RecordNames(dataset)
  const sourceOf = new Map(sources.map((source) => [source.source.id, source]))
  return ({ table, record, reason }, position, count) => {
    const kind = kinds[table]
    const places = record.evidence.slice(0, most)
    return {
      title: `${kind} ${position + 1} of ${count}, ${reason}`,
      record: `${names.describe(kind, record)} [${record.id}]`,
      contexts: places.flatMap((evidence) => {
        const source = sourceOf.get(evidence.source)
        const context = source && findContext(evidence, source)
        return context ? [context] : []
      }),
      notes: [...new Set(places.map(({ source }) => source))]
        .filter((source) => sourceOf.get(source)?.text === undefined)
        .map((source) => `${source}: its text is not available; --texts names the folder of texts`),
    }
  }
}
