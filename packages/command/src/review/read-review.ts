import { parse } from 'yaml'
import { z } from 'zod'
import { explainIssues } from '../dataset/explain-issues.ts'
import { InputError } from '../dataset/input-error.ts'
import type { Corrections } from './write-review.ts'

const Decision = z.record(z.string(), z.unknown())
const Review = z.strictObject({
  actors: z.array(Decision).default([]),
  quotes: z.array(Decision).default([]),
  events: z.array(Decision).default([]),
})

/**
 * Read the decisions that the page of a review saved. What its fields should be is YAML, one a line: "speaker: ada-quill".
 *
 * @param name
 *   The name of the file, for messages.
 * @throws InputError
 *   If it is none.
 */
export function readReview(text: string, name: string): Corrections {
  const review = Review.safeParse(parseYaml(text, name))
  if (!review.success) throw new InputError(`${name}: ${explainIssues(review.error)}`)
  const read = (decisions: z.output<typeof Decision>[]) =>
    decisions.map(({ to, ...decision }) => ({
      ...('set' in decision && { set: decision.set, to: parseYaml(String(to), name) }),
      ...decision,
    }))
  const { actors, quotes, events } = review.data
  return { actors: read(actors), quotes: read(quotes), events: read(events) }
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new InputError(`${name}: ${(error as Error).message.split('\n')[0]}`)
  }
}
