import { classify, extend, isLetter, lower } from './character-classes.ts'

/** Ends of names of sites and files, in lower case. */
const endings = new Set(
  `com net org edu gov mil info biz int uk us ca de fr eu jp cn ru au nz tv io tw htm html php asp aspx
  jsp stm shtml cgi doc docx xls xlsx ppt pptx pdf txt rtf csv zip exe jpg jpeg gif png bmp tif mp3 mp4
  avi mov wav js url`.split(/\s+/),
)
const longestEnding = 5

/** Hierarchies of newsgroups. */
const newsgroups = new Set('alt biz comp humanities misc news rec sci soc talk'.split(' '))

/** What an address may end with in prose, but does not itself. */
const trailing = /[.,;:!?'"’”)\]}>|*]/

/** A stretch of a text that is one token. */
export interface Address {
  start: number
  end: number
}

/** The first link, e-mail address, or name of a site or file in a stretch without white space. */
export function findAddress(text: string, start: number, end: number): Address | undefined {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code !== 46 && code !== 58 && code !== 64) continue
    const found =
      code === 58
        ? findLink(text, start, index, end)
        : code === 64
          ? findMail(text, start, index, end)
          : findSite(text, start, index, end)
    if (found) return found
  }
  return undefined
}

function findLink(text: string, start: number, colon: number, end: number): Address | undefined {
  if (!text.startsWith('//', colon + 1)) return undefined
  let from = colon
  while (from > start && /[a-z]/i.test(text.charAt(from - 1))) from--
  return from === colon ? undefined : { start: from, end: trim(text, from, end) }
}

function findMail(text: string, start: number, at: number, end: number): Address | undefined {
  if (at + 1 === end || !isPlain(text, at + 1)) return undefined
  const to = findNameEnd(text, at + 1, end)
  const from = findNameStart(text, start, at)
  if (from === at && !isLetter(classify(text, at + 1))) return undefined
  return { start: from, end: to }
}

function findSite(text: string, start: number, dot: number, end: number): Address | undefined {
  if (dot + 1 >= end) return undefined
  if (isPrefix(text, start, dot)) return { start: dot - 3, end: trim(text, dot, end) }
  if (isNewsgroup(text, start, dot)) return { start, end: findNameEnd(text, dot + 1, end) }
  let to = dot + 1
  while (to < end && to - dot - 1 <= longestEnding && isPlain(text, to)) to++
  const ending = text.slice(dot + 1, to)
  const isEnding =
    endings.has(ending.toLowerCase()) &&
    (ending === ending.toLowerCase() || ending === ending.toUpperCase())
  if (!isEnding) return undefined
  const from = findNameStart(text, start, dot)
  if (from === dot && text.charAt(dot - 1) === '.') return undefined
  if (text.charAt(to) === '/' && to < end) return { start: from, end: trim(text, to, end) }
  return { start: from, end: findNameEnd(text, to, end) }
}

/** The end of a name that continues at `from`, without marks at its end. */
function findNameEnd(text: string, from: number, end: number): number {
  let to = from
  while (to < end && isNameUnit(text, to)) to++
  while (!isPlain(text, to - 1)) to--
  return to
}

function isNewsgroup(text: string, start: number, dot: number): boolean {
  return (
    dot - start <= 10 && classify(text, dot + 1) === lower && newsgroups.has(text.slice(start, dot))
  )
}

function isPrefix(text: string, start: number, dot: number): boolean {
  if (dot - 3 < start || text.slice(dot - 3, dot).toLowerCase() !== 'www') return false
  return dot - 4 < start || !isPlain(text, dot - 4)
}

function findNameStart(text: string, start: number, from: number): number {
  let index = from
  while (index > start && isNameUnit(text, index - 1)) index--
  while (index < from && !isPlain(text, index) && text.charAt(index) !== '#') index++
  return index
}

/** Whether a code unit is a letter or digit, and no half of a surrogate pair. */
function isPlain(text: string, index: number): boolean {
  return classify(text, index) <= extend
}

/** Whether a code unit may be part of the name of a site, a file or a mailbox. */
function isNameUnit(text: string, index: number): boolean {
  return isPlain(text, index) || '._-%+#~&'.includes(text.charAt(index))
}

/** The end of a link, without the marks of the sentence around it and the ending of its genitive. */
function trim(text: string, start: number, end: number): number {
  let to = /['’]s$/.test(text.slice(Math.max(start, end - 2), end)) ? end - 2 : end
  const opens = text.slice(start, end).includes('(')
  while (to > start + 1 && trailing.test(text.charAt(to - 1))) {
    if (opens && text.charAt(to - 1) === ')') break
    to--
  }
  return to
}
