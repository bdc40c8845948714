import type { ComplementKind } from '@onrecord/lexicon'
import { clauseOf } from './clause.ts'
import { type Complement, isComplementPreposition, isFiniteKind } from './complements.ts'
import type { Word } from './word.ts'

/** Complements that may follow the one that a predicate selects: "questioned [her judgment] [in the matter]". */
const attached: ReadonlySet<string> = new Set([
  'infinitive',
  'about',
  'as',
  'for',
  'in',
  'into',
  'of',
  'over',
  'to',
])
/** Complements of a predicate that takes an object before them: "referred to it" is none of "referred them to it". */
const transitive: ReadonlySet<string> = new Set(['target', 'object', 'infinitive', 'addressee'])

/**
 * The complements of a predicate by its valency: the first of a kind that it takes, and what continues it. Who should act
 * belongs to them ("urged [them to leave]", "accused [them of lying]"), an addressee does not ("told them [that it rained]").
 *
 * @param takes
 *   The kinds of complements that the predicate takes, as the lexicon lists them.
 */
export function selectComplements(
  predicate: Word,
  takes: readonly ComplementKind[],
): readonly Complement[] {
  const { complements } = clauseOf(predicate)
  const mayName = takes.includes('target') && takes.includes('as')
  const isTaken = (complement: Complement, index: number) =>
    takes.includes(complement.kind === 'clause' ? 'that' : complement.kind) ||
    (complement.kind === 'object' && containsTaken(complement, takes)) ||
    (mayName && complements[index - 1]?.kind === 'object' && containsTaken(complement, ['as']))
  const first = complements.findIndex(isTaken)
  const opening = complements[first]
  if (opening === undefined) return []
  if (isFiniteKind(opening.kind)) return [opening, ...continuing(complements.slice(first + 1))]
  const before = complements[first - 1]
  const actor = before?.kind === 'object' ? [before] : []
  if (actor.length > 0 && !takes.some((kind) => transitive.has(kind))) return []
  const rest = complements
    .slice(first + 1)
    .filter((complement) => isTaken(complement, 0) || attached.has(complement.kind))
  return [...actor, opening, ...rest]
}

/** The clauses right after a finite one that the parser split from it: "said [he can] [and may declare it]". */
function continuing(following: readonly Complement[]): readonly Complement[] {
  const end = following.findIndex(({ kind }) => !isFiniteKind(kind))
  return end < 0 ? following : following.slice(0, end)
}

/** Whether the parser attached what a predicate takes to its object: "accused [the mayor of lying]". */
function containsTaken(
  { word: { sentence }, first, next }: Complement,
  takes: readonly ComplementKind[],
): boolean {
  return sentence.words.slice(first + 1, next).some((word) => {
    const { lemma } = word
    if (lemma === 'to' && takes.includes('infinitive') && word.is('mark')) return true
    const isPreposition = isComplementPreposition(lemma) && takes.includes(lemma as ComplementKind)
    return isPreposition && word.is('case', 'mark')
  })
}
