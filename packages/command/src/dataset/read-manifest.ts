import { join } from 'node:path'
import { readText } from '../files/read-text.ts'
import { InputError } from './input-error.ts'

/** What is read of the `package.json` of a dataset. */
export type Manifest = Readonly<Partial<Record<'name' | 'version' | 'dependencies', unknown>>>

export const manifestPath = (directory: string): string => join(directory, 'package.json')

/**
 * Read the `package.json` of a dataset.
 *
 * @throws InputError
 *   If it is missing or no JSON.
 */
export function readManifest(directory: string): Manifest {
  const path = manifestPath(directory)
  const text = readText(path)
  try {
    return JSON.parse(text) ?? {}
  } catch (error) {
    throw new InputError(`${path}: ${(error as Error).message}, expected JSON`)
  }
}
