import { actions, contexts, things } from '../generated/actions.ts'
import { adjectiveEntries, nounEntries, verbEntries } from '../generated/predicates.ts'
import { nounsByClass, occupations, offices, personNouns } from '../generated/vocabulary.ts'
import { type WordKind, wordKinds } from '../words/action-schemas.ts'
import { type NounClass, nounClasses } from '../words/schemas.ts'
import type { ActionIndex } from './actions.ts'
import type { Lexicon } from './lexicon.ts'
import { indexPredicates } from './predicates.ts'
import { indexWords, officeLists, peopleLists } from './word-sets.ts'

let classes: ReadonlyMap<string, NounClass> | undefined

/** The words of this package. */
export const shippedLexicon: Lexicon = {
  predicates: indexPredicates({
    verbs: verbEntries,
    nouns: nounEntries,
    adjectives: adjectiveEntries,
  }),
  actions: {
    rules: Object.fromEntries(
      wordKinds.map((kind) => [kind, readRules(kind)]),
    ) as ActionIndex['rules'],
    things: new Map(Object.entries(things).map(([noun, names]) => [noun, new Set(names)])),
  },
  contexts: new Map(Object.entries(contexts)),
  classOfNoun: (lemma) => {
    classes ??= readClasses()
    return classes.get(lemma)
  },
  offices: indexWords(officeLists, offices),
  people: indexWords(peopleLists, personNouns, { occupations }),
  actors: [],
  examples: [],
}

/** The rules of the words of a kind. */
function readRules(kind: WordKind): ActionIndex['rules'][WordKind] {
  const entries = Object.entries(actions[kind])
  return new Map(
    entries.map(([lemma, places]) => [
      lemma,
      places.map((place) => actions.rules[place]).filter((rule) => rule !== undefined),
    ]),
  )
}

function readClasses(): ReadonlyMap<string, NounClass> {
  return new Map(
    nounClasses.flatMap((name) =>
      nounsByClass[name].split(' ').map((noun) => [noun, name] as const),
    ),
  )
}
