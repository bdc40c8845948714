import { describe, expect, it } from 'vitest'
import { filesOf } from '../support/build-curated.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'

/** The files of a dataset that was built with the given dependencies. */
async function build(dependencies?: unknown) {
  const manifest = { name: '@example/harbor', version: '1.0.0', dependencies }
  const folder = makeFolder({ ...filesOf({}), 'package.json': JSON.stringify(manifest) })
  expect(await run(['build', folder])).toMatchObject({ code: 0 })
  return folder
}

describe('the entry of a dataset', () => {
  it('is written if its package depends on the SDK', async () => {
    const files = readFolder(await build({ '@onrecord/sdk': '^1.0.0' }))
    expect(files['data/index.js']).toContain("from '@onrecord/sdk/open'")
    expect(files['data/index.d.ts']).toContain('export declare const quotes: QuoteQuery<ActorId>')
    expect(files['data/actor-ids.d.ts']).toContain("  | 'ada-quill'\n")
    expect(files['data/actor-ids.d.ts']).toContain("  readonly 'ada-quill': 'person'\n")
  })

  it.each([[undefined], [{}], [{ '@onrecord/schema': '1.0.0' }], ['@onrecord/sdk']])(
    'is not written for the dependencies %j',
    async (dependencies) => {
      const files = readFolder(await build(dependencies))
      expect(files['data/index.js']).toBeUndefined()
      expect(files['data/actor-ids.d.ts']).toBeDefined()
    },
  )

  it('is compared by check', async () => {
    const folder = await build({ '@onrecord/sdk': '^1.0.0' })
    writeFilesIn(folder, { 'data/index.js': 'export {}\n' })
    const { code, errors } = await run(['check', folder])
    expect(code).toBe(1)
    expect(errors).toContain('data/index.js: Out of date')
  })
})
