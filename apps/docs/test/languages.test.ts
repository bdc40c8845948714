import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { Extraction } from '@onrecord/schema/schemas'
import { type Block, readBlocks } from '@onrecord/testing/read-blocks'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readPage, root } from './support/reader.ts'

const pages = globSync(['*.md', 'docs/*.md', 'packages/*/README.md'], { cwd: root }).sort()
const blocks = pages.flatMap((page) =>
  readBlocks(readPage(page)).map((block) => ({ ...block, place: `${page}:${block.line}` })),
)
const inLanguage = (...languages: string[]) =>
  blocks.filter(({ language }) => languages.includes(language))

/** What a program says against a text. */
function complain(program: string, parameters: readonly string[], text: string): string {
  const { stderr, error } = spawnSync(program, parameters, { input: text, encoding: 'utf8' })
  if (error) throw error
  return stderr
}

const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0

it('each block is in a language that is checked', () => {
  const checked = [
    '',
    'sh',
    'ts',
    'js',
    'json',
    'yaml',
    'md',
    'txt',
    'ndjson',
    'python',
    'r',
    'sql',
  ]
  expect(blocks.filter(({ language }) => !checked.includes(language))).toEqual([])
})

describe('JSON', () => {
  it.each(inLanguage('json'))('$place', ({ code, remark }) => {
    const value = JSON.parse(code)
    if (remark === 'schema: extraction') expect(Extraction.parse(value)).toEqual(value)
  })
})

describe('YAML', () => {
  it.each([...inLanguage('yaml'), ...inLanguage('md').map(readFrontMatter)])(
    '$place',
    ({ code }) => {
      for (const { errors } of parseAllDocuments(code, { uniqueKeys: false }))
        expect(errors).toEqual([])
    },
  )
})

describe('shells', () => {
  it.each(inLanguage('sh'))('$place', ({ code }) => {
    expect(complain('bash', ['-n'], code)).toBe('')
  })
})

describe.skipIf(!isThere('python3'))('Python', () => {
  it.each(inLanguage('python'))('$place', ({ code }) => {
    const parse = 'import ast, sys; ast.parse(sys.stdin.read())'
    expect(complain('python3', ['-c', parse], code)).toBe('')
  })
})

describe.skipIf(!isThere('Rscript'))('R', () => {
  it.each(inLanguage('r'))('$place', ({ code }) => {
    expect(complain('Rscript', ['-e', 'invisible(parse(file("stdin")))'], code)).toBe('')
  })
})

function readFrontMatter<B extends Block>(block: B): B {
  const [, code = ''] = /^---\n([\s\S]*?)\n---\n/.exec(block.code) ?? []
  return { ...block, code }
}
