import { cpSync, rmSync } from 'node:fs'
import process from 'node:process'
import { expect, it } from 'vitest'
import { type WriteOptions, writeDataset } from '../../src/dataset/write-dataset.ts'
import { KilledBuilds, readBuilt } from '../support/killed-builds.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'
import { Killed, StoppingFiles } from '../support/stopping-files.ts'

const sources = 2000
const wanted = 50
const atFirst = 20

/** Takes minutes: `npm run test:kill` runs it, in a mode of its own. */
it.runIf(process.env.MODE === 'kill')(
  `gives the same bytes after builds of ${sources} sources are killed at ${wanted} random moments and at every change of files`,
  async () => {
    const builds = new KilledBuilds(sources)
    const countKills = () => Object.values(builds.kills).reduce((sum, count) => sum + count, 0)
    const expectSame = () => expect(readBuilt(builds.killed)).toEqual(readBuilt(builds.undisturbed))

    const duration = await builds.build()
    await builds.kill(atFirst, (2.2 * duration) / atFirst)
    expectSame()
    let state = 0
    while (countKills() < wanted) {
      builds.change(++state)
      await builds.kill(Math.min(5, wanted - countKills()), await builds.build())
      expectSame()
    }
    const { starting, reading, writing } = builds.kills
    process.stdout.write(
      `First build: ${(duration / 1000).toFixed(1)} s. Killed ${countKills()} builds in ${state + 1} states: ${starting} before they had the lock, ${reading} while they read and merged, ${writing} while they wrote\n`,
    )

    const folder = makeFolder()
    const restore = () => {
      rmSync(folder, { recursive: true })
      cpSync(builds.undisturbed, folder, { recursive: true })
      writeFilesIn(folder, {
        'sources/added.md': readFolder(folder)['sources/report-00000.md'] ?? '',
      })
    }
    let extracted = 0
    const build = (last?: number) => {
      restore()
      const files = new StoppingFiles(last)
      if (last === undefined) extracted = countExtracted(folder, files)
      else expect(() => writeDataset(folder, {}, files)).toThrow(Killed)
      return files.changes
    }
    const changes = build()
    expect(extracted).toBe(1)
    const expected = readBuilt(folder)
    for (let moment = 1; moment <= changes.length; moment++) {
      build(moment)
      writeDataset(folder)
      expect(readBuilt(folder)).toEqual(expected)
    }
    process.stdout.write(`Killed a build at each of its ${changes.length} changes of files\n`)
  },
)

/** Build, and count the sources whose records are extracted. */
function countExtracted(folder: string, files: StoppingFiles): number {
  let count = 0
  const report: WriteOptions['report'] = ({ origin }) => {
    if (origin === 'text') count++
  }
  writeDataset(folder, { report }, files)
  return count
}
