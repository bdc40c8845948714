/** A part of the code that is mutated by itself. */
export interface Module {
  readonly name: string
  /** The files whose code is changed, as patterns from the root. */
  readonly code: readonly string[]
  /** The files whose tests have to notice. None starts a process for a command. */
  readonly tests: readonly string[]
}

/** What `npm run mutation` changes, and the tests that run for it. No file of code is in two modules. */
export const modules: readonly Module[] = [
  {
    name: 'schema',
    /** Without the days and spans of `period` and `spans`. */
    code: [
      'packages/schema/src/**/*.ts',
      '!packages/schema/src/{calendar,day,nesting,span,timex,week}.ts',
      '!packages/schema/src/generated/**',
    ],
    tests: ['packages/schema/test/{describe-issue,format,schemas,values,visible-text}.test.ts'],
  },
  {
    name: 'diff',
    code: ['packages/command/src/diff/**/*.ts'],
    tests: [
      'packages/command/test/diff/{describe-record,diff-datasets,evidence,format-changes,inputs,read-tar,redirects,references,rules,vocabulary,words,write-changeset}.test.ts',
    ],
  },
  {
    name: 'curation',
    code: ['packages/command/src/curation/**/*.ts'],
    tests: [
      'packages/command/test/curation/{added-records,find-unused,find-words,is-equal.property,parts-of-records,places,read-curation,records,replace-actor,undo-curation}.test.ts',
    ],
  },
  {
    name: 'rights',
    code: ['packages/command/src/lint/rights/*.ts'],
    tests: [
      'packages/command/test/lint/rights.test.ts',
      'packages/command/test/lint/rights/*.test.ts',
    ],
  },
  {
    name: 'spans',
    code: [
      'packages/schema/src/span.ts',
      'packages/schema/src/nesting.ts',
      'packages/pipeline/src/taken-spans.ts',
      'packages/command/src/output/convert-spans.ts',
      'packages/command/src/formats/offsets/count-code-points.ts',
      'packages/command/src/readers/place-spans.ts',
      'packages/command/src/readers/places/*.ts',
      'packages/command/src/readers/encoding/file-text.ts',
    ],
    tests: [
      'packages/schema/test/span.test.ts',
      'packages/schema/test/nesting.test.ts',
      'packages/pipeline/test/taken-spans.test.ts',
      'packages/command/test/formats/count-code-points.test.ts',
      'packages/command/test/output/convert-spans.test.ts',
      'packages/command/test/readers/places/*.test.ts',
      'packages/command/test/readers/{file-text,place-spans}.test.ts',
    ],
  },
  {
    name: 'period',
    code: [
      'packages/schema/src/{calendar,day,week,timex}.ts',
      'packages/sdk/src/query/period.ts',
      'packages/sdk/src/conditions/in-period.ts',
      'packages/sdk/src/store/dates.ts',
    ],
    tests: [
      'packages/schema/test/{day,timex,week}.test.ts',
      'packages/sdk/test/query/{in-period,period,record-query}.test.ts',
      'packages/sdk/test/store/dates.test.ts',
    ],
  },
]
