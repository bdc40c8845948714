/** A lexicon file with one verb of its own, by which somebody claims something. */
export const thunder = `verbs:
  - verb: thunder
    reports:
      attitude: claims
      takes: [that, marks]
      match: Quill thundered that the dam was safe.
      miss: The storm thundered.
`
