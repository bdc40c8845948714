import { describe, expect, test } from 'vitest'
import { lemmatize } from '../src/lemmas/lemmatize.ts'
import { readLemmas } from '../src/lemmas/read-lemmas.ts'
import type { Tag } from '../src/token.ts'
import { learnLemmas } from '../training/learn-lemmas.ts'
import { parseWords } from '../training/read-words.ts'
import { writeLemmas } from '../training/write-lemmas.ts'

/** Sentences as words of the form "form/lemma/tag/fine". */
const sentences = `
  She/she/PRON/PRP baked/bake/VERB/VBD two/two/NUM/CD cakes/cake/NOUN/NNS ././PUNCT/.
  They/they/PRON/PRP 're/be/AUX/VBP waving/wave/VERB/VBG at/at/ADP/IN him/he/PRON/PRP ././PUNCT/.
  They/they/PRON/PRP 're/be/AUX/VBP hopping/hop/VERB/VBG past/past/ADP/IN him/he/PRON/PRP ././PUNCT/.
  They/they/PRON/PRP walk/walk/VERB/VBP talk/talk/VERB/VBP ask/ask/VERB/VBP bark/bark/VERB/VBP work/work/VERB/VBP
  They/they/PRON/PRP look/look/VERB/VBP cook/cook/VERB/VBP pick/pick/VERB/VBP kick/kick/VERB/VBP pack/pack/VERB/VBP
  He/he/PRON/PRP was/be/AUX/VBD carried/carry/VERB/VBN ././PUNCT/.
  He/he/PRON/PRP 's/be/AUX/VBZ late/late/ADJ/JJ and/and/CCONJ/CC it/it/PRON/PRP 's/be/AUX/VBZ later/late/ADV/RBR
  It/it/PRON/PRP 's/have/AUX/VBZ drummed/drum/VERB/VBN ././PUNCT/.
  Let/let/VERB/VB 's/we/PRON/PRP go/go/VERB/VB and/and/CCONJ/CC let/let/VERB/VB 's/we/PRON/PRP sing/sing/VERB/VB
  The/the/DET/DT bigger/big/ADJ/JJR box/box/NOUN/NN of/of/ADP/IN the/the/DET/DT boys/boy/NOUN/NNS
  The/the/DET/DT class/class/NOUN/NN reads/read/VERB/VBZ a/a/DET/DT study/study/NOUN/NN ././PUNCT/.
  The/the/DET/DT leaf/leaf/NOUN/NN falls/fall/VERB/VBZ and/and/CCONJ/CC the/the/DET/DT dog/dog/NOUN/NN leaves/leave/VERB/VBZ
  The/the/DET/DT dogs/dog/NOUN/NNS make/make/VERB/VBP a/a/DET/DT worse/bad/ADJ/JJR and/and/CCONJ/CC largest/large/ADJ/JJS
  Lucia/Lucia/PROPN/NNP wil/will/AUX/MD/typo wil/will/AUX/MD/typo sing/sing/VERB/VB ././PUNCT/.`
const treebank = sentences
  .trim()
  .split('\n')
  .map((sentence) => sentence.trim().split(/\s+/).map(describeWord).join('\n'))
  .join('\n\n')
const learned = learnLemmas(parseWords(`${treebank}\n3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_`))
const table = readLemmas(writeLemmas(learned))

function describeWord(word: string, index: number): string {
  const [form, lemma, tag, fine, typo] = word.split('/')
  return [index + 1, form, lemma, tag, fine, typo ? 'Typo=Yes' : '_', 0, '_', '_', '_'].join('\t')
}

