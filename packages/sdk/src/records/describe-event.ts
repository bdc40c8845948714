import type { Event as EventRecord } from '@onrecord/dataset'
import { describeNotes, inLine } from './describe-date.ts'

/** An event in one line: `Oman → Yemen: SANCTION expel (2018-02)`. */
export function describeEvent(event: EventRecord, name: (id: string) => string): string {
  const { type, mode, agents, recipients, date, status, place, gloss, evidence } = event
  const parties = [agents, recipients].map((ids) => ids.map(name).join(', '))
  const names = [...new Set(parties)].filter(Boolean).join(' → ')
  const action = mode === undefined ? type : `${type} ${mode}`
  const where = place === undefined ? '' : `, ${place}`
  const words = gloss ?? evidence.find(({ exact }) => exact !== undefined)?.exact
  const told = words === undefined ? '' : `: ${inLine(words)}`
  return `${names}: ${action}${where}${describeNotes(date, status)}${told}`
}
