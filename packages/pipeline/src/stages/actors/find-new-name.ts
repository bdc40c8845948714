import type { Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'
import { findCueWord } from '../../vocabulary/find-cue-word.ts'
import type { NameRun } from './find-name-runs.ts'
import { isBody, isOfficeHead, isTitle, isUnspecified } from './offices.ts'

/** A person or body whose name the lexicon does not have. */
export interface NewName extends Span {
  kind: 'person' | 'organization'
  name: string
}

/** How far after a name its office may follow in an apposition, or go before it, in tokens. */
const appositionReach = 8

/**
 * Tell what proper nouns in a row name. A body is named by its last word: "Kabul Bank". A person is named where a
 * title stands before them or opens them, a verb of speech stands beside them, or an office is in apposition to them.
 *
 * @param run
 *   The proper nouns.
 * @param tokens
 *   The tokens of the sentence.
 */
export function findNewName(run: NameRun, tokens: readonly Token[]): NewName | undefined {
  const head = run.tokens.at(-1)
  if (head && isBody(head.text))
    return isUnspecified(run.tokens.map(({ text }) => text))
      ? undefined
      : toName(run.tokens, 'organization')
  const titled = run.tokens.findIndex(({ text }) => !isTitle(text))
  const named = titled < 0 ? [] : run.tokens.slice(titled)
  const first = named[0]
  const last = named.at(-1)
  if (!(first && last)) return undefined
  const before = tokens.indexOf(first) - 1
  const after = tokens.indexOf(last) + 1
  const isPerson =
    titled > 0 ||
    isTitle(tokens[before]?.text ?? '') ||
    isCue(tokens[before]) ||
    leadsToCue(tokens, after) ||
    (tokens[before]?.text === 'to' && tokens[before - 1]?.lemma === 'according') ||
    followsOffice(tokens, before) ||
    (named.length > 1 && precedesOffice(tokens, after))
  return isPerson ? toName(named, 'person') : undefined
}

function toName(tokens: readonly Token[], kind: NewName['kind']): NewName | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!(first && last)) return undefined
  return { start: first.start, end: last.end, kind, name: tokens.map(joinToken).join('').trim() }
}

const isCue = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && findCueWord(token.lemma) !== undefined

/** Whether a cue follows, with nothing but auxiliaries, adverbs or another name between: "has also said", ", who said", "and Tom Barda said". */
function leadsToCue(tokens: readonly Token[], from: number): boolean {
  let index = from
  if (tokens[index]?.tag === 'CCONJ') {
    index++
    while (tokens[index]?.tag === 'PROPN') index++
    if (index === from + 1) return false
  }
  if (tokens[index]?.text === ',' && tokens[index + 1]?.text === 'who') index += 2
  while (tokens[index]?.tag === 'AUX' || tokens[index]?.tag === 'ADV') index++
  return isCue(tokens[index])
}

/** Whether an office goes before the comma before a name: "Russia's envoy to Oman, Ada Quill". */
function followsOffice(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  for (let index = comma - 1; index >= Math.max(0, comma - appositionReach); index--) {
    const token = tokens[index]
    if (token === undefined || /^(?:PUNCT|VERB|AUX)$/.test(token.tag)) return false
    if (isOfficeHead(token.lemma.toLowerCase())) return true
  }
  return false
}

/** Whether an office follows a name between commas: "Ada Quill, the envoy to Oman". */
function precedesOffice(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  const following = tokens.slice(comma + 1, comma + appositionReach)
  const end = following.findIndex(({ tag }) => tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX')
  return following.slice(0, end < 0 ? undefined : end).some(({ lemma }) => isOfficeHead(lemma))
}

/** The token with the space that was before it in the text, as a single one. */
function joinToken(token: Token, index: number, tokens: readonly Token[]): string {
  const previous = tokens[index - 1]
  return previous && previous.end < token.start ? ` ${token.text}` : token.text
}
