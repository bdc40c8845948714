import type { Name, NameType } from '@onrecord/english'
import type { Word } from '@onrecord/grammar'
import {
  countTitle,
  genderOfGivenName,
  isAddress,
  isBodyAlone,
  isTitle,
  isTitleAlone,
  isTitlePlural,
  nominals,
  nounClassOf,
} from '@onrecord/lexicon'
import type { FoundName } from './found-name.ts'
import { isSite } from './is-site.ts'
import { mendPeople } from './mend-people.ts'
import { spanOf, toName } from './to-name.ts'

const organizations: ReadonlySet<string> = new Set(nominals.organization)

/** The names of the analyser, and the titles that it takes for names of their holders: "the Secretary". */
export interface AnalysedNames {
  names: FoundName[]
  titles: FoundName[]
}

/** The names of the analyser in a sentence, with corrected boundaries and types. */
export function readAnalysedNames(
  names: readonly Name[],
  tokens: readonly Word[],
  text: string,
): AnalysedNames {
  const seen = names
    .filter(({ type }) => type !== 'NORP')
    .map((name) => toAnalysedName(name, tokens, text))
  const mended = mendPeople(seen, tokens).map((name) => toTokens(name, tokens, text))
  return {
    names: mended.filter(
      (name) => !isOfficeName(name.words.split(' '), name.type) && !isOfficeOfAny(name, tokens),
    ),
    titles: seen.filter(({ words, type }) => type === 'PER' && isTitleAlone(words.split(' '))),
  }
}

/**
 * A name without function words at its ends, nor the possessive sign of the name before: "Oman" for "Oman’s", "Council" for
 * "Council of the", "Queen Ada" for "’s Queen Ada".
 */
function withoutEdges(name: FoundName, tokens: readonly Word[], text: string): FoundName {
  let { first, next } = name
  while (next > first + 1 && isTail(tokens[next - 1], name.type)) next--
  if (next > first + 1 && tokens[first]?.isPossessiveSign) first++
  const start = tokens[first]?.start ?? name.start
  const end = tokens[next - 1]?.end ?? name.end
  const isSame = first === name.first && next === name.next
  return isSame ? name : toName({ start, end }, tokens, text, name.type)
}

/** Whether the last word is no part of a name: a function word, or a common noun behind a place, "Nizwa airport". */
function isTail(word: Word | undefined, type: NameType): boolean {
  if (word?.hasTag('PART', 'ADP', 'DET', 'CCONJ')) return true
  const isPlace = type === 'LOC' || type === 'GPE'
  return isPlace && word?.tag === 'NOUN' && /^\p{Ll}/u.test(word.text)
}

/** A person's name without title: "Quill" for "Mrs. Quill", "Ada Quill" for "Secretary of Defense Ada Quill". */
function withoutAddress(name: FoundName, tokens: readonly Word[], text: string): FoundName {
  const { first, next, end, type } = name
  if (type !== 'PER') return name
  const isOffice = isTitle(tokens[first]?.text) && tokens[first + 1]?.text === 'of'
  let named = isOffice ? first + 3 : first
  while (named < next - 1 && isAddress(tokens[named]?.text)) named++
  if (named === 0 && next > 2 && isJob(tokens[0]?.text)) named = 1
  const start = tokens[named]?.start
  return named === first || named >= next || start === undefined
    ? name
    : toName({ start, end }, tokens, text, type)
}

/** Whether the word that opens a sentence is a job, which has its capital there: "Nurse Ada Quill". */
const isJob = (word = ''): boolean =>
  nounClassOf(word.toLowerCase()) === 'person' && genderOfGivenName(word) === undefined

/** A name of the analyser; its head noun may make an organization of it: "Oman Lottery Corporation". */
function toAnalysedName(name: Name, tokens: readonly Word[], text: string): FoundName {
  const whole = withoutEdges(toName(name, tokens, text, name.type), tokens, text)
  const found = withoutKind(withoutAddress(whole, tokens, text), tokens, text)
  const inner = (name.inner ?? []).map((place) => toName(place, tokens, text, place.type))
  const words = found.words.split(' ')
  const head = words[words.indexOf('of') - 1] ?? words.at(-1)
  const isBody =
    (name.type !== 'PER' && words.length > 1 && isBodyAlone(head)) ||
    isCalled(found, tokens) ||
    isSite(found.words)
  return { ...found, inner, type: isBody ? 'ORG' : found.type }
}

/** A name without the noun that says that it is an organization: "Quillhelp" for "NGO Quillhelp". */
function withoutKind(name: FoundName, tokens: readonly Word[], text: string): FoundName {
  const { first, next, end } = name
  const start = tokens[first + 1]?.start
  const isKind =
    organizations.has(tokens[first]?.text.toLowerCase() ?? '') &&
    !/\p{Ll}/u.test(tokens[first]?.text ?? '')
  return isKind && next > first + 1 && start !== undefined
    ? toName({ start, end }, tokens, text, 'ORG')
    : name
}

/** Whether the noun before a name says that it is an organization: "the airline Quillair". */
function isCalled({ first }: FoundName, tokens: readonly Word[]): boolean {
  const noun = tokens[first - 1]
  if (noun?.fineTag !== 'NN' || !organizations.has(noun.lemma)) return false
  return tokens[first - 2]?.hasTag('DET', 'ADJ', 'NOUN') === true
}

/** A name with its span and words updated to its tokens. */
function toTokens(name: FoundName, tokens: readonly Word[], text: string): FoundName {
  const { start, end } = spanOf(name, tokens)
  if (start === name.start && end === name.end) return name
  return { ...name, start, end, words: text.slice(start, end).replace(/\s+/g, ' ') }
}

/** Whether what looks like a person's name has an article and ends in a title: "a Norvian President", but not "Ada King". */
const isOfficeOfAny = ({ type, first, next }: FoundName, tokens: readonly Word[]): boolean =>
  type === 'PER' &&
  next > first + 1 &&
  tokens[first - 1]?.hasText('a', 'an', 'the') === true &&
  isTitle(tokens[next - 1]?.text)

/** Whether words are an office and no name: "Senators", "Minister for the Middle East". */
export const isOfficeName = (words: readonly string[], type: NameType): boolean =>
  isTitleAlone(words) ||
  isTitlePlural(words.at(-1)) ||
  (type === 'PER' && countTitle(words) > 0 && /^(?:for|of|to)$/.test(`${words[countTitle(words)]}`))
