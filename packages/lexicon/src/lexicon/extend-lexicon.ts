import { lintOwnWords } from '../lint/lint-own-words.ts'
import { withoutExample } from '../words/without-example.ts'
import { extendActions, type WordedAction } from './actions.ts'
import type { LexiconExample } from './examples.ts'
import type { Lexicon } from './lexicon.ts'
import { LexiconError } from './lexicon-error.ts'
import type { LexiconFile, LocatedWords } from './own-words.ts'
import { indexPredicates } from './predicates.ts'
import { readOwnWords } from './read-own-words.ts'
import { indexWords, officeLists, peopleLists } from './word-sets.ts'

export interface LexiconOptions {
  /** Whether an actor that own actors name is known, such as the state of an office; by default any is. */
  isKnownActor?: ((id: string) => boolean) | undefined
}

/**
 * Add own words and actors to a lexicon. An entry replaces that of the same word: a verb, noun or adjective, all actions of a
 * word, the context or class of a noun, an actor with the same id. Lists of offices, people and things grow.
 *
 * @param files
 *   The words, as the YAML files of this package have them; no two of them may have an entry of one word.
 * @returns
 *   A new lexicon, for `useLexicon` and `extract(text, { lexicon })`.
 * @throws LexiconError
 *   Where files are not what the schemas say, or a linter finds something.
 */
export function extendLexicon(
  lexicon: Lexicon,
  files: readonly LexiconFile[],
  { isKnownActor = () => true }: LexiconOptions = {},
): Lexicon {
  const located = readOwnWords(files)
  const isKnown = (id: string) => isKnownActor(id) || lexicon.actors.some((each) => each.id === id)
  const problems = lintOwnWords(located, lexicon, isKnown)
  if (problems.length > 0) throw new LexiconError(problems)
  return addWords(lexicon, located)
}

function addWords(lexicon: Lexicon, files: readonly LocatedWords[]): Lexicon {
  const all = files.map(({ words }) => words)
  const actors = all.flatMap(({ actors }) => actors)
  const own = new Set(actors.map(({ id }) => id))
  const classes = new Map(all.flatMap(({ nounClasses }) => invert(nounClasses)))
  return {
    predicates: indexPredicates(
      {
        verbs: all.flatMap(({ verbs }) => verbs.map(withoutExample)),
        nouns: all.flatMap(({ nouns }) => nouns.map(withoutExample)),
        adjectives: all.flatMap(({ adjectives }) => adjectives),
      },
      lexicon.predicates,
    ),
    actions: extendActions(
      lexicon.actions,
      all.flatMap(listActions),
      all.flatMap(({ things }) => invert(things)),
    ),
    contexts: new Map([...lexicon.contexts, ...all.flatMap(({ contexts }) => invert(contexts))]),
    classOfNoun: (lemma) => classes.get(lemma) ?? lexicon.classOfNoun(lemma),
    offices: indexWords(officeLists, lexicon.offices, ...all.map(({ offices }) => offices)),
    people: indexWords(
      peopleLists,
      lexicon.people,
      ...all.map(({ personNouns, occupations }) => ({ ...personNouns, occupations })),
    ),
    actors: [...lexicon.actors.filter(({ id }) => !own.has(id)), ...actors],
    examples: [...lexicon.examples, ...files.flatMap((file) => [...listExamples(file)])],
  }
}

/** The words of lists, each with the name of its list. */
const invert = <Name extends string>(
  lists: Readonly<Partial<Record<Name, readonly string[] | undefined>>>,
): [word: string, name: Name][] =>
  (Object.keys(lists) as Name[]).flatMap((name) =>
    (lists[name] ?? []).map((word): [string, Name] => [word, name]),
  )

const listActions = ({ type, actions }: LocatedWords['words']): WordedAction[] =>
  actions.flatMap(({ match, miss, ...action }) => {
    const known = action.type ?? type
    return known === undefined ? [] : [{ ...action, type: known }]
  })

function* listExamples({ words, locate }: LocatedWords): Generator<LexiconExample> {
  for (const [index, { verb: lemma, reports }] of words.verbs.entries())
    if (reports) yield { ...cueExample(reports), lemma, place: locate(['verbs', index]) }
  for (const [index, { noun: lemma, reports }] of words.nouns.entries())
    if (reports) yield { ...cueExample(reports), lemma, place: locate(['nouns', index]) }
  for (const [index, { match, miss, type = words.type }] of words.actions.entries())
    if (type) yield { kind: 'action', type, match, miss, place: locate(['actions', index]) }
  for (const [index, { text, finds }] of words.examples.entries())
    yield { kind: 'actors', text, finds, place: locate(['examples', index]) }
}

const cueExample = ({ match, miss }: { match: string; miss: string }) =>
  ({ kind: 'cue', match, miss }) as const
