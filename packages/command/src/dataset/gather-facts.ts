import type { GivenActor } from '@onrecord/pipeline'
import type { BuildCache } from '../cache/build-cache.ts'
import type { OwnLexicon } from '../lexicon/read-lexicon.ts'
import type { DerivedSource, DerivedSources } from './derive-ahead.ts'
import { type DerivedFacts, deriveFacts } from './derive-facts.ts'
import type { Facts } from './facts.ts'
import type { SourceWithText } from './read-sources.ts'
import { SourceFacts } from './source-facts.ts'
import { selectInputs } from './source-inputs.ts'
import type { ReportSource } from './source-report.ts'

/**
 * Gather the records of each source. Those that are extracted are valid.
 *
 * @param carry
 *   Gives those of a source whose text is not available.
 * @param curated
 *   The curated actors of the dataset.
 * @param own
 *   The lexicon of the dataset, if it has one; its curated actors take precedence over those there.
 * @param derived
 *   Has those of texts that were extracted just now, or elsewhere.
 * @param cache
 *   Has those of texts that were extracted by an earlier build.
 */
export function gatherFacts(
  sources: readonly SourceWithText[],
  carry: (source: string) => Facts,
  curated: readonly GivenActor[],
  own: OwnLexicon | undefined,
  report: ReportSource,
  cache: BuildCache | undefined,
  derived?: DerivedSources,
): DerivedFacts[] {
  let index = 0
  const tell = (id: string, { facts: { quotes, events }, origin }: DerivedSource) =>
    report({ id, origin, quotes: quotes.length, events: events.length }, index++, sources.length)
  const known = new SourceFacts(curated, own, cache)
  const extract = (each: SourceWithText, text: string): DerivedSource => {
    const ready = derived?.get(each)
    if (ready) return ready
    const facts = deriveFacts(selectInputs(each.source), text, known.actors, own?.lexicon)
    return { facts: known.keep(each, facts), origin: 'text' }
  }
  const recall = (each: SourceWithText): DerivedSource | undefined => {
    const facts = known.find(each)
    return facts && { facts, origin: 'unchanged' }
  }
  const atHand = sources.map((each) => {
    const { source, text } = each
    const gathered = text === undefined ? takeCarried(carry(source.id)) : recall(each)
    if (gathered) tell(source.id, gathered)
    return gathered
  })
  return sources.map((each, place) => {
    const found = atHand[place]
    if (found) return found.facts
    const gathered = extract(each, each.text ?? '')
    tell(each.source.id, gathered)
    return gathered.facts
  })
}

const takeCarried = (facts: Facts): DerivedSource => ({
  facts: { ...facts, named: [] },
  origin: facts.actors.length > 0 ? 'carried' : 'missing',
})
