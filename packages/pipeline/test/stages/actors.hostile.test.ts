import { Identifier, type Span } from '@onrecord/schema'
import { expectLinearTime } from '@onrecord/testing/linear-time'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

/** Extract, and check what holds of any text: spans within it, entities that are there, ids that are ids. */
function read(text: string) {
  const extraction = extract(text, { published: '2018-03-08' })
  const { mentions, entities, affiliations } = extraction
  const ids = new Set(entities.map(({ id }) => id))
  for (const { id } of entities) expect(Identifier.safeParse(id).success, id).toBe(true)
  for (const { start, end, entity } of mentions) {
    expect(start >= 0 && start < end && end <= text.length).toBe(true)
    expect(ids.has(entity), entity).toBe(true)
  }
  expect(mentions.some((a, index) => crosses(a, mentions.slice(index + 1, index + 6)))).toBe(false)
  for (const { person, organization } of affiliations)
    expect(ids.has(person) && ids.has(organization)).toBe(true)
  return extraction
}

/** Whether a span and one that starts after it overlap, and neither holds the other. */
const crosses = (a: Span, others: readonly Span[]): boolean =>
  others.some((b) => a.start < b.start && b.start < a.end && a.end < b.end)

const wordsOf = (text: string) => {
  const { mentions } = read(text)
  return mentions.map(({ start, end, entity }) => `${text.slice(start, end)} ${entity}`)
}

/** A word for a number that sounds like no other. */
const spell = (number: number): string =>
  String(number)
    .padStart(4, '0')
    .replace(/\d/g, (digit) => `${'bdfglmnprt'.charAt(Number(digit))}a`)

const many = Array.from({ length: 10_000 }, (_, index) => spell(index))

describe('actors of hostile texts', () => {
  it('takes __proto__ for a surname', () => {
    expect(wordsOf('President Ada __proto__ left. Iran met Ada __proto__.')).toContain('Iran iran')
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes %s for a name',
    (word) => {
      expect(wordsOf(`Mr. ${word} met President Ada ${word}. Iran left.`)).toContain('Iran iran')
    },
  )

  it('tells 10,000 people apart', () => {
    const text = many.map((name) => `President Ada Q${name} left.`).join(' ')
    const people = read(text).entities.filter(({ kind }) => kind === 'person')
    expect(people.length).toBeGreaterThan(9_900)
  })

  it('tells 10,000 people with one surname apart', () => {
    const text = many.map((name) => `President A${name} Quill left.`).join(' ')
    const people = read(text).entities.filter(({ kind }) => kind === 'person')
    expect(people.length).toBeGreaterThan(9_900)
  })

  it('takes 10,000 abbreviations', () => {
    const text = many
      .map((name) => `The ${name.toUpperCase()} Quill Council (${name.toUpperCase()}QC) met.`)
      .join(' ')
    expect(read(text).entities.length).toBeGreaterThan(100)
  })

  it('takes a name of 2,000 letters', () => {
    const text = `President Ada Q${'u'.repeat(2_000)}ill met Iran.`
    expect(wordsOf(text)).toContain('Iran iran')
  })

  it('cuts no letter in two in a long id', () => {
    read(`President Ada ${'a'.repeat(75)}𠀀𠀀 met Iran.`)
  })

  it('tells long names apart by their ends', () => {
    const name = 'Northeastern Transcontinental Agricultural Development Cooperation Reconstruction'
    const bodies = read(`The ${name} Council met. The ${name} Bank closed.`).entities
    expect(bodies.map(({ name }) => name.split(' ').at(-1))).toEqual(['Council', 'Bank'])
  })

  it('takes a name of 500 words', () => {
    read(`President ${'Quill '.repeat(500)}left.`)
  })

  it.each([
    ['Arabic', 'التقى الرئيس عمر السورن وزير خارجية عمان. President عمر السورن left Iran.'],
    ['Hebrew', 'President עדה קוויל met Iran. עדה קוויל left.'],
    ['marks of direction', 'President \u202eAda Quill\u202c met \u2067Iran\u2069.'],
    ['Chinese', '艾达·奎尔总统会见了伊朗。President 艾达 met Iran.'],
  ])('takes names in %s', (_, text) => {
    expect(wordsOf(text).some((words) => words.startsWith('Iran '))).toBe(true)
  })

  it.each([
    ['The Ministry of Trade and Ministry of Finance of Oman met.', 'Ministry of Trade'],
    ['The Council of University of Nizwa met.', 'University of Nizwa'],
    ['The spokesman for UN ministers left.', 'UN'],
    ['Iran and his Council of the country left.', 'Iran'],
  ])('has no phrases that cross: %s', (text, name) => {
    expect(wordsOf(text).some((words) => words.includes(name))).toBe(true)
  })

  it('reads a text in capitals', () => {
    const found = wordsOf(
      'RUSSIA WARNED THE UNITED STATES. SERGEI LAVROV FLEW TO TURKEY AND TOLD US SO.',
    )
    expect(found).toEqual([
      'RUSSIA russia',
      'UNITED STATES united-states',
      'SERGEI LAVROV sergey-lavrov',
      'TURKEY turkey',
    ])
  })

  it('reads a text without capitals', () => {
    expect(wordsOf('turkey and china and us all, said lavrov.')).toEqual([])
  })

  it.each([
    ['lone surrogates', 'President Ada \ud83d Quill met Iran \udc00.'],
    ['emoji', 'President Ada 🦔 Quill 🇮🇷 met Iran 🚀.'],
    ['null characters', 'President Ada\0Quill met Iran.\0'],
    ['no-break spaces', 'President\u00a0Ada\u00a0Quill met\u202fIran.'],
    [
      'line ends inside names',
      'President Ada\r\nQuill met the United\r\nStates of\r\nAmerica and Iran.',
    ],
    ['combining marks', 'President A\u0301da Qui\u0308ll met Iran.'],
    ['zero-width joiners', 'President A\u200dda Qu\u200bill met Iran.'],
  ])('takes %s', (_, text) => {
    expect(wordsOf(text)).toContain('Iran iran')
  })

  it.each([
    ['titles', 'President Minister General '],
    ['middle names', 'Mr. A. # Quill, '],
    ['middle names of many', 'Mr. A. # Quill left. Ada # Quill left. '],
    ['offices of offices', 'the minister of the minister of '],
    ['owners of owners', 'Iran’s Iraq’s '],
    ['pronouns', 'he told her that they gave it to its '],
    ['brackets', 'Gulf Council (GC) ((( '],
    ['seats joined by hyphens', 'Moscow-Kabul-'],
    ['short names before long ones', 'Quill. '],
    ['definite nouns', 'the group the country the board '],
    ['officials', 'Omani and Qatari officials '],
    ['branches', "the Taliban's Nizwa wing of the "],
  ])('takes time linear in %s', (_, unit) => {
    const readMany = (size: number) => {
      const units = many
        .slice(0, size / unit.length)
        .map((name) => unit.replaceAll('#', `Q${name}`))
      const text = units.join('').repeat(Math.ceil(size / unit.length / units.length))
      read(`${text}President Ada Quill.`)
    }
    expectLinearTime(readMany, 60_000)
  })
})
