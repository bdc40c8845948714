import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'onrecord-english-'))

const program = `
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Analyser, analyse } from '@onrecord/english'

const text = 'Ada Lindqvist flew to Oslo.'
const bytes = readFileSync(fileURLToPath(import.meta.resolve('@onrecord/english/model')))
for (const analyser of [undefined, new Analyser(bytes)])
  console.log(analyse(text, analyser)[0].names.map(({ type }) => type).join(' '))
`

const npm = (...parameters: string[]) =>
  execFileSync('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })

beforeAll(() => {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'program.js'), program)
  const tarball = npm('pack', folder).trim()
  npm('install', `./${tarball}`)
}, 120_000)

afterAll(() => rmSync(project, { recursive: true }))

it('runs from its tarball, with the model in it or handed over', () => {
  const output = execFileSync(process.execPath, ['program.js'], { cwd: project, encoding: 'utf8' })
  expect(output).toBe('PER GPE\nPER GPE\n')
})
