import { knownPrepositions } from '../generated/vocabulary.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { LocatedWords } from '../lexicon/own-words.ts'
import { findTwice } from './find-twice.ts'
import { type KeptActor, lintActors } from './lint-actors.ts'
import { type LintedEntry, lintEntries } from './lint-entries.ts'
import { lintWords } from './lint-words.ts'
import { type Linter, runLinters } from './linter.ts'

/** The checks of one file of own words. */
const linters: readonly Linter<[LocatedWords]>[] = [
  {
    name: 'word-twice',
    find: ({ words, locate }) =>
      findTwice(words).map(
        ({ keys, word }) => `${locate(keys)}: Unexpected "${word}", which the list has already`,
      ),
  },
  {
    name: 'action-without-type',
    find: ({ words: { type, actions }, locate }) =>
      actions.flatMap((action, index) =>
        type === undefined && action.type === undefined
          ? [`${locate(['actions', index])}: Expected the type of its event, such as "ASSAULT"`]
          : [],
      ),
  },
  {
    name: 'actors-without-examples',
    find: ({ words: { actors, examples }, locate }) =>
      actors.length > 0 && !(examples.some(hasActors) && examples.some((each) => !hasActors(each)))
        ? [
            `${locate(['actors'])}: Expected \`examples\`: a text that names some of the actors, and one that names none`,
          ]
        : [],
  },
]

/**
 * Lint own words as the words of this package are linted, but for the order of entries and the length of lines.
 *
 * @param lexicon
 *   The lexicon that they are added to.
 * @param isKnownActor
 *   Whether there is an actor with an id beside the own ones.
 */
export function lintOwnWords(
  files: readonly LocatedWords[],
  lexicon: Lexicon,
  isKnownActor: (id: string) => boolean,
): string[] {
  const kept = files.flatMap(listActors)
  const own = new Set(kept.map(({ id }) => id))
  return [
    ...files.flatMap((file) => runLinters(linters, file)),
    ...lintEntries(listEntries(files, lexicon)),
    ...lintWords({
      nominals: {},
      prepositions: { all: knownPrepositions },
      actions: files.flatMap(({ words: { actions }, locate }) =>
        actions.map((action, index) => {
          const places = {
            to: locate(['actions', index, 'to']),
            with: locate(['actions', index, 'with']),
          }
          return { ...action, places }
        }),
      ),
      things: {},
      personClasses: [],
    }),
    ...lintActors(kept, kept, (id) => own.has(id) || isKnownActor(id)),
  ]
}

const hasActors = ({ finds }: { finds: readonly string[] }): boolean => finds.length > 0

const listActors = ({ words: { actors }, locate }: LocatedWords): KeptActor[] =>
  actors.map(({ note, ...actor }, index) => ({ ...actor, place: locate(['actors', index]) }))

/** The own entries after those of the lexicon with other words, so that a disagreement is told of the own one. */
function listEntries(files: readonly LocatedWords[], { predicates }: Lexicon): LintedEntry[][] {
  const own = {
    verb: list(files, 'verbs', ({ verb }) => verb),
    noun: list(files, 'nouns', ({ noun }) => noun),
    adjective: list(files, 'adjectives', ({ adjective }) => adjective),
  }
  const others = (['verb', 'noun', 'adjective'] as const).map((kind): LintedEntry[] => {
    const replaced = new Set(own[kind].map(({ word }) => word))
    return [...predicates[kind]]
      .filter(([word]) => !replaced.has(word))
      .map(([word, { effect }]) => ({ word, effect, place: 'the lexicon' }))
  })
  return [...others, ...Object.values(own)]
}

function list<Name extends 'verbs' | 'nouns' | 'adjectives'>(
  files: readonly LocatedWords[],
  name: Name,
  wordOf: (entry: LocatedWords['words'][Name][number]) => string,
): LintedEntry[] {
  return files.flatMap(({ words, locate }) =>
    words[name].map((entry, index) => ({
      word: wordOf(entry),
      effect: entry.effect,
      place: locate([name, index]),
    })),
  )
}
