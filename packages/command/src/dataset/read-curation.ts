import { join } from 'node:path'
import { CuratedActorFile, type GivenActor } from '@onrecord/pipeline'
import { type Document, parseDocument } from 'yaml'
import { explainIssues } from './explain-issues.ts'
import { InputError } from './input-error.ts'
import { readTextIfThere } from './read-text.ts'

/** The file of the curated actors, in the folder of the dataset. */
const path = join('curation', 'actors.yml')

/**
 * Read the curated actors of a dataset; none if it has no `curation/actors.yml`.
 *
 * @throws InputError
 *   If the file is invalid.
 */
export function readCuratedActors(directory: string): GivenActor[] {
  const file = join(directory, path)
  const text = readTextIfThere(file)
  if (text === undefined) return []
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new InputError(`${file}: ${error.message.split('\n')[0]}`)
  const curation = CuratedActorFile.safeParse(toValue(document, file))
  if (!curation.success) throw new InputError(`${file}: ${explainIssues(curation.error)}`)
  const seen = new Set<string>()
  for (const { id } of curation.data.actors) {
    if (seen.has(id)) throw new InputError(`${file}: Unexpected second actor "${id}"`)
    seen.add(id)
  }
  return curation.data.actors.map(({ reason, note, ...actor }) => actor)
}

function toValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new InputError(`${file}: ${(error as Error).message}`)
  }
}

/** List the curated actors that no record of the dataset refers to. */
export const findUnusedCuration = (
  curated: readonly GivenActor[],
  actors: readonly { id: string }[],
): string[] => {
  const used = new Set(actors.map(({ id }) => id))
  return curated
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `${path}: ${id}: No source names this actor any more`)
}
