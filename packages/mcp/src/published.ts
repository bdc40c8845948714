import { dataset } from '@onrecord/sdk'
import type { Dataset } from '@onrecord/sdk/open'

/** The published dataset, whose ids are strings here: they come from outside. */
export const published = dataset as unknown as Dataset
