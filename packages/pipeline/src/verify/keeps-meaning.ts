import { isNegator } from './negator.ts'
import type { WordToken } from './token.ts'

/** Whether words have the same numbers as others, and are negated where these are. */
export function keepsMeaning(words: readonly WordToken[], others: readonly WordToken[]): boolean {
  const [a, b] = [readSigns(words), readSigns(others)]
  return a.isNegated === b.isNegated && a.numbers === b.numbers
}

function readSigns(words: readonly WordToken[]) {
  const forms = words.map(({ form }) => form)
  return {
    numbers: forms.filter((form) => /\p{N}/u.test(form)).join(' '),
    isNegated: forms.filter(isNegator).length % 2 === 1,
  }
}
