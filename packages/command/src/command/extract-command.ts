import type { Command } from './command.ts'
import { extractFiles } from './extract-files.ts'
import { extractLines } from './extract-lines.ts'
import { readOutputOptions } from './output-options.ts'
import { readDayOption } from './read-day-option.ts'
import { lexiconOption, readLexiconOption } from './read-lexicon-option.ts'
import { readReadOptions, typeNames } from './read-options.ts'
import { UsageError } from './usage-error.ts'

export const extractCommand: Command = {
  help: `
Usage: onrecord extract [--format FORMAT] [--fields NAME,…]
                        [--min-confidence NUMBER] [--offsets UNIT] [--type TYPE]
                        [--encoding NAME] [--title TITLE] [--published DAY]
                        [--lexicon FILE]… [FILE…]
       onrecord extract --ndjson [--lexicon FILE]… < INPUT > OUTPUT

Reads texts and prints what it finds in them. FILE is a text, a web page, a
feed, a folder with such files or a pattern such as 'news/**/*.html'; "-", or
no FILE, is standard input. A text may start with a title, a byline ("By NAME |
ROLE | DATE") and a dateline, or with front matter. Of a page, the article is
read; of a feed, each entry is a text. URLs are not fetched:

  curl -L URL | onrecord extract --type html
  onrecord extract --format html article.txt > article.html
  onrecord extract --format csv --min-confidence 0.8 news/ > records.csv
  onrecord extract --json article.txt | jq '.[0].quotes'

Options:
  --format FORMAT  summary (default), json, ndjson, csv, md, or html: the text
                   with all records marked, in one file for a browser
  --json           the same as --format json: the extraction records, as one
                   array
  --fields NAME,…  some columns of csv, or some fields of json and ndjson
  --min-confidence NUMBER
                   leave out quotations and events that are less sure; between
                   0 and 1
  --type TYPE      what the files are, if neither their names nor their content
                   tells: ${typeNames.join(', ')}
  --encoding NAME  their encoding, such as windows-1252 or utf-16le, if it is
                   not UTF-8 and neither a byte order mark nor a declaration
                   tells
  --offsets UNIT   what "start" and "end" of a record count: characters of the
                   text that was read (text, the default), which the record of
                   any but a plain text has as "text"; the same as Python
                   counts them (code-points); characters of the file (file), or
                   its bytes (bytes); in json and ndjson
  --ndjson         be a filter: read {id, text, published?, title?} a line, write
                   an extraction record a line; a bad line is answered by
                   {id?, error}, and the exit code is 1 in the end; so is a
                   text that is too long for the memory that Node may use
  --title TITLE    the title of the text
  --published DAY  the day that "last week" counts from, such as 2018-03-08
  --lexicon FILE   words and actors of your own, as YAML, or a folder of such
                   files; may be given several times. docs/lexicon.md has the
                   form. Their examples are run first.
`,
  options: {
    encoding: { type: 'string' },
    fields: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    'min-confidence': { type: 'string' },
    offsets: { type: 'string' },
    type: { type: 'string' },
    ndjson: { type: 'boolean' },
    title: { type: 'string' },
    published: { type: 'string' },
    ...lexiconOption,
  },
  run: async ({ values, positionals, terminal }) => {
    if (values.ndjson) {
      if (positionals.length > 0)
        throw new UsageError(
          'Unexpected FILE with --ndjson, expected the records on standard input',
        )
      return extractLines(terminal, readLexiconOption(values))
    }
    const output = readOutputOptions(values, terminal)
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
        lexicon: readLexiconOption(values),
      },
      output,
      terminal,
    )
  },
}
