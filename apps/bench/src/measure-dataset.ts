import { dataset } from '@onrecord/sdk'
import type { Table } from './format-table.ts'

/** Count the records of the first dataset, and those that each of its sources attests. */
export function measureDataset(): Table {
  const records = { quotes: [...dataset.quotes], events: [...dataset.events] }
  const rows = dataset.sources.map(({ id, title, url, authors, summary }) => {
    const isAttested = ({ evidence }: { evidence: readonly { source: { id: string } }[] }) =>
      evidence.some(({ source }) => source.id === id)
    return [
      `${url === undefined ? title : `[${title}](${url})`}, ${authors.join(', ')}`,
      summary ? 'summary of this project' : 'article',
      String(records.quotes.filter(isAttested).length),
      String(records.events.filter(isAttested).length),
    ]
  })
  const total = ['All', '', String(records.quotes.length), String(records.events.length)]
  return [['source', 'kind', 'quotes', 'events'], ...rows, total]
}
