import { nominals } from '../../../generated/vocabulary.ts'
import type { Gender } from '../../../vocabulary/schemas.ts'
import type { ActorRule } from '../rules.ts'
import type { Candidate, ReadSentence } from './candidate.ts'
import { agrees, agreesWithNoun, type Pronoun } from './pronouns.ts'

export interface Antecedent {
  candidate: Candidate
  rule: ActorRule
}

const impersonal = new Set(nominals.impersonal)

/** How many sentences a pronoun goes back over. */
const reach = { person: 4, thing: 2, several: 2 }

/**
 * Tell whom a pronoun goes back to: up through the clauses around it the first subject that agrees with it, then in earlier
 * sentences their subjects, and for people whoever else is named there (after Hobbs 1978, with agreement and without syntax
 * of its own). A common noun in such a place that agrees as well means that it is nobody who is named.
 *
 * @param index
 *   The token of the pronoun in the last sentence.
 * @param sentences
 *   The sentences read so far.
 */
export function resolvePronoun(
  pronoun: Pronoun,
  index: number,
  sentences: readonly ReadSentence[],
  genderOf: (entity: string) => Gender | undefined,
): Antecedent | undefined {
  const current = sentences.at(-1)
  if (current === undefined) return undefined
  const verb = current.names.tree.tokens[current.names.tree.headOf(index)]
  const isEmpty = impersonal.has(verb?.lemma ?? '') && !hasObject(index, current)
  if (pronoun.kind === 'thing' && isEmpty) return undefined
  const fits = (candidate: Candidate) => agrees(pronoun, candidate, genderOf)
  const own = climb(pronoun, index, current, fits)
  if (own === 'noun') return undefined
  if (own) return { candidate: own, rule: 'pronoun-clause' }
  for (let back = 2; back <= reach[pronoun.kind] + 1; back++) {
    const earlier = sentences.at(-back)
    if (earlier === undefined) return undefined
    const subject = mainSubject(pronoun, earlier, fits)
    if (subject === 'noun') return undefined
    const found = subject ?? (pronoun.kind === 'person' ? earlier.candidates.find(fits) : undefined)
    if (found) return { candidate: found, rule: 'pronoun-earlier' }
  }
  return undefined
}

const hasObject = (index: number, { names: { tree } }: ReadSentence): boolean =>
  tree.childrenBy(tree.headOf(index), 'obj').length > 0

type Found = Candidate | 'noun' | undefined

/** The first subject that agrees, from the clause of the pronoun upwards. */
function climb(
  pronoun: Pronoun,
  index: number,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  const { tree } = sentence.names
  let node = index
  for (let head = tree.headOf(node); head >= 0; node = head, head = tree.headOf(node)) {
    const isOwnClause = node === index && !pronoun.isBound
    const modified = modifiedBy(head, node, index, sentence)
    const subjects = isOwnClause
      ? []
      : tree.childrenBy(head, 'nsubj').filter((child) => child !== node)
    const objects = pronoun.isBound ? tree.childrenBy(head, 'obj') : []
    for (const subject of [
      ...listedBefore(node, sentence, pronoun),
      ...controllers(node, head, sentence),
      ...subjects,
      ...modified,
      ...fronted(head, index, sentence),
      ...objects.filter((object) => object < index && object !== node),
    ]) {
      if (subject > index && tree.is(node, 'ccomp', 'conj', 'parataxis')) continue
      const found = readSubject(pronoun, subject, sentence, fits)
      const isAhead = subject > index && found === 'noun'
      if (found && !isAhead) return found
    }
  }
  return pronoun.kind === 'person' ? nearestBefore(index, sentence, fits) : undefined
}

/**
 * The noun that a clause modifies and that does what the clause tells, for a pronoun in the clause: "fighters" of
 * "fighters who guard their homes" and "fighters guarding their homes".
 */
function modifiedBy(
  head: number,
  node: number,
  index: number,
  { names: { tree } }: ReadSentence,
): readonly number[] {
  const isInfinitive = tree
    .childrenBy(node, 'mark')
    .some((mark) => tree.tokens[mark]?.lemma === 'to')
  if (!tree.is(node, 'acl') || isInfinitive || tree.tokens[head]?.tag === 'VERB') return []
  return tree.headOf(index) === node && tree.is(index, 'nsubj') ? [] : [head]
}

