import type { Source } from '../records/types.ts'
import { describeDate } from '../sentence/describe-date.ts'
import { listNames } from '../sentence/name-actor.ts'
import { type Citation, describeRecord } from './citation.ts'

/**
 * Format a citation as text. A source: its authors, title, day and address. A quote or event: its sentence, its sources, and its id in
 * the dataset. A dataset: its name and version.
 */
export function formatText(citation: Citation): string {
  const { kind, title, dataset, sources } = citation
  if (kind === 'dataset') return `${title}. Version ${dataset?.version}. Data set.`
  if (kind === 'source')
    return listParts(citation)
      .map((part) => (/[.?!…]”?$/.test(part) ? part : `${part}.`))
      .join(' ')
  const origin = sources.map((source) => describeSource(source)).join('; ')
  return `${title} In ${origin}. ${describeRecord(citation)}.`
}

function describeSource({ authors, title, published, url }: Source): string {
  const date = published ? { start: published, end: published, precision: 'day' as const } : null
  return listParts({ authors, title, date, url }).join(', ')
}

const listParts = ({
  authors,
  title,
  date,
  url,
}: Pick<Citation, 'authors' | 'title' | 'date' | 'url'>): string[] => [
  ...(authors.length > 0 ? [listNames(authors)] : []),
  `“${title}”`,
  ...(date ? [describeDate({ ...date, basis: 'explicit' })] : []),
  ...(url ? [url] : []),
]
