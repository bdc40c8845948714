import { testCases } from '@onrecord/testing/cases'
import { clauseOf } from '../src/clause.ts'
import { describeWords } from './support/describe-words.ts'
import { readInput } from './support/read-input.ts'

testCases('clauses', new URL('clauses.cases.txt', import.meta.url), (input) =>
  readInput(input).starred.map((word) => {
    const { isPassive, agents, patients } = clauseOf(word)
    const voice = isPassive ? 'passive' : 'active'
    return `${word.text} | ${voice} | ${describeWords(agents)} → ${describeWords(patients)}`
  }),
)
