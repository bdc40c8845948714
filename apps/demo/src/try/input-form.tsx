import { useEffect, useRef, useState } from 'preact/hooks'
import { decodeText } from './decode-text.ts'
import { examples } from './examples.ts'
import { type FileInput, pastedName, toInput } from './file-input.ts'
import { useDrop } from './use-drop.ts'

interface Properties {
  /** What was given last. */
  readonly input: FileInput | undefined
  readonly onRead: (input: FileInput) => void
}

/** Where one pastes a text, chooses or drops a file, or takes an example. */
export function InputForm({ input, onRead }: Properties) {
  const form = useRef<HTMLFormElement>(null)
  const [title, setTitle] = useState(input?.title ?? '')
  const [published, setPublished] = useState(input?.published ?? '')
  const [text, setText] = useState('')
  useEffect(() => {
    if (!input) return
    setText(input.name === pastedName ? decodeText(input.bytes) : '')
    setTitle(input.title ?? '')
    setPublished(input.published ?? '')
  }, [input])
  const given = {
    ...(title.trim() && { title: title.trim() }),
    ...(published && { published }),
  }
  const isFile = input !== undefined && input.name !== pastedName && text === ''
  const readGiven = () =>
    onRead(isFile ? { name: input.name, bytes: input.bytes, ...given } : toInput(text, given))
  const readChosen = async (file: File | undefined) => {
    if (file) onRead({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), ...given })
  }
  const isOver = useDrop(form, readChosen)
  return (
    <form
      ref={form}
      class={isOver ? 'try-form is-over' : 'try-form'}
      onSubmit={(event) => {
        event.preventDefault()
        readGiven()
      }}
    >
      <label class="try-label" for="try-text">
        Text
      </label>
      <textarea
        id="try-text"
        rows={9}
        spellcheck={false}
        value={text}
        placeholder={isFile ? `The file ${input.name}` : 'Paste a text, or drop a file here'}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) readGiven()
        }}
      />
      <div class="try-fields">
        <label>
          <span>Title, if it has none</span>
          <input
            type="text"
            autocomplete="off"
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <label>
          <span>Day of publication</span>
          <input
            type="date"
            value={published}
            onInput={({ currentTarget }) => setPublished(currentTarget.value)}
          />
        </label>
        <button type="submit" class="try-read">
          Read it
        </button>
      </div>
      <div class="try-others">
        <label class="try-file">
          <span>Or a file: text, Markdown, web page or feed</span>
          <input
            type="file"
            accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.xml,.rss,.atom,.json,text/*"
            onChange={async ({ currentTarget }) => {
              await readChosen(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
        <p class="try-examples">
          Or an example:
          {examples.map((example) => (
            <button key={example.label} type="button" onClick={() => onRead(example.input)}>
              {example.label}
            </button>
          ))}
        </p>
      </div>
    </form>
  )
}
