import type { Argument } from '../command/command.ts'
import type { ValueOption } from '../command/option.ts'
import type { Completions } from './completions.ts'

/** Complete the value of an option, or an argument: one of its choices, or a file. */
export function completeValue(taken: ValueOption | Argument, current: string): Completions {
  const { choices, completes } = taken
  if (choices === undefined)
    return { words: [], ...(completes && completes !== 'commands' && { others: completes }) }
  const isList = 'isList' in taken && taken.isList === true
  const before = isList ? current.slice(0, current.lastIndexOf(',') + 1) : ''
  const used = before.split(',')
  return {
    words: choices
      .filter((choice) => !used.includes(choice) && `${before}${choice}`.startsWith(current))
      .map((choice) => [`${before}${choice}`, '']),
  }
}
