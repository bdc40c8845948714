import type { Dataset, Evidence, Quote, Source, Span } from '@onrecord/schema'
import type { Reference, Report, Speaker } from './reference.ts'

/**
 * Read the sources of a dataset as references. Its records tell who said what. Of a text that is not at hand, there are the words that
 * its records have, at their places.
 *
 * @param texts
 *   The texts that are at hand, by the ids of their sources.
 */
export function readDatasetReferences(
  { actors, quotes, sources }: Pick<Dataset, 'actors' | 'quotes' | 'sources'>,
  texts: ReadonlyMap<string, string>,
): Reference[] {
  const speakers = new Map(actors.map(({ id, name, aliases }) => [id, { id, name, aliases }]))
  const said = groupBySource(quotes)
  return sources.map((source) => {
    const places = said.get(source.id) ?? []
    const known = texts.get(source.id)
    const text = known ?? joinWords(source, places)
    const reports = places.map((place) => toReport(place, text, speakers))
    return { id: source.id, text, isPartial: known === undefined, reports }
  })
}

interface Said {
  quote: Quote
  /** Its evidence in one source. */
  evidence: Evidence[]
}

function groupBySource(quotes: readonly Quote[]): Map<string, Said[]> {
  const said = new Map<string, Said[]>()
  for (const quote of quotes) {
    if (quote.cue && quote.cue.status !== 'actual') continue
    for (const source of new Set(quote.evidence.map(({ source }) => source))) {
      const evidence = quote.evidence.filter((place) => place.source === source)
      said.set(source, [...(said.get(source) ?? []), { quote, evidence }])
    }
  }
  return said
}

/** A text of white space, with the words of its quotes at their places. */
function joinWords({ text: { length } }: Source, said: readonly Said[]): string {
  const places = said
    .flatMap(({ evidence }) => evidence)
    .filter(({ exact }) => exact !== undefined)
    .sort((a, b) => a.start - b.start)
  let text = ''
  for (const { start, exact = '' } of places)
    if (start >= text.length) text += `${'\n'.repeat(start - text.length)}${exact}`
  return text + '\n'.repeat(Math.max(0, length - text.length))
}

function toReport(
  { quote, evidence }: Said,
  text: string,
  speakers: ReadonlyMap<string, Speaker>,
): Report {
  const content = evidence.map(({ start, end }) => ({ start, end }))
  return {
    content,
    quoted: quote.kind === 'direct' ? content : quotedWithin(content, text),
    speakers: [quote.speaker, ...quote.coSpeakers].flatMap((id) => speakers.get(id ?? '') ?? []),
  }
}

/** What is between quotation marks within spans. */
const quotedWithin = (spans: readonly Span[], text: string): Span[] =>
  spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[“"]([^“”"]{1,2000})[”"]/gu)].map(
      ({ index, 0: whole }) => ({
        start: start + index + 1,
        end: start + index + whole.length - 1,
      }),
    ),
  )
