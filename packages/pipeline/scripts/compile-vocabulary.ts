/**
 * Compiles `data/*.yml` into `src/generated/vocabulary.ts`, and checks every example in them against the pipeline.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'
import { ActorFile, CueFile, OfficeFile, TriggerFile } from '../src/vocabulary/schemas.ts'
import { checkExamples } from './check-examples.ts'

const data = new URL('../data/', import.meta.url)
const generated = new URL('../src/generated/', import.meta.url)

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(readFileSync(new URL(path, data), 'utf8')))
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`data/${path} is not what was expected:\n${problems.join('\n')}`)
}

const kinds = new Map([
  ['armed-groups.yml', 'armed-group'],
  ['organizations.yml', 'organization'],
  ['people.yml', 'person'],
  ['states.yml', 'state'],
] as const)

const actorFiles = readdirSync(new URL('actors/', data)).sort()
const actors: object[] = []
const actorExamples: { text: string; finds: string[] }[] = []
const owners = new Map<string, string>()
for (const name of actorFiles) {
  const kind = kinds.get(name as 'states.yml')
  if (kind === undefined)
    throw new Error(`data/actors/${name}: unexpected file, expected one of ${[...kinds.keys()]}`)
  const file = read(`actors/${name}`, ActorFile)
  actorExamples.push(...file.examples)
  for (const actor of file.actors) {
    actors.push({ ...actor, kind })
    for (const form of [actor.id, actor.name, ...actor.aliases, ...actor.people, ...actor.seats]) {
      const owner = owners.get(form) ?? actor.id
      if (owner !== actor.id)
        throw new Error(`data/actors/${name}: "${form}" is both ${owner} and ${actor.id}`)
      owners.set(form, actor.id)
    }
  }
}

const offices = read('offices.yml', OfficeFile)
const cues = read('cues.yml', CueFile)
const triggers = read('triggers.yml', TriggerFile)

const declare = (name: string, type: string, value: unknown) =>
  `export const ${name}: ${type} = ${JSON.stringify(value)}\n`

mkdirSync(generated, { recursive: true })
writeFileSync(
  new URL('vocabulary.ts', generated),
  [
    "import type { CueWord, LexiconActor, Offices, TriggerWord } from '../vocabulary/schemas.ts'\n",
    declare('lexicon', 'readonly LexiconActor[]', actors),
    declare('offices', 'Offices', {
      heads: offices.heads,
      modifiers: offices.modifiers,
      titles: offices.titles,
      bodies: offices.bodies,
    }),
    declare(
      'cueWords',
      'readonly CueWord[]',
      cues.cues.map(({ match, miss, ...cue }) => cue),
    ),
    declare(
      'triggerWords',
      'readonly TriggerWord[]',
      triggers.triggers.map(({ match, miss, ...trigger }) => trigger),
    ),
  ].join('\n'),
)

const problems = await checkExamples({
  actors: actorExamples,
  offices: offices.examples,
  cues: cues.cues,
  triggers: triggers.triggers,
})
if (problems.length > 0) {
  throw new Error(
    `Examples in data/ that fail:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
  )
}
