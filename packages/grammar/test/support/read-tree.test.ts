import { describe, expect, it } from 'vitest'
import { readTree } from './read-tree.ts'

const described = (notation: string) =>
  readTree(notation).sentence.words.map(
    ({ text, token, tag, fineTag, relation, head }) =>
      `${text} ${token.lemma} ${tag} ${fineTag} ${relation} ${head?.text ?? '-'}`,
  )

describe('a tree that is written by hand', () => {
  it('has the words with tags, lemmas, heads and relations', () => {
    expect(
      described(
        'Oman<accused:nsubj accused=accuse/VBD<root Yemen<accused:obj of<lying:mark lying=lie/VBG<accused:advcl .',
      ),
    ).toEqual([
      'Oman Oman PROPN NNP nsubj accused',
      'accused accuse VERB VBD root -',
      'Yemen Yemen PROPN NNP obj accused',
      'of of SCONJ IN mark lying',
      'lying lie VERB VBG advcl accused',
      '. . PUNCT . punct accused',
    ])
  })

  it.each([
    ['an auxiliary', 'has<left:aux left=leave/VBN<root', 'has have AUX VBZ aux left'],
    ['a negation', "n't<leave:advmod leave/VB<root", "n't not PART RB advmod leave"],
    ['a subordinator', 'to<leave:mark leave/VB<root', 'to to PART TO mark leave'],
    ['a preposition', 'to<Oman:case Oman<root', 'to to ADP IN case Oman'],
    [
      'a possessive sign',
      'Oman<pact:nmod:poss ’s<Oman:case pact/NN<root',
      "’s 's PART POS case Oman",
    ],
    ['a relative pronoun', 'that<left:nsubj left=leave/VBD<root', 'that that PRON WDT nsubj left'],
    ['a subordinator that', 'that<left:mark left=leave/VBD<root', 'that that SCONJ IN mark left'],
    ['a determiner', 'The<pact:det pact/NN<root', 'The the DET DT det pact'],
    ['a copula', 'is<due:cop due/JJ<root', 'is be AUX VBZ cop due'],
    ['a class that is given', 'set=set/ADJ:VBN<root', 'set set ADJ VBN root -'],
  ])('guesses the tag of %s', (_, notation, word) => {
    expect(described(notation)).toContain(word)
  })

  it('has the second of two words that are alike where it is meant', () => {
    const { sentence } = readTree(
      'left=leave/VBD<root and<left#2:cc left=leave/VBD<left#1:conj again/RB<left#2:advmod',
    )
    expect(sentence.words.at(-1)?.head?.index).toBe(2)
  })

  it('has its text as one would write it', () => {
    const tree = readTree(
      'Oman<pact:nmod:poss ’s<Oman:case “<pact:punct *pact/NN<root ”<pact:punct .',
    )
    expect(tree.text).toBe('Oman’s “pact”.')
    expect(tree.starred.map(({ start, end }) => tree.text.slice(start, end))).toEqual(['pact'])
  })

  it.each([
    ['left', 'Unexpected "left", expected word=lemma/TAG<head:relation'],
    ['Oman<lft:nsubj left=leave/VBD<root', 'Unexpected head "lft" of "Oman", expected a word of'],
    ['a/DT<Oman:det Oman<Oman:x Oman<root', 'Unexpected head "Oman" of "a", expected Oman#1'],
    ['pact<root', 'Unexpected "pact" without a tag, expected one'],
    ['pact/XYZ<root', 'Unexpected tag "XYZ", expected a Penn tag'],
    ['left/VBD<root', 'Unexpected "left/VBD" without a lemma, expected left=lemma'],
    ['Oman<root Iran<root', 'Unexpected 2 roots in "Oman Iran", expected one'],
    ['Oman<Iran:conj Iran<Oman:conj', 'Unexpected 0 roots in "Oman Iran", expected one'],
    [
      'Oman<Iran:conj Iran<Oman:conj Peru<root',
      'Unexpected cycle of heads over "Oman", expected a',
    ],
    ['a<Iran:det Oman<root Iran<Oman:conj', 'Unexpected "Oman" between "a" and its head "Iran"'],
  ])('is refused where it is none: %s', (notation, message) => {
    expect(() => readTree(notation)).toThrow(message)
  })
})
