import type { GivenActor } from '@onrecord/pipeline'
import type { BuildCache } from '../cache/build-cache.ts'
import type { OwnLexicon } from '../lexicon/read-lexicon.ts'
import type { DerivedFacts } from './derive-facts.ts'
import { expectValid } from './expect-valid.ts'
import type { SourceWithText } from './read-sources.ts'
import { hashVocabulary, listInputs } from './source-inputs.ts'

/** What was extracted of the sources of a dataset, in its cache if it has one. */
export class SourceFacts {
  /** The actors of the dataset's own: the curated ones, which take precedence, and those of its lexicon. */
  readonly actors: readonly GivenActor[]
  /** The hash of its words and actors. */
  readonly vocabulary: string
  readonly #cache: BuildCache | undefined

  constructor(
    curated: readonly GivenActor[],
    own: OwnLexicon | undefined,
    cache: BuildCache | undefined,
  ) {
    this.actors = [...curated, ...(own?.lexicon.actors ?? [])]
    this.vocabulary = hashVocabulary(curated, own)
    this.#cache = cache
  }

  /** What an earlier build extracted of a source that has not changed. */
  find(each: SourceWithText): DerivedFacts | undefined {
    return this.#cache?.find(this.#keyOf(each))
  }

  /**
   * Keep what was extracted of a source.
   *
   * @returns
   *   The same, valid.
   * @throws InputError
   *   If a record is not valid.
   */
  keep(each: SourceWithText, { named, ...records }: DerivedFacts): DerivedFacts {
    const facts = { ...expectValid(records, each.path), named }
    this.#cache?.add(this.#keyOf(each), facts)
    return facts
  }

  #keyOf({ source }: SourceWithText): string {
    return this.#cache?.keyOf('facts', ...listInputs(source, this.vocabulary)) ?? ''
  }
}
