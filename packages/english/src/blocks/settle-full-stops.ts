import type { Punctuation, Sentence, SentenceContent, Word } from 'nlcst'
import { isAbbreviation } from '../tokens/abbreviations.ts'
import { toWord } from './to-parent.ts'

/**
 * Give full stops to abbreviations within a sentence, and take one from the word that ends it: `parse-english` did both
 * for sentences that ended elsewhere.
 */
export function settleFullStops(nodes: readonly SentenceContent[]): Sentence['children'] {
  const last = nodes.findLastIndex(({ type }) => type === 'WordNode')
  const settled: SentenceContent[] = []
  for (const [index, node] of nodes.entries()) {
    const before = settled.at(-1)
    if (index === last) settled.push(...releaseFullStop(node))
    else if (index < last && isFullStop(node) && before && mayKeep(before))
      settled[settled.length - 1] = toWord([...before.children, node])
    else settled.push(node)
  }
  return settled
}

function isFullStop(node: SentenceContent | Word['children'][number]): node is Punctuation {
  return node.type === 'PunctuationNode' && node.value === '.'
}

function mayKeep(node: SentenceContent): node is Word {
  return isSimple(node, 1) && isAbbreviation(readFirst(node), true)
}

/** A word without its full stop, and the full stop, unless it is an abbreviation. */
function releaseFullStop(node: SentenceContent): SentenceContent[] {
  const fullStop = isSimple(node, 2) ? node.children[1] : undefined
  if (!isSimple(node, 2) || fullStop === undefined || !isFullStop(fullStop)) return [node]
  return isAbbreviation(readFirst(node), false)
    ? [node]
    : [toWord(node.children.slice(0, 1)), fullStop]
}

function isSimple(node: SentenceContent, parts: number): node is Word {
  return node.type === 'WordNode' && node.children.length === parts
}

function readFirst({ children: [first] }: Word): string {
  return first?.type === 'TextNode' ? first.value : ''
}
