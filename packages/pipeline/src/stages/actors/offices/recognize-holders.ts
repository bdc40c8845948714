import type { Knowledge } from '@onrecord/lexicon'
import type { NameRegistry } from '../resolve/name-registry.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { HeldOffice } from './office.ts'

/** The offices that a sentence gives to people. */
export interface SentenceOffices {
  sentence: SentenceNames
  held: readonly HeldOffice[]
}

/**
 * Recognize people whom a text names by surname alone, by an office that public record gives to a bearer of that surname on
 * the day: "Mr. Quill, the Omani foreign minister". Their mentions get the entity of the bearer.
 */
export function recognizeHolders(
  all: readonly SentenceOffices[],
  knowledge: Knowledge,
  registry: NameRegistry,
): void {
  const recognized = new Map<string, string>()
  for (const { sentence, held } of all)
    for (const { office, person } of held) {
      const mention = sentence.mentions[person]
      const surname = sentence.names[person]?.words.split(' ').at(-1)
      const owner = sentence.mentions[office.owner ?? -1]?.entity
      if (!mention || !surname || !owner || sentence.day === null) continue
      if (registry.entities.get(mention.entity)?.name !== surname) continue
      const holder = knowledge.holderOn(owner, office.role, sentence.day)
      if (holder?.name.endsWith(` ${surname}`) !== true || knowledge.actor(mention.entity)) continue
      recognized.set(mention.entity, registry.addKnown(holder))
    }
  if (recognized.size === 0) return
  for (const { sentence } of all)
    sentence.mentions = sentence.mentions.map((mention) => ({
      ...mention,
      entity: recognized.get(mention.entity) ?? mention.entity,
    }))
  for (const entity of recognized.keys()) registry.remove(entity)
}
