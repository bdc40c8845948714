import { AdjectiveFile, NounFile, VerbFile } from '../src/words/predicate-schemas.ts'
import { PrepositionFile } from '../src/words/preposition-schemas.ts'
import { readData } from './read-data.ts'

/** Read the grammatical facts of verbs, nouns and adjectives, and the lists that engines ask for. */
export function readPredicates() {
  const { verbs } = readData('verbs.yml', VerbFile)
  const { nouns } = readData('nouns.yml', NounFile)
  const { adjectives } = readData('adjectives.yml', AdjectiveFile)
  const { guilt } = readData('prepositions.yml', PrepositionFile)
  const verbsWhere = (has: (entry: (typeof verbs)[number]) => boolean | undefined): string[] =>
    verbs.filter(has).map(({ verb }) => verb)
  return {
    verbs: verbs.map(withoutExample),
    nouns: nouns.map(withoutExample),
    adjectives,
    objectControl: verbsWhere(({ control }) => control === 'object'),
    light: {
      holding: verbsWhere(({ light }) => light?.includes('object') === true),
      attending: verbsWhere(({ light }) => light?.includes('oblique') === true),
    },
    impersonal: verbsWhere(({ impersonal }) => impersonal),
    modal: {
      obliging: verbsWhere(({ modality }) => modality === 'obligation'),
      guilty: [
        ...verbsWhere(({ guilt }) => guilt !== undefined),
        ...adjectives.filter(({ guilt }) => guilt).map(({ adjective }) => adjective),
        ...guilt,
      ],
    },
  }
}

function withoutExample<Entry extends { reports?: { match: string; miss: string } | undefined }>({
  reports,
  ...facts
}: Entry) {
  if (reports === undefined) return facts
  const { match, miss, ...reporting } = reports
  return { ...facts, reports: reporting }
}
