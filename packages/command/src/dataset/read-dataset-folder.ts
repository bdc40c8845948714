import type { Dataset } from '@onrecord/schema/records'
import { sha256 } from './content-hash.ts'
import { readDataset } from './dataset-files.ts'
import { InputError } from './input-error.ts'
import { readTextsAtHand } from './read-texts-at-hand.ts'

/** A dataset as it is in its folder. */
export interface DatasetFolder {
  /** Its records. */
  dataset: Dataset
  /** The texts of its open sources by the ids of these, as far as they are there and are those of the records. */
  texts: Readonly<Record<string, string>>
}

/**
 * Read a dataset that `onrecord build` wrote, or an installed package of one.
 *
 * @param directory
 *   The folder with its `package.json`.
 * @throws InputError
 *   If there is none, or it is invalid.
 */
export function readDatasetFolder(directory: string): DatasetFolder {
  const committed = readDataset(directory)
  if (committed === undefined)
    throw new InputError(
      `${directory}: No dataset, expected a folder with data/dataset.json; "onrecord build" writes it`,
    )
  const dataset = committed.dataset as Dataset
  const known = new Map(dataset.sources.map(({ id, text }) => [id, text.sha256]))
  const texts = [...readTextsAtHand(directory, undefined)].filter(
    ([id, text]) => known.get(id) === sha256(text),
  )
  return { dataset, texts: Object.fromEntries(texts) }
}
