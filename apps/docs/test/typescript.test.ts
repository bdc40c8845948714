import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readBlocks } from '@onrecord/testing/read-blocks'
import { expect, it } from 'vitest'
import { makeReader, readPage } from './support/reader.ts'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const compilerOptions = {
  ...{
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
  },
  ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: [], skipLibCheck: true },
}

it.each(['docs/browser.md', 'docs/lexicon.md', 'docs/verify.md'])(
  'the TypeScript of %s compiles',
  (page) => {
    const { folder } = makeReader()
    const blocks = readBlocks(readPage(page)).filter(({ language }) => language === 'ts')
    const files = blocks.map(({ line }) => `line-${line}.ts`)
    for (const [index, { code }] of blocks.entries())
      writeFileSync(join(folder, files[index] ?? ''), `${code}\nexport {}\n`)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const parameters = [compiler, '--project', '.']
    expect(spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' }).stdout).toBe(
      '',
    )
  },
)
