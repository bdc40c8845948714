import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { packFolder } from '../release/npm.ts'
import { listPublicPackages } from '../release/public-packages.ts'
import { listTarball, readTarballFile, readTarballManifest } from '../release/read-tarball.ts'
import { makeFolder, root } from './support/run-script.ts'

/** How the text of a licence begins, by its SPDX identifier. */
const texts = new Map([
  ['MIT', /^MIT License\n/],
  ['CC-BY-4.0', /^Attribution 4\.0 International\n\n=+\n/m],
  ['CC-BY-SA-4.0', /^Attribution-ShareAlike 4\.0 International\n\n=+\n/m],
])

const folder = makeFolder()
const packages = listPublicPackages(root)

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(packages.map(({ directory, manifest }) => [manifest.name, directory]))(
  '%s',
  (name, directory) => {
    const tarball = join(folder, packFolder(join(root, directory), folder))
    const files = listTarball(tarball)
    const licences = readTarballManifest(tarball).license.split(' AND ')

    it('has the whole text of each licence that it names, and no other', () => {
      const found = files
        .filter((file) => /^LICENSE/.test(file))
        .map((file) => readTarballFile(tarball, file))
      const named = [...texts].filter(([, start]) => found.some((text) => start.test(text)))
      expect(named.map(([id]) => id).sort()).toEqual([...licences].sort())
      for (const text of found)
        if (/^Attribution.* International$/m.test(text))
          expect(text).toContain('\nSection 8 -- Interpretation.\n')
    })

    it('names the licence of what it has learned or recorded', () => {
      const model = files.some((file) => file.endsWith('.bin')) || name === '@onrecord/pipeline'
      expect(licences.includes('CC-BY-SA-4.0')).toBe(model)
      const records = files.some((file) => file.endsWith('data/quotes.json'))
      expect(licences.includes('CC-BY-4.0')).toBe(records)
    })

    it('ships no tests, sources of TypeScript, maps or settings, but those of templates', () => {
      const own = files.filter((file) => !file.startsWith('templates/'))
      const unwanted = own.filter(
        (file) => /(?:^|\/)(?:test|\.)|tsconfig|\.map$/.test(file) || /(?<!\.d)\.ts$/.test(file),
      )
      expect(unwanted).toEqual([])
    })
  },
)

it('has one text of each licence', () => {
  const models = ['english', 'pipeline'].map((name) =>
    readFileSync(join(root, 'packages', name, 'LICENSE-model'), 'utf8'),
  )
  expect(new Set(models).size).toBe(1)
  const dataset = readFileSync(join(root, 'packages/dataset/LICENSE'), 'utf8')
  expect(dataset).toContain(readFileSync(join(root, 'packages/sdk/LICENSE-data'), 'utf8'))
})
