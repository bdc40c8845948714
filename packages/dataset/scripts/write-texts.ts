import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Writes the text of each open source as a module, and the module that loads them: only a text that is asked for is loaded.
 */

/** What is read here of a source. */
interface Source {
  id: string
  rights: 'open' | 'quotation'
}

const root = join(import.meta.dirname, '..')
const output = join(root, 'dist')

const read = (path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(readFileSync(join(root, path)))

const sources: Source[] = JSON.parse(read('data/sources.json'))
const open = sources.filter(({ rights }) => rights === 'open')

mkdirSync(join(output, 'texts'), { recursive: true })
for (const { id } of open) {
  const text = JSON.stringify(read(`sources/${id}.md`))
  writeFileSync(join(output, 'texts', `${id}.js`), `export default ${text}\n`)
}

const loaders = open.map(
  ({ id }) => `  ${JSON.stringify(id)}: () => import('./texts/${id}.js').then(read),\n`,
)
writeFileSync(
  join(output, 'texts.js'),
  `const read = (module) => module.default\n\nexport const texts = {\n${loaders.join('')}}\n`,
)
writeFileSync(
  join(output, 'texts.d.ts'),
  `/** Functions that load the texts of open sources, by the ids of these. */
export declare const texts: Readonly<Record<string, () => Promise<string>>>
`,
)
