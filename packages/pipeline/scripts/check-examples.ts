interface Examples {
  actors: readonly { text: string; finds: readonly string[] }[]
  offices: readonly { text: string; finds: string | null }[]
  cues: readonly { lemma: string; match: string; miss: string }[]
  triggers: readonly { lemma: string; type: string; match: string; miss: string }[]
}

/** Runs the pipeline on the examples of the vocabulary and says in words which of them fail. */
export async function checkExamples(examples: Examples): Promise<string[]> {
  const { extract } = await import('../src/extract.ts')
  const problems: string[] = []
  const expect = (text: string, expected: string, actual: string) => {
    if (expected !== actual) problems.push(`${text} Unexpected ${actual}, expected ${expected}.`)
  }
  for (const { text, finds } of examples.actors) {
    const actors = extract(text).entities.filter(({ kind }) => kind !== 'place')
    expect(text, `[${finds}]`, `[${actors.map(({ id }) => id).sort()}]`)
  }
  for (const { text, finds } of examples.offices) {
    const [affiliation] = extract(text).affiliations
    expect(text, String(finds), String(affiliation?.role ?? null))
  }
  for (const { lemma, match, miss } of examples.cues) {
    expect(match, lemma, String(extract(match).quotes[0]?.cue?.lemma))
    expect(miss, 'no quotation', extract(miss).quotes[0]?.cue?.lemma ?? 'no quotation')
  }
  for (const { type, match, miss } of examples.triggers) {
    expect(match, type, String(extract(match).events[0]?.type))
    expect(miss, 'no event', extract(miss).events[0]?.type ?? 'no event')
  }
  return problems
}
