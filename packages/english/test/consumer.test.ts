import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
mkdirSync(join(folder, 'node_modules'), { recursive: true })
/** Below the workspace, where what the package depends on is found without the network. */
const project = mkdtempSync(join(folder, 'node_modules/.consumer-'))
const installed = join(project, 'node_modules/@onrecord/english')

const program = `
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Analyser, analyse } from '@onrecord/english'

const text = 'Ada Lindqvist flew to Oslo.'
const bytes = readFileSync(fileURLToPath(import.meta.resolve('@onrecord/english/model')))
for (const analyser of [undefined, new Analyser(bytes)])
  console.log(analyse(text, analyser)[0].names.map(({ type }) => type).join(' '))
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
})

afterAll(() => rmSync(project, { recursive: true }))

it('runs from its tarball, with the model in it or handed over', () => {
  const output = execFileSync(process.execPath, ['program.js'], { cwd: project, encoding: 'utf8' })
  expect(output).toBe('PER GPE\nPER GPE\n')
})
