import { useEffect, useState } from 'preact/hooks'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { FileInput } from './file-input.ts'
import { InputForm } from './input-form.tsx'
import { Progress } from './progress.tsx'
import { readFile, reading } from './reader.ts'
import { Results } from './results.tsx'
import { readFragment } from './share-link.ts'
import '../text/text.css'
import '../text/text-layout.css'
import './try.css'

/** A text of the reader: what is found in it, and why. */
export function View() {
  const state = reading.value
  const [input, setInput] = useState(state.step === 'read' ? state.input : undefined)
  const [problem, setProblem] = useState('')
  const read = (given: FileInput) => {
    setProblem('')
    setInput(given)
    readFile(given)
  }
  useEffect(() => {
    const follow = () =>
      readFragment(location.hash).then(
        (shared) => shared && read(shared),
        (error: Error) => setProblem(error.message),
      )
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const message = problem || (state.step === 'problem' ? state.message : '')
  return (
    <>
      <ViewHeading title="Try it">
        <p class="standfirst">
          Paste an English text, and see who said what and who did what to whom in it. Your browser
          reads it: the text is not sent anywhere.
        </p>
      </ViewHeading>
      <InputForm
        input={input}
        onRead={(given) => {
          if (location.hash) history.replaceState(null, '', location.search)
          read(given)
        }}
      />
      <div role="alert">
        {message && (
          <p class="try-problem">
            <bdi>{message}</bdi>
          </p>
        )}
      </div>
      <Progress reading={state} />
      {state.step === 'read' && <Results key={state.texts} {...state} />}
    </>
  )
}
