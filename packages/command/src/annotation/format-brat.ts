import type { Span } from '@onrecord/schema'
import { countCodePoints } from '../formats/offsets/count-code-points.ts'
import type { AnnotatedText, Mark } from './annotated-text.ts'
import { eventLabels, linkLabels, phraseLabels, quoteLabels } from './labels.ts'
import { markRecords } from './mark-records.ts'

/**
 * Format the records of a text as standoff of brat, a `.ann` file beside the text: text-bound annotations, events with their
 * agents and recipients, the relation of a quotation to its speaker, attributes, and the ids of entities as notes. Offsets are in
 * code points, and an annotation is in several parts where it goes over an end of a line.
 */
export function formatBrat({ text, record }: AnnotatedText): string {
  const { marks, links } = markRecords(record)
  const parts = new Map(
    marks.map(({ id, spans }) => [id, spans.flatMap((span) => cut(text, span))]),
  )
  const ends = [...parts.values()].flat().flatMap(({ start, end }) => [start, end])
  const points = countCodePoints(text, ends)
  const textIds = new Map(marks.map(({ id }, index) => [id, `T${index + 1}`]))
  const events = marks.filter(({ label }) => eventLabels.includes(label))
  const eventIds = new Map(events.map(({ id }, index) => [id, `E${index + 1}`]))
  const idOf = (id: string) => eventIds.get(id) ?? textIds.get(id) ?? id
  const bound = marks.map(({ id, label }) => {
    const list = parts.get(id) ?? []
    const spans = list.map(({ start, end }) => `${points.get(start)} ${points.get(end)}`).join(';')
    const words = list.map(({ start, end }) => text.slice(start, end)).join(' ')
    return `${textIds.get(id)}\t${label} ${spans}\t${words}`
  })
  const told = events.map(({ id, label }) => {
    const own = links.filter(({ from }) => from === id)
    const roles = own.map(({ to, label }, index) => {
      const before = own.slice(0, index).filter((link) => link.label === label).length
      return ` ${label}${before > 0 ? before + 1 : ''}:${textIds.get(to)}`
    })
    return `${eventIds.get(id)}\t${label}:${textIds.get(id)}${roles.join('')}`
  })
  const related = links
    .filter(({ label }) => label === 'speaker')
    .map(
      ({ from, to, label }, index) =>
        `R${index + 1}\t${label} Arg1:${textIds.get(from)} Arg2:${textIds.get(to)}`,
    )
  const attributes = marks
    .flatMap((mark) => attributesOf(mark).map(([name, value]) => [name, idOf(mark.id), value]))
    .map((words, index) => `A${index + 1}\t${words.join(' ')}`)
  const notes = marks
    .filter(({ entity }) => entity !== undefined)
    .map(({ id, entity }, index) => `#${index + 1}\tAnnotatorNotes ${textIds.get(id)}\t${entity}`)
  const lines = [...bound, ...told, ...related, ...attributes, ...notes]
  return lines.map((line) => `${line}\n`).join('')
}

/** The attributes that brat knows: of times, the value is free text and left out. */
const attributesOf = ({ attributes = {} }: Mark): [string, string][] =>
  Object.entries(attributes).filter(([name]) => name !== 'value')

/** The parts of a span between ends of lines, without white space around them. */
const cut = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S(?:[^\r\n\u2028\u2029\t]*\S)?/gu)].map(
    ({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }),
  )

/** The configuration of brat, `annotation.conf`, for a set of attributes and their values. */
export function formatBratConfiguration(texts: readonly AnnotatedText[]): string {
  const values = new Map<string, Set<string>>()
  for (const { record } of texts)
    for (const mark of markRecords(record).marks)
      for (const [name, value] of attributesOf(mark))
        values.set(name, (values.get(name) ?? new Set()).add(value))
  const entities = [...phraseLabels, ...quoteLabels, 'time']
  const [speaker, agent, recipient] = linkLabels
  const attributes = [...values].map(
    ([name, all]) => `${name}\tArg:<ANY>, Value:${[...all].sort().join('|')}`,
  )
  return `${[
    '[entities]',
    ...entities,
    '[relations]',
    ...quoteLabels.map((label) => `${speaker}\tArg1:${label}, Arg2:<ENTITY>`),
    '<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>',
    '[events]',
    ...eventLabels.map((type) => `${type}\t${agent}*:<ENTITY>, ${recipient}*:<ENTITY>`),
    '[attributes]',
    ...attributes.sort(),
  ].join('\n')}\n`
}
