import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'

const root = new URL('../../../../', import.meta.url)
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** Start a dataset in a folder within a new one. */
async function init(...options: string[]) {
  const folder = join(makeFolder(), 'border-talks')
  const result = await run(['init', ...options, folder])
  return { ...result, folder, files: () => readFolder(folder) }
}

describe('init', () => {
  it('starts a dataset that is built and passes its check', async () => {
    const { code, out, folder, files } = await init()
    expect(code).toBe(0)
    expect(out).toContain(`Wrote ${join(folder, 'package.json')}\n`)
    expect(out).toContain(`Next:\n  cd ${folder}\n  npm install`)
    expect(Object.keys(files())).toEqual(
      expect.arrayContaining([
        '.changeset/config.json',
        '.github/workflows/ci.yml',
        '.github/workflows/release.yml',
        '.gitignore',
        'LICENSE',
        'README.md',
        'curation/actors.yml',
        'curation/events.yml',
        'curation/quotes.yml',
        'data/index.d.ts',
        'data/index.js',
        'package.json',
        'sources/harbor-talks.md',
        'test/dataset.test.js',
      ]),
    )
    expect(JSON.parse(files()['data/quotes.json'] ?? '').length).toBeGreaterThan(0)
    expect(JSON.parse(files()['data/events.json'] ?? '').length).toBeGreaterThan(0)
    expect(await run(['check', folder])).toMatchObject({ code: 0, errors: '' })
  })

  it('writes the same bytes each time', async () => {
    expect((await init()).files()).toEqual((await init()).files())
  })

  it('fills in all names and versions', async () => {
    const { files } = await init()
    for (const content of Object.values(files())) expect(content).not.toMatch(/\{\{\w+\}\}/)
    const { name, description, dependencies, devDependencies } = JSON.parse(
      files()['package.json'] ?? '',
    )
    const { version } = readJson('packages/command/package.json')
    expect({ name, description }).toEqual({
      name: 'border-talks',
      description: 'Border talks: who said what and who did what to whom, with evidence.',
    })
    expect(dependencies['@onrecord/sdk']).toBe(`^${readJson('packages/sdk/package.json').version}`)
    const { '@changesets/cli': changesets, vitest } = readJson('package.json').devDependencies
    expect(devDependencies).toEqual({
      '@changesets/cli': changesets,
      onrecord: `^${version}`,
      vitest,
    })
  })

  it('takes a name and a title', async () => {
    const { files } = await init('--name', '@you/talks', '--title', 'Talks "at" the border')
    const { name, description } = JSON.parse(files()['package.json'] ?? '')
    expect(name).toBe('@you/talks')
    expect(description).toMatch(/^Talks "at" the border: /)
    expect(files()['README.md']).toMatch(/^# Talks "at" the border\n/)
    expect(files()['README.md']).toContain("from '@you/talks'")
    expect(JSON.parse(files()['data/dataset.json'] ?? '').name).toBe('@you/talks')
  })

  it.each([
    ['name', ['--name', 'Border Talks'], 'Unexpected name "Border Talks", expected one for npm'],
    ['name that leaves the folder', ['--name', '../talks'], 'Unexpected name "../talks"'],
    ['title', ['--title', 'a\nb'], 'Unexpected title "a\nb", expected words on one line'],
    ['second folder', ['other'], 'expected one folder'],
  ])('refuses a wrong %s', async (_, options, message) => {
    const { code, errors, folder } = await init(...options)
    expect(code).toBe(2)
    expect(errors).toContain(message)
    expect(() => readFolder(folder)).toThrow()
  })
})

describe('a folder that is not empty', () => {
  const own = { 'README.md': 'Mine\n', 'sources/walk.md': 'no front matter' }

  it('is refused and left as it is', async () => {
    const folder = makeFolder(own)
    const { code, errors } = await run(['init', '--name', 'a', folder])
    expect(code).toBe(1)
    expect(errors).toBe(
      `onrecord: ${folder}: Unexpected files, expected an empty folder; --force adds the files that are missing\n`,
    )
    expect(readFolder(folder)).toEqual(own)
  })

  it('gets the files that are missing with --force', async () => {
    const { folder, files } = await init()
    writeFilesIn(folder, { 'README.md': 'Mine\n', 'curation/quotes.yml': 'corrections: []\n' })
    const before = files()
    const again = await run(['init', '--force', folder])
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toMatch(/^Nothing was missing\n/)
    expect(files()).toEqual(before)
  })

  it('may have a repository of git', async () => {
    const folder = makeFolder({ '.git/HEAD': 'ref: refs/heads/main\n' })
    expect(await run(['init', '--name', 'a', folder])).toMatchObject({ code: 0 })
  })

  it('is the current one if none is given', async () => {
    const folder = makeFolder()
    const before = process.cwd()
    process.chdir(folder)
    try {
      const { code, out } = await run(['init', '--name', 'a'])
      expect(code).toBe(0)
      expect(out).not.toContain('cd ')
    } finally {
      process.chdir(before)
    }
    expect(readFolder(folder)['package.json']).toContain('"name": "a"')
  })
})

describe('the workflows', () => {
  it('pin their actions, and publish where nothing is installed', async () => {
    const { files } = await init()
    const { jobs } = parse(files()['.github/workflows/release.yml'] ?? '')
    const steps = (name: string) => JSON.stringify(jobs[name].steps)
    expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(steps('publish')).not.toMatch(/npm (?:ci|install|test|run)/)
    expect(jobs.pack.permissions).toBeUndefined()
    expect(steps('pack')).toContain('npm run check')
    for (const name of ['ci', 'release'])
      for (const [, pin] of (files()[`.github/workflows/${name}.yml`] ?? '').matchAll(
        /uses: (.*)/g,
      ))
        expect(pin).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v/)
  })
})
