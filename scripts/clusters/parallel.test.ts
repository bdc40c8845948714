/** Runs the command of `docs/scale.md` for GNU parallel, on generated texts: `npm run test:clusters`. It needs `parallel`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { command, root, runInShell } from './support/run.ts'
import { withBadLine } from './support/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-parallel-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('GNU parallel gives the bytes of one process', () => {
  const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')
  const [call = ''] = /^parallel .*\n.*/m.exec(page) ?? []
  expect(call).toContain('onrecord extract --ndjson')
  const texts = join(folder, 'texts.ndjson')
  writeFileSync(texts, withBadLine())
  const shown = call.replaceAll('onrecord', command).replace(/< .*/, '')
  const answers = runInShell(`${shown} < ${texts} || [ $? = 1 ]`)
  const expected = runInShell(`${command} extract --ndjson < ${texts} || [ $? = 3 ]`)
  const withoutNumber = (text: string) => text.replace(/line \d+/, 'line')
  expect(withoutNumber(answers)).toBe(withoutNumber(expected))
})
