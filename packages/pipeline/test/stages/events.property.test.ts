import { Sentence } from '@onrecord/grammar'
import {
  type Branch,
  deepTree,
  randomTrees,
  type TreeSentence,
  type TreeWord,
} from '@onrecord/testing/random-trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorMention } from '../../src/results/actor-mention.ts'
import { MentionIndex } from '../../src/results/mention-index.ts'
import type { Surroundings } from '../../src/stages/events/event.ts'
import { findEvents } from '../../src/stages/events/find-events.ts'
import { findParticipants } from '../../src/stages/events/find-participants.ts'

/** A mention, by the index of its first word and the number of its words. */
interface Mentioned extends Omit<ActorMention, 'start' | 'end'> {
  first: number
  length: number
}

/** Mentions of a few entities anywhere, so that pronouns and nouns refer back, ahead, to each other and to themselves. */
const mentionsOf = (...forms: ActorMention['form'][]): fc.Arbitrary<Mentioned[]> =>
  fc.array(
    fc.record({
      entity: fc.constantFrom('oman', 'qatar', 'ada-quill'),
      type: fc.constantFrom('PER', 'ORG', 'GPE', 'LOC', 'NORP'),
      form: fc.constantFrom(...forms),
      reading: fc.constantFrom('name', 'people', 'place', 'government', 'unspecified'),
      rule: fc.constant('random'),
      confidence: fc.constant(1),
      first: fc.nat(29),
      length: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 10 },
  )

function readMentions({ tokens }: TreeSentence, mentioned: readonly Mentioned[]): MentionIndex {
  const mentions = mentioned.flatMap(({ first, length, ...mention }): ActorMention[] => {
    const start = tokens[first]?.start
    const end = tokens[Math.min(first + length, tokens.length) - 1]?.end
    return start === undefined || end === undefined ? [] : [{ ...mention, start, end }]
  })
  return new MentionIndex(mentions.sort((a, b) => a.start - b.start))
}

const surround = (
  tree: TreeSentence,
  names: readonly Mentioned[],
  references: readonly Mentioned[],
): Surroundings => ({
  mentions: readMentions(tree, names),
  references: readMentions(tree, references),
  isTime: ({ start }) => start % 7 === 0,
  actionDepth: 0,
  nounDepth: 0,
})

describe('events of any tree', () => {
  const mentions = [mentionsOf('name'), mentionsOf('nominal', 'pronoun')] as const

  it('have words of the sentence for triggers, once each, and parties within it', () => {
    fc.assert(
      fc.property(randomTrees, ...mentions, (tree, names, references) => {
        const { words } = new Sentence(tree)
        const events = findEvents(words, surround(tree, names, references))
        expect(new Set(events.map(({ word }) => word)).size).toBe(events.length)
        for (const { word, agents, recipients } of events) {
          expect(words[word.index]).toBe(word)
          expect(agents.length + recipients.length).toBeGreaterThan(0)
          for (const { start, end } of [...agents, ...recipients]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(tree.end)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('have participants once each', () => {
    fc.assert(
      fc.property(randomTrees, ...mentions, (tree, names, references) => {
        const { words } = new Sentence(tree)
        const found = findParticipants(words, surround(tree, names, references))
        const entities = found.flatMap(({ entity }) => entity ?? [])
        expect(new Set(entities).size).toBe(entities.length)
      }),
      { numRuns: 500 },
    )
  })
})

const attack: TreeWord = { text: 'attack', lemma: 'attack', tag: 'NOUN', fineTag: 'NN' }
const raid: TreeWord = { text: 'raid', lemma: 'raid', tag: 'NOUN', fineTag: 'NN' }
const council: TreeWord = { text: 'council', lemma: 'council', tag: 'NOUN', fineTag: 'NN' }
const dozens: TreeWord = { text: 'dozens', lemma: 'dozen', tag: 'NOUN', fineTag: 'NNS' }
const name: TreeWord = { text: 'Oman', lemma: 'Oman', tag: 'PROPN', fineTag: 'NNP' }
const pronoun: TreeWord = { text: 'it', lemma: 'it', tag: 'PRON', fineTag: 'PRP' }
const refuse: TreeWord = { text: 'refuse', lemma: 'refuse', tag: 'VERB', fineTag: 'VB' }
const accuse: TreeWord = { text: 'accused', lemma: 'accuse', tag: 'VERB', fineTag: 'VBN' }

const branches: readonly (Omit<Branch, 'depth'> & { name: string })[] = [
  { name: 'actors in a row', relations: ['conj'], words: [name, pronoun] },
  { name: 'actions in a row', relations: ['conj'], words: [accuse] },
  { name: 'nouns for actions under each other', relations: ['nmod'], words: [attack, raid] },
  { name: 'things under each other', relations: ['nmod'], words: [council, dozens] },
  { name: 'participles under nouns', relations: ['acl', 'obj'], words: [attack, accuse] },
  { name: 'actions in actions', relations: ['xcomp'], words: [refuse] },
  { name: 'what was said in what was said', relations: ['ccomp'], words: [refuse, accuse] },
  {
    name: 'owners of owners',
    relations: ['nmod:poss'],
    words: [attack, council],
    isLeftward: true,
  },
  { name: 'adverbial clauses', relations: ['advcl'], words: [accuse, refuse] },
  {
    name: 'everything',
    relations: ['conj', 'nmod', 'acl', 'xcomp', 'nmod:poss', 'advcl', 'obj', 'ccomp', 'nsubj'],
    words: [attack, accuse, refuse, name, council, pronoun, dozens],
  },
]

describe('events of a tree of 10,000 levels', () => {
  it.each(branches)('of $name are found', (branch) => {
    const depth = 10_000
    const tree = deepTree({ ...branch, depth })
    const { words } = new Sentence(tree)
    const mentioned = Array.from({ length: depth / 10 }, (_, index): Mentioned => ({
      entity: index % 3 === 0 ? 'oman' : 'qatar',
      type: 'GPE',
      form: index % 2 === 0 ? 'name' : 'pronoun',
      reading: 'name',
      rule: 'random',
      confidence: 1,
      first: index * 10,
      length: 1,
    }))
    const isName = ({ form }: Mentioned) => form === 'name'
    const surroundings = surround(
      tree,
      mentioned.filter(isName),
      mentioned.filter((one) => !isName(one)),
    )
    const asked = words.filter(({ index }) => index % 250 === 0 || index > depth - 10)
    expect(() => findEvents(asked, surroundings)).not.toThrow()
    expect(() => findParticipants(asked, surroundings)).not.toThrow()
  })
})
