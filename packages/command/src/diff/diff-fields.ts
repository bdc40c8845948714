import type { DatasetRecord, FieldChange } from './dataset-diff.ts'
import { describeChange, describeListChange } from './describe-change.ts'
import { diffEvidence, diffOfficeEvidence } from './diff-evidence.ts'
import { diffOffices, diffReference } from './diff-reference.ts'
import type { FieldContext } from './field-context.ts'
import { fieldOf, isObject, isSame } from './fields.ts'
import { referencesOf } from './references.ts'

/** List the fields that are different, evidence last. A reference to a record that has another id now is the same. */
export function diffFields(
  before: DatasetRecord,
  after: DatasetRecord,
  context: FieldContext,
): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)])
  for (const name of ['id', 'evidence', ...context.ignored]) names.delete(name)
  const fields = [...names].flatMap((name) =>
    diffField(name, fieldOf(before, name), fieldOf(after, name), context),
  )
  const offices = context.kind === 'actor' ? diffOfficeEvidence(before, after) : []
  return [...fields, ...offices, ...diffEvidence(before, after)]
}

function diffField(
  field: string,
  before: unknown,
  after: unknown,
  context: FieldContext,
): FieldChange[] {
  if (isSame(before, after)) return []
  const change = {
    field,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
  const reference = referencesOf(context.kind).get(field)
  if (reference !== undefined) return diffReference(change, reference, context)
  if (field === 'affiliations') return diffOffices(change, context)
  if (Array.isArray(before) && Array.isArray(after))
    return [{ ...change, words: describeListChange(before.map(String), after.map(String)) }]
  if (isObject(before) && isObject(after) && field !== 'date')
    return diffObject(field, before, after)
  return [{ ...change, words: describeChange(before, after) }]
}

function diffObject(field: string, before: object, after: object): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name): FieldChange[] => {
    const [old, now] = [fieldOf(before, name), fieldOf(after, name)]
    if (isSame(old, now)) return []
    const path = `${field}.${name}`
    return [
      {
        field: path,
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
        words: describeChange(old, now),
      },
    ]
  })
}
