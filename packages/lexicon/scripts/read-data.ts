import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'

const data = new URL('../data/', import.meta.url)

/**
 * Read a file of `data` and check its shape.
 *
 * @throws Error
 *   Where it is not what the schema says, with every place that is not.
 */
export function readData<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(readFileSync(new URL(path, data), 'utf8')))
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`data/${path} is not what was expected:\n${problems.join('\n')}`)
}

/** The paths of the YAML files in a folder of `data` and those in it, in order. */
export const listData = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, data), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
