import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

export const readPage = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')

/** Where a reader tries what a page shows: below the packages of this repository, with its commands on the path. */
export interface Reader {
  folder: string
  environment: Record<string, string>
}

/** Make a folder for a reader, which is gone when the test is over. `npx` runs a command of the path and installs nothing. */
export function makeReader(): Reader {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  mkdirSync(modules, { recursive: true })
  const folder = mkdtempSync(join(modules, '.reader-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const commands = join(folder, 'commands')
  mkdirSync(commands)
  writeFileSync(join(commands, 'npx'), '#!/bin/sh\nexec "$@"\n')
  chmodSync(join(commands, 'npx'), 0o755)
  const path = [commands, join(root, 'node_modules/.bin'), env.PATH].join(delimiter)
  return { folder, environment: { PATH: path } }
}
