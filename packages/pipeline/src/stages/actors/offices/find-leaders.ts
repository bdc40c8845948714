import { clauseOf } from '@onrecord/grammar'
import { officeOfVerb } from '@onrecord/lexicon'
import type { SentenceNames } from '../sentence-names.ts'
import type { IsPerson, NamesByToken } from './names-by-token.ts'
import type { HeldOffice } from './office.ts'

/** The offices that a verb shows: "Ada Quill leads the party", "Ada Quill, who heads the party", "is led by Ada Quill". */
export function findLeaders(
  { tree, names }: SentenceNames,
  byToken: NamesByToken,
  isPerson: IsPerson,
): HeldOffice[] {
  return names.flatMap((name, owner) => {
    if (name.type === 'PER') return []
    const object = tree.headOf(name)
    const verb = object?.head
    if (!object?.is('obj', 'nsubj:pass') || !verb?.hasTag('VERB')) return []
    const role = officeOfVerb(verb.lemma)
    const leader = clauseOf(verb).agents[0]
    const person = leader && byToken.at(leader.index)
    if (role === undefined || !isPerson(person)) return []
    const first = Math.min(names[person]?.first ?? name.first, name.first)
    const office = { first, next: name.next, head: verb.index, title: role, role, owner }
    return [{ person, office: { ...office, isDefinite: true, isPlural: false } }]
  })
}
