import { findCueWord } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import { type Item, type QuotedStretch, Statement } from './statement.ts'
import { Word } from './word.ts'

/** The sentences of a paragraph, each as the words of it that are prose. */
export interface Paragraph extends Span {
  /** Its index in the text. */
  index: number
  sentences: readonly (readonly Word[])[]
}

/** Within how many words after a quoted question a cue shows that the sentence continues: “Who?” the tall envoy asked. */
const tagReach = 6
/** A full stop, which may be that of an abbreviation, a question mark or an exclamation mark, and references to notes. */
const terminal = /[.!?…](?:\s?\[\d{1,3}\])*$/
/** How long it may be, in code units. */
const terminalLength = 12
/** A longer statement is cut, so that time stays linear in the length of the text. */
const longestStatement = 400

/**
 * Split paragraphs into statements.
 *
 * @param paragraphs
 *   The paragraphs of the prose, in order.
 * @param stretches
 *   The quoted stretches, in order.
 * @param text
 *   The whole text.
 */
export function splitStatements(
  paragraphs: readonly Paragraph[],
  stretches: readonly QuotedStretch[],
  text: string,
): Statement[] {
  const splitter = new Splitter(stretches, text)
  for (const paragraph of paragraphs) splitter.split(paragraph)
  return splitter.statements
}

class Splitter {
  readonly statements: Statement[] = []
  readonly #stretches: readonly QuotedStretch[]
  readonly #text: string
  /** The index of the first stretch that does not end before the word in hand. */
  #next = 0
  /** The items of the statement in hand. */
  #items: Item[] = []

  constructor(stretches: readonly QuotedStretch[], text: string) {
    this.#stretches = stretches
    this.#text = text
  }

  split({ index: paragraph, sentences }: Paragraph): void {
    const ends = new Set(sentences.map((words) => words.at(-1)))
    const words = sentences.flat()
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as Word
      const stretch = this.#stretchAt(word)
      const closes = stretch
        ? this.#addQuoted(stretch, words, index)
        : this.#addWord(word, ends.has(word), words.slice(index + 1, index + 3))
      if (closes) this.#close(paragraph)
    }
    this.#close(paragraph)
  }

  #stretchAt({ start }: Word): QuotedStretch | undefined {
    let stretch = this.#stretches[this.#next]
    while (stretch !== undefined && stretch.end <= start) stretch = this.#stretches[++this.#next]
    return stretch !== undefined && start >= stretch.start ? stretch : undefined
  }

  /** Add a stretch at its first word: whether the word in hand is its last and ends the statement. */
  #addQuoted(stretch: QuotedStretch, words: readonly Word[], index: number): boolean {
    const isFirst = words[index]?.start === stretch.start
    if (isFirst && this.#items.at(-1) !== stretch) this.#items.push(stretch)
    const following = words[index + 1]
    const isLast = following === undefined || following.start >= stretch.end
    if (!isLast) return false
    const closes = endsStatement(stretch, this.#isIntroduced(), words, index + 1, this.#text)
    if (!closes && this.#items.length === 0) this.#resume(stretch)
    return closes
  }

  /** Continue a statement that is a stretch of several paragraphs alone, as a tag follows the last of them. */
  #resume(stretch: QuotedStretch): void {
    const last = this.statements.at(-1)
    if (last?.length !== 1 || last.items[0] !== stretch) return
    this.statements.pop()
    this.#items.push(stretch)
  }

  /** Whether a cue or a colon stands right before the stretch in hand: Quill asked, “Who?” */
  #isIntroduced(): boolean {
    const [before, mark] = this.#items.slice(-3, -1)
    const last = mark instanceof Word && mark.text === ',' ? before : mark
    return (
      last instanceof Word &&
      (last.text === ':' || (last.hasTag('VERB') && findCueWord(last.lemma, 'verb') !== undefined))
    )
  }

  #addWord(word: Word, isLast: boolean, following: readonly Word[]): boolean {
    this.#items.push(word)
    const isEnd =
      isLast && terminal.test(this.#text.slice(Math.max(0, word.end - terminalLength), word.end))
    const isDivider = word.text === ';' && !continuesList(following)
    return isEnd || isDivider || this.#items.length >= longestStatement
  }

  #close(paragraph: number): void {
    if (this.#items.length > 0) this.statements.push(new Statement(paragraph, this.#items))
    this.#items = []
  }
}

/** Whether words after a semicolon are an item of a list of infinitives or clauses with "that". */
function continuesList(following: readonly Word[]): boolean {
  const [first, second] = following
  const opening = first?.hasTag('CCONJ') ? second : first
  return opening !== undefined && (opening.fineTag === 'TO' || opening.hasText('that'))
}

/** Whether a sentence ends with a quoted stretch, which a cue or a colon introduces, or a tag may follow. */
function endsStatement(
  { content }: QuotedStretch,
  isIntroduced: boolean,
  words: readonly Word[],
  next: number,
  text: string,
): boolean {
  const last = content.at(-1)
  const following = words[next]
  if (last === undefined || following === undefined) return true
  const [end] =
    /[.!?…]["'’”)\]]*\s*$/.exec(text.slice(Math.max(last.start, last.end - 8), last.end)) ?? []
  if (end === undefined || /^[\p{Ll},;:.!?)\]―—–-]/u.test(following.text)) return false
  if (isIntroduced) return true
  if (end.startsWith('.')) return !isTag(words, next)
  const verb = words.slice(next, next + tagReach).find((word) => word.hasTag('VERB', 'AUX'))
  return !(verb && findCueWord(verb.lemma, 'verb'))
}

/** Whether a sentence is a speaker and a cue alone: “The road is open.” Quill wrote. */
function isTag(words: readonly Word[], next: number): boolean {
  const following = words.slice(next, next + tagReach)
  const index = following.findIndex((word) => !word.hasTag('DET', 'NOUN', 'PROPN', 'PRON'))
  const verb = following[index]
  return (
    index > 0 &&
    verb !== undefined &&
    verb.hasTag('VERB') &&
    findCueWord(verb.lemma, 'verb') !== undefined &&
    following[index + 1]?.text === '.'
  )
}
