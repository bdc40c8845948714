import type { Word } from '@onrecord/grammar'
import { particles } from '@onrecord/lexicon'

/** A run of proper nouns: the tokens from `first` up to but not including `next`. */
export interface NameRun {
  first: number
  next: number
}

const particleSet = new Set(particles)
const hyphen = /^[-‐‑]$/
const longestRun = 8

/**
 * Find the runs of proper nouns in a sentence, with the hyphens, tight dashes and particles between them: "Lashkar-e-Taiba".
 */
export function findNameRuns(tokens: readonly Word[]): NameRun[] {
  const runs: NameRun[] = []
  for (let first = 0; first < tokens.length; ) {
    const next = findRunEnd(tokens, first)
    if (next > first) runs.push({ first, next })
    first = Math.max(next, first + 1)
  }
  return runs
}

/** The index after the last proper noun of the run at `start`; `start` itself where no run starts there. */
export function findRunEnd(tokens: readonly Word[], start: number): number {
  let end = start
  for (let index = start; index < Math.min(tokens.length, start + longestRun); index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (isName(token)) end = index + 1
    else if (
      index === start ||
      !(hyphen.test(token.text) || isTightDash(token) || particleSet.has(token.text.toLowerCase()))
    )
      break
  }
  return end
}

/** Whether a token is a dash without spaces around it: "Export–Import Bank". */
const isTightDash = (token: Word): boolean =>
  token.text === '–' && token.previous?.end === token.start && token.next?.start === token.end

/** Whether a token is part of a name; adjectives and participles in names have the fine tag of a proper noun: "United". */
const isName = ({ fineTag, tag, text }: Word): boolean =>
  (tag === 'PROPN' || fineTag.startsWith('NNP')) && /^\p{Lu}/u.test(text)
