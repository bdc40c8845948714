/**
 * What becomes of a text that cannot be read: it is answered by an error, or left out, and the run goes on; or it ends the run.
 */
export const errorPolicies = ['answer', 'skip', 'fail'] as const
export type ErrorPolicy = (typeof errorPolicies)[number]
