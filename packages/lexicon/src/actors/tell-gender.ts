import { givenNames, offices } from '../generated/vocabulary.ts'
import { type Gender, genders } from './lexicon-actor.ts'

const byHonorific = new Map(
  genders.flatMap((gender) => offices.honorifics[gender].map((word) => [word, gender] as const)),
)
const byGivenName = new Map(
  genders.flatMap((gender) => givenNames[gender].split(' ').map((name) => [name, gender] as const)),
)

/** The gender that a title or office shows: "Mrs.", "spokesman". */
export const genderOfTitle = (word = ''): Gender | undefined =>
  byHonorific.get(word.toLowerCase().replace(/\.$/, ''))

/** The gender that a given name shows. */
export const genderOfGivenName = (name: string): Gender | undefined => byGivenName.get(name)
