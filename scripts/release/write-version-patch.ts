/**
 * Write what differs from the commit that is checked out as a patch, new files with it.
 *
 *     node scripts/release/write-version-patch.ts FILE
 *
 * On GitHub it leaves as the output `pending` whether there is anything.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { argv, env, stdout } from 'node:process'

const file = argv[2] ?? 'version.patch'
execFileSync('git', ['add', '--all'])
const patch = execFileSync('git', ['diff', '--cached', '--binary'], { maxBuffer: 2 ** 30 })
execFileSync('git', ['reset', '--quiet'])
writeFileSync(file, patch)
const pending = patch.length > 0
stdout.write(pending ? `Versions are pending: ${file}\n` : 'No version is pending\n')
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `pending=${pending}\n`)
