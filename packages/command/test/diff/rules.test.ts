import { readFileSync } from 'node:fs'
import type { Dataset } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { highestLevel, levelRules, type RuleName } from '../../src/diff/rules.ts'
import { describeSource } from '../support/describe-source.ts'
import { makeActor, makeEvent, makeQuote, makeRecords, placeAt } from '../support/make-records.ts'

const changedText = describeSource('first', '2018-03-01', {
  text: { sha256: '1'.repeat(64), length: 9 },
})

/** What makes each rule apply, and no rule of a higher level: tables before and after. */
const cases: Record<RuleName, { before?: Partial<Dataset>; after: Partial<Dataset> }> = {
  'format-changed': { after: { schemaVersion: 2 as 1 } },
  'field-removed': {
    after: { quotes: [{ ...makeQuote('ada-quill-1'), rule: undefined as unknown as string }] },
  },
  'record-removed': { after: { events: [] } },
  'record-split': {
    before: { actors: [makeActor('ada-quill', { evidence: [placeAt(0), placeAt(40)] })] },
    after: {
      actors: [
        makeActor('ada-quill', { evidence: [placeAt(0)], curated: true }),
        makeActor('ada-quill-envoy', { evidence: [placeAt(40)], curated: true }),
      ],
    },
  },
  'redirect-removed': {
    before: { redirects: [{ kind: 'actor', from: 'quill', to: 'ada-quill' }] },
    after: {},
  },
  'record-merged': {
    before: { quotes: [makeQuote('ada-quill-1'), makeQuote('ada-quill-2')] },
    after: { redirects: [{ kind: 'quote', from: 'ada-quill-2', to: 'ada-quill-1' }] },
  },
  'record-renamed': {
    after: {
      quotes: [makeQuote('ada-quill-2')],
      redirects: [{ kind: 'quote', from: 'ada-quill-1', to: 'ada-quill-2' }],
    },
  },
  'record-added': { after: { events: [makeEvent('consult-1'), makeEvent('consult-2')] } },
  'field-added': { after: { quotes: [makeQuote('ada-quill-1', { place: 'Muscat' })] } },
  'value-added': {
    after: {
      quotes: [
        makeQuote('ada-quill-1', { cue: { lemma: 'say', attitude: 'warns', status: 'actual' } }),
      ],
    },
  },
  'record-changed': { after: { quotes: [makeQuote('ada-quill-1', { speaker: 'oman' })] } },
  'evidence-moved': {
    before: { sources: [changedText] },
    after: { quotes: [makeQuote('ada-quill-1', { evidence: [placeAt(22, 'The road is open')] })] },
  },
  'redirect-changed': {
    before: { redirects: [{ kind: 'actor', from: 'quill', to: 'ada-quill' }] },
    after: { redirects: [{ kind: 'actor', from: 'quill', to: 'oman' }] },
  },
}

const rulesOf = ({ before, after }: (typeof cases)[RuleName]): RuleName[] => {
  const clean = JSON.parse(JSON.stringify(makeRecords(after))) as Dataset
  const { tables, records } = diffDatasets(makeRecords(before), clean)
  return [...tables, ...records].map(({ rule }) => rule)
}

describe('the rules of levels', () => {
  it.each(levelRules.map(({ name }) => name))('%s', (name) => {
    const rules = rulesOf(cases[name])
    expect(rules).toContain(name)
    expect(highestLevel(rules)).toBe(levelRules.find((rule) => rule.name === name)?.level)
  })

  it('are documented as they are', () => {
    const path = new URL('../../../../docs/data-versioning.md', import.meta.url)
    const rows = readFileSync(path, 'utf8').match(/^\| (?:major|minor|patch) \|.*$/gm)
    expect(rows).toEqual(
      levelRules.map(({ name, level, says }) => `| ${level} | \`${name}\` | ${says} |`),
    )
  })

  it('are listed from the highest level to the lowest', () => {
    const order = ['major', 'minor', 'patch']
    const found = levelRules.map(({ level }) => order.indexOf(level))
    expect(found).toEqual([...found].sort())
  })
})
