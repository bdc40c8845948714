import type { NameType } from '@onrecord/english'
import type { Word } from '@onrecord/grammar'
import type { Bearer } from '@onrecord/lexicon'
import { firstFrom, type Span } from '@onrecord/schema'
import type { NameRun } from './find-name-runs.ts'
import type { FoundName } from './found-name.ts'

/** The name at a span of the text, aligned with the tokens of its sentence. */
export function toName(
  { start, end }: Span,
  tokens: readonly Word[],
  text: string,
  type: NameType,
  bearers: readonly Bearer[] = [],
): FoundName {
  const after = firstFrom(tokens, start)
  const first = tokens[after]?.start === start ? after : after - 1
  let next = first + 1
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return { start, end, first, next, words, type, bearers, inner: [] }
}

/** The name of a run of tokens. */
export const fromRun = (
  run: NameRun,
  tokens: readonly Word[],
  text: string,
  type: NameType,
): FoundName => toName(spanOf(run, tokens), tokens, text, type)

/** The span of a run of tokens in the text. */
export const spanOf = ({ first, next }: NameRun, tokens: readonly Word[]): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
})
