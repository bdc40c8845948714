import { readFileSync } from 'node:fs'
import { makeDataset } from 'onrecord/texts'
import { describe, expect, it } from 'vitest'
import { InputError, openTexts } from '../src/texts.ts'

const guide = readFileSync(new URL('../../../docs/sdk.md', import.meta.url), 'utf8')
const texts = [
  {
    id: 'harbor',
    published: '2018-03-08',
    text: '“The road is open,” Ada Quill, the Omani transport minister, said on Monday. Oman accused Yemen of delay.',
  },
]

describe('a dataset of texts in memory', () => {
  it('has the records of the example in the guide', () => {
    const { quotes, events } = openTexts(texts)
    const [quote] = quotes.of('direct')
    const [event] = events
    const told = [
      [quote?.speaker?.name, quote?.text, quote?.date?.start].join(' '),
      [event?.type, event?.agents[0]?.name, event?.recipients[0]?.name].join(' '),
    ]
    expect(guide).toContain(texts[0]?.text)
    for (const line of told) expect(guide).toContain(`// ${line}\n`)
  })

  it('is opened as a dataset of files is', () => {
    const { name, version, sources, actors, quotes } = openTexts(texts, {
      name: 'a',
      version: '1.2.3',
    })
    expect({ name, version, ids: sources.map(({ id }) => id) }).toEqual({
      ...{ name: 'a', version: '1.2.3', ids: ['harbor'] },
    })
    expect(actors.get('ada-quill').affiliations[0]?.actor.name).toBe('Oman')
    expect(JSON.parse(JSON.stringify([...quotes]))).toEqual(makeDataset(texts).quotes)
  })

  it('has the texts at hand', async () => {
    const { quotes, readText } = openTexts(texts)
    expect(await readText('harbor')).toBe(texts[0]?.text)
    const context = await quotes.of('direct').first()?.evidence[0]?.context()
    expect(context?.sentence.text).toContain('the Omani transport minister')
  })

  it('refuses a text that is not as expected', () => {
    const open = () => openTexts([{ id: 'harbor', text: '', published: 'Monday' }])
    expect(open).toThrow(InputError)
    expect(open).toThrow('texts: harbor.published: Expected a day')
  })
})
