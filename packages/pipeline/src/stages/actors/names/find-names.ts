import type { Name, NameType, Sentence, Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'
import { firstFrom } from '../../../first-from.ts'
import type { Bearer, Knowledge } from '../../../knowledge/knowledge.ts'
import { TakenSpans } from '../../../taken-spans.ts'
import type { LexiconKind } from '../../../vocabulary/schemas.ts'
import {
  countTitle,
  isAddress,
  isBodyAlone,
  isTitle,
  isTitleAlone,
  isTitlePlural,
} from '../offices/offices.ts'
import { extendBody } from './extend-body.ts'
import { joinBranches } from './find-branches.ts'
import { findKnownNames, type KnownName } from './find-known-names.ts'
import { findNameRuns, type NameRun } from './find-name-runs.ts'
import { findNewName } from './find-new-name.ts'
import type { FoundName } from './found-name.ts'
import { mendPeople } from './mend-people.ts'
import { settleOverlaps } from './settle-overlaps.ts'

const types: Record<LexiconKind, NameType> = {
  person: 'PER',
  state: 'GPE',
  organization: 'ORG',
  'armed-group': 'ORG',
  people: 'NORP',
  place: 'GPE',
}

/** The type of a name of the lexicon. */
export const typeOf = ({ actor, form }: Bearer): NameType =>
  form === 'people' ? 'NORP' : types[actor.kind]

const nounTags = /^(?:PROPN|ADJ|NOUN)$/
/** Names in the lexicon that are other words in a text in capitals. */
const otherWords = /^(?:IT|US|WHO)$/

/** The names of a sentence, and the titles that stand for who has them: "the Secretary". */
export interface SentenceFinds {
  names: readonly FoundName[]
  titles: readonly FoundName[]
}

/**
 * Find the names in a sentence: those of the lexicon, those that the analyser sees, and those that a title, an office or
 * a verb of speech shows. None lies in another, but for the `inner` ones.
 */
export function findNames(sentence: Sentence, text: string, knowledge: Knowledge): SentenceFinds {
  const { tokens } = sentence
  const words = text.slice(sentence.start, sentence.end)
  const inCapitals = !/\p{Ll}/u.test(words)
  const known = findKnownNames(words, sentence.start, knowledge, inCapitals)
    .map(
      (name): FoundName => ({
        ...toKnownName(name, tokens, text),
        inner: name.inner.map((place) => toKnownName(place, tokens, text)),
      }),
    )
    .filter(({ first }) => !inCapitals || nounTags.test(tokens[first]?.tag ?? ''))
  const seen = sentence.names
    .filter(({ type }) => type !== 'NORP')
    .map((name) => toAnalysedName(name, tokens, text))
  const mended = mendPeople(seen, tokens).map((name) => respell(name, tokens, text))
  const analysed = mended.filter(({ words, type }) => !isOfficeName(words.split(' '), type))
  const titles = seen.filter(({ words, type }) => type === 'PER' && isTitleAlone(words.split(' ')))
  const runs = findNameRuns(tokens)
  const bodies: FoundName[] = []
  for (const run of runs) {
    const next = extendBody(run, tokens)
    const isInside = (bodies.at(-1)?.next ?? 0) > run.first
    if (next !== undefined && !isInside) bodies.push(fromRun({ ...run, next }, tokens, text, 'ORG'))
  }
  const settled = settleOverlaps(known, keepLongest(bodies, analysed), tokens, text)
  const taken = new TakenSpans(settled)
  const contextual = runs.flatMap((run) => {
    if (taken.overlaps(spanOf(run, tokens))) return []
    const found = findNewName(run, tokens)
    return found ? [fromRun(found, tokens, text, found.type)] : []
  })
  const names = [...settled, ...contextual]
    .filter((name) => !(inCapitals && otherWords.test(name.words)))
    .sort((a, b) => a.start - b.start)
  return { names: joinBranches(names, tokens, text), titles }
}

/** The names of the analyser, but for those that the extended ones cover. */
function keepLongest(bodies: readonly FoundName[], analysed: readonly FoundName[]): FoundName[] {
  const taken = new TakenSpans(bodies)
  const others = analysed.filter((name) => !taken.overlaps(name))
  return [...bodies, ...others].sort((a, b) => a.start - b.start)
}

const spanOf = ({ first, next }: NameRun, tokens: readonly Token[]): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
})

const toKnownName = (name: KnownName, tokens: readonly Token[], text: string): FoundName =>
  toName(name, tokens, text, typeOf(name.bearers[0] as Bearer), name.bearers)

/** "Oman" for "Oman’s", "Council" for "Council of the". */
function withoutTail(name: FoundName, tokens: readonly Token[], text: string): FoundName {
  let { next } = name
  while (next > name.first + 1 && /^(?:PART|ADP|DET|CCONJ)$/.test(tokens[next - 1]?.tag ?? ''))
    next--
  const end = tokens[next - 1]?.end ?? name.end
  return next === name.next ? name : toName({ start: name.start, end }, tokens, text, name.type)
}

/** A name with the span and words of its tokens. */
function respell(name: FoundName, tokens: readonly Token[], text: string): FoundName {
  const { start, end } = spanOf(name, tokens)
  if (start === name.start && end === name.end) return name
  return { ...name, start, end, words: text.slice(start, end).replace(/\s+/g, ' ') }
}

/** "Quill" for "Mrs. Quill", "Ada Quill" for "Secretary of Defense Ada Quill". */
function withoutAddress(name: FoundName, tokens: readonly Token[], text: string): FoundName {
  const { first, next, end, type } = name
  if (type !== 'PER') return name
  const isOffice = isTitle(tokens[first]?.text ?? '') && tokens[first + 1]?.text === 'of'
  let named = isOffice ? first + 3 : first
  while (named < next - 1 && isAddress(tokens[named]?.text ?? '')) named++
  const start = tokens[named]?.start
  return named === first || named >= next || start === undefined
    ? name
    : toName({ start, end }, tokens, text, type)
}

/** "Senators", "Minister for the Middle East": an office is nobody's name. */
const isOfficeName = (words: readonly string[], type: NameType): boolean =>
  isTitleAlone(words) ||
  isTitlePlural(words.at(-1) ?? '') ||
  (type === 'PER' &&
    countTitle(words) > 0 &&
    /^(?:for|of|to)$/.test(words[countTitle(words)] ?? ''))

/** A body that the analyser takes for a place is one by its last word: "Oman Lottery Corporation". */
function toAnalysedName(name: Name, tokens: readonly Token[], text: string): FoundName {
  const whole = withoutTail(toName(name, tokens, text, name.type), tokens, text)
  const found = withoutAddress(whole, tokens, text)
  const inner = (name.inner ?? []).map((place) => toName(place, tokens, text, place.type))
  const words = found.words.split(' ')
  const last = words[words.indexOf('of') - 1] ?? words.at(-1) ?? ''
  const isBody = name.type !== 'PER' && words.length > 1 && isBodyAlone(last)
  return { ...found, inner, type: isBody ? 'ORG' : name.type }
}

const fromRun = (run: NameRun, tokens: readonly Token[], text: string, type: NameType): FoundName =>
  toName(spanOf(run, tokens), tokens, text, type)

function toName(
  { start, end }: Span,
  tokens: readonly Token[],
  text: string,
  type: NameType,
  bearers: readonly Bearer[] = [],
): FoundName {
  const after = firstFrom(tokens, start)
  const first = tokens[after]?.start === start ? after : after - 1
  let next = first + 1
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return { start, end, first, next, words, type, bearers, inner: [] }
}
