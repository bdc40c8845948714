import { Count, type Phrase, partnerOf } from './phrase.ts'

/** A count as a byte; 0 is left for "does not apply". */
export const capped = (value: number, most: number): number => Math.min(value, most) + 1

export const flag = (is: boolean): number => (is ? 2 : 1)

/** 3 where two features are the same, 1 where they differ, 2 where one is unknown. */
export const agreement = (a: number, b: number): number =>
  a === Count.unknown || b === Count.unknown ? 2 : a === b ? 3 : 1

export function compareNames({ name, lemma }: Phrase, candidate: Phrase): number {
  if (!name || !candidate.name) return 1
  if (name.entity === candidate.name.entity) return 3
  return lemma === candidate.lemma ? 4 : 2
}

export function compareStretches(stretch: number, other: number): number {
  if (stretch === other) return stretch > 0 ? 2 : 1
  if (stretch > 0) return other > 0 ? 3 : 4
  return 5
}

export function countFurther(phrase: Phrase, other: Phrase): number {
  let count = 0
  for (const modifier of phrase.modifiers) if (!other.modifiers.includes(modifier)) count++
  return capped(count, 5)
}

/** Where two phrases of a sentence stand to each other: arguments of one verb cannot corefer, but for reflexives. */
export function bindingOf({ head, clauses }: Phrase, candidate: Phrase): number {
  if (head.head === candidate.head) return 1
  if (candidate.head.head === head) return 2
  const [clause] = clauses
  if (clause === undefined || clause !== candidate.clauses[0]) return 3
  const isArgument = head.head === clause
  const isOther = candidate.head.head === clause
  if (isArgument && isOther) return head.isReflexive ? 5 : 4
  return isArgument ? 6 : isOther ? 7 : 8
}

export function nestingOf(phrase: Phrase, candidate: Phrase): number {
  if (candidate.start <= phrase.start && phrase.end <= candidate.end) return 2
  return phrase.start <= candidate.start && candidate.end <= phrase.end ? 3 : 1
}

export function appositionOf(phrase: Phrase, candidate: Phrase): number {
  const { head } = phrase
  if (partnerOf(phrase) === candidate.head) return head.is('appos') ? 2 : 3
  if (partnerOf(candidate) === head && candidate.head.childBy('cop')) return 4
  if (head.is('conj') && head.firstConjunct === candidate.head.firstConjunct) return 5
  const isSecondary = head.is('xcomp', 'obl') && head.head === candidate.head.head
  return isSecondary && candidate.head.is('obj', 'nsubj') ? 6 : 1
}

/** How many predicates up the tree a candidate is the subject. */
export function clauseOf({ clauses }: Phrase, { head }: Phrase): number {
  const verb = head.firstConjunct.head
  return verb === undefined ? 1 : clauses.indexOf(verb) + 2
}
