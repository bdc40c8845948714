import type { Span } from '@onrecord/schema'
import { CandidateFinder } from '../../src/stages/coreference/find-candidates.ts'
import { Chains } from '../../src/stages/coreference/link-phrases.ts'
import { type Phrase, Pronoun } from '../../src/stages/coreference/phrase.ts'
import type { ExampleTables } from './examples.ts'
import type { TrainingDocument } from './read-documents.ts'

/**
 * Add the decision of a record of GAP: the pronoun refers to one of two names, or to neither; which other phrases it may
 * refer to is not annotated.
 */
export function addPronoun(
  tables: ExampleTables,
  { record, phrases }: TrainingDocument,
  weight: number,
): void {
  const [a, b] = (record.candidates ?? []).map((span) => nameAt(span, phrases))
  const [isA, isB] = (record.candidates ?? []).map(({ coreferent }) => coreferent)
  if (!a || !b || a === b) return
  const chains = new Chains(phrases)
  const finder = new CandidateFinder(phrases, true)
  for (const phrase of phrases) {
    if (phrase.pronoun === Pronoun.none || phrase.head.start !== record.pronoun?.start) {
      chains.enter(phrase, chains.sameEntity(phrase))
      finder.enter(phrase)
      continue
    }
    const candidates = finder.find(phrase)
    const right = candidates.map(({ name }) => {
      const entity = name?.entity
      if (isA) return entity === a
      return isB ? entity === b : entity !== a && entity !== b
    })
    const site = { phrase, candidates, seen: finder.countSame(phrase) }
    if (right.includes(true)) tables.add(site, chains, { right, isNew: !isA && !isB, weight })
    return
  }
}

/** The entity of the name nearest to a span. */
function nameAt(span: Span, phrases: readonly Phrase[]): string | undefined {
  const distance = ({ start, end }: Span) => Math.abs(start - span.start) + Math.abs(end - span.end)
  return phrases
    .flatMap(({ name }) => name ?? [])
    .filter(({ start, end }) => start < span.end && span.start < end)
    .sort((one, other) => distance(one) - distance(other))[0]?.entity
}
