import { dates } from './dates.ts'
import { evidence } from './evidence.ts'
import type { Linter } from './linter.ts'
import { offices } from './offices.ts'
import { order } from './order.ts'
import { orphans } from './orphans.ts'
import { references } from './references.ts'
import { rights } from './rights/rights.ts'
import { selfEvents } from './self-events.ts'
import { urls } from './urls.ts'

/** The linters, in the order in which their findings are told. */
export const linters: readonly Linter[] = [
  references,
  evidence,
  dates,
  selfEvents,
  orphans,
  offices,
  urls,
  rights,
  order,
]
