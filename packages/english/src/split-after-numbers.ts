import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst'

/**
 * End sentences after numbers: "They left on Feb. 19. He stayed." `parse-english` takes "19." for the number of a list
 * item and goes on. It is one only where it opens the sentence.
 */
export function splitAfterNumbers(tree: Root): void {
  for (const node of tree.children) if (node.type === 'ParagraphNode') splitParagraph(node)
}

function splitParagraph(paragraph: Paragraph): void {
  paragraph.children = paragraph.children.flatMap((node) =>
    node.type === 'SentenceNode' ? splitSentence(node) : [node],
  )
}

function splitSentence(sentence: Sentence): Paragraph['children'] {
  const parts: Paragraph['children'] = []
  let rest = sentence.children
  for (let index = 1; index < rest.length; index++) {
    const space = rest[index + 1]
    if (
      !endsWithNumber(rest[index]) ||
      space?.type !== 'WhiteSpaceNode' ||
      !opensSentence(rest, index + 2)
    )
      continue
    parts.push(toSentence([...rest.slice(0, index), ...releaseFullStop(rest[index])]), space)
    rest = rest.slice(index + 2)
    index = 0
  }
  return parts.length > 0 ? [...parts, toSentence(rest)] : [sentence]
}

function endsWithNumber(node: SentenceContent | undefined): boolean {
  if (node?.type !== 'WordNode') return false
  const [number, fullStop, more] = node.children
  const isNumber = number?.type === 'TextNode' && /^\d+$/.test(number.value)
  return (
    isNumber && fullStop?.type === 'PunctuationNode' && fullStop.value === '.' && more === undefined
  )
}

/** Whether a capital letter follows, perhaps behind an opening mark. */
function opensSentence(nodes: readonly SentenceContent[], index: number): boolean {
  const node = nodes[index]
  if (node?.type === 'PunctuationNode')
    return nodes[index + 1]?.type === 'WordNode' && opensSentence(nodes, index + 1)
  const first = node?.type === 'WordNode' ? node.children[0] : undefined
  return first?.type === 'TextNode' && /^\p{Lu}/u.test(first.value)
}

/** A number without its full stop, and the full stop. */
function releaseFullStop(node: SentenceContent | undefined): SentenceContent[] {
  if (node?.type !== 'WordNode') return []
  const [number, fullStop] = node.children
  if (number === undefined || fullStop?.type !== 'PunctuationNode') return [node]
  const word = {
    ...node,
    children: [number],
    ...(number.position && { position: number.position }),
  }
  return [word, fullStop]
}

function toSentence(children: SentenceContent[]): Sentence {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return { type: 'SentenceNode', children, ...(start && end && { position: { start, end } }) }
}
