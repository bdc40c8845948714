import { extract } from '@onrecord/pipeline'
import type { Extraction } from '@onrecord/schema'
import { InputError } from '../dataset/input-error.ts'
import { readTextOfAnyFile } from '../files/read-text.ts'
import type { Command, Terminal } from './command.ts'
import { extractLines } from './extract-lines.ts'
import { readDayOption } from './read-day-option.ts'
import { readInput } from './read-input.ts'
import { summarize } from './summarize.ts'
import { UsageError } from './usage-error.ts'

export const extractCommand: Command = {
  help: `
Usage: onrecord extract [--json] [--title TITLE] [--published DAY] FILE…
       onrecord extract --ndjson < INPUT > OUTPUT

Reads texts and prints what it finds in them. A text may start with a title,
a byline ("By NAME | ROLE | DATE") and a dateline, or with front matter. The
file "-" is standard input.

Options:
  --json           print the extraction records, as one JSON array
  --ndjson         be a filter: read {id, text, published?, title?} a line, write
                   an extraction record a line; a bad line is answered by
                   {id?, error}, and the exit code is 1 in the end; so is a
                   text that is too long for the memory that Node may use
  --title TITLE    the title of the text
  --published DAY  the day that "last week" counts from, such as 2018-03-08
`,
  options: {
    json: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    title: { type: 'string' },
    published: { type: 'string' },
  },
  run: async ({ values, positionals, terminal }) => {
    if (values.ndjson) {
      if (positionals.length > 0)
        throw new UsageError(
          'Unexpected FILE with --ndjson, expected the records on standard input',
        )
      return extractLines(terminal)
    }
    if (positionals.length === 0)
      throw new UsageError(
        'Expected a FILE, or "-" for standard input; see "onrecord help extract"',
      )
    const title = typeof values.title === 'string' ? values.title : null
    const published = readDayOption('published', values.published)
    return extractFiles(positionals, { title, published }, values.json === true, terminal)
  },
}

/** Extract from files. A file that cannot be read is reported, and the remaining files are processed. */
async function extractFiles(
  files: readonly string[],
  given: { title: string | null; published: string | null },
  asJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const records: Extraction[] = []
  let code = 0
  for (const file of files) {
    try {
      const text = file === '-' ? await readInput(terminal) : readTextOfAnyFile(file)
      const report = (message: string) => terminal.note(`${file}:${message}`)
      const record = extract(text, { id: file, ...given }, report)
      if (asJson) records.push(record)
      else await terminal.write(summarize(record, text))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      terminal.note(error.message)
      code = 1
    }
  }
  if (asJson) await terminal.write(`${JSON.stringify(records, null, 2)}\n`)
  return code
}
