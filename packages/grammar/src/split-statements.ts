import { findCueWord } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import { type Item, type QuotedStretch, Statement } from './statement.ts'
import type { Word } from './word.ts'

/** The sentences of a paragraph, each as the words of it that are prose. */
export interface Paragraph extends Span {
  /** Its index in the text. */
  index: number
  sentences: readonly (readonly Word[])[]
}

/** Within how many words after a quoted question a cue shows that the sentence continues: “Who?” the tall envoy asked. */
const tagReach = 6
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
  const statements: Statement[] = []
  let next = 0
  for (const { index: paragraph, sentences } of paragraphs) {
    const ends = new Set(sentences.map((words) => words.at(-1)))
    let items: Item[] = []
    const close = () => {
      if (items.length > 0) statements.push(new Statement(paragraph, items))
      items = []
    }
    const words = sentences.flat()
    for (const [index, word] of words.entries()) {
      while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++
      const stretch = stretches[next]
      if (stretch && word.start >= stretch.start) {
        if (items.at(-1) !== stretch && word.start === stretch.start) items.push(stretch)
        const isLast = (words[index + 1]?.start ?? Number.POSITIVE_INFINITY) >= stretch.end
        if (isLast && endsStatement(stretch, words, index + 1, text)) close()
        continue
      }
      items.push(word)
      const isEnd = ends.has(word) && /^[.!?…]+$/.test(word.text)
      if (isEnd || word.text === ';' || items.length >= longestStatement) close()
    }
    close()
  }
  return statements
}

/** Whether a sentence ends with a quoted stretch. */
function endsStatement(
  { content }: QuotedStretch,
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
