import { Actor, Affiliation, Event, Evidence, Quote } from '@onrecord/schema/schemas'
import { generateDataset } from '@onrecord/testing/generate-dataset'
import { describe, expect, it } from 'vitest'
import { dataset as published } from '../../src/index.ts'
import { open } from '../../src/open.ts'
import {
  actorFields,
  affiliationFields,
  eventFields,
  evidenceFields,
  quoteFields,
} from '../../src/records/record-fields.ts'
import { makeBulletin } from '../support/bulletin.ts'

it.each([
  ['actor', actorFields, Actor],
  ['affiliation', affiliationFields, Affiliation],
  ['quote', quoteFields, Quote],
  ['event', eventFields, Event],
  ['evidence', evidenceFields, Evidence],
] as const)('the fields of an %s are those of its schema', (_, fields, schema) => {
  expect(Object.keys(fields).sort()).toEqual(Object.keys(schema.shape).sort())
})

/** What a record has in the place of a value: ids for records, and records as published for parts of it. */
function publish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(publish)
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value) return value.id
  return 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value
}

describe.each([
  ['published', published],
  ['written', open(makeBulletin())],
  ['generated', open(generateDataset({ actors: 200, quotes: 300, events: 200 }, 5))],
] as const)('a record of a %s dataset', (_, { actors, quotes, events }) => {
  const records = [...actors, ...quotes, ...events]
  const parts = records.flatMap(({ evidence }) => [...evidence])
  const offices = actors.toArray().flatMap(({ affiliations }) => [...affiliations])

  it('has each field as published, and the records of ids', () => {
    for (const record of [...records, ...parts, ...offices])
      for (const [name, value] of Object.entries(record.toJSON()))
        expect(publish(record[name as never])).toEqual(value)
  })

  it('is the same for the same id, wherever a link leads to it', () => {
    for (const { speaker, about } of quotes)
      for (const actor of [...(speaker ? [speaker] : []), ...about])
        expect(actors.get(actor.id as never)).toBe(actor)
  })

  it('is a mark of the curation or none', () => {
    for (const { curated } of records) expect([true, false]).toContain(curated)
  })
})
