import type { Sentence } from '@onrecord/english'
import { readSentence, type Word } from '@onrecord/grammar'
import { type Bearer, findKnownNames, type Knowledge, type KnownName } from '@onrecord/lexicon'
import { compareSpans, contains } from '@onrecord/schema'
import { TakenSpans } from '../../../taken-spans.ts'
import { extendBody } from './extend-body.ts'
import { joinBranches } from './find-branches.ts'
import { findNameRuns } from './find-name-runs.ts'
import { findNewName } from './find-new-name.ts'
import type { FoundName } from './found-name.ts'
import { isCommonWord } from './is-common-word.ts'
import { joinByNames } from './join-by-names.ts'
import { isOfficeName, readAnalysedNames } from './read-analysed-names.ts'
import { settleOverlaps } from './settle-overlaps.ts'
import { fromRun, spanOf, toName } from './to-name.ts'
import { typeOf } from './type-of.ts'

/** Names of the lexicon that are as often common words in a sentence in capitals. */
const homographs = /^(?:IT|US|WHO)$/

/** The names of a sentence, and the titles that refer to their holders: "the Secretary". */
export interface SentenceFinds {
  names: readonly FoundName[]
  titles: readonly FoundName[]
}

/**
 * Find the names in a sentence: those of the lexicon, those of the analyser, and those that a title, an office or a verb of
 * speech gives away. They do not overlap; names within names are their `inner` ones.
 */
export function findNames(sentence: Sentence, text: string, knowledge: Knowledge): SentenceFinds {
  const tokens = readSentence(sentence).words
  const words = text.slice(sentence.start, sentence.end)
  const inCapitals = !/\p{Ll}/u.test(words)
  const known = findKnownNames(words, sentence.start, knowledge, inCapitals)
    .map(
      (name): FoundName => ({
        ...toKnownName(name, tokens, text),
        inner: name.inner.map((place) => toKnownName(place, tokens, text)),
      }),
    )
    .filter(({ first }) => !inCapitals || tokens[first]?.hasTag('PROPN', 'ADJ', 'NOUN'))
  const read = readAnalysedNames(sentence.names, tokens, text)
  const knownAt = new Map(known.map((name) => [name.start, name]))
  const analysed = read.names.filter((name) => !isOfficeOf(name, knownAt.get(name.start)))
  const runs = findNameRuns(tokens)
  const bodies: FoundName[] = []
  for (const run of runs) {
    const next = extendBody(run, tokens)
    const isInside = (bodies.at(-1)?.next ?? 0) > run.first
    if (next !== undefined && !isInside) bodies.push(fromRun({ ...run, next }, tokens, text, 'ORG'))
  }
  const settled = settleOverlaps(known, keepLongest(bodies, analysed), tokens, text)
  const taken = new TakenSpans(settled)
  const contextual = runs.flatMap((run) => {
    if (taken.overlaps(spanOf(run, tokens))) return []
    const found = findNewName(run, tokens)
    return found ? [fromRun(found, tokens, text, found.type)] : []
  })
  const names = [...settled, ...contextual]
    .filter((name) => !(inCapitals && homographs.test(name.words)) && !isCommonWord(name, tokens))
    .sort(compareSpans)
  const joined = joinByNames(names, tokens, text)
  return { names: joinBranches(joined, tokens, text), titles: read.titles }
}

/** Whether a name is an office of a state or body that is known: "US Secretary of State". */
function isOfficeOf({ end, words }: FoundName, owner: FoundName | undefined): boolean {
  if (owner === undefined || owner.end >= end || owner.type === 'PER') return false
  return isOfficeName(words.split(' ').slice(owner.words.split(' ').length), 'PER')
}

/** The names of extended organizations that are not part of a longer one of the analyser, and its names beside them. */
function keepLongest(bodies: readonly FoundName[], analysed: readonly FoundName[]): FoundName[] {
  const organizations = analysed.filter(({ type }) => type === 'ORG')
  const kept = bodies.filter((body) => !organizations.some((longer) => contains(longer, body)))
  const taken = new TakenSpans(kept)
  const others = analysed.filter((name) => !taken.overlaps(name))
  return [...kept, ...others].sort(compareSpans)
}

const toKnownName = (name: KnownName, tokens: readonly Word[], text: string): FoundName =>
  toName(name, tokens, text, typeOf(name.bearers[0] as Bearer), name.bearers)
