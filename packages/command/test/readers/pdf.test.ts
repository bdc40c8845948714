import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { makePdf } from '../support/make-pdf.ts'

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
