import type { Span } from '@onrecord/schema'
import { QuotedStretch } from './statement.ts'

interface Opening {
  closing: RegExp
  /** The code unit of the mark. */
  start: number
  length: number
}

/** More opening marks than this without a closing one are noise. */
const deepest = 50
const curly = /[”“]/
const closings = new Map<string, RegExp>([
  ['“', /[”"]/],
  ['„', curly],
  ['«', /»/],
  ['‹', /›/],
  ['‘', /’/],
  ['"', /["”]/],
  ["'", /'/],
  ['``', /''/],
  ["''", /''/],
])
const mark = /``|''|[“”„«»‹›‘’"']/g
const capital = /^\P{L}*\p{Lu}/u
const letter = /[\p{L}\p{N}]/u
const edge = /[\s([{—–\-/:]/

/**
 * Find the stretches between quotation marks, outermost pairs only. Curly, straight, single, low and angled marks are
 * distinguished from each other and from apostrophes, inches and feet. A quotation of several paragraphs opens each and
 * closes the last. A mark without its partner is skipped.
 *
 * @param text
 *   The whole text.
 * @param paragraphs
 *   Its paragraphs, in order.
 */
export function findQuotedStretches(text: string, paragraphs: readonly Span[]): QuotedStretch[] {
  const found: QuotedStretch[] = []
  let running: Running | undefined
  for (const [index, paragraph] of paragraphs.entries()) {
    const { pairs, unclosed } = pairMarks(text, paragraph, running?.opening)
    if (running) {
      const first = pairs[0]
      if (first?.continues) {
        const { stretch } = running
        stretch.content.push(first.content)
        stretch.end = first.end
        while ((found.at(-1)?.start ?? -1) > stretch.start) found.pop()
        found.push(stretch)
        running = undefined
      }
    }
    for (const { start, end, content, continues } of pairs)
      if (!continues) found.push(toStretch({ start, end }, content, text))
    running = continueQuotation(text, running, unclosed, paragraph, paragraphs[index + 1])
  }
  return found
}

/** A quotation that an earlier paragraph opened and none has closed. */
interface Running {
  stretch: QuotedStretch
  opening: string
}

interface Pair extends Span {
  content: Span
  /** Whether it closes a quotation that an earlier paragraph opened. */
  continues: boolean
}

/** Pair the marks of a paragraph. */
function pairMarks(text: string, { start, end }: Span, running: string | undefined) {
  const stack: Opening[] = []
  const pairs: Pair[] = []
  const paragraph = text.slice(start, end)
  const lead = paragraph.length - paragraph.trimStart().length
  for (const { 0: written, index } of paragraph.matchAll(mark)) {
    const before = paragraph.charAt(index - 1)
    const after = paragraph.charAt(index + written.length)
    const value = written === '“' && isReversed(before, after, stack) ? '”' : written
    const isSpaced = value === '"' && isSpace(before) && isSpace(after)
    const isOpen = isSpaced && stack.some((opening) => opening.closing.test(value))
    const closes =
      isClosing(value, before, after) ||
      isOpen ||
      (/^(?:"|'')$/.test(value) && closesOuter(paragraph, index))
    const partner = closes ? stack.findLastIndex(({ closing }) => closing.test(value)) : -1
    if (partner >= 0) {
      const [opening] = stack.splice(partner)
      if (opening === undefined) continue
      const content = { start: start + opening.start + opening.length, end: start + index }
      while ((pairs.at(-1)?.start ?? -1) > start + opening.start) pairs.pop()
      const continues = running !== undefined && opening.start === lead
      if (text.slice(content.start, content.end).trim() !== '')
        pairs.push({
          start: start + opening.start,
          end: content.end + value.length,
          content,
          continues,
        })
      continue
    }
    const closing = closings.get(value)
    if (!(closing && (isSpaced || isOpening(value, before, after)))) continue
    if (stack.length >= deepest) stack.length = 0
    stack.push({ closing, start: index, length: value.length })
  }
  return { pairs, unclosed: stack.at(-1) }
}

/** Whether an opening mark stands where another one is to be closed: “It is open,“ she said. It ends the paragraph: “It is open“ */
const isReversed = (before: string, after: string, stack: readonly Opening[]): boolean =>
  (/[,.!?…]/.test(before) || after === '') &&
  isSpace(after) &&
  stack.some(({ closing }) => closing.test('”'))

/** Whether a mark has white space, or nothing, beside it: in tokenized text, " Go , " she said . */
const isSpace = (beside: string): boolean => /^\s?$/.test(beside)

function isOpening(value: string, before: string, after: string): boolean {
  if (/[“„«‹]/.test(value)) return true
  const isEdge = before === '' || edge.test(before) || /[“‘"«„]/.test(before)
  if (value === "'") return isEdge && /\p{L}/u.test(after)
  return isEdge && after !== '' && !/\s/.test(after)
}

function isClosing(value: string, before: string, after: string): boolean {
  if (/[”»›“]/.test(value)) return true
  if (value === '’' || value === "'")
    return !letter.test(after) && before !== '' && !/\s/.test(before)
  return before !== '' && !/[\s([{]/.test(before) && !letter.test(after)
}

/** Whether a mark closes the outer of two quotations that end together, set apart by a space: ‘… open,’ ” she said. */
const closesOuter = (paragraph: string, index: number): boolean =>
  /["'’”][ \u00a0\u2009\u202f]$/.test(paragraph.slice(Math.max(0, index - 2), index))

/** A quotation goes on if its paragraph leaves it open and the next paragraph opens with the same mark. */
function continueQuotation(
  text: string,
  running: Running | undefined,
  unclosed: Opening | undefined,
  paragraph: Span,
  next: Span | undefined,
): Running | undefined {
  if (unclosed === undefined || next === undefined) return undefined
  const start = paragraph.start + unclosed.start
  const opening = text.slice(start, start + unclosed.length)
  if (opening === "'" || opening === '‘') return undefined
  if (!text.slice(next.start, next.end).trimStart().startsWith(opening)) return undefined
  const content = { start: start + unclosed.length, end: paragraph.end }
  const isBlank = text.slice(content.start, content.end).trim() === ''
  if (running && text.slice(paragraph.start, start).trim() === '') {
    if (!isBlank) running.stretch.content.push(content)
    return running
  }
  if (isBlank) return undefined
  return { stretch: toStretch({ start, end: paragraph.end }, content, text), opening }
}

const toStretch = ({ start, end }: Span, content: Span, text: string): QuotedStretch =>
  new QuotedStretch(
    start,
    end,
    [content],
    capital.test(text.slice(content.start, content.start + 4)),
  )
