import { anyOf, timeWords } from '@onrecord/lexicon'
import type { FoundTime } from './time.ts'

const { modifiers } = timeWords
const edges = ['START', 'MID', 'END'].flatMap((name) => modifiers[name] ?? [])
/** Words before a date that tell which part of it is meant. */
const edge = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:the\\s+)?(?:${anyOf([...edges, 'later'])}(?:\\s+(?:in|on)\\b)?)[-\\s]*(?:the\\s+)?$`,
  'iu',
)
/** Words before a date that make it a vague one. */
const vague = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${anyOf([...(modifiers.APPROX ?? []).filter((word) => word !== 'some'), 'sometime'])}|ca\\.)\\s+$`,
  'iu',
)
/** Times with which "the" belongs. */
const definite =
  /^(?:(?:1\d|20)\d0['’]?s|['’]\d0s|\p{L}+ies|(?:\d+(?:st|nd|rd|th)|\p{L}+)[- ]century|year\s|weekend|(?:spring|summer|autumn|fall|winter)\b)/iu
const the = /(?<![\p{L}\p{N}-])the\s+$/iu
const theYear = /(?<![\p{L}\p{N}-])the\s+years?\s+$/iu
/** How far before a time its modifiers may start, in UTF-16 code units. */
const reach = 32

/** Extend dates and clock times over the words before them that narrow them: "early 2018", "the end of May", "about 5 p.m." */
export function widenTime(time: FoundTime, text: string, from: number): void {
  if (time.type !== 'DATE' && time.type !== 'TIME') return
  if (/_REF$/.test(time.value)) return
  const extend = (shape: RegExp): boolean => {
    const found = shape.exec(text.slice(Math.max(from, time.start - reach), time.start))
    if (found) time.start -= found[0].length
    return found !== null
  }
  const words = text.slice(time.start, time.end)
  if (definite.test(words)) extend(the)
  if (/^(?:BC)?\d{4}$/.test(time.value)) extend(theYear)
  if (extend(edge)) extend(edge)
  else extend(vague)
}
