import type { Token } from '@onrecord/english'
import { isOfficeHead, occupations } from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'

const ordinary = new Set(occupations)
const reach = 5

/** Whether a description is an occupation that is no public office: "baker". */
export const isOrdinary = (description: string): boolean => ordinary.has(description)

/**
 * What a text calls somebody right beside the name, by its noun: "baker" for "Tom Quill, a baker", "minister" for "Minister
 * Tom Quill". Nothing where the noun is neither an occupation nor an office.
 */
export function describePerson(
  { first, next }: FoundName,
  tokens: readonly Token[],
): string | undefined {
  return [nounBefore(first, tokens), nounBehind(next, tokens)].find(
    (noun) => noun !== undefined && (ordinary.has(noun) || isOfficeHead(noun)),
  )
}

const nounBefore = (first: number, tokens: readonly Token[]): string | undefined =>
  tokens[first - 1]?.lemma.toLowerCase()

/** The last noun before "of", a mark or a verb in what follows a comma and an article: "Tom Quill, a young baker from Sur". */
function nounBehind(next: number, tokens: readonly Token[]): string | undefined {
  if (tokens[next]?.text !== ',' || tokens[next + 1]?.tag !== 'DET') return undefined
  let noun: string | undefined
  for (const { tag, lemma } of tokens.slice(next + 2, next + 2 + reach)) {
    if (tag === 'NOUN' || tag === 'PROPN') noun = lemma.toLowerCase()
    else if (tag !== 'ADJ') break
  }
  return noun
}
