import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { quotes } from '../src/index.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** The first code block of the README in a language, and the block after it. */
function blocksOf(language: string): string[] {
  const blocks = readme.slice(readme.indexOf(`\`\`\`${language}\n`)).matchAll(/```\w*\n(.*?)```/gs)
  return Array.from(blocks, ([, content = '']) => content)
}

it('shows a record as it is', () => {
  const [block = ''] = blocksOf('json')
  const record = JSON.parse(block)
  expect(record).toEqual(JSON.parse(JSON.stringify(quotes.get(record.id))))
})

it('shows what its example prints', () => {
  const [code = '', output] = blocksOf('ts')
  const printed = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  })
  expect(printed).toBe(output)
})
