import type { EventType } from '../records/types.ts'

/** Verbs whose object is the recipient: for a type, and for each mode of it whose verb is another. */
type Verbs = string | { readonly [mode: string]: string; readonly any: string }

const verbs: Readonly<Record<EventType, Verbs>> = {
  AGREE: 'agree with',
  CONSULT: {
    any: 'consult with',
    meet: 'meet with',
    phone: 'speak by telephone with',
    visit: 'visit',
  },
  SUPPORT: 'support',
  CONCEDE: 'give way to',
  COOPERATE: 'cooperate with',
  AID: 'give aid to',
  RETREAT: {
    any: 'make concessions to',
    access: 'grant access to',
    ceasefire: 'keep a truce with',
    disarm: 'lay down arms before',
    ease: 'ease measures against',
    release: 'release people of',
    return: 'give things back to',
    withdraw: 'withdraw troops from',
  },
  REQUEST: 'make a demand of',
  ACCUSE: { any: 'accuse', disapprove: 'criticize', investigate: 'investigate' },
  REJECT: 'reject a demand or offer of',
  THREATEN: 'threaten',
  PROTEST: {
    any: 'protest against',
    boycott: 'boycott',
    demo: 'demonstrate against',
    hunger: 'refuse to eat in protest against',
    obstruct: 'block roads or buildings in protest against',
    riot: 'riot against',
  },
  SANCTION: {
    any: 'reduce relations with',
    discontinue: 'stop aid to or trade with',
    expel: 'expel people of',
    withdraw: 'withdraw from relations with',
  },
  MOBILIZE: { any: 'mobilize against', troops: 'ready troops against' },
  COERCE: {
    any: 'coerce',
    arrest: 'arrest or punish',
    ban: 'ban',
    deport: 'deport',
    restrict: 'impose restrictions on',
    seize: 'seize property of',
  },
  ASSAULT: {
    any: 'attack',
    abduct: 'abduct',
    assassinate: 'kill',
    beat: 'beat',
    explosives: 'bomb',
    firearms: 'fight',
    'heavy-weapons': 'bomb or shell',
    torture: 'torture',
  },
}

/** The verb of an event: "ban", "meet with". A type that is not known here, of a later dataset, is its own verb. */
export function verbOf(type: EventType, mode: string | undefined): string {
  const found = Object.hasOwn(verbs, type) ? verbs[type] : type.toLowerCase()
  if (typeof found === 'string') return found
  return (mode !== undefined && Object.hasOwn(found, mode) && found[mode]) || found.any
}
