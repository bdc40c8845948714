import type { FoundTime } from './time.ts'

const shapes: readonly [RegExp, string, FoundTime['type']][] = [
  [
    /(?<![\p{L}\p{N}-])(?:right now|now|currently|current|at present|at the moment|nowadays)(?![\p{L}\p{N}-])/giu,
    'PRESENT_REF',
    'DATE',
  ],
  [
    /(?<![\p{L}\p{N}-])(?:(?:more )?recently|recent(?: (?:years|months|weeks|days))?|the (?:recent )?past(?! \p{L})|lately)(?![\p{L}\p{N}-])/giu,
    'PAST_REF',
    'DATE',
  ],
  [
    /(?<![\p{L}\p{N}-])(?:the (?:near |foreseeable )?future)(?![\p{L}\p{N}-])/giu,
    'FUTURE_REF',
    'DATE',
  ],
  [/(?<![\p{L}\p{N}-])(?:daily|(?:every|each) day)(?![\p{L}\p{N}-])/giu, 'P1D', 'SET'],
  [/(?<![\p{L}\p{N}-])(?:weekly|(?:every|each) week)(?![\p{L}\p{N}-])/giu, 'P1W', 'SET'],
  [/(?<![\p{L}\p{N}-])(?:monthly|(?:every|each) month)(?![\p{L}\p{N}-])/giu, 'P1M', 'SET'],
  [/(?<![\p{L}\p{N}-])(?:yearly|annually|(?:every|each) year)(?![\p{L}\p{N}-])/giu, 'P1Y', 'SET'],
]

/** Find times that no calendar has, and times that recur: "now", "recently", "every day". */
export const findReferences = (text: string, offset: number): FoundTime[] =>
  shapes.flatMap(([shape, value, type]) =>
    [...text.matchAll(shape)].map(
      ({ 0: words, index }): FoundTime => ({
        start: offset + index,
        end: offset + index + words.length,
        type,
        value,
        basis: 'dateline',
      }),
    ),
  )
