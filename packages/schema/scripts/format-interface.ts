/** A JSON Schema, as far as zod writes it for the schemas of this package. */
interface Schema {
  $ref?: string
  description?: string
  type?: string | readonly string[]
  enum?: readonly string[]
  const?: string | number | boolean
  anyOf?: readonly Schema[]
  items?: Schema
}

/** The JSON Schema of an object. */
export interface ObjectSchema extends Schema {
  properties: Readonly<Record<string, Schema>>
  required?: readonly string[]
}

/** Declare an interface for the objects of a JSON Schema. */
export const formatInterface = (name: string, schema: ObjectSchema): string =>
  `${formatComment(name, schema, '')}export interface ${name} ${formatFields(name, schema, '')}\n`

/** Export the schema of an interface under its name, with the interface for type. */
export const formatTyped = (name: string, schema: ObjectSchema): string =>
  `${formatComment(name, schema, '')}export type ${name} = records.${name}
/** ${schema.description} As a schema of zod: \`${name}.parse(value)\` checks a value. */
export const ${name}: z.ZodType<${name}, ${name}> = schemas.${name}
`

/** A union of words: `'day' | 'month'`. */
export const formatUnion = (words: readonly string[]): string =>
  words.map((word) => `'${word}'`).join(' | ')

function formatFields(path: string, { properties, required = [] }: ObjectSchema, indent: string) {
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, schema]) => {
    const field = `${path}.${name}`
    const type = formatType(field, schema, inner)
    const declaration = required.includes(name)
      ? `${name}: ${type}`
      : `${name}?: ${type} | undefined`
    return `${formatComment(field, schema, inner)}${inner}${declaration}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function formatComment(path: string, { description }: Schema, indent: string): string {
  if (description === undefined) throw new Error(`Expected a description of ${path}`)
  return `${indent}/** ${description} */\n`
}

function formatType(path: string, schema: Schema, indent: string): string {
  const { $ref, anyOf, type, items } = schema
  if ($ref) return $ref.replace('#/$defs/', '')
  if (anyOf) return anyOf.map((part) => formatType(path, part, indent)).join(' | ')
  if (schema.enum) return formatUnion(schema.enum)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (items) return `${formatType(path, items, indent)}[]`
  if (isObject(schema)) return formatFields(path, schema, indent)
  if (type === undefined) throw new Error(`Unexpected schema of ${path}`)
  return [type].flat().join(' | ').replace('integer', 'number')
}

const isObject = (schema: Schema): schema is ObjectSchema => 'properties' in schema
