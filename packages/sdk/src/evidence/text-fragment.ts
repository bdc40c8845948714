/** Words of a web page: after W3C Web Annotation's TextQuote selector. */
export interface QuotedWords {
  readonly exact?: string | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Words beyond which only the first and the last of them are in the address. */
const longest = 300
const few = 5

/**
 * Make the address of words on a web page, with a text fragment (WICG): browsers scroll to the words and mark them. Where the words
 * are long or in several lines, the fragment has the first and the last of them.
 *
 * @returns
 *   The address as it is, where there are no words.
 */
export function addTextFragment(url: string, words: QuotedWords): string {
  const directive = formatDirective(words)
  if (directive === '') return url
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

function formatDirective({ exact = '', prefix = '', suffix = '' }: QuotedWords): string {
  const [first, last] = splitEnds(exact)
  if (first === '') return ''
  const before = endOf(prefix)
  const after = startOf(suffix)
  return [
    ...(isApart(before) ? [`${encode(before)}-`] : []),
    encode(first),
    ...(last === undefined ? [] : [encode(last)]),
    ...(isApart(after) ? [`-${encode(after)}`] : []),
  ].join(',')
}

/** The last line of a prefix, without the word that is cut off where it begins. */
function endOf(prefix: string): string {
  const lines = prefix.trimEnd().split(/[\r\n]/)
  const line = lines.at(-1) ?? ''
  return flatten(lines.length > 1 ? line : line.replace(/^\S+/, ''))
}

/** The first line of a suffix, without the word that is cut off where it ends. */
function startOf(suffix: string): string {
  const lines = suffix.trimStart().split(/[\r\n]/)
  const [line = ''] = lines
  return flatten(lines.length > 1 ? line : line.replace(/\S+$/, ''))
}

/** Whether there are words; marks alone find no place. */
const isApart = (context: string): boolean => /[\p{L}\p{N}]/u.test(context)

/** The words, or the first and the last of them. */
function splitEnds(exact: string): [first: string, last?: string] {
  const lines = exact.trim().split(/\s*[\r\n]\s*/)
  const [line = ''] = lines
  if (lines.length === 1 && line.length <= longest) return [flatten(line)]
  const opening = flatten(line).split(' ')
  const closing = flatten(lines.at(-1) ?? '').split(' ')
  if (lines.length === 1 && opening.length < 2 * few) return [opening.join(' ')]
  return [opening.slice(0, few).join(' '), closing.slice(-few).join(' ')]
}

const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Percent-encode a text; a hyphen would be read as the mark of a prefix or suffix. Half of a character has no encoding. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D')
