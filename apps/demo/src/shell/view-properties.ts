import type { Dataset } from '@onrecord/sdk/open'

/** What each view is made of: the dataset that is open, and the parameters of the address. */
export interface ViewProperties {
  readonly dataset: Dataset
  readonly parameters: URLSearchParams
}
