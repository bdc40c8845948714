import { readSources } from '../dataset/read-sources.ts'
import type { Terminal } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'

/**
 * Print the texts of a dataset, a line each.
 *
 * @throws InputError
 *   If a source is invalid.
 */
export async function printTexts(
  positionals: readonly string[],
  folder: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const directory = findDataset(positionals)
  const { sources, notes } = readSources(directory, findTexts(folder, terminal.environment))
  for (const note of notes) terminal.note(note)
  for (const { source, path, text } of sources) {
    const { id, title, published } = source
    if (text === undefined) terminal.note(`${path}: Its text is not available, so it is left out`)
    else await terminal.write(`${JSON.stringify({ id, text, title, published })}\n`)
  }
  return 0
}
