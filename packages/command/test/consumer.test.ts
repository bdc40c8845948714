import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeDataset } from './support/make-dataset.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
mkdirSync(join(folder, 'node_modules'), { recursive: true })
/** Inside the workspace, so that dependencies resolve without the network. */
const project = mkdtempSync(join(folder, 'node_modules/.consumer-'))
const installed = join(project, 'node_modules/onrecord')

const program = `
import { buildDataset, checkDataset, formatDataset, InputError, writeFiles } from 'onrecord'

const [directory, texts] = process.argv.slice(2)
const { dataset } = buildDataset(directory, texts)
console.log(dataset.name, dataset.quotes.length, writeFiles(directory, formatDataset(dataset)).length)
console.log(checkDataset(directory, texts).problems.length)
try {
  buildDataset('no-such-folder', undefined)
} catch (error) {
  console.log(error instanceof InputError, error.message)
}
`

beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'program.js'), program)
  writeFileSync(join(project, 'text.txt'), 'Oman accused Yemen of delay.\n')
  const pack = ['pack', folder, '--pack-destination', project, '--loglevel=error']
  const tarball = execFileSync('npm', pack, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim()
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], { cwd: project })
})

afterAll(() => rmSync(project, { recursive: true }))

const run = (...parameters: string[]) =>
  execFileSync(process.execPath, parameters, { cwd: project, encoding: 'utf8' })

it('runs the command from its tarball', () => {
  expect(run(join(installed, 'bin/onrecord.js'), 'extract', 'text.txt')).toContain(
    'ACCUSE allege: Oman → Yemen',
  )
})

it('builds and checks a dataset for a program', () => {
  const { folder, texts } = makeDataset()
  const [built, problems, error] = run('program.js', folder, texts).split('\n')
  expect(built).toBe('@example/talks 3 6')
  expect(problems).toBe('0')
  expect(error).toBe(`true ${join('no-such-folder', 'package.json')}: No such file`)
})
