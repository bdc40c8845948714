import { expect, it } from 'vitest'
import * as tasks from '../examples/ten-tasks.ts'

it.each(Object.entries(tasks))('the task %s gives what it should', async (_, run) => {
  expect(await run()).toMatchSnapshot()
})
