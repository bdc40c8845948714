import type { EventStatus } from '@onrecord/schema'

/**
 * The classes of predicates by what they say of the event in their complement, each with the status that it gives to that
 * event. Implicative and factive predicates (Karttunen 1971, Kiparsky and Kiparsky 1970) leave its status alone.
 */
export const effects = {
  /** The subject commits itself: "pledged to leave", "is willing to leave". */
  commissive: 'planned',
  /** The subject intends it: "plans to leave". */
  intending: 'planned',
  /** The subject considers or negotiates it: "discussed a visit". */
  deliberating: 'planned',
  /** It is expected or has a date: "is due to leave", "an upcoming visit". */
  prospective: 'planned',
  /** The subject wants it: "hopes to leave". */
  desiring: 'hypothetical',
  /** The subject attempts it: "tried to leave". */
  attempting: 'hypothetical',
  /** The subject wants others to do it: "urged Oman to leave". */
  directive: 'hypothetical',
  /** The subject permits it: "allowed Oman to leave". */
  permissive: 'hypothetical',
  /** It may happen: "is able to leave", "a potential visit". */
  possible: 'hypothetical',
  /** The subject says it without proof, or doubts it: "claims of torture". */
  alleging: 'hypothetical',
  /** It is a danger: "threatened to leave", "feared an attack". */
  threatening: 'hypothetical',
  /** The same, and yet its clause is asserted: "warned that Oman attacked Yemen". */
  warning: 'hypothetical',
  /** The subject does not want it: "refused to leave", "is reluctant to leave". */
  refusing: 'negated',
  /** The subject makes it impossible: "prevented an attack". */
  preventing: 'negated',
  /** The subject says that it is not so: "denied an attack". */
  denying: 'negated',
  /** A negative implicative, whose complement does not happen: "failed to leave". */
  failing: 'negated',
  /** It was planned and is no longer: "cancelled a visit". */
  cancelling: 'negated',
  /** Its complement happens where it does: "managed to leave". */
  implicative: undefined,
  /** Its complement is presupposed: "regretted the attack". */
  factive: undefined,
} as const satisfies Readonly<Record<string, EventStatus | undefined>>

export type Effect = keyof typeof effects
