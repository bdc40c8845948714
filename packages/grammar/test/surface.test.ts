import { testCases } from '@onrecord/testing/cases'
import { findQuotedStretches } from '../src/find-quoted-stretches.ts'
import { splitStatements } from '../src/split-statements.ts'
import { phraseAfter, phraseAround, phraseBefore, subjectBefore, withName } from '../src/surface.ts'
import { readInput } from './support/read-input.ts'

testCases('the order of words', new URL('surface.cases.txt', import.meta.url), (input) => {
  const { text, sentence, starred } = readInput(input)
  const { start, end, words } = sentence
  const stretches = findQuotedStretches(text, [{ start, end }])
  const statements = splitStatements(
    [{ index: 0, start, end, sentences: [words] }],
    stretches,
    text,
  )
  return starred.flatMap((word) => {
    const statement = statements.find(({ items }) => items.includes(word))
    if (statement === undefined) throw new Error(`Unexpected "${word.text}" in a quoted stretch`)
    const index = statement.items.indexOf(word)
    const before = phraseBefore(statement, index)
    const named = before && withName(statement, before)
    const found = word.hasTag('VERB')
      ? { subject: subjectBefore(statement, index, 0) }
      : {
          before,
          after: phraseAfter(statement, index),
          around: phraseAround(statement, index),
          name: named === before ? undefined : named,
        }
    return Object.entries(found).flatMap(([name, phrase]) =>
      phrase ? [`${name} | ${text.slice(phrase.start, phrase.end)}`] : [],
    )
  })
})
