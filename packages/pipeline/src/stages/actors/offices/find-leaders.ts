import { officeOfVerb } from '@onrecord/lexicon'
import type { SentenceTree } from '../../../trees/sentence-tree.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { IsPerson, NamesByToken } from './names-by-token.ts'
import type { HeldOffice } from './office.ts'

/** "Ada Quill leads the party", "Ada Quill, who heads the party", "the party is led by Ada Quill". */
export function findLeaders(
  { sentence: { tokens }, tree, names }: SentenceNames,
  byToken: NamesByToken,
  isPerson: IsPerson,
): HeldOffice[] {
  return names.flatMap((name, owner) => {
    if (name.type === 'PER') return []
    const object = tree.headOfRange(name.first, name.next)
    const verb = tree.headOf(object)
    const isLed = tree.is(object, 'obj', 'nsubj:pass')
    const role = isLed ? officeOfVerb(tokens[verb]?.lemma ?? '') : undefined
    if (role === undefined || tokens[verb]?.tag !== 'VERB') return []
    const leader = findLeader(verb, tree.is(object, 'nsubj:pass'), tree)
    const person = byToken.at(leader ?? -1)
    if (!isPerson(person)) return []
    const first = Math.min(names[person]?.first ?? name.first, name.first)
    return [
      {
        person,
        office: {
          first,
          next: name.next,
          head: verb,
          title: role,
          role,
          owner,
          isDefinite: true,
          isPlural: false,
        },
      },
    ]
  })
}

/** Who does what a verb tells: the subject, whom a relative clause is about, or in the passive the one behind "by". */
function findLeader(verb: number, isPassive: boolean, tree: SentenceTree): number | undefined {
  if (isPassive) return tree.childrenBy(verb, 'obl').find((child) => tree.caseOf(child) === 'by')
  return tree.is(verb, 'acl:relcl') ? tree.headOf(verb) : tree.childrenBy(verb, 'nsubj').at(0)
}
