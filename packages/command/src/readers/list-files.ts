import { statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { type GlobOptions, globSync } from 'tinyglobby'
import { InputError } from '../dataset/input-error.ts'
import { readers } from './readers.ts'

/** The ends of the names of files in folders that are read. */
const extensions = [...readers.flatMap(({ extensions }) => extensions), 'xml', 'pdf']

/**
 * List the files that a word of a command line means: a file, a folder with the texts in it at any depth, or a pattern such
 * as `news/*.html`. Those of a folder or pattern are in the order of their paths.
 *
 * @throws InputError
 *   If it means none, or is a URL.
 */
export function listFiles(path: string): string[] {
  if (/^https?:\/\//i.test(path))
    throw new InputError(
      `${path}: URLs are not fetched; curl -L ${path} | onrecord extract --type html`,
    )
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry?.isDirectory()) return listFolder(path)
  if (entry || !/[*?[{]/.test(path)) return [path]
  const found = find(path.replaceAll('\\', '/'), { absolute: isAbsolute(path) })
  if (found.length === 0)
    throw new InputError(`${path}: No such file, and none that matches it as a pattern`)
  return found
}

function listFolder(folder: string): string[] {
  const found = find(`**/*.{${extensions.join(',')}}`, { cwd: folder })
  if (found.length > 0) return found.map((path) => join(folder, path))
  const expected = extensions.map((extension) => `.${extension}`).join(', ')
  throw new InputError(`${folder}: No texts, expected files that end in ${expected}`)
}

const find = (pattern: string, options: GlobOptions): string[] =>
  globSync(pattern, {
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    ...options,
  }).sort((a, b) => (a < b ? -1 : 1))
