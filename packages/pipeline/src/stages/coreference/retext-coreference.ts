import { compareSpans, dropCrossing } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
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
  return (_: Root, file: VFile): undefined => {
    const { mentions: names = [], references = [] } = file.data
    const entities = new Map(file.data.entities)
    const phrases = readPhrases(file)
    const chainOf = linkPhrases(phrases, readShippedForests())
    const isTaken = (id: string) => entities.has(id)
    const found = nameChains(phrases, chainOf, String(file), isTaken)
    for (const entity of found.unnamed) entities.set(entity.id, entity)
    const all = [...references.filter(isDecided), ...found.references].sort(compareSpans)
    file.data.references = dropCrossing(all, names)
    file.data.entities = entities
  }
}
