import type { HtmlElement, HtmlNode, HtmlParent, HtmlText } from './parse-html.ts'

export const isElement = (node: HtmlNode | HtmlParent): node is HtmlElement => 'tagName' in node

export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value

/** The elements below a node, in document order. */
export function* listElements(parent: HtmlParent): Generator<HtmlElement> {
  const pending: HtmlNode[] = [...parent.childNodes].reverse()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isElement(node)) continue
    yield node
    pending.push(...[...node.childNodes].reverse())
  }
}

/** All characters below a node, with white space as one space. */
export const textOf = (parent: HtmlParent): string => rawTextOf(parent).replace(/\s+/g, ' ').trim()

/** All characters below a node. */
export function rawTextOf(parent: HtmlParent): string {
  let text = ''
  const pending: HtmlNode[] = [...parent.childNodes].reverse()
  for (let node = pending.pop(); node; node = pending.pop())
    if (isText(node)) text += node.value
    else if (isElement(node)) pending.push(...[...node.childNodes].reverse())
  return text
}

export function hasAncestor(
  { parentNode }: HtmlNode,
  test: (element: HtmlElement) => boolean,
): boolean {
  for (let parent = parentNode; parent && isElement(parent); parent = parent.parentNode)
    if (test(parent)) return true
  return false
}
