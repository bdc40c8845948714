/** The answer to a line: the line of the output without its end, the error if it has one, and what else is wrong in its text. */
export interface Answer {
  json: string
  error?: string
  notes?: string[]
}

/** Answer a line by an error. */
export function answerError(number: number, problem: string, id?: string): Answer {
  const error = `line ${number}: ${problem}`
  return { json: JSON.stringify({ ...(id !== undefined && { id }), error }), error }
}
