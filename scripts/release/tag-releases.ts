/**
 * Tag the commit with each package that was published from the tarballs of a folder, and make a release of it on GitHub.
 * Releases that exist are left as they are.
 *
 *     GH_TOKEN=… GITHUB_SHA=… node scripts/release/tag-releases.ts FOLDER
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { argv, env, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { readChecksums } from './checksums.ts'
import { planRelease } from './plan-release.ts'
import { listPublicPackages } from './public-packages.ts'
import { readTarballManifest } from './read-tarball.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = resolve(argv[2] ?? 'tarballs')
const directories = new Map(
  listPublicPackages(root).map(({ manifest, directory }) => [manifest.name, directory]),
)

for (const tarball of readChecksums(folder).map((name) => join(folder, name))) {
  const manifest = readTarballManifest(tarball)
  const directory = directories.get(manifest.name)
  if (directory === undefined) throw new Error(`${tarball}: Unexpected package ${manifest.name}`)
  const { tag, notes, assets, latest } = planRelease(manifest, join(root, directory), tarball)
  if (spawnSync('gh', ['release', 'view', tag], { stdio: 'ignore' }).status === 0) {
    stdout.write(`${tag} is released already\n`)
    continue
  }
  const options = ['--target', env.GITHUB_SHA ?? 'main', '--title', tag, '--notes-file', '-']
  execFileSync('gh', ['release', 'create', tag, ...options, `--latest=${latest}`, ...assets], {
    input: notes,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
}
