import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../support/build-curated.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'
import { runCommand } from '../support/run-command.ts'

const preload = fileURLToPath(new URL('../support/break-threads.mjs', import.meta.url))

const people = ['Ada Quill', 'Tom Barda', 'Eve Dorn', 'Ben Ward']
const makeSource = (index: number) =>
  sourceOf(
    `${people[index % 4]} visited Oman on ${1 + index} March 2018. “Road ${index} is open,” ${people[index % 4]} said.`,
    '2018-03-31',
  )
const makeDataset = (): string =>
  makeFolder({
    'package.json': '{ "name": "@example/roads", "version": "1.0.0" }\n',
    'curation/actors.yml': `actors:
  - id: road-watch
    kind: organization
    name: Road Watch
    reason: It is no place.
`,
    'sources/watch.md': sourceOf('Road Watch accused Oman of delay.', '2018-03-31'),
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`sources/source-${index}.md`, makeSource(index)]),
    ),
  })

const build = (cwd: string, ...options: string[]) => runCommand(['build', ...options], { cwd })

describe('build --jobs', () => {
  it('writes the same bytes, whatever the number', async () => {
    const folders = [makeDataset(), makeDataset(), makeDataset(), makeDataset()]
    const calls = [['--jobs', '1'], ['--jobs', '2'], [], ['--jobs', '2', '--no-cache']]
    const built = []
    for (const [index, folder] of folders.entries()) {
      const { status, stdout, stderr } = await build(folder, ...(calls[index] ?? []))
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      built.push({ stdout, files: readFolder(folder) })
    }
    expect(built[0]?.stdout).toContain('source-11: 1 quotes')
    expect(built[0]?.files['data/actors.json']).toContain('"road-watch"')
    for (const each of built.slice(1)) expect(each).toEqual(built[0])
  })

  it('extracts only what has changed', async () => {
    const folder = makeDataset()
    await build(folder, '--jobs', '2')
    for (const index of [3, 5])
      writeFilesIn(folder, { [`sources/source-${index}.md`]: makeSource(index + 12) })
    const { stdout } = await build(folder, '--jobs', '2')
    expect(stdout).toContain('2 read, 11 unchanged')
    expect((await build(folder, '--jobs', '2')).stdout).toContain('Nothing changed')
  })

  it('names the source that its thread did not end, and keeps the records of the others', async () => {
    const folder = makeDataset()
    const crashing = sourceOf('Ada Crash praised Qatar. Crash visited Oman.', '2018-03-31')
    writeFilesIn(folder, { 'sources/source-5.md': crashing })
    const { status, stderr } = await runCommand(['build', '--jobs', '2'], {
      cwd: folder,
      node: ['--max-old-space-size=200', '--import', preload],
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^onrecord: sources[/\\]source-5.md: Unexpected end of its worker: .*memory/,
    )
    expect(readFolder(folder)['data/quotes.json']).toBeUndefined()
    const cache = readFileSync(join(folder, '.onrecord', 'cache.tsv'), 'utf8')
    expect(cache.trimEnd().split('\n').length).toBeGreaterThanOrEqual(12)
    expect((await build(folder)).stdout).toContain('1 read, 12 unchanged')
  })
})
