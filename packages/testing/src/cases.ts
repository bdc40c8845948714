import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** An input with what is to be found in it. */
export interface Case {
  title: string
  input: string
  expected: readonly string[]
}

/** Says what is in an input, a line for each thing found. */
export type Find = (input: string) => readonly string[]

/**
 * A test for each case of a file; with `UPDATE=1` in the environment, the file gets the results of the day first, to be
 * read before they are kept.
 */
export function testCases(name: string, file: URL, find: Find): void {
  if (process.env.UPDATE) {
    const { head, cases } = readCases(readFileSync(file, 'utf8'))
    const updated = cases.map((one) => ({ ...one, expected: results(find, one.input) }))
    writeFileSync(file, writeCases(head, updated))
  }
  describe(name, () => {
    for (const { title, input, expected } of readCases(readFileSync(file, 'utf8')).cases)
      it(title, () => {
        expect(results(find, input)).toEqual(expected)
      })
  })
}

function results(find: Find, input: string): readonly string[] {
  const found = find(input)
  return found.length > 0 ? found : ['none']
}

/**
 * Read a file of cases: what comes before the first of them, and for each a line `# TITLE`, the input, a line `==>`, and a
 * line for each thing to find, or `none`.
 */
export function readCases(content: string): { head: string; cases: Case[] } {
  const [head = '', ...blocks] = content.split(/^# /m)
  const titles = new Set<string>()
  const cases = blocks.map((block): Case => {
    const [before = '', after = '', ...rest] = block.split(/^==>$/m)
    const [title = '', ...lines] = before.split('\n')
    const expected = after.split('\n').filter((line) => line.trim() !== '')
    if (expected.length === 0 || rest.length > 0)
      throw new Error(`${title}: Unexpected case, expected one line "==>" and a result after it`)
    if (titles.has(title))
      throw new Error(`Unexpected second case "${title}", expected a new title`)
    titles.add(title)
    return { title, input: lines.join('\n').trim(), expected }
  })
  return { head, cases }
}

/** The content of a file of cases. */
export function writeCases(head: string, cases: readonly Case[]): string {
  const blocks = cases.map(
    ({ title, input, expected }) => `# ${title}\n\n${input}\n==>\n${expected.join('\n')}\n`,
  )
  return head + blocks.join('\n')
}
