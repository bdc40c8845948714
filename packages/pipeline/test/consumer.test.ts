import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
mkdirSync(join(folder, 'node_modules'), { recursive: true })
/** Below the workspace, where what the package depends on is found without the network. */
const project = mkdtempSync(join(folder, 'node_modules/.consumer-'))
const installed = join(project, 'node_modules/@onrecord/pipeline')

const program = `
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract, Knowledge } from '@onrecord/pipeline'

const read = (name) =>
  readFileSync(fileURLToPath(import.meta.resolve(\`@onrecord/lexicon/knowledge/\${name}.tsv\`)), 'utf8')
const knowledge = new Knowledge({ actors: read('actors'), names: read('names'), roles: read('roles') })
console.log(knowledge.holderOn('france', 'president', '2018-03-08').id)
const { mentions } = extract('The French president left Muscat.', { published: '2018-03-08' })
console.log(mentions.map(({ entity }) => entity).join(' '))
`

beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'program.js'), program)
  const pack = ['pack', folder, '--pack-destination', project, '--loglevel=error']
  const tarball = execFileSync('npm', pack, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim()
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], { cwd: project })
}, 60_000)

afterAll(() => rmSync(project, { recursive: true }))

it('knows who is who from its tarball, or from the tables that are handed over', () => {
  const output = execFileSync(process.execPath, ['program.js'], { cwd: project, encoding: 'utf8' })
  expect(output).toBe('emmanuel-macron\nemmanuel-macron france muscat\n')
})
