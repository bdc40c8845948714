import type { Dating, ExtractedEvent, ExtractedQuote } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { ActorMention } from '../../results/actor-mention.ts'
import { resultOf } from '../../results/result-of.ts'

/**
 * A retext plugin that dates quotations by the visit during which they were said: `file.data.occasions`. Where a quotation
 * has a place and no date, and its speaker pays one dated visit to that place or its state, it has the date of the visit, on
 * the basis of the time that the text has reached.
 */
export default function retextOccasions() {
  return (_: Root, file: VFile): undefined => {
    const quotes = resultOf(file, 'quotes', 'retextQuotes', [])
    const events = resultOf(file, 'events', 'retextEvents', [])
    const { mentions = [] } = file.data
    const states = readStates(mentions, String(file))
    const visits = events.filter(({ mode, date }) => mode === 'visit' && date !== null)
    file.data.occasions = new Map(
      quotes.flatMap((quote, index) => {
        const state = quote.place === null ? undefined : states.get(quote.place)
        if (state === undefined || quote.date !== null || quote.speaker === null) return []
        const [occasion, ...others] = visits.filter((visit) => isVisit(visit, quote, state))
        if (!occasion?.date || others.length > 0) return []
        return [[index, { ...occasion.date, basis: 'running' as const }]]
      }),
    )
  }
}

/** The states of the places and states that the text names, by their names there. */
function readStates(mentions: readonly ActorMention[], text: string): Map<string, string> {
  const states = new Map<string, string>()
  for (const { start, end, type, seatOf, entity, reading } of mentions) {
    const state = seatOf ?? (type === 'GPE' && reading === 'name' ? entity : undefined)
    if (state) states.set(text.slice(start, end), state)
  }
  return states
}

const isVisit = (
  { agents, recipients }: ExtractedEvent,
  { speaker }: ExtractedQuote,
  state: string,
): boolean =>
  agents.some(({ entity }) => entity === speaker) &&
  recipients.some(({ entity }) => entity === state)

declare module 'vfile' {
  interface DataMap {
    /** The dates of quotations by visits, by the index of the quotation. */
    occasions: ReadonlyMap<number, Dating>
  }
}
