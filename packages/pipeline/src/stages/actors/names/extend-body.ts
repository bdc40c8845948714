import type { Word } from '@onrecord/grammar'
import { isBody } from '@onrecord/lexicon'
import { findRunEnd, type NameRun } from './find-name-runs.ts'

const dash = /^[–—]$/

/**
 * Extend the name of an organization over a complement with "of" or "for": "University of Nizwa", "National Library of the
 * Netherlands". A name with a dash in it is whole: "Omani Export–Import Bank".
 *
 * @param run
 *   A name, or a run of proper nouns.
 * @returns
 *   The index after the last token of the extended name; undefined where the run is no organization or has neither a
 *   complement nor a dash.
 */
export function extendBody({ first, next }: NameRun, tokens: readonly Word[]): number | undefined {
  const isNamed = isBody(tokens[next - 1]?.text) || isBody(tokens[first]?.text)
  if (!isNamed) return undefined
  const hasDash = tokens.slice(first, next).some(({ text }) => dash.test(text))
  if (!tokens[next]?.hasText('of', 'for')) return hasDash ? next : undefined
  const article = tokens[next + 1]?.hasText('the') ? 1 : 0
  const start = next + 1 + article
  const end = findRunEnd(tokens, start)
  if (end === start) return undefined
  const further = extendBody({ first, next: end }, tokens)
  if (further !== undefined) return further
  const isPair = tokens[end]?.text === 'and' && isBody(tokens[first]?.text)
  const pairEnd = isPair && article === 0 ? findRunEnd(tokens, end + 1) : end
  const isOtherBody =
    isBody(tokens[end + 1]?.text) ||
    isBody(tokens[pairEnd - 1]?.text) ||
    tokens[pairEnd]?.text === 'of'
  return isOtherBody ? end : Math.max(end, pairEnd)
}
