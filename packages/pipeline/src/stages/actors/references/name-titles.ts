import type { ActorMention } from '../../../results/actor-mention.ts'
import type { Office } from '../offices/office.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'

/**
 * The references of a sentence, with its titles without a name as names: "the Secretary". Its holder may be known from
 * elsewhere in the text; else it is an office of nobody in particular.
 *
 * @param linked
 *   The offices that somebody is named with.
 */
export function nameTitles(
  references: readonly ActorMention[],
  { titles, tree }: SentenceNames,
  linked: readonly Office[],
  registry: NameRegistry,
): ActorMention[] {
  const free = titles.filter(({ first, next }) =>
    linked.every(({ head }) => head < first || head >= next),
  )
  const resolved = new Set<ActorMention>()
  const unspecified = free.flatMap(({ start, end, words, next }): ActorMention[] => {
    const known = references.find((mention) => mention.start <= start && mention.end >= end)
    if (known) resolved.add(known)
    if (known || tree.words[next]?.hasTag('PROPN')) return []
    const entity = registry.addNew(words, 'unspecified')
    const rule = decidedBy('name-unspecified')
    return [{ start, end, type: 'PER', form: 'name', entity, reading: 'unspecified', ...rule }]
  })
  const named = references.map(
    (mention): ActorMention => (resolved.has(mention) ? { ...mention, form: 'name' } : mention),
  )
  return [...named, ...unspecified]
}
