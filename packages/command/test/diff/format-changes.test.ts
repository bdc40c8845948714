import { describe, expect, it } from 'vitest'
import type { DatasetDiff, RecordChange } from '../../src/diff/dataset-diff.ts'
import { formatMarkdown } from '../../src/diff/format-markdown.ts'
import { formatText } from '../../src/diff/format-text.ts'
import { groupChanges, hasChanges } from '../../src/diff/group-changes.ts'

const header = { name: '@example/harbor', version: '1.0.0', schemaVersion: 1 }
const change = (id: string, rest: Partial<RecordChange> = {}): RecordChange => ({
  rule: 'record-added',
  kind: 'quote',
  id,
  to: [],
  record: `Quill says ${id}`,
  fields: [],
  ...rest,
})
const diffOf = (records: RecordChange[], rest: Partial<DatasetDiff> = {}): DatasetDiff => ({
  before: header,
  after: header,
  level: 'minor',
  tables: [],
  records,
  ...rest,
})

const renamed = change('old', { rule: 'record-renamed', kind: 'actor', to: ['new'] })
const split = change('both', { rule: 'record-split', kind: 'actor', to: ['one', 'two'] })
const merged = change('b', { rule: 'record-merged', kind: 'event', to: ['a'] })
const moved = change('m', { rule: 'evidence-moved', kind: 'source' })
const changed = change('c', {
  rule: 'record-changed',
  fields: [
    { field: 'place', before: 'Sur', after: 'Muscat', words: 'Sur → Muscat' },
    { field: 'text', before: 'A secret', words: '“A secret” → none' },
    { field: 'gloss', before: 'x', after: 'y', words: 'x → y' },
  ],
})
const removed = change('gone', { rule: 'record-removed', quoted: '“The road is open”' })
const added = change('d', { quoted: '“Yes”' })
const all = [removed, merged, added, split, change('e'), changed, renamed, moved]

describe('groups of changes', () => {
  it('are by kind, then by rule, each with its number', () => {
    const titles = groupChanges(diffOf(all)).map(({ sign, title }) => `${sign} ${title}`)
    expect(titles).toEqual([
      '~ 1 source with moved evidence',
      '> 1 actor renamed',
      '> 1 actor split',
      '+ 2 quotes added',
      '~ 1 quote changed',
      '- 1 quote removed',
      '> 1 event merged',
    ])
    expect(groupChanges(diffOf(all))[3]?.changes).toEqual([added, change('e')])
  })

  it('are none without changes', () => {
    expect(groupChanges(diffOf([]))).toEqual([])
    expect(hasChanges(diffOf([]))).toBe(false)
    expect(hasChanges(diffOf([added]))).toBe(true)
    expect(hasChanges(diffOf([], { tables: [{ rule: 'format-changed', words: 'x' }] }))).toBe(true)
  })
})

describe('changes as text', () => {
  it('have a line for each record and field, and the reasons of the level', () => {
    const tables = [{ rule: 'value-added', words: 'quotes: kind "x"' } as const]
    expect(formatText(diffOf([renamed, split, changed, added], { tables }))).toBe(`1 actor renamed
  > Quill says old [old → new]

1 actor split
  > Quill says both [both → one, two]

1 quote added
  + Quill says d: “Yes” [d]

1 quote changed
  ~ Quill says c [c]
      place: Sur → Muscat
      text: “A secret” → none
      gloss: x → y

The dataset
  value-added: quotes: kind "x"

Level: minor
  major  record-split      The evidence of a record is that of several records now.
  minor  record-renamed    A record has another id, and the old one leads to it.
  minor  record-added      A record is new.
  minor  value-added       A value of a vocabulary, such as a type or an attitude, occurs for the first time.
  patch  record-changed    A record has another value in a field, or gains or loses an optional field.
`)
  })

  it('say nothing of the dataset where it is the same', () => {
    const text = formatText(diffOf([added]))
    expect(text).not.toContain('The dataset')
    expect(text.startsWith('1 quote added\n')).toBe(true)
    expect(formatText(diffOf([]))).toBe('Nothing changed\n')
  })

  it('have colours by what happened', () => {
    const text = formatText(
      diffOf([removed, added, changed, renamed], {
        tables: [{ rule: 'value-added', words: 'x' }],
      }),
      true,
    )
    expect(text).toContain('\u001b[32m  + Quill says d: “Yes” [d]\u001b[39m\n')
    expect(text).toContain('\u001b[31m  - Quill')
    expect(text).toContain('\u001b[33m  ~ Quill')
    expect(text).toContain('\u001b[36m  > Quill')
    expect(text).toContain('\u001b[1m1 quote added\u001b[22m\n')
    expect(text).toContain('\u001b[1mThe dataset\u001b[22m\n')
    expect(text).toContain('\u001b[1mLevel: minor\u001b[22m\n')
  })
})

describe('changes as Markdown', () => {
  it('have counts and records, and no words that were taken out', () => {
    const tables = [{ rule: 'value-added', words: 'quotes: kind "a_b"' } as const]
    expect(
      formatMarkdown(diffOf([split, changed, added, removed], { tables })),
    ).toBe(`1 actor split, 1 quote added, 1 quote changed, 1 quote removed.

**1 actor split**

- Quill says both (\`both\` → \`one\`, \`two\`)

**1 quote added**

- Quill says d: “Yes” (\`d\`)

**1 quote changed**

- Quill says c (\`c\`)
  - place: Sur → Muscat
  - text: removed
  - gloss: x → y

**1 quote removed**

- \`gone\`

**The dataset**

- value-added: quotes: kind "a\\_b"
`)
  })

  it('take words that were taken out of a gloss for removed too', () => {
    const fields = [{ field: 'gloss', before: 'A secret', words: 'A secret → none' }]
    const text = formatMarkdown(diffOf([change('c', { rule: 'record-changed', fields })]))
    expect(text).toContain('  - gloss: removed\n')
  })

  it('list so many records of each kind of change, and count the others', () => {
    const three = ['a', 'b', 'c'].map((id) => change(id))
    expect(formatMarkdown(diffOf(three), 2)).toBe(
      '3 quotes added.\n\n**3 quotes added**\n\n- Quill says a (`a`)\n- Quill says b (`b`)\n- and 1 more\n',
    )
    expect(formatMarkdown(diffOf(three), 3)).not.toContain('more')
  })

  it('say that no record changed', () => {
    expect(formatMarkdown(diffOf([]))).toBe('No record changed.\n')
    const tables = [{ rule: 'format-changed', words: 'x' } as const]
    expect(formatMarkdown(diffOf([], { tables }))).toBe(
      'No record changed.\n\n**The dataset**\n\n- format-changed: x\n',
    )
  })

  it('have no markup of the data', () => {
    const record = 'a\n\n b \\ ` * _ [ ] < > & | ~ # \u001b'
    const text = formatMarkdown(diffOf([change('x', { record }), change('a`b'), change('8-مارس')]))
    expect(text).toContain('- a b \\\\ \\` \\* \\_ \\[ \\] \\< \\> \\& \\| \\~ \\# ')
    expect(text).not.toContain('\u001b')
    expect(text).toContain('(a\\`b)')
    expect(text).toContain('(`8-مارس`)')
  })
})
