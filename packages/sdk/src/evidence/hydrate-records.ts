import type { Dataset as DatasetRecords, Event, Evidence, Quote } from '@onrecord/dataset'
import { toWords } from '@onrecord/schema'
import { checkText } from './check-text.ts'

/** The length of `prefix` and `suffix` in UTF-16 code units. */
const context = 32

/**
 * Fill the words of a source in, for those who have its text: those of evidence in it, those around it, and those of quotes that have
 * none. The records given stay as they are.
 *
 * @param text
 *   The text as given: the whole file, with byte order mark and line ends.
 * @throws RangeError
 *   If there is no such source, or if the text is not the one that the source's hash is of.
 */
export async function hydrateRecords<Records extends DatasetRecords>(
  records: Records,
  sourceId: string,
  text: string,
): Promise<Records> {
  const source = records.sources.find(({ id }) => id === sourceId)
  if (source === undefined)
    throw new RangeError(`Unexpected source "${sourceId}", expected one of the dataset`)
  await checkText(source, text)
  const fill = (evidence: readonly Evidence[]) => fillEvidence(evidence, sourceId, text)
  return {
    ...records,
    actors: records.actors.map((actor) => ({
      ...actor,
      affiliations: actor.affiliations.map((affiliation) => ({
        ...affiliation,
        evidence: fill(affiliation.evidence),
      })),
      evidence: fill(actor.evidence),
    })),
    quotes: records.quotes.map((quote) => fillQuote(quote, sourceId, text)),
    events: records.events.map(
      (event): Event => ({
        ...event,
        evidence: fillContext(event.evidence, sourceId, text),
      }),
    ),
  }
}

function fillQuote(quote: Quote, source: string, text: string): Quote {
  const evidence = fillContext(quote.evidence, source, text)
  const said = quote.evidence.filter((place) => place.source === source)
  const words = toWords(said.map(({ start, end }) => text.slice(start, end)).join(' … '))
  return { ...quote, ...(quote.text === undefined && words !== '' && { text: words }), evidence }
}

const fillEvidence = (evidence: readonly Evidence[], source: string, text: string): Evidence[] =>
  evidence.map((place) =>
    place.source === source ? { ...place, exact: text.slice(place.start, place.end) } : place,
  )

const fillContext = (evidence: readonly Evidence[], source: string, text: string): Evidence[] =>
  fillEvidence(evidence, source, text).map((place) => {
    if (place.source !== source) return place
    const prefix = text.slice(Math.max(0, place.start - context), place.start)
    const suffix = text.slice(place.end, place.end + context)
    return { ...place, ...(prefix && { prefix }), ...(suffix && { suffix }) }
  })
