import { nameColumn } from './column-names.ts'
import {
  type JsonSchema,
  listProperties,
  type ResolvedSchema,
  resolveSchema,
} from './record-schema.ts'
import { references } from './references.ts'
import type { Column, ColumnType } from './table.ts'

/** A column, and where its values are in a record. */
export interface Field extends Column {
  path: readonly string[]
}

/** A list of objects in a record, which is a table of its own. */
export interface NestedList {
  name: string
  schema: JsonSchema
  definition: string | undefined
}

/** The columns for the fields of a record, those of objects in it among them, and its lists of objects. */
export function listFields(
  schema: JsonSchema,
  definition: string | undefined,
  path: readonly string[] = [],
  isInRequired = true,
): { fields: Field[]; lists: NestedList[] } {
  const fields: Field[] = []
  const lists: NestedList[] = []
  for (const [name, property] of listProperties(schema)) {
    const resolved = resolveSchema(property)
    const isRequired =
      isInRequired &&
      !resolved.isNullable &&
      (name === 'unit' || (schema.required?.includes(name) ?? false))
    const inner = [...path, name]
    if (resolved.schema.type === 'object') {
      const nested = listFields(resolved.schema, resolved.definition, inner, isRequired)
      fields.push(...nested.fields)
      lists.push(...nested.lists)
      continue
    }
    const items = resolved.schema.items && resolveSchema(resolved.schema.items)
    if (items?.schema.type === 'object') {
      lists.push({ name, schema: items.schema, definition: items.definition })
      continue
    }
    const target = references.get(`${definition}.${name}`)
    const type = typeOf(resolved)
    fields.push({
      name: nameColumn(inner, definition),
      type,
      description: resolved.description ?? '',
      isRequired: isRequired || type === 'boolean',
      ...(target !== undefined && { references: target }),
      path: inner,
    })
  }
  return { fields, lists }
}

function typeOf({
  schema: { type, format, enum: values, const: value },
}: ResolvedSchema): ColumnType {
  if (type === 'array') return 'list'
  if (type === 'integer' || Number.isInteger(value)) return 'integer'
  if (type === 'number' || type === 'boolean') return type
  if (format === 'date') return 'date'
  if (type === 'string' || values !== undefined) return 'text'
  throw new TypeError(
    `Unexpected type ${type} of ${JSON.stringify(value)}, expected a column for it`,
  )
}
