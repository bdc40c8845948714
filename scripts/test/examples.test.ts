import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, readBlocks } from '@onrecord/testing/read-blocks'
import ts from 'typescript'
import { afterAll, expect, it } from 'vitest'
import { root } from './support/run-script.ts'

/** The pages whose TypeScript is compiled, and run where it says what it prints. */
const pages = [
  'docs/sdk.md',
  ...['sdk', 'schema', 'pipeline', 'english', 'lexicon', 'grammar', 'command'].map(
    (name) => `packages/${name}/README.md`,
  ),
]

/** What the pages leave to the reader. */
const given = `
declare const value: unknown
declare module 'my-dataset' {
  export { type ActorId, actors, dataset, events, quotes } from '@onrecord/sdk'
}
`

const folder = mkdtempSync(join(root, 'node_modules/.examples-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** A block as a module: with what earlier blocks of its page import, as far as it does not import that itself. */
interface Example {
  name: string
  file: string
  code: string
  printed: string[]
}

function listExamples(page: string): Example[] {
  const blocks = readBlocks(readFileSync(join(root, page), 'utf8')).filter(
    ({ language }) => language === 'ts',
  )
  return blocks.map((block, index) => {
    const file = join(folder, `${page.replaceAll('/', '-')}-${block.line}.mts`)
    const code = `${listImports(blocks.slice(0, index), block)}\n${block.code}\nexport {}\n`
    writeFileSync(file, code)
    return { name: `${page}:${block.line}`, file, code, printed: readPrinted(block.code) }
  })
}

/** The imports of earlier blocks, without the names that a block imports or declares itself. */
function listImports(earlier: readonly Block[], { code }: Block): string {
  const imported = new Map<string, string>()
  for (const block of earlier)
    for (const [, names = '', from = ''] of block.code.matchAll(/^import \{ (.*) \} from '(.*)'/gm))
      for (const name of names.split(', ')) imported.set(name.replace('type ', ''), from)
  const own = new Set(
    [...code.matchAll(/(?:import|const) \{ (.*?) \}/g)].flatMap(([, names = '']) =>
      names.split(', ').map((name) => name.replace('type ', '')),
    ),
  )
  return [...imported]
    .filter(([name]) => !own.has(name) && new RegExp(`\\b${name}\\b`).test(code))
    .map(([name, from]) => `import { ${name} } from '${from}'`)
    .join('\n')
}

/** What `console.log` prints by the comment beside or under it. */
const readPrinted = (code: string): string[] =>
  [...code.matchAll(/console\.log\(.*\)(?: \/\/ (.*)|\n\/\/ (.*))$/gm)].map(
    ([, beside, under]) => beside ?? under ?? '',
  )

const examples = pages.flatMap(listExamples)

it('all of them compile', () => {
  const ambient = join(folder, 'given.d.ts')
  writeFileSync(ambient, given)
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  }
  const program = ts.createProgram([ambient, ...examples.map(({ file }) => file)], options)
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [file?.fileName, messageText])
  expect(problems).toEqual([])
})

it.each(examples.filter(({ printed }) => printed.length > 0))(
  '$name prints what it says',
  (one) => {
    const { outputText } = ts.transpileModule(one.code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const file = one.file.replace('.mts', '.mjs')
    writeFileSync(file, outputText)
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
    for (const line of one.printed) expect(flatten(printed)).toContain(flatten(line))
  },
  60_000,
)

/** A text with single spaces: long lists are printed over several lines. */
const flatten = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ?([[\]{}]) ?/g, '$1')
