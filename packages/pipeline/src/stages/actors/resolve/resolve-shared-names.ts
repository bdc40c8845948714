import { type Knowledge, splitPieces } from '@onrecord/lexicon'
import type { ActorMention } from '../actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { NameRegistry } from './name-registry.ts'

/**
 * The mentions of a sentence with coordinated modifiers resolved: a word for a people that shares the head noun of the next
 * name refers to the actor that both name together. "The Afghan and the Pakistani Taliban" are two groups.
 */
export function resolveSharedNames(
  { names, sentence: { tokens }, mentions }: SentenceNames,
  knowledge: Knowledge,
  registry: NameRegistry,
): ActorMention[] {
  return mentions.map((mention, index) => {
    const name = names[index]
    const next = names[index + 1]
    if (!name || !next || mention.reading !== 'people' || !isCoordinated(name, next, tokens))
      return mention
    const noun = next.words.split(' ').slice(1).join(' ')
    const pieces = splitPieces(`${name.words} ${noun}`)
    const match = noun === '' ? undefined : knowledge.match(pieces, 0)
    const actor = match?.length === pieces.length ? match.bearers[0]?.actor : undefined
    if (!actor || actor.kind === 'state') return mention
    const entity = registry.addKnown(actor)
    return { ...mention, type: 'ORG', entity, reading: 'name', ...decidedBy('name-shared') }
  })
}

/** Whether two names are coordinated by "and" or "or", perhaps with an article. */
function isCoordinated(
  name: FoundName,
  next: FoundName,
  tokens: SentenceNames['sentence']['tokens'],
): boolean {
  const between = tokens.slice(name.next, next.first).map(({ text }) => text.toLowerCase())
  return /^(?:and|or)(?: the)?$/.test(between.join(' '))
}
