import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { makePdf } from '../support/make-pdf.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const pdf = makePdf([
  ['Report on the harbour'],
  ['The cranes are old.', '"We will not sell the harbour," Edwin Hale said.'],
])

it('has the text of its pages, with places by page', async () => {
  const file = join(makeFolder({ 'report.pdf': pdf }), 'report.pdf')
  const { out, errors } = await run(['extract', '--json', '--offsets', 'file', file])
  expect(errors).toBe('')
  const [{ quotes }] = JSON.parse(out)
  const [{ page, start, end }] = quotes[0].content
  expect(page).toBe(2)
  const second = 'The cranes are old.\n"We will not sell the harbour," Edwin Hale said.'
  expect(second.slice(start, end)).toBe('We will not sell the harbour')
})

it('is told by its start, and named where it has no text', async () => {
  expect((await run(['extract', '--json'], [pdf])).out).toContain('edwin-hale')
  const { code, errors } = await run(['extract'], [makePdf([[]])])
  expect([code, errors]).toEqual([1, expect.stringContaining('PDF without text')])
})

it('does not end the run where it is damaged', () => {
  const damaged = Buffer.from(
    Buffer.from(pdf)
      .toString('latin1')
      .replace('4 0 obj', '4 0 ob(')
      .replaceAll('[0 0 612', '[0<< 612'),
    'latin1',
  )
  const folder = makeFolder({ 'damaged.pdf': damaged, 'whole.txt': 'Oman praised Peru.' })
  const { stderr, stdout } = spawnSync(
    process.execPath,
    [bin, 'extract', '--json', 'damaged.pdf', 'whole.txt'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stderr).toMatch(/^damaged\.pdf: .+\n$/)
  expect(stdout).toContain('oman')
})
