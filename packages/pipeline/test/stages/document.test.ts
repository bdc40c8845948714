import { describe, expect, it } from 'vitest'
import { runPipeline } from '../support/run-pipeline.ts'

const prose = 'The envoys met again on Tuesday. They ate.'

function read(text: string, given = {}) {
  const { data, messages } = runPipeline(text, given)
  const { body, ...document } = data.document ?? { body: { start: 0, end: 0 } }
  return { ...document, body: text.slice(body.start, body.end).trim(), messages }
}

describe('title', () => {
  it('is a first line that ends like no sentence and has a blank line after it', () => {
    expect(read(`Talks resume\n\n${prose}`)).toMatchObject({ title: 'Talks resume', body: prose })
  })

  it('may be given twice', () => {
    expect(read(`Talks resume\n\nTalks resume\n\n${prose}`)).toMatchObject({
      title: 'Talks resume',
      body: prose,
    })
  })

  it('may come again after the byline', () => {
    expect(read(`Talks resume\n\nBy Ada Quill\n\nTalks resume\n\n${prose}`)).toMatchObject({
      title: 'Talks resume',
      authors: ['Ada Quill'],
      body: prose,
    })
  })

  it('may be a Markdown heading, even one that ends like a sentence', () => {
    expect(read(`# Talks resume, at last.\n\n${prose}`)).toMatchObject({
      title: 'Talks resume, at last.',
      body: prose,
    })
  })

  it('is no line of its own where nothing else is there', () => {
    for (const text of ['Talks resume', 'Talks resume\n', '# Talks resume'])
      expect(read(text)).toMatchObject({ title: null, body: text.trim() })
  })

  it('is no sentence', () => {
    const text = `The envoys have left.\n\n${prose}`
    expect(read(text)).toMatchObject({ title: null, body: text })
  })

  it('is the one given, and the line that holds another is no prose all the same', () => {
    expect(read(`Talks resume\n\n${prose}`, { title: 'Envoys meet' })).toMatchObject({
      title: 'Envoys meet',
      body: prose,
    })
  })

  it('stays where none is given', () => {
    expect(read(`Talks resume\n\n${prose}`, { title: null }).title).toBe('Talks resume')
  })
})

describe('authors', () => {
  const text = `Talks resume\n\nBy Ada Quill\n\n${prose}`

  it('are those given, and the byline is no prose all the same', () => {
    expect(read(text, { authors: ['Tom Barda', 'Ines Calder'] })).toMatchObject({
      authors: ['Tom Barda', 'Ines Calder'],
      body: prose,
    })
  })

  it('stay where none are given', () => {
    expect(read(text, { authors: null }).authors).toEqual(['Ada Quill'])
  })
})

describe('byline', () => {
  it.each([
    ['By Ada Quill', ['Ada Quill'], null],
    ['By Ada Quill | Staff writer', ['Ada Quill'], null],
    ['By Ada Quill | Staff writer | March 8, 2018', ['Ada Quill'], '2018-03-08'],
    ['By Ada Quill and Tom Barda | Mar 8, 2018', ['Ada Quill', 'Tom Barda'], '2018-03-08'],
    ['By Ada Quill, Tom Barda, and Eve Sorn', ['Ada Quill', 'Tom Barda', 'Eve Sorn'], null],
    ['BY ADA QUILL', ['ADA QUILL'], null],
    ['By: Ada Quill • 8 March 2018', ['Ada Quill'], '2018-03-08'],
  ])('%s', (line, authors, published) => {
    expect(read(`Talks resume\n\n${line}\n\n${prose}`)).toMatchObject({
      title: 'Talks resume',
      authors,
      published,
      body: prose,
    })
  })

  it.each([
    ['March 8, 2018', '2018-03-08'],
    ['Updated 8 March 2018', '2018-03-08'],
    ['2018-03-08', '2018-03-08'],
  ])('may have the date below it: %s', (line, published) => {
    expect(read(`Talks resume\n\nBy Ada Quill\n${line}\n\n${prose}`)).toMatchObject({
      authors: ['Ada Quill'],
      published,
      body: prose,
    })
  })

  it.each(['5 March 44 BC', '2018-02-30'])('has no day where the calendar has none: %s', (line) => {
    expect(
      read(`Talks resume\n\nBy Ada Quill\n\n${line}\n\nThe talks resumed.`).published,
    ).toBeNull()
  })

  it('is no sentence that starts with "By"', () => {
    const text = `Talks resume\n\nBy Friday they were gone.\n\n${prose}`
    expect(read(text)).toMatchObject({
      authors: [],
      body: `By Friday they were gone.\n\n${prose}`,
    })
  })
})

