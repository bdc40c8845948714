import {
  agreement,
  appositionOf,
  bindingOf,
  capped,
  clauseOf,
  compareNames,
  compareStretches,
  countFurther,
  flag,
  nestingOf,
} from './compare-phrases.ts'
import { at, type Linking, type Site, width } from './features.ts'
import { type Phrase, Pronoun, Sex } from './phrase.ts'

const nameForm = 10
/** The distance in words of a candidate in another sentence. */
const farAway = 80

/** The form of a phrase. "He" and "she" are one, so that the scorer cannot tell men from women but by agreement. */
function formOf({ pronoun, name }: Phrase): number {
  if (name) return nameForm
  return pronoun === Pronoun.she ? Pronoun.he : pronoun
}

/**
 * Write the rows of a phrase: that of referring to nothing before it, which has the features of the phrase alone, and one for
 * each candidate.
 *
 * @param rows
 *   As many rows as there are candidates, and one more.
 */
export function describeSite(rows: Uint8Array, site: Site, linking: Linking): void {
  rows.fill(0)
  describeNew(rows, site)
  for (let index = 0; index < site.candidates.length; index++) {
    const offset = (index + 1) * width
    rows.copyWithin(offset, 0, width)
    describePair(rows, offset, site, index, linking)
  }
}

function describeNew(row: Uint8Array, { phrase, candidates, seen }: Site): void {
  const { head } = phrase
  row[at.new] = 1
  row[at.pronoun] = formOf(phrase)
  row[at.determiner] = phrase.determiner
  row[at.role] = phrase.role
  row[at.kind] = phrase.kind
  row[at.count] = phrase.count
  row[at.sex] = phrase.sex === Sex.unknown ? 0 : 1
  row[at.seen] = capped(seen, 10)
  row[at.modifiers] = capped(phrase.modifiers.length, 6)
  row[at.quoted] = phrase.stretch > 0 ? 1 : 0
  row[at.sentence] = capped(phrase.sentence, 60)
  row[at.subject] = phrase.isSubject ? 1 : 0
  row[at.mainSubject] = phrase.isMainSubject ? 1 : 0
  row[at.governsClause] = hasClauseBehind(phrase) ? 1 : 0
  row[at.candidates] = capped(candidates.length, 30)
  row[at.depth] = phrase.depth
  row[at.position] = capped(head.index, 40)
  row[at.told] = phrase.told ? 1 : 0
  row[at.length] = capped(phrase.end - phrase.start, 100)
  row[at.predicate] = head.childBy('cop') ? 1 : 0
}

function describePair(
  row: Uint8Array,
  offset: number,
  { phrase, candidates }: Site,
  index: number,
  linking: Linking,
): void {
  const candidate = candidates[index] as Phrase
  const isNear = phrase.sentence === candidate.sentence
  row[offset + at.new] = 0
  describeCandidate(row, offset, candidate, linking)
  row[offset + at.ahead] = flag(candidate.index > phrase.index)
  row[offset + at.sentences] = capped(phrase.sentence - candidate.sentence, 40)
  row[offset + at.phrases] = capped(Math.abs(phrase.index - candidate.index), 120)
  row[offset + at.words] = isNear
    ? capped(Math.abs(phrase.head.index - candidate.head.index), 60)
    : farAway
  row[offset + at.paragraphs] = capped(phrase.paragraph - candidate.paragraph, 20)
  describeSameness(row, offset, phrase, candidate)
  row[offset + at.binding] = isNear ? bindingOf(phrase, candidate) : 0
  row[offset + at.nesting] = isNear ? nestingOf(phrase, candidate) : 1
  row[offset + at.apposition] = isNear ? appositionOf(phrase, candidate) : 0
  row[offset + at.clause] = isNear && candidate.isSubject ? clauseOf(phrase, candidate) : 1
  describeRivals(row, offset, candidates, index, linking)
}

