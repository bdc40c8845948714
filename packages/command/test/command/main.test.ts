import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'

const manifest = new URL('../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(manifest, 'utf8'))

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('of all: %j', async (parameters) => {
    const { code, out, errors } = await run(parameters)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toContain('Usage: onrecord COMMAND')
    for (const name of ['extract', 'build', 'check']) expect(out).toContain(`  ${name} `)
    expect(out).toContain('Exit codes: 0')
  })

  it.each(['extract', 'build', 'check'])('of one: %s', async (name) => {
    const { code, out } = await run(['help', name])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^Usage: onrecord ${name}`))
    expect(out).toContain('Options:')
    expect(out).toContain('--help')
    for (const flag of ['--help', '-h']) expect((await run([name, flag])).out).toBe(out)
  })
})

it.each([[['--version']], [['-v']]])('tells its version: %j', async (parameters) => {
  expect(await run(parameters)).toMatchObject({ code: 0, out: `${version}\n`, errors: '' })
})

describe('a wrong call', () => {
  it('without a command gets help, on standard error', async () => {
    const { code, out, errors } = await run([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toContain('Usage: onrecord COMMAND')
  })

  it('has no file, and a person at the terminal', async () => {
    const { code, errors } = await run(['extract'], null)
    expect(code).toBe(2)
    expect(errors).toContain('Expected a FILE, or a text on standard input')
  })

  it.each([
    ['an unknown command', ['extrct'], 'Unexpected command "extrct", expected one of "extract"'],
    ['help of an unknown command', ['help', 'extrct'], 'Unexpected command "extrct"'],
    ['a word of the language', ['constructor'], 'Unexpected command "constructor"'],
    ['an unknown option', ['extract', '--jsn', 'a.txt'], "Unknown option '--jsn'"],
    ['an option without its value', ['extract', 'a.txt', '--title'], '--title'],
    ['an option with a value too many', ['extract', '--json=yes', 'a.txt'], '--json'],
    ['an unknown type', ['extract', '--type', 'doc', 'a.txt'], 'Unexpected --type "doc"'],
    ['an unknown encoding', ['extract', '--encoding', 'big5', 'a'], 'Unexpected --encoding "big5"'],
    ['unknown offsets', ['extract', '--offsets', 'lines', 'a.txt'], 'expected one of text, file'],
    ['files for a filter', ['extract', '--ndjson', 'a.txt'], 'Unexpected FILE with --ndjson'],
    [
      'no day',
      ['extract', '--published', '2018-02-30', 'a.txt'],
      'Unexpected --published "2018-02-30"',
    ],
    ['no folder', ['build', 'no-such-folder'], 'Unexpected "no-such-folder", expected the folder'],
    ['no folder to check', ['check', 'no-such-folder'], 'Unexpected "no-such-folder"'],
  ])('with %s', async (_, parameters, message) => {
    const { code, out, errors } = await run(parameters)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toContain('onrecord: ')
    expect(errors).toContain(message)
  })

  it('with a folder of texts that is none', async () => {
    const missing = await run(['build', '--texts', 'no-such-folder', '.'])
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.errors).toContain('--texts "no-such-folder", expected a folder')
    const set = await run(['build', '.'], '', { ONRECORD_TEXTS: 'no-such-folder' })
    expect(set).toMatchObject({ code: 2, out: '' })
    expect(set.errors).toContain('ONRECORD_TEXTS "no-such-folder", expected a folder')
  })
})
