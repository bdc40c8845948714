import { join } from 'node:path'
import type { z } from 'zod'
import { InputError } from '../dataset/input-error.ts'
import { YamlFile } from '../dataset/yaml-file.ts'
import { readTextIfThere } from '../files/read-text.ts'
import { ActorCurationFile, EventCurationFile, QuoteCurationFile } from './corrections.ts'
import type { Curation, Located } from './curation.ts'

/**
 * Read the files in the folder `curation` of a dataset. One that is missing says nothing.
 *
 * @throws InputError
 *   If a file is invalid; the message has a line for each problem.
 */
export function readCuration(directory: string): Curation {
  const problems: string[] = []
  const read = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): { file: YamlFile; content: z.output<Schema> } | undefined => {
    const path = join(directory, 'curation', name)
    try {
      const text = readTextIfThere(path)
      if (text === undefined) return undefined
      const file = new YamlFile(text, path)
      return { file, content: file.parse(schema) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(error.message)
      return undefined
    }
  }
  const actors = read('actors.yml', ActorCurationFile)
  const quotes = read('quotes.yml', QuoteCurationFile)
  const events = read('events.yml', EventCurationFile)
  const givenAt = new Map<string, string>()
  for (const [index, { id }] of (actors?.content.actors ?? []).entries()) {
    const at = actors?.file.locate(['actors', index, 'id']) ?? ''
    if (givenAt.has(id)) problems.push(`${at}: Unexpected second actor "${id}"`)
    givenAt.set(id, at)
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))
  return {
    given: actors?.content.actors.map(({ reason, reviewer, note, ...actor }) => actor) ?? [],
    givenAt,
    actors: locate(actors),
    quotes: locate(quotes),
    events: locate(events),
  }
}

const locate = <Entry>(
  read: { file: YamlFile; content: { corrections: Entry[] } } | undefined,
): Located<Entry>[] =>
  read?.content.corrections.map((entry, index) => ({
    entry,
    at: read.file.locate(['corrections', index]),
  })) ?? []
