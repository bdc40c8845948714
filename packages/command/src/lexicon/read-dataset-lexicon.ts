import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type OwnLexicon, type ReadOptions, readLexicon } from './read-lexicon.ts'

/**
 * Read the words of a dataset's own, in its folder `lexicon`; undefined without one.
 *
 * @throws InputError
 *   As `readLexicon` does.
 */
export function readDatasetLexicon(
  directory: string,
  options: ReadOptions,
): OwnLexicon | undefined {
  const folder = join(directory, 'lexicon')
  return existsSync(folder) ? readLexicon([folder], options) : undefined
}
