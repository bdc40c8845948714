/**
 * Pack the packages whose version npm lacks, with the fields that say where their source is and links of their READMEs that lead
 * there, and write `SHA256SUMS` in the order in which they are published.
 *
 *     GITHUB_REPOSITORY=owner/name node scripts/release/pack-packages.ts FOLDER
 *
 * On GitHub it leaves the number of tarballs as the output `packed`.
 */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, env, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { absoluteLinks } from './absolute-links.ts'
import { writeChecksums } from './checksums.ts'
import { npmHas, packFolder } from './npm.ts'
import { listPublicPackages } from './public-packages.ts'
import { unpackTarball } from './read-tarball.ts'
import { repositoryFields } from './repository-fields.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const output = resolve(argv[2] ?? 'tarballs')
const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_OUTPUT } = env

mkdirSync(output, { recursive: true })
const tarballs: string[] = []
for (const { directory, manifest } of listPublicPackages(root)) {
  const fields = repositoryFields(GITHUB_SERVER_URL, GITHUB_REPOSITORY, directory)
  if (npmHas(manifest)) {
    stdout.write(`${manifest.name}@${manifest.version} is published already\n`)
    continue
  }
  tarballs.push(packWith(fields, directory))
}
writeChecksums(output, tarballs)
stdout.write(`${tarballs.length} packed in ${output}\n`)
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `packed=${tarballs.length}\n`)

/** Pack a folder with further fields in package.json and absolute links in README.md; the files of the folder stay as they are. */
function packWith(fields: object, directory: string): string {
  const stage = mkdtempSync(join(tmpdir(), 'onrecord-pack-'))
  try {
    const unpacked = unpackTarball(join(stage, packFolder(join(root, directory), stage)))
    const file = join(unpacked, 'package.json')
    const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), ...fields }
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
    const readme = join(unpacked, 'README.md')
    const address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    writeFileSync(readme, absoluteLinks(readFileSync(readme, 'utf8'), address, directory))
    return packFolder(unpacked, output)
  } finally {
    rmSync(stage, { recursive: true })
  }
}
