import type { FieldChange, Kind } from './dataset-diff.ts'
import { describeListChange } from './describe-change.ts'
import type { FieldContext } from './field-context.ts'
import { fieldOf, isSame, listOf } from './fields.ts'

type Values = Omit<FieldChange, 'words'>

/** Compare ids of records; nothing if they lead to the same ones. The order of a list does not count. */
export function diffReference(
  change: Values,
  kind: Kind,
  { nameOf, follow }: FieldContext,
): FieldChange[] {
  const { before, after } = change
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [new Set(before.map((id) => follow(kind, id))), new Set(after)]
    const [removed, added] = [
      [...old].filter((id) => !now.has(id)),
      [...now].filter((id) => !old.has(id)),
    ]
    if (removed.length === 0 && added.length === 0) return []
    const names = new Set(removed.map((id) => nameOf(kind, id)))
    const isAmbiguous = added.some((id) => names.has(nameOf(kind, id)))
    const label = (id: unknown): string => (isAmbiguous ? String(id) : nameOf(kind, id))
    return [{ ...change, words: describeListChange(removed.map(label), added.map(label)) }]
  }
  if (follow(kind, before ?? null) === (after ?? null)) return []
  const [old, now] = [nameOf(kind, before), nameOf(kind, after)]
  const words = old === now ? `${before ?? 'none'} → ${after ?? 'none'}` : `${old} → ${now}`
  return [{ ...change, words }]
}

/** Compare the offices of an actor, without their evidence. */
export function diffOffices(change: Values, { nameOf, follow }: FieldContext): FieldChange[] {
  const facts = (office: object): unknown[] => [
    follow('actor', fieldOf(office, 'actor')),
    ...['role', 'from', 'to'].map((field) => fieldOf(office, field) ?? null),
  ]
  const [old = [], now = []] = [change.before, change.after].map((offices) =>
    listOf(offices).map((office) => facts(office as object)),
  )
  if (isSame(old, now)) return []
  const label = ([actor, role, from, to]: unknown[]): string => {
    const days = from || to ? ` (${from ?? '…'} to ${to ?? '…'})` : ''
    return `${role} of ${nameOf('actor', actor)}${days}`
  }
  return [{ ...change, words: describeListChange(old.map(label), now.map(label)) }]
}
