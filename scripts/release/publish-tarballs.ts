/**
 * Publish the tarballs of a folder that npm lacks, in the order of its `SHA256SUMS` and only if they are what it says.
 *
 *     node scripts/release/publish-tarballs.ts FOLDER [option of npm publish …]
 */
import { join, resolve } from 'node:path'
import { argv, stdout } from 'node:process'
import { readChecksums } from './checksums.ts'
import { npmHas, publishTarball } from './npm.ts'
import { readTarballManifest } from './read-tarball.ts'

const [folder = 'tarballs', ...options] = argv.slice(2)
for (const file of readChecksums(folder).map((name) => join(resolve(folder), name))) {
  const manifest = readTarballManifest(file)
  if (npmHas(manifest)) stdout.write(`${manifest.name}@${manifest.version} is published already\n`)
  else publishTarball(file, options)
}
