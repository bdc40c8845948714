import { ThingFile } from '../../src/words/action-schemas.ts'
import { AdjectiveFile, NounFile, VerbFile } from '../../src/words/predicate-schemas.ts'
import { PrepositionFile } from '../../src/words/preposition-schemas.ts'
import { NominalFile, nominalKinds, PersonNounFile } from '../../src/words/schemas.ts'
import { readActionFiles } from '../read-actions.ts'
import { listData, readData, readFile } from '../read-data.ts'
import { lintEntries } from './lint-entries.ts'
import { lintFiles } from './lint-files.ts'
import { lintWords } from './lint-words.ts'

/** Lint all of `data` but what `lintActors` does. */
export function lintData(): string[] {
  const { source, note, ...prepositions } = readData('prepositions.yml', PrepositionFile)
  const nominals = readData('nominals.yml', NominalFile)
  return [
    ...lintFiles(listData().map(readFile)),
    ...lintEntries(readEntries()),
    ...lintWords({
      nominals: Object.fromEntries(nominalKinds.map((kind) => [kind, nominals[kind]])),
      prepositions,
      actions: readActionFiles().flatMap(({ path, actions }) =>
        actions.map((action, index) => ({ ...action, path: `data/${path}: actions.${index}` })),
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
    { path: 'verbs.yml', entries: verbs.map(({ verb, effect }) => ({ word: verb, effect })) },
    { path: 'nouns.yml', entries: nouns.map(({ noun, effect }) => ({ word: noun, effect })) },
    {
      path: 'adjectives.yml',
      entries: adjectives.map(({ adjective, effect }) => ({ word: adjective, effect })),
    },
  ]
}
