import { PrepositionFile } from '../src/words/preposition-schemas.ts'
import {
  BranchFile,
  CollectiveFile,
  GivenNameFile,
  NameWordFile,
  NominalFile,
  OccupationFile,
  OfficeFile,
  SeatFile,
} from '../src/words/schemas.ts'
import { readData } from './read-data.ts'
import type { Constant } from './write-module.ts'

const list = 'readonly string[]'

/** Read the word lists as constants of the generated module. */
export function readVocabulary(impersonal: readonly string[]): Record<string, Constant> {
  const { examples, ...offices } = withoutHeader(readData('offices.yml', OfficeFile))
  const { branches } = readData('branches.yml', BranchFile)
  const collectives = readData('collectives.yml', CollectiveFile)
  const nameWords = readData('name-words.yml', NameWordFile)
  const nominals = withoutExample(readData('nominals.yml', NominalFile))
  const { occupations } = readData('occupations.yml', OccupationFile)
  const { all, ...prepositions } = withoutHeader(readData('prepositions.yml', PrepositionFile))
  const seats = withoutExample(readData('seats.yml', SeatFile))
  const givenNames = readData('given-names.yml', GivenNameFile)
  return {
    offices: ['Offices', offices],
    branches: [list, branches],
    collectiveBodies: [list, collectives.bodies],
    collectivePeople: [list, collectives.people],
    collectiveVoices: [list, collectives.voices],
    particles: [list, nameWords.particles],
    articles: [list, nameWords.articles],
    participles: [list, nameWords.participles],
    directions: [list, nameWords.directions],
    nominals: ['Nominals', { impersonal, ...nominals }],
    occupations: [list, occupations],
    prepositions: ['Prepositions', prepositions],
    seats: ['Seats', { locating: prepositions.locative, ...seats }],
    givenNames: [
      'Readonly<Record<Gender, string>>',
      { female: givenNames.female.join(' '), male: givenNames.male.join(' ') },
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
