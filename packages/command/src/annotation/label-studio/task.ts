import { z } from 'zod'

/** A stretch with a label, as Label Studio has it; it has fields of its own beside these. */
const Region = z.object({
  id: z.string(),
  type: z.literal('labels'),
  value: z.object({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string().optional(),
    labels: z.array(z.string()).min(1),
  }),
  meta: z.object({ text: z.array(z.string()).optional() }).optional(),
})
export type Region = z.infer<typeof Region>

const Relation = z.object({
  type: z.literal('relation'),
  from_id: z.string(),
  to_id: z.string(),
  labels: z.array(z.string()).optional(),
})
export type Relation = z.infer<typeof Relation>

const Results = z.array(z.union([Region, Relation, z.looseObject({ type: z.string() })]))
export type Results = z.infer<typeof Results>

/** A task, with what was predicted and what annotators made of it. */
export const Task = z.object({
  data: z.object({ text: z.string(), source: z.string().min(1) }),
  predictions: z.array(z.object({ model_version: z.string().nullish(), result: Results })),
  annotations: z
    .array(z.object({ was_cancelled: z.boolean().nullish(), result: Results }))
    .default([]),
})
export type Task = z.infer<typeof Task>

/** The version of predictions that are made here. */
export const modelVersion = 'onrecord'

export const isRegion = (result: Results[number]): result is Region =>
  result.type === 'labels' && 'value' in result
export const isRelation = (result: Results[number]): result is Relation =>
  result.type === 'relation' && 'from_id' in result
