import type { Dataset, Source } from '@onrecord/schema'
import { InputError } from '../../dataset/input-error.ts'
import { readSources } from '../../dataset/read-sources.ts'
import { countCodePoints } from './count-code-points.ts'
import { measureDataset } from './measure-dataset.ts'
import type { MeasuredDataset } from './measured-dataset.ts'

/**
 * Convert all offsets of a dataset to code points.
 *
 * @param directory
 *   The folder of the dataset, with its sources.
 * @param texts
 *   The folder of the texts that may only be quoted, if it is available.
 * @throws InputError
 *   If the text of a source is not available, or is another one than that of the records. The message has a line for each.
 */
export function measureInCodePoints(
  dataset: Dataset,
  directory: string,
  texts: string | undefined,
): MeasuredDataset {
  const found = readTexts(dataset.sources, directory, texts)
  const offsets = new Map(dataset.sources.map(({ id, text }) => [id, [text.length]]))
  measureDataset(dataset, 'utf-16', (source, offset) => {
    offsets.get(source)?.push(offset)
    return offset
  })
  const counts = new Map(
    [...offsets].map(([id, list]) => [id, count(id, found.get(id) ?? '', list)]),
  )
  return measureDataset(
    dataset,
    'code-points',
    (source, offset) => counts.get(source)?.get(offset) ?? offset,
  )
}

function count(id: string, text: string, offsets: number[]): Map<number, number> {
  try {
    return countCodePoints(text, offsets)
  } catch (error) {
    throw new InputError(`${id}: ${(error as Error).message}, expected one at its start or end`)
  }
}

function readTexts(
  sources: readonly Source[],
  directory: string,
  texts: string | undefined,
): Map<string, string> {
  const found = new Map(readSources(directory, texts).sources.map((read) => [read.source.id, read]))
  const known = new Map<string, string>()
  const problems: string[] = []
  for (const { id, text } of sources) {
    const read = found.get(id)
    if (read?.text === undefined)
      problems.push(`${id}: Its text is not available, expected ${expectedPlace(id, read?.path)}`)
    else if (read.source.text.sha256 !== text.sha256)
      problems.push(`${read.path}: Not the text of the records; run "onrecord build"`)
    else known.set(id, read.text)
  }
  if (problems.length > 0)
    throw new InputError(`Offsets in code points need the texts\n${problems.join('\n')}`)
  return known
}

const expectedPlace = (id: string, path: string | undefined): string =>
  path === undefined ? `sources/${id}.md` : `${id}.txt in the folder of --texts`
