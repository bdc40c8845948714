import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runScript } from './support/run-script.ts'

const folder = makeFolder()
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const same = [write('linux', 'a  x\nb  y\n'), write('windows', 'a  x\r\nb  y\r\n')]

afterAll(() => rmSync(folder, { recursive: true }))

it('passes where all lists have the same hashes', async () => {
  expect(await runScript('bytes/expect-same.mjs', same, {})).toBe('')
})

it('names what is not in all of them', async () => {
  const other = write('macos', 'a  x\nc  y\n')
  await expect(runScript('bytes/expect-same.mjs', [...same, other], {})).rejects.toThrow(
    `b  y: not in ${other}\nc  y: not in ${same.join(', ')}`,
  )
})

it('needs two lists', async () => {
  await expect(runScript('bytes/expect-same.mjs', same.slice(1), {})).rejects.toThrow(
    'Unexpected 1 files, expected two or more',
  )
})
