import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PackedProject, packProject } from '@onrecord/testing/pack-project'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeDataset } from './support/make-dataset.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
let project: PackedProject

const program = `
import { buildDataset, checkDataset, diffDatasets, InputError, writeDataset } from 'onrecord'

const [directory, texts] = process.argv.slice(2)
const { dataset, changed } = writeDataset(directory, { texts })
console.log(dataset.name, dataset.quotes.length, changed.length)
console.log(checkDataset(directory, { texts }).problems.length)
console.log(diffDatasets({ ...dataset, quotes: [] }, dataset).level)
try {
  buildDataset('no-such-folder')
} catch (error) {
  console.log(error instanceof InputError, error.message)
}
`

beforeAll(() => {
  project = packProject(folder, 'onrecord', {
    'program.js': program,
    'text.txt': 'Oman accused Yemen of delay.\n',
  })
})

afterAll(() => project.remove())

it('runs the command from its tarball', () => {
  expect(project.run(join(project.installed, 'bin/onrecord.js'), 'extract', 'text.txt')).toContain(
    'Oman accused → Yemen  accuse allege',
  )
})

it('builds and checks a dataset for a program', () => {
  const { folder, texts } = makeDataset()
  const [built, problems, level, error] = project.run('program.js', folder, texts).split('\n')
  expect(built).toBe('@example/talks 3 12')
  expect(problems).toBe('0')
  expect(level).toBe('minor')
  expect(error).toBe(`true ${join('no-such-folder', 'package.json')}: No such file`)
})
