import type { Evidence, Span } from '@onrecord/schema'
import { InputError } from '../dataset/input-error.ts'
import { follow } from '../identity/redirects.ts'
import { Gone } from './gone.ts'
import type { Places } from './places.ts'
import type { Place, Scope, Selector } from './selectors.ts'
import type { Item } from './table.ts'

/** How evidence may be at the words of a selector, the closest first. */
const relations: readonly ((evidence: Span, words: Span) => boolean)[] = [
  (evidence, words) => evidence.start === words.start && evidence.end === words.end,
  (evidence, words) => evidence.start <= words.start && words.end <= evidence.end,
  (evidence, words) => evidence.start < words.end && words.start < evidence.end,
]

/**
 * Find the record that a correction is about.
 *
 * @param redirects
 *   By an id that went, the one that it leads to.
 * @throws Gone
 *   If there is none.
 * @throws InputError
 *   If several records have the words.
 */
export function selectRecord<Record extends Item>(
  { noun, records, redirects }: Selectable<Record>,
  selector: Selector,
  places: Places,
): Record {
  if (typeof selector === 'object') return selectByWords(noun, records, selector, places)
  const record = records.get(follow(selector, redirects, records))
  if (record === undefined) throw new Gone(`No ${noun} "${selector}" any more`)
  return record
}

interface Selectable<Record extends Item> {
  noun: string
  records: ReadonlyMap<string, Record>
  redirects: ReadonlyMap<string, string>
}

function selectByWords<Record extends Item>(
  noun: string,
  records: ReadonlyMap<string, Record>,
  place: Place,
  places: Places,
): Record {
  const span = places.find(place)
  for (const relation of relations) {
    const [record, ...others] = [...records.values()].filter(({ evidence }) =>
      evidence.some((each) => each.source === place.source && relation(each, span)),
    )
    if (record === undefined) continue
    if (others.length === 0) return record
    const ids = [record, ...others].map(({ id }) => `"${id}"`).join(', ')
    throw new InputError(`Unexpected words of several ${noun}s, expected one of the ids ${ids}`)
  }
  throw new Gone(`No ${noun} any more at the words ${JSON.stringify(place.words)}`)
}

/** Make a test of whether evidence is within some scopes: in the source, and at the words where there are some. */
export function matchScopes(scopes: readonly Scope[], places: Places) {
  const spans = scopes.map(({ source, words, occurrence }) => {
    places.source(source)
    return {
      source,
      span: words === undefined ? undefined : places.find({ source, words, occurrence }),
    }
  })
  return ({ source, start, end }: Evidence): boolean =>
    spans.some(
      (each) =>
        each.source === source &&
        (each.span === undefined || (start < each.span.end && each.span.start < end)),
    )
}
