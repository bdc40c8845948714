import { expect, it } from 'vitest'
import { formatActorIds } from '../../command/src/entry/format-entry.ts'
import { compileText } from './support/compile-text.ts'

const program = `
import { open, type DatasetRecords } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import type { ActorId, ActorKinds } from './actor-ids.ts'

declare const records: DatasetRecords
const { actors, quotes, events, relations } = open<ActorId, ActorKinds>(records)
export const kind: 'state' = actors.get('actor-1').kind
export const said = quotes.by('actor-0', actors.get('actor-1')).about('actor-2').of('direct').toArray()
export const met = events.of('CONSULT').involving('actor-1', 'actor-2').groupBy('agents')
export const ids: ActorId[] = [...actors].map(({ id }) => id)
export const known = (id: string) => (actors.has(id) ? actors.get(id) : undefined)
export const between = relations.between('actor-1', actors.get('actor-2'))
export const found = search(quotes.by('actor-3'), 'talks')
// @ts-expect-error: no such id
actors.get('actor-x')
`

/** Check a program on a dataset with so many actors. */
function check(count: number) {
  const kinds = ['person', 'state', 'organization']
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `actor-${index}`,
    kind: kinds[index % 3] ?? '',
  }))
  const { program: checked, problems } = compileText(
    program,
    new Map([['actor-ids.ts', formatActorIds(actors)]]),
  )
  expect(problems).toEqual([])
  return { types: checked.getTypeCount(), instantiations: checked.getInstantiationCount() }
}

it('a dataset of 20,000 actors costs a type for each id, and no more than a small one beside', () => {
  const small = check(20)
  const large = check(20_000)
  expect(large.types - small.types).toBeLessThan(3 * 20_000)
  expect(large.instantiations - small.instantiations).toBeLessThan(1000)
})
