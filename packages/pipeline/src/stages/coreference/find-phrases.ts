import type { Sentence as AnalysedSentence } from '@onrecord/english'
import {
  isImpersonal,
  nounPhraseSpan,
  readSentence,
  type Sentence,
  type Word,
} from '@onrecord/grammar'
import { type Gender, genderOfGivenName } from '@onrecord/lexicon'
import { contains, firstFrom, type Span } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import {
  countOf,
  depthOf,
  determinerOf,
  isCleft,
  kindOf,
  modifiersOf,
  pronounOf,
  roleOf,
  sexOf,
  wordsOf,
} from './describe-phrase.ts'
import { findNamedHeads } from './find-named-heads.ts'
import { isDecided } from './is-decided.ts'
import { type Phrase, Pronoun, Sex } from './phrase.ts'

/** How many predicates over a phrase are kept. */
const mostClauses = 8

/** What the phrases of a text are found in. */
export interface Findings {
  sentences: readonly AnalysedSentence[]
  /** The names of the text, in order. */
  names: readonly ActorMention[]
  /** The nominals and pronouns that the stage of actors resolved, in order. */
  references: readonly ActorMention[]
  /** The quoted stretches, in order. */
  stretches: readonly Span[]
  /** The times, in order. */
  times: readonly Span[]
  /** The genders of persons, by entity. */
  genders: ReadonlyMap<string, Gender>
}

/**
 * Find the noun phrases of a text: names, nouns with what modifies them, and personal pronouns, in the order of their heads.
 * Times, compounds and expletives are none.
 */
export function findPhrases(findings: Findings): Phrase[] {
  const phrases: Phrase[] = []
  for (const [index, sentence] of findings.sentences.entries()) {
    const tree = readSentence(sentence)
    const { heads, inside } = findNamedHeads(tree, findings.names)
    for (const head of tree.words) {
      const name = heads.get(head)
      if (name === undefined && (inside.has(head) || !isPhraseHead(head))) continue
      const pronoun = name ? Pronoun.none : pronounOf(head)
      if (pronoun === undefined || spanAt(head, findings.times) > 0) continue
      phrases.push({
        index: phrases.length,
        sentence: index,
        paragraph: sentence.paragraph,
        head,
        name,
        pronoun,
        ...readPhrase(head, name, pronoun, tree, findings),
      })
    }
  }
  return phrases
}

function readPhrase(
  head: Word,
  name: ActorMention | undefined,
  pronoun: Pronoun,
  tree: Sentence,
  { references, stretches, genders }: Findings,
) {
  const { start, end } = pronoun === Pronoun.none ? nounPhraseSpan(head) : head
  const told = name ?? referenceAt(head, { start, end }, references)
  const top = head.firstConjunct
  const isSubject = top.is('nsubj')
  const isFocus = isCleft(head)
  return {
    start,
    end,
    told,
    isDecided: told !== undefined && isDecided(told),
    kind: kindOf(head, name, pronoun),
    count: countOf(head, name, pronoun),
    sex: name ? sexOfName(name, tree, genders) : sexOf(head, pronoun),
    determiner: determinerOf(head, name, pronoun),
    lemma: name ? lastWordOf(name, tree).lemma : head.lemma,
    words: name ? '' : wordsOf(head),
    modifiers: modifiersOf(head).map(({ lemma }) => lemma),
    properModifiers: modifiersOf(head)
      .filter((word) => word.hasTag('PROPN'))
      .map(({ lemma }) => lemma),
    role: roleOf(head, isFocus),
    depth: depthOf(head),
    stretch: spanAt(head, stretches),
    clauses: clausesOver(head),
    isSubject,
    isFocus,
    isMainSubject: isSubject && top.head?.head === undefined,
  }
}

const modifying = [
  'compound',
  'flat',
  'nmod:desc',
  'fixed',
  'goeswith',
  'amod',
  'det',
  'case',
  'cc',
  'advmod',
]

/**
 * Whether a word heads a noun phrase that may have a referent: a noun without "no", a pronoun, or an adjective or numeral with
 * an article, "the poor", or "both" alone.
 */
function isPhraseHead(word: Word): boolean {
  if (word.hasTag('PRON') && !word.hasText('both')) return !word.is('expl') && !isOfWeather(word)
  if (word.is(...modifying) || word.childBy('det')?.hasText('no')) return false
  if (word.isNoun) return true
  if (!word.is('nsubj', 'obj', 'obl', 'nmod')) return false
  if (word.hasText('both')) return true
  const hasArticle = word.childBy('det')?.hasText('the', 'these', 'those', 'both') === true
  return word.hasTag('ADJ', 'NUM') && hasArticle
}

/** Whether a pronoun is the subject of an impersonal verb: "it rained". */
const isOfWeather = ({ head, lemma }: Word): boolean =>
  lemma === 'it' && head !== undefined && isImpersonal(head)

/** The number of the span that a word is in, from 1; 0 where it is in none. */
function spanAt({ start }: Span, spans: readonly Span[]): number {
  const number = firstFrom(spans, start + 1)
  return start < (spans[number - 1]?.end ?? 0) ? number : 0
}

/** The reference that is a phrase or a part of it with its head. */
function referenceAt(
  head: Word,
  phrase: Span,
  references: readonly ActorMention[],
): ActorMention | undefined {
  const reference = references[firstFrom(references, phrase.start)]
  return reference && contains(phrase, reference) && contains(reference, head)
    ? reference
    : undefined
}

function lastWordOf(name: Span, { words }: Sentence): Word {
  let last = words[firstFrom(words, name.start)] as Word
  while (last.next && last.next.end <= name.end) last = last.next
  return last
}

function sexOfName(
  { type, entity, start }: ActorMention,
  { words }: Sentence,
  genders: ReadonlyMap<string, Gender>,
): Sex {
  if (type !== 'PER') return Sex.unknown
  const first = words[firstFrom(words, start)]
  const gender = genders.get(entity) ?? genderOfGivenName(first?.text ?? '')
  return gender ? Sex[gender] : Sex.unknown
}

function clausesOver(head: Word): Word[] {
  const clauses: Word[] = []
  for (let over = head.head; over && clauses.length < mostClauses; over = over.head)
    if (isPredicate(over)) clauses.push(over)
  return clauses
}

const isPredicate = (word: Word): boolean =>
  word.hasTag('VERB') || word.head === undefined || word.childBy('nsubj', 'cop') !== undefined
