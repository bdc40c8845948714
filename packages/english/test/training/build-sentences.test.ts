import { describe, expect, it } from 'vitest'
import { Random } from '../../training/network/random.ts'
import type { GoldSentence } from '../../training/read-sentences.ts'
import { buildSentences } from '../../training/recombine/build-sentences.ts'
import { findPhrases } from '../../training/recombine/find-phrases.ts'

/** A sentence with its tree, a token a line: form, tag, fine tag, head, relation. */
function read(lines: string): GoldSentence {
  const rows = lines.split('\n').map((line) => line.trim().split(' '))
  const column = (index: number) => rows.map((row) => row[index] ?? '')
  return {
    document: 'own',
    forms: column(0),
    tags: column(1),
    fineTags: column(2),
    heads: column(3).map(Number),
    relations: column(4),
    names: rows.map(() => 'O'),
  }
}

const plain = read(`The DET DT 3 det
  harbour NOUN NN 3 compound
  union NOUN NN 4 nsubj
  called VERB VBD 0 root
  off ADP RP 4 compound:prt
  the DET DT 7 det
  strike NOUN NN 4 obj
  . PUNCT . 4 punct`)
const reduced = read(`Miners NOUN NNS 5 nsubj
  stranded VERB VBN 1 acl
  in ADP IN 4 case
  Barda PROPN NNP 2 obl
  want VERB VBP 0 root
  to PART TO 7 mark
  leave VERB VB 5 xcomp
  the DET DT 9 det
  town NOUN NN 7 obj
  . PUNCT . 5 punct`)
const speech = read(`Ivo PROPN NNP 6 nsubj
  , PUNCT , 4 punct
  a DET DT 4 det
  pilot NOUN NN 1 appos
  , PUNCT , 4 punct
  says VERB VBZ 0 root
  they PRON PRP 8 nsubj
  saw VERB VBD 6 ccomp
  smoke NOUN NN 8 obj
  . PUNCT . 6 punct`)

const named = read(`Quill PROPN NNP 2 nsubj
  left VERB VBD 0 root
  Barda PROPN NNP 2 obj
  . PUNCT . 2 punct`)

const gold = [plain, reduced, named, speech, speech, speech]

describe('findPhrases', () => {
  it('finds constituents by their kind', () => {
    const words = [...findPhrases(gold)].map(([kind, phrases]) => {
      const texts = [...phrases.values()].flat().map(({ words }) => words.map(({ form }) => form))
      return [kind, [...new Set(texts.map((forms) => forms.join(' ')))]]
    })
    expect(Object.fromEntries(words)).toEqual({
      subject: ['the harbour union', 'Quill'],
      'subject that is a deed': [],
      apposition: ['a pilot'],
      participle: ['stranded in Barda'],
      predicate: ['leave the town', 'left Barda', 'saw smoke'],
      'predicate with a particle': ['called off the strike'],
      'predicate with an infinitive': ['want to leave the town'],
      'speech verb': ['says'],
    })
  })

  it('leaves out what a teacher is not sure of, and heads in a circle', () => {
    const shares = plain.forms.map((form) => (form === 'strike' ? 0.6 : 1))
    const unsure = { ...plain, seconds: { heads: { choices: shares.map(() => 0), shares } } }
    expect(findPhrases([unsure]).get('predicate with a particle')?.size).toBe(0)
    const circle = { ...plain, heads: plain.heads.with(3, 7) }
    expect(findPhrases([circle]).get('predicate with a particle')?.size).toBe(0)
  })
})

describe('buildSentences', () => {
  const built = buildSentences(findPhrases(gold), 300, new Random(1))

  it('gives trees with one root, whose arcs do not cross', () => {
    expect(built.length).toBeGreaterThan(100)
    for (const { forms, heads, relations } of built) {
      expect(heads.filter((head) => head === 0)).toHaveLength(1)
      for (const [index, head] of heads.entries()) {
        expect(head === 0).toBe(relations[index] === 'root')
        const [low, high] = [Math.min(index + 1, head), Math.max(index + 1, head)]
        for (const inner of heads.slice(low, high - 1))
          expect(head === 0 || (inner >= low && inner <= high)).toBe(true)
        let steps = 0
        for (let at = head; at !== 0 && steps <= forms.length; at = heads[at - 1] ?? 0) steps++
        expect(steps).toBeLessThanOrEqual(forms.length)
      }
    }
  })

  it('puts a capital first and a full stop last, and agrees in number', () => {
    for (const { fineTags, forms, heads, relations } of built) {
      expect(forms.find((form) => form !== '"')).toMatch(/^\p{Lu}/u)
      expect(forms.at(-1)).toBe('.')
      for (const [index, relation] of relations.entries())
        if (relation === 'nsubj' && fineTags[(heads[index] ?? 0) - 1] === 'VBP')
          expect(fineTags[index]).toMatch(/S$/)
    }
  })

  it('builds the shapes of newswire', () => {
    const texts = built.map(({ forms }) => forms.join(' ')).join('\n')
    for (const shape of [
      /^Quill , a pilot , \w+/m,
      /union stranded in Barda called off the strike/,
      /called off the strike(?: ,)? (?:and|but) (?:saw|called|left)/,
      /, (?:says the harbour union|the harbour union says) [.,]/,
    ])
      expect(texts).toMatch(shape)
  })

  it('gives the same sentences again', () => {
    expect(buildSentences(findPhrases(gold), 300, new Random(1))).toEqual(built)
  })
})
