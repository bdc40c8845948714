import { z } from 'zod'

/** A readable slug: lower-case letters and digits of any script, joined by single hyphens. */
export const Identifier = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    'Expected a slug, such as "sergey-lavrov"',
  )

/** A day, `2018-02-20`. */
export const Day = z.iso.date('Expected a day, such as "2018-03-08"')

export const Confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('The estimated probability that the record is right, from 0 to 1.')

/** Marks a record that the curation of the dataset gave, accepted, changed, merged or split. */
export const Curated = z
  .literal(true)
  .describe(
    'Present where the curation of the dataset gave, accepted, changed, merged or split the record.',
  )

export const RuleId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected a rule id')
  .describe('The id of the rule that made the record, such as "direct-cue-before".')
