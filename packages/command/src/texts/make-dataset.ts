import type { GivenActor } from '@onrecord/pipeline'
import { Dataset, schemaVersion } from '@onrecord/schema'
import type { Dataset as DatasetRecords } from '@onrecord/schema/records'
import { curate } from '../curation/curate.ts'
import { Places } from '../curation/places.ts'
import { toFacts } from '../dataset/derive-facts.ts'
import { expectValid } from '../dataset/expect-valid.ts'
import type { Facts } from '../dataset/facts.ts'
import { describeCopies } from '../dataset/find-copies.ts'
import { parse } from '../dataset/parse.ts'
import { mergeWithIds } from '../identity/merge-with-ids.ts'
import { publishRedirects } from '../identity/publish-redirects.ts'
import { joinRedirects } from '../identity/redirects.ts'
import { type Corrections, readCorrections } from './corrections.ts'
import { readTextSource } from './read-text-source.ts'
import { readTexts, type SourceText } from './text.ts'

/** What belongs to a dataset of texts beside these. */
export interface TextsOptions {
  /** Actors and places of your own; they take precedence over those that Onrecord knows. */
  actors?: readonly GivenActor[] | undefined
  /** Corrections of records. */
  corrections?: Corrections | undefined
  /** The name of the dataset, by default "texts". */
  name?: string | undefined
  /** Its version, by default "0.0.0". */
  version?: string | undefined
  /** Called with what is wrong in texts, and with corrections that have no effect, one line each. */
  onMessage?: ((message: string) => void) | undefined
}

/**
 * Make a dataset of texts, in memory: the records that `onrecord build` makes of the same texts as open sources. The words of the
 * texts are in the records; publish them only where the rights of the texts allow it.
 *
 * @param texts
 *   In any order; the sources of the dataset are in the order of their ids.
 * @returns
 *   The records. The same arguments give equal records on every machine.
 * @throws InputError
 *   If texts or corrections are not as expected.
 */
export function makeDataset(
  texts: readonly SourceText[],
  {
    actors = [],
    corrections = {},
    name = 'texts',
    version = '0.0.0',
    onMessage = () => {},
  }: TextsOptions = {},
): DatasetRecords {
  const sources = readTexts(texts).map((text) => readTextSource(text, actors, onMessage))
  const parts = sources.map((each) => expectValid(toFacts(each, actors), each.source.id))
  const described = describeCopies(sources)
  const previous = { facts: noFacts, sources: [], redirects: [] }
  const { extracted, redirects } = mergeWithIds(parts, described, previous)
  const followed = joinRedirects(redirects)
  const places = new Places(
    sources.map(({ source, text }) => ({ source, text, path: source.id })),
    [],
  )
  const curation = readCorrections(corrections)
  const { facts, unused } = curate(extracted, curation, places, described, followed)
  for (const line of unused) onMessage(line)
  const dataset = {
    ...{ name, version, schemaVersion },
    ...noFacts,
    sources: described,
    redirects: publishRedirects(followed, facts, described, undefined),
  }
  return { ...parse(Dataset, dataset, name), ...expectValid(facts, name) } as DatasetRecords
}

const noFacts: Facts = { actors: [], quotes: [], events: [] }
