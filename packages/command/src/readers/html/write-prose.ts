import type { PlacedText } from '../places/file-places.ts'
import { ProseWriter } from '../places/prose-writer.ts'
import { type HtmlElement, type HtmlNode, type HtmlParent, placeText } from './parse-html.ts'
import { isElement, isText, textOf } from './tree.ts'
import type { ProseWeights } from './weigh-prose.ts'

const blocks = new Set(
  'address article blockquote body center dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const paragraphs = new Set('p li blockquote dd dt h1 h2 h3 h4 h5 h6 pre td summary'.split(' '))
const headings = /^h[1-6]$/

const readMore =
  /^(?:also (?:read|see|watch)|click here|continue reading|follow|listen|more (?:from|on)|read (?:also|full|more|next|the)|recommended|related|see also|share|sign up|subscribe|watch)\b/i

interface Choice {
  weights: ProseWeights
  /** The heading that is the title of the page: it comes first, wherever it is. */
  title: HtmlElement | undefined
  /** The texts that belong to the article, where only some do. */
  chosen?: ReadonlySet<HtmlNode> | undefined
}

/** Write the prose of an article: headings, paragraphs, lists and block quotes, without what stands around them. */
export function writeProse(html: string, root: HtmlParent, choice: Choice): PlacedText {
  const { weights, title, chosen } = choice
  const writer = new ProseWriter()
  const marks: string[] = []

  const visitAll = (nodes: readonly HtmlNode[], within: HtmlElement | undefined): void => {
    for (const node of nodes)
      if (isText(node)) {
        if ((chosen === undefined || chosen.has(node)) && (within || !isInHeader(node)))
          writer.write(placeText(html, node))
      } else if (isElement(node) && node !== title && !isPassedOver(node, within, weights))
        visit(node, within)
  }

  const visit = (element: HtmlElement, within?: HtmlElement): void => {
    const { tagName, childNodes } = element
    if (tagName === 'br') {
      writer.endLine()
      return
    }
    const isBlock = blocks.has(tagName)
    if (isBlock) writer.endParagraph()
    if (tagName === 'q') writeMark(element, 'startTag', marks.length % 2 === 0 ? '“' : '‘')
    visitAll(childNodes, paragraphs.has(tagName) ? element : within)
    if (tagName === 'q') writeMark(element, 'endTag', marks.length % 2 === 1 ? '”' : '’')
    if (isBlock) writer.endParagraph()
  }

  /** Quotation marks that only the browser shows, at the place of their tags. */
  const writeMark = (element: HtmlElement, tag: 'startTag' | 'endTag', mark: string): void => {
    if (tag === 'startTag') marks.push(mark)
    else marks.pop()
    const location = element.sourceCodeLocation?.[tag]
    const [from, to] = [location?.startOffset ?? 0, location?.endOffset ?? 0]
    if (location) writer.write([{ text: mark, from, to, isExact: false }])
  }

  if (title) {
    visitAll(title.childNodes, title)
    writer.endParagraph()
  }
  visitAll(root.childNodes, undefined)
  return writer.end()
}

function isPassedOver(
  element: HtmlElement,
  within: HtmlElement | undefined,
  weights: ProseWeights,
): boolean {
  const { tagName } = element
  if (weights.isLeftOut(element)) return true
  if (tagName === 'time') return within === undefined || textOf(within) === textOf(element)
  if (headings.test(tagName)) return false
  const linkShare = weights.linkShare(element)
  if (['ul', 'ol', 'dl', 'div', 'section'].includes(tagName)) return linkShare > 0.7
  if (tagName !== 'p' && tagName !== 'li' && tagName !== 'td') return false
  return linkShare > 0.9 || (linkShare > 0.3 && readMore.test(firstWords(element)))
}

/** Loose words in the header of an article are its section, author or time. */
function isInHeader({ parentNode }: HtmlNode): boolean {
  for (let parent = parentNode; parent && isElement(parent); parent = parent.parentNode)
    if (parent.tagName === 'header') return true
  return false
}

function firstWords(element: HtmlElement): string {
  let words = ''
  const pending: HtmlNode[] = [...element.childNodes].reverse()
  for (let node = pending.pop(); node && words.trim().length < 30; node = pending.pop())
    if (isText(node)) words += node.value
    else if (isElement(node)) pending.push(...[...node.childNodes].reverse())
  return words.replace(/\s+/g, ' ').trim()
}
