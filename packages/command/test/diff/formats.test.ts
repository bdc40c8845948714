import { join } from 'node:path'
import { expectLinearTime } from '@onrecord/testing/linear-time'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { formatText } from '../../src/diff/format-text.ts'
import { dataFiles } from '../support/data-files.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { makeEvent, makeQuote, makeRecords } from '../support/make-records.ts'

const before = makeRecords()
const after = makeRecords({
  version: '1.1.0',
  quotes: [
    makeQuote('ada-quill-1', {
      date: { start: '2018-03-05', end: '2018-03-05', precision: 'day', basis: 'explicit' },
    }),
    makeQuote('ada-quill-2', { text: 'A *star*\n<b>& a \u001b[31mcolour</b>', date: null }),
  ],
  events: [],
})

function diff(now: typeof before, ...options: string[]) {
  const folder = makeFolder({ ...dataFiles(before, 'old/'), ...dataFiles(now, 'now/') })
  return run(['diff', ...options, join(folder, 'old'), join(folder, 'now')])
}

describe('diff as text', () => {
  it('lists the records by what happened to them, and says why the level is what it is', async () => {
    const { out, code } = await diff(after)
    expect(out.slice(out.indexOf('\n') + 1)).toBe(`
1 quote added
  + Ada Quill says (undated): “A *star* <b>& a [31mcolour</b>” [ada-quill-2]

1 quote changed
  ~ Ada Quill says (2018-03-05): “The road is open” [ada-quill-1]
      date: 2018-03 → 2018-03-05

1 event removed
  - CONSULT visit: Ada Quill → Oman (undated) [consult-1]

The dataset
  value-added: quotes: date.precision "day"

Level: major
  major  record-removed    A record is gone, and its id leads nowhere.
  minor  record-added      A record is new.
  minor  value-added       A value of a vocabulary, such as a type or an attitude, occurs for the first time.
  patch  record-changed    A record has another value in a field, or gains or loses an optional field.
`)
    expect(out).toMatch(/old \(@example\/harbor 1\.0\.0\) → .*now \(@example\/harbor 1\.1\.0\)\n/)
    expect(code).toBe(0)
  })

  it('has colours where the terminal shows them, and none of the data', () => {
    const text = formatText(diffDatasets(before, after), true)
    expect(text).toContain('\u001b[31m  - CONSULT')
    expect(text).toContain('\u001b[1mLevel: major')
    expect(text).not.toContain('\u001b[31mcolour')
  })

  it('says that nothing changed', async () => {
    expect((await diff(before)).out).toMatch(/\n\nNothing changed\n$/)
  })

  it('exits with 1 where there are changes, if asked to', async () => {
    expect((await diff(after, '--exit-code')).code).toBe(1)
    expect((await diff(before, '--exit-code')).code).toBe(0)
  })
})

describe('other formats', () => {
  it('json has the values', async () => {
    const { out } = await diff(after, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      before: { name: '@example/harbor', version: '1.0.0', schemaVersion: 1 },
      after: { version: '1.1.0' },
      level: 'major',
      tables: [{ rule: 'value-added', kind: 'quote' }],
      records: [
        {
          rule: 'record-changed',
          kind: 'quote',
          id: 'ada-quill-1',
          to: [],
          fields: [{ field: 'date', before: { precision: 'month' }, after: { precision: 'day' } }],
        },
        { rule: 'record-added', id: 'ada-quill-2' },
        { rule: 'record-removed', kind: 'event', id: 'consult-1' },
      ],
    })
  })

  it('markdown has counts, then records, without markup of theirs', async () => {
    const { out } = await diff(after, '--format', 'markdown')
    expect(out).toBe(`1 quote added, 1 quote changed, 1 event removed.

**1 quote added**

- Ada Quill says (undated): “A \\*star\\* \\<b\\>\\& a \\[31mcolour\\</b\\>” (\`ada-quill-2\`)

**1 quote changed**

- Ada Quill says (2018-03-05): “The road is open” (\`ada-quill-1\`)
  - date: 2018-03 → 2018-03-05

**1 event removed**

- \`consult-1\`

**The dataset**

- value-added: quotes: date.precision "day"
`)
  })

  it('markdown does not repeat words that were taken out', async () => {
    const [quote] = before.quotes
    const { text, ...withheld } = makeQuote('ada-quill-2')
    const old = { ...before, quotes: [...before.quotes, makeQuote('ada-quill-2')] }
    const folder = makeFolder({
      ...dataFiles(old, 'old/'),
      ...dataFiles({ ...old, quotes: [withheld] }, 'now/'),
    })
    const sides = [join(folder, 'old'), join(folder, 'now')]
    const { out } = await run(['diff', '--format', 'markdown', ...sides])
    expect(out).toContain(`\n- \`${quote?.id}\`\n`)
    expect(out).toContain('  - text: removed\n')
    expect(out).not.toContain(text)
    expect((await run(['diff', ...sides])).out).toContain(text)
  })

  it('another one is an error of the call', async () => {
    expect(await diff(after, '--format', 'xml')).toMatchObject({
      code: 2,
      errors: 'onrecord: Unexpected --format "xml", expected one of text, json, markdown\n',
    })
  })
})

it('compares datasets in time linear in their records', () => {
  const many = (count: number, text: string) =>
    makeRecords({
      quotes: Array.from({ length: count }, (_, at) => makeQuote(`ada-quill-${at}`, { text })),
      events: Array.from({ length: count }, (_, at) => makeEvent(`consult-${at}`)),
    })
  expectLinearTime((count) => {
    const sides = [many(count, 'a'), many(count, 'b')] as const
    expect(diffDatasets(...sides).records).toHaveLength(count)
  }, 30_000)
})
