import type { Sentence, Token } from '@onrecord/english'
import { findCueWord } from '@onrecord/lexicon'
import type { Item, Marked, Statement } from './statement.ts'

/** Within how many tokens after "Who?" a cue shows that the sentence goes on: “Who?” the tall envoy asked. */
const tagReach = 6
/** A longer statement is cut: nobody writes one. */
const longestStatement = 400

/**
 * Split paragraphs into statements.
 *
 * @param paragraphs
 *   The sentences of each paragraph.
 * @param marked
 *   The words between marks, in order.
 * @param text
 *   The whole text.
 */
export function splitStatements(
  paragraphs: readonly (readonly Sentence[])[],
  marked: readonly Marked[],
  text: string,
): Statement[] {
  const statements: Statement[] = []
  let next = 0
  for (const sentences of paragraphs) {
    const paragraph = sentences[0]?.paragraph ?? 0
    const ends = new Set(sentences.map(({ tokens }) => tokens.at(-1)))
    let items: Item[] = []
    const close = () => {
      if (items.length > 0) statements.push({ paragraph, items })
      items = []
    }
    const tokens = sentences.flatMap((sentence) => sentence.tokens)
    for (const [index, token] of tokens.entries()) {
      while ((marked[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
      const quotation = marked[next]
      if (quotation && token.start >= quotation.start) {
        if (items.at(-1)?.marked !== quotation) {
          const isNew = token.start === quotation.start
          if (isNew) items.push({ start: quotation.start, end: quotation.end, marked: quotation })
        }
        const isLast = (tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) >= quotation.end
        if (isLast && endsStatement(quotation, tokens, index + 1, text)) close()
        continue
      }
      items.push(token)
      const isEnd = ends.has(token) && /^[.!?…]+$/.test(token.text)
      if (isEnd || token.text === ';' || items.length >= longestStatement) close()
    }
    close()
  }
  return statements
}

/** Whether a sentence ends with words between marks. */
function endsStatement(
  { content }: Marked,
  tokens: readonly Token[],
  next: number,
  text: string,
): boolean {
  const last = content.at(-1)
  const following = tokens[next]
  if (last === undefined || following === undefined) return true
  const [end] =
    /[.!?…]["'’”)\]]*\s*$/.exec(text.slice(Math.max(last.start, last.end - 8), last.end)) ?? []
  if (end === undefined || /^[\p{Ll},;:.!?)\]―—–-]/u.test(following.text)) return false
  if (end.startsWith('.')) return !isTag(tokens, next)
  const tag = tokens.slice(next, next + tagReach)
  const verb = tag.find(({ tag }) => tag === 'VERB' || tag === 'AUX')
  return !(verb && findCueWord(verb.lemma, 'verb'))
}

/** Whether a sentence is somebody and a cue alone: “The road is open.” Quill wrote. */
function isTag(tokens: readonly Token[], next: number): boolean {
  const following = tokens.slice(next, next + tagReach)
  const verb = following.findIndex(({ tag }) => !/^(?:DET|NOUN|PROPN|PRON)$/.test(tag))
  const { tag, lemma } = following[verb] ?? {}
  return (
    verb > 0 &&
    tag === 'VERB' &&
    findCueWord(lemma ?? '', 'verb') !== undefined &&
    following[verb + 1]?.text === '.'
  )
}
