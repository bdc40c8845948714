import type { Name, Sentence, Token } from '@onrecord/english'
import type { ActorKind, Mention, Span } from '@onrecord/schema'
import type { ActorMention, Reading } from './actor-mention.ts'
import { findKnownNames, type KnownName } from './find-known-names.ts'
import { findNameRuns, type NameRun } from './find-name-runs.ts'
import { findNewName } from './find-new-name.ts'
import type { NameRegistry } from './name-registry.ts'
import { isTitle, isUnspecified } from './offices.ts'
import { tellPlaceFromGovernment } from './tell-place-from-government.ts'

const types: Record<ActorKind, Mention['type']> = {
  person: 'PER',
  state: 'GPE',
  organization: 'ORG',
  'armed-group': 'ORG',
  people: 'NORP',
}

/**
 * Find whom a sentence names: actors of the lexicon, people who are new, people called by their
 * surnames, and whatever else the analyser takes for a name.
 */
export function findMentions(
  sentence: Sentence,
  text: string,
  names: NameRegistry,
): ActorMention[] {
  const { tokens } = sentence
  const runs = findNameRuns(tokens)
  const known = findKnownNames(text.slice(sentence.start, sentence.end), sentence.start).filter(
    (name) => !isPartOfName(name, runs),
  )
  const mentions = known.map((name, index) => toMention(name, known[index + 1], tokens, names))
  const taken = new TakenSpans(known)
  for (const run of runs) {
    if (taken.overlaps(run)) continue
    const mention = findNewMention(run, tokens, names)
    if (mention) mentions.push(mention)
  }
  mentions.sort((a, b) => a.start - b.start)
  const found = new TakenSpans(mentions)
  for (const name of sentence.names)
    if (!found.overlaps(name)) mentions.push(...toAnalysedMention(name, text, names))
  return mentions.sort((a, b) => a.start - b.start)
}

/** A name that the analyser found, and neither the lexicon nor a title or an office tells more of. */
function toAnalysedMention(
  { start, end, type }: Name,
  text: string,
  names: NameRegistry,
): ActorMention[] {
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  if (type === 'NORP') return []
  const span = { start, end, type, form: 'name' as const }
  if (isUnspecified(name.split(' ')))
    return [{ ...span, entity: names.addNew(name, 'unspecified'), reading: 'unspecified' }]
  if (type === 'GPE' || type === 'LOC')
    return [{ ...span, entity: names.addNew(name, 'place'), reading: 'place' }]
  const kind = type === 'PER' ? 'person' : 'organization'
  const introduced = kind === 'person' ? names.bySurname(name) : undefined
  const entity = introduced ?? names.addNew(name, kind)
  if (kind === 'person' && introduced === undefined) names.introduce(entity, name)
  return [{ ...span, entity, reading: 'name' }]
}

/** A seat or a surname inside a longer name is no mention of its own: "Moscow State University". */
function isPartOfName(name: KnownName, runs: readonly NameRun[]): boolean {
  if (name.form === 'people' || name.length > 1 || name.actor.kind === 'armed-group') return false
  const run = runs.find(({ start, end }) => start <= name.start && end >= name.end)
  const others = run?.tokens.filter(({ start, end, text }) => {
    const isOutside = end <= name.start || start >= name.end
    return isOutside && /^\p{L}/u.test(text) && !isTitle(text)
  })
  if (run === undefined || others === undefined || others.length === 0) return false
  const isCompound = run.tokens.some(({ text }) => /^[-‐‑–]$/.test(text))
  return !isCompound && (name.form === 'seat' || name.actor.kind === 'person')
}

function toMention(
  name: KnownName,
  next: KnownName | undefined,
  tokens: readonly Token[],
  names: NameRegistry,
): ActorMention {
  const { start, end, actor, form } = name
  const span = { start, end, form: 'name' as const }
  if (form === 'seat' && tellPlaceFromGovernment(name, next, tokens) === 'place') {
    const entity = names.addNew(name.words, 'place')
    return { ...span, type: 'GPE', entity, reading: 'place', seatOf: names.addKnown(actor) }
  }
  const reading: Reading = form === 'seat' ? 'government' : form
  const entity = resolve(name, names)
  return { ...span, type: form === 'people' ? 'NORP' : types[actor.kind], entity, reading }
}

/** A surname means whom the text has introduced with it, before anybody whom the lexicon has. */
function resolve({ actor, form, length, words }: KnownName, names: NameRegistry): string {
  const introduced = actor.kind === 'person' && length === 1 ? names.bySurname(words) : undefined
  if (introduced) return introduced
  const id = names.addKnown(actor)
  if (actor.kind === 'person' && form === 'name' && length > 1) names.introduce(id, actor.name)
  return id
}

function findNewMention(
  run: NameRun,
  tokens: readonly Token[],
  names: NameRegistry,
): ActorMention | undefined {
  const surname = run.tokens.at(-1)
  const introduced = surname && names.bySurname(surname.text)
  const named = run.tokens.filter(({ text }) => !isTitle(text))
  if (introduced && named.length === 1) {
    const { start, end } = surname
    return { start, end, type: 'PER', form: 'name', entity: introduced, reading: 'name' }
  }
  const found = findNewName(run, tokens)
  if (found === undefined) return undefined
  const { start, end, kind, name } = found
  const entity = names.addNew(name, kind)
  if (kind === 'person') names.introduce(entity, name)
  return { start, end, type: types[kind], form: 'name', entity, reading: 'name' }
}

/** Spans in order, to ask whether another overlaps one of them. */
class TakenSpans {
  readonly #spans: readonly Span[]
  #index = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  /** Ask in text order. */
  overlaps({ start, end }: Span): boolean {
    while ((this.#spans[this.#index]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#index++
    return (this.#spans[this.#index]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}
