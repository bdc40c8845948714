import { compareSpans, dropCrossing } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { proseSentences } from '../../results/prose-sentences.ts'
import { resultOf } from '../../results/result-of.ts'
import { findPhrases } from './find-phrases.ts'
import { isDecided } from './is-decided.ts'
import { linkPhrases } from './link-phrases.ts'
import { nameChains } from './name-chains.ts'
import { readShippedForests } from './shipped-forests.ts'

/**
 * A retext plugin that finds what noun phrases refer to: it adds nominals and pronouns to `file.data.references`, and the
 * referents without a name to `file.data.entities`.
 */
export default function retextCoreference() {
  return (_: Root, file: VFile): undefined => {
    const names = resultOf(file, 'mentions', 'retextActors', [])
    const references = resultOf(file, 'references', 'retextActors', [])
    const entities = new Map(file.data.entities)
    const phrases = findPhrases({
      sentences: proseSentences(file),
      names,
      references,
      stretches: resultOf(file, 'stretches', 'retextStatements', []),
      times: resultOf(file, 'times', 'retextTimes', []),
      genders: file.data.genders ?? new Map(),
    })
    const chainOf = linkPhrases(phrases, readShippedForests())
    const isTaken = (id: string) => entities.has(id)
    const found = nameChains(phrases, chainOf, String(file), isTaken)
    for (const entity of found.unnamed) entities.set(entity.id, entity)
    const all = [...references.filter(isDecided), ...found.references].sort(compareSpans)
    file.data.references = dropCrossing(all, names)
    file.data.entities = entities
  }
}
