import type { Office } from './lexicon-actor.ts'

/** Whether an office with a known beginning is held on a day, `2018-03-08`; years and months count whole. */
export const isHeldOn = ({ from, to }: Pick<Office, 'from' | 'to'>, day: string): boolean =>
  from !== undefined && day >= from && (to === undefined || day.slice(0, to.length) <= to)
