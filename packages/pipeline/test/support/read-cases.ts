import { readFileSync } from 'node:fs'

/** An input with what is to be found in it. */
export interface Case {
  title: string
  input: string
  expected: string[]
}

/** Read a file of cases: a line `# TITLE`, the input, a line `==>`, and a line for each thing to find, or `none`. */
export function readCases(file: URL): Case[] {
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', result = ''] = block.split(/^==>$/m)
      const [title = '', ...lines] = head.split('\n')
      const expected = result.split('\n').filter((line) => line.trim() !== '')
      if (expected.length === 0) throw new Error(`${title}: expected a result after "==>"`)
      return { title, input: lines.join('\n').trim(), expected }
    })
}