describe('dateline', () => {
  it.each([
    ['KABUL, Afghanistan (AP) — ', 'Kabul', null],
    ['MOSCOW (Reuters) - ', 'Moscow', null],
    ['MOSCOW, Feb. 20 (Reuters) - ', 'Moscow', null],
    ['NEW DELHI, Feb. 20, 2018 (Reuters) – ', 'New Delhi', '2018-02-20'],
  ])('%s', (words, place, published) => {
    expect(read(`Talks resume\n\n${words}${prose}`)).toMatchObject({
      title: 'Talks resume',
      place,
      published,
      body: prose,
    })
    expect(read(words + prose)).toMatchObject({ title: null, place, body: prose })
  })

  it('is no clause before a dash', () => {
    const text = 'Kabul — the old town, that is — was quiet.'
    expect(read(text)).toMatchObject({ place: null, body: text })
  })

  it('gives way to the day that is given', () => {
    const text = `MOSCOW, Feb. 20, 2018 (Reuters) - ${prose}`
    expect(read(text, { published: '2018-02-21' }).published).toBe('2018-02-21')
  })
})

describe('photo credit', () => {
  it.each(['Photo: Eve Sorn', 'Image credit: Eve Sorn', 'Photograph by: Eve Sorn'])(
    'ends the prose: %s',
    (line) => {
      expect(read(`Talks resume\n\n${prose}\n\n${line}`).body).toBe(prose)
    },
  )

  it('is no sentence about photos', () => {
    const text = 'Photos of the envoys were rare. They ate.'
    expect(read(text).body).toBe(text)
  })
})

describe('front matter', () => {
  it('tells title, authors and day, and is no prose', () => {
    const matter = 'title: Talks resume\nauthors: [Ada Quill]\npublished: 2018-03-08'
    expect(read(`---\n${matter}\n---\n\n${prose}`)).toMatchObject({
      title: 'Talks resume',
      authors: ['Ada Quill'],
      published: '2018-03-08',
      body: prose,
      messages: [],
    })
  })

  it('gives way to what is given', () => {
    const text = `---\ntitle: Talks resume\n---\n\n${prose}`
    expect(read(text, { title: 'Envoys meet' }).title).toBe('Envoys meet')
  })

  it.each([
    ['no YAML', 'title: "Talks\n  - x: [', 4],
    ['no mapping', '- Talks resume', 2],
  ])('that is %s is reported, and the prose after it stays', (_, matter, line) => {
    const { body, title, messages } = read(`---\n${matter}\n---\n\n${prose}`)
    expect(body).toBe(prose)
    expect(title).toBeNull()
    expect(messages).toMatchObject([{ ruleId: 'front-matter', source: 'onrecord', line }])
  })

  it.each([
    ['with a tag', 'url: a\ntitle: !own Talks resume\n---', 3],
    ['with a second document', 'title: Talks resume\n...\nurl: a\n---', 4],
  ])('%s is reported, and its fields are taken', (_, matter, line) => {
    const { title, messages } = read(`---\n${matter}\n\n${prose}`)
    expect(title).toBe('Talks resume')
    expect(messages).toMatchObject([{ ruleId: 'front-matter', line }])
  })

  it('that is never closed is prose', () => {
    const text = `---\ntitle: Talks resume\n\n${prose}`
    expect(read(text)).toMatchObject({ title: null, body: text })
  })
})

it('keeps offsets into a text with a byte order mark and CRLF', () => {
  const head =
    '\uFEFF---\r\npublished: 2018-03-08\r\n---\r\n# Talks resume\r\n\r\nBy Ada Quill\r\n\r\n'
  const text = `${head}KABUL (AP) — ${prose}`
  const { data } = runPipeline(text)
  expect(data.document).toMatchObject({
    title: 'Talks resume',
    authors: ['Ada Quill'],
    published: '2018-03-08',
    place: 'Kabul',
    body: { start: text.indexOf(prose), end: text.length },
  })
})

it.each(['', ' \r\n\r\n ', '\uFEFF', '---', '---\n---', '#', 'By '])('takes %j', (text) => {
  expect(read(text)).toMatchObject({ title: null, authors: [], published: null })
})
