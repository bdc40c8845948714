import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type { HtmlElement, HtmlNode, HtmlParent } from './parse-html.ts'
import { isElement, isText } from './tree.ts'
import type { ProseWeights } from './weigh-prose.ts'

/** Pages with less prose are taken whole. */
const shortest = 500
const attribute = 'data-text'

/**
 * Let Readability choose the texts of the article. It works on a copy in which each text has its number: Readability moves
 * and copies what it keeps, but the numbers stay.
 *
 * @returns
 *   Undefined where it finds none.
 */
export function chooseByReadability(
  page: HtmlParent,
  weights: ProseWeights,
): ReadonlySet<HtmlNode> | undefined {
  if (weights.prose(page) < shortest) return undefined
  const { markup, texts } = numberTexts(page, weights)
  const document = new JSDOMParser().parse(markup, 'https://page.invalid/')
  const article = new Readability(document, {
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse()
  if (!article?.content) return undefined
  const chosen = new Set<HtmlNode>()
  for (const element of article.content.getElementsByTagName('span')) {
    const node = texts[Number(element.getAttribute(attribute) ?? Number.NaN)]
    if (node) chosen.add(node)
  }
  return chosen.size > 0 ? chosen : undefined
}

const knownTag = /^[a-z][a-z0-9]*$/
const voids = new Set('br hr wbr'.split(' '))

/** Write a page anew, without what is left out. Each text is in a `span` with its number. */
function numberTexts(
  page: HtmlParent,
  weights: ProseWeights,
): { markup: string; texts: HtmlNode[] } {
  const texts: HtmlNode[] = []
  let markup = ''
  const visit = (node: HtmlNode): void => {
    if (isText(node)) {
      if (node.value.trim() === '') markup += ' '
      else
        markup += `<span ${attribute}="${texts.push(node) - 1}">${escapeMarkup(node.value)}</span>`
    } else if (isElement(node) && !weights.isLeftOut(node)) {
      const name = knownTag.test(node.tagName) ? node.tagName : 'div'
      markup += `<${name}${writeAttributes(node)}`
      if (voids.has(name)) markup += '/>'
      else {
        markup += '>'
        node.childNodes.forEach(visit)
        markup += `</${name}>`
      }
    }
  }
  page.childNodes.forEach(visit)
  return { markup, texts }
}

/** The attributes that Readability goes by. */
const writeAttributes = ({ attrs }: HtmlElement): string =>
  attrs
    .filter(({ name }) => name === 'class' || name === 'id' || name === 'href')
    .map(({ name, value }) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
