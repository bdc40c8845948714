import { antecedentPositions, isImpersonal, type Pronoun, type Word } from '@onrecord/grammar'
import type { Gender } from '@onrecord/lexicon'
import { agrees, agreesWithNoun } from './agreement.ts'
import type { Candidate, ReadSentence } from './candidate.ts'
import { type Found, readSubject } from './read-subject.ts'

/** How many sentences before a pronoun its antecedent may stand. */
const reach = { person: 4, thing: 2, several: 2 }

/**
 * The antecedent of a pronoun: the first subject that agrees with it in the clauses around it, from the inside out, then the
 * subjects of earlier sentences, and for people whoever else is named there (after Hobbs, "Resolving pronoun references",
 * 1978, with agreement). Where a common noun in such a place agrees as well, the pronoun has no known antecedent.
 *
 * @param word
 *   The pronoun, in the last sentence.
 * @param sentences
 *   The sentences read so far.
 */
export function resolvePronoun(
  pronoun: Pronoun,
  word: Word,
  sentences: readonly ReadSentence[],
  genderOf: (entity: string) => Gender | undefined,
): Candidate | undefined {
  const current = sentences.at(-1)
  if (current === undefined) return undefined
  if (pronoun.kind === 'thing' && word.head && isImpersonal(word.head)) return undefined
  const fits = (candidate: Candidate) => agrees(pronoun, candidate, genderOf)
  const own = climb(pronoun, word, current, fits)
  if (own === 'noun') return undefined
  if (own) return own
  for (let back = 2; back <= reach[pronoun.kind] + 1; back++) {
    const earlier = sentences.at(-back)
    if (earlier === undefined) return undefined
    const subject = mainSubject(pronoun, earlier, fits)
    if (subject === 'noun') return undefined
    const found = subject ?? (pronoun.kind === 'person' ? earlier.candidates.find(fits) : undefined)
    if (found) return found
  }
  return undefined
}

/** The first subject that agrees, from the clause of the pronoun upwards, or whoever is named before it. */
function climb(
  pronoun: Pronoun,
  word: Word,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  for (let node: Word | undefined = word; node?.head; node = node.head)
    for (const subject of antecedentPositions(pronoun.isBound, word, node)) {
      const isAhead = subject.index > word.index
      if (isAhead && node.is('ccomp', 'conj', 'parataxis')) continue
      const found = readSubject(pronoun, subject, sentence, fits)
      if (found && !(isAhead && found === 'noun')) return found
    }
  return pronoun.kind === 'person' ? firstBefore(word, sentence, fits) : undefined
}

/** The first person before a pronoun in its sentence who is not the subject of its clause. */
function firstBefore(
  word: Word,
  { candidates }: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const subjects = word.head?.childrenBy('nsubj') ?? []
  return candidates.find(
    (candidate) =>
      candidate.mention.end <= word.start &&
      fits(candidate) &&
      !subjects.some(({ start }) => start === candidate.mention.start),
  )
}

function mainSubject(
  pronoun: Pronoun,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  const subject = sentence.names.tree.root?.childBy('nsubj')
  if (subject === undefined) return undefined
  const found = readSubject(pronoun, subject, sentence, fits)
  return found && pronoun.kind === 'thing' && hasRival(pronoun, subject) ? 'noun' : found
}

/** Whether a later clause of the sentence has a subject that agrees as well: "Oman says the delay … It". */
const hasRival = (pronoun: Pronoun, { index, sentence: { words } }: Word): boolean =>
  words.slice(index + 1).some((word) => word.is('nsubj') && agreesWithNoun(pronoun, word))
