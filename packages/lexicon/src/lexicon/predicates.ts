import type { AdjectiveEntry, CueWord, NounEntry, VerbEntry } from '../words/predicate-schemas.ts'

/** The grammatical facts of words by part of speech and lemma, and the cues among them. */
export interface Predicates {
  readonly verb: ReadonlyMap<string, VerbEntry>
  readonly noun: ReadonlyMap<string, NounEntry>
  readonly adjective: ReadonlyMap<string, AdjectiveEntry>
  readonly cues: Readonly<Record<CueWord['partOfSpeech'], ReadonlyMap<string, CueWord>>>
}

interface Entries {
  verbs?: readonly VerbEntry[] | undefined
  nouns?: readonly NounEntry[] | undefined
  adjectives?: readonly AdjectiveEntry[] | undefined
}

/** Index the entries of words. One replaces that of the same word before. */
export function indexPredicates(
  { verbs = [], nouns = [], adjectives = [] }: Entries,
  before?: Predicates,
): Predicates {
  const verb = new Map([
    ...(before?.verb ?? []),
    ...verbs.map((each) => [each.verb, each] as const),
  ])
  const noun = new Map([
    ...(before?.noun ?? []),
    ...nouns.map((each) => [each.noun, each] as const),
  ])
  const adjective = new Map([
    ...(before?.adjective ?? []),
    ...adjectives.map((each) => [each.adjective, each] as const),
  ])
  const cues = { verb: cuesAmong('verb', verb), noun: cuesAmong('noun', noun) }
  return { verb, noun, adjective, cues }
}

function cuesAmong(
  partOfSpeech: CueWord['partOfSpeech'],
  entries: ReadonlyMap<string, Pick<VerbEntry, 'reports'>>,
): ReadonlyMap<string, CueWord> {
  const reporting = [...entries].flatMap(([lemma, { reports }]) =>
    reports ? [[lemma, { lemma, partOfSpeech, ...reports }] as const] : [],
  )
  return new Map(reporting)
}
