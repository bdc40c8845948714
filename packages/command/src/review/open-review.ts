import { buildDataset } from '../dataset/build-dataset.ts'
import { findReleasedActors } from './find-released-actors.ts'
import { listItems } from './list-items.ts'
import type { ReviewItem } from './review-item.ts'
import type { ItemView } from './show-item.ts'
import { makeViews } from './view-item.ts'

/** The records of a dataset that need a person's eye. */
export interface Review {
  name: string
  version: string
  items: ReviewItem[]
  /** How an item is shown. */
  view: (position: number) => ItemView
}

/**
 * Build a dataset and find what needs review in it.
 *
 * @param limit
 *   The most quotes and events.
 * @param since
 *   The version with which actors are compared, as `onrecord diff` takes it; by default the last release.
 * @throws InputError
 *   If a file of the dataset is invalid, or the version cannot be read.
 */
export function openReview(
  directory: string,
  texts: string | undefined,
  limit: number,
  since?: string,
): Review {
  const { dataset, sources } = buildDataset(directory, { texts })
  const { name, version } = dataset
  const items = listItems(dataset, findReleasedActors(directory, name, since), limit)
  const view = makeViews(dataset, sources)
  return {
    name,
    version,
    items,
    view: (position) => view(items[position] as ReviewItem, position, items.length),
  }
}
