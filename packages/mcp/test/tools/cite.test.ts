import { describe, expect, it } from 'vitest'
import { cite } from '../../src/tools/cite.ts'
import { call } from '../support/call.ts'

describe('cite', () => {
  it.each([
    ['ada-quill-c21797cb5e', 'quote', 'version 1.2.3'],
    ['consult-8b60192fc5', 'event', 'Record consult-8b60192fc5'],
    ['harbor', 'source', '“The harbor road”. 8 March 2018. https://example.org/harbor.'],
    ['dataset', 'dataset', '@example/talks. Version 1.2.3. Data set.'],
    ['@example/talks', 'dataset', '@example/talks. Version 1.2.3. Data set.'],
  ])('cites %s', async (id, kind, text) => {
    const answer = await call(cite, { id })
    expect(answer.kind).toBe(kind)
    expect(answer.citation).toContain(text)
    expect(answer.shown).toContain(answer.citation)
  })

  it('has the styles of programs, and addresses that open at the words', async () => {
    const { citation } = await call(cite, { id: 'ada-quill-c21797cb5e', style: 'bibtex' })
    expect(citation).toMatch(/^@misc\{ada-quill-c21797cb5e,/)
    const csl = await call(cite, { id: 'ada-quill-c21797cb5e', style: 'csl-json' })
    expect(JSON.parse(csl.citation)).toMatchObject({ type: 'speech' })
    expect(csl.urls[0]).toMatch(/#:~:text=The%20road/)
  })

  it.each([
    ['ada-quill', '"quotes" with speaker "ada-quill" has the ids'],
    ['consult-8b60192fc6', 'did you mean "consult-8b60192fc5"?'],
    ['zzz', 'that of a source ("bridge", "harbor"), or "dataset"'],
  ])('says what is wrong with %s', async (id, message) => {
    await expect(call(cite, { id })).rejects.toThrow(message)
  })
})
