import { InputError } from '../dataset/input-error.ts'
import type { ErrorPolicy } from './error-policy.ts'

/** Some texts were answered by errors, and the others by records. */
const partial = 3

/** Counts the texts of a run that have records and those that have errors, and says what an error leads to. */
export class Tally {
  readonly #policy: ErrorPolicy
  readonly #note: (line: string) => void
  #good = 0
  #bad = 0

  /**
   * @param note
   *   Tells a person of an error.
   */
  constructor(policy: ErrorPolicy, note: (line: string) => void) {
    this.#policy = policy
    this.#note = note
  }

  addRecord(): void {
    this.#good++
  }

  /**
   * Count an error.
   *
   * @param answer
   *   Answers the text by the error; without it, a person is told.
   * @throws InputError
   *   With the error, if it ends the run.
   */
  async addError(message: string, answer?: () => Promise<void>): Promise<void> {
    this.#bad++
    if (this.#policy === 'fail') throw new InputError(message)
    if (this.#policy === 'answer' && answer) await answer()
    else this.#note(message)
  }

  /** 0 if all texts have records or errors are skipped, 3 if some have none, 1 if all have none. */
  get exitCode(): number {
    if (this.#bad === 0 || this.#policy === 'skip') return 0
    return this.#good > 0 ? partial : 1
  }
}
