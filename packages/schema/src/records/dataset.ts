import { z } from 'zod'
import { schemaVersion } from '../vocabulary.ts'
import { Actor } from './actor.ts'
import { Event } from './event.ts'
import { Quote } from './quote.ts'
import { Redirect } from './redirect.ts'
import { Source } from './source.ts'

export const DatasetHeader = z
  .strictObject({
    name: z.string().min(1).describe('The npm package of the dataset.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'Expected a semantic version')
      .describe('The semantic version of the dataset.'),
    schemaVersion: z.literal(schemaVersion).describe('The version of the record format.'),
  })
  .meta({ id: 'DatasetHeader', description: 'The name, version and format of a dataset.' })

export const Dataset = z
  .strictObject({
    ...DatasetHeader.shape,
    sources: z
      .array(Source)
      .describe('The texts from which the records are extracted, in the order of their ids.'),
    actors: z.array(Actor).describe('Who speaks, acts or is acted on, in the order of their ids.'),
    quotes: z.array(Quote).describe('Who said what, in the order of their dates and ids.'),
    events: z.array(Event).describe('Who did what to whom, in the order of their dates and ids.'),
    redirects: z
      .array(Redirect)
      .optional()
      .describe('Where ids lead whose records were merged, split or renamed.'),
  })
  .meta({ id: 'Dataset', description: 'Sources and the records extracted from them.' })
