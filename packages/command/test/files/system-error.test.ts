import { expect, it } from 'vitest'
import { describeSystemError } from '../../src/files/system-error.ts'

const fail = (code: string) =>
  Object.assign(new Error(`${code}: bad`), { code, syscall: 'write', path: 'data/events.json' })

it('describes errors of the operating system with their file', () => {
  expect(describeSystemError(fail('ENOSPC'))).toBe(
    'data/events.json: No space left on the disk (ENOSPC)',
  )
  expect(describeSystemError(fail('EROFS'))).toContain('the disk is read-only')
  expect(describeSystemError(fail('EIO'))).toBe('data/events.json: EIO: bad')
})

it('describes no other errors', () => {
  expect(describeSystemError(new TypeError('bad'))).toBeUndefined()
  expect(describeSystemError('bad')).toBeUndefined()
})
