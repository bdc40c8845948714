import { InputError } from '../../dataset/input-error.ts'
import type { PlacedText } from '../places/file-places.ts'
import type { ReadDocument, Reader } from '../reader.ts'
import { chooseArticle } from './choose-article.ts'
import { describePage } from './describe-page.ts'
import { parseHtml } from './parse-html.ts'
import { listElements } from './tree.ts'
import { ProseWeights } from './weigh-prose.ts'
import { writeProse } from './write-prose.ts'

export const htmlReader: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  recognises: (text) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|p|h1|table)\b/i.test(
      text,
    ),
  read: (html) => [readHtml(html)],
}

/** Read the article of a page. */
function readHtml(html: string): ReadDocument {
  return guardDepth(() => {
    const page = parseHtml(html)
    const { heading, ...description } = describePage([...listElements(page)])
    const weights = new ProseWeights(page)
    const { root, chosen } = chooseArticle(page, weights)
    const placed = writeProse(html, root, { weights, title: heading, chosen })
    if (placed.text === '')
      throw new InputError(
        'No text, expected an article; a page that scripts fill has to be saved from a browser',
      )
    return { ...placed, ...description }
  })
}

/** Read all of a piece of HTML, such as the content of a feed. */
export function readFragment(html: string): PlacedText {
  return guardDepth(() => {
    const page = parseHtml(html)
    return writeProse(html, page, { weights: new ProseWeights(page), title: undefined })
  })
}

function guardDepth<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('Too many elements within one another')
    throw error
  }
}
