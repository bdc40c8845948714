import type { Extraction } from '@onrecord/schema'
import { countCodePoints } from '../../formats/offsets/count-code-points.ts'
import type { AnnotatedText } from '../annotated-text.ts'
import { markRecords } from '../mark-records.ts'
import { modelVersion } from './task.ts'

/**
 * Make a task for Label Studio, with the records as predictions: a region for each part of a mark, in code points, and relations.
 * The id of an entity is the remark of its region. The parts of a quotation are joined by the relation "continued".
 */
export function makeTask({ name, text, record }: AnnotatedText): object {
  const { marks, links } = markRecords(record)
  const ends = marks.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]))
  const points = countCodePoints(text, ends)
  const regions = marks.flatMap(({ id, label, spans, entity }) =>
    spans.map(({ start, end }, part) => ({
      id: partId(id, part),
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: {
        start: points.get(start),
        end: points.get(end),
        text: text.slice(start, end),
        labels: [label],
      },
      ...(entity !== undefined && { meta: { text: [entity] } }),
    })),
  )
  const continued = marks.flatMap(({ id, spans }) =>
    spans.slice(1).map((_, part) => relate(partId(id, part), partId(id, part + 1), 'continued')),
  )
  const related = links.map(({ from, to, label }) => relate(from, to, label))
  return {
    data: { text, source: name, ...describe(record) },
    predictions: [{ model_version: modelVersion, result: [...regions, ...continued, ...related] }],
  }
}

const partId = (id: string, part: number): string => (part === 0 ? id : `${id}-part-${part + 1}`)

const relate = (from: string, to: string, label: string) => ({
  type: 'relation',
  from_id: from,
  to_id: to,
  direction: 'right',
  labels: [label],
})

const describe = ({ title, published }: Extraction) => ({
  ...(title !== null && { title }),
  ...(published !== null && { published }),
})
