import { shiftDate, yearPart } from './days.ts'
import type { FoundTime } from './time.ts'

const between =
  /^\s*(?:,|[-–—/]|\b(?:and|or|to|until|till|through)\b)\s*(?:(?:from|on|in|early|late|mid-?)\s+)?$/i

/** Give a month or day the year told behind the next one: "July and August 2019", "from May to July in 2018". */
export function shareYears(groups: FoundTime[][], text: string): FoundTime[][] {
  const times = groups.flat()
  for (let index = times.length - 2; index >= 0; index--) {
    const time = times[index]
    const next = times[index + 1]
    if (!(time && next) || time.basis === 'explicit' || next.basis !== 'explicit') continue
    if (
      !/^(?:BC)?[\dX]{4}-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI)$/.test(time.value) ||
      !/^(?:BC)?\d{4}-\S\S/.test(next.value)
    )
      continue
    if (!between.test(text.slice(time.end, next.start))) continue
    const year = yearPart(next.value)
    const rest = time.value.slice(yearPart(time.value).length)
    const isBefore =
      /^-\d\d/.test(rest) && rest.slice(0, 3) > next.value.slice(year.length).slice(0, 3)
    time.value = `${(isBefore && shiftDate(year, 'year', -1)) || year}${rest}`
    time.basis = 'explicit'
    time.fromRunning = undefined
  }
  return groups
}
