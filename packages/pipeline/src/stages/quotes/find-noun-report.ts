import { findSubjectHead } from '../../trees/find-subject-head.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import type { Phrase } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { findContent } from './find-content.ts'
import type { Cue } from './find-cues.ts'
import { findGoverned } from './find-governed.ts'
import { phraseAt } from './find-speaker.ts'
import type { FoundQuotation } from './quotation.ts'

/** What a noun reports, where the text tells whose it is: "her warning that it rained", "Oman is of the view that it rained". */
export function findNounReport(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): FoundQuotation | undefined {
  const place = trees.placeOf(tokenAt(statement, cue.index))
  if (cue.word.partOfSpeech !== 'noun' || place === undefined) return undefined
  const { tree, index } = place
  const complement = findGoverned(statement, cue, trees)
  const owner = complement && findOwner(tree, index)
  const phrase = owner === undefined ? undefined : phraseAt(statement, tree, owner)
  const speaker = phrase && withoutOwned(statement, phrase)
  if (complement === undefined || speaker === undefined) return undefined
  const content = findContent(statement, complement.index, complement.next)
  return content && { statement, ...content, cue, speaker, rule: 'indirect-noun' }
}

/** Whose words a noun stands for: its possessor, who it is by, its subject or that of the verb that it is the object of. */
function findOwner(tree: SentenceTree, noun: number): number | undefined {
  const possessor = tree.childrenBy(noun, 'nmod:poss').at(0)
  if (possessor !== undefined) return possessor
  const maker = tree
    .childrenBy(noun, 'nmod', 'obl')
    .find((child) => child > noun && /^(?:by|from)$/.test(tree.caseOf(child) ?? ''))
  if (maker !== undefined) return maker
  const own = tree.childrenBy(noun, 'nsubj').at(0)
  if (own !== undefined) return own
  return tree.is(noun, 'obj') ? findSubjectHead(tree, tree.headOf(noun)) : undefined
}

/** A possessor without the sign of possession and what it possesses. */
function withoutOwned(statement: Statement, phrase: Phrase): Phrase {
  for (let index = phrase.index; index < phrase.next; index++) {
    const last = statement.items[index - 1]
    if (last && index > phrase.index && /^['’]s?$/.test(tokenAt(statement, index)?.text ?? ''))
      return { ...phrase, next: index, end: last.end }
  }
  return phrase
}
