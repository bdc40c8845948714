import type { TreeIndex } from '../../trees/tree-index.ts'
import { type Phrase, phraseBefore, withName } from '../statements/find-phrases.ts'
import { isCommaAt, isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import type { Cue } from './find-cues.ts'
import { findSpeaker } from './find-speaker.ts'

/** How long an apposition or what stands in brackets may be, in items. */
const reach = 12

/** The index after what was said, where a tag starts: after the marks, or at the comma after the words. */
export function findTagStart(statement: Statement, index: number): number | undefined {
  if (isMarkedAt(statement, index - 1)) return index
  return tokenAt(statement, index - 1)?.text === ',' && index > 1 ? index - 1 : undefined
}

/** The subject of a tag: near its cue, or else right after the marks. */
export function findTagSubject(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): Phrase | undefined {
  const near = nearSubject(statement, cue)
  if (near && findTagStart(statement, near.index) !== undefined) return near
  const far = findSpeaker(statement, cue.index, trees)
  return far && isMarkedAt(statement, far.index - 1) ? far : near
}

/** The noun phrase before a cue, with nothing but adverbs, or an apposition between commas, between them. */
function nearSubject(statement: Statement, cue: Cue): Phrase | undefined {
  let last = cue.index - 1
  while (/^(?:ADV|AUX)$/.test(tokenAt(statement, last)?.tag ?? '')) last--
  const end = isCommaAt(statement, last) ? findApposition(statement, last) - 1 : last
  const phrase = phraseBefore(statement, skipBrackets(statement, end))
  return phrase && withName(statement, widen(statement, phrase))
}

/** Before what stands in brackets: "Ada Quill (Sur)". */
function skipBrackets(statement: Statement, last: number): number {
  if (tokenAt(statement, last)?.text !== ')') return last
  for (let index = last - 1; index > last - reach; index--)
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
  for (let index = end - 1; index > end - reach; index--) {
    if (isCommaAt(statement, index)) return index
    const tag = tokenAt(statement, index)?.tag
    if (tag === undefined || /^(?:VERB|AUX|PUNCT)$/.test(tag)) return 0
  }
  return 0
}
