import { readFileSync, writeFileSync } from 'node:fs'

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

/** Write the results that inputs have now into a file of cases, to be read before they are kept. */
export function updateCases(file: URL, find: (input: string) => readonly string[]): void {
  const [head = '', ...blocks] = readFileSync(file, 'utf8').split(/^(?=# )/m)
  const updated = blocks.map((block) => {
    const [before = ''] = block.split(/^==>$/m)
    const input = before.split('\n').slice(1).join('\n').trim()
    return `${before}==>\n${find(input).join('\n')}\n`
  })
  writeFileSync(file, head + updated.join('\n'))
}
