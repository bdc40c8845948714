import type { Source } from '@onrecord/schema'
import type { DerivedFacts } from './derive-facts.ts'
import { listInputs } from './source-inputs.ts'

/** Records of sources that were extracted ahead of a build, by all that they depend on. */
export class DerivedSources {
  readonly #facts = new Map<string, DerivedFacts>()

  /** The records of a source, if they were extracted. */
  get(source: Source, vocabulary: string): DerivedFacts | undefined {
    return this.#facts.get(JSON.stringify(listInputs(source, vocabulary)))
  }

  /** Keep the records of a source. */
  add(source: Source, vocabulary: string, facts: DerivedFacts): void {
    this.#facts.set(JSON.stringify(listInputs(source, vocabulary)), facts)
  }
}
