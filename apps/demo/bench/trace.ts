import type { Browser, Page } from 'playwright-core'

/** A step that Chromium took: times in milliseconds. */
interface Step {
  readonly name: string
  readonly duration: number
}

/** What Chromium did while a page was worked with. */
export interface Trace {
  /** The time that each frame took on the main thread, in milliseconds, in order of size. */
  readonly frames: readonly number[]
  /** The longest task of the main thread, in milliseconds. */
  readonly longestTask: number
  /** What tasks took beyond 50 milliseconds, in all. */
  readonly blocking: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel']

/** Trace what Chromium does while a page is worked with. */
export async function trace(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<Trace> {
  await browser.startTracing(page, { categories })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const steps = listMainSteps(traceEvents)
  const durations = (name: string) =>
    steps
      .filter((step) => step.name === name)
      .map(({ duration }) => duration)
      .sort((a, b) => a - b)
  const tasks = durations('RunTask')
  return {
    frames: durations('FireAnimationFrame'),
    longestTask: tasks.at(-1) ?? 0,
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
  }
}

/** The steps of the threads that run pages. */
function listMainSteps(events: readonly TraceEvent[]): readonly Step[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid} ${tid}`))
    .map(({ name, dur = 0 }) => ({ name, duration: dur / 1000 }))
}
