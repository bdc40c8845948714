import { fileURLToPath } from 'node:url'
import { type PackedProject, packProject } from '@onrecord/testing/pack-project'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
let project: PackedProject

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
  project = packProject(folder, '@onrecord/english', {
    'program.js': program,
  })
})

afterAll(() => project.remove())

it('runs from its tarball, with the model in it or handed over', () => {
  const output = project.run('program.js')
  expect(output).toBe('PER GPE\nPER GPE\n')
})
