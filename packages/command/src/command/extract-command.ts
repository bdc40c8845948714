import type { Setup } from '../jobs/setup.ts'
import { outputFormatNames } from '../output/output-format-names.ts'
import { offsetUnits } from '../readers/offset-unit.ts'
import { defineCommand } from './command.ts'
import { findDataset } from './find-dataset.ts'
import { readDay } from './read-day.ts'
import { lexiconOption, readLexiconOption, readOptions } from './read-options.ts'
import { errorOptions, jobOptions } from './run-options.ts'
import { UsageError } from './usage-error.ts'

export const extractCommand = defineCommand({
  name: 'extract',
  summary: 'find who said what and who did what to whom in texts',
  description: `Reads texts and prints what it finds in them. A text may start with a title, a byline ("By NAME | ROLE | DATE") and a dateline, or with front matter. Of a page, the article is read; of a feed, each entry is a text. URLs are not fetched.

With --ndjson it is a filter: it reads {id, text, published?, title?} a line and writes an extraction record a line. A bad line is answered by {id?, error}; so is one that is too long, or a text that is too long for the memory that Node may use. What is wrong in a text that has a record, such as its front matter, is told on standard error. An interrupt ends the input, and what was read is answered.

Exits with 3 if some texts could not be read and others have records, and with 1 if none has or the run ends early.`,
  arguments: [
    {
      name: 'FILE',
      isMany: true,
      completes: 'files',
      description:
        'a text, a web page, a feed, a folder with such files, or a pattern such as \'news/**/*.html\'; "-", or no FILE, is standard input',
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: outputFormatNames,
      description:
        'how the records are printed, by default as summary; html is the text with all of them marked, in one file for a browser',
    },
    json: {
      description: 'the same as --format json: the extraction records, as one array',
    },
    fields: {
      value: 'NAME,…',
      description: 'some columns of csv, or some fields of json and ndjson',
    },
    minConfidence: {
      value: 'NUMBER',
      read: readConfidence,
      expected: 'a number between 0 and 1',
      description: 'leave out quotations and events that are less sure; between 0 and 1',
    },
    ...readOptions,
    offsets: {
      value: 'UNIT',
      choices: offsetUnits,
      default: 'text',
      description:
        'what "start" and "end" of a record count: characters of the text that was read, which the record of any but a plain text has as "text"; the same as Python counts them (code-points); characters of the file, or its bytes; in json and ndjson',
    },
    ndjson: { description: 'be a filter, from NDJSON to NDJSON' },
    ...errorOptions,
    ...jobOptions,
    title: { value: 'TITLE', description: 'the title of the text' },
    published: {
      value: 'DAY',
      read: readDay,
      expected: 'a day, such as 2018-03-08',
      description: 'the day that "last week" counts from, such as 2018-03-08',
    },
    ...lexiconOption,
    dataset: {
      value: 'DATASET',
      completes: 'folders',
      description:
        'read with the actors and words of a dataset; each record of --ndjson then has the hash of what it is computed from as "basis", for build --from',
    },
  },
  examples: [
    { call: 'onrecord extract article.txt', does: 'a summary' },
    { call: 'curl -L URL | onrecord extract --type html', does: 'a page of the web' },
    {
      call: 'onrecord extract --format html article.txt > article.html',
      does: 'a page with all records marked',
    },
    {
      call: 'onrecord extract --format csv --min-confidence 0.8 news/ > records.csv',
      does: 'a table of what is sure in a folder',
    },
    {
      call: "onrecord extract --json article.txt | jq '.[0].quotes'",
      does: 'the quotations, for another program',
    },
    {
      call: 'onrecord extract --ndjson < texts.ndjson > records.ndjson',
      does: 'many texts, a line each',
    },
  ],
  run: async ({ values, positionals, terminal }) => {
    const { withWorkers } = await import('../jobs/with-workers.ts')
    const setup = await readWords(values)
    if (values.ndjson) {
      if (positionals.length > 0)
        throw new UsageError(
          'Unexpected FILE with --ndjson, expected the records on standard input',
        )
      for (const name of ['title', 'published'] as const)
        if (values[name] !== undefined)
          throw new UsageError(
            `Unexpected --${name} with --ndjson, expected "${name}" in each line`,
          )
      const { extractLines } = await import('./extract-lines.ts')
      return withWorkers(values, setup, (workers) => extractLines(terminal, values, workers))
    }
    const { readOutputOptions } = await import('./output-options.ts')
    const output = readOutputOptions(values, terminal)
    if (positionals.length === 0 && terminal.setRaw !== undefined)
      throw new UsageError(
        'Expected a FILE, or a text on standard input; see "onrecord help extract"',
      )
    const { extractFiles } = await import('./extract-files.ts')
    const { title = null, published = null } = values
    const words = positionals.length > 0 ? positionals : ['-']
    return withWorkers(values, setup, (workers) =>
      extractFiles(words, { ...values, title, published }, output, terminal, workers),
    )
  },
})

/** Read the words and actors that the call names. */
async function readWords({
  lexicon,
  dataset,
}: {
  lexicon: readonly string[] | undefined
  dataset: string | undefined
}): Promise<Partial<Setup>> {
  if (dataset === undefined) {
    await readLexiconOption(lexicon)
    return { lexiconFiles: lexicon }
  }
  if (lexicon !== undefined)
    throw new UsageError('Unexpected --lexicon with --dataset, which has words of its own')
  const { readVocabulary } = await import('../cluster/read-vocabulary.ts')
  return readVocabulary(findDataset([dataset]))
}

function readConfidence(text: string): number | undefined {
  const number = Number(text)
  return text.trim() !== '' && number >= 0 && number <= 1 ? number : undefined
}
