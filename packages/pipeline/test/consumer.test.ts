import { fileURLToPath } from 'node:url'
import { type PackedProject, packProject } from '@onrecord/testing/pack-project'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
let project: PackedProject

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
  project = packProject(folder, '@onrecord/pipeline', {
    'program.js': program,
  })
})

afterAll(() => project.remove())

it('knows who is who from its tarball, or from the tables that are handed over', () => {
  const output = project.run('program.js')
  expect(output).toBe('emmanuel-macron\nemmanuel-macron france muscat\n')
})
