import { verdictMeanings, verdictNames } from '../verify/verdict-names.ts'
import { defineCommand } from './command.ts'
import { textsOption } from './common-options.ts'
import { lexiconOption, readOptions } from './read-options.ts'
import { UsageError } from './usage-error.ts'

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: 'check quotations against texts or a dataset: exact, altered, other speaker, absent',
  description:
    'Are the quotations of a text in these references, word for word, and by that speaker? Exits with 1 if a verdict is not accepted. --type, --encoding and --lexicon are for all texts of the call, claims and references.',
  arguments: [
    {
      name: 'CLAIMS',
      isRequired: true,
      completes: 'files',
      description:
        'a text, such as an article or the answer of a language model, or a JSON list of quotations: texts, or {"words", "speaker"}; "-" is standard input',
    },
    {
      name: 'REFERENCE',
      isMany: true,
      completes: 'files',
      description: 'further references',
    },
  ],
  options: {
    against: {
      value: 'REFERENCE',
      isMany: true,
      completes: 'files',
      description:
        'a text, a folder of texts or a dataset, of all types that "onrecord extract" reads; needed',
    },
    accept: {
      value: 'VERDICT,…',
      choices: verdictNames,
      isList: true,
      default: 'exact',
      description: 'the verdicts that are good enough',
    },
    format: {
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'how verdicts are printed',
    },
    ...readOptions,
    ...lexiconOption,
    texts: textsOption,
  },
  lists: [{ heading: 'Verdicts', items: Object.entries(verdictMeanings) }],
  examples: [
    { call: 'onrecord verify answer.txt --against my-dataset', does: 'against a dataset' },
    {
      call: 'onrecord verify quotes.json --against news/ --accept exact,paraphrase',
      does: 'against a folder of texts',
    },
    {
      call: 'curl -L URL | onrecord verify - --against news/ --lexicon words.yml',
      does: 'a page of the web, with words of your own',
    },
  ],
  run: async ({ values, positionals: [file, ...others], terminal }) => {
    if (file === undefined || values.against === undefined)
      throw new UsageError('Expected CLAIMS and --against REFERENCE; see "onrecord help verify"')
    const { verifyClaims } = await import('./verify-claims.ts')
    return verifyClaims(file, [...values.against, ...others], values, terminal)
  },
})
