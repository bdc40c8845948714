import { type EventStatus, eventStatuses } from '@onrecord/schema/vocabulary'
import type { Dataset } from '@onrecord/sdk/open'
import { z } from 'zod'
import { inPeriod, type PeriodInput, periodInput } from './period.ts'

/** The conditions that quotes and events share. */
export interface DatedInput extends PeriodInput {
  /** Only what is reported as a fact ("actual"), or as something else. */
  status?: EventStatus | undefined
  /** The id of a source. */
  source?: string | undefined
  minConfidence?: number | undefined
}

export const datedInput = {
  ...periodInput,
  status: z
    .enum(eventStatuses)
    .optional()
    .describe('Only what is reported as a fact ("actual"), or as something else.'),
  source: z.string().max(200).optional().describe('The id of a source that attests it.'),
  minConfidence: z.number().min(0).max(1).optional().describe('The least confidence.'),
}

/** Keep the quotes or events that meet these conditions. */
export function selectDated<Records extends Dataset['quotes'] | Dataset['events']>(
  records: Records,
  { status, source, minConfidence, ...period }: DatedInput,
): Records {
  let selected = inPeriod<Dataset['quotes'] | Dataset['events']>(records, period)
  if (status !== undefined) selected = selected.withStatus(status)
  if (source !== undefined) selected = selected.attestedBy(source)
  if (minConfidence !== undefined) selected = selected.withConfidence(minConfidence)
  return selected as Records
}
