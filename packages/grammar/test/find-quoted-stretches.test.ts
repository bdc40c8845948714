import { describe, expect, it } from 'vitest'
import { findQuotedStretches } from '../src/find-quoted-stretches.ts'

/** What is between marks, for each quotation and paragraph, as the text has it. */
function find(text: string): string[][] {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  return findQuotedStretches(text, paragraphs).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)),
  )
}

describe('pairs of marks', () => {
  it.each([
    ['curly', 'He said, “The road is open.” They ate.', 'The road is open.'],
    ['straight', 'He said, "The road is open." They ate.', 'The road is open.'],
    ['angled', 'He said, «The road is open.» They ate.', 'The road is open.'],
    ['angled and single', 'He said, ‹The road is open.› They ate.', 'The road is open.'],
    ['low and high', 'He said, „The road is open.“ They ate.', 'The road is open.'],
    ['low and right', 'He said, „The road is open.” They ate.', 'The road is open.'],
    ['typewritten', "He said, ``The road is open.'' They ate.", 'The road is open.'],
    ['doubled apostrophes', "He said, ''The road is open.'' They ate.", 'The road is open.'],
    ['single and curly', 'He said, ‘The road is open.’ They ate.', 'The road is open.'],
    ['single and straight', "He said, 'The road is open.' They ate.", 'The road is open.'],
    ['after a bracket', 'The road (“wide open”) is long.', 'wide open'],
    ['after a dash', 'The road—“wide open”—is long.', 'wide open'],
    ['at the start', '“Open” it was.', 'Open'],
    ['closed by an opening mark', 'He said, “The road is open.“ They ate.', 'The road is open.'],
    ['closed by an opening mark at the end', 'He asked: “Is it open“', 'Is it open'],
    ['closed by an opening mark after a colon', '“He asked:“\nThey ate.', 'He asked:'],
    ['after a lone mark that ends a paragraph', 'He asked: “\n“Is it open?”', 'Is it open?'],
    ['before a lone mark', '“Is it open?” he asked.\n“\nThey ate.', 'Is it open?'],
    ['with a quoted apostrophe', "'It isn't open,' he said.", "It isn't open,"],
    ['with a curly apostrophe', '‘It isn’t open,’ he said.', 'It isn’t open,'],
  ])('%s', (_, text, content) => {
    expect(find(text)).toEqual([[content]])
  })

  it('count once where one is inside the other', () => {
    expect(find('“He told me, ‘Go home,’ and I went,” she said.')).toEqual([
      ['He told me, ‘Go home,’ and I went,'],
    ])
    expect(find('"He told me, \'Go home,\'" she said.')).toEqual([["He told me, 'Go home,'"]])
    expect(find('‘He told me, “Go home,” and I went,’ she said.')).toEqual([
      ['He told me, “Go home,” and I went,'],
    ])
  })

  it('are told apart where several stand in a row', () => {
    expect(find('“Yes,” he said, “but not now.” "No," she said.')).toEqual([
      ['Yes,'],
      ['but not now.'],
      ['No,'],
    ])
  })

  it('span the marks, and have the content between them', () => {
    const text = 'He said, “The road is open.” They ate.'
    const [marked] = findQuotedStretches(text, [{ start: 0, end: text.length }])
    expect(text.slice(marked?.start, marked?.end)).toBe('“The road is open.”')
  })
})

describe('marks that are none', () => {
  it.each([
    ['apostrophes', 'It isn’t the farmers’ road; it’s the king’s.'],
    ['straight apostrophes', "It isn't the farmers' road; it's the king's."],
    ['years', 'The ’90s and the ’80s were dry.'],
    ['inches and feet', 'The 12" pipe and the 6\' ladder were lost at 5\'11".'],
    ['dropped letters', "The men o' war had nothin' to lose."],
    ['nothing', '“” "" «»'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})

describe('a quotation over paragraphs', () => {
  it('opens each and closes the last', () => {
    expect(find('He said: “We tried.\n\n“We failed.\n\n“We go home.”\n\nThey ate.')).toEqual([
      ['We tried.', 'We failed.', 'We go home.'],
    ])
  })

  it('may have straight marks and others around and inside', () => {
    expect(find('"We tried.\n\n"He said, \'No.\' We failed."\n\n"Stop," he said.')).toEqual([
      ['We tried.', "He said, 'No.' We failed."],
      ['Stop,'],
    ])
  })

  it('ends where a paragraph opens with no mark', () => {
    expect(find('He said: “We tried.\n\nThey ate.\n\n“We failed,” she said.')).toEqual([
      ['We failed,'],
    ])
  })

  it('has its exact places', () => {
    const text = 'He said: “We tried.\n“We failed,” and left.'
    const [first, second] = text.split('\n').map((line) => text.indexOf(line)) as [number, number]
    const [marked] = findQuotedStretches(text, [
      { start: first, end: second - 1 },
      { start: second, end: text.length },
    ])
    expect(text.slice(marked?.start, marked?.end)).toBe('“We tried.\n“We failed,”')
  })
})

describe('a mark without its partner', () => {
  it.each([
    ['before a pair', '“The road is open, he said. She said, “It is closed.”', ['It is closed.']],
    ['after a pair', 'She said, “It is closed.” “The road is open, he said.', ['It is closed.']],
    ['that closes', 'The road is open,” he said. She said, “It is closed.”', ['It is closed.']],
    ['in another paragraph', '“The road is open, he said.\n\nShe said, “No.”', ['No.']],
  ])('%s swallows nothing', (_, text, contents) => {
    expect(find(text).flat()).toEqual(contents)
  })
})
