import { withConjuncts } from '../../trees/clause.ts'
import { type ActorMention, isActor } from '../actors/actor-mention.ts'
import type { FoundParticipant, Surroundings } from './event.ts'

/** The actor that a token is part of a name of, or the person whose name stands beside a noun. */
export function findNamed(
  head: number,
  { tree, mentions, references }: Surroundings,
): FoundParticipant | undefined {
  const token = tree.tokens[head]
  if (token === undefined) return undefined
  const [whole] = [mentions, references]
    .flatMap((index) => index.overlapping(token))
    .filter(({ start, end }) => start <= token.start && token.end <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (whole?.form === 'pronoun')
    return toParticipant(antecedentOf(whole, tree.tokens[0]?.start ?? 0, mentions) ?? whole, head)
  if (whole) return toParticipant(whole, head)
  const beside = tree
    .childrenBy(head, 'flat', 'appos', 'compound')
    .filter((child) => tree.tokens[child]?.tag === 'PROPN')
    .flatMap((child) => {
      const name = tree.tokens[child]
      const isApposed = tree.is(child, 'flat', 'appos') && token.tag === 'NOUN'
      return (name ? mentions.overlapping(name) : []).filter(
        ({ type }) => type === 'PER' || (isApposed && type === 'ORG'),
      )
    })
    .at(0)
  return beside ? toParticipant(beside, head) : undefined
}

/** The name in the same sentence that a pronoun goes back to. */
const antecedentOf = (
  pronoun: ActorMention,
  sentence: number,
  mentions: Surroundings['mentions'],
): ActorMention | undefined =>
  mentions
    .within({ start: sentence, end: pronoun.start })
    .findLast(({ entity }) => entity === pronoun.entity)

const toParticipant = (mention: ActorMention, head: number): FoundParticipant => ({
  head,
  isPlace: mention.reading === 'place',
  start: mention.start,
  end: mention.end,
  entity: isActor(mention) ? mention.entity : (mention.seatOf ?? null),
})

/** Who shares a noun with the one that is named: "American" in "American and Afghan officials", "Qatar" in "officials of Oman and Qatar". */
export function findSharers(
  head: number,
  named: FoundParticipant,
  surroundings: Surroundings,
): FoundParticipant[] {
  const { tree } = surroundings
  const owners = tree.childrenBy(head, 'nmod').filter((child) => tree.caseOf(child) === 'of')
  return [...tree.childrenBy(head, 'amod', 'compound'), ...owners]
    .map((one) => withConjuncts(tree, one))
    .filter((all) => all.length > 1)
    .flat()
    .flatMap((one) => findNamed(one, surroundings) ?? [])
    .filter(
      ({ entity, start, end }) =>
        entity !== null && entity !== named.entity && (end <= named.start || start >= named.end),
    )
}
