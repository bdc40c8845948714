import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readBlocks } from '../src/read-blocks.ts'
import { runBlocks } from '../src/run-blocks.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-blocks-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const sh = (code: string, output = '') => `\`\`\`sh\n${code}\n\`\`\`\n${output}`
const run = (page: string) => runBlocks(readBlocks(page), folder)

it('writes files and goes on in the folder in which a block ends', () => {
  const page = `${sh('mkdir inner\ncd inner')}\n\`\`\`txt a.txt\nfig\n\`\`\`\n\n${sh('cat ../inner/a.txt')}`
  expect(run(page).map(({ printed }) => printed)).toEqual(['', 'fig\n'])
})

it('fills in the lines that a page leaves out', () => {
  const [ran] = run(sh('seq 5', '\n```\n1\n…\n5\n```\n'))
  expect(ran?.shown).toBe(ran?.printed)
})

it('keeps what a page shows wrongly', () => {
  const [ran] = run(sh('seq 5', '\n```\n1\n…\n6\n```\n'))
  expect(ran?.shown).toBe('1\n…\n6\n')
})

it('stops at a command that fails, with its line', () => {
  expect(() => run(`Words.\n\n${sh('false\ntrue')}`)).toThrow(
    'Line 4: expected exit code 0, found 1',
  )
})

it('takes an exit code that the page expects, and leaves out what does not run', () => {
  const page = `<!-- exits with 3 -->\n${sh('exit 3')}\n<!-- not run: it needs a key -->\n${sh('exit 4')}`
  expect(run(page)).toHaveLength(1)
})
