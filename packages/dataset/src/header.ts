import type { Dataset } from '@onrecord/schema/records'
import record from '../data/dataset.json'

/** The name, version and format of the dataset. */
export const header = record as Pick<Dataset, 'name' | 'version' | 'schemaVersion'>
