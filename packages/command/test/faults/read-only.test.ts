import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { giveToPlainUser, plainUser } from '../support/as-nobody.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'
import { runCommand } from '../support/run-command.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const isPosix = process.platform !== 'win32'
/** Whether the command can be read by the plain user, as it cannot in a home of root. */
const mayRun =
  isPosix &&
  spawnSync(process.execPath, [bin, '--version'], { uid: plainUser, gid: plainUser }).status === 0

const runPlainly = (...parameters: string[]) => runCommand(parameters, { user: plainUser })

/** Run the command while a folder has a mode. */
async function runWith(mode: number, folder: string, ...parameters: string[]) {
  chmodSync(folder, mode)
  try {
    return await runPlainly(...parameters)
  } finally {
    chmodSync(folder, 0o755)
  }
}

/** A dataset of the plain user, and its texts. */
function makeOwn() {
  const { folder, texts } = makeDataset()
  for (const each of [folder, texts]) giveToPlainUser(each)
  return { folder, texts, call: ['--texts', texts, folder] }
}

/** Files without those of a build that waits until it can be put in its place. */
const withoutWork = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.onrecord')))

const one = (message: string) => new RegExp(`^(?:onrecord: )?[^\\n]*${message}[^\\n]*\\n$`)

describe.skipIf(!mayRun)('a folder that may not be written', () => {
  it('is named by build, which writes nothing', async () => {
    const { folder, call } = makeOwn()
    const before = readFolder(folder)
    const { status, stderr } = await runWith(0o555, folder, 'build', ...call)
    expect(status).toBe(1)
    expect(stderr).toMatch(one('May not be written \\(EACCES\\)'))
    expect(readFolder(folder)).toEqual(before)
    expect((await runPlainly('build', ...call)).status).toBe(0)
  })

  it('within a dataset is named by build, which keeps the old records until it may', async () => {
    const { folder, call } = makeOwn()
    expect((await runPlainly('build', ...call)).status).toBe(0)
    const before = readFolder(folder)
    const source = join('sources', 'talks.md')
    const text = `${before[source]}Iran accused Iraq of delay.\n`
    writeFilesIn(folder, { [source]: text })
    const { status, stderr } = await runWith(0o555, join(folder, 'data'), 'build', ...call)
    expect(status).toBe(1)
    expect(stderr).toMatch(one('data[^\\n]*May not be written \\(EACCES\\)'))
    expect(withoutWork(readFolder(folder))).toEqual({ ...before, [source]: text })
    expect((await runPlainly('build', ...call)).status).toBe(0)
    const after = readFolder(folder)
    expect(after).toEqual(withoutWork(after))
    expect(after[join('data', 'events.json')]).toContain('Iran accused Iraq')
  })

  it('does not keep check, extract and export from reading', async () => {
    const { folder, call } = makeOwn()
    expect((await runPlainly('build', ...call)).status).toBe(0)
    const source = join(folder, 'sources', 'talks.md')
    for (const parameters of [
      ['check', ...call],
      ['extract', source],
      ['export', '--format', 'jsonld', '--out', '-', folder],
    ]) {
      const { status, stderr } = await runWith(0o555, folder, ...parameters)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }
  })

  it('is named by export and init, which leave nothing there', async () => {
    const { folder, call } = makeOwn()
    expect((await runPlainly('build', ...call)).status).toBe(0)
    const out = makeFolder({})
    giveToPlainUser(out)
    for (const parameters of [
      ['export', '--format', 'csv', '--out', join(out, 'tables'), folder],
      ['export', '--format', 'ndjson', '--out', join(out, 'records.ndjson'), folder],
      ['init', join(out, 'talks')],
    ]) {
      const { status, stderr } = await runWith(0o555, out, ...parameters)
      expect(status).toBe(1)
      expect(stderr).toMatch(one('May not be written'))
      expect(readFolder(out)).toEqual({})
    }
  })
})

describe.skipIf(!mayRun)('what may not be read', () => {
  it.each([
    ['sources', 'build'],
    [join('sources', 'talks.md'), 'build'],
    ['data', 'check'],
    [join('data', 'quotes.json'), 'check'],
    ['curation', 'build'],
  ])('is named: %s by %s', async (name, verb) => {
    const { folder, call } = makeOwn()
    expect((await runPlainly('build', ...call)).status).toBe(0)
    if (!existsSync(join(folder, name))) mkdirSync(join(folder, name))
    writeFilesIn(folder, { 'curation/actors.yml': 'actors: []\n' })
    giveToPlainUser(folder)
    const before = readFolder(folder)
    const { status, stderr } = await runWith(0, join(folder, name), verb, ...call)
    expect(status).toBe(1)
    for (const line of stderr.trimEnd().split('\n'))
      expect(line).toMatch(new RegExp(`${name}.*: May not be read`))
    expect(readFolder(folder)).toEqual(before)
  })
})
