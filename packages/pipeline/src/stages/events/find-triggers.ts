import { triggerWords } from '../../generated/vocabulary.ts'
import type { TriggerWord } from '../../vocabulary/schemas.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import type { Trigger } from './event.ts'

const triggers = new Map(
  triggerWords.map((trigger) => [`${trigger.word} ${trigger.lemma}`, trigger]),
)
const kinds = new Map([
  ['VERB', 'verb'],
  ['NOUN', 'noun'],
  ['PROPN', 'noun'],
])

/** Find the words in a statement that tell events. */
export function findTriggers(statement: Statement): Trigger[] {
  const found: Trigger[] = []
  for (let index = 0; index < statement.items.length; index++) {
    const word = findWord(statement, index)
    if (word) found.push({ statement, index, word })
  }
  return found
}

function findWord(statement: Statement, index: number): TriggerWord | undefined {
  const token = tokenAt(statement, index)
  const kind = kinds.get(token?.tag ?? '')
  if (token === undefined || kind === undefined) return undefined
  const lemma = token.lemma.toLowerCase()
  return triggers.get(`${kind} ${lemma}`) ?? triggers.get(`${kind} ${lemma.replace(/s$/, '')}`)
}
