import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

describe('the kind of a speaker', () => {
  it.each([
    ['Ada Quill said that it rained.', 'person'],
    ['Ada Quill left. She said that it rained.', 'person'],
    ['The envoy Ada Quill said that it rained.', 'person'],
    ['Ada Quill, the mayor of Sur, left. The mayor said that it rained.', 'office-holder'],
    ['Ada Quill is the envoy of Oman. “It rained,” the envoy said.', 'office-holder'],
    ['Oman said that it rained.', 'body'],
    ['The Omani government said that it rained.', 'body'],
    ['The Quill Foundation said that it rained.', 'body'],
    ['State media said that it rained.', 'body'],
    ['A spokesman for the Quill Foundation said that it rained.', 'spokesperson'],
    ['A spokeswoman said that it rained.', 'spokesperson'],
    ['Representatives of Oman said that it rained.', 'spokesperson'],
    ['An Omani diplomat said that it rained.', 'unnamed'],
    ['Omani officials said that it rained.', 'unnamed'],
    ['A source in the ministry said that it rained.', 'unnamed'],
    ['A nurse said that it rained.', 'unnamed'],
    ['Residents said that it rained.', 'people'],
    ['Several witnesses said that it rained.', 'people'],
    ['The protesters said that it rained.', 'people'],
    ['The report said that it rained.', 'document'],
    ['A statement by the Quill Foundation said that it rained.', 'document'],
    ['Studies said that it rained.', 'document'],
    ['The bridge said that it rained.', null],
  ])('in “%s” is %s', (text, kind) => {
    expect(extract(text).quotes[0]?.speakerKind).toBe(kind)
  })
})
