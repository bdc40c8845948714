import type { SourceReport } from '../dataset/source-report.ts'

/** As many sources of a kind are told one by one. */
const longestList = 20

const origins = {
  text: 'read',
  record: 'read elsewhere',
  unchanged: 'unchanged',
  carried: 'records kept: its text is not available',
  missing: 'left out: its text is not available, and the dataset has no records of it',
}

/** The lines that tell how the records of sources were obtained: of each source, or counts where there are many. */
export function summarizeBuild(reports: readonly SourceReport[]): string[] {
  const of = (wanted: SourceReport['origin']) => reports.filter(({ origin }) => origin === wanted)
  const isListed = (origin: SourceReport['origin']) =>
    origin !== 'unchanged' && of(origin).length <= longestList
  const lines = reports
    .filter(({ origin }) => isListed(origin))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, quotes, events, origin }) =>
        `${id}: ${quotes} quotes, ${events} events (${origins[origin]})`,
    )
  const counts = (Object.keys(origins) as SourceReport['origin'][])
    .map((origin) => ({ origin, count: of(origin).length }))
    .filter(({ count }) => count > 0)
    .map(({ origin, count }) => `${count.toLocaleString('en-US')} ${shorten(origins[origin])}`)
  return lines.length === reports.length ? lines : [...lines, counts.join(', ')]
}

const shorten = (words: string): string => words.replace(/:.*/, '')
