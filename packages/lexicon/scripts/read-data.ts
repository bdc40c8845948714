import { readdirSync, readFileSync } from 'node:fs'
import { CORE_SCHEMA, load } from 'js-yaml'
import type { z } from 'zod'

const data = new URL('../data/', import.meta.url)

/** A file of `data`, with its path in it. */
export interface DataFile {
  path: string
  text: string
  value: unknown
}

const files = new Map<string, DataFile>()

/**
 * Read a file of `data`, once.
 *
 * @throws Error
 *   Where it is no YAML, with the line and column.
 */
export function readFile(path: string): DataFile {
  const known = files.get(path)
  if (known) return known
  const text = readFileSync(new URL(path, data), 'utf8')
  const file = { path, text, value: parseFile(path, text) }
  files.set(path, file)
  return file
}

/**
 * Read a file of `data` and check its shape.
 *
 * @throws Error
 *   Where it is not what the schema says, with every place that is not.
 */
export const readData = <Schema extends z.ZodType>(path: string, schema: Schema) =>
  checkData(readFile(path), schema)

/** Check the shape of a file, as `readData` does. */
export function checkData<Schema extends z.ZodType>(
  { path, value }: Pick<DataFile, 'path' | 'value'>,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`data/${path} is not what was expected:\n${problems.join('\n')}`)
}

/** The paths of the YAML files in a folder of `data`, or in all of it, in order. */
export const listData = (folder = ''): string[] =>
  readdirSync(new URL(folder && `${folder}/`, data), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml'))
    .map((path) => `${folder && `${folder}/`}${path.replaceAll('\\', '/')}`)
    .sort()

function parseFile(path: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch (cause) {
    throw new Error(`data/${path}: ${(cause as Error).message}`, { cause })
  }
}
