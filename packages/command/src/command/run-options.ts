import { errorPolicies } from '../errors/error-policy.ts'
import type { Options } from './option.ts'
import { readSize } from './read-size.ts'

const size = {
  value: 'BYTES',
  read: readSize,
  expected: 'a number of bytes, such as 500, 64M or 1G',
} as const

/** The options for what becomes of texts that cannot be read, and how large they may be. */
export const errorOptions = {
  errors: {
    value: 'POLICY',
    choices: errorPolicies,
    default: 'answer',
    description:
      'what becomes of a text that cannot be read: answer says so in its place, or on standard error for files; skip says so on standard error and exits with 0; fail ends the run',
  },
  maxBytes: {
    ...size,
    default: '100M',
    description: 'the size of the largest file, and of standard input',
  },
  maxLine: { ...size, default: '64M', description: 'the length of the longest line of --ndjson' },
} as const satisfies Options

/** The options for threads. */
export const jobOptions = {
  jobs: {
    value: 'COUNT',
    read: readJobs,
    expected: 'a number from 1 to 512',
    description:
      'how many texts are read at once, in threads; by default as many as the machine can, once there are more than a few texts',
  },
  timeout: {
    value: 'SECONDS',
    read: readSeconds,
    expected: 'a number of seconds',
    description:
      'how long a text may take; by default as long as it needs, so that what is found does not depend on the machine',
  },
} as const satisfies Options

function readJobs(text: string): number | undefined {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return jobs >= 1 && jobs <= 512 ? jobs : undefined
}

function readSeconds(text: string): number | undefined {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0
  return seconds > 0 ? seconds : undefined
}
