import { type Reference, readDatasetReferences } from '@onrecord/pipeline'
import type { Dataset } from '@onrecord/sdk/open'

const known = new WeakMap<Dataset, Promise<Reference[]>>()

/** The sources of a dataset as references of quotations, read once. */
export function referencesOf(dataset: Dataset): Promise<Reference[]> {
  const references = known.get(dataset) ?? readReferences(dataset)
  known.set(dataset, references)
  return references
}

async function readReferences(dataset: Dataset): Promise<Reference[]> {
  const open = dataset.sources.filter(({ rights }) => rights === 'open')
  const texts = await Promise.all(
    open.map(async ({ id }) => [id, await readIfThere(dataset, id)] as const),
  )
  const atHand = texts.flatMap(([id, text]): [string, string][] =>
    text === undefined ? [] : [[id, text]],
  )
  return readDatasetReferences(dataset.toJSON(), new Map(atHand))
}

/** A dataset in a folder may lack the texts of its sources. */
async function readIfThere(dataset: Dataset, source: string): Promise<string | undefined> {
  try {
    return await dataset.readText(source)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
