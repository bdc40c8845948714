import { Dataset } from '@onrecord/schema'
import { z } from 'zod'
import { offsetUnits } from '../offsets/offset-unit.ts'

/** What the schemas of records use of JSON Schema. */
export interface JsonSchema {
  type?: string | string[]
  format?: string
  description?: string
  const?: unknown
  enum?: (string | null)[]
  pattern?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

/** The schema of a value that is not null. */
interface ValueSchema extends JsonSchema {
  type?: string
  enum?: string[]
}

/** A schema whose reference is followed, apart from null. */
export interface ResolvedSchema {
  schema: ValueSchema
  /** The name of the definition, such as `Quote`. */
  definition?: string
  description?: string
  isNullable: boolean
}

/** The JSON Schema of a dataset as it is published. */
export const datasetSchema = z.toJSONSchema(Dataset) as JsonSchema

/** Follow the reference of a property, and take null apart. */
export function resolveSchema(property: JsonSchema): ResolvedSchema {
  const { description } = property
  const given = property.anyOf?.find(({ type }) => type !== 'null') ?? property
  const definition = given.$ref?.replace('#/$defs/', '')
  const schema = definition === undefined ? given : (datasetSchema.$defs?.[definition] ?? {})
  const described = description ?? given.description
  const { type, enum: values, ...rest } = schema
  const types = [type ?? []].flat()
  const [first] = types.filter((type) => type !== 'null')
  return {
    schema: {
      ...rest,
      ...(first !== undefined && { type: first }),
      ...(values && { enum: values.filter((value) => value !== null) }),
    },
    ...(definition !== undefined && { definition }),
    ...(described !== undefined && { description: described }),
    isNullable: given !== property || types.includes('null'),
  }
}

const unit: JsonSchema = {
  type: 'string',
  enum: [...offsetUnits],
  description: 'What the offsets or the length count: UTF-16 code units or Unicode code points.',
}

/** The properties of an object, and after an offset or length its unit, as a measured dataset has it. */
export const listProperties = ({ properties = {} }: JsonSchema): [string, JsonSchema][] =>
  Object.entries(properties).flatMap(([name, property]): [string, JsonSchema][] =>
    isMeasure(name, property)
      ? [
          [name, property],
          ['unit', unit],
        ]
      : [[name, property]],
  )

/** Whether it is the last one of those that a unit belongs to. */
const isMeasure = (name: string, { type }: JsonSchema): boolean =>
  type === 'integer' && (name === 'end' || name === 'length')
