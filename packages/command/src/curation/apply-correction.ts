import { InputError } from '../dataset/input-error.ts'
import { joinEvidence } from '../dataset/join.ts'
import type { Correction, Part } from './corrections.ts'
import { Gone } from './gone.ts'
import { isEqual } from './is-equal.ts'
import type { Places } from './places.ts'
import { matchScopes, selectRecord } from './select-record.ts'
import type { Selector } from './selectors.ts'
import type { Item, Table } from './table.ts'

/**
 * Apply a correction to a table of records.
 *
 * @param report
 *   Called with what a correction of several records says of one that is gone.
 * @throws Gone
 *   If the correction has no effect any more.
 * @throws InputError
 *   If it is wrong.
 */
export function applyCorrection<
  Record extends Item,
  New,
  Changes extends object,
  Taken extends Part<Changes>,
>(
  table: Table<Record, New, Changes, Taken>,
  correction: Correction<New, Changes, Taken>,
  places: Places,
  report: (message: string) => void,
): void {
  if ('accept' in correction) accept(table, selectRecord(table, correction.accept, places))
  else if ('set' in correction)
    set(table, selectRecord(table, correction.set, places), correction.to)
  else if ('drop' in correction) drop(table, selectRecord(table, correction.drop, places))
  else if ('add' in correction)
    add(table, table.create(correction.add, correction.evidence), correction.add)
  else if ('merge' in correction) {
    const into = selectRecord(table, correction.into, places)
    merge(table, into, selectAll(table, correction.merge, places, report))
  } else
    split(table, selectRecord(table, correction.split, places), correction.into, places, report)
}

/** Confirm a record: it is sure now. */
function accept<Record extends Item, New, Changes extends object, Taken>(
  table: Table<Record, New, Changes, Taken>,
  record: Record,
): void {
  const confidence = 'confidence' in record ? { confidence: 1 } : {}
  settle(table, record.id, { accept: true, ...confidence })
  table.records.set(record.id, { ...record, ...confidence })
}

function set<Record extends Item, New, Changes extends object, Taken>(
  table: Table<Record, New, Changes, Taken>,
  record: Record,
  changes: Changes,
): void {
  settle(table, record.id, changes)
  const next = table.change(record, changes)
  if (isEqual(record, next))
    throw new Gone(`Changes nothing any more, the sources give it for "${record.id}"`)
  if (next.id !== record.id) {
    if (table.records.has(next.id))
      throw new InputError(`Unexpected id "${next.id}", another ${table.noun} has it; merge them`)
    table.records.delete(record.id)
    table.redirects.set(record.id, next.id)
  }
  table.records.set(next.id, next)
  if (next.id !== record.id) table.replace(record.id, next.id)
}

/** Expect that no other correction sets the same fields of a record: the later one would hide it. */
function settle(
  { noun, settled }: { noun: string; settled: Set<string> },
  id: string,
  changes: object,
) {
  for (const field of Object.keys(changes)) {
    const key = JSON.stringify([id, field])
    if (settled.has(key))
      throw new InputError(`Unexpected second correction of "${field}" of the ${noun} "${id}"`)
    settled.add(key)
  }
}

function drop<Record extends Item, New, Changes, Taken>(
  { records, replace }: Table<Record, New, Changes, Taken>,
  { id }: Record,
): void {
  records.delete(id)
  replace(id, null)
}

function add<Record extends Item, New, Changes, Taken>(
  { noun, records, change }: Table<Record, New, Changes, Taken>,
  added: Record,
  fields: New,
): void {
  const known = records.get(added.id)
  if (known === undefined) {
    records.set(added.id, added)
    return
  }
  const evidence = joinEvidence(known.evidence, added.evidence)
  const next = { ...change(known, fields), evidence }
  if (isEqual(known, next))
    throw new Gone(`Changes nothing any more, the sources give the ${noun} "${known.id}"`)
  records.set(known.id, next)
}

function merge<Record extends Item, New, Changes, Taken>(
  { records, join, replace, redirects }: Table<Record, New, Changes, Taken>,
  into: Record,
  others: readonly Record[],
): void {
  const merged = others.filter(({ id }) => id !== into.id)
  if (merged.length === 0) throw new Gone(`Changes nothing any more of "${into.id}"`)
  for (const { id } of merged) {
    records.delete(id)
    redirects.set(id, into.id)
  }
  records.set(into.id, merged.reduce(join, into))
  for (const { id } of merged) replace(id, into.id)
}

function split<Record extends Item, New, Changes, Taken extends Part<Changes>>(
  table: Table<Record, New, Changes, Taken>,
  record: Record,
  parts: readonly Taken[],
  places: Places,
  report: (message: string) => void,
): void {
  const { noun, records, take, redirects, replace } = table
  let rest = record
  let first: string | undefined
  for (const taken of parts) {
    const isTaken = matchScopes(taken.evidence, places)
    if (!rest.evidence.some(isTaken)) {
      const sources = taken.evidence.map(({ source }) => source).join(', ')
      report(`No evidence any more of the ${noun} "${record.id}" in this part of ${sources}`)
      continue
    }
    const { part, rest: left } = take(rest, taken, isTaken)
    const known = records.get(part.id)
    records.set(part.id, known ? table.join(known, part) : part)
    rest = left
    first ??= part.id
  }
  if (first === undefined) throw new Gone(`Changes nothing any more of "${record.id}"`)
  if (rest.evidence.length > 0) records.set(record.id, rest)
  else {
    records.delete(record.id)
    redirects.set(record.id, first)
    replace(record.id, first)
  }
}

function selectAll<Record extends Item, New, Changes, Taken>(
  table: Table<Record, New, Changes, Taken>,
  selectors: readonly Selector[],
  places: Places,
  report: (message: string) => void,
): Record[] {
  return selectors.flatMap((selector) => {
    try {
      return selectRecord(table, selector, places)
    } catch (error) {
      if (!(error instanceof Gone)) throw error
      report(error.message)
      return []
    }
  })
}
