import { describe, expect, it } from 'vitest'
import { completeIn } from '../support/complete-in.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { isThere } from '../support/run-program.ts'

async function complete(...words: string[]) {
  const { code, out } = await run(['complete', '--', ...words])
  expect(code).toBe(0)
  const lines = out.trimEnd().split('\n')
  return [lines.slice(0, -1).map((line) => line.split('\t')[0]), lines.at(-1)]
}

describe('onrecord complete', () => {
  it.each([
    [['ex'], ['extract', 'export'], ':4'],
    [['--v'], ['--version'], ':4'],
    [['help', 'ch'], ['check', 'changeset'], ':4'],
    [['nothing', ''], [], ':4'],
    [['extract', '--min'], ['--min-confidence'], ':4'],
    [['extract', '--format', ''], ['summary', 'json', 'ndjson', 'csv', 'md', 'html'], ':4'],
    [['extract', '--format=h'], ['--format=html'], ':4'],
    [['extract', '--format', '=', 'h'], ['html'], ':4'],
    [['extract', '--format', '='], ['summary', 'json', 'ndjson', 'csv', 'md', 'html'], ':4'],
    [['extract', '--title', ''], [], ':4'],
    [['extract', ''], [], ':0'],
    [['extract', '--json', 'a.txt', 'b'], [], ':0'],
    [['build', ''], [], ':16'],
    [['build', '--texts', ''], [], ':16'],
    [['build', '--no'], ['--no-cache'], ':4'],
    [['build', 'a', ''], [], ':4'],
    [['build', '--', '--no'], [], ':16'],
    [['build', '--texts', 'a', ''], [], ':16'],
    [['verify', 'a', '--accept', 'exact,a'], ['exact,altered', 'exact,absent'], ':4'],
    [['completion', ''], ['bash', 'zsh', 'fish', 'powershell'], ':4'],
  ])('%j', async (words, expected, others) => {
    expect(await complete(...words)).toEqual([expected, others])
  })

  it('offers an option once, and again if it may be given several times', async () => {
    expect(await complete('extract', '--json', '--js')).toEqual([[], ':4'])
    expect(await complete('extract', '--lexicon', 'a', '--lex')).toEqual([['--lexicon'], ':4'])
  })
})

describe('onrecord completion', () => {
  it.each([
    [['completion'], 'Expected SHELL, one of bash, zsh, fish, powershell'],
    [['completion', 'csh'], 'Unexpected shell "csh", expected one of bash, zsh'],
  ])('refuses %j', async (words, message) => {
    const { code, out, errors } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toContain(message)
  })

  it('names powershell its completer', async () => {
    const { out } = await run(['completion', 'powershell'])
    expect(out).toContain('Register-ArgumentCompleter -Native -CommandName onrecord')
  })
})

describe.each(['bash', 'zsh', 'fish'] as const)('the script of %s', (shell) => {
  it.skipIf(!isThere(shell, '--version') || !isThere('script', '--version'))(
    'completes in that shell',
    async () => {
      const folder = makeFolder({ 'my text.txt': '', 'folder/a.txt': '', 'fog.txt': '' })
      const completed = await completeIn(shell, folder, [
        'onrecord ext',
        'onrecord extract --form',
        'onrecord extract --format h',
        'onrecord extract --format=h',
        'onrecord extract my',
        'onrecord build fo',
      ])
      // zsh takes away the slash at the end of a folder when the call is made.
      const words = completed.map((call) => call.map((word) => word.replace(/\/$/, '')))
      expect(words).toEqual([
        ['extract'],
        ['extract', '--format'],
        ['extract', '--format', 'html'],
        ['extract', '--format=html'],
        ['extract', 'my text.txt'],
        ['build', 'folder'],
      ])
    },
  )
})
