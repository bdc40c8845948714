/**
 * Writes `src/generated/records.ts`: what the schemas of records and extractions infer, as declared interfaces with a comment
 * on every field. Editors show those where they would show the parts of a schema, and TypeScript compares them by name. Beside
 * it, `record-schemas.ts` has the schemas with these interfaces for types.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Dataset, DatasetHeader, Extraction } from '../src/schemas.ts'
import { eventContexts, eventModes } from '../src/vocabulary.ts'
import { formatInterface, formatTyped, formatUnion, type ObjectSchema } from './format-interface.ts'

const definitions = new Map<string, ObjectSchema>()
for (const root of [Dataset, DatasetHeader, Extraction])
  for (const [name, schema] of Object.entries(z.toJSONSchema(root).$defs ?? {}))
    definitions.set(name, schema as ObjectSchema)
const interfaces = [...definitions].map(([name, schema]) => formatInterface(name, schema))

const modes = Object.entries(eventModes).map(
  ([type, words]) =>
    `  /** How it was done, of an event of the type ${type}. */\n  ${type}: ${formatUnion(words)}`,
)
const vocabulary = `/** The modes of each event type that has some: how it is done. */
export interface EventModes {
${modes.join('\n')}
}

/** A mode of an event type. */
export type EventMode = EventModes[keyof EventModes]

/** A context of events: what they are about. */
export type EventContext = ${formatUnion(eventContexts)}
`

const header = `import type { z } from 'zod'
import * as schemas from '../schemas.ts'
import type * as records from './records.ts'
`
const typed = [...definitions].map(([name, schema]) => formatTyped(name, schema))

const folder = new URL('../src/generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('records.ts', folder), [...interfaces, vocabulary].join('\n'))
writeFileSync(new URL('record-schemas.ts', folder), [header, ...typed].join('\n'))
