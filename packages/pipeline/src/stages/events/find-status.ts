import type { EventStatus } from '@onrecord/schema'
import { tokenAt } from '../statements/statement.ts'
import type { Trigger } from './event.ts'

/** How far before a trigger a word that changes its status may stand, in items. */
const reach = 5
const negations = /^(?:not|n['’]t|never|no|without|neither|nor)$/i
const conditions = /^(?:if|unless|would|could|may|might|should|can)$/i
const futures = /^(?:will|shall|['’]ll|won['’]t)$/i
const intentions = new Set([
  'agree',
  'aim',
  'decide',
  'intend',
  'plan',
  'prepare',
  'promise',
  'want',
  'hope',
])

/** Tell whether an event took place, from the words right before its trigger. */
export function findStatus({ statement, index }: Trigger): EventStatus {
  let status: EventStatus = 'actual'
  for (let before = index - 1; before >= index - reach; before--) {
    const token = tokenAt(statement, before)
    if (token === undefined || token.tag === 'PUNCT') break
    if (negations.test(token.text)) return 'negated'
    if (conditions.test(token.text)) return 'hypothetical'
    if (futures.test(token.text)) status = 'planned'
    if (intentions.has(token.lemma) && tokenAt(statement, before + 1)?.text === 'to')
      return 'planned'
  }
  return status
}
