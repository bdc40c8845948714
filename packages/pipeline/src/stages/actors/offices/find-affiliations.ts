import { type Knowledge, usualRole } from '@onrecord/lexicon'
import type { ExtractedAffiliation } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { Interval } from '../../times/time.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { dateOffice } from './date-office.ts'
import { findOwner } from './find-owner.ts'
import type { HeldOffice, Office } from './office.ts'

/** What affiliations are taken from, besides the sentence. */
export interface AffiliationSources {
  text: string
  intervals: readonly Interval[]
  knowledge: Knowledge
  registry: NameRegistry
}

/**
 * The affiliations by the offices of a sentence, given its nominals and pronouns. Where the sentence does not name the
 * organization, public record may: "Foreign Minister Sergey Lavrov" is Russia's.
 */
export function findAffiliations(
  sentence: SentenceNames,
  held: readonly HeldOffice[],
  references: readonly ActorMention[],
  { text, intervals, knowledge, registry }: AffiliationSources,
): ExtractedAffiliation[] {
  return held.flatMap(({ office, person }) => {
    const holder = sentence.mentions[person]
    if (holder === undefined) return []
    const known = knowledge.actor(holder.entity)
    const owner = findOwner(office, sentence, references)
    const recalled = known?.offices.find(({ role }) => usualRole(role) === usualRole(office.role))
    const isOwner = owner && owner.reading !== 'unspecified' && owner.type !== 'PER'
    const state = isOwner ? owner.entity : undefined
    const actor = recalled && knowledge.actor(recalled.of)
    const organization = state ?? (actor && registry.addKnown(actor))
    if (organization === undefined) return []
    const isArticle = sentence.tree.words[office.first]?.hasTag('DET')
    const first = isArticle ? office.first + 1 : office.first
    const span = sentence.tree.spanOf({ first, next: office.next })
    return [
      {
        start: Math.min(span.start, holder.start),
        end: Math.max(span.end, holder.end),
        person: holder.entity,
        role: hasOwnerAfter(office, owner, sentence) ? office.title : office.role,
        organization,
        ...dateOffice(known, office.role, organization, sentence.day, span.end, intervals, text),
        rule: state ? 'office-told' : 'office-known',
      },
    ]
  })
}

/** Whether the owner of an office is a phrase after it: "a commander of the group". */
const hasOwnerAfter = (
  { owner, head }: Office,
  mention: ActorMention | undefined,
  { tree }: SentenceNames,
): boolean => owner === undefined && (mention?.start ?? 0) > (tree.words[head]?.start ?? 0)
