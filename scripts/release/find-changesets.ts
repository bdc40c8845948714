/**
 * Print the changesets that no release has had.
 *
 *     node scripts/release/find-changesets.ts
 *
 * On GitHub it leaves as the output `pending` whether there is one. It runs in the root of the repository.
 */
import { appendFileSync, readdirSync } from 'node:fs'
import { env, stdout } from 'node:process'

const changesets = readdirSync('.changeset').filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
)
for (const name of changesets) stdout.write(`${name}\n`)
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `pending=${changesets.length > 0}\n`)
