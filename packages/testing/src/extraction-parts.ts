import type { Extraction, Span } from '@onrecord/schema'

/** The spans of a record, each with what it is. */
export function listSpans(record: Extraction): [name: string, span: Span][] {
  const { affiliations, events, mentions, quotes, times } = record
  const named = (name: string, spans: readonly (Span | null)[]): [string, Span][] =>
    spans.flatMap((span): [string, Span][] => (span ? [[name, span]] : []))
  return [
    ...named('a mention', mentions),
    ...named('a time', times),
    ...named('an affiliation', affiliations),
    ...quotes.flatMap(({ content, cue, quoted, source }) => [
      ...named('what was said', content),
      ...named('quoted words', quoted),
      ...named('a cue', [cue]),
      ...named('a speaker', [source]),
    ]),
    ...events.flatMap(({ agents, recipients, trigger }) => [
      ...named('a trigger', [trigger]),
      ...named('an agent', agents),
      ...named('a recipient', recipients),
    ]),
  ]
}

/** The ids of entities that a record refers to. */
export const listIds = ({ affiliations, events, mentions, quotes }: Extraction): string[] =>
  [
    ...mentions.map(({ entity }) => entity),
    ...quotes.flatMap((quote) => [
      quote.speaker,
      ...quote.coSpeakers,
      ...quote.about,
      ...quote.addressees,
    ]),
    ...events
      .flatMap(({ agents, recipients }) => [...agents, ...recipients])
      .map(({ entity }) => entity),
    ...affiliations.flatMap(({ organization, person }) => [person, organization]),
  ].filter((id) => id !== null)
