/**
 * Write what differs from the commit that is checked out as a patch, new files with it.
 *
 *     node scripts/release/write-version-patch.ts FILE
 *
 * Its exit code is 1 if nothing differs.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'

const file = argv[2] ?? 'version.patch'
execFileSync('git', ['add', '--all'])
const patch = execFileSync('git', ['diff', '--cached', '--binary'], { maxBuffer: 2 ** 30 })
execFileSync('git', ['reset', '--quiet'])
if (patch.length === 0) throw new Error('Nothing differs from the commit, expected new versions')
writeFileSync(file, patch)
