import type { Lexicon, LexiconExample } from '@onrecord/lexicon'
import { extract } from './extract.ts'

/**
 * Run the examples of own words through the pipeline.
 *
 * @returns
 *   The examples that do not give what they should, a line each, with place, sentence, and what was found and expected.
 */
export const checkExamples = (lexicon: Lexicon): string[] =>
  lexicon.examples.flatMap((example) =>
    checkExample(example, lexicon).map((problem) => `${example.place}: ${problem}`),
  )

function checkExample(example: LexiconExample, lexicon: Lexicon): string[] {
  const read = (text: string) => extract(text, { lexicon })
  switch (example.kind) {
    case 'cue': {
      const cuesIn = (text: string) => read(text).quotes.map(({ cue }) => cue?.lemma ?? 'no cue')
      const { lemma, match, miss } = example
      return [
        ...expect(match, cuesIn(match).slice(0, 1), [lemma]),
        ...expect(miss, cuesIn(miss), []),
      ]
    }
    case 'action': {
      const { type, match, miss } = example
      const typesIn = (text: string) => read(text).events.map((event) => event.type)
      const [found, missed] = [typesIn(match), typesIn(miss)]
      return [
        ...(found.includes(type) ? [] : expect(match, found, [type])),
        ...(missed.includes(type) ? expect(miss, missed, [`no ${type}`]) : []),
      ]
    }
    case 'actors': {
      const { text, finds } = example
      const own = new Set(lexicon.actors.map(({ id }) => id))
      const named = read(text).mentions.map(({ entity }) => entity)
      const found = [...new Set(named)].filter((id) => id !== null && own.has(id))
      return expect(text, found.sort(), [...finds].sort())
    }
  }
}

/** The problem of a sentence that gives something else than it should. */
const expect = (text: string, found: readonly unknown[], wanted: readonly unknown[]): string[] =>
  found.join() === wanted.join()
    ? []
    : [`Unexpected ${list(found)} in “${text}”, expected ${list(wanted)}`]

const list = (items: readonly unknown[]): string => items.join(', ') || 'nothing'
