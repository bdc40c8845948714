import { expect, it } from 'vitest'
import { KilledBuilds, readBuilt } from '../support/killed-builds.ts'

it('gives the same bytes after builds of 60 sources are killed at random moments', async () => {
  const builds = new KilledBuilds(60)
  for (let state = 0; state < 2; state++) {
    if (state > 0) builds.change(state)
    const duration = await builds.build()
    await builds.kill(5, duration)
    expect(readBuilt(builds.killed)).toEqual(readBuilt(builds.undisturbed))
  }
  expect(builds.count).toBeGreaterThan(0)
})
