import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Write a file, and the folders that it is in. */
export function writeFile(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
