import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSources } from './read-sources.ts'

/**
 * Read the texts of the sources of a dataset that are at hand, by the ids of these: those of open sources, if the folder `sources` is
 * there, and those that may only be quoted, if their folder is given.
 *
 * @throws InputError
 *   If a source is invalid, or a text that may only be quoted is another than its source says.
 */
export function readTextsAtHand(
  directory: string,
  texts: string | undefined,
): ReadonlyMap<string, string> {
  const sources = existsSync(join(directory, 'sources'))
    ? readSources(directory, texts).sources
    : []
  return new Map(
    sources.flatMap(({ source, text }): [string, string][] =>
      text === undefined ? [] : [[source.id, text]],
    ),
  )
}
