import type { Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { findCueWord } from '../../vocabulary/find-cue-word.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../statements/find-phrases.ts'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import { type Content, findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import { findSpeaker } from './find-speaker.ts'
import type { FoundQuotation } from './quotation.ts'
import type { RuleName } from './rules.ts'

/** Within how many items after its tag a quotation goes on: “Yes,” said the envoy of the king, “but not now.” */
const splitReach = 12

/** What stands before its tag: “…,” said the envoy; “…,” the envoy said; The road is open, the envoy said. */
export function findTagged(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): FoundQuotation | undefined {
  if (cue.isPassive || cue.word.word === 'noun') return undefined
  if (tokenAt(statement, cue.index)?.text.endsWith('ing')) return undefined
  const following = phraseAfter(statement, cue.next)
  const isInverted = following !== undefined || isMarkedAt(statement, cue.index - 1)
  const inverted = isInverted ? findTagStart(statement, cue.index) : undefined
  const subject = inverted === undefined ? subjectOfTag(statement, cue, trees) : undefined
  const start = inverted ?? (subject && findTagStart(statement, subject.index))
  if (start === undefined) return undefined
  const speaker = subject ?? following ?? null
  const end = subject ? cue.next : (speaker?.next ?? cue.next)
  const content = findContent(statement, 0, start)
  if (content === undefined) return undefined
  if (isMarkedAt(statement, start - 1))
    return tag(
      statement,
      addRest(content, findRest(statement, end)),
      cue,
      speaker,
      'direct-cue-after',
    )
  if (speaker === null || !cue.word.takes.includes('that')) return undefined
  if (isEnd(statement, end))
    return hasVerb(statement, start)
      ? tag(statement, content, cue, speaker, 'indirect-cue-after')
      : undefined
  return findAround(statement, content, end, cue, speaker)
}

/** Whether a clause stands before the tag: "On 7 March, the envoy wrote" has none. */
const hasVerb = (statement: Statement, next: number): boolean =>
  statement.items
    .slice(0, next)
    .some((item) => item.marked !== undefined || /^(?:VERB|AUX)$/.test(item.tag))

/** What goes on after a tag in its middle: The road, the envoy said, was open. */
function findAround(
  statement: Statement,
  before: Content,
  end: number,
  cue: Cue,
  speaker: Phrase,
): FoundQuotation | undefined {
  if (tokenAt(statement, end)?.text !== ',') return undefined
  const after = findContent(statement, end + 1, statement.items.length)
  if (after === undefined || after.kind !== 'indirect' || before.kind !== 'indirect')
    return undefined
  const isCircumstance = /^(?:ADP|ADV|SCONJ)$/.test(tokenAt(statement, 0)?.tag ?? '')
  const content = isCircumstance ? after.content : [...before.content, ...after.content]
  return tag(statement, { ...after, content }, cue, speaker, 'indirect-cue-after')
}

const tag = (
  statement: Statement,
  content: Content,
  cue: Cue,
  speaker: Phrase | null,
  rule: RuleName,
): FoundQuotation => ({
  statement,
  ...content,
  cue,
  speaker,
  rule: content.kind === 'mixed' ? 'mixed-clause' : rule,
})

/** The index after what was said, where a tag starts: after the marks, or at the comma after the words. */
function findTagStart(statement: Statement, index: number): number | undefined {
  if (isMarkedAt(statement, index - 1)) return index
  return tokenAt(statement, index - 1)?.text === ',' && index > 1 ? index - 1 : undefined
}

/** The subject of a tag: near its cue, or else right after the marks. */
function subjectOfTag(statement: Statement, cue: Cue, trees: TreeIndex): Phrase | undefined {
  const near = nearSubject(statement, cue)
  if (near && findTagStart(statement, near.index) !== undefined) return near
  const far = findSpeaker(statement, cue.index, trees)
  return far && isMarkedAt(statement, far.index - 1) ? far : near
}

/** The noun phrase before a cue, with nothing but adverbs, or an apposition between commas, between them. */
function nearSubject(statement: Statement, cue: Cue): Phrase | undefined {
  let last = cue.index - 1
  while (/^(?:ADV|AUX)$/.test(tokenAt(statement, last)?.tag ?? '')) last--
  const end = isComma(statement, last) ? findApposition(statement, last) - 1 : last
  const phrase = phraseBefore(statement, skipBrackets(statement, end))
  return phrase && widen(statement, phrase)
}

/** Before what stands in brackets: "Ada Quill (Sur)". */
function skipBrackets(statement: Statement, last: number): number {
  if (tokenAt(statement, last)?.text !== ')') return last
  for (let index = last - 1; index > last - splitReach; index--)
    if (tokenAt(statement, index)?.text === '(') return index - 1
  return last
}

/** A noun phrase with the one that it belongs to: "Quill of the Sur Club". */
function widen(statement: Statement, phrase: Phrase): Phrase {
  const isPart = /^(?:at|for|from|in|of|on|to|with)$/.test(
    tokenAt(statement, phrase.index - 1)?.text ?? '',
  )
  const before = isPart ? phraseBefore(statement, phrase.index - 2) : undefined
  return before ? widen(statement, { ...before, next: phrase.next, end: phrase.end }) : phrase
}

/** Where the apposition starts that ends with a comma: at the comma before it, or nowhere. */
function findApposition(statement: Statement, end: number): number {
  for (let index = end - 1; index > end - splitReach; index--) {
    if (isComma(statement, index)) return index
    const tag = tokenAt(statement, index)?.tag
    if (tag === undefined || /^(?:VERB|AUX|PUNCT)$/.test(tag)) return 0
  }
  return 0
}

const isComma = (statement: Statement, index: number): boolean =>
  tokenAt(statement, index)?.text === ','

/** Whether nothing follows but an apposition to the speaker, or what else the speaker did: "she said, pointing north". */
function isEnd(statement: Statement, from: number): boolean {
  for (let index = from; index < statement.items.length; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined) return false
    if (token.fineTag === 'VBG' && isComma(statement, index - 1)) return true
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.tag)) return false
  }
  return true
}

/** What a split quotation goes on with after its tag. */
function findRest(statement: Statement, from: number): readonly Span[] {
  for (let index = from; index < from + splitReach; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined || token.tag === 'AUX' || (token.tag === 'VERB' && !isAside(token)))
      return []
    if (!/^[,—–-]$/.test(token.text)) continue
    const isJoined = tokenAt(statement, index + 1)?.tag === 'CCONJ'
    const next = statement.items[index + (isJoined ? 2 : 1)]
    if (next?.marked) return next.marked.content
  }
  return []
}

/** Whether a verb only tells what the speaker does meanwhile: "referring to the toll", and not "adding". */
const isAside = ({ fineTag, lemma }: Token): boolean =>
  fineTag === 'VBG' &&
  !findCueWord(lemma, 'verb')?.takes.some((kind) => /^(?:that|marks)$/.test(kind))

const addRest = ({ kind, content, quoted }: Content, rest: readonly Span[]): Content => ({
  kind,
  content: [...content, ...rest],
  quoted: [...quoted, ...rest],
})
