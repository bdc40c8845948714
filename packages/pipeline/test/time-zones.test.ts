import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const script = fileURLToPath(new URL('./support/print-digest.ts', import.meta.url))
const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
]

it('gives 500 texts the same times under eight time zones', async () => {
  const digestIn = async (TZ: string): Promise<string> => {
    const { stdout } = await run(process.execPath, [script, '500'], {
      env: { ...process.env, TZ },
    })
    return stdout
  }
  const digests = await Promise.all(zones.map(digestIn))
  expect(digests[0]).toMatch(/^[\da-f]{64}$/)
  expect(new Set(digests).size).toBe(1)
})
