import { expect, it } from 'vitest'
import { toPage } from '../src/to-page.ts'

const repository = 'https://github.example/quill/records'

it.each([
  ['a file', '[rules](../packages/rules.ts)', `[rules](${repository}/blob/main/packages/rules.ts)`],
  [
    'a folder, named as code',
    '[`sdk`](../packages/sdk)',
    `[\`sdk\`](${repository}/blob/main/packages/sdk)`,
  ],
  ['another page', '[SDK](sdk.md#search)', '[SDK](sdk.md#search)'],
  ['a picture', '![Chart](images/chart.svg)', '![Chart](/images/chart.svg)'],
])('leads to %s', (_, markdown, page) => {
  expect(toPage(markdown, repository)).toBe(page)
})

it('has no link to a repository whose address is not known', () => {
  expect(toPage('See [the\nrules](../packages/rules.ts).', undefined)).toBe('See the\nrules.')
})

it('leaves blocks of code as they are', () => {
  const block = '```md\n[a](../b)\n```\n'
  expect(toPage(block, repository)).toBe(block)
})

it('shows the picture for a dark page by the switch of the site', () => {
  const pictures = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="dark.png">
  <img alt="A chart" src="light.png" width="640">
</picture>`
  expect(toPage(pictures, repository)).toBe(
    '<img class="on-light" alt="A chart" src="/light.png"><img class="on-dark" alt="A chart" src="/dark.png">',
  )
})
