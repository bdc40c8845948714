import fc from 'fast-check'
import type { Nodes, Root } from 'nlcst'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { describe, expect, it } from 'vitest'
import { retextBlocks, retextTokens } from '../src/index.ts'

const processor = unified().use(retextBlocks).use(retextTokens).use(retextStringify).freeze()

describe('retextBlocks', () => {
  it('gives back the very text it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
        expect(String(processor.processSync(text))).toBe(text)
      }),
    )
  })

  it('places every node where its characters are', () => {
    const part = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      ' ',
      'Word',
      '.',
      '“a”',
      '\n\n',
      '\uFEFF',
      '19',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 2500 }), (parts) => {
        const text = parts.join('')
        const points = location(text)
        visit(processor.parse(text), (node) => {
          const { start, end } = node.position ?? {}
          if ('value' in node) expect(node.value).toBe(text.slice(start?.offset, end?.offset))
          if (start && text.charAt((start.offset ?? 0) - 1) !== '\r')
            expect(start).toEqual(points.toPoint(start.offset ?? 0) ?? start)
        })
      }),
      { numRuns: 50 },
    )
  })

  it('hands tokens to the words of the tree', () => {
    const file = new VFile('They don’t agree.')
    const tree = processor.runSync(processor.parse(file), file) as Root
    const words: (string[] | undefined)[] = []
    visit(tree, (node) => {
      if (node.type === 'WordNode') words.push(node.data?.tokens?.map(({ tag }) => tag))
    })
    expect(words).toEqual([['PRON'], ['AUX', 'PART'], ['VERB']])
  })
})

function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node)
  if ('children' in node) for (const child of node.children) visit(child, visitor)
}
