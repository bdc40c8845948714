import { z } from 'zod'
import { Actor } from './actor.ts'
import { Event } from './event.ts'
import { Quote } from './quote.ts'
import { Redirect } from './redirect.ts'
import { Source } from './source.ts'

/** The version of the record format. It increases when a field is removed or changes its meaning. */
export const schemaVersion = 1

export const DatasetHeader = z
  .strictObject({
    name: z.string().min(1).describe('The npm package of the dataset.'),
    version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'Expected a semantic version'),
    schemaVersion: z.literal(schemaVersion),
  })
  .meta({ id: 'DatasetHeader', description: 'The name, version and format of a dataset.' })
export type DatasetHeader = z.infer<typeof DatasetHeader>

export const Dataset = z
  .strictObject({
    ...DatasetHeader.shape,
    sources: z.array(Source),
    actors: z.array(Actor),
    quotes: z.array(Quote),
    events: z.array(Event),
    redirects: z
      .array(Redirect)
      .optional()
      .describe('Where ids lead whose records were merged, split or renamed.'),
  })
  .meta({ id: 'Dataset', description: 'Sources and the records extracted from them.' })
export type Dataset = z.infer<typeof Dataset>
