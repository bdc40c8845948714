import { formatMegabytes } from './file-input.ts'
import { cancelReading, type Reading } from './reader.ts'

/** How far the reading is, and a way out. */
export function Progress({ reading }: { readonly reading: Reading }) {
  const isBusy = reading.step === 'loading' || reading.step === 'reading'
  return (
    <>
      <p class="hidden" role="status">
        {announce(reading)}
      </p>
      {isBusy && (
        <div class="try-progress">
          <label for="try-progress">{describe(reading)}</label>
          <progress
            id="try-progress"
            {...(reading.step === 'loading' && { value: reading.loaded, max: reading.total })}
          />
          <button type="button" onClick={cancelReading}>
            Cancel
          </button>
        </div>
      )}
    </>
  )
}

function describe(reading: Reading): string {
  if (reading.step === 'loading')
    return `Loading the model, once: ${formatMegabytes(reading.loaded)} of ${formatMegabytes(reading.total)}`
  if (reading.step === 'reading' && reading.total > 1)
    return `Reading text ${reading.done + 1} of ${reading.total}`
  return 'Reading the text'
}

/** What a screen reader says, without each megabyte. */
function announce(reading: Reading): string {
  if (reading.step === 'loading') return 'Loading the model'
  if (reading.step === 'reading') return 'Reading the text'
  if (reading.step !== 'read') return ''
  const count = reading.texts.reduce((sum, { items }) => sum + items.length, 0)
  return `The text is read: ${count} marks`
}
