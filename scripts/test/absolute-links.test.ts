import { expect, it } from 'vitest'
import { absoluteLinks } from '../release/absolute-links.ts'

const address = 'https://github.example/quill/records'
const change = (markdown: string) => absoluteLinks(markdown, address, 'packages/sdk')

it.each([
  ['a page', '[SDK](../../docs/sdk.md#search)', `[SDK](${address}/blob/main/docs/sdk.md#search)`],
  ['a package', '[`schema`](../schema)', `[\`schema\`](${address}/blob/main/packages/schema)`],
  ['its own files', '[MIT](LICENSE)', `[MIT](${address}/blob/main/packages/sdk/LICENSE)`],
  ['a picture', '![A chart](../../docs/a.png)', `![A chart](${address}/raw/main/docs/a.png)`],
])('leads to %s of the repository', (_, markdown, expected) => {
  expect(change(markdown)).toBe(expected)
})

it.each(['[site](https://example.com/a)', '[below](#use)', '```md\n[a](b.md)\n```'])(
  'leaves %s as it is',
  (markdown) => {
    expect(change(markdown)).toBe(markdown)
  },
)
