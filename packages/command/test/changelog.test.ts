import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeFolder } from './support/make-folder.ts'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const manifests = readdirSync(packages)
  .map((name) => readFileSync(join(packages, name, 'package.json'), 'utf8'))
  .filter((manifest) => JSON.parse(manifest).private !== true)

it.each(manifests.map((manifest) => [JSON.parse(manifest).name, manifest]))(
  'the tarball of %s has its changelog',
  (_, manifest) => {
    const folder = makeFolder({ 'package.json': manifest, 'CHANGELOG.md': '## 1.0.0\n' })
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(out).toContain('"CHANGELOG.md"')
  },
)

it('there are published packages', () => expect(manifests.length).toBeGreaterThan(5))
