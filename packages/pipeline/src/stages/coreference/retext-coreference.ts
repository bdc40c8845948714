import { compareSpans, dropCrossing } from '@onrecord/schema'
import { stage } from '../../stage.ts'
import { findSets } from './find-sets.ts'
import { isDecided } from './is-decided.ts'
import { linkPhrases } from './link-phrases.ts'
import { nameChains } from './name-chains.ts'
import { readPhrases } from './read-phrases.ts'
import { readShippedForests } from './shipped-forests.ts'

/**
 * A retext plugin that finds what noun phrases refer to: it adds nominals and pronouns to `file.data.references`, and the
 * referents without a name to `file.data.entities`.
 */
export default function retextCoreference() {
  return stage((file) => {
    const { mentions: names = [], references = [] } = file.data
    const entities = new Map(file.data.entities)
    const found = readPhrases(file)
    const sets = findSets(found, {
      names,
      references,
      entities,
      genders: file.data.genders ?? new Map(),
    })
    for (const { entity } of sets.values()) entities.set(entity.id, entity)
    const phrases = found.map((phrase) => {
      const told = sets.get(phrase)?.mention
      return told ? { ...phrase, told, isDecided: true } : phrase
    })
    const chainOf = linkPhrases(phrases, readShippedForests())
    const isTaken = (id: string) => entities.has(id)
    const named = nameChains(phrases, chainOf, String(file), isTaken)
    for (const entity of named.unnamed) entities.set(entity.id, entity)
    const together = [...sets.values()].map(({ mention }) => mention)
    const all = [...references.filter(isDecided), ...together, ...named.references].sort(
      compareSpans,
    )
    file.data.references = dropCrossing(all, names)
    file.data.entities = entities
  })
}
