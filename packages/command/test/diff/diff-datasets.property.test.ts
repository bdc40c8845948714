import type { Dataset } from '@onrecord/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { facts, sources } from '../support/arbitrary-facts.ts'
import { describeSource } from '../support/describe-source.ts'

const uniqueById = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

const dataset: fc.Arbitrary<Dataset> = fc
  .record({ facts, sources: fc.subarray([...sources]) })
  .map(({ facts: { actors, quotes, events }, sources }) => ({
    name: '@example/harbor',
    version: '1.0.0',
    schemaVersion: 1,
    sources: sources.map((id) => describeSource(id)),
    actors: uniqueById(actors),
    quotes: uniqueById(quotes),
    events: uniqueById(events),
  }))

it('a dataset has no difference to itself', () => {
  fc.assert(
    fc.property(dataset, (records) => {
      const copy = JSON.parse(JSON.stringify(records)) as Dataset
      expect(diffDatasets(records, copy)).toMatchObject({ level: 'none', tables: [], records: [] })
    }),
  )
})

it('what one direction adds the other removes, and both find the same records changed', () => {
  fc.assert(
    fc.property(dataset, dataset, (first, second) => {
      const idsOf = (before: Dataset, after: Dataset, ...rules: string[]): string[] =>
        diffDatasets(before, after)
          .records.filter(({ rule }) => rules.includes(rule))
          .map(({ kind, id }) => `${kind} ${id}`)
          .sort()
      const corrected = ['record-changed', 'evidence-moved']
      expect(idsOf(first, second, 'record-added')).toEqual(idsOf(second, first, 'record-removed'))
      expect(idsOf(first, second, ...corrected)).toEqual(idsOf(second, first, ...corrected))
    }),
  )
})

it('the records that are neither added nor removed are those of both', () => {
  fc.assert(
    fc.property(dataset, dataset, (first, second) => {
      const { records } = diffDatasets(first, second)
      const added = records.filter(({ rule }) => rule === 'record-added').length
      const removed = records.filter(({ rule }) => rule === 'record-removed').length
      const count = ({ sources, actors, quotes, events }: Dataset): number =>
        [sources, actors, quotes, events].reduce((sum, { length }) => sum + length, 0)
      expect(count(first) - removed).toBe(count(second) - added)
    }),
  )
})
