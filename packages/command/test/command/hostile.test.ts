import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { asNobody } from '../support/as-nobody.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset, openSource } from '../support/make-dataset.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'

const git = (folder: string, ...parameters: string[]) =>
  spawnSync('git', ['-C', folder, ...parameters], { encoding: 'utf8' })

describe.skipIf(process.platform === 'win32')('git in a dataset of others', () => {
  /** A dataset, and a program that leaves a mark when it runs. */
  async function makeTrap() {
    const { folder, texts } = makeDataset()
    const mark = join(makeFolder(), 'ran')
    writeFilesIn(folder, { 'trap.sh': `#!/bin/sh\ntouch ${mark}\nexit 1\n` })
    chmodSync(join(folder, 'trap.sh'), 0o755)
    await run(['build', '--texts', texts, folder])
    return { folder, mark, check: () => run(['check', '--texts', texts, folder]) }
  }

  it('runs no program that a configuration names', async () => {
    const { folder, mark, check } = await makeTrap()
    git(folder, 'init')
    git(folder, 'add', '.')
    git(folder, 'config', 'core.fsmonitor', join(folder, 'trap.sh'))
    git(folder, 'status')
    expect(existsSync(mark)).toBe(true)
    rmSync(mark)
    expect(await check()).toMatchObject({ code: 0, errors: '' })
    expect(existsSync(mark)).toBe(false)
  })

  it('takes no folder of files for a repository', async () => {
    const { folder, mark, check } = await makeTrap()
    mkdirSync(join(folder, 'objects'))
    mkdirSync(join(folder, 'refs'))
    writeFilesIn(folder, {
      HEAD: 'ref: refs/heads/main\n',
      config: `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${join(folder, 'trap.sh')}\n`,
    })
    git(folder, 'ls-files')
    expect(existsSync(mark)).toBe(true)
    rmSync(mark)
    expect(await check()).toMatchObject({ code: 0, errors: '' })
    expect(existsSync(mark)).toBe(false)
  })
})

describe('control characters', () => {
  it('of a title are shown, not obeyed', async () => {
    const folder = makeFolder({
      'talks.md': openSource.replace('Talks resume', '"x\\e]0;pwned\\a\\e[2J"'),
    })
    const { out } = await run(['extract', join(folder, 'talks.md')])
    expect(out).toContain('x\\x1b]0;pwned\\x07\\x1b[2J')
    expect(out).not.toContain('\x1b')
  })

  it('of messages are shown, not obeyed', async () => {
    const { errors } = await run(['extract', 'no\x1b[2Jfile\u202e'])
    expect(errors).toContain('no\\x1b[2Jfile\\u202e: No such file')
  })
})

describe('what cannot be written', () => {
  it.skipIf(process.platform === 'win32')('is named', async () => {
    const { folder, texts } = makeDataset()
    chmodSync(texts, 0o755)
    const { code, errors } = await asNobody(folder, () => run(['build', '--texts', texts, folder]))
    expect(code).toBe(1)
    expect(errors).toContain('May not be written')
  })

  it('as a folder is in its place is named', async () => {
    const { folder, texts } = makeDataset()
    mkdirSync(join(folder, 'data', 'events.json'), { recursive: true })
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain(join('data', 'events.json'))
  })

  it('as the package is no object is named', async () => {
    const { folder } = makeDataset({ 'package.json': 'null' })
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain('package.json: ')
  })
})
