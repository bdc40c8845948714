import { availableParallelism } from 'node:os'
import { InputError } from '../dataset/input-error.ts'
import { longestText } from '../files/longest-text.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'
import { Workers } from './workers.ts'

/** What a call says of its workers. */
interface WorkerValues {
  jobs: number | undefined
  timeout: number | undefined
  /** Files of words of one's own. */
  lexicon?: readonly string[] | undefined
}

/**
 * Do work with workers that are ready, and close them.
 *
 * @throws InputError
 *   If the lexicon is invalid, or a file of the program is missing or damaged.
 */
export async function withWorkers<Value>(
  { jobs, timeout, lexicon }: WorkerValues,
  work: (workers: Workers) => Promise<Value>,
): Promise<Value> {
  if (lexicon) readLexicon(lexicon)
  const setup = { lexiconFiles: lexicon, longestText: longestText() }
  const workers = new Workers({ jobs, timeout, setup }, availableParallelism())
  try {
    const problem = await workers.run('prepare', null)
    if (problem !== undefined)
      throw new InputError(
        `${problem}; a file of the program is missing or damaged: install it again`,
      )
    return await work(workers)
  } finally {
    await workers.close()
  }
}
