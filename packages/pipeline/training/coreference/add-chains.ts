import { CandidateFinder } from '../../src/stages/coreference/find-candidates.ts'
import { Chains } from '../../src/stages/coreference/link-phrases.ts'
import { Pronoun } from '../../src/stages/coreference/phrase.ts'
import { alignClusters } from './align-clusters.ts'
import type { ExampleTables } from './examples.ts'
import type { TrainingDocument } from './read-documents.ts'

/**
 * What a noun's link weighs against its starting a chain. A chain that is missed costs more under LEA (Moosavi and Strube 2016)
 * than one too many.
 */
const linkWeight = 2.5

/**
 * Add the decisions of a document with annotated chains. A phrase whose antecedents are no candidates teaches nothing.
 *
 * @param options
 *   `isComplete`: whether what is not annotated refers to nothing before it, rather than being of a kind that is left out.
 */
export function addChains(
  tables: ExampleTables,
  { record, phrases }: TrainingDocument,
  { isComplete, weight }: { isComplete: boolean; weight: number },
): void {
  const clusters = alignClusters(phrases, record.entities ?? [])
  const chains = new Chains(phrases)
  const finder = new CandidateFinder(phrases, true)
  const last = new Map<string, number>()
  for (const phrase of phrases) {
    const cluster = clusters[phrase.index]
    const before = cluster === undefined ? undefined : last.get(cluster)
    const isAsked = chains.sameEntity(phrase) === undefined && (isComplete || cluster !== undefined)
    const candidates = isAsked ? finder.find(phrase) : []
    const right = candidates.map(
      ({ index }) => cluster !== undefined && clusters[index] === cluster,
    )
    const isNew = before === undefined && !right.includes(true)
    if (candidates.length > 0 && (isNew || right.includes(true))) {
      const site = { phrase, candidates, seen: finder.countSame(phrase) }
      const isLink = phrase.pronoun === Pronoun.none && !isNew
      tables.add(site, chains, { right, isNew, weight: isLink ? weight * linkWeight : weight })
    }
    chains.enter(phrase, before)
    if (cluster !== undefined) last.set(cluster, phrase.index)
    finder.enter(phrase)
  }
}
