/**
 * Build the first dataset and extract some texts on the Node that runs this file, in its time zone and language, and print a
 * hash for each file of records and for the extractions. Every machine prints the same lines.
 *
 *     node scripts/bytes/list-hashes.mjs
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { execPath, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'packages/command/bin/onrecord.js')
const texts = fileURLToPath(new URL('texts.ndjson', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bytes-'))
try {
  const dataset = join(folder, 'dataset')
  for (const name of ['package.json', 'sources', 'curation', 'data'])
    cpSync(join(root, 'packages/dataset', name), join(dataset, name), { recursive: true })
  execFileSync(execPath, [command, 'build', '--no-cache', dataset], { stdio: 'pipe' })
  for (const path of listFiles(join(dataset, 'data')))
    print(`data/${path}`, readFileSync(join(dataset, 'data', path)))
  const input = readFileSync(texts)
  print('extractions', execFileSync(execPath, [command, 'extract', '--ndjson'], { input }))
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * @param {string} folder
 * @returns {string[]}
 *   The paths of the files in it and below, with slashes.
 */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort()
}

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
function print(name, bytes) {
  stdout.write(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
}
