import { describe, expect, it } from 'vitest'
import { readCases, writeCases } from '../src/cases.ts'

const file = `Cases of sums.

# Two numbers

1 2
==>
3

# No number

none here

nor here
==>
none
`

describe('a file of cases', () => {
  it('has inputs with what is to be found in them', () => {
    expect(readCases(file)).toEqual({
      head: 'Cases of sums.\n\n',
      cases: [
        { title: 'Two numbers', input: '1 2', expected: ['3'] },
        { title: 'No number', input: 'none here\n\nnor here', expected: ['none'] },
      ],
    })
  })

  it('is written as it is read', () => {
    const { head, cases } = readCases(file)
    expect(writeCases(head, cases)).toBe(file)
  })

  it.each([
    ['without a result', '# One\n\n1\n', 'One: Unexpected case, expected one line "==>"'],
    ['with an empty result', '# One\n\n1\n==>\n', 'One: Unexpected case'],
    ['with two results', '# One\n\n1\n==>\n2\n==>\n2\n', 'One: Unexpected case'],
    ['twice', '# One\n\n1\n==>\n2\n\n# One\n\n1\n==>\n2\n', 'Unexpected second case "One"'],
  ])('has no case %s', (_, content, message) => {
    expect(() => readCases(content)).toThrow(message)
  })
})
