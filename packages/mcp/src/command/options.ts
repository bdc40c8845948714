import { parseArgs } from 'node:util'

/** The call is wrong. */
export class UsageError extends Error {}

/** What a call asks for. */
export type Options =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'published' }
  | { kind: 'dataset'; folder: string }
  | { kind: 'texts'; paths: string[] }

export const help = `Usage: onrecord-mcp [--dataset FOLDER | --texts FILE…]

A Model Context Protocol server on standard input and output. An assistant
starts it and asks it who said what and who did what to whom.

Options:
  --dataset FOLDER  a dataset that "onrecord build" wrote, or an installed
                    package of one (default: the published @onrecord/dataset)
  --texts FILE…     texts of your own, read when the server starts: files,
                    folders and patterns of plain text, Markdown, web pages,
                    feeds and PDFs
  -h, --help        show help
  -v, --version     show the version
`

/**
 * Read the words of a call.
 *
 * @throws UsageError
 *   If they are not as expected.
 */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const { dataset, texts } = values
  if (dataset !== undefined && texts !== undefined)
    throw new UsageError('Unexpected --texts with --dataset, expected one of them')
  if (texts !== undefined) return { kind: 'texts', paths: [...texts, ...positionals] }
  const [first] = positionals
  if (first !== undefined)
    throw new UsageError(`Unexpected "${first}", expected --dataset FOLDER or --texts FILE…`)
  return dataset === undefined ? { kind: 'published' } : { kind: 'dataset', folder: dataset }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        texts: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
