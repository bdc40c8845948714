import type { Command } from './command.ts'
import { extractFiles } from './extract-files.ts'
import { extractLines } from './extract-lines.ts'
import { readDayOption } from './read-day-option.ts'
import { readOffsets, readReadOptions, typeNames } from './read-options.ts'
import { UsageError } from './usage-error.ts'

export const extractCommand: Command = {
  help: `
Usage: onrecord extract [--json] [--type TYPE] [--encoding NAME] [--offsets UNIT]
                        [--title TITLE] [--published DAY] [FILE…]
       onrecord extract --ndjson < INPUT > OUTPUT

Reads texts and prints what it finds in them. FILE is a text, a web page, a
feed, a folder with such files or a pattern such as 'news/**/*.html'; "-", or
no FILE, is standard input. A text may start with a title, a byline ("By NAME |
ROLE | DATE") and a dateline, or with front matter. Of a page, the article is
read; of a feed, each entry is a text. URLs are not fetched:

  curl -L URL | onrecord extract --type html

Options:
  --type TYPE      what the files are, if neither their names nor their content
                   tells: ${typeNames.join(', ')}
  --encoding NAME  their encoding, such as windows-1252 or utf-16le, if it is
                   not UTF-8 and neither a byte order mark nor a declaration
                   tells
  --json           print the extraction records, as one JSON array
  --offsets UNIT   what "start" and "end" of a record count: characters of the
                   text that was read (text, the default), which the record of
                   any but a plain text has as "text"; characters of the file
                   (file), or its bytes (bytes)
  --ndjson         be a filter: read {id, text, published?, title?} a line, write
                   an extraction record a line; a bad line is answered by
                   {id?, error}, and the exit code is 1 in the end; so is a
                   text that is too long for the memory that Node may use
  --title TITLE    the title of the text
  --published DAY  the day that "last week" counts from, such as 2018-03-08
`,
  options: {
    encoding: { type: 'string' },
    json: { type: 'boolean' },
    offsets: { type: 'string' },
    type: { type: 'string' },
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
    if (positionals.length === 0 && terminal.setRaw !== undefined)
      throw new UsageError(
        'Expected a FILE, or a text on standard input; see "onrecord help extract"',
      )
    return extractFiles(
      positionals.length > 0 ? positionals : ['-'],
      {
        ...readReadOptions(values),
        title: typeof values.title === 'string' ? values.title : null,
        published: readDayOption('published', values.published),
        offsets: readOffsets(values.offsets),
        asJson: values.json === true,
      },
      terminal,
    )
  },
}
