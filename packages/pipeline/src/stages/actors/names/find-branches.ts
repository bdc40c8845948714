import type { Word } from '@onrecord/grammar'
import { branches } from '@onrecord/lexicon'
import { compareSpans } from '@onrecord/schema'
import { TakenSpans } from '../../../taken-spans.ts'
import type { NameRun } from './find-name-runs.ts'
import type { FoundName } from './found-name.ts'
import { spanOf } from './to-name.ts'

const nouns = new Set(branches)
const joint = /^(?:['’]s?|[-‐‑–])$/
const region = /^\p{Lu}\p{L}+$/u
const longestRegion = 3

/**
 * The names of a sentence, with the branches of groups as names of their own: "the Quill Front’s Nizwa wing", "the Nizwa
 * wing of the Quill Front". A branch replaces the names within it.
 */
export function joinBranches(
  names: readonly FoundName[],
  tokens: readonly Word[],
  text: string,
): readonly FoundName[] {
  const found = names.flatMap((name) => {
    if (name.type !== 'ORG') return []
    const branch = readBranchAfter(name, tokens) ?? readBranchBefore(name, tokens)
    if (branch === undefined) return []
    const { start, end } = spanOf(branch, tokens)
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    return [{ ...name, ...branch, start, end, words, inner: [], branchOf: name }]
  })
  if (found.length === 0) return names
  const taken = new TakenSpans(found)
  return [...names.filter((name) => !taken.overlaps(name)), ...found].sort(compareSpans)
}

interface Branch extends NameRun {
  region: string
}

/** The branch whose noun follows the name of its group: "the Quill Front’s Nizwa wing". */
function readBranchAfter({ first, next }: FoundName, tokens: readonly Word[]): Branch | undefined {
  const link = tokens[next]
  if (link === undefined || !joint.test(link.text)) return undefined
  const start = next + 1
  const end = regionEnd(tokens, start)
  return end > start && isBranch(tokens[end])
    ? { first, next: end + 1, region: wordsOf(tokens, start, end) }
    : undefined
}

/** The branch whose noun precedes the name of its group: "the Nizwa wing of the Quill Front". */
function readBranchBefore({ first, next }: FoundName, tokens: readonly Word[]): Branch | undefined {
  const of = first - (tokens[first - 1]?.text === 'the' ? 2 : 1)
  if (tokens[of]?.text !== 'of' || !isBranch(tokens[of - 1])) return undefined
  let start = of - 1
  while (start > of - 1 - longestRegion && isRegion(tokens[start - 1])) start--
  return start < of - 1 ? { first: start, next, region: wordsOf(tokens, start, of - 1) } : undefined
}

function regionEnd(tokens: readonly Word[], start: number): number {
  let end = start
  while (end < start + longestRegion && isRegion(tokens[end])) end++
  return end
}

const isRegion = (word: Word | undefined): boolean =>
  word !== undefined && !word.hasTag('DET') && region.test(word.text)

const isBranch = (word: Word | undefined): boolean =>
  word?.hasTag('NOUN', 'PROPN') === true && nouns.has(word.text.toLowerCase())

const wordsOf = (tokens: readonly Word[], first: number, next: number): string =>
  tokens
    .slice(first, next)
    .map(({ text }) => text)
    .join(' ')
