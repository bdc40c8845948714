import { mkdirSync, writeFileSync } from 'node:fs'

const generated = new URL('../src/generated/', import.meta.url)

/** A constant of a generated module: its type, as TypeScript has it, and its value. */
export type Constant = readonly [type: string, value: unknown]

/**
 * Write a module of constants to `src/generated`.
 *
 * @param name
 *   The name of the module.
 * @param imports
 *   Its imports of types.
 * @param constants
 *   Its exports, by name.
 */
export function writeModule(
  name: string,
  imports: readonly string[],
  constants: Readonly<Record<string, Constant>>,
): void {
  const exported = Object.entries(constants).map(
    ([constant, [type, value]]) => `export const ${constant}: ${type} = ${JSON.stringify(value)}\n`,
  )
  mkdirSync(generated, { recursive: true })
  writeFileSync(
    new URL(`${name}.ts`, generated),
    `${[...imports, ''].join('\n')}\n${exported.join('\n')}`,
  )
}
