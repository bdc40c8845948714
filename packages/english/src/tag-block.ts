import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Tag, Token } from './token.ts'

/** How far a token may lie from where it is expected, in code units. */
const tolerance = 40

let wink: WinkMethods | undefined

/**
 * Tag a stretch of text with wink-nlp.
 *
 * @param text
 *   The stretch, of a few thousand code units at most.
 * @param offset
 *   Where it starts in the whole text.
 * @returns
 *   Its tokens, with offsets into the whole text. Whatever wink-nlp leaves out or changes is a token with the tag `X`,
 *   so that tokens and white space tile the stretch.
 */
export function tagBlock(text: string, offset: number): Token[] {
  wink ??= winkNLP(model, ['pos'])
  const { its } = wink
  const words = wink.readDoc(text).tokens()
  const values = words.out(its.value)
  const tags = words.out(its.pos)
  const lemmas = words.out(its.lemma as ItsFunction<string>)
  const tokens: Token[] = []
  let cursor = 0
  const add = (start: number, end: number, tag: Tag, lemma?: string) => {
    const value = text.slice(start, end)
    tokens.push({
      start: start + offset,
      end: end + offset,
      text: value,
      tag,
      lemma: tag === 'PROPN' ? value : (lemma ?? value.toLowerCase()),
    })
  }
  const addUnknown = (end: number) => {
    for (const part of text.slice(cursor, end).matchAll(/\S+/g))
      add(cursor + part.index, cursor + part.index + part[0].length, 'X')
  }
  for (const [index, value] of values.entries()) {
    if (value.trim() === '') continue
    const start = text.indexOf(value, cursor)
    if (start < 0 || start - skipWhiteSpace(text, cursor) > tolerance) continue
    addUnknown(start)
    cursor = start + value.length
    add(start, cursor, tags[index] as Tag, lemmas[index])
  }
  addUnknown(text.length)
  return tokens
}

function skipWhiteSpace(text: string, index: number): number {
  let end = index
  while (end < text.length && /\s/.test(text.charAt(end))) end++
  return end
}
