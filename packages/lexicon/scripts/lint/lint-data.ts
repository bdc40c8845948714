import { lintEntries } from '../../src/lint/lint-entries.ts'
import { lintWords } from '../../src/lint/lint-words.ts'
import { ThingFile } from '../../src/words/action-schemas.ts'
import { AdjectiveFile, NounFile, VerbFile } from '../../src/words/predicate-schemas.ts'
import { PrepositionFile } from '../../src/words/preposition-schemas.ts'
import { NominalFile, nominalKinds, PersonNounFile } from '../../src/words/schemas.ts'
import { readActionFiles } from '../read-actions.ts'
import { listData, readData, readFile } from '../read-data.ts'
import { lintFiles } from './lint-files.ts'
import { lintOrder } from './lint-order.ts'

/** Lint all of `data` but what `lintActors` does. */
export function lintData(): string[] {
  const { source, note, ...prepositions } = readData('prepositions.yml', PrepositionFile)
  const nominals = readData('nominals.yml', NominalFile)
  const entries = readEntries()
  return [
    ...lintFiles(listData().map(readFile)),
    ...lintEntries(entries),
    ...entries.flatMap(lintOrder),
    ...lintWords({
      nominals: Object.fromEntries(nominalKinds.map((kind) => [kind, nominals[kind]])),
      prepositions,
      actions: readActionFiles().flatMap(({ path, actions }) =>
        actions.map((action, index) => {
          const place = `data/${path}: actions.${index}`
          return { ...action, places: { to: `${place}.to`, with: `${place}.with` } }
        }),
      ),
      things: readData('events/things.yml', ThingFile).things,
      personClasses: readData('person-nouns.yml', PersonNounFile).classes,
    }),
  ]
}

function readEntries() {
  const { verbs } = readData('verbs.yml', VerbFile)
  const { nouns } = readData('nouns.yml', NounFile)
  const { adjectives } = readData('adjectives.yml', AdjectiveFile)
  return [
    verbs.map(({ verb, effect }) => ({ word: verb, effect, place: 'data/verbs.yml' })),
    nouns.map(({ noun, effect }) => ({ word: noun, effect, place: 'data/nouns.yml' })),
    adjectives.map(({ adjective, effect }) => ({
      word: adjective,
      effect,
      place: 'data/adjectives.yml',
    })),
  ]
}
