import { config } from 'zod'

/** Schemas are not compiled: the policy of the page refuses code that is made of strings, and reports the attempt. */
config({ jitless: true })