describe('lemmatize', () => {
  test.each<[words: string, tag: Tag, fine: string]>([
    ['baked bake, waved wave, hopped hop, carried carry, walked walk, sang sing', 'VERB', 'VBD'],
    ['making make, waving wave, hopping hop, drumming drum, lying lie, sing sing', 'VERB', 'VBG'],
    ['drawn draw, rewrote rewrite, mis-sold mis-sell, baking bake', 'VERB', 'VBN'],
    ['goes go, leaves leave, makes make, went go', 'VERB', 'VBZ'],
    ['sing sing, bring bring, feed feed', 'VERB', 'VB'],
    ['cakes cake, boxes box, classes class, studies study, dogs dog, class class', 'NOUN', 'NNS'],
    ['wolves wolf, leaves leaf, grandchildren grandchild, 1990’s 1990s, dvd’s dvd', 'NOUN', 'NNS'],
    ['dog dog, leaves leaves', 'NOUN', 'NN'],
    ['bigger big, worse bad, drier dry, larger large', 'ADJ', 'JJR'],
    ['biggest big, best good', 'ADJ', 'JJS'],
    ['later late, bigger big', 'ADV', 'RBR'],
    ['him he, ’s we', 'PRON', 'PRP'],
    ['’s be, was be, is be', 'AUX', 'VBZ'],
    ['ca can, wo will, ’ll will, ’d would, wil wil, must must', 'AUX', 'MD'],
    ['’re be, ’ve have, ’m be', 'AUX', 'VBP'],
    ["n't not, N’T not, ’s 's", 'PART', 'RB'],
    ['” ", ’ \'', 'PUNCT', "''"],
    ['200,000 200000, 3,40 3,40', 'NUM', 'CD'],
    ['Baked baked, BOYS boys', 'X', 'FW'],
  ])('%s as %s %s', (words, tag, fine) => {
    for (const pair of words.split(/, /)) {
      const [form = '', lemma] = pair.split(' ')
      expect(lemmatize(form, tag, fine, table), form).toBe(lemma)
    }
  })

  test('keeps the spelling of names', () => {
    for (const form of ['Lucia', 'O’Brien', 'McDonalds', 'N’T', '’S', 'x'.repeat(90)])
      for (const fine of ['NNP', 'NNPS', 'NNS', 'VBD'])
        expect(lemmatize(form, 'PROPN', fine, table)).toBe(form)
  })

  test('mends tags of another word class', () => {
    expect(lemmatize('runs', 'NOUN', 'VBZ', table)).toBe('run')
    expect(lemmatize('building', 'NOUN', 'VBG', table)).toBe('building')
    expect(lemmatize('Carried', 'VERB', 'NNP', table)).toBe('carry')
    expect(lemmatize('interested', 'ADJ', 'VBN', table)).toBe('interested')
  })

  test('takes any string', () => {
    const forms = [
      '',
      "'",
      "'s",
      's',
      'ing',
      '__proto__',
      'constructor',
      '\ud800',
      '-',
      '--ed',
      'İ',
    ]
    const tags: Tag[] = ['ADJ', 'ADV', 'AUX', 'NOUN', 'NUM', 'PART', 'PUNCT', 'VERB', 'X']
    const fines = [...table.keys(), '', '__proto__', 'constructor', 'hasOwnProperty']
    for (const form of [...forms, ...forms.map((form) => `a${form}ies`)])
      for (const tag of tags)
        for (const fine of fines) {
          const lemma = lemmatize(form, tag, fine, table)
          expect(lemma).toBe(lemma.toLowerCase())
          expect(lemma === '').toBe(form === '')
        }
  })

  test('puts long words in lower case', () => {
    const form = `A${'-s'.repeat(250_000)}`
    expect(lemmatize(form, 'NOUN', 'NNS', table)).toBe(form.toLowerCase())
    expect(lemmatize(`${'1'.repeat(60)},000`, 'NUM', 'CD', table)).toContain(',')
  })

  test('needs no table', () => {
    expect(lemmatize('Wolves', 'NOUN', 'NNS', new Map())).toBe('wolves')
    expect(lemmatize("n't", 'PART', 'RB', new Map())).toBe('not')
    expect(readLemmas(new Uint8Array())).toEqual(new Map())
  })
})

describe('writeLemmas', () => {
  test('writes what readLemmas reads', () => {
    expect(table).toEqual(learned)
  })

  test('writes the same bytes in any order of sentences', () => {
    const reversed = learnLemmas(parseWords(treebank.split('\n\n').reverse().join('\n\n')))
    expect(writeLemmas(reversed)).toEqual(writeLemmas(learned))
  })
})
