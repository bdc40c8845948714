import { z } from 'zod'
import type { Tool } from '../../src/tools/tool.ts'

/** The names of the parameters of a tool. */
export const listParameters = ({ input }: Pick<Tool, 'input'>): string[] =>
  Object.keys(z.toJSONSchema(input, { io: 'input' }).properties ?? {})
