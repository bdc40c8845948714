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
import { ToldDeeds } from '../../src/stages/events/told-deeds.ts'

/** A mention, by the index of its first word and the number of its words. */
interface Mentioned extends Omit<ActorMention, 'start' | 'end'> {
  first: number
  length: number
}

const state: Omit<Mentioned, 'first' | 'entity'> = {
  type: 'GPE',
  form: 'name',
  reading: 'name',
  rule: 'random',
  confidence: 1,
  length: 1,
}

/** Mentions of a few entities anywhere, so that pronouns and nouns refer back, ahead, to each other and to themselves. */
const mentionsOf = (...forms: ActorMention['form'][]): fc.Arbitrary<Mentioned[]> =>
  fc.array(
    fc.record({
      entity: fc.constantFrom('Oman', 'Qatar', 'Quill'),
      type: fc.constantFrom('PER', 'ORG', 'GPE', 'LOC', 'NORP'),
      form: fc.constantFrom(...forms),
      reading: fc.constantFrom('name', 'people', 'place', 'government', 'unspecified'),
      rule: fc.constant('random'),
      confidence: fc.constant(1),
      first: fc.nat(29),
      length: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 5 },
  )

/** A mention of each name of a tree. */
const namesIn = ({ tokens }: TreeSentence): Mentioned[] =>
  tokens.flatMap(({ tag, text }, first) =>
    tag === 'PROPN' ? [{ ...state, entity: text, first }] : [],
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
  mentions: readMentions(tree, [...namesIn(tree), ...names]),
  references: readMentions(tree, references),
  entities: new Map(),
  told: new ToldDeeds(),
  isTime: ({ start }) => start % 11 === 3,
  actionDepth: 0,
  nounDepth: 0,
})

/** A random tree with random mentions, and the words of its sentence. */
const scenes = fc
  .tuple(randomTrees, mentionsOf('name'), mentionsOf('nominal', 'pronoun'))
  .map(([tree, names, references]) => ({
    tree,
    words: new Sentence(tree).words,
    surroundings: surround(tree, names, references),
  }))

describe('events of any tree', () => {
  it('have words of the sentence for triggers, once each, and parties within it', () => {
    let count = 0
    fc.assert(
      fc.property(scenes, ({ tree, words, surroundings }) => {
        const events = findEvents(words, surroundings)
        count += events.length
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
      { numRuns: 2000 },
    )
    expect(count).toBeGreaterThan(20)
  })

  it('have participants once each', () => {
    fc.assert(
      fc.property(scenes, ({ words, surroundings }) => {
        const found = findParticipants(words, surroundings)
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
    const pronouns = words.flatMap(({ index }): Mentioned[] =>
      index % 20 === 0 ? [{ ...state, form: 'pronoun', entity: 'Oman', first: index }] : [],
    )
    const surroundings = surround(tree, [], pronouns)
    const asked = words.filter(({ index }) => index % 250 === 0 || index > depth - 10)
    expect(() => findEvents(asked, surroundings)).not.toThrow()
    expect(() => findParticipants(asked, surroundings)).not.toThrow()
  })
})
