import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../dataset/input-error.ts'

/**
 * The files of a lexicon: a file, or those in a folder of any depth that end in ".yml" or ".yaml", in the order of their paths.
 *
 * @throws InputError
 *   If there are none.
 */
export function listLexiconFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => join(path, name))
    .sort()
  if (files.length > 0) return files
  throw new InputError(`${path}: No words, expected files that end in ".yml"`)
}
