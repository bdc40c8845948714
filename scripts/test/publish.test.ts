import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPublicPackages } from '../release/public-packages.ts'
import { readTarballFile, readTarballManifest } from '../release/read-tarball.ts'
import { type FakeRegistry, openFakeRegistry } from './support/fake-registry.ts'
import { makeFolder, npmEnvironment, root, runScript } from './support/run-script.ts'

const packages = listPublicPackages(root)
const names = packages.map(({ manifest }) => manifest.name)
const schema = packages.find(({ manifest }) => manifest.name === '@onrecord/schema')?.manifest
const folder = makeFolder()
const tarballs = join(folder, 'tarballs')
const output = join(folder, 'output')
let registry: FakeRegistry
let environment: Record<string, string>

const readPackageFiles = () =>
  packages.map(({ directory }) => readFileSync(join(root, directory, 'package.json'), 'utf8'))
const listTarballs = () =>
  readFileSync(join(tarballs, 'SHA256SUMS'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => join(tarballs, line.slice(66)))

beforeAll(async () => {
  registry = await openFakeRegistry({ '@onrecord/schema': schema?.version ?? '' })
  environment = {
    ...npmEnvironment(registry.url, folder),
    GITHUB_REPOSITORY: 'example/records',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_OUTPUT: output,
  }
})

afterAll(() => {
  registry.close()
  rmSync(folder, { recursive: true })
})

describe('the packages that are published', () => {
  it('are all but those marked private, each after what it depends on', () => {
    expect([...names].sort()).toEqual([
      '@onrecord/dataset',
      '@onrecord/english',
      '@onrecord/grammar',
      '@onrecord/lexicon',
      '@onrecord/mcp',
      '@onrecord/pipeline',
      '@onrecord/schema',
      '@onrecord/sdk',
      'onrecord',
    ])
    for (const [index, { manifest }] of packages.entries())
      for (const dependency of Object.keys(manifest.dependencies ?? {}))
        if (names.includes(dependency)) expect(names.indexOf(dependency)).toBeLessThan(index)
  })
})

describe('a release', () => {
  it('packs what npm lacks, with the fields of the repository, and leaves the working tree as it was', async () => {
    const before = readPackageFiles()
    const says = await runScript('release/pack-packages.ts', [tarballs], environment)
    expect(says).toContain(`@onrecord/schema@${schema?.version} is published already`)
    expect(readPackageFiles()).toEqual(before)
    expect(readFileSync(output, 'utf8')).toBe(`packed=${packages.length - 1}\n`)
    const manifests = listTarballs().map((file) => readTarballManifest(file))
    expect(manifests.map(({ name }) => name)).toEqual(names.filter((name) => name !== schema?.name))
    for (const manifest of manifests)
      expect(manifest).toMatchObject({
        repository: {
          url: 'git+https://github.example/example/records.git',
          directory: packages.find(({ manifest: { name } }) => name === manifest.name)?.directory,
        },
      })
    expect(manifests.find(({ name }) => name === 'onrecord')).toMatchObject({
      repository: {
        type: 'git',
        url: 'git+https://github.example/example/records.git',
        directory: 'packages/command',
      },
      homepage: 'https://github.example/example/records/tree/main/packages/command#readme',
      bugs: { url: 'https://github.example/example/records/issues' },
    })
  })

  it('packs READMEs whose links lead to the repository', () => {
    for (const file of listTarballs()) {
      const readme = readTarballFile(file, 'README.md')
      expect(readme).toContain('](https://github.example/example/records/blob/main/')
      expect(readme.match(/\]\((?![a-z]+:|#)[^)]*\)/g)).toBeNull()
    }
  })

  it('can be rehearsed without publishing', async () => {
    const options = [tarballs, '--dry-run', '--provenance=false']
    await runScript('release/publish-tarballs.ts', options, environment)
    expect(registry.published).toEqual([])
  })

  it('publishes the tarballs in order, and those that are there no second time', async () => {
    const options = [tarballs, '--provenance=false']
    await runScript('release/publish-tarballs.ts', options, environment)
    const expected = names.filter((name) => name !== schema?.name)
    expect(registry.published.map(({ name }) => name)).toEqual(expected)
    await runScript('release/publish-tarballs.ts', options, environment)
    expect(registry.published).toHaveLength(expected.length)
  })

  it('asks for provenance unless it is told otherwise', async () => {
    registry.published.length = 0
    const fresh = await openFakeRegistry({})
    const other = { ...environment, ...npmEnvironment(fresh.url, folder) }
    await expect(
      runScript('release/publish-tarballs.ts', [tarballs, '--provenance'], other),
    ).rejects.toThrow(/provenance/)
    expect(fresh.published).toEqual([])
    fresh.close()
  })

  it('refuses a tarball that is not what SHA256SUMS says', async () => {
    appendFileSync(listTarballs()[0] ?? '', 'x')
    await expect(
      runScript('release/publish-tarballs.ts', [tarballs, '--provenance=false'], environment),
    ).rejects.toThrow('Unexpected SHA-256')
  })

  it('refuses to pack for a repository without a name', async () => {
    const unnamed = { ...environment, GITHUB_REPOSITORY: '' }
    await expect(
      runScript('release/pack-packages.ts', [join(folder, 'none')], unnamed),
    ).rejects.toThrow('Unexpected repository "", expected owner/name')
  })

  it('stops where the registry gives no answer', async () => {
    const nowhere = npmEnvironment('http://127.0.0.1:9/', folder)
    const patient = { ...environment, ...nowhere, npm_config_fetch_retries: '0' }
    await expect(
      runScript('release/pack-packages.ts', [join(folder, 'none')], patient),
    ).rejects.toThrow('npm view')
    writeFileSync(output, '')
  })
})
