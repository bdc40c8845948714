import { z } from 'zod'
import { recordKinds } from '../vocabulary.ts'
import { Identifier } from './identifier.ts'

export const Redirect = z
  .strictObject({
    kind: z.enum(recordKinds).describe('What the ids are of.'),
    from: Identifier.describe('An id that the dataset had.'),
    to: Identifier.describe('The id of the record that took its place.'),
  })
  .meta({ id: 'Redirect', description: 'Where the id of a merged, split or renamed record leads.' })
