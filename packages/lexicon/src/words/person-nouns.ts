import { type Gender, genders } from '../actors/lexicon-actor.ts'
import { genderOfTitle } from '../actors/tell-gender.ts'
import {
  anaphoricNouns,
  collectiveParts,
  collectiveVoices,
  inquirerNouns,
  memberNouns,
  nominals,
  personNouns,
  unnamedNouns,
} from '../generated/vocabulary.ts'
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts'
import { isKnownThing, isThing } from './actions.ts'
import { nounClassOf } from './noun-class.ts'
import { isOfficeHead } from './offices.ts'

const listed: ReadonlySet<string> = new Set([
  ...collectiveParts.flatMap(({ bodies, people }) => [...bodies, ...people]),
  ...nominals.party,
  ...nominals['armed-group'],
  ...nominals.person,
])
const anaphoric: ReadonlySet<string> = new Set(anaphoricNouns)
const voices: ReadonlySet<string> = new Set(collectiveVoices)
const unnamed: ReadonlySet<string> = new Set(unnamedNouns)
const members: ReadonlySet<string> = new Set(memberNouns)
const inquirers: ReadonlySet<string> = new Set(inquirerNouns)

/** Whether a noun is for a private person, who does not act for their state: "an Omani sailor". */
export const isPrivatePerson = (lemma: string): boolean =>
  isThing(lemma, 'persons') || (hasPersonEnding(lemma) && !isKnownThing(lemma))

/** Whether a noun is for a person, who may hold an office. */
export const isPersonNoun = (lemma: string): boolean =>
  isOfficeHead(lemma) || nounClassOf(lemma) === 'person'

/** Whether a noun, in the singular or plural, is for those who speak for a body: "spokesman". */
export const isVoice = (noun: string): boolean => voices.has(noun)

/** Whether a noun is for somebody whom a text quotes without a name: "source". */
export const isUnnamedNoun = (lemma: string): boolean => unnamed.has(lemma)

/** Whether a noun is for people of a body who do not speak for it: "professor". */
export const isMember = (lemma: string): boolean => members.has(lemma)

/** Whether a noun is for those who carry out and publish a study: "researcher", "team". */
export const isInquirer = (lemma: string): boolean => inquirers.has(lemma)

/** Whether a noun is for people, or for a body of people. */
export const isPeopleNoun = (lemma: string): boolean =>
  listed.has(lemma) ||
  isOccupation(lemma) ||
  isOfficeHead(lemma) ||
  isPrivatePerson(lemma) ||
  (nounClassOf(lemma) === 'person' && !isKnownThing(lemma)) ||
  personNouns.classes.some((name) => isThing(lemma, name))

/** Whether a noun is for people who may be known to the public without an office: "economist". */
export const isPublicRole = (lemma: string): boolean => lexiconInUse().people.public.has(lemma)

/** Whether a noun is for people who hold no public office: "baker". */
export const isOccupation = (lemma: string): boolean => lexiconInUse().people.occupations.has(lemma)

/** The gender of the persons that a noun is for, by its lemma: "sister", "spokesman". */
export const genderOfNoun = (lemma: string): Gender | undefined =>
  genders.find((gender) => lexiconInUse().people[gender].has(lemma)) ?? genderOfTitle(lemma)

/** Whether a noun may have the subject of the clause around its own for antecedent: "Oman said the country would". */
export const isAnaphoricNoun = (lemma: string): boolean => anaphoric.has(lemma)

const hasPersonEnding = (lemma: string): boolean =>
  personNouns.heads.some((head) => lemma.endsWith(head)) ||
  (personNouns.suffixes.some((suffix) => lemma.length > suffix.length && lemma.endsWith(suffix)) &&
    !personNouns.exceptions.some((ending) => lemma.endsWith(ending)))
