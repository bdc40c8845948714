import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeDataset } from '../support/make-dataset.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

function onrecord(parameters: string[], options: { input?: string; cwd?: string } = {}) {
  const { ONRECORD_TEXTS: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...parameters], {
    encoding: 'utf8',
    env,
    ...options,
  })
  return { status, stdout, stderr }
}

it('shows help and exits with 0', () => {
  const { status, stdout, stderr } = onrecord(['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Usage: onrecord COMMAND')
})

it('exits with 2 where the call is wrong', () => {
  const { status, stdout, stderr } = onrecord(['extrct'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^onrecord: Unexpected command "extrct"/)
})

it('exits with 1 where the input is wrong', () => {
  const { status, stderr } = onrecord(['extract', 'no-such-file.txt'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'no-such-file.txt: No such file\n' })
})

it.skipIf(!existsSync('/dev/full'))('says so where its output has no space', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [bin, 'extract', '-'], {
    input: 'Lavrov met Asif.\n',
    encoding: 'utf8',
    stdio: ['pipe', full, 'pipe'],
  })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'onrecord: write: No space left on the disk (ENOSPC), at standard output\n',
  })
})

it('is a filter', () => {
  const input = Array.from({ length: 300 }, (_, id) => `{"id":"${id}","text":"Lavrov met Asif."}\n`)
  const { status, stdout, stderr } = onrecord(['extract', '--ndjson'], { input: input.join('') })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(input.map((_, id) => String(id)))
})

it('builds and checks the dataset in the current folder, without progress on a file', () => {
  const { folder, texts } = makeDataset()
  const built = onrecord(['build', '--texts', texts], { cwd: folder })
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: '' })
  expect(built.stdout).toContain('Wrote data/dataset.json')
  expect(onrecord(['check', '--texts', texts], { cwd: folder })).toMatchObject({
    status: 0,
    stdout: 'The dataset is up to date\n',
  })
})
