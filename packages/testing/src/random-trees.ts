import fc from 'fast-check'

/** A token as the analyser gives it. */
export interface TreeToken extends TreeWord {
  start: number
  end: number
  head: number
  relation: string
}

/** A word without its place in a tree. */
export interface TreeWord {
  text: string
  lemma: string
  tag: (typeof tags)[number]
  fineTag: string
}

/** A sentence as the analyser gives it, with its text: the tokens with a space between them. */
export interface TreeSentence {
  text: string
  start: number
  end: number
  tokens: readonly TreeToken[]
}

const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
const split = (words: string) => words.split(' ')
const fineTags = split('CC CD DT IN JJ MD NN NNP NNS POS PRP PRP$ RB TO VB VBD VBG VBN VBP VBZ WDT')
const relations = split(
  `acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop det flat iobj mark
  nmod nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent parataxis punct xcomp`.replaceAll(
    '\n',
    '',
  ),
).filter((relation) => relation !== '')
/** Words by their tags and likely relations, so that a tree may hold events, speech and conditions. */
const vocabulary: readonly (readonly [
  tag: TreeWord['tag'],
  fineTag: string,
  lemmas: string,
  relations: string,
])[] = [
  ['VERB', 'VBD', 'accuse attack condemn help meet say tell threaten warn', 'conj ccomp acl:relcl'],
  ['VERB', 'VBN', 'accuse attack condemn plan', 'conj acl xcomp'],
  ['VERB', 'VBG', 'attack hold meet', 'advcl acl xcomp obl'],
  ['VERB', 'VB', 'attack be fail hold plan promise refuse visit', 'xcomp ccomp acl advcl conj'],
  ['NOUN', 'NN', 'attack claim council dozen official pact talk visit', 'nsubj obj obl nmod conj'],
  ['PROPN', 'NNP', 'Oman Qatar Quill', 'nsubj obj obl nmod nmod:poss conj nsubj:pass appos'],
  ['PRON', 'PRP', 'he it they which who', 'nsubj obj nmod:poss'],
  ['ADP', 'IN', 'against by from of on to with', 'case'],
  ['SCONJ', 'IN', 'if that until', 'mark'],
  ['PART', 'TO', 'to', 'mark'],
  ['AUX', 'MD', 'would will', 'aux'],
  ['ADV', 'RB', 'not only', 'advmod'],
  ['PUNCT', ',', ', “ ”', 'punct'],
]
const known = vocabulary.flatMap(([tag, fineTag, lemmas, likely]) =>
  split(lemmas).flatMap((lemma) =>
    split(likely).map((relation) => ({ text: lemma, lemma, tag, fineTag, relation })),
  ),
)
const texts = known.map(({ text }) => text)
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  {
    weight: 1,
    arbitrary: fc.record({
      text: fc.constantFrom(...texts),
      lemma: fc.constantFrom(...texts),
      tag: fc.constantFrom(...tags),
      fineTag: fc.constantFrom(...fineTags),
      relation: fc.constantFrom(...relations),
    }),
  },
)
/** What follows a word in the order of an arc-standard parser: true attaches to the right, and false to the left. */
const arcs = fc.array(fc.boolean(), { maxLength: 3 })
const nodes = fc.record({ word: words, arcs })

/** Random projective trees, of random words, tags and relations: any tree, however little it makes sense. */
export const randomTrees: fc.Arbitrary<TreeSentence> = fc
  .array(nodes, { minLength: 1, maxLength: 30 })
  .map((list) => {
    const heads = list.map(() => -1)
    const stack: number[] = []
    const attach = (isRight: boolean) => {
      const [below, top] = stack.splice(-2)
      if (below === undefined || top === undefined) return
      const [head, child] = isRight ? [below, top] : [top, below]
      heads[child] = head
      stack.push(head)
    }
    for (const [index, node] of list.entries()) {
      stack.push(index)
      for (const isRight of node.arcs) if (stack.length > 1) attach(isRight)
    }
    while (stack.length > 1) attach(true)
    return toSentence(list.map(({ word }, index) => ({ ...word, head: heads[index] ?? -1 })))
  })

/** How to build a tree of one branch. */
export interface Branch {
  depth: number
  /** The relations from the root down, over and over. */
  relations: readonly string[]
  /** The words from the root down, over and over. */
  words: readonly TreeWord[]
  /** Whether each word stands before its head. */
  isLeftward?: boolean
}

/** A tree of one branch. */
export function deepTree({ depth, relations, words, isLeftward = false }: Branch): TreeSentence {
  const tokens = Array.from({ length: depth }, (_, level) => ({
    ...(words[level % words.length] as TreeWord),
    head: isLeftward ? (level === 0 ? -1 : depth - level) : level - 1,
    relation: relations[level % relations.length] ?? 'dep',
  }))
  return toSentence(isLeftward ? tokens.reverse() : tokens)
}

function toSentence(tokens: readonly Omit<TreeToken, 'start' | 'end'>[]): TreeSentence {
  let end = -1
  const placed = tokens.map((token) => {
    const start = end + 1
    end = start + token.text.length
    return { ...token, start, end, relation: token.head === -1 ? 'root' : token.relation }
  })
  return { text: placed.map(({ text }) => text).join(' '), start: 0, end, tokens: placed }
}
