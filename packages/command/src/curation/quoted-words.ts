import { type Evidence, type Quote, toWords } from '@onrecord/schema'
import { joinEvidence } from '../dataset/join.ts'
import type { Places } from './places.ts'
import type { Place } from './selectors.ts'

/** Cite the words of a quote. */
export const citeWords = (
  given: readonly Place[],
  kind: Quote['kind'],
  places: Places,
): Evidence[] =>
  joinEvidence(
    given.map((place) => places.cite(place, kind === 'direct')),
    [],
  )

/** The words of a quote as its first source has them, if the rights of that source allow them. */
export function readWords(
  given: readonly Place[],
  kind: Quote['kind'],
  places: Places,
): string | undefined {
  const [first] = given
  if (first === undefined) return undefined
  if (kind !== 'direct' && !isOpen(first.source, places)) return undefined
  const said = given.filter(({ source }) => source === first.source)
  return toWords(said.map((place) => places.words(place)).join(' … '))
}

/** The words that the evidence of a quote has, as its first source has them. */
export function readExact(evidence: readonly Evidence[]): string | undefined {
  const [first] = evidence
  const said = evidence.filter(({ source }) => source === first?.source)
  if (said.some(({ exact }) => exact === undefined)) return undefined
  return toWords(said.map(({ exact }) => exact).join(' … '))
}

/** Leave out words that the rights of the sources allow in direct quotations alone, where a quote is none any more. */
export function keepRights({ text, ...quote }: Quote, places: Places): Quote {
  const hasText = text !== undefined
  if (quote.kind === 'direct') return { ...quote, ...(hasText && { text }) }
  const evidence = quote.evidence.map((place) =>
    isOpen(place.source, places)
      ? place
      : { source: place.source, start: place.start, end: place.end },
  )
  const mayHaveText =
    quote.kind === 'mixed' || evidence.some(({ source }) => isOpen(source, places))
  return { ...quote, ...(hasText && mayHaveText && { text }), evidence }
}

const isOpen = (source: string, places: Places): boolean =>
  places.source(source).source.rights === 'open'
