import { describe, expect, it } from 'vitest'
import { linters } from '../../src/lint/linters.ts'
import { filesOf } from '../support/build-curated.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'

/** Check a dataset that has an orphan, "china", with the given levels. */
async function check(onrecord?: unknown) {
  const manifest = { name: '@example/harbor', version: '1.0.0', onrecord }
  const folder = makeFolder({
    ...filesOf({}, { harbor: 'China is near. Iran accused Iraq of delay.' }),
    'package.json': JSON.stringify(manifest, null, 2),
  })
  const built = await run(['build', folder])
  expect(built).toMatchObject({ code: 0 })
  const { code, out, errors } = await run(['check', folder])
  return { code, out, errors: errors.replaceAll(folder, '') }
}

const finding = 'orphans: china: No quote, event or office names this actor'

describe('levels of linters', () => {
  it('are those of the linters', async () => {
    expect(await check()).toEqual({
      code: 0,
      out: 'The dataset is up to date\n',
      errors: `${finding} (warning)\n`,
    })
  })

  it.each([
    ['error', 1, `${finding}\n`],
    ['warn', 0, `${finding} (warning)\n`],
    ['off', 0, ''],
  ])('are set to %s by package.json', async (level, code, errors) => {
    expect(await check({ lint: { orphans: level } })).toMatchObject({ code, errors })
  })

  const others = linters.filter(({ level }) => level !== 'build').map(({ name }) => name)

  it.each([
    [
      'level',
      { orphans: 'of' },
      'onrecord: /package.json:6: onrecord.lint.orphans: Invalid option: expected one of "off"|"warn"|"error", found "of"\n',
    ],
    [
      'linter',
      { orphan: 'off' },
      `onrecord: /package.json:6: onrecord.lint: Unexpected linter "orphan", expected one of ${others.join(', ')}\n`,
    ],
    [
      'linter that refuses a build',
      { references: 'off' },
      `onrecord: /package.json:6: onrecord.lint: Unexpected linter "references", expected one of ${others.join(', ')}\n`,
    ],
  ])('are refused with an unknown %s', async (_, lint, errors) => {
    expect(await check({ lint })).toEqual({ code: 1, out: '', errors })
  })
})
