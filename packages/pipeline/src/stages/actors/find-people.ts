import type { Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'
import { findCueWord } from '../../vocabulary/find-cue-word.ts'
import type { NameRun } from './find-name-runs.ts'
import { isOfficeHead, isTitle } from './offices.ts'

/** Somebody whose name the lexicon does not have. */
export interface NewPerson extends Span {
  name: string
}

/** How far after a name its office may follow in an apposition, in tokens. */
const appositionReach = 8

/**
 * Whether proper nouns in a row name a person: a title stands before them or opens them, a verb of speech stands
 * beside them, or an office follows in apposition.
 *
 * @param run
 *   The proper nouns.
 * @param tokens
 *   The tokens of the sentence.
 */
export function findPerson(run: NameRun, tokens: readonly Token[]): NewPerson | undefined {
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
    isCue(tokens[after]) ||
    (named.length > 1 && hasOffice(tokens, after))
  if (!isPerson) return undefined
  return { start: first.start, end: last.end, name: named.map(joinToken).join('').trim() }
}

const isCue = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && findCueWord(token.lemma) !== undefined

function hasOffice(tokens: readonly Token[], comma: number): boolean {
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
