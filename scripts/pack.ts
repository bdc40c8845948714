/**
 * Pack all packages that are published, as they are on npm.
 *
 *     node scripts/pack.ts FOLDER
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { packFolder } from './release/npm.ts'
import { listPublicPackages } from './release/public-packages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = resolve(argv[2] ?? 'tarballs')

mkdirSync(output, { recursive: true })
for (const { directory } of listPublicPackages(root))
  stdout.write(`${join(output, packFolder(join(root, directory), output))}\n`)
