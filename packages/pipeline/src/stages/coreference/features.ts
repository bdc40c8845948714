import { Count, type Phrase, Pronoun, partnerOf } from './phrase.ts'

/** The features of a phrase alone, and of a pair of a phrase and a candidate; a row has a byte for each, in this order. */
export const featureNames = [
  'new',
  'pronoun',
  'determiner',
  'role',
  'kind',
  'count',
  'sex',
  'seen',
  'modifiers',
  'quoted',
  'sentence',
  'subject',
  'mainSubject',
  'governsClause',
  'candidates',
  'depth',
  'position',
  'told',
  'length',
  'predicate',
  'candidatePronoun',
  'candidateDeterminer',
  'candidateRole',
  'candidateKind',
  'candidateSubject',
  'candidateMainSubject',
  'candidateDepth',
  'candidateSentence',
  'candidateQuoted',
  'candidateFrequency',
  'ahead',
  'sentences',
  'phrases',
  'words',
  'paragraphs',
  'rank',
  'rankInSentence',
  'rivals',
  'sameLemma',
  'sameWords',
  'sameText',
  'sameName',
  'sameCount',
  'sameSex',
  'sameKind',
  'sameRole',
  'sameGovernor',
  'sameTold',
  'sameStretch',
  'binding',
  'nesting',
  'apposition',
  'clause',
  'furtherModifiers',
  'missingModifiers',
  'chainSize',
  'chainNamed',
  'chainBetween',
] as const
type Feature = (typeof featureNames)[number]
export const width = featureNames.length

const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Record<
  Feature,
  number
>

/** The phrases of a text while they are linked. */
export interface Linking {
  phrases: readonly Phrase[]
  /** How often the name or lemma of each phrase is in the text. */
  frequencies: readonly number[]
  /** By phrase read so far, the chain that it is in. */
  chainOf: readonly number[]
  /** By chain. */
  chainSizes: readonly number[]
  chainEntities: readonly (string | undefined)[]
}

/** A phrase with its candidates. */
export interface Site {
  phrase: Phrase
  candidates: readonly Phrase[]
  /** How many phrases before it have its lemma. */
  seen: number
}

const nameForm = 10
/** The distance in words of a candidate in another sentence. */
const farAway = 80

const formOf = ({ pronoun, name }: Phrase): number => (name ? nameForm : pronoun)

/** A count as a byte; 0 is left for "does not apply". */
const capped = (value: number, most: number): number => Math.min(value, most) + 1

const flag = (is: boolean): number => (is ? 2 : 1)

/** Write the row of a phrase that refers to nothing before it; it has the features of the phrase alone, the others are 0. */
export function describeNew(row: Uint8Array, { phrase, candidates, seen }: Site): void {
  const { head } = phrase
  row[at.new] = 1
  row[at.pronoun] = formOf(phrase)
  row[at.determiner] = phrase.determiner
  row[at.role] = phrase.role
  row[at.kind] = phrase.kind
  row[at.count] = phrase.count
  row[at.sex] = phrase.sex
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

/** Write what the row at an offset has of a candidate; it starts as a copy of the row of `describeNew`. */
export function describePair(
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

/** 3 where two features are the same, 1 where they differ, 2 where one is unknown. */
const agreement = (a: number, b: number): number =>
  a === Count.unknown || b === Count.unknown ? 2 : a === b ? 3 : 1

function compareNames({ name, lemma }: Phrase, candidate: Phrase): number {
  if (!name || !candidate.name) return 1
  if (name.entity === candidate.name.entity) return 3
  return lemma === candidate.lemma ? 4 : 2
}

function compareStretches(stretch: number, other: number): number {
  if (stretch === other) return stretch > 0 ? 2 : 1
  if (stretch > 0) return other > 0 ? 3 : 4
  return 5
}

function countFurther(phrase: Phrase, other: Phrase): number {
  let count = 0
  for (const modifier of phrase.modifiers) if (!other.modifiers.includes(modifier)) count++
  return capped(count, 5)
}

/** Where two phrases of a sentence stand to each other: arguments of one verb cannot corefer, but for reflexives. */
function bindingOf({ head, clauses }: Phrase, candidate: Phrase): number {
  if (head.head === candidate.head) return 1
  if (candidate.head.head === head) return 2
  const [clause] = clauses
  if (clause === undefined || clause !== candidate.clauses[0]) return 3
  const isArgument = head.head === clause
  const isOther = candidate.head.head === clause
  if (isArgument && isOther) return /sel(?:f|ves)$/.test(head.text) ? 5 : 4
  return isArgument ? 6 : isOther ? 7 : 8
}

function nestingOf(phrase: Phrase, candidate: Phrase): number {
  if (candidate.start <= phrase.start && phrase.end <= candidate.end) return 2
  return phrase.start <= candidate.start && candidate.end <= phrase.end ? 3 : 1
}

function appositionOf(phrase: Phrase, candidate: Phrase): number {
  const { head } = phrase
  if (partnerOf(phrase) === candidate.head) return head.is('appos') ? 2 : 3
  if (partnerOf(candidate) === head && candidate.head.childBy('cop')) return 4
  if (head.is('conj') && head.firstConjunct === candidate.head.firstConjunct) return 5
  const isSecondary = head.is('xcomp', 'obl') && head.head === candidate.head.head
  return isSecondary && candidate.head.is('obj', 'nsubj') ? 6 : 1
}

/** How many predicates up the tree a candidate is the subject. */
function clauseOf({ clauses }: Phrase, { head }: Phrase): number {
  const verb = head.firstConjunct.head
  return verb === undefined ? 1 : clauses.indexOf(verb) + 2
}

/** Whether a clause follows under the same head, as in "it is clear that": the pronoun may refer to that clause. */
const hasClauseBehind = ({ head }: Phrase): boolean =>
  head.head?.children.some(
    (child) => child.index > head.index && child.is('ccomp', 'csubj', 'xcomp', 'advcl'),
  ) === true

/** Which of the forests is for a phrase: nouns, the third person, the first and second person. */
export function forestOf({ pronoun }: Phrase): number {
  if (pronoun === Pronoun.none || pronoun === Pronoun.these) return 0
  return pronoun <= Pronoun.they ? 1 : 2
}
