import type { Extraction, Span } from '@onrecord/schema'
import type { Link, Mark, Marks } from './annotated-text.ts'
import { labelOfQuote, unknownPhrase } from './labels.ts'

/** Mark the quotations, events and times of a text, and the phrases for actors and places, with the links between them. */
export function markRecords({ entities, mentions, quotes, events, times }: Extraction): Marks {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const phrases = new Map<string, Mark>()
  const links: Link[] = []
  const phraseAt = ({ start, end }: Span, entity: string | null): string => {
    const key = `${start}-${end}`
    const known = phrases.get(key)
    if (known) return known.id
    const label = kinds.get(entity ?? '') ?? unknownPhrase
    const phrase: Mark = {
      id: `phrase-${phrases.size}`,
      label,
      spans: [{ start, end }],
      ...(entity !== null && { entity }),
    }
    phrases.set(key, phrase)
    return phrase.id
  }
  for (const mention of mentions) phraseAt(mention, mention.entity)
  const said = quotes.map(({ kind, content, source, speaker, cue }, index): Mark => {
    const id = `quote-${index}`
    if (source) links.push({ from: id, to: phraseAt(source, speaker), label: 'speaker' })
    const attributes = cue ? { attitude: cue.attitude } : {}
    return { id, label: labelOfQuote(kind), spans: content, attributes }
  })
  const told = events.map(({ type, mode, status, trigger, agents, recipients }, index): Mark => {
    const id = `event-${index}`
    for (const [label, list] of [
      ['agent', agents],
      ['recipient', recipients],
    ] as const)
      for (const participant of list)
        links.push({ from: id, to: phraseAt(participant, participant.entity), label })
    const attributes = { status, ...(mode !== null && { mode }) }
    return { id, label: type, spans: [trigger], attributes }
  })
  const dated = times.map(
    ({ start, end, value }, index): Mark => ({
      id: `time-${index}`,
      label: 'time',
      spans: [{ start, end }],
      attributes: { value },
    }),
  )
  return { marks: [...phrases.values(), ...said, ...told, ...dated], links }
}
