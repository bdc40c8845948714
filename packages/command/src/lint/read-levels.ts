import { join } from 'node:path'
import { z } from 'zod'
import { YamlFile } from '../dataset/yaml-file.ts'
import { readText } from '../files/read-text.ts'
import type { Levels } from './lint.ts'
import { levels } from './linter.ts'
import { linters } from './linters.ts'

const names = linters.filter(({ level }) => level !== 'build').map(({ name }) => name)

const LevelsByName = z.strictObject(
  Object.fromEntries(names.map((name) => [name, z.enum(levels).optional()])),
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unexpected linter "${issue.keys[0]}", expected one of ${names.join(', ')}`
        : undefined,
  },
)

/** The part of `package.json` that is about linters. JSON is YAML, whose reader knows its lines. */
const Manifest = z.looseObject({
  onrecord: z.looseObject({ lint: LevelsByName.optional() }).optional(),
})

/**
 * Read the levels of linters that the `package.json` of a dataset sets under `"onrecord": {"lint": {…}}`.
 *
 * @throws InputError
 *   If a linter or level is unknown.
 */
export function readLevels(directory: string): Levels {
  const path = join(directory, 'package.json')
  return new YamlFile(readText(path), path).parse(Manifest).onrecord?.lint ?? {}
}
