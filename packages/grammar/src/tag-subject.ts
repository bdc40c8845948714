import type { Statement } from './statement.ts'
import type { StatementPredicate } from './statement-complement.ts'
import { subjectPhrase } from './subject-phrase.ts'
import { type Phrase, phraseBefore, withName } from './surface.ts'

/** How long an apposition or what stands in brackets may be, in items. */
const reach = 12

/** The index of the first item of a tag: after a quoted stretch, or at the comma after the words. */
export function findTagStart(statement: Statement, index: number): number | undefined {
  if (statement.isQuoted(index - 1)) return index
  return statement.isComma(index - 1) && index > 1 ? index - 1 : undefined
}

/** The subject of a tag: near its cue, or else right after the quoted stretch. */
export function findTagSubject(statement: Statement, cue: StatementPredicate): Phrase | undefined {
  const near = nearSubject(statement, cue)
  if (near && findTagStart(statement, near.first) !== undefined) return near
  const far = subjectPhrase(statement, cue.word)
  return far && statement.isQuoted(far.first - 1) ? far : near
}

/** The noun phrase before a cue, with at most adverbs or an apposition between commas after it. */
function nearSubject(statement: Statement, cue: StatementPredicate): Phrase | undefined {
  let last = cue.first - 1
  while (statement.hasTag(last, 'ADV', 'AUX')) last--
  const end = statement.isComma(last) ? findApposition(statement, last) - 1 : last
  const phrase = phraseBefore(statement, skipBrackets(statement, end))
  return phrase && withName(statement, widen(statement, phrase))
}

/** The index before brackets: "Ada Quill (Sur)". */
function skipBrackets(statement: Statement, last: number): number {
  if (!statement.hasText(last, ')')) return last
  for (let index = last - 1; index > last - reach; index--)
    if (statement.hasText(index, '(')) return index - 1
  return last
}

/** A noun phrase with the one that it modifies: "Quill of the Sur Club". */
function widen(statement: Statement, phrase: Phrase): Phrase {
  let { first, start } = phrase
  while (statement.hasText(first - 1, 'at', 'for', 'from', 'in', 'of', 'on', 'to', 'with')) {
    const before = phraseBefore(statement, first - 2)
    if (before === undefined) break
    ;({ first, start } = before)
  }
  return { ...phrase, first, start }
}

/** The comma at which an apposition starts that ends at another, or 0. */
function findApposition(statement: Statement, end: number): number {
  for (let index = end - 1; index > end - reach; index--) {
    if (statement.isComma(index)) return index
    const word = statement.word(index)
    if (word === undefined || word.hasTag('VERB', 'AUX', 'PUNCT')) return 0
  }
  return 0
}
