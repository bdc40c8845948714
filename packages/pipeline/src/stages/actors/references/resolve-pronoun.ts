import { type Gender, nominals } from '@onrecord/lexicon'
import type { ActorRule } from '../rules.ts'
import type { Candidate, ReadSentence } from './candidate.ts'
import { findSubjects } from './find-subjects.ts'
import { agrees, agreesWithNoun, type Pronoun } from './pronouns.ts'
import { type Found, readSubject } from './read-subject.ts'

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
    for (const subject of findSubjects(pronoun.isBound, index, node, tree)) {
      if (subject > index && tree.is(node, 'ccomp', 'conj', 'parataxis')) continue
      const found = readSubject(pronoun, subject, sentence, fits)
      const isAhead = subject > index && found === 'noun'
      if (found && !isAhead) return found
    }
  }
  return pronoun.kind === 'person' ? nearestBefore(index, sentence, fits) : undefined
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
