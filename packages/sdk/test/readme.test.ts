import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dataset, events, quotes } from '../src/index.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

it('the README shows a record as it is', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(read('README.md')) ?? []
  const record = JSON.parse(json)
  expect(record).toEqual(JSON.parse(JSON.stringify(quotes.get(record.id))))
})

it('the data card counts the records of each source', () => {
  const [, table = ''] =
    /<!-- dataset -->\n(.*?)<!-- \/dataset -->/s.exec(read('docs/data-card.md')) ?? []
  const rows = table.split('\n').flatMap((line) => {
    const cells = /^\| (.*) \|(?: .*)? \| (\d+) \| (\d+) \|$/.exec(line)
    return cells ? [{ source: cells[1], counts: cells.slice(2).map(Number) }] : []
  })
  const attests = (id: string) => (record: { evidence: readonly { source: { id: string } }[] }) =>
    record.evidence.some(({ source }) => source.id === id)
  expect(rows.map(({ counts }) => counts)).toEqual([
    ...dataset.sources.map(({ id }) => [
      quotes.filter(attests(id)).count(),
      events.filter(attests(id)).count(),
    ]),
    [quotes.count(), events.count()],
  ])
  for (const [index, { title }] of dataset.sources.entries())
    expect(rows[index]?.source).toContain(title)
})
