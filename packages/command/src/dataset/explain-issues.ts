import { describeIssue } from '@onrecord/schema'
import type { z } from 'zod'

/** Describe the first issues of a zod error in words, each with its path and value. */
export const explainIssues = ({ issues }: z.ZodError, root?: unknown): string =>
  issues
    .slice(0, 5)
    .map((issue) => describeIssue(issue, root))
    .join('; ')
