import { describe, expect, it } from 'vitest'
import { findUnusedActors } from '../../src/curation/find-unused.ts'
import { readCuration } from '../../src/curation/read-curation.ts'
import { makeFolder } from '../support/make-folder.ts'
import { makeActor } from '../support/make-records.ts'

const file = `actors:
  - { id: soll, kind: person, name: Soll, reason: A test. }
  - { id: vask, kind: person, name: Vask, reason: A test. }
  - { id: sur-hill, kind: place, name: Sur Hill, reason: A test. }
`

/** The ids of the curated actors that are reported, with their lines. */
function findUnused(named: ReadonlySet<string> | undefined): string[] {
  const folder = makeFolder({ 'curation/actors.yml': file })
  const facts = { actors: [makeActor('vask'), makeActor('oman')], quotes: [], events: [] }
  return findUnusedActors(readCuration(folder), facts, named).map((line) =>
    line.slice(`${folder}/curation/`.length),
  )
}
const soll = 'actors.yml:2: soll: No source names this actor any more'

describe('curated actors that no source names', () => {
  it('are those without a record, and places that no text names', () => {
    expect(findUnused(new Set(['soll']))).toEqual([
      soll,
      'actors.yml:4: sur-hill: No source names this actor any more',
    ])
    expect(findUnused(new Set(['sur-hill']))).toEqual([soll])
  })

  it('are no places where a text is not available', () => {
    expect(findUnused(undefined)).toEqual([soll])
  })
})
