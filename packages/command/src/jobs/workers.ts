import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { Tinypool } from 'tinypool'
import { ownPackage } from '../init/own-package.ts'
import type { Worker } from './create-worker.ts'
import type { Setup } from './setup.ts'
import { TaskError } from './task-error.ts'
import type { Input, Output, TaskName } from './tasks.ts'

/** As many tasks are done in the main thread before threads are started, where the call leaves it to the program. */
const fewTasks = 8
/** So many tasks are given to a thread at once, so that it need not wait for the next one. Where a task may be ended, it is alone. */
const tasksEach = (timeout: number | undefined): number => (timeout === undefined ? 2 : 1)

export interface WorkersOptions {
  /** How many threads; undefined for those that the machine has, once there are more than a few tasks. */
  jobs: number | undefined
  /** How long a task may take, in seconds; undefined for any time. */
  timeout: number | undefined
  setup: Setup
}

/**
 * Does tasks in threads of their own, or in this one. A thread that fails or takes too long is replaced. As nobody knows which of its
 * tasks was the reason, each is done once more by a thread that has no other.
 */
export class Workers {
  /** How many tasks are to be given at once. */
  readonly atOnce: number
  readonly #threads: number
  readonly #timeout: number | undefined
  readonly #setup: Setup
  #localTasks: number
  #local: Promise<Worker> | undefined
  #pool: Tinypool | undefined
  #lonePool: Tinypool | undefined

  constructor({ jobs, timeout, setup }: WorkersOptions, parallelism: number) {
    this.#threads = jobs ?? parallelism
    this.atOnce = this.#threads * tasksEach(timeout)
    this.#timeout = timeout
    this.#setup = setup
    if (timeout !== undefined) this.#localTasks = 0
    else if (this.#threads === 1) this.#localTasks = Number.POSITIVE_INFINITY
    else this.#localTasks = jobs === undefined ? fewTasks : 0
  }

  /**
   * Do a task.
   *
   * @throws TaskError
   *   If its thread failed or took too long.
   */
  async run<Name extends TaskName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
    if (this.#localTasks-- > 0) {
      this.#local ??= createLocal(this.#setup)
      const work = await this.#local
      return work(name, input)
    }
    const each = tasksEach(this.#timeout)
    this.#pool ??= startPool(this.#threads, each, this.#setup)
    const result = this.#runIn(this.#pool, { name, input })
    if (each === 1) return result
    return result.catch(() => {
      this.#lonePool ??= startPool(1, 1, this.#setup)
      return this.#runIn(this.#lonePool, { name, input })
    })
  }

  async #runIn<Name extends TaskName>(
    pool: Tinypool,
    task: { name: Name; input: Input<Name> },
  ): Promise<Output<Name>> {
    const seconds = this.#timeout
    if (seconds === undefined) return pool.run(task).catch(failOf)
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), seconds * 1000)
    try {
      return await pool.run(task, { signal: stop.signal })
    } catch (error) {
      if (!stop.signal.aborted) return failOf(error as Error)
      throw new TaskError(`Unexpected time, expected at most ${seconds} s; --timeout sets it`)
    } finally {
      clearTimeout(timer)
    }
  }

  /**
   * Make what does the tasks ready: all threads at once, so that none waits for what another loads.
   *
   * @returns
   *   What is wrong, if something is.
   */
  async prepare(): Promise<string | undefined> {
    const count = this.#localTasks > 0 ? 1 : this.#threads
    const problems = await Promise.all(
      Array.from({ length: count }, () => this.run('prepare', null)),
    )
    return problems.find((problem) => problem !== undefined)
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool?.destroy(), this.#lonePool?.destroy()])
  }
}

function failOf(error: Error): never {
  throw new TaskError(`Unexpected end of its worker: ${error.message}`)
}

/** Create a worker in this thread. What it needs is loaded here only now, so that threads which do all tasks begin at once. */
async function createLocal(setup: Setup): Promise<Worker> {
  const { createWorker } = await import('./create-worker.ts')
  return createWorker(setup)
}

function startPool(threads: number, tasksAtOnce: number, setup: Setup): Tinypool {
  const { folder } = ownPackage()
  const isSource = import.meta.url.endsWith('.ts')
  const pool = new Tinypool({
    filename: join(folder, ...(isSource ? ['src/jobs/worker.ts'] : ['dist/jobs/worker.js'])),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksAtOnce,
    workerData: setup,
    // With a limit of its own, a thread whose memory is full ends alone. It is that of the process: a text fits each or none.
    resourceLimits: {
      maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20),
      // With many young objects, more may grow old at once than Node has in reserve to end the thread before the process.
      maxYoungGenerationSizeMb: 16,
    },
  })
  // A thread that ends without a task has none to answer for.
  pool.on('error', () => {})
  return pool
}
