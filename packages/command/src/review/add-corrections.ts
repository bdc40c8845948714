import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ActorCurationFile, EventCurationFile, QuoteCurationFile } from '../curation/corrections.ts'
import { InputError } from '../dataset/input-error.ts'
import { YamlFile } from '../dataset/yaml-file.ts'
import type { ReviewedTable } from './review-item.ts'

const schemas: Record<ReviewedTable, z.ZodType> = {
  actors: ActorCurationFile,
  quotes: QuoteCurationFile,
  events: EventCurationFile,
}

/**
 * Add corrections to a file of the curation. What is there stays as it is, with its comments.
 *
 * @param text
 *   The file; empty if there is none yet.
 * @param name
 *   The name of the file, for messages.
 * @returns
 *   The new file.
 * @throws InputError
 *   If the file, or a correction, is invalid.
 */
export function addCorrections(
  table: ReviewedTable,
  text: string,
  corrections: readonly unknown[],
  name: string,
): string {
  const document: Document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new InputError(`${name}: ${error.message.split('\n')[0]}`)
  if (document.contents === null) document.contents = document.createNode({})
  if (!isMap(document.contents)) throw new InputError(`${name}: Expected "corrections"`)
  const list = document.contents.get('corrections')
  if (isSeq(list)) {
    list.flow = false
    for (const correction of corrections) list.add(document.createNode(correction))
  } else document.contents.set('corrections', document.createNode(corrections))
  const next = document.toString({ lineWidth: 0 })
  new YamlFile(next, name).parse(schemas[table])
  return next
}
