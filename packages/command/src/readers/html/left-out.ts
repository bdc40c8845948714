import type { HtmlElement } from './parse-html.ts'
import { attributeOf, hasAncestor } from './tree.ts'

/** Elements without prose. */
const tags = new Set(
  'applet area aside audio button canvas datalist dialog embed figcaption footer frame frameset head iframe img input map math menu meter nav noembed noframes noscript object option optgroup picture progress rp rt s script select strike del style svg template textarea title video'.split(
    ' ',
  ),
)

const roles = new Set(
  'alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(
    ' ',
  ),
)

/** Words of classes and ids for what stands around an article. */
const classes =
  /(?:^|[-_\s])(?:ads?|advert|advertisement|author|authors|banner|breadcrumbs?|byline|caption|captions|comments?|consent|cookies?|copyright|credits?|disqus|editsection|footer|gdpr|hatnote|infobox|masthead|meta|metadata|modal|nav|navbar|navbox|navigation|newsletter|noprint|outbrain|paywall|popular|popup|printonly|promo|promotion|pullquote|readmore|recirc|recirculation|recommended|recommendations|references|reflist|related|screen-reader|share|sharing|shortcut|sidebar|signup|sitesub|siteSub|skip|skip-link|social|sponsor|sponsored|sr-only|subscribe|subscription|taboola|taglist|tags|thumbcaption|timestamp|toc|toolbar|trending|visually-hidden|widget)(?=$|[-_\s])/i

/** The whole page or article carries such classes as well: "has-sidebar", "page-with-comments". */
const wholes = new Set(['html', 'body', 'main', 'article'])

/** Whether an element has no words of the article, if it does not have most of the page. */
export function isLeftOut(element: HtmlElement): boolean {
  const { tagName } = element
  if (tagName === 'footer')
    return !hasAncestor(element, (parent) => parent.tagName === 'blockquote')
  if (tags.has(tagName) || isHidden(element)) return true
  if (tagName === 'sup') return classOf(element).includes('reference')
  if (tagName === 'table') return isDataTable(element)
  if (roles.has(attributeOf(element, 'role') ?? '')) return true
  return !wholes.has(tagName) && classes.test(namesOf(element).replace(/([a-z])([A-Z])/g, '$1-$2'))
}

const classOf = (element: HtmlElement): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`

/** The classes and id of an element, and the name of a custom one: `amp-ad`. */
const namesOf = (element: HtmlElement): string =>
  `${classOf(element)} ${element.tagName.includes('-') ? element.tagName : ''}`

const isHidden = (element: HtmlElement): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '')

/** A table of figures has headings; others are there for the layout, as in newsletters. */
const isDataTable = (table: HtmlElement): boolean => {
  const pending = [...table.childNodes]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'th' || node.tagName === 'caption') return true
    if (node.tagName !== 'table') pending.push(...node.childNodes)
  }
  return false
}
