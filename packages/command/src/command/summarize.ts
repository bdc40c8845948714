import type {
  ExtractedEvent,
  ExtractedQuote,
  Extraction,
  Participant,
  Span,
} from '@onrecord/schema'
import { describeDate } from '../dataset/describe-date.ts'
import { escapeControls } from './escape-controls.ts'

/** Format an extraction record for reading: the title and date of the text, then quotations, events and actors. */
export function summarize(record: Extraction, text: string): string {
  const names = new Map(record.entities.map(({ id, name }) => [id, name]))
  const words = ({ start, end }: Span): string =>
    text.slice(start, end).replace(/[\s\p{Cc}]+/gu, ' ')
  const sections: [string, string[]][] = [
    ['Quotations', record.quotes.map((quote) => describeQuote(quote, names, words))],
    ['Events', record.events.map((event) => describeEvent(event, names, words))],
    ['Actors', describeActors(record)],
  ]
  const byline = [record.authors.join(', '), record.published].filter(Boolean).join(', ')
  return [
    ...[record.title ?? record.id, byline].filter(Boolean).map(escapeControls),
    ...sections.flatMap(([title, lines]) => [
      '',
      title,
      ...(lines.length > 0 ? lines : ['  none']),
    ]),
    '',
    '',
  ].join('\n')
}

function describeQuote(
  quote: ExtractedQuote,
  names: ReadonlyMap<string, string>,
  words: (span: Span) => string,
): string {
  const { speaker: first, coSpeakers, source } = quote
  const speakers = [first ?? '', ...coSpeakers].flatMap((id) => names.get(id) ?? [])
  const speaker = speakers.join(' and ') || (source ? words(source) : 'somebody')
  const content = quote.content.map(words).join(' … ')
  const said = quote.kind === 'direct' ? `“${content}”` : content
  const place = quote.place === null ? [] : [quote.place]
  const status = quote.cue && quote.cue.status !== 'actual' ? [quote.cue.status] : []
  const circumstances = [describeDate(quote.date), ...place, quote.kind, ...status].join(', ')
  return `  ${speaker} ${quote.cue?.attitude ?? 'says'} (${circumstances})\n    ${said}`
}

function describeEvent(
  event: ExtractedEvent,
  names: ReadonlyMap<string, string>,
  words: (span: Span) => string,
): string {
  const list = (participants: Participant[]) =>
    participants
      .map((participant) => names.get(participant.entity ?? '') ?? words(participant))
      .join(', ')
  const sides = [list(event.agents), list(event.recipients)]
  const isOne = sides[0] === sides[1] || event.recipients.length === 0
  const who = isOne ? sides[0] : sides.join(' → ').trim()
  const type = [event.type, event.mode].filter(Boolean).join(' ')
  return `  ${type}: ${who} (${describeDate(event.date)}, ${event.status})`
}

function describeActors({ entities, mentions }: Extraction): string[] {
  const counts = new Map<string, number>()
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return entities
    .filter(({ id, kind }) => kind !== 'place' && kind !== 'unspecified' && counts.has(id))
    .map(({ id, kind, name }) => `  ${name} (${kind}, ${counts.get(id)}×)`)
}
