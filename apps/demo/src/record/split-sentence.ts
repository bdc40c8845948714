import { toSentence } from '@onrecord/sdk/sentence'
import type { Entry } from '../dataset/entry.ts'

/** The sentence of a record without its date and place; words that are quoted in full stand apart. */
export interface SplitSentence {
  readonly lead: string
  readonly words?: string
}

/** Split the sentence of a record: "Ada Quill warns:" and “It is late.” */
export function splitSentence({ kind, record }: Entry): SplitSentence {
  const sentence = dropDate(toSentence(record), record.date !== null || record.place !== undefined)
  if (kind === 'event' || record.kind !== 'direct') return { lead: sentence }
  const start = sentence.indexOf(`“${record.text}”`)
  return start <= 0
    ? { lead: sentence }
    : { lead: sentence.slice(0, start).trimEnd(), words: record.text }
}

/** Date and place end a sentence in brackets. */
function dropDate(sentence: string, hasDate: boolean): string {
  const found = hasDate ? / \([^()]*\)\.$/.exec(sentence) : null
  if (!found) return sentence
  const rest = sentence.slice(0, found.index)
  return /[.!?]”?$/.test(rest) ? rest : `${rest}.`
}
