import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCsv } from '../../src/csv/format-csv.ts'
import { toCSV } from '../../src/csv.ts'
import { open } from '../../src/open.ts'
import { makeBulletin } from '../support/bulletin.ts'
import { parseCsv } from '../support/parse-csv.ts'

const { actors, quotes, events, sources } = open(makeBulletin())

describe('records as CSV', () => {
  it('have a row each, under the names of their fields', () => {
    const [header = [], ...rows] = parseCsv(toCSV(quotes))
    expect(header.slice(0, 10)).toEqual([
      'id',
      'kind',
      'speaker',
      'co_speakers',
      'speaker_text',
      'speaker_kind',
      'cue_lemma',
      'cue_attitude',
      'cue_status',
      'text',
    ])
    expect(rows.length).toBe(quotes.count())
    const row = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]))
    expect(row).toMatchObject({
      id: 'delay',
      co_speakers: '[]',
      about: '["yemen"]',
      date_start: '2016-12-04',
      place: '',
      confidence: '0.9',
      curated: 'false',
    })
  })

  it('have all fields that are no lists of objects', () => {
    const tables = { actor: actors, quote: quotes, event: events, source: sources }
    for (const records of Object.values(tables)) {
      const [header = []] = parseCsv(toCSV(records as typeof quotes))
      for (const record of records) {
        const row = 'toJSON' in record ? record.toJSON() : record
        for (const [field, value] of Object.entries(row)) {
          const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
          const isObjects = Array.isArray(value) && typeof value[0] === 'object'
          if (isObjects || field === 'affiliations') expect(header).not.toContain(name)
          else expect(header.some((column) => column.startsWith(name))).toBe(true)
        }
      }
    }
  })

  it('have the columns asked for, in that order', () => {
    expect(toCSV(events.of('ACCUSE'), ['sentence', 'id', 'agent_names', 'sources'])).toBe(
      'sentence,id,agent_names,sources\r\nAda Quill accuses Yemen of delay (4 December 2016).,accusation,Ada Quill,bulletin\r\n',
    )
  })

  it('have columns of functions', () => {
    const columns = { who: (quote: { speakerText: string | null }) => quote.speakerText }
    expect(toCSV(quotes.by('ben-ward'), columns)).toBe('who\r\nBen Ward\r\nhe\r\n')
  })

  it('have a header where there are none, if it is known', () => {
    expect(toCSV([])).toBe('')
    expect(toCSV([], ['id', 'text'])).toBe('id,text\r\n')
    expect(toCSV(quotes.by('oman'))).toMatch(/^id,kind,.*\r\n$/)
    expect(toCSV(quotes.by('oman'), ['id'])).toBe('id\r\n')
  })

  it('refuse a column that they do not have', () => {
    expect(() => toCSV(quotes, ['agents'])).toThrow(
      'Unexpected column "agents" of a quote, expected one of id, kind,',
    )
    expect(() => toCSV(quotes, ['constructor'])).toThrow(RangeError)
  })
})

describe('CSV', () => {
  it('gives back any texts', () => {
    const cells = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(cells, (rows) => {
        expect(parseCsv(formatCsv(rows))).toEqual(rows)
      }),
    )
  })

  it('tells an empty text from none', () => {
    expect(formatCsv([['', null, undefined, 0, false]])).toBe('"",,,0,false\r\n')
  })

  it('is safe in spreadsheets, if asked', () => {
    expect(formatCsv([['=1+1', '-x', -1, 'x']], { isForSpreadsheet: true })).toBe(
      "\uFEFF'=1+1,'-x,-1,x\r\n",
    )
  })
})
