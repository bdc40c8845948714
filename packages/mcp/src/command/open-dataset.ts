import { type Dataset, open } from '@onrecord/sdk/open'
import type { Options } from './options.ts'

/**
 * Open what a call asks for. Only the code that is needed is loaded.
 *
 * @param note
 *   Called with what is wrong in texts, one line each.
 * @throws InputError
 *   If files are not there, or not as expected.
 */
export async function openDataset(
  options: Exclude<Options, { kind: 'help' | 'version' }>,
  note: (line: string) => void,
): Promise<Dataset> {
  if (options.kind === 'published') return (await import('../published.ts')).published
  if (options.kind === 'dataset') {
    const { readDatasetFolder } = await import('onrecord')
    const { dataset, texts } = readDatasetFolder(options.folder)
    return open(dataset, { texts })
  }
  const { readTextFiles } = await import('onrecord')
  const { openTexts } = await import('@onrecord/sdk/texts')
  const texts = await readTextFiles(options.paths, { onMessage: note })
  return openTexts(texts, { onMessage: note })
}