function describeCandidate(
  row: Uint8Array,
  offset: number,
  candidate: Phrase,
  linking: Linking,
): void {
  const chain = linking.chainOf[candidate.index]
  row[offset + at.candidatePronoun] = formOf(candidate) + 1
  row[offset + at.candidateDeterminer] = candidate.determiner + 1
  row[offset + at.candidateRole] = candidate.role + 1
  row[offset + at.candidateKind] = candidate.kind + 1
  row[offset + at.candidateSubject] = flag(candidate.isSubject)
  row[offset + at.candidateMainSubject] = flag(candidate.isMainSubject)
  row[offset + at.candidateDepth] = candidate.depth + 1
  row[offset + at.candidateSentence] = capped(candidate.sentence, 30)
  row[offset + at.candidateQuoted] = flag(candidate.stretch > 0)
  row[offset + at.candidateFrequency] = capped(linking.frequencies[candidate.index] ?? 0, 20)
  row[offset + at.chainSize] = chain === undefined ? 1 : capped(linking.chainSizes[chain] ?? 0, 30)
  row[offset + at.chainNamed] = flag(
    chain !== undefined && linking.chainEntities[chain] !== undefined,
  )
}

/** In what a phrase and a candidate are the same. */
function describeSameness(
  row: Uint8Array,
  offset: number,
  phrase: Phrase,
  candidate: Phrase,
): void {
  const governor = phrase.head.head?.lemma
  row[offset + at.sameLemma] = flag(phrase.lemma === candidate.lemma)
  row[offset + at.sameWords] = flag(phrase.words !== '' && phrase.words === candidate.words)
  row[offset + at.sameText] = flag(
    phrase.head.text.toLowerCase() === candidate.head.text.toLowerCase(),
  )
  row[offset + at.sameName] = compareNames(phrase, candidate)
  row[offset + at.sameCount] = agreement(phrase.count, candidate.count)
  row[offset + at.sameSex] = agreement(phrase.sex, candidate.sex)
  row[offset + at.sameKind] = flag(phrase.kind === candidate.kind)
  row[offset + at.sameRole] = flag(phrase.role === candidate.role)
  row[offset + at.sameGovernor] = flag(
    governor !== undefined && governor === candidate.head.head?.lemma,
  )
  row[offset + at.sameTold] = phrase.told
    ? phrase.told.entity === candidate.told?.entity
      ? 3
      : 2
    : 1
  row[offset + at.sameStretch] = compareStretches(phrase.stretch, candidate.stretch)
  row[offset + at.furtherModifiers] = countFurther(phrase, candidate)
  row[offset + at.missingModifiers] = countFurther(candidate, phrase)
}

/** How a candidate stands among the others. */
function describeRivals(
  row: Uint8Array,
  offset: number,
  candidates: readonly Phrase[],
  index: number,
  { chainOf }: Linking,
): void {
  const { index: own, sentence } = candidates[index] as Phrase
  let rankInSentence = 1
  let between = 0
  let rivals = 0
  for (let place = 0; place < candidates.length; place++) {
    const other = candidates[place] as Phrase
    if (place < index && other.sentence === sentence) rankInSentence++
    if (place <= index) continue
    if (chainOf[other.index] === chainOf[own]) between++
    else if (other.sentence === sentence) rivals++
  }
  row[offset + at.rank] = capped(candidates.length - 1 - index, 30)
  row[offset + at.rankInSentence] = Math.min(rankInSentence, 10)
  row[offset + at.rivals] = capped(rivals, 10)
  row[offset + at.chainBetween] = capped(between, 10)
}

/** Whether a clause follows under the same head, as in "it is clear that": the pronoun may refer to that clause. */
const hasClauseBehind = ({ head }: Phrase): boolean =>
  head.head?.children.some(
    (child) => child.index > head.index && child.is('ccomp', 'csubj', 'xcomp', 'advcl'),
  ) === true
