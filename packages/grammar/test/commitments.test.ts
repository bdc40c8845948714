import { testCases } from '@onrecord/testing/cases'
import { contentsOf } from '../src/commitments.ts'
import { readInput } from './support/read-input.ts'

testCases('commitments', new URL('commitments.cases.txt', import.meta.url), (input) =>
  readInput(input)
    .starred.flatMap(contentsOf)
    .map(({ kind, verb, isNegated }) =>
      [kind, verb.text, ...(isNegated ? ['negated'] : [])].join(' | '),
    ),
)
