import type { QuoteKind, QuoteOfKind } from '../records/types.ts'
import { putVerb } from './clause.ts'
import { isPluralName, listNames, nameActor } from './name-actor.ts'
import { type Form, reportingVerb } from './reporting-verb.ts'

type Quoted = QuoteOfKind<QuoteKind>

/** Clauses that their cue stands after or beside: they begin like a sentence. */
const ofClauses = /^(?:as-clause|.*-cue-after|indirect-clause)$/
const questionWord = /^(?:whether|if|how|why|what|when|where|who|whom|which)\s/i
const preposition = /^(?:for|of|on|about|against|to|at|in|as|with)\s/i

/** Words with a capital where they begin a sentence alone. */
const lowerInside =
  /^(?:The|A|An|This|That|These|Those|It|He|She|We|They|You|There|Here|His|Her|Its|Their|Our|My|If|When|In|On|At|By|For|With|As|No|Not|All|Both|Some|Many|[A-Z][a-z]{2,}ing)(?=\s)/

/** What somebody says, as a clause in the present tense: "Ada Quill warns that the road is closed". */
export function quoteClause(quote: Quoted): string {
  const [subject, isPlural] = nameSpeaker(quote)
  const status = quote.cue?.status ?? 'actual'
  const say = (verb: string) => `${subject} ${putVerb(verb, status, isPlural)}`
  if (quote.text === undefined) return `${say(verbOfGloss(quote))} ${describeWithheld(quote)}`
  if (quote.rule === 'mixed-term') return `${say('use')} the words “${quote.text}”`
  const form = findForm(quote.kind, quote.rule, quote.text)
  const words = { marks: `“${quote.text}”`, clause: `that ${lower(quote.text)}` }
  const content = form === 'marks' || form === 'clause' ? words[form] : quote.text
  return `${say(reportingVerb(quote, form))}${form === 'marks' ? ':' : ''} ${content}`
}

function findForm(kind: QuoteKind, rule: string, text: string): Form {
  if (kind === 'direct') return 'marks'
  if (/^that\s/i.test(text)) return 'that'
  if (ofClauses.test(rule)) return 'clause'
  if (questionWord.test(text)) return 'question'
  if (/^to\s/i.test(text)) return 'infinitive'
  if (rule === 'indirect-infinitive') return 'order'
  return preposition.test(text) ? 'infinitive' : 'phrase'
}

const lower = (text: string): string => text.replace(lowerInside, (word) => word.toLowerCase())

/** The verb before what the dataset says itself. */
function verbOfGloss({ cue, gloss }: Quoted): string {
  const attitude = cue?.attitude ?? 'says'
  if (gloss !== undefined && attitude === 'accuses') return 'allege'
  const takesClause = /^(?:believe|claim|concede|demand|promise|warn)s$/.test(attitude)
  return takesClause && gloss !== undefined ? attitude.slice(0, -1) : 'say'
}

function describeWithheld({ gloss, about }: Quoted): string {
  if (gloss !== undefined) return `that ${lower(gloss)}`
  return about.length > 0 ? `something about ${listNames(about.map(nameActor))}` : 'something'
}

/** The phrase for the speaker, and whether it is in the plural. Somebody unnamed is not the state or body that they belong to. */
function nameSpeaker(quote: Quoted): [subject: string, isPlural: boolean] {
  const { speaker, coSpeakers, speakerText, speakerKind } = quote
  const speakers = speaker ? [speaker, ...coSpeakers] : coSpeakers
  const names = listNames(speakers.map(nameActor))
  const phrase = speakerText ?? 'somebody'
  const isUnnamed = speakerKind === 'unnamed' && speakerText !== null
  if (names === '' || isUnnamed)
    return [names === '' ? phrase : `${phrase} (${names})`, isPluralPhrase(quote)]
  return [names, speakers.length > 1 || speakers.some(isPluralName)]
}

function isPluralPhrase({ speakerText, speakerKind }: Quoted): boolean {
  const [head = ''] = (speakerText ?? '').split(/ (?:of|in|from|at|for|on|with|who|close) |,/)
  return speakerKind === 'people' || /^(?:they|we|both|many|some|several)\b|[^siu’']s$/i.test(head)
}
