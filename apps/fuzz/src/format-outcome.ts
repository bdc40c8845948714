import type { Outcome } from './fuzz.ts'

/** A failure in lines: what fails, why, and how to see it again. */
export function formatOutcome({ failure, target }: Outcome): string {
  if (failure === undefined) return `${target}: no failure`
  const { input, reason, seed } = failure
  return [
    `${target}: ${reason}`,
    `  input: ${input}`,
    `  again: npm run fuzz -- --target ${target} --seed ${seed}`,
  ].join('\n')
}
