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

/** Redirects of any ids, also in circles and to nothing. */
const redirects = fc.array(
  fc.record({
    kind: fc.constantFrom('actor' as const, 'quote' as const, 'event' as const),
    from: fc.constantFrom('ada-quill', 'eve-sorn', 'russia', 'tom-barda'),
    to: fc.constantFrom('ada-quill', 'eve-sorn', 'russia', 'tom-barda', 'gone'),
  }),
  { maxLength: 6 },
)

it('a dataset has no difference to itself', () => {
  fc.assert(
    fc.property(dataset, redirects, (rest, redirects) => {
      const records = { ...rest, redirects }
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

it('each record is told of once, and what is gone leads where the redirects say', () => {
  fc.assert(
    fc.property(dataset, dataset, redirects, (first, second, redirects) => {
      const { records } = diffDatasets(first, { ...second, redirects })
      const told = records.map(({ kind, id }) => `${kind} ${id}`)
      expect(new Set(told).size).toBe(told.length)
      const now = new Set(second.actors.map(({ id }) => id))
      for (const { rule, kind, id, to } of records) {
        if (kind !== 'actor') continue
        for (const target of to) expect(now.has(target)).toBe(true)
        if (rule === 'record-removed') expect([now.has(id), to]).toEqual([false, []])
      }
    }),
  )
})
