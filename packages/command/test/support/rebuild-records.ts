/** The rows of a table: missing values are null, and lists are arrays. */
export type ReadRows = (table: string) => Promise<Row[]>
type Row = Readonly<Record<string, unknown>>

const present = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  )

/** An object of columns, or null if none has a value. */
const nest = (row: Row, prefix: string, names: readonly string[]): object | null => {
  const object = present(Object.fromEntries(names.map((name) => [name, row[`${prefix}_${name}`]])))
  return Object.keys(object).length > 0 ? object : null
}

const evidenceIn = (rows: readonly Row[], keys: Row): object[] =>
  rows
    .filter((row) => Object.entries(keys).every(([name, value]) => row[name] === value))
    .sort((a, b) => Number(a.ordinal) - Number(b.ordinal))
    .map(({ source, start_offset: start, end_offset: end, exact, prefix, suffix }) =>
      present({ source, start, end, exact, prefix, suffix }),
    )

const dateOf = (row: Row) => nest(row, 'date', ['start', 'end', 'precision', 'basis'])
const curatedOf = (row: Row) => (row.curated ? true : undefined)

/** Put the records of a dataset together from its tables, by the names of the columns in the documentation. */
export async function rebuildRecords(read: ReadRows) {
  const [affiliations, affiliationEvidence, actorEvidence, quoteEvidence, eventEvidence] =
    await Promise.all(
      [
        'actor_affiliations',
        'actor_affiliation_evidence',
        'actor_evidence',
        'quote_evidence',
        'event_evidence',
      ].map(read),
    )
  return {
    sources: (await read('sources')).map((row) => ({
      ...present({ id: row.id, title: row.title, authors: row.authors }),
      published: row.published,
      ...present({ url: row.url, license: row.license, rights: row.rights }),
      ...present({ summary: row.summary ? true : undefined, copyOf: row.copy_of }),
      text: { sha256: row.text_sha256, length: row.text_length },
    })),
    actors: (await read('actors')).map((row) => ({
      ...present({ id: row.id, kind: row.kind, name: row.name, aliases: row.aliases }),
      codes: nest(row, 'codes', ['wikidata', 'iso3166', 'plover']) ?? {},
      ...present({ of: row.of, curated: curatedOf(row) }),
      affiliations: (affiliations ?? [])
        .filter(({ actor }) => actor === row.id)
        .map((office) => ({
          ...present({ actor: office.organization, role: office.role }),
          ...present({ from: office.from_date, to: office.to_date }),
          evidence: evidenceIn(affiliationEvidence ?? [], {
            actor: row.id,
            affiliation: office.ordinal,
          }),
        })),
      evidence: evidenceIn(actorEvidence ?? [], { actor: row.id }),
    })),
    quotes: (await read('quotes')).map((row) => ({
      ...present({ id: row.id, kind: row.kind }),
      ...{ speaker: row.speaker, coSpeakers: row.co_speakers, speakerText: row.speaker_text },
      speakerKind: row.speaker_kind,
      cue: nest(row, 'cue', ['lemma', 'attitude', 'status']),
      date: dateOf(row),
      ...present({ text: row.text, place: row.place, addressees: row.addressees }),
      ...present({
        about: row.about,
        gloss: row.gloss,
        confidence: row.confidence,
        rule: row.rule,
      }),
      ...present({ curated: curatedOf(row) }),
      evidence: evidenceIn(quoteEvidence ?? [], { quote: row.id }),
    })),
    events: (await read('events')).map((row) => ({
      ...present({ id: row.id, type: row.type, mode: row.mode, quadClass: row.quad_class }),
      ...present({ cameo: row.cameo, contexts: row.contexts, agents: row.agents }),
      recipients: row.recipients,
      date: dateOf(row),
      ...present({
        place: row.place,
        location: nest(row, 'location', [
          'kind',
          'name',
          'country',
          'wikidata',
          'latitude',
          'longitude',
        ]),
      }),
      ...present({ status: row.status, quotes: row.quotes, confidence: row.confidence }),
      ...present({ rule: row.rule, gloss: row.gloss, curated: curatedOf(row) }),
      evidence: evidenceIn(eventEvidence ?? [], { event: row.id }),
    })),
    redirects: (await read('redirects')).map((row) => ({
      kind: row.kind,
      from: row.from_id,
      to: row.to_id,
    })),
  }
}
