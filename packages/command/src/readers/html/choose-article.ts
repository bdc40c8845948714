import { chooseByReadability } from './choose-by-readability.ts'
import type { HtmlElement, HtmlNode, HtmlParent } from './parse-html.ts'
import { attributeOf, listElements } from './tree.ts'
import type { ProseWeights } from './weigh-prose.ts'

/** What a page may mark its article with, the narrowest first. */
const marks: readonly ((element: HtmlElement) => boolean)[] = [
  (element) => attributeOf(element, 'itemprop')?.split(/\s+/).includes('articleBody') === true,
  ({ tagName }) => tagName === 'article',
  (element) => attributeOf(element, 'role') === 'article',
  (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
]

/** How much of the prose of a page is in its article at least. */
const leastShare = 0.6

export interface Article {
  root: HtmlParent
  /** The texts that belong to the article, where it is not all of the root. */
  chosen?: ReadonlySet<HtmlNode> | undefined
}

/** Find the article of a page: the element that is marked as it and has most of the prose, or else what Readability finds. */
export function chooseArticle(page: HtmlParent, weights: ProseWeights): Article {
  const elements = [...listElements(page)]
  const total = weights.prose(page)
  for (const isMarked of marks) {
    const [root] = elements
      .filter((element) => isMarked(element) && !weights.isLeftOut(element))
      .sort((a, b) => weights.prose(b) - weights.prose(a))
    if (root && weights.prose(root) >= leastShare * total) return { root }
  }
  return { root: page, chosen: chooseByReadability(page, weights) }
}
