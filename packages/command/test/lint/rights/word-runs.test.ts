import { describe, expect, it } from 'vitest'
import { WordRuns } from '../../../src/lint/rights/word-runs.ts'

const twelve = 'One boat came late and nobody at the harbor saw the captain'
const run = 'one boat came late and nobody at the harbor saw the captain'

function runsOf(...texts: string[]): WordRuns {
  const runs = new WordRuns()
  for (const [index, text] of texts.entries()) runs.add(text, `source-${index}`)
  return runs
}

describe('runs of words', () => {
  it('are found at the start, at the end and within a text', () => {
    for (const text of [twelve, `${twelve} today`, `Today ${twelve}`, `So ${twelve} today`])
      expect(runsOf(twelve).findIn(text)).toEqual({ run, source: 'source-0' })
  })

  it('are all those of a source, and of every source', () => {
    const runs = runsOf(`${twelve} again`, `Before ${twelve.toUpperCase()}`)
    expect(runs.findIn(`x ${twelve.slice(4)} again`)).toEqual({
      run: `${run.slice(4)} again`,
      source: 'source-0',
    })
    expect(runs.findIn(`before ${run}`)?.source).toBe('source-1')
  })

  it('have twelve words', () => {
    const eleven = twelve.slice(0, twelve.lastIndexOf(' '))
    expect(runsOf(eleven).isEmpty).toBe(true)
    expect(runsOf('').isEmpty).toBe(true)
    expect(runsOf(twelve).isEmpty).toBe(false)
    expect(runsOf(twelve).findIn(eleven)).toBeUndefined()
    expect(runsOf(twelve).findIn('')).toBeUndefined()
    expect(runsOf(eleven).findIn(eleven)).toBeUndefined()
  })

  it('do not depend on what nobody sees, on apostrophes or on the kind of letters', () => {
    const runs = runsOf("The captain's boats don't come to the harbor in the winter now")
    for (const text of [
      'the captain’s boats don’t come to the harbor in the winter now',
      'THE CAPTAINS BOATS DONT COME TO THE HARBOR IN THE WINTER NOW',
      'the cap\u00adtains boats dont come to the har\u200bbor in the win\u2060ter now',
      'the captains – boats, dont. Come to; the harbor in the winter now',
      'ｔｈｅ captains boats dont come to the harbor in the winter now',
    ])
      expect(runs.findIn(text)?.source).toBe('source-0')
  })
})
