import { dataset as published } from '@onrecord/sdk'
import type { Dataset } from '@onrecord/sdk/open'
import { signal } from '@preact/signals'

/** A dataset that the views show. */
export interface OpenedDataset {
  readonly dataset: Dataset
  /** Where it is from: published with this page, files of the reader, or made of a text of theirs. */
  readonly origin: 'published' | 'files' | 'text'
  /** What it is called on the page. */
  readonly label: string
}

const first: OpenedDataset = {
  dataset: published as Dataset,
  origin: 'published',
  label: published.name,
}

/** The dataset that all views show. It is lost when the page is loaded anew, unless it is the published one. */
export const current = signal(first)

export function showPublished(): void {
  current.value = first
}

/** Show another dataset in all views. */
export function showDataset(
  dataset: Dataset,
  origin: OpenedDataset['origin'],
  label: string,
): void {
  current.value = { dataset, origin, label }
}

/**
 * Replace the dataset by the same one with more words, as when the reader has dropped the text of a source.
 *
 * @public
 */
export function replaceDataset(dataset: Dataset): void {
  current.value = { ...current.value, dataset }
}
