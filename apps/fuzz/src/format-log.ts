/** What a run gave one target. */
export interface Tally {
  target: string
  seconds: number
  /** How many inputs it read. */
  runs: number
  findings: number
}

/** Lines of JSON for a log, one for each target of a run. */
export const formatLog = (
  tallies: readonly Tally[],
  { date, seed }: { date: Date; seed: number },
): string =>
  tallies
    .map(({ findings, runs, seconds, target }) => {
      const entry = { date, seed, seconds: Math.round(seconds), target, runs, findings }
      return `${JSON.stringify(entry)}\n`
    })
    .join('')
