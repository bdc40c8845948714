import type { Token } from '@onrecord/english'
import type { EventStatus } from '@onrecord/schema'
import { type Statement, tokenAt } from './statement.ts'

/** How far before a word another that changes its status may stand, in items. */
const reach = 5
const negations = /^(?:not|n['’]t|never|no|nobody|none|without|neither|nor)$/i
const conditions = /^(?:if|unless)$/i
const possibilities = /^(?:would|could|may|might|should|can)$/i
const futures = /^(?:will|shall|['’]ll|wo)$/i
const refusals = new Set(['decline', 'deny', 'fail', 'refuse'])
const intentions = new Set([
  'agree',
  'aim',
  'attempt',
  'decide',
  'expect',
  'hope',
  'intend',
  'offer',
  'plan',
  'prepare',
  'promise',
  'propose',
  'schedule',
  'seek',
  'threaten',
  'try',
  'vow',
  'want',
])

/** Tell whether what a word tells took place, from the words right before it. */
export function findStatus(statement: Statement, index: number): EventStatus {
  let status: EventStatus = 'actual'
  for (let before = index - 1; before >= index - reach; before--) {
    const token = tokenAt(statement, before)
    if (token === undefined || token.tag === 'PUNCT') break
    const found = statusAfter(statement, token, before)
    if (found === 'negated' || found === 'hypothetical') return found
    if (found !== undefined) status = found
    if (token.tag === 'VERB') break
  }
  return status
}

/** The status that a word gives to what follows it. */
function statusAfter(statement: Statement, token: Token, index: number): EventStatus | undefined {
  const next = tokenAt(statement, index + 1)?.text ?? ''
  if (negations.test(token.text) && next !== 'only') return 'negated'
  if (refusals.has(token.lemma)) return 'negated'
  if (conditions.test(token.text)) return 'hypothetical'
  if (token.tag === 'AUX' && possibilities.test(token.text)) return 'hypothetical'
  const isPlanned = intentions.has(token.lemma) || token.lemma === 'be'
  return futures.test(token.text) || (isPlanned && next === 'to') ? 'planned' : undefined
}
