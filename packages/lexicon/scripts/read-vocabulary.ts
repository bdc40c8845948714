import { PrepositionFile } from '../src/words/preposition-schemas.ts'
import {
  BranchFile,
  CollectiveFile,
  GivenNameFile,
  NameWordFile,
  NominalFile,
  NounClassFile,
  nounClasses,
  OccupationFile,
  OfficeFile,
  type Offices,
  PersonNounFile,
  type PersonNouns,
  ReproachFile,
  SeatFile,
} from '../src/words/schemas.ts'
import { readData } from './read-data.ts'
import type { Constant } from './write-module.ts'

const list = 'readonly string[]'

/** Read the word lists as constants of the generated module. */
export function readVocabulary(): Record<string, Constant> {
  const personNouns: PersonNouns = withoutExample(readData('person-nouns.yml', PersonNounFile))
  const { branches } = readData('branches.yml', BranchFile)
  const collectives = readData('collectives.yml', CollectiveFile)
  const nameWords = readData('name-words.yml', NameWordFile)
  const { anaphoric, ...nominals } = withoutExample(readData('nominals.yml', NominalFile))
  const { occupations } = readData('occupations.yml', OccupationFile)
  const { all, ...prepositions } = withoutHeader(readData('prepositions.yml', PrepositionFile))
  const nouns = readData('noun-classes.yml', NounClassFile)
  const seats = withoutExample(readData('seats.yml', SeatFile))
  const givenNames = readData('given-names.yml', GivenNameFile)
  return {
    offices: ['Offices', readOffices()],
    branches: [list, branches],
    collectiveParts: ['readonly CollectivePart[]', collectives.parts],
    mediaNouns: [list, collectives.media],
    unnamedNouns: [list, collectives.unnamed],
    collectiveVoices: [list, collectives.voices],
    memberNouns: [list, collectives.members],
    inquirerNouns: [list, collectives.inquirers],
    localBodyNouns: [list, collectives.local],
    plainNouns: [list, nameWords.nouns],
    particles: [list, nameWords.particles],
    articles: [list, nameWords.articles],
    participles: [list, nameWords.participles],
    directions: [list, nameWords.directions],
    nominals: ['Nominals', nominals],
    anaphoricNouns: [list, anaphoric],
    occupations: [list, occupations],
    personNouns: ['PersonNouns', personNouns],
    prepositions: ['Prepositions', prepositions],
    knownPrepositions: [list, all],
    reproaches: ['Reproaches', withoutExample(readData('reproaches.yml', ReproachFile))],
    seats: ['Seats', { locating: prepositions.locative, ...seats }],
    nounsByClass: [
      'Readonly<Record<NounClass, string>>',
      Object.fromEntries(nounClasses.map((name) => [name, nouns[name].join(' ')])),
    ],
    givenNames: [
      'Readonly<Record<Gender, string>>',
      { female: givenNames.female.join(' '), male: givenNames.male.join(' ') },
    ],
  }
}

function readOffices(): Offices {
  const { examples, abbreviations, ...offices } = withoutHeader(readData('offices.yml', OfficeFile))
  const withStop = (titles: readonly string[]) => titles.map((title) => `${title}.`)
  return {
    ...offices,
    titles: [...offices.titles, ...abbreviations, ...withStop(abbreviations)],
    address: [
      ...offices.address,
      ...withStop(offices.address.filter((title) => abbreviations.includes(title))),
    ],
  }
}

const withoutHeader = <File extends { source: string; note: string }>({
  source,
  note,
  ...words
}: File) => words

const withoutExample = <
  File extends { source: string; note: string; match: string; miss: string },
>({
  source,
  note,
  match,
  miss,
  ...words
}: File) => words
