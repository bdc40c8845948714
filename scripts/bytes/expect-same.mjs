/**
 * Compare the lists of hashes that several machines made.
 *
 *     node scripts/bytes/expect-same.mjs FILE FILE…
 *
 * Its exit code is 1 where two differ, and the lines that not all have are named.
 */
import { readFileSync } from 'node:fs'
import { argv, stderr } from 'node:process'

const lists = argv.slice(2).map((file) => ({
  file,
  lines: new Set(readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean)),
}))
if (lists.length < 2) {
  stderr.write(`Unexpected ${lists.length} files, expected two or more\n`)
  process.exitCode = 2
}
for (const line of new Set(lists.flatMap(({ lines }) => [...lines]))) {
  const others = lists.filter(({ lines }) => !lines.has(line))
  if (others.length === 0) continue
  stderr.write(`${line}: not in ${others.map(({ file }) => file).join(', ')}\n`)
  process.exitCode = 1
}
