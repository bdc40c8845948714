import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Make a folder with files in it, by their paths, that is gone when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFilesIn(folder, files)
  return folder
}

export function writeFilesIn(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** The cache of a dataset, which is no part of it. */
const cacheFiles = [join('.onrecord', 'cache.tsv'), join('.onrecord', '.gitignore')]

/** The files in a folder with their content, by their paths, without the cache. */
export function readFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .filter((path) => !cacheFiles.some((name) => path === join(folder, name)))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}
