import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { FileSystem } from '../../src/files/file-system.ts'
import { withLock } from '../../src/files/lock.ts'
import { writeFiles } from '../../src/files/write-files.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const lockOf = (number: number, host = hostname()) => ({
  '.onrecord.lock': `${JSON.stringify({ process: number, host })}\n`,
})

/** The number of a process that is gone. */
const goneProcess = () => spawnSync(process.execPath, ['--version']).pid

describe('the lock of a dataset', () => {
  it('keeps another build out, and says whose it is', async () => {
    const { folder, texts } = makeDataset(lockOf(process.ppid))
    const before = readFolder(folder)
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain(
      `${join(folder, '.onrecord.lock')}: The dataset is being built by process ${process.ppid} on ${hostname()}`,
    )
    expect(readFolder(folder)).toEqual(before)
  })

  it('of another host is respected', async () => {
    const { folder, texts } = makeDataset(lockOf(1, 'far.example'))
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain('by process 1 on far.example')
  })

  it.each([
    ['a process that is gone', goneProcess],
    ['an earlier process with the same number', () => process.pid],
  ])('of %s is taken over', async (_, number) => {
    const { folder, texts } = makeDataset(lockOf(number()))
    expect((await run(['build', '--texts', texts, folder])).code).toBe(0)
    expect(Object.keys(readFolder(folder)).join()).not.toContain('.onrecord')
  })

  it('that nobody can read is left to the user', async () => {
    const { folder, texts } = makeDataset({ '.onrecord.lock': '' })
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain('remove this file')
  })

  it('is held by one of two that write at the same moment', () => {
    const folder = makeFolder()
    const [one, other] = [new FileSystem(), new FileSystem()]
    const lock = join(folder, '.onrecord.lock')
    withLock(
      folder,
      () => {
        expect(() =>
          withLock(folder, () => {}, {
            ...methodsOf(other),
            read: (path: string) =>
              path === lock
                ? JSON.stringify({ process: process.ppid, host: hostname() })
                : other.read(path),
          } as FileSystem),
        ).toThrow('is being built')
        writeFiles(folder, new Map([['data/a.json', '[]\n']]), one)
      },
      one,
    )
    expect(Object.keys(readFolder(folder))).toEqual(['data/a.json'])
  })
})

const methodsOf = (files: FileSystem) => ({
  held: new Set<string>(),
  makeFolder: files.makeFolder,
  writeNew: files.writeNew,
  rename: files.rename,
  link: files.link,
  remove: files.remove,
  list: files.list,
  kindOf: files.kindOf,
})
