import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const listing = 'SHA256SUMS'

/** Write `SHA256SUMS` in a folder, as sha256sum does: the files in the order given. */
export function writeChecksums(folder: string, files: readonly string[]): void {
  const lines = files.map((file) => `${hashFile(join(folder, file))}  ${file}\n`)
  writeFileSync(join(folder, listing), lines.join(''))
}

/**
 * Read the names in the `SHA256SUMS` of a folder and compare the files with it.
 *
 * @throws Error
 *   If a line is none of sha256sum, or a file is not what the line says.
 */
export function readChecksums(folder: string): string[] {
  const lines = readFileSync(join(folder, listing), 'utf8').split('\n').slice(0, -1)
  return lines.map((line, index) => {
    const [, expected, file] = /^([\da-f]{64}) {2}([\w.-]+)$/.exec(line) ?? []
    if (expected === undefined || file === undefined)
      throw new Error(
        `${listing}:${index + 1}: Unexpected ${JSON.stringify(line)}, expected hash and file`,
      )
    const found = hashFile(join(folder, file))
    if (found !== expected)
      throw new Error(`${file}: Unexpected SHA-256 ${found}, expected ${expected}`)
    return file
  })
}

function hashFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
