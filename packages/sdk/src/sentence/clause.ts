import type { Dating, EventStatus } from '../records/types.ts'
import { conjugate } from './conjugate.ts'
import { describeDate } from './describe-date.ts'

/** A verb in the present tense with the status of what it denotes: "bans", "does not ban", "may ban", "plans to ban". */
export function putVerb(verb: string, status: EventStatus, isPlural: boolean): string {
  if (status === 'negated') return `${conjugate('do', isPlural)} not ${verb}`
  if (status === 'hypothetical') return `may ${verb}`
  return status === 'planned'
    ? `${conjugate('plan', isPlural)} to ${verb}`
    : conjugate(verb, isPlural)
}

/** A clause as a sentence: with a capital, its place and date in brackets, and a full stop. */
export function closeSentence(
  clause: string,
  date: Readonly<Dating> | null,
  place?: string | undefined,
): string {
  const words = clause.trim().replace(/[.,;:]+$/, '')
  const facts = [...(place ? [place] : []), ...(date ? [describeDate(date)] : [])].join(', ')
  const end = facts === '' ? (/[.!?…]["”’]?$/.test(words) ? '' : '.') : ` (${facts}).`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`
}
