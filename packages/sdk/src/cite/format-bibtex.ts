import { type Citation, describeRecord } from './citation.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Format a citation as an entry of BibTeX. Its key is the id; the title keeps its capitals. */
export function formatBibtex(citation: Citation): string {
  const { kind, id, authors, title, date, sources, url, dataset } = citation
  const isOfDay = date !== null && date.start.slice(0, 4) === date.end.slice(0, 4)
  const isOfMonth = date !== null && date.start.slice(0, 7) === date.end.slice(0, 7)
  const note = [
    ...(sources.length > 0 ? [`In: ${sources.map((source) => source.title).join('; ')}`] : []),
    ...(kind === 'quote' || kind === 'event' ? [describeRecord(citation)] : []),
    ...(kind === 'dataset' ? [`Data set, version ${dataset?.version}`] : []),
  ].join('. ')
  const fields = [
    ...(authors.length > 0 ? [['author', braced(authors.map(formatName).join(' and '))]] : []),
    ['title', `{{${escapeText(title)}}}`],
    ...(isOfDay ? [['year', braced(date.start.slice(0, 4))]] : []),
    ...(isOfMonth ? [['month', months[Number(date.start.slice(5, 7)) - 1]]] : []),
    ...(url ? [['url', braced(formatUrl(url))]] : []),
    ...(note ? [['note', braced(escapeText(note))]] : []),
  ]
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`
}

const braced = (value: string): string => `{${value}}`

/** A name that BibTeX can read as one of a person: words with capitals, and particles. Any other is kept whole. */
const person =
  /^(?:\p{Lu}[\p{L}.'’-]*|al-\p{L}+|bin|da|de|der|di|du|la|le|van|von)(?: (?:\p{Lu}[\p{L}.'’-]*|al-\p{L}+|bin|da|de|der|di|du|la|le|van|von))+$/u

const formatName = (name: string): string =>
  person.test(name) ? escapeText(name) : braced(escapeText(name))

const characters = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])

const escapeText = (text: string): string =>
  text.replace(/[\\{}$&%#_~^]/g, (mark) => characters.get(mark) ?? `\\${mark}`)

/** Addresses are read as they are, up to the brace that ends them. */
const formatUrl = (url: string): string =>
  url.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark))
