import { overlaps } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { HeldOffice, Office } from './office.ts'

/**
 * The offices beside the names of their holders, as references to them: "the mayor of Sur" in "Ada Quill, the mayor of Sur". A
 * title is part of the name that it stands before: "Mayor Ada Quill".
 *
 * @param offices
 *   The offices of the sentence that are noun phrases.
 */
export function nameHolders(
  { mentions, names, tree }: SentenceNames,
  offices: readonly Office[],
  held: readonly HeldOffice[],
): ActorMention[] {
  return held.flatMap(({ office, person }): ActorMention[] => {
    const holder = mentions[person]
    const span = tree.spanOf(office)
    if (!holder || office.isPlural || !offices.includes(office) || overlaps(span, holder)) return []
    const isTitle = office.owner === undefined && office.next === names[person]?.first
    if (isTitle && !office.isDefinite) return []
    const { type, entity, reading } = holder
    return [{ ...span, type, form: 'nominal', entity, reading, ...decidedBy('office-held') }]
  })
}
