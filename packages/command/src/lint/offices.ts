import type { Actor, Affiliation } from '@onrecord/schema'
import { certainDays } from './certain-days.ts'
import type { Linter } from './linter.ts'

interface Held {
  holder: Actor
  office: Affiliation
}

export const offices: Linter = {
  name: 'offices',
  scope: 'actors',
  describe: 'Two actors hold an office at the same time that only one can hold.',
  level: 'error',
  *find({ dataset }) {
    const holders = new Map<string, Held[]>()
    for (const holder of dataset.actors)
      for (const office of holder.affiliations) {
        if (!singleOffice.test(office.role)) continue
        const key = JSON.stringify([office.actor, office.role.toLowerCase()])
        const others = holders.get(key) ?? []
        holders.set(key, [...others, { holder, office }])
        for (const other of others)
          if (other.holder !== holder && overlap(other.office, office))
            yield {
              record: holder.id,
              message: `Unexpected second ${office.role} of ${office.actor} ${describeDays(office)}, beside "${other.holder.id}" ${describeDays(other.office)}`,
            }
      }
  },
}

/** Offices that one person holds at a time. */
const singleOffice =
  /^(?:president|(?:prime|foreign|defen[cs]e|interior|home|finance) minister|premier|chancellor|king|queen|emperor|empress|emir|sultan|pope|supreme leader|secretary[- ]general|(?:foreign|home|defen[cs]e|treasury) secretary|secretary of (?:state|defense|the treasury)|army chief|attorney general)$/i

/** Whether some days are certainly of both; where an end or a beginning is unknown, none are. */
function overlap(a: Affiliation, b: Affiliation): boolean {
  const [first, second] = [certainDays(a), certainDays(b)]
  return (
    first !== undefined && second !== undefined && first.from < second.to && second.from < first.to
  )
}

const describeDays = ({ from, to }: Affiliation): string => `from ${from} to ${to}`
