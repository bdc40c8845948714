import { createReadStream, openSync } from 'node:fs'
import type { Extraction } from '@onrecord/schema'
import type { BuildCache } from '../cache/build-cache.ts'
import type { DerivedSource } from '../dataset/derive-ahead.ts'
import { toFacts } from '../dataset/derive-facts.ts'
import { InputError } from '../dataset/input-error.ts'
import type { DatasetInputs } from '../dataset/read-inputs.ts'
import type { SourceWithText } from '../dataset/read-sources.ts'
import { SourceFacts } from '../dataset/source-facts.ts'
import { selectInputs } from '../dataset/source-inputs.ts'
import { explainErrors } from '../files/read-text.ts'
import { splitLines } from '../lines/split-lines.ts'
import { findBadSpan } from './find-bad-span.ts'
import { LeftOut, type Misfit } from './left-out.ts'
import { listRecordFiles } from './list-record-files.ts'
import { type ParsedRecord, parseRecord } from './parse-record.ts'
import { hashBasis, hashReader } from './record-basis.ts'

/** The records of sources that were extracted elsewhere. */
export interface ReadRecords {
  derived: Map<SourceWithText, DerivedSource>
  /** What is told of records that are not used, one line each. */
  notes: string[]
}

/**
 * Read what `onrecord extract --ndjson --dataset` wrote for the texts of a dataset. A record is used if it is computed from just what
 * the dataset has now, by the same code.
 *
 * @param paths
 *   Files, or folders of them.
 * @throws InputError
 *   If a file cannot be read, a line is neither a record nor an error, or a span of a record is no part of its text.
 */
export async function readRecords(
  paths: readonly string[],
  { sources, curation, own }: DatasetInputs,
  cache: BuildCache | undefined,
): Promise<ReadRecords> {
  const derived: ReadRecords['derived'] = new Map()
  if (paths.length === 0) return { derived, notes: [] }
  const known = new SourceFacts(curation.given, own, cache)
  const reader = hashReader(known.vocabulary)
  const byId = new Map(sources.map((each) => [each.source.id, each]))
  const leftOut = new LeftOut()
  const findMisfit = (record: ParsedRecord): Misfit | undefined => {
    if ('error' in record) return 'failed'
    const each = byId.get(record.id)
    if (each === undefined) return 'unknown'
    if (record.basis === undefined) return 'unfounded'
    const { source, text } = each
    if (record.basis !== hashBasis(reader, { ...source, sha256: source.text.sha256 }))
      return 'outdated'
    return text === undefined ? 'unavailable' : undefined
  }
  const use = (extraction: Extraction, place: string): void => {
    const each = byId.get(extraction.id)
    if (each?.text === undefined || derived.has(each)) return
    const { source, text } = each
    const problem = findBadSpan(extraction, text.length)
    if (problem !== undefined) throw new InputError(`${place}: ${problem}`)
    if (known.find(each) !== undefined) return
    const facts = toFacts({ source: selectInputs(source), text, extraction }, known.actors)
    derived.set(each, { facts: known.keep(each, facts), origin: 'record' })
  }
  for (const path of paths.flatMap(listRecordFiles))
    for await (const { bytes, place } of readLines(path)) {
      const record = parseRecord(bytes, place)
      const misfit = findMisfit(record)
      if (misfit !== undefined) leftOut.add(misfit, record.id ?? place)
      else if (!('error' in record)) use(record, place)
    }
  return { derived, notes: leftOut.describe() }
}

/** Read the lines of a file that are not blank. */
async function* readLines(path: string): AsyncGenerator<{ bytes: Uint8Array; place: string }> {
  const fd = explainErrors(path, () => openSync(path, 'r'))
  if (fd === undefined) throw new InputError(`${path}: No such file`)
  for await (const { number, bytes } of splitLines(createReadStream(path, { fd }), Infinity))
    if (bytes?.some((byte) => byte > 0x20)) yield { bytes, place: `${path}:${number}` }
}
