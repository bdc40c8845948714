interface Examples {
  actors: readonly { text: string; finds: readonly string[] }[]
  offices: readonly { text: string; finds: string | null }[]
  cues: readonly { lemma: string; match: string; miss: string }[]
  triggers: readonly { lemma: string; type: string; match: string; miss: string }[]
  /** Sentences with a nominal, and without one. */
  sentences: Readonly<Record<string, { match: string; miss: string }>>
  /** Sentences with small words that are part of names, and without. */
  nameWords: { match: string; miss: string }
  /** Sentences in which a name known to all is that of somebody else, and in which it is not. */
  occupations: { match: string; miss: string }
  /** Sentences with a branch of a group, and without one. */
  branches: { match: string; miss: string }
  /** Sentences in which a seat stands for its government, and in which it is a place. */
  seats: { match: string; miss: string }
}

/** Runs the pipeline on the examples of the vocabulary and says in words which of them fail. */
export async function checkExamples(examples: Examples): Promise<string[]> {
  const { extract } = await import('../src/extract.ts')
  const problems: string[] = []
  const expect = (text: string, expected: string, actual: string) => {
    if (expected !== actual) problems.push(`${text} Unexpected ${actual}, expected ${expected}.`)
  }
  for (const { text, finds } of examples.actors) {
    const { mentions } = extract(text)
    const actors = mentions.filter(
      ({ reading }) => reading !== 'place' && reading !== 'unspecified',
    )
    const ids = new Set(actors.map(({ entity }) => entity))
    expect(text, `[${finds}]`, `[${[...ids].sort()}]`)
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
  const nominals = (text: string) =>
    String(extract(text).mentions.some(({ form }) => form === 'nominal'))
  for (const { match, miss } of Object.values(examples.sentences)) {
    expect(match, 'true', nominals(match))
    expect(miss, 'false', nominals(miss))
  }
  const branches = (text: string) =>
    String(extract(text).mentions.some(({ rule }) => rule === 'name-branch'))
  expect(examples.branches.match, 'true', branches(examples.branches.match))
  expect(examples.branches.miss, 'false', branches(examples.branches.miss))
  const longNames = (text: string) =>
    String(
      extract(text).mentions.some(({ start, end }) =>
        /\P{L}\p{Ll}+\P{L}/u.test(text.slice(start, end)),
      ),
    )
  expect(examples.nameWords.match, 'true', longNames(examples.nameWords.match))
  expect(examples.nameWords.miss, 'false', longNames(examples.nameWords.miss))
  const newPeople = (text: string) =>
    String(extract(text).mentions.some(({ rule }) => rule === 'name-new'))
  expect(examples.occupations.match, 'true', newPeople(examples.occupations.match))
  expect(examples.occupations.miss, 'false', newPeople(examples.occupations.miss))
  const governments = (text: string) =>
    String(extract(text).mentions.some(({ reading }) => reading === 'government'))
  expect(examples.seats.match, 'true', governments(examples.seats.match))
  expect(examples.seats.miss, 'false', governments(examples.seats.miss))
  return problems
}
