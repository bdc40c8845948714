/**
 * The ways to read what a file has as words: with the escape sequences of JSON and source code and the character references of
 * HTML decoded; if it has markup, also with tags as spaces and as nothing, as they may stand between words and within them.
 */
export function* readPlainly(content: string): Generator<string> {
  const text = decodeReferences(decodeEscapes(content))
  yield text
  if (!tag.test(text)) return
  yield text.replaceAll(tags, ' ')
  yield text.replaceAll(tags, '')
}

const tag = /<[/!?a-z][^<>]*>/i
const tags = new RegExp(tag, 'gi')

const decodeEscapes = (text: string): string =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')

const named = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['shy', '\u00ad'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
])

/** Of a named reference that is not among the usual ones nothing is left but a space. */
const decodeReferences = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (_, hex, decimal, name) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? ' '
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
