import { Identifier, type Span } from '@onrecord/schema'
import { eventTypeOf, phraseLabels, quoteKindOf } from '../labels.ts'
import { isRegion, isRelation, type Region, type Results } from './task.ts'

/** A quotation or event as regions and relations have it. */
export interface AnnotatedRecord {
  id: string
  label: string
  spans: Span[]
  /** The ids of the actors that it is linked to, by the label of the relation; null for one that is not known. */
  links: ReadonlyMap<string, readonly (string | null)[]>
}

/** Read the quotations and events of a result, in the order of the text. */
export function readRegions(text: string, results: Results): AnnotatedRecord[] {
  const regions = new Map(results.filter(isRegion).map((region) => [region.id, region]))
  const relations = results.filter(isRelation)
  const locate = locator(text)
  const nextOf = (id: string) =>
    relations.find(({ from_id, labels }) => from_id === id && labels?.includes('continued'))?.to_id
  const isContinued = new Set(
    relations.filter(({ labels }) => labels?.includes('continued')).map(({ to_id }) => to_id),
  )
  const actorOf = actorReader([...regions.values()])
  return [...regions.values()]
    .filter(({ id, value }) => isRecord(value.labels[0]) && !isContinued.has(id))
    .map(({ id, value }) => {
      const spans = [locate(value)]
      const seen = new Set([id])
      for (let next = nextOf(id); next !== undefined && !seen.has(next); next = nextOf(next)) {
        seen.add(next)
        const region = regions.get(next)
        if (region) spans.push(locate(region.value))
      }
      const links = new Map<string, (string | null)[]>()
      for (const { from_id, to_id, labels } of relations) {
        const [label] = labels ?? []
        const target = regions.get(to_id)
        if (from_id !== id || label === undefined || target === undefined) continue
        links.set(label, [...(links.get(label) ?? []), actorOf(target)])
      }
      return { id, label: value.labels[0] ?? '', spans, links }
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

const isRecord = (label = ''): boolean =>
  quoteKindOf(label) !== undefined || eventTypeOf(label) !== undefined

/** Read the actor of a phrase: the id in its remark, or that of other phrases with the same words. */
function actorReader(regions: readonly Region[]): (region: Region) => string | null {
  const idOf = ({ meta }: Region) => meta?.text?.find((id) => Identifier.safeParse(id).success)
  const byWords = new Map<string, string>()
  for (const region of regions) {
    const id = idOf(region)
    if (id !== undefined && phraseLabels.includes(region.value.labels[0] ?? ''))
      byWords.set(region.value.text ?? '', id)
  }
  return (region) => idOf(region) ?? byWords.get(region.value.text ?? '') ?? null
}

/** Find the span of a region, in UTF-16 code units: its offsets are code points, or code units from old versions of Label Studio. */
function locator(text: string): (value: Region['value']) => Span {
  const starts: number[] = []
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1)
    starts.push(unit)
  starts.push(text.length)
  return ({ start, end, text: words }) => {
    const span = { start: starts[start] ?? text.length, end: starts[end] ?? text.length }
    const isInUnits = text.slice(start, end) === words && text.slice(span.start, span.end) !== words
    return isInUnits ? { start, end } : span
  }
}
