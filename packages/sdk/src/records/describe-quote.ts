import type { Quote as QuoteRecord } from '@onrecord/dataset'
import { describeNotes, inLine } from './describe-date.ts'

/** A quote in one line: `Ada Quill warns (2018-02-01): “It is late.”` */
export function describeQuote(quote: QuoteRecord, name: (id: string) => string): string {
  const { speaker, coSpeakers, speakerText, cue, kind, text, gloss, date } = quote
  const speakers = [speaker === null ? (speakerText ?? 'somebody') : name(speaker)]
  for (const id of coSpeakers) speakers.push(name(id))
  const attitude = cue?.attitude ?? 'says'
  const verb = speakers.length > 1 ? attitude.replace(/ies$/, 'ys').slice(0, -1) : attitude
  const words = text === undefined ? gloss : kind === 'direct' ? `“${text}”` : text
  const said = words === undefined ? '' : `: ${inLine(words)}`
  return `${speakers.join(' and ')} ${verb}${describeNotes(date, cue?.status ?? 'actual')}${said}`
}
