import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { expectText, loadText } from '../../src/evidence/texts.ts'
import { dataset as published } from '../../src/index.ts'
import { open } from '../../src/open.ts'
import { toSentence } from '../../src/sentence.ts'
import { bulletinText, letterText, makeBulletin } from '../support/bulletin.ts'

const dataset = open(makeBulletin(), { texts: { bulletin: async () => bulletinText } })

const [bulletin, letter] = makeBulletin().sources as [never, never]

describe('the texts of sources', () => {
  it.each([
    ['a text', bulletinText],
    ['a function', () => bulletinText],
    ['a function that takes its time', async () => bulletinText],
  ])('are given as %s', async (_, provider) => {
    expect(await loadText({ bulletin: provider }, bulletin)).toBe(bulletinText)
  })

  it('are not at hand where nothing gives them', async () => {
    expect(await loadText({}, { ...(bulletin as object), id: 'constructor' } as never)).toBe(
      undefined,
    )
    await expect(expectText({}, bulletin)).rejects.toThrow(/expected one whose text is at hand$/)
    await expect(expectText({}, letter)).rejects.toThrow('hydrate it with its text')
  })

  it('are loaded when they are asked for', async () => {
    let loaded = 0
    const { readText, sources } = open(makeBulletin(), {
      texts: {
        bulletin: () => {
          loaded++
          return bulletinText
        },
      },
    })
    expect(loaded).toBe(0)
    expect(await readText('bulletin')).toBe(bulletinText)
    expect(await readText(sources[0] as never)).toBe(bulletinText)
    expect(loaded).toBe(2)
  })

  it('are not at hand where their rights do not allow it', async () => {
    await expect(dataset.readText('letter')).rejects.toThrow(
      'Unexpected source "letter", expected one whose text is at hand: its rights allow quotations alone, hydrate it with its text',
    )
    await expect(dataset.readText('lettre')).rejects.toThrow('did you mean "letter"?')
    await expect(open(makeBulletin()).readText('bulletin')).rejects.toThrow(/at hand$/)
  })

  it('are refused where they are of another length', async () => {
    const { readText } = open(makeBulletin(), { texts: { bulletin: 'short' } })
    await expect(readText('bulletin')).rejects.toThrow('it has 5 UTF-16 code units, expected')
  })

  it('show evidence in its context', async () => {
    const [evidence] = dataset.events.get('accusation').evidence
    const context = await evidence?.context()
    expect(context?.words.text).toBe('accused Yemen')
    expect(context?.sentence.text).toMatch(/^Ada Quill, .* 4 December 2016\.$/)
  })

  it('are part of a dataset that was hydrated with them', async () => {
    const hydrated = await dataset.hydrate('letter', letterText)
    const [evidence] = hydrated.quotes.get('ports').evidence
    expect((await evidence?.context())?.sentence.text).toMatch(/^Ben Ward denied .* shut\.$/)
    expect(await hydrated.readText('letter')).toBe(letterText)
    expect(await hydrated.readText('bulletin')).toBe(bulletinText)
    expect(toSentence(hydrated.quotes.get('ports'))).toBe(
      'Ben Ward denies that the ports were shut.',
    )
    const [before] = dataset.quotes.get('ports').evidence
    expect(before?.exact).toBeUndefined()
    expect(await before?.context()).toBeUndefined()
  })

  it('of the published dataset are those of the open sources', async () => {
    for (const source of published.sources) {
      if (source.rights === 'quotation') {
        await expect(published.readText(source)).rejects.toThrow('hydrate it')
        continue
      }
      const text = await published.readText(source)
      expect(createHash('sha256').update(text).digest('hex')).toBe(source.text.sha256)
    }
  })

  it('of the published dataset have the words of evidence in its sentence', async () => {
    for (const record of [...published.quotes, ...published.events])
      for (const evidence of record.evidence) {
        const context = await evidence.context()
        expect(context?.words.text).toBe(
          evidence.source.rights === 'open' ? evidence.exact : undefined,
        )
        if (context) expect(context.sentence.text).toContain(evidence.exact)
      }
  })
})

describe('the address of evidence', () => {
  it('marks the words in the source', () => {
    const [evidence] = dataset.events.get('accusation').evidence
    expect(evidence?.url).toBe(
      'https://example.org/bulletin?id=1#:~:text=the%20foreign%20minister%20of%20Oman%2C-,accused%20Yemen,-of%20delay%20on%204%20December%202016.',
    )
  })

  it('is none where the source has none', () => {
    expect(dataset.quotes.get('wait').evidence[0]?.url).toBeUndefined()
  })

  it('has no words that the rights do not allow', () => {
    for (const record of [...published.quotes, ...published.events])
      for (const { url, exact, source } of record.evidence)
        if (exact === undefined && source.url) expect(url).toBe(source.url)
  })
})

it('gives the records back as published', () => {
  const records = makeBulletin()
  expect(JSON.parse(JSON.stringify(dataset))).toEqual({ ...records, redirects: [] })
})
