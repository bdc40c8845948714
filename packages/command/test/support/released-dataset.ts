import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { checkDataset } from '../../src/dataset/check-dataset.ts'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import type { DatasetDiff } from '../../src/diff/dataset-diff.ts'
import { filesOf } from './build-curated.ts'
import { readFolder, writeFilesIn } from './make-folder.ts'
import { makeRepository } from './make-repository.ts'
import { runIn } from './run-in.ts'

const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url))

/** The project around the dataset, and a package that reads it, whose versions are linked. */
const project = {
  'package.json': '{ "name": "project", "private": true, "workspaces": ["packages/*"] }\n',
  'package-lock.json': '{ "name": "project", "lockfileVersion": 3, "packages": {} }\n',
  '.gitignore': 'node_modules\n',
  '.changeset/config.json': `${JSON.stringify({
    changelog: '@changesets/cli/changelog',
    linked: [['@example/harbor', '@example/reader']],
    updateInternalDependencies: 'patch',
  })}\n`,
  'packages/reader/package.json': `${JSON.stringify({
    name: '@example/reader',
    version: '1.0.0',
    dependencies: { '@example/harbor': '1.0.0' },
  })}\n`,
}

/** A dataset in a repository of its own that is built, compared and released with changesets. */
export class ReleasedDataset {
  readonly texts: Record<string, string>
  /** The corrections of each table. */
  readonly curation: Record<string, string> = {}
  readonly #repository
  readonly #folder: string

  constructor(texts: Record<string, string>) {
    this.texts = texts
    this.#repository = makeRepository(project)
    this.#folder = join(this.#repository.folder, 'packages/harbor')
    symlinkSync(modules, join(this.#repository.folder, 'node_modules'))
    writeFilesIn(this.#folder, filesOf({}, texts))
  }

  /** Build, and expect that a check is content with it, and that another build changes nothing. */
  build() {
    rmSync(join(this.#folder, 'sources'), { recursive: true, force: true })
    const tables = Object.entries(this.curation).map(([name, text]) => [
      name,
      `corrections:\n${text}`,
    ])
    const { 'package.json': _, ...files } = filesOf(Object.fromEntries(tables), this.texts)
    writeFilesIn(this.#folder, files)
    const { dataset, unused } = writeDataset(this.#folder)
    expect(unused).toEqual([])
    expect(checkDataset(this.#folder).problems).toEqual([])
    const before = readFolder(this.#folder)
    expect(writeDataset(this.#folder).changed).toEqual([])
    expect(readFolder(this.#folder)).toEqual(before)
    return dataset
  }

  /** What `onrecord diff` says of the folder since the last commit. */
  async diff(): Promise<DatasetDiff> {
    const { out, errors } = await runIn(this.#folder, 'diff', '--format', 'json')
    expect(errors).toBe('')
    return JSON.parse(out) as DatasetDiff
  }

  /** Write the changeset, apply it, build with the new version, commit and tag. */
  async release() {
    const { out } = await runIn(this.#folder, 'changeset')
    this.#repository.commit()
    const changesets = join(modules, '@changesets/cli/bin.js')
    execFileSync(process.execPath, [changesets, 'version'], {
      cwd: this.#repository.folder,
      env: { ...process.env, CI: 'true' },
      stdio: 'pipe',
    })
    const { version } = this.build()
    this.commit(version)
    const read = (path: string) => readFileSync(join(this.#repository.folder, path), 'utf8')
    return {
      out,
      version,
      reader: JSON.parse(read('packages/reader/package.json')) as {
        version: string
        dependencies: Record<string, string>
      },
      changelog: read('packages/harbor/CHANGELOG.md'),
    }
  }

  commit(version: string): void {
    this.#repository.commit()
    this.#repository.git('tag', `@example/harbor@${version}`)
  }
}
