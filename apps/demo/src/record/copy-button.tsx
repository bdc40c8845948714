import { useState } from 'preact/hooks'
import { copyText } from './copy-text.ts'

interface Properties {
  readonly label: string
  /** Gives the text when it is asked for. */
  readonly write: () => string
}

/** A button that copies a text, and says so. */
export function CopyButton({ label, write }: Properties) {
  const [state, setState] = useState('')
  const copy = async () => setState((await copyText(write())) ? 'Copied' : 'Not allowed to copy')
  return (
    <span class="copy">
      <button type="button" onClick={copy} onBlur={() => setState('')}>
        {label}
      </button>
      <span class="copied" role="status">
        {state}
      </span>
    </span>
  )
}
