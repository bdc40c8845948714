/**
 * Compiles the YAML files of `data` into modules in `src/generated` and into sorted tables in `knowledge`. It validates
 * every file and runs the linters; the examples in the files run as tests of the pipeline.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { hashText } from '../src/actors/hash-text.ts'
import { TimeFile, type TimeWords } from '../src/words/time-schemas.ts'
import { lintData } from './lint/lint-data.ts'
import { readActions } from './read-actions.ts'
import { readActors } from './read-actors.ts'
import { readData } from './read-data.ts'
import { readEventCodes } from './read-event-types.ts'
import { readLocations } from './read-locations.ts'
import { readPredicates } from './read-predicates.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { writeModule } from './write-module.ts'

const problems = lintData()
if (problems.length > 0) throw new Error(`Problems in data:\n${problems.join('\n')}`)

const list = 'readonly string[]'
const { actors } = readActors()
const events = readActions()
const predicates = readPredicates()
const { source, note, match, miss, ...times } = readData('times.yml', TimeFile)
const timeWords: TimeWords = times

writeModule(
  'vocabulary',
  [
    "import type { Gender } from '../actors/lexicon-actor.ts'",
    "import type { Prepositions } from '../words/preposition-schemas.ts'",
    "import type { CollectivePart, Nominals, NounClass, Offices, PersonNouns, Reproaches, Seats } from '../words/schemas.ts'",
  ],
  readVocabulary(),
)

writeModule('times', ["import type { TimeWords } from '../words/time-schemas.ts'"], {
  timeWords: ['TimeWords', timeWords],
})

writeModule(
  'actions',
  [
    "import type { Actions } from '../words/action-schemas.ts'",
    "import type { EventTraits } from '../words/event-traits.ts'",
  ],
  {
    actions: ['Actions', events.actions],
    traits: ['EventTraits', events.traits],
    things: [`Readonly<Record<string, ${list}>>`, events.things],
    contexts: ['Readonly<Record<string, string>>', events.contexts],
  },
)

const locations = readLocations(actors)
writeModule('locations', ["import type { Location } from '@onrecord/schema'"], {
  countries: ['Readonly<Record<string, Location>>', locations.countries],
  cities: ['Readonly<Record<string, Location>>', locations.cities],
})

writeModule('event-types', ["import type { EventTypes } from '../words/event-type-schemas.ts'"], {
  eventTypeTable: ['EventTypes', readEventCodes()],
})

writeModule(
  'predicates',
  ["import type { AdjectiveEntry, NounEntry, VerbEntry } from '../words/predicate-schemas.ts'"],
  {
    verbEntries: ['readonly VerbEntry[]', predicates.verbs],
    nounEntries: ['readonly NounEntry[]', predicates.nouns],
    adjectiveEntries: ['readonly AdjectiveEntry[]', predicates.adjectives],
  },
)

const { makeTables } = await import('../src/actors/tables.ts')
const knowledge = new URL('../knowledge/', import.meta.url)
mkdirSync(knowledge, { recursive: true })
const tables = Object.entries(makeTables(actors))
for (const [name, table] of tables) writeFileSync(new URL(`${name}.tsv`, knowledge), table)
writeModule('table-hashes', [], {
  tableHashes: [
    'Readonly<Record<string, number>>',
    Object.fromEntries(tables.map(([name, table]) => [name, hashText(table)])),
  ],
})
