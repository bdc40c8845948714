import type { Phrase, Statement, Word } from '@onrecord/grammar'
import type { Span } from '@onrecord/schema'

/**
 * The heads of the noun phrases coordinated with a speaker's, in order: "Kabul and Delhi" beside "Oslo" in "Oslo, Kabul and
 * Delhi said", "American" beside "Afghan officials" in "American and Afghan officials said".
 */
export function findCoSpeakers(statement: Statement, { first, next }: Phrase): Span[] {
  const from = statement.word(first)
  const to = statement.word(next - 1)
  if (from === undefined || from.sentence !== to?.sentence) return []
  const head = from.sentence.headOf({ first: from.index, next: to.index + 1 })
  if (head === undefined) return []
  const modifiers = head.childrenBy('amod', 'compound')
  return [...conjunctsOf(head), ...modifiers.flatMap((one) => [one, ...conjunctsOf(one)])]
    .filter(({ index }) => index < from.index || index > to.index)
    .sort((a, b) => a.index - b.index)
}

/** The nominal words coordinated with a word. */
function conjunctsOf(word: Word): Word[] {
  const first = word.firstConjunct
  return [first, ...first.childrenBy('conj')].filter(
    (one) => one !== word && one.hasTag('NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'),
  )
}
