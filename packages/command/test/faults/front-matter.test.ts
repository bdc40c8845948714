import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const fields = {
  title: 'Talks',
  authors: '[Eve Sorn]',
  published: '2018-03-08',
  rights: 'open',
  license: 'CC-BY-4.0',
}
const sourceOf = (lines: string) => `---\n${lines}\n---\n\nOman praised Qatar.\n`
const format = (change: Record<string, string>) =>
  Object.entries({ ...fields, ...change })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

/** Ten lists, each of ten of the one before. */
const bomb = Array.from({ length: 10 }, (_, level) => {
  const parts = Array(10).fill(level === 0 ? 'a' : `*a${level - 1}`)
  return `x${level}: &a${level} [${parts.join(', ')}]`
}).join('\n')

/** Build a dataset whose source has some front matter, which fails and writes nothing. */
async function failToBuild(lines: string): Promise<{ folder: string; errors: string }> {
  const folder = makeFolder({
    'package.json': '{ "name": "@example/talks", "version": "1.0.0" }\n',
    'sources/talks.md': sourceOf(lines),
  })
  const before = readFolder(folder)
  const { code, errors } = await run(['build', folder])
  expect(code).toBe(1)
  expect(readFolder(folder)).toEqual(before)
  return { folder, errors }
}

describe('front matter', () => {
  it.each([
    ['a bomb of references', `${bomb}\n${format({})}`],
    ['a list in itself', format({ authors: '&a [*a]' })],
    ['a tag of bytes', format({ title: '!!binary AAAA' })],
    ['a second title', `title: One\n${format({})}`],
    ['a prototype', `__proto__: { polluted: true }\n${format({})}`],
    ['a constructor', `constructor: { prototype: { polluted: true } }\n${format({})}`],
    ['20,000 lists in each other', format({ title: '['.repeat(20_000) + ']'.repeat(20_000) })],
    ['20,000 lists that do not end', format({ title: '['.repeat(20_000) })],
    ['a title that is a list', format({ title: '[a]' })],
    ['a title that is a number', format({ title: '7' })],
    ['a title that is empty', format({ title: '' })],
    ['a title that is null', format({ title: 'null' })],
    ['authors that are words', format({ authors: 'Eve Sorn' })],
    ['authors that are a map', format({ authors: '{ a: Eve Sorn }' })],
    ['an author that is a list', format({ authors: '[[Eve Sorn]]' })],
    ['a day that is none', format({ published: '2018-13-01' })],
    ['a year alone', format({ published: '2018' })],
    ['a day in words', format({ published: '8 March 2018' })],
    ['a moment', format({ published: '2018-03-08T12:00:00Z' })],
    ['rights that are a list', format({ rights: '[open]' })],
    ['a licence that is a map', format({ license: '{ a: b }' })],
    ['an address that is a program', format({ url: 'javascript:alert(1)' })],
    ['an address that is data', format({ url: '"data:text/html,a"' })],
    ['an address that is a file', format({ url: 'file:///etc/passwd' })],
    ['a text that is no hash', format({ text: '{ sha256: a, length: 1 }' })],
    ['a length that is below zero', format({ text: `{ sha256: ${'a'.repeat(64)}, length: -1 }` })],
    ['a merge of nothing', `<<: *nothing\n${format({})}`],
    ['a tabulator before a field', `\t${format({})}`],
    ['a conflict', `<<<<<<< ours\n${format({})}\n>>>>>>> theirs`],
    ['nothing', ''],
    ['words', 'They ate.'],
  ])('with %s is named, with its file, and nothing is written', async (_, lines) => {
    const { errors } = await failToBuild(lines)
    expect(errors).toMatch(/sources[/\\]talks\.md:\d+: /)
    expect(errors.length).toBeLessThan(2000)
    expect(errors).not.toMatch(/\n {4}at /)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each([
    ['a tag of a program', 7, format({ summary: '!!js/function "() => 1"' })],
    ['a tag of its own', 2, format({ title: '!secret Talks' })],
    ['a tag on all', 2, `!!map2\n${format({})}`],
    ['a second document', 8, `${format({})}\n...\nsummary: They met.`],
    ['a second document with its mark', 8, `${format({})}\n...\n---\nsummary: They met.`],
    ['a second document between lines', 8, `${format({})}\n---\nsummary: They met.\nurl: a`],
    ['a second title', 3, `title: One\n${format({})}`],
  ])('with %s is named by the line', async (_, line, lines) => {
    const { folder, errors } = await failToBuild(lines)
    expect(errors).toMatch(new RegExp(`sources[/\\\\]talks\\.md:${line}: `))
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    const {
      code: read,
      out,
      errors: told,
    } = await run(['extract', '--json', join(folder, 'sources/talks.md')])
    expect(read).toBe(0)
    expect(told).toMatch(new RegExp(`talks\\.md:${line}: `))
    expect(JSON.parse(out)[0].events).toHaveLength(1)
  })

  it.each([
    ['an end of "..."', 'Oman praised Qatar.', '...'],
    ['a line of speakers behind it', 'ADA QUILL: Oman praised Qatar.\n---\nThey left.', '---'],
    ['a heading behind it', 'Talks: the end\n---\n\nOman praised Qatar.', '...'],
    ['fields in the text', '\nsummary: They met.\n---\n\nOman praised Qatar.', '...'],
    ['a field of the text', 'summary: They met.\n\nOman praised Qatar.\n\n---\n', '---'],
    ['lines that are no fields', 'summary: They met.\nOman: praised: Qatar.\n---\n', '---'],
  ])('with %s is right', async (_, body, close) => {
    const folder = makeFolder({
      'package.json': '{ "name": "@example/talks", "version": "1.0.0" }\n',
      'sources/talks.md': `---\n${format({})}\n${close}\n${body}\n`,
    })
    expect(await run(['build', folder])).toMatchObject({ code: 0, errors: '' })
  })

  it.each([
    ['actors.yml', 'actors: !!js/function "() => []"', '1: Unresolved tag'],
    [
      'quotes.yml',
      '# Two\ncorrections: []\n---\ncorrections: []',
      '3: Unexpected second YAML document',
    ],
    [
      'events.yml',
      '# Two\ncorrections: []\n...\ncorrections: []',
      '4: Unexpected second YAML document',
    ],
  ])('so is curation with tags or two documents: %s', async (name, content, problem) => {
    const folder = makeFolder({
      'package.json': '{ "name": "@example/talks", "version": "1.0.0" }\n',
      'sources/talks.md': sourceOf(format({})),
      [join('curation', name)]: content,
    })
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain(`${join('curation', name)}:${problem}`)
  })

  it.each([
    ['a bomb of references', bomb],
    ['20,000 lists in each other', `title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a title that is a list', 'title: [a]'],
  ])('with %s does not keep extract from the text', async (_, lines) => {
    const folder = makeFolder({ 'talks.md': sourceOf(lines) })
    const { code, out } = await run(['extract', '--json', join(folder, 'talks.md')])
    expect(code).toBe(0)
    expect(JSON.parse(out)[0].events).toHaveLength(1)
  })

  it('that is right is taken, with a byte order mark and CRLF too', async () => {
    const folder = makeFolder({
      'package.json': '{ "name": "@example/talks", "version": "1.0.0" }\n',
      'sources/talks.md': sourceOf(format({})),
      'sources/marked.md': `\uFEFF${sourceOf(format({})).replaceAll('\n', '\r\n')}`,
    })
    expect(await run(['build', folder])).toMatchObject({ code: 0, errors: '' })
  })
})
