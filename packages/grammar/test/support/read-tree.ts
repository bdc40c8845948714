import type { Tag, Token } from '@onrecord/english'
import { Sentence, type Word } from '../../src/word.ts'
import { checkTree } from './check-tree.ts'
import { guessLemma, guessTag, toTag } from './guess-tag.ts'

/** A sentence whose tree is written by hand. */
export interface Tree {
  text: string
  sentence: Sentence
  /** The words with a star, in order. */
  starred: readonly Word[]
}

/** A word as it is written. */
interface Written {
  isStarred: boolean
  text: string
  lemma: string | undefined
  tag: string | undefined
  fineTag: string | undefined
  head: string | undefined
  relation: string
}

const pattern =
  /^(?<star>\*?)(?<text>[^=/<]+)(?:=(?<lemma>[^/<]+))?(?:\/(?:(?<tag>[A-Z]+):)?(?<fineTag>[^<]+))?(?:<(?<head>[^:]+)(?::(?<relation>\S+))?)?$/
/** Tokens that follow the one before without a space. */
const joinedBefore = /^(?:[-.,;:?!)\]”]|['’](?:s|ll|d|ve|re|m)?|n['’]t)$/
/** Tokens that the one after follows without a space. */
const joinedAfter = /^[-([“]$/

/**
 * Read a tree that is written by hand, a word like this, with white space between words:
 *
 *     *word=lemma/TAG<head:relation
 *
 * `head` is the text of the word that it depends on, `head#2` where that text occurs more than once and its second is
 * meant, and `<root` stands for none. TAG is of the Penn Treebank; `VERB:VBN` gives the class of Universal Dependencies as
 * well. A star marks a word that a test asks about. What is plain may be left out: the tag of function words, names, marks,
 * and of adjectives and adverbs under their head; the lemma where it is the text and the tag is no inflected one; the head
 * of a mark that depends on the root.
 *
 *     Oman<accused:nsubj *accused=accuse/VBD<root Yemen<accused:obj of<lying:mark lying=lie/VBG<accused:advcl .
 */
export function readTree(notation: string): Tree {
  const words = notation.trim().split(/\s+/).map(readWord)
  const root = words.findIndex(({ head }) => head === 'root')
  const heads = words.map((word) => findHead(word, words, root))
  const tokens: Token[] = []
  let text = ''
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.text ?? ''
    if (before !== '' && !joinedBefore.test(word.text) && !joinedAfter.test(before)) text += ' '
    const start = text.length
    text += word.text
    tokens.push({ start, end: text.length, ...toToken(word, heads[index] ?? -1) })
  }
  checkTree(tokens)
  const sentence = new Sentence({ start: 0, end: text.length, tokens })
  const starred = sentence.words.filter(({ index }) => words[index]?.isStarred)
  return { text, sentence, starred }
}

function readWord(written: string): Written {
  const { text, star, lemma, tag, fineTag, head, relation } = pattern.exec(written)?.groups ?? {}
  const isMark = head === undefined && relation === undefined && !/[\p{L}\p{N}]/u.test(written)
  if (text === undefined || (head !== 'root' && relation === undefined && !isMark))
    throw new Error(`Unexpected "${written}", expected word=lemma/TAG<head:relation`)
  const isRoot = head === 'root'
  return {
    isStarred: star === '*',
    text,
    lemma,
    tag,
    fineTag,
    head,
    relation: isRoot ? 'root' : (relation ?? 'punct'),
  }
}

function findHead({ text, head }: Written, words: readonly Written[], root: number): number {
  if (head === 'root') return -1
  if (head === undefined) return root
  const [wanted = '', place] = head.split('#')
  const found = [...words.keys()].filter((index) => words[index]?.text === wanted)
  const [first, ...others] = found
  const index = place === undefined ? first : found[Number(place) - 1]
  if (index === undefined)
    throw new Error(`Unexpected head "${head}" of "${text}", expected a word of the sentence`)
  if (place === undefined && others.length > 0)
    throw new Error(`Unexpected head "${head}" of "${text}", expected ${head}#1 or the like`)
  return index
}

function toToken(
  { text, lemma, tag, fineTag: written, relation }: Written,
  head: number,
): Omit<Token, 'start' | 'end'> {
  const fineTag = written ?? guessTag(text, relation)
  if (fineTag === undefined) throw new Error(`Unexpected "${text}" without a tag, expected one`)
  const own = lemma ?? guessLemma(text, fineTag)
  if (own === undefined)
    throw new Error(`Unexpected "${text}/${fineTag}" without a lemma, expected ${text}=lemma`)
  const wide = (tag as Tag | undefined) ?? toTag(text, fineTag, relation)
  if (wide === undefined) throw new Error(`Unexpected tag "${fineTag}", expected a Penn tag`)
  return { text, lemma: own, tag: wide, fineTag, head, relation }
}
