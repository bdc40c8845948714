import type { Lexicon } from './lexicon.ts'
import { shippedLexicon } from './shipped-lexicon.ts'

let inUse = shippedLexicon

/** The lexicon that look-ups read: that of `useLexicon` around the call, or else the shipped one. */
export const lexiconInUse = (): Lexicon => inUse

/**
 * Run a synchronous function whose look-ups read a lexicon.
 *
 * @param lexicon
 *   The lexicon; the shipped one if there is none.
 * @returns
 *   What the function returns.
 */
export function useLexicon<Result>(lexicon: Lexicon | null | undefined, run: () => Result): Result {
  const before = inUse
  inUse = lexicon ?? shippedLexicon
  try {
    return run()
  } finally {
    inUse = before
  }
}
