/**
 * Writes `dist/records.d.ts`: the records as plain declared interfaces. A package that only reads a dataset has their
 * types from it without zod, and TypeScript compares interfaces by name where it would compare inferred types by parts.
 */
import { writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'
import { z } from 'zod'
import { Dataset, eventContexts, eventModes } from '../src/index.ts'

const declarations = await compile(
  z.toJSONSchema(Dataset, { target: 'draft-7' }) as Parameters<typeof compile>[0],
  'Dataset',
  {
    additionalProperties: false,
    bannerComment: '',
    style: { semi: false, singleQuote: true },
    ignoreMinAndMaxItems: true,
  },
)

const union = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' | ')
const modes = Object.entries(eventModes).map(([type, words]) => `  ${type}: ${union(words)}\n`)
const vocabulary = `
/** The modes of each event type that has some: how it is done. */
export interface EventModes {
${modes.join('')}}
export type EventMode = EventModes[keyof EventModes]
/** The contexts of events: what they are about. */
export type EventContext = ${union(eventContexts)}
`

writeFileSync(new URL('../dist/records.d.ts', import.meta.url), declarations + vocabulary)
