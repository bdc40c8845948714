import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readTextIfThere } from '../files/read-text.ts'
import { UsageError } from './usage-error.ts'

/**
 * Find the folder of the dataset: the given one, or else the current folder if it has sources, or else the one that
 * `package.json` in the current folder names.
 */
export function findDataset([given, other]: readonly string[]): string {
  if (other !== undefined)
    throw new UsageError(`Unexpected "${other}", expected one dataset at most`)
  if (given !== undefined) {
    if (statSync(given, { throwIfNoEntry: false })?.isDirectory()) return given
    throw new UsageError(`Unexpected "${given}", expected the folder of a dataset`)
  }
  if (existsSync('sources')) return '.'
  const named = readNamed()
  if (named !== undefined && existsSync(join(named, 'sources'))) return named
  throw new UsageError(
    `Expected a dataset in ${relative('..', '.') || 'this folder'}: a folder "sources", or "onrecord": {"dataset": "PATH"} in package.json`,
  )
}

function readNamed(): string | undefined {
  try {
    const dataset: unknown = JSON.parse(readTextIfThere('package.json') ?? '{}').onrecord?.dataset
    return typeof dataset === 'string' ? dataset : undefined
  } catch {
    return undefined
  }
}

/** Find the folder of the texts that may only be quoted: that of `--texts`, or else that of `ONRECORD_TEXTS`. */
export function findTexts(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const texts = given ?? (environment.ONRECORD_TEXTS || undefined)
  if (texts !== undefined && !statSync(texts, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `Unexpected ${given === undefined ? 'ONRECORD_TEXTS' : '--texts'} "${texts}", expected a folder`,
    )
  return texts
}
