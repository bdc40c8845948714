/** A group of pages in the sidebar: their names in `docs` without `.md`, with the titles that they have there. */
export interface Chapter {
  title: string
  pages: Readonly<Record<string, string>>
}

/** All pages of the site, in their order. */
export const chapters: readonly Chapter[] = [
  {
    title: 'Start',
    pages: {
      introduction: 'What Onrecord is',
      tutorial: 'From an article to a chart',
    },
  },
  {
    title: 'How to',
    pages: {
      extract: 'Extract records from texts',
      readers: 'Read pages, feeds and PDFs',
      'own-dataset': 'Build your own dataset',
      ci: 'Check a dataset in CI',
      'data-versioning': 'Release a dataset',
      curation: 'Correct a record',
      verify: 'Verify quotations',
      assistants: 'Answer from a dataset with an assistant',
      browser: 'Use it in the browser',
      'python-and-r': 'Use it in Python and R',
      formats: 'Export to other formats',
      annotation: 'Annotate texts',
      scale: 'Read many texts',
    },
  },
  {
    title: 'Concepts',
    pages: {
      concepts: 'Concepts',
      events: 'Events',
      glossary: 'Glossary',
    },
  },
  {
    title: 'Reference',
    pages: {
      'command-line': 'Command line',
      sdk: 'SDK',
      'extraction-record': 'Extraction record',
      'data-model': 'Data model',
      attitudes: 'Attitudes',
      rules: 'Rules',
      linters: 'Linters',
    },
  },
  {
    title: 'About',
    pages: {
      accuracy: 'Accuracy and speed',
      comparison: 'Comparison with other tools',
      'data-card': 'Data card and ethics',
      corrections: 'Corrections and removal',
      'threat-model': 'Threat model',
      faq: 'Questions and answers',
      changelog: 'Changelog',
    },
  },
  {
    title: 'Work on it',
    pages: {
      pipeline: 'Pipeline',
      lexicon: 'Lexicon',
      decisions: 'Decisions',
      releasing: 'Releasing',
    },
  },
]
