import { cpSync, rmSync } from 'node:fs'
import process from 'node:process'
import { generateNews } from '@onrecord/testing/generate-news'
import { describe, expect, it } from 'vitest'
import { type WriteOptions, writeDataset } from '../../src/dataset/write-dataset.ts'
import { FileSystem } from '../../src/files/file-system.ts'
import { KilledBuilds, readBuilt } from '../support/killed-builds.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'
import { Killed, StoppingFiles } from '../support/stopping-files.ts'

const sources = 2000

/** They take minutes: `npm run test:kill` runs them, in a mode of its own. */
describe.runIf(process.env.MODE === 'kill')(`builds of ${sources} sources`, () => {
  it('give the same bytes after they were killed at 50 random moments', async () => {
    const builds = new KilledBuilds(sources)
    const expectSame = () => expect(readBuilt(builds.killed)).toEqual(readBuilt(builds.undisturbed))
    const duration = await builds.build()
    await builds.kill(20, duration / 10)
    expectSame()
    let states = 1
    for (; builds.count < 50; states++) {
      builds.change(states)
      const again = await builds.build()
      await builds.kill(3, again)
      await builds.kill(3, again, again * 0.7)
      expectSame()
    }
    const { starting, reading, writing } = builds.kills
    process.stdout.write(
      `Killed ${builds.count} builds in ${states} states: ${starting} before they had the lock, ${reading} while they read and merged, ${writing} while they wrote; the first one takes ${(duration / 1000).toFixed(0)} s\n`,
    )
  })

  it('extract one of them that has changed, and give the same bytes after they were killed at every rename', () => {
    const { undisturbed } = new KilledBuilds(sources)
    writeDataset(undisturbed)
    const [other = ''] = generateNews(1, 2).values()
    const folder = makeFolder()
    /** Build where one source has changed, and list the sources that are extracted. */
    const build = (files: FileSystem): string[] => {
      const extracted: string[] = []
      const report: WriteOptions['report'] = ({ id, origin }) => {
        if (origin === 'text') extracted.push(id)
      }
      writeDataset(folder, { report }, files)
      return extracted
    }
    const restore = () => {
      rmSync(folder, { recursive: true })
      cpSync(undisturbed, folder, { recursive: true })
      writeFilesIn(folder, { 'sources/report-00000.md': other })
    }
    restore()
    const files = new StoppingFiles()
    expect(build(files)).toEqual(['report-00000'])
    const expected = readBuilt(folder)
    const renames = files.changes.flatMap((name, index) => (name === 'rename' ? [index + 1] : []))
    for (const moment of renames) {
      restore()
      expect(() => build(new StoppingFiles(moment))).toThrow(Killed)
      build(new FileSystem())
      expect(readBuilt(folder)).toEqual(expected)
    }
    process.stdout.write(`Killed a build at each of its ${renames.length} renames\n`)
  })
})
