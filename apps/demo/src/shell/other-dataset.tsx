import { current, showPublished } from '../dataset/current-dataset.ts'

/** Says that the views show another dataset than the published one, and leads back to it. */
export function OtherDataset() {
  const { origin, label } = current.value
  if (origin === 'published') return null
  return (
    <aside class="other-dataset" aria-label="The dataset that is open">
      <p>
        You are looking at <bdi>{label}</bdi>,{' '}
        {origin === 'text' ? 'made of your text' : 'opened from your files'}. It stays in this
        window.{' '}
        <button type="button" onClick={showPublished}>
          Back to the published dataset
        </button>
      </p>
    </aside>
  )
}
