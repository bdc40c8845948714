import { useState } from 'preact/hooks'
import { formatTexts } from './reader.ts'
import { saveFile } from './save-file.ts'
import { type DownloadFormat, downloadFormats } from './worker/messages.ts'

const kinds: Readonly<Record<DownloadFormat, readonly [label: string, type: string]>> = {
  json: ['JSON', 'application/json'],
  ndjson: ['NDJSON', 'application/x-ndjson'],
  csv: ['CSV', 'text/csv'],
  html: ['Web page', 'text/html'],
}

/** Buttons that save the records as files, which are those of `onrecord extract`. */
export function Downloads({ name }: { readonly name: string }) {
  const [problem, setProblem] = useState('')
  const save = async (format: DownloadFormat) => {
    try {
      const base = name.replace(/\.\w+$/, '')
      saveFile(`${base}.records.${format}`, await formatTexts(format), kinds[format][1])
      setProblem('')
    } catch (error) {
      setProblem(String(error))
    }
  }
  return (
    <span class="try-group">
      <span class="label">Download</span>
      {downloadFormats.map((format) => (
        <button key={format} type="button" onClick={() => save(format)}>
          {kinds[format][0]}
        </button>
      ))}
      {problem && <span role="alert">{problem}</span>}
    </span>
  )
}
