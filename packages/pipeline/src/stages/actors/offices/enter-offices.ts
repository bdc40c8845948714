import { genderOfTitle } from '@onrecord/lexicon'
import type { NameRegistry } from '../resolve/name-registry.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { HeldOffice } from './office.ts'
import type { OfficeRegister } from './office-register.ts'

/** Enter the offices that a sentence gives to people, and the gender that some of them imply. */
export function enterOffices(
  { mentions, tree }: SentenceNames,
  held: readonly HeldOffice[],
  register: OfficeRegister,
  registry: NameRegistry,
): void {
  for (const { office, person } of held) {
    const holder = mentions[person]
    if (holder === undefined) continue
    const noun = office.role.startsWith('leader')
      ? 'leader'
      : (tree.words[office.head]?.lemma ?? office.role)
    const owner = office.owner === undefined ? undefined : mentions[office.owner]?.entity
    const { start, end } = holder
    register.add(noun, { start, end, person: holder.entity, role: office.role, owner })
    registry.setGender(holder.entity, genderOfTitle(noun))
  }
}
