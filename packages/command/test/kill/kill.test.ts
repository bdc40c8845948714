import { expect, it } from 'vitest'
import { KilledBuilds, readBuilt } from '../support/killed-builds.ts'

it('gives the same bytes after builds of 60 sources are killed at random moments', async () => {
  const builds = new KilledBuilds(60)
  for (let state = 0; state < 2; state++) {
    if (state > 0) builds.change(state)
    // A build that is faster than the first one ends before it is killed: the next one is killed sooner.
    for (let last = await builds.build(); builds.count < 3 * (state + 1); last *= 0.8)
      await builds.kill(2, last)
    expect(readBuilt(builds.killed)).toEqual(readBuilt(builds.undisturbed))
  }
})
