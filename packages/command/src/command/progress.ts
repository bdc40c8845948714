import type { ReportSource, SourceReport } from '../dataset/source-report.ts'
import type { Terminal } from './command.ts'

/** Show the progress of a build. */
export function showProgress(terminal: Terminal): ReportSource {
  const progress = new Progress()
  return (report, index, count) => {
    const line = progress.describe(report, index, count)
    if (line !== undefined) terminal.progress(line)
  }
}

/** Tells how far a build is, how fast, and how long it takes still. Sources that are not extracted take no time. */
export class Progress {
  readonly #now: () => number
  readonly #start: number
  #extracted = 0

  /**
   * @param now
   *   Gives a time in milliseconds.
   */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#start = now()
  }

  /** Describe the progress after a source, of which those that are extracted are the last; undefined for others. */
  describe({ origin }: SourceReport, index: number, count: number): string | undefined {
    if (origin !== 'text') return undefined
    this.#extracted++
    const done = `[${String(index + 1).padStart(String(count).length)}/${count}]`
    const seconds = (this.#now() - this.#start) / 1000
    if (seconds < 1) return done
    const rate = this.#extracted / seconds
    const left = Math.ceil((count - index - 1) / rate)
    return `${done} ${formatRate(rate)}, ${formatTime(left)} left`
  }
}

const formatRate = (rate: number): string =>
  `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} sources/s`

const formatTime = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
