import { classify, digit, isLetter } from './character-classes.ts'

/** Units that are words of their own right after a figure. */
const units = new Set(
  `m M k K b t x f F g p l w v bn mn mm MM cm km kg mg ml cc lb lbs oz ft sq mi mph am AM pm PM hz Hz
  khz kHz mhz MHz ghz GHz kw kW mw MW gw GW kwh kWh mwh MWh hh hr hrs min mins sec secs kb KB mb MB gb
  GB tb TB percent hours days years`.split(/\s+/),
)

/** Where a unit starts in a word that opens with a figure, such as "5.5m"; 0 for nowhere. */
export function findUnit(text: string, start: number, end: number): number {
  let index = end
  while (index > start && isLetter(classify(text, index - 1))) {
    index--
    if (end - index > 7) return 0
  }
  if (index === end || index === start || classify(text, index - 1) !== digit) return 0
  return units.has(text.slice(index, end)) ? index : 0
}

/** Whether a comma at `index` sets thousands apart. */
export function groupsThousands(text: string, index: number, end: number): boolean {
  for (let place = 1; place <= 3; place++)
    if (index + place >= end || classify(text, index + place) !== digit) return false
  return index + 4 >= end || classify(text, index + 4) !== digit
}
