/**
 * Makes `data/imported/*.yml` from the sources beside the repository: territories of OpenSanctions and political actors
 * of Open Event Data. Run it again when those change: `npm run import-knowledge -w @onrecord/lexicon`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { formatActors } from './import/format-actors.ts'
import { readGroups } from './import/read-groups.ts'
import { readOfficials } from './import/read-officials.ts'
import { readTerritories } from './import/read-territories.ts'

const knowledge = new URL('../../../../shared/knowledge/', import.meta.url)
const imported = new URL('../data/imported/', import.meta.url)

if (!existsSync(knowledge)) throw new Error(`Expected the knowledge in ${knowledge.pathname}`)
const territories = readTerritories(new URL('territories/', knowledge))
const states = new Map(territories.flatMap(({ id, plover }) => (plover ? [[plover, id]] : [])))
const phoenix = (name: string) => new URL(`phoenix/Phoenix.${name}.actors.txt`, knowledge)

const files = {
  'states.yml': {
    source: 'OpenSanctions rigour, territories; MIT, © OpenSanctions',
    note: 'States with their codes and long names. data/actors/states.yml adds the words of news.',
    actors: territories.filter(({ isState }) => isState),
  },
  'places.yml': {
    source: 'OpenSanctions rigour, territories; MIT, © OpenSanctions',
    note: 'Parts and dependencies of states: they are places, not actors.',
    actors: territories.filter(({ isState }) => !isState),
  },
  'people.yml': {
    source: 'Phoenix.Countries.actors.txt; MIT, © 2014 Open Event Data',
    note: 'Members of governments with their terms, to 2015. data/actors/people corrects them and goes on.',
    actors: readOfficials(phoenix('Countries'), states),
  },
  'armed-groups.yml': {
    source: 'Phoenix.MilNonState.actors.txt; MIT, © 2014 Open Event Data',
    note: 'Groups under arms, by the names of the START TOPS list.',
    actors: readGroups(phoenix('MilNonState'), /REB|UAF|IMG/),
  },
  'organizations.yml': {
    source: 'Phoenix.International.actors.txt; MIT, © 2014 Open Event Data',
    note: 'Intergovernmental and non-governmental organizations and companies with names of several words.',
    actors: readGroups(phoenix('International'), /^(?:IGO|NGO|NGM)/),
  },
}

mkdirSync(imported, { recursive: true })
for (const [name, { source, note, actors }] of Object.entries(files))
  writeFileSync(new URL(name, imported), formatActors(source, note, actors))
