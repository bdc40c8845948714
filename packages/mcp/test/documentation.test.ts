import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { longestText } from '../src/inputs/text.ts'
import { quotes } from '../src/tools/quotes.ts'
import { verify } from '../src/tools/verify.ts'
import { call } from './support/call.ts'

const file = new URL('../../../docs/assistants.md', import.meta.url)
const page = readFileSync(file, 'utf8')
const draft = 'Ada Quill said: “The road is closed.”'

/** What a call looks like, and what the model reads. */
const show = (name: string, input: object, shown: string) =>
  `\n\`\`\`\n${name} ${JSON.stringify(input)}\n\n${shown}\n\`\`\`\n\n`

it('has the answers of the page on assistants; UPDATE=1 writes them', async () => {
  const asked = { speaker: 'Omani foreign minister', words: 'road' }
  const said = await call(quotes, asked)
  const checked = await call(verify, { text: draft })
  const parts = {
    quotes: show('quotes', asked, said.shown),
    verify: show('verify', { text: draft }, checked.shown),
  }
  let fresh = page
  for (const [name, part] of Object.entries(parts))
    fresh = fresh.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, start, end) => start + part + end,
    )
  if (process.env.UPDATE) writeFileSync(file, fresh)
  else expect(page).toBe(fresh)
})

it('has the greatest length of a text', () => {
  expect(page.replace(/\s+/g, ' ')).toContain(
    `at most ${longestText.toLocaleString('en')} characters`,
  )
})
