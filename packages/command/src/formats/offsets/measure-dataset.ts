import type { Dataset, Evidence } from '@onrecord/schema'
import type { MeasuredDataset } from './measured-dataset.ts'
import type { OffsetUnit } from './offset-unit.ts'

/** Convert an offset in a source from UTF-16 code units. */
export type ConvertOffset = (source: string, offset: number) => number

const keepOffset: ConvertOffset = (_, offset) => offset

/** Name the unit of all offsets and lengths in a dataset, and convert them to it. */
export function measureDataset(
  { sources, actors, quotes, events, ...rest }: Dataset,
  unit: OffsetUnit = 'utf-16',
  convert: ConvertOffset = keepOffset,
): MeasuredDataset {
  const measure = <Record extends { evidence: Evidence[] }>(record: Record) => ({
    ...record,
    evidence: record.evidence.map(({ source, start, end, ...words }) => ({
      source,
      start: convert(source, start),
      end: convert(source, end),
      unit,
      ...words,
    })),
  })
  return {
    ...rest,
    unit,
    sources: sources.map(({ text, ...source }) => ({
      ...source,
      text: { sha256: text.sha256, length: convert(source.id, text.length), unit },
    })),
    actors: actors.map((actor) => ({
      ...measure(actor),
      affiliations: actor.affiliations.map(measure),
    })),
    quotes: quotes.map(measure),
    events: events.map(measure),
  }
}
