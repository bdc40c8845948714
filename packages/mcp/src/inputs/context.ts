import { z } from 'zod'

/** Whether the evidence of records is given in its paragraph. */
export const contextInput = {
  context: z
    .boolean()
    .default(false)
    .describe('Whether to give the paragraph around it, where the rights of the source allow it.'),
}
