import type { Token } from '@onrecord/english'
import { isOfficeHead, occupations } from '@onrecord/lexicon'
import type { FoundName } from '../names/found-name.ts'

const ordinary = new Set(occupations)
/** How far an apposition is searched for its noun, in tokens. */
const reach = 5

/** Whether a description is an occupation and no public office: "baker". */
export const isOrdinary = (description: string): boolean => ordinary.has(description)

/**
 * The occupation or office in the title or apposition of a person's name: "baker" for "Tom Quill, a baker", "minister" for
 * "Minister Tom Quill".
 */
export function describePerson(
  { first, next }: FoundName,
  tokens: readonly Token[],
): string | undefined {
  return [nounBefore(first, tokens), nounAfter(next, tokens)].find(
    (noun) => noun !== undefined && (ordinary.has(noun) || isOfficeHead(noun)),
  )
}

const nounBefore = (first: number, tokens: readonly Token[]): string | undefined =>
  tokens[first - 1]?.lemma.toLowerCase()

/** The head noun of an apposition with an article after a name: "Tom Quill, a young baker from Sur". */
function nounAfter(next: number, tokens: readonly Token[]): string | undefined {
  if (tokens[next]?.text !== ',' || tokens[next + 1]?.tag !== 'DET') return undefined
  let noun: string | undefined
  for (const { tag, lemma } of tokens.slice(next + 2, next + 2 + reach)) {
    if (tag === 'NOUN' || tag === 'PROPN') noun = lemma.toLowerCase()
    else if (tag !== 'ADJ') break
  }
  return noun
}
