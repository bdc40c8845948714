import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/tools/quotes.ts'
import { call } from '../support/call.ts'

const idsOf = ({ quotes }: { quotes: { id: string }[] }) => quotes.map(({ id }) => id)
const [quill, oman, barda, denial] = [
  'ada-quill-c21797cb5e',
  'oman-ecea719fca',
  'tom-barda-968b7775f4',
  'tom-barda-90ef28b39a',
]

describe('quotes', () => {
  it('gives all by date, with evidence, address and citation', async () => {
    const answer = await call(quotes, {})
    expect(idsOf(answer)).toEqual([quill, oman, barda, denial])
    expect(answer).toMatchObject({ total: 4, next: null, names: [] })
    const [first] = answer.quotes
    expect(first).toMatchObject({
      speaker: { id: 'ada-quill', name: 'Ada Quill' },
      text: 'The road is open … Nobody will close it again.',
      status: 'actual',
      evidence: [
        { exact: 'The road is open', rights: 'open', start: 1, end: 17 },
        { exact: 'Nobody will close it again.' },
      ],
    })
    expect(first?.evidence[0]?.url).toMatch(/^https:\/\/example\.org\/harbor#:~:text=The%20road/)
    expect(first?.citation).toContain(
      'Record ada-quill-c21797cb5e of @example/talks, version 1.2.3',
    )
    expect(answer.shown).toContain(first?.citation)
    expect(answer.shown).toContain(first?.evidence[0]?.url)
  })

  it.each([
    [{ speaker: 'Ada Quill', officials: false }, [quill]],
    [{ speaker: 'oman' }, [quill, oman]],
    [{ speaker: 'oman', officials: false }, [oman]],
    [{ about: 'yemen', officials: false }, [oman]],
    [{ addressee: 'ada-quill' }, [barda]],
    [{ kind: 'direct' as const }, [quill, barda]],
    [{ attitude: 'denies' as const }, [denial]],
    [{ from: '2018-04' }, [barda]],
    [{ to: '2018-03-05' }, [quill]],
    [{ source: 'bridge' }, [barda]],
    [{ minConfidence: 0.9 }, [quill, barda]],
    [{ status: 'negated' as const }, []],
    [{ words: 'carts valley' }, [barda]],
    [{ id: denial }, [denial]],
  ])('selects by %j', async (input, ids) => {
    expect(idsOf(await call(quotes, input))).toEqual(ids)
  })

  it('gives a part, and where the next begins', async () => {
    const first = await call(quotes, { limit: 3 })
    expect([first.total, first.next, first.quotes.length]).toEqual([4, 3, 3])
    expect(first.shown).toContain('Quotes: 1–3 of 4. For more, call again with offset 3.')
    const second = await call(quotes, { limit: 3, offset: 3 })
    expect([second.next, idsOf(second)]).toEqual([null, [denial]])
    expect(second.shown).toContain('Quotes: 4–4 of 4.')
    expect((await call(quotes, { offset: 9 })).shown).toBe('No more quotes; there are 4.')
    const found = await call(quotes, { words: 'the', limit: 1, offset: 1 })
    expect(found.quotes.length).toBe(1)
  })

  it('says how it reads a name', async () => {
    const { names, shown } = await call(quotes, { speaker: 'Omani foreign minister' })
    expect(names).toEqual([
      { given: 'Omani foreign minister', actor: { id: 'ada-quill', name: 'Ada Quill' } },
    ])
    expect(shown).toContain('“Omani foreign minister” is taken for Ada Quill (ada-quill).')
  })

  it('gives the paragraph around the words, where it is asked to', async () => {
    const { quotes: found, shown } = await call(quotes, { id: denial, context: true })
    expect(found[0]?.evidence[0]?.context).toMatch(/^Tom Barda, the Yemeni .*6 March 2018\.$/)
    expect(shown).toContain('context: Tom Barda, the Yemeni')
  })

  it.each([
    [{ id: 'ada-quill-c21797cb5f' }, 'did you mean "ada-quill-c21797cb5e"?'],
    [{ speaker: 'Zelda' }, 'Unexpected actor "Zelda"'],
    [{ speaker: 'minister' }, '"ada-quill" (Ada Quill), "tom-barda" (Tom Barda)'],
    [{ source: 'bridges' }, 'did you mean "bridge"?'],
    [{ from: 'May' }, 'May'],
    [{ from: '2019', to: '2018' }, '2019'],
  ])('says what is wrong with %j, and what is near', async (input, message) => {
    await expect(call(quotes, input)).rejects.toThrow(message)
  })

  it.each([{ limit: 0 }, { limit: 101 }, { author: 'x' }, { attitude: 'sings' }, { speaker: 7 }])(
    'refuses %j',
    (input) => {
      expect(quotes.input.safeParse(input).success).toBe(false)
    },
  )
})
