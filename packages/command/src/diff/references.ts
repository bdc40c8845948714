import type { Kind } from './dataset-diff.ts'

/** The fields that name other records, with the kind of these. */
const references: Readonly<Record<Kind, ReadonlyMap<string, Kind>>> = {
  source: new Map([['copyOf', 'source']]),
  actor: new Map([['of', 'actor']]),
  quote: new Map([
    ['speaker', 'actor'],
    ['coSpeakers', 'actor'],
    ['addressees', 'actor'],
    ['about', 'actor'],
  ]),
  event: new Map([
    ['agents', 'actor'],
    ['recipients', 'actor'],
    ['quotes', 'quote'],
  ]),
}

export const referencesOf = (kind: Kind): ReadonlyMap<string, Kind> => references[kind]
