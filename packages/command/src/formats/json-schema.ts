import { formatJson } from '../dataset/format-json.ts'
import { datasetSchema } from './tables/record-schema.ts'

/** Format the JSON Schema (2020-12) of a whole dataset. */
export const formatJsonSchema = (): string => formatJson(datasetSchema)
