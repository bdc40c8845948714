import type { Word } from '@onrecord/grammar'
import type { Knowledge } from '@onrecord/lexicon'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { Office } from '../offices/office.ts'
import type { OfficeRegister } from '../offices/office-register.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { FoundNominal } from './found-nominal.ts'

/** The offices that refer to their holder: "the governor", "Russia’s foreign minister". */
export function findOfficeNominals(
  offices: readonly Office[],
  { mentions, tree, day }: SentenceNames,
  register: OfficeRegister,
  registry: NameRegistry,
  knowledge: Knowledge,
): FoundNominal[] {
  return offices.flatMap(({ first, next, head: index, role, owner, isDefinite, isPlural }) => {
    const head = tree.words[index]
    if (head === undefined || !isDefinite || isPlural || isInGeneral(head)) return []
    const state = owner === undefined ? undefined : mentions[owner]
    const span = tree.spanOf({ first, next })
    const holder = register.holderAt(span.start, head.lemma, role, state?.entity, day)
    if (holder === undefined) return []
    const known = holder.rule === 'office-known' ? knowledge.actor(holder.entity) : undefined
    if (known) registry.addKnown(known)
    const mention: ActorMention = {
      ...span,
      type: 'PER',
      form: 'nominal',
      entity: holder.entity,
      reading: 'name',
      ...decidedBy(holder.rule),
    }
    return [{ head, mention, isPlural: false }]
  })
}

/** Whether an office is what somebody is to be, and so nobody’s in particular: "fit to be president of Oman". */
const isInGeneral = (office: Word): boolean =>
  office.childBy('det', 'nmod:poss') === undefined &&
  office.childBy('cop') !== undefined &&
  office.childBy('mark')?.hasText('to') === true
