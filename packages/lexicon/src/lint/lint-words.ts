import { recipientArguments } from '../words/action-schemas.ts'
import { leads } from '../words/predicate-schemas.ts'
import { type Linter, runLinters } from './linter.ts'

type Lists = Readonly<Record<string, readonly string[]>>

/** What the checks of words read. */
export interface LintedWords {
  /** The nouns that refer to a kind of actor or place, by kind. */
  nominals: Lists
  /** The lists of prepositions, one of which has `all`. */
  prepositions: Lists & { all: readonly string[] }
  /** The actions, with the places of two fields of each. */
  actions: readonly LintedAction[]
  /** The classes of things by name. */
  things: Lists
  /** The classes that person-nouns.yml names. */
  personClasses: readonly string[]
}

interface LintedAction {
  places: Readonly<Record<'to' | 'with', string>>
  to: readonly string[]
  with?: Lists | undefined
}

/** The checks of words in more than one list. */
const linters: readonly Linter<[LintedWords]>[] = [
  { name: 'noun-in-two-lists', find: findNounsTwice },
  { name: 'unknown-preposition', find: findUnknownPrepositions },
  { name: 'unknown-class', find: findUnknownClasses },
]

/** Lint the words of the lexicon. */
export const lintWords = (words: LintedWords): string[] => runLinters(linters, words)

function findNounsTwice({ nominals }: LintedWords): string[] {
  const kinds = new Map<string, string>()
  return Object.entries(nominals).flatMap(([kind, nouns]) =>
    nouns.flatMap((noun) => {
      const other = kinds.get(noun) ?? kind
      kinds.set(noun, other)
      const problem = `data/nominals.yml: ${kind}: Unexpected "${noun}", which ${other} has`
      return other === kind ? [] : [problem]
    }),
  )
}

function findUnknownPrepositions({ prepositions, actions }: LintedWords): string[] {
  const named = [
    ...Object.entries(prepositions).map(
      ([name, list]) => [`data/prepositions.yml: ${name}`, list] as const,
    ),
    ['src/words/predicate-schemas.ts: leads', leads] as const,
    ...actions.flatMap(({ places, to, with: phrases = {} }) => [
      [places.to, to.filter((place) => !isArgument(place))] as const,
      [places.with, Object.keys(phrases)] as const,
    ]),
  ]
  return named.flatMap(([path, words]) =>
    words
      .filter((word) => !prepositions.all.includes(word))
      .map(
        (word) => `${path}: Unexpected "${word}", expected one of \`all\` in data/prepositions.yml`,
      ),
  )
}

const isArgument = (place: string): boolean =>
  (recipientArguments as readonly string[]).includes(place)

function findUnknownClasses({ things, personClasses }: LintedWords): string[] {
  const unknown = personClasses.filter((name) => things[name] === undefined)
  return unknown.map(
    (name) => `data/person-nouns.yml: classes: Unexpected "${name}", expected a class of things`,
  )
}
