import { cover, daysOfTimex } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { findModifier } from './find-modifier.ts'
import { findTimes } from './find-times.ts'
import { isAboutThePast } from './is-about-the-past.ts'
import { joinRanges } from './join-ranges.ts'
import type { Reference } from './reference.ts'
import { refineTimes } from './refine-times.ts'
import { settleRunning } from './settle-running.ts'
import { shareYears } from './share-years.ts'
import type { FoundTime, Interval } from './time.ts'
import { timedSentences } from './timed-sentences.ts'
import { widenTime } from './widen-time.ts'

/** A retext plugin that finds time expressions: `file.data.times` and `file.data.intervals`. */
export default function retextTimes() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const published = file.data.document?.published ?? null
    const isHistory = isAboutThePast(text, published)
    const reference: Reference = { published, isHistory, running: null, quarter: null }
    const groups: FoundTime[][] = []
    for (const sentence of timedSentences(file)) {
      const found = refineTimes(findTimes(sentence, text, reference), text, sentence)
      const times = shareYears(joinRanges(found, text), text)
      if (times.length === 0) continue
      settleRunning(times.flat(), reference)
      let from = sentence.start
      for (const time of times.flat()) {
        widenTime(time, text, from)
        from = time.end
      }
      groups.push(...times)
    }
    file.data.times = groups.flat().map((time) => {
      const { start, end, type, value } = time
      const mod = findModifier(time, text)
      return { start, end, type, value, ...(mod !== undefined && { mod }) }
    })
    file.data.intervals = groups.map(toInterval).filter((interval) => interval !== undefined)
  }
}

/** The interval of a time, or of a range from its first time to its second. */
function toInterval(group: FoundTime[]): Interval | undefined {
  const first = group[0]
  const last = group.at(-1)
  if (!(first && last) || first.isClock || last.isClock) return undefined
  const basis = first.basis === 'explicit' ? first.basis : last.basis
  const from = daysOfTimex(first.value)
  const to = daysOfTimex(last.value)
  if (!(from && to) || from.start > to.end) return undefined
  const precision = first === last ? from.precision : 'range'
  return {
    ...cover([first, last]),
    dating: { start: from.start, end: to.end, precision, basis },
  }
}
