/**
 * Compiles the YAML files of `data` into modules in `src/generated` and into sorted tables in `knowledge`. It validates
 * every file and runs the linters; the examples in the files run as tests of the pipeline.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import {
  BranchFile,
  CollectiveFile,
  ControlVerbFile,
  CueFile,
  GivenNameFile,
  NameWordFile,
  NominalFile,
  OccupationFile,
  OfficeFile,
  SeatFile,
} from '../src/words/schemas.ts'
import { TimeFile, type TimeWords } from '../src/words/time-schemas.ts'
import { readActions } from './read-actions.ts'
import { readActors } from './read-actors.ts'
import { readData } from './read-data.ts'

const generated = new URL('../src/generated/', import.meta.url)
const knowledge = new URL('../knowledge/', import.meta.url)

const { actors } = readActors()
const events = readActions()
const controlVerbs = readData('control-verbs.yml', ControlVerbFile)
const offices = readData('offices.yml', OfficeFile)
const collectives = readData('collectives.yml', CollectiveFile)
const branches = readData('branches.yml', BranchFile)
const nameWords = readData('name-words.yml', NameWordFile)
const nominals = readData('nominals.yml', NominalFile)
const occupations = readData('occupations.yml', OccupationFile)
const seats = readData('seats.yml', SeatFile)
const givenNames = readData('given-names.yml', GivenNameFile)
const cues = readData('cues.yml', CueFile)

const declare = (name: string, type: string, value: unknown) =>
  `export const ${name}: ${type} = ${JSON.stringify(value)}\n`

mkdirSync(generated, { recursive: true })
writeFileSync(
  new URL('vocabulary.ts', generated),
  [
    "import type { Gender } from '../actors/lexicon-actor.ts'",
    "import type { CueWord, Nominals, Offices, Seats } from '../words/schemas.ts'\n",
    declare('offices', 'Offices', {
      heads: offices.heads,
      modifiers: offices.modifiers,
      synonyms: offices.synonyms,
      titles: offices.titles,
      address: offices.address,
      honorifics: offices.honorifics,
      bodies: offices.bodies,
      sites: offices.sites,
      verbs: offices.verbs,
      appointing: offices.appointing,
    }),
    declare('branches', 'readonly string[]', branches.branches),
    declare('collectiveBodies', 'readonly string[]', collectives.bodies),
    declare('collectivePeople', 'readonly string[]', collectives.people),
    declare('collectiveVoices', 'readonly string[]', collectives.voices),
    declare('particles', 'readonly string[]', nameWords.particles),
    declare('articles', 'readonly string[]', nameWords.articles),
    declare('participles', 'readonly string[]', nameWords.participles),
    declare('directions', 'readonly string[]', nameWords.directions),
    declare('nominals', 'Nominals', {
      impersonal: nominals.impersonal,
      'armed-group': nominals['armed-group'],
      organization: nominals.organization,
      party: nominals.party,
      person: nominals.person,
      place: nominals.place,
      state: nominals.state,
    }),
    declare('occupations', 'readonly string[]', occupations.occupations),
    declare('seats', 'Seats', {
      locating: seats.locating,
      motions: seats.motions,
      placed: seats.placed,
      fallen: seats.fallen,
      sought: seats.sought,
      parts: seats.parts,
    }),
    declare('givenNames', 'Readonly<Record<Gender, string>>', {
      female: givenNames.female.join(' '),
      male: givenNames.male.join(' '),
    }),
    declare(
      'cueWords',
      'readonly CueWord[]',
      cues.cues.map(({ match, miss, ...cue }) => cue),
    ),
  ].join('\n'),
)

const { source, note, match, miss, ...times } = readData('times.yml', TimeFile)
const timeWords: TimeWords = times
writeFileSync(
  new URL('times.ts', generated),
  [
    "import type { TimeWords } from '../words/time-schemas.ts'\n",
    declare('timeWords', 'TimeWords', timeWords),
  ].join('\n'),
)

const lists = 'Readonly<Record<string, readonly string[]>>'
writeFileSync(
  new URL('actions.ts', generated),
  [
    "import type { EventStatus } from '@onrecord/schema'",
    "import type { Actions } from '../words/action-schemas.ts'\n",
    declare('objectControlVerbs', 'readonly string[]', controlVerbs.verbs),
    declare('actions', 'Actions', events.actions),
    declare('things', lists, events.things),
    declare(
      'lightVerbs',
      "Readonly<Record<'holding' | 'attending', readonly string[]>>",
      events.lightVerbs,
    ),
    declare(
      'statuses',
      "Readonly<Record<'governing' | 'describing', Readonly<Record<string, EventStatus>>>>",
      events.statuses,
    ),
    declare(
      'predicates',
      "Readonly<Record<'obliging' | 'guilty', readonly string[]>>",
      events.predicates,
    ),
    declare('contexts', 'Readonly<Record<string, string>>', events.contexts),
  ].join('\n'),
)

const { makeTables } = await import('../src/actors/tables.ts')
mkdirSync(knowledge, { recursive: true })
for (const [name, table] of Object.entries(makeTables(actors)))
  writeFileSync(new URL(`${name}.tsv`, knowledge), table)
