import type { DatasetRecord } from './dataset-diff.ts'
import { fieldOf, isObject, listOf } from './fields.ts'

/** A place in a source, as far as a version of the format has it. */
export interface Place {
  source: string
  start: number
  end: number
  exact?: string
  prefix?: string
  suffix?: string
}

/** The places that attest a record, or a part of it. */
export const placesOf = (record: object): Place[] =>
  listOf(fieldOf(record, 'evidence')).filter(isPlace)

const isPlace = (value: unknown): value is Place =>
  isObject(value) &&
  typeof fieldOf(value, 'source') === 'string' &&
  Number.isInteger(fieldOf(value, 'start')) &&
  Number.isInteger(fieldOf(value, 'end'))

/** Name places so that those of two versions can be compared: by offsets, or by words where the text is another. */
export function makeNamePlace(
  before: readonly DatasetRecord[],
  after: readonly DatasetRecord[],
): (place: Place) => string | undefined {
  const texts = new Map(before.map((source) => [source.id, fieldOf(source, 'text')]))
  const changed = new Set(
    after
      .filter((source) => hashOf(texts.get(source.id)) !== hashOf(fieldOf(source, 'text')))
      .map(({ id }) => id),
  )
  return ({ source, start, end, exact, prefix, suffix }) => {
    if (!changed.has(source)) return JSON.stringify([source, start, end])
    return exact === undefined ? undefined : JSON.stringify([source, exact, prefix, suffix])
  }
}

const hashOf = (text: unknown): unknown => (isObject(text) ? fieldOf(text, 'sha256') : undefined)
