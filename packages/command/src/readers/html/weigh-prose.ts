import { isLeftOut } from './left-out.ts'
import type { HtmlElement, HtmlNode, HtmlParent } from './parse-html.ts'
import { isElement, isText } from './tree.ts'

/** How many characters of prose and of links are in the elements of a page. */
export class ProseWeights {
  readonly #weights = new Map<HtmlNode | HtmlParent, { prose: number; links: number }>()
  readonly #all = new Map<HtmlNode | HtmlParent, number>()
  readonly #total: number

  constructor(root: HtmlParent) {
    this.#total = this.#countAll(root)
  }

  /** Whether an element is left out: it holds no prose of the article, and not most of the page. */
  isLeftOut(element: HtmlElement): boolean {
    if (alwaysOut.has(element.tagName)) return true
    return isLeftOut(element) && (this.#all.get(element) ?? 0) * 2 <= this.#total
  }

  /** The characters outside links in what is not left out. */
  prose(node: HtmlNode | HtmlParent): number {
    return this.#weigh(node).prose
  }

  /** The share of the characters that are in links. */
  linkShare(node: HtmlNode | HtmlParent): number {
    const { prose, links } = this.#weigh(node)
    return links === 0 ? 0 : links / (prose + links)
  }

  #weigh(node: HtmlNode | HtmlParent): { prose: number; links: number } {
    const known = this.#weights.get(node)
    if (known) return known
    const weight = { prose: 0, links: 0 }
    if ('value' in node && isText(node as HtmlNode)) weight.prose = countCharacters(node.value)
    else if ('childNodes' in node)
      for (const child of node.childNodes) {
        if (isElement(child) && this.isLeftOut(child)) continue
        const { prose, links } = this.#weigh(child)
        weight.prose += prose
        weight.links += links
      }
    if ('tagName' in node && node.tagName === 'a') {
      weight.links += weight.prose
      weight.prose = 0
    }
    this.#weights.set(node, weight)
    return weight
  }

  #countAll(node: HtmlNode | HtmlParent): number {
    let count = 0
    if ('value' in node) count = countCharacters(node.value)
    else if ('childNodes' in node)
      for (const child of node.childNodes)
        if (!(isElement(child) && alwaysOut.has(child.tagName))) count += this.#countAll(child)
    this.#all.set(node, count)
    return count
  }
}

/** Elements whose characters are no prose, however many they are. */
const alwaysOut = new Set(
  'script style template noscript head title textarea svg math iframe object select'.split(' '),
)

const countCharacters = (text: string): number => text.replace(/\s+/g, '').length
