import { useState } from 'preact/hooks'
import { copyText } from '../record/copy-text.ts'
import type { FileInput } from './file-input.ts'
import { longestLink, writeFragment } from './share-link.ts'

/** A button that copies a link with the text in it. */
export function ShareButton({ input }: { readonly input: FileInput }) {
  const [message, setMessage] = useState('')
  const share = async () => {
    const link = new URL(`?view=try${await writeFragment(input)}`, location.href).href
    if (link.length > longestLink)
      return setMessage(
        `The text is too long for a link: it would have ${format(link.length)} characters, expected at most ${format(longestLink)}. Send the file.`,
      )
    history.replaceState(null, '', link)
    setMessage(
      (await copyText(link))
        ? 'Copied. The text is in the link itself: who has the link can read it.'
        : 'The link is in the address bar; your browser does not allow to copy it.',
    )
  }
  return (
    <span class="try-group">
      <button type="button" onClick={share}>
        Copy a link
      </button>
      <span class="try-said" role="status">
        {message}
      </span>
    </span>
  )
}

const format = (count: number): string => count.toLocaleString('en-GB')
