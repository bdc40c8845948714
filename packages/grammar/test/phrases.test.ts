import { testCases } from '@onrecord/testing/cases'
import { withConjuncts } from '../src/conjuncts.ts'
import { phraseSpan } from '../src/phrase.ts'
import { describeWords } from './support/describe-words.ts'
import { readInput } from './support/read-input.ts'

testCases('noun phrases', new URL('phrases.cases.txt', import.meta.url), (input) => {
  const { text, starred, given } = readInput(input)
  const times = given('times')
  return starred.map((head) => {
    const isTime = ({ start, end }: { start: number; end: number }) =>
      times.includes(text.slice(start, end))
    const { start, end } = phraseSpan(head, isTime)
    return `${text.slice(start, end)} | ${describeWords(withConjuncts(head))}`
  })
})
