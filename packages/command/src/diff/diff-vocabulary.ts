import {
  type ComparableDataset,
  type DatasetRecord,
  type Kind,
  kinds,
  type TableChange,
  tables,
} from './dataset-diff.ts'
import { listOf, valueAt } from './fields.ts'

/** The fields whose values are of a vocabulary that a program may list. */
const vocabularies: Readonly<Record<Kind, readonly string[]>> = {
  source: ['rights'],
  actor: ['kind'],
  quote: ['kind', 'speakerKind', 'cue.attitude', 'cue.status', 'date.precision', 'date.basis'],
  event: [
    ...['type', 'mode', 'quadClass', 'cameo', 'contexts', 'status'],
    ...['location.kind', 'date.precision', 'date.basis'],
  ],
}

/** List the values of vocabularies that occur for the first time. */
export const diffVocabulary = (
  before: ComparableDataset,
  after: ComparableDataset,
): TableChange[] =>
  kinds.flatMap((kind) => {
    const [old, now] = [before[tables[kind]], after[tables[kind]]]
    if (old.length === 0) return []
    return vocabularies[kind].flatMap((field) => {
      const known = valuesOf(old, field)
      return [...valuesOf(now, field)]
        .filter((value) => !known.has(value))
        .sort()
        .map(
          (value): TableChange => ({
            rule: 'value-added',
            kind,
            words: `${tables[kind]}: ${field} "${value}"`,
          }),
        )
    })
  })

function valuesOf(records: readonly DatasetRecord[], field: string): Set<string> {
  const values = new Set<string>()
  for (const record of records) {
    const value = valueAt(record, field)
    for (const each of Array.isArray(value) ? listOf(value) : [value])
      if (typeof each === 'string') values.add(each)
  }
  return values
}
