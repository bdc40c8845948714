import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The words that a search found, as they are written; they are marked wherever records are shown. */
export const FoundWords = createContext<ReadonlySet<string>>(new Set())

const word = /([\p{L}\p{M}\p{N}]+)/u

/** A text in which words that were searched for are marked. */
export function Marked({ text }: { readonly text: string }) {
  const found = useContext(FoundWords)
  if (found.size === 0) return <>{text}</>
  return (
    <>
      {text
        .split(word)
        .map((part, index) =>
          index % 2 === 1 && found.has(part) ? <mark key={index}>{part}</mark> : part,
        )}
    </>
  )
}
