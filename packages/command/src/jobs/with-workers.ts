import { availableParallelism } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { InputError } from '../dataset/input-error.ts'
import type { Setup } from './setup.ts'
import { Workers, type WorkersOptions } from './workers.ts'

/**
 * Do work with workers that are ready, and close them.
 *
 * @throws InputError
 *   If a file of the program is missing or damaged.
 */
export async function withWorkers<Value>(
  { jobs, timeout }: Pick<WorkersOptions, 'jobs' | 'timeout'>,
  setup: Partial<Setup>,
  work: (workers: Workers) => Promise<Value>,
): Promise<Value> {
  const heapLimit = getHeapStatistics().heap_size_limit
  const options = { jobs, timeout, setup: { heapLimit, ...setup } }
  const workers = new Workers(options, availableParallelism())
  try {
    const problem = await workers.prepare()
    if (problem !== undefined)
      throw new InputError(
        `${problem}; a file of the program is missing or damaged: install it again`,
      )
    return await work(workers)
  } finally {
    await workers.close()
  }
}
