/** What may import what: the packages of docs/pipeline.md, and the stages within the pipeline. */
const packages = {
  schema: [],
  english: [],
  lexicon: ['schema'],
  grammar: ['schema', 'english', 'lexicon'],
  pipeline: ['schema', 'english', 'lexicon', 'grammar'],
  command: ['schema', 'english', 'pipeline'],
  dataset: ['schema'],
  sdk: ['dataset', 'schema', 'onrecord'],
  mcp: ['sdk', 'pipeline', 'schema', 'onrecord'],
}

/** The files of a stage that declare what it leaves on `file.data`: other stages may import their types. */
const results = [
  'document/document',
  'events/event',
  'quotes/quotation',
  'statements/turn',
  'times/time',
]

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-stage-imports-a-stage',
      comment:
        'A stage reads what others left on file.data; only their result types may be imported.',
      severity: 'error',
      from: { path: '^packages/pipeline/src/stages/([^/]+)/' },
      to: {
        path: '^packages/pipeline/src/stages/',
        pathNot: ['^packages/pipeline/src/stages/$1/', `stages/(?:${results.join('|')})\\.ts$`],
      },
    },
    {
      name: 'result-types-are-types',
      comment: 'Result types of a stage are imported as types.',
      severity: 'error',
      from: { path: '^packages/pipeline/src/stages/([^/]+)/' },
      to: {
        path: `stages/(?:${results.join('|')})\\.ts$`,
        pathNot: '^packages/pipeline/src/stages/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `imports-of-${name}`,
      severity: 'error',
      from: { path: `^packages/${name}/src/` },
      to: {
        path: '^(?:@onrecord/|onrecord$|packages/)',
        pathNot: [
          `^packages/${name}/`,
          ...allowed.map((other) => `^(?:@onrecord/)?${other}(?:/|$)`),
        ],
      },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
}
