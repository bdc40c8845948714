interface Examples {
  actors: readonly { text: string; finds: readonly string[] }[]
  offices: readonly { text: string; finds: string | null }[]
  cues: readonly { lemma: string; match: string; miss: string }[]
  actions: readonly { type: string; match: string; miss: string }[]
  /** Sentences with a time, and without one. */
  times: { match: string; miss: string }
  /** Sentences with an event that has a status, a context or a light verb, and without. */
  eventSentences: Readonly<
    Record<'statuses' | 'contexts' | 'lightVerbs' | 'controlVerbs', { match: string; miss: string }>
  >
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
  for (const { type, match, miss } of examples.actions) {
    const types = (text: string) => extract(text).events.map((event) => event.type)
    const isFound = (text: string) => types(text).some((one) => one === type)
    if (!isFound(match)) problems.push(`${match} Unexpected [${types(match)}], expected ${type}.`)
    if (isFound(miss)) problems.push(`${miss} Unexpected ${type}, expected none.`)
  }
  const hasTime = (text: string) => String(extract(text).times.length > 0)
  expect(examples.times.match, 'true', hasTime(examples.times.match))
  expect(examples.times.miss, 'false', hasTime(examples.times.miss))
  const { statuses, contexts, lightVerbs, controlVerbs } = examples.eventSentences
  const planned = (text: string) => extract(text).events.some(({ status }) => status === 'planned')
  const hasContext = (text: string) =>
    extract(text).events.some((event) => event.contexts.length > 0)
  const isBen = (text: string) =>
    extract(text).events.some(({ agents: [agent] }) => agent?.entity === 'ben-ward')
  const lends = (text: string) => extract(text).events.some(({ rule }) => rule === 'noun-light')
  for (const [{ match, miss }, test] of [
    [statuses, planned],
    [contexts, hasContext],
    [lightVerbs, lends],
    [controlVerbs, isBen],
  ] as const) {
    expect(match, 'true', String(test(match)))
    expect(miss, 'false', String(test(miss)))
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