/** "Iran and its allies": the pronoun goes back to what it is listed with. */
const listedBefore = (
  node: number,
  { names: { tree } }: ReadSentence,
  { isBound }: Pronoun,
): readonly number[] => (isBound && tree.is(node, 'conj') ? [tree.firstConjunct(node)] : [])

/** Who is told to do what a clause tells: "Chile" in "Norway asked Chile to open its markets". */
const controllers = (
  node: number,
  head: number,
  { names: { tree } }: ReadSentence,
): readonly number[] =>
  tree.is(node, 'xcomp')
    ? tree.childrenBy(head, 'obj', 'iobj').filter((object) => object < node)
    : []

/** The subjects of clauses that stand before the clause of a pronoun: "Though Oman waited, it acted". */
const fronted = (
  head: number,
  index: number,
  { names: { tree } }: ReadSentence,
): readonly number[] =>
  tree
    .childrenBy(head, 'advcl')
    .filter((clause) => clause < index)
    .flatMap((clause) => tree.childrenBy(clause, 'nsubj'))

/** Whom a subject stands for: itself, or the owner of a noun that does not agree ("Muscat’s ties … it"). */
function readSubject(
  pronoun: Pronoun,
  subject: number,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  const { tree } = sentence.names
  const token = tree.tokens[subject]
  if (tree.childrenBy(subject, 'conj').some((child) => sentence.byHead.has(child)))
    return pronoun.kind === 'several' ? 'noun' : undefined
  const candidate = sentence.byHead.get(subject) ?? apposedTo(subject, sentence)
  if (candidate && fits(candidate)) return candidate
  if (candidate)
    return candidate.kind === 'person' ? withinPhrase(subject, sentence, fits) : undefined
  if (token && agreesWithNoun(pronoun, token)) return 'noun'
  const [owner] = tree.childrenBy(subject, 'nmod:poss')
  const owning = owner === undefined ? undefined : sentence.byHead.get(owner)
  return owning && fits(owning) ? owning : undefined
}

/** Somebody in the same sentence before a pronoun, the first named first. */
const nearestBefore = (
  index: number,
  { candidates, names: { tree } }: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined => {
  const before = tree.tokens[index]?.start ?? 0
  const verb = tree.headOf(index)
  return candidates.find(
    (candidate) =>
      candidate.mention.end <= before &&
      fits(candidate) &&
      !tree
        .childrenBy(verb, 'nsubj')
        .some((child) => tree.tokens[child]?.start === candidate.mention.start),
  )
}

/** The name in apposition to a noun: "the oil minister, Ada Quill". */
const apposedTo = (
  noun: number,
  { byHead, names: { tree } }: ReadSentence,
): Candidate | undefined =>
  tree
    .childrenBy(noun, 'appos')
    .map((name) => byHead.get(name))
    .find((candidate) => candidate !== undefined)

/** Whom the phrase of a person names besides: "Ada Quill, a spokeswoman for the Quill Front, said its fighters". */
function withinPhrase(
  subject: number,
  { candidates, names: { tree } }: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const { first, next } = tree.rangeOf(subject)
  const { start, end } = tree.spanOf(first, next)
  return candidates.find(
    (candidate) =>
      candidate.mention.start >= start && candidate.mention.end <= end && fits(candidate),
  )
}

function mainSubject(
  pronoun: Pronoun,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  const { tree } = sentence.names
  const root = tree.tokens.findIndex(({ head }) => head === -1)
  const [subject] = tree.childrenBy(root, 'nsubj')
  if (subject === undefined) return undefined
  const found = readSubject(pronoun, subject, sentence, fits)
  return found && pronoun.kind === 'thing' && hasRival(pronoun, subject, sentence) ? 'noun' : found
}

/** Whether a clause in what a subject says has a subject that agrees as well: "Oman says the delay … It". */
function hasRival(pronoun: Pronoun, subject: number, { names: { tree } }: ReadSentence): boolean {
  return tree.tokens.some(
    (token, index) => index > subject && tree.is(index, 'nsubj') && agreesWithNoun(pronoun, token),
  )
}
