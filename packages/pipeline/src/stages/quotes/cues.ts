import { clauseOf, type Statement, type Word, type WordRange } from '@onrecord/grammar'
import { type CueWord, findCueWord } from '@onrecord/lexicon'
import type { EventStatus, Span } from '@onrecord/schema'

/** A verb or noun that reports speech or belief, in a statement. */
export interface Cue extends Span, WordRange {
  word: Word
  entry: CueWord
  /** The valency of the cue. */
  takes: CueWord['takes']
  /** Whether it was said: "did not say" is negated, "may argue" hypothetical, "will tell" planned. */
  status: EventStatus
  isPassive: boolean
}

/** The entry of "according to" and "per", whose speaker follows. */
export const accordingTo: CueWord = {
  lemma: 'according to',
  partOfSpeech: 'verb',
  attitude: 'says',
  takes: [],
}

/** The cues of a statement, in order. */
export function findCues(statement: Statement): Cue[] {
  const cues: Cue[] = []
  for (let first = 0; first < statement.length; first++) {
    const word = statement.word(first)
    if (word === undefined) continue
    const source = word.hasText('according', 'per')
      ? (readAccordingTo(statement, first, word) ?? readPer(statement, first, word))
      : undefined
    if (source) cues.push(source)
    const entry = findEntry(statement, first, word)
    if (entry) cues.push(readCue(first, word, entry))
  }
  return cues
}

function readAccordingTo(statement: Statement, first: number, word: Word): Cue | undefined {
  const to = statement.word(first + 1)
  if (!(word.hasText('according') && to?.hasText('to'))) return undefined
  return readSource(word, { first, next: first + 2 }, { start: word.start, end: to.end })
}

/** "Per", set off as "according to" is: "Eels, per the WHO, are rare", "Per officials, it rained". */
function readPer(statement: Statement, first: number, word: Word): Cue | undefined {
  if (!word.hasText('per') || !word.hasTag('ADP')) return undefined
  const isSetOff = first === 0 || statement.isComma(first - 1)
  const isPlural = statement.word(first + 1)?.isPlural === true
  const isSource = statement.hasTag(first + 1, 'DET', 'PROPN') || isPlural
  return isSetOff && isSource ? readSource(word, { first, next: first + 1 }, word) : undefined
}

function readSource(word: Word, range: WordRange, { start, end }: Span): Cue {
  const cue = { word, entry: accordingTo, takes: [], isPassive: false }
  return { ...cue, ...range, start, end, status: 'actual' }
}

function readCue(first: number, word: Word, entry: CueWord): Cue {
  const { start, end } = word
  const clause = clauseOf(word)
  const range = { first, next: first + 1, start, end }
  return {
    ...range,
    word,
    entry,
    takes: entry.takes,
    get status() {
      return clause.status
    },
    isPassive: (clause.isPassive && word.hasTag('VERB')) || isReducedPassive(word),
  }
}

/** Whether a participle is what is left of a passive clause: "when [asked] why it rained", "[Asked] whether it rained, …". */
const isReducedPassive = (word: Word): boolean =>
  word.hasText('asked', 'told') &&
  /^VB[ND]$/.test(word.fineTag) &&
  word.childBy('nsubj', 'aux', 'obj', 'iobj') === undefined &&
  (word.index === 0 || word.sentence.words[word.index - 1]?.hasText('when', 'if', 'once') === true)

function findEntry(statement: Statement, index: number, word: Word): CueWord | undefined {
  if (word.isNoun) return findCueWord(word.lemma, 'noun')
  const entry = word.hasTag('VERB') ? findCueWord(word.lemma, 'verb') : undefined
  return entry && !isParticiple(statement, index) ? entry : undefined
}

/**
 * Whether a verb modifies a noun, "a proposed change", is part of a compound, "so-called", or opens the statement as a
 * participle: "Delayed by rain, …", but not "Asked about it, …", nor "Said Ada Quill, “…”".
 */
const isParticiple = (statement: Statement, index: number): boolean =>
  statement.word(index)?.is('amod') === true ||
  statement.matches(index - 1, /^[-‐‑]$/) ||
  (index === 0 && statement.matches(index, /ed$/) && !opensTag(statement))

const opensTag = (statement: Statement): boolean =>
  statement.hasText(0, 'asked', 'told') ||
  (statement.hasMarks && statement.hasTag(1, 'PROPN', 'DET', 'PRON'))
