import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeDataset } from '../support/make-dataset.ts'
import { readFolder } from '../support/make-folder.ts'
import { runCommand } from '../support/run-command.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const damage = fileURLToPath(new URL('../support/damage-files.mjs', import.meta.url))
const line = (id: number) => `${JSON.stringify({ id: `${id}`, text: 'Oman praised Qatar.' })}\n`
const isPosix = process.platform !== 'win32'

describe.skipIf(!isPosix).each(['1', '2'])('extract --ndjson --jobs %s', (jobs) => {
  const call = ['extract', '--ndjson', '--jobs', jobs]

  it('answers what it read where it is interrupted, and exits with 130', async () => {
    const { status, stdout, stderr } = await runCommand(call, {
      onStart: (child) => child.stdin?.write(line(1) + line(2)),
      onOutput: (child) => child.kill('SIGINT'),
    })
    expect({ status, stderr }).toEqual({ status: 130, stderr: '' })
    const ids = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).id)
    expect(stdout.endsWith('\n')).toBe(true)
    expect(['1', '2'].slice(0, ids.length)).toEqual(ids)
  })

  it('ends without a word where its reader closes the pipe', async () => {
    const child = spawn(process.execPath, [bin, ...call])
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(Array.from({ length: 2000 }, (_, id) => line(id)).join(''))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.skipIf(!existsSync('/dev/full'))('says so where the disk is full', async () => {
    const { status, stderr } = await runCommand(
      ['-c', `"$0" "$@" > /dev/full`, process.execPath, bin, ...call],
      {
        program: 'sh',
        input: line(1),
      },
    )
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'onrecord: write: No space left on the disk (ENOSPC), at standard output\n',
    })
  })
})

describe('a file of the program', () => {
  const run = (damaged: Record<string, string>) =>
    spawnSync(process.execPath, ['--import', damage, bin, 'extract', '--ndjson'], {
      encoding: 'utf8',
      input: line(1),
      env: { ...process.env, ...damaged },
    })

  it.each([
    ['english.bin', 'Unexpected checksum of the model'],
    ['actors.tsv', 'Unexpected checksum of actors.tsv'],
    ['names.tsv', 'Unexpected checksum of names.tsv'],
    ['roles.tsv', 'Unexpected checksum of roles.tsv'],
  ])('%s that is damaged ends the run', (DAMAGED, message) => {
    const { status, stdout, stderr } = run({ DAMAGED })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^onrecord: [^\n]+\n$/)
    expect(stderr).toContain(message)
    expect(stderr).toContain('install it again')
  })

  it.each(
    ['HALVED', 'EMPTIED'].flatMap((damage) =>
      ['english.bin', 'actors.tsv', 'names.tsv', 'roles.tsv'].map((file) => [damage, file]),
    ),
  )('that is %s ends the run: %s', (damage = '', file = '') => {
    const { status, stdout, stderr } = run({ [damage]: file })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^onrecord: [^\n]+\n$/)
    expect(stderr).toContain('install it again')
  })

  it.each(['english.bin', 'actors.tsv', 'names.tsv', 'roles.tsv'])(
    '%s that is missing ends the run',
    (MISSING) => {
      const { status, stdout, stderr } = run({ MISSING })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^onrecord: [^\n]+\n$/)
      expect(stderr).toContain(MISSING)
      expect(stderr).toContain('install it again')
    },
  )
})

describe('build', () => {
  it('at the same time as another one ends well, or says who builds', async () => {
    const { folder, texts } = makeDataset()
    const call = ['build', '--texts', texts, folder]
    const builds = await Promise.all([runCommand(call), runCommand(call), runCommand(call)])
    for (const { status, stderr } of builds)
      expect([status, stderr]).toEqual(
        status === 0
          ? [0, '']
          : [1, expect.stringMatching(/The dataset is being built by (?:process \d+|another)/)],
      )
    expect(builds.map(({ status }) => status)).toContain(0)
    const check = await runCommand(['check', '--texts', texts, folder])
    expect(check.status).toBe(0)
  })

  it.skipIf(!isPosix)('keeps the dataset where files may not grow', async () => {
    const { folder, texts } = makeDataset()
    const call = [bin, 'build', '--texts', texts, folder]
    const { status, stderr } = await runCommand(
      ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...call],
      { program: 'sh' },
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^(?:onrecord: )?[^\n]*Larger than a file may be[^\n]*\n$/)
    expect(existsSync(join(folder, 'data', 'dataset.json'))).toBe(false)
    expect(Object.keys(readFolder(folder)).filter((path) => path.includes('.new'))).toEqual([])
    expect((await runCommand(['build', '--texts', texts, folder])).status).toBe(0)
  })
})
