import { collectiveBodies, collectivePeople } from '@onrecord/lexicon'
import type { SentenceTree } from '../../../trees/sentence-tree.ts'
import { type ActorMention, isActor } from '../actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { NamesByToken } from '../offices/names-by-token.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { FoundNominal } from './found-nominal.ts'

const bodies = new Set(collectiveBodies)
const people = new Set(collectivePeople)
const owned = ['nmod:poss', 'amod', 'compound', 'nmod', 'nmod:desc']

/**
 * Find the nouns for people and bodies that act for a state or group: "Omani officials", "the Haqqani network’s fighters",
 * "the government of Oman". The nominal stands for the state or group.
 */
export function findCollectives(sentence: SentenceNames): FoundNominal[] {
  const { tree, names, mentions } = sentence
  const { tokens } = tree
  const byToken = new NamesByToken(names)
  return tokens.flatMap(({ lemma, tag, fineTag }, head): FoundNominal[] => {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag) || byToken.at(head) !== undefined) return []
    const isPlural = fineTag === 'NNS' || fineTag === 'NNPS'
    const noun = lemma.toLowerCase()
    if (!(bodies.has(noun) || (isPlural && people.has(noun))) || isModifier(head, tree)) return []
    const owner = findOwner(head, sentence, byToken)
    const name = names[owner ?? -1]
    const mention = mentions[owner ?? -1]
    if (!name || !mention || !isActor(mention) || mention.type === 'PER') return []
    if (tokens[name.first]?.start !== name.start) return []
    const { first, next } = nounPhrase(head, name, sentence)
    if (!isPlural && /^(?:an?|another)$/i.test(tokens[first]?.text ?? '')) return []
    const span = tree.spanOf(first, next)
    const nominal: ActorMention = {
      ...span,
      type: mention.type,
      form: 'nominal',
      entity: mention.entity,
      reading: 'people',
      ...decidedBy('collective-named'),
    }
    return [{ head, mention: nominal, isPlural }]
  })
}

/** "A military defeat": the word only tells what kind of thing the next one is. */
const isModifier = (head: number, tree: SentenceTree): boolean =>
  tree.headOf(head) > head && tree.is(head, 'amod', 'compound')

/** The name that a noun belongs to: before it, or behind "of". The nearest of a list is taken. */
function findOwner(
  head: number,
  { tree }: SentenceNames,
  byToken: NamesByToken,
): number | undefined {
  const children = tree.childrenBy(head, ...owned)
  const candidates = children.flatMap((child) => [child, ...tree.childrenBy(child, 'conj')])
  const owners = candidates.filter(
    (child) => byToken.at(child) !== undefined && (child < head || tree.caseOf(child) === 'of'),
  )
  const before = owners.filter((owner) => owner < head)
  const nearest = before.length > 0 ? Math.max(...before) : owners[0]
  return nearest === undefined ? byToken.endingAt(head) : byToken.at(nearest)
}

/** From the owner and an article before it to the noun, or from the noun and an article to the owner behind it. */
function nounPhrase(head: number, owner: FoundName, { tree }: SentenceNames) {
  let first = Math.min(head, owner.first)
  if (owner.first > head)
    while (first > 0 && /^(?:ADJ|NOUN)$/.test(tree.tokens[first - 1]?.tag ?? '')) first--
  if (tree.tokens[first - 1]?.tag === 'DET') first--
  return { first, next: Math.max(head + 1, owner.first > head ? owner.next : 0) }
}
