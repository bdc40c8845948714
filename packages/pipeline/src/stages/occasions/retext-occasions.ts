import type { ExtractedEvent, ExtractedQuote } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { ActorMention } from '../actors/actor-mention.ts'

/**
 * A unified plugin that dates quotations by the visit during which they were said. Where the text gives a quotation a
 * place and no date, and its speaker pays one dated visit to that place or its state, the date is that of the visit, on
 * the basis of the time that the text has reached.
 */
export function retextOccasions() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const states = readStates(file.data.mentions ?? [], text)
    const visits = (file.data.events ?? []).filter(
      ({ mode, date }) => mode === 'visit' && date !== null,
    )
    for (const quote of file.data.quotes ?? []) {
      if (quote.date !== null || quote.place === null || quote.speaker === null) continue
      const state = states.get(quote.place)
      const occasions = visits.filter((visit) => state && isVisit(visit, quote, state))
      const [date] = occasions.map((visit) => visit.date)
      if (date && occasions.length === 1) quote.date = { ...date, basis: 'running' }
    }
  }
}

/** The states that places and names of states stand for, by the words of the text. */
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
