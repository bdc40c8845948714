import { compareSpans } from '@onrecord/schema'
import { TakenSpans } from '../../../taken-spans.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { type Abbreviations, spellOut } from './find-abbreviations.ts'
import type { FoundName } from './found-name.ts'

/** The names of a sentence, together with the abbreviations in it that the text defines and that were not found as names. */
export function addAbbreviations(
  { names, sentence: { tokens } }: SentenceNames,
  abbreviations: Abbreviations,
): readonly FoundName[] {
  if (abbreviations.size === 0) return names
  const taken = new TakenSpans(names)
  const added = tokens.flatMap(({ start, end, text }, first): FoundName[] => {
    const long = spellOut(text, start, abbreviations)
    if (long === undefined || taken.overlaps({ start, end })) return []
    return [{ ...long, start, end, first, next: first + 1, words: text, inner: [] }]
  })
  return added.length === 0 ? names : [...names, ...added].sort(compareSpans)
}
