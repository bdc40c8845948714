import fc from 'fast-check'
import type { Target } from './target.ts'

/** What came of inputs to one target. */
export interface Outcome {
  target: string
  /** How many inputs were read. */
  runs: number
  /** The smallest input found that fails, and why; absent where none does. */
  failure?: { input: string; reason: string; seed: number } | undefined
}

/** Give a target random inputs: so many of them, or as many as there is time for. */
export async function fuzz(
  { check, inputs, name }: Target,
  { runs, seconds, seed }: { seed: number; seconds?: number; runs?: number },
): Promise<Outcome> {
  let count = 0
  const property = fc.asyncProperty(inputs, async (input) => {
    count++
    await check(input)
  })
  const { counterexample, errorInstance, failed } = await fc.check(property, {
    seed,
    numRuns: runs ?? Number.MAX_SAFE_INTEGER,
    ...(seconds !== undefined && {
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    }),
  })
  // A run that is interrupted in its first input counts as failed, without an input that fails.
  if (!failed || counterexample === null) return { target: name, runs: count }
  const reason = errorInstance instanceof Error ? String(errorInstance) : 'no reason'
  return {
    target: name,
    runs: count,
    failure: { input: fc.stringify(counterexample?.[0]), reason, seed },
  }
}
