import { casual, type ParsedComponents } from 'chrono-node'
import { type TimeTagger, toDate } from './tagger.ts'

/** The times of chrono-node: as finely as it is certain of their parts. */
export const tagWithChrono: TimeTagger = (text, day) =>
  casual
    .parse(text, { instant: toDate(day), timezone: 0 })
    .map(({ index, text: words, start }) => ({
      start: index,
      end: index + words.length,
      type: start.isCertain('hour') ? 'TIME' : 'DATE',
      value: readValue(start),
    }))

function readValue(parts: ParsedComponents): string {
  const pad = (part: Parameters<ParsedComponents['get']>[0]) =>
    String(parts.get(part) ?? 0).padStart(part === 'year' ? 4 : 2, '0')
  const year = pad('year')
  const isYear = parts.isCertain('year') && !parts.isCertain('month') && !parts.isCertain('day')
  if (isYear) return year
  if (parts.isCertain('month') && !parts.isCertain('day')) return `${year}-${pad('month')}`
  const date = `${year}-${pad('month')}-${pad('day')}`
  return parts.isCertain('hour') ? `${date}T${pad('hour')}:${pad('minute')}` : date
}
