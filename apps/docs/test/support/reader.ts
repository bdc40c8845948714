import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Below it, the packages of this repository are found without being installed. */
export const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
mkdirSync(modules, { recursive: true })

/** A page by its path in the repository: "docs/sdk.md". */
export const readPage = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Where a reader tries what a page shows, with the commands of this repository on the path. */
export interface Reader {
  folder: string
  environment: Record<string, string>
}

/** Make a folder for a reader, which is gone when the test is over. */
export function makeReader(): Reader {
  const folder = mkdtempSync(join(modules, '.reader-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, environment: { PATH: shellPath(folder) } }
}

/** A path for a shell on which `npx` runs the commands of this repository and installs nothing. */
export function shellPath(folder: string): string {
  const commands = join(folder, '.commands')
  mkdirSync(commands)
  writeFileSync(join(commands, 'npx'), '#!/bin/sh\nexec "$@"\n')
  chmodSync(join(commands, 'npx'), 0o755)
  return [commands, join(root, 'node_modules/.bin'), env.PATH].join(delimiter)
}
