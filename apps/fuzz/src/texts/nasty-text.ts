import fc from 'fast-check'

/** Characters that break what goes by characters: controls of direction, joiners, marks without a letter, and halves of pairs. */
const awkwardCharacters = [
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u0301',
  '\u061C',
  '\u180E',
  '\u200B',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u3000',
  '\uD83D',
  '\uDE00',
  '\uFE0F',
  '\uFEFF',
  '\uFFFC',
  '\uFFFE',
  '\u{E0041}',
  '\u{10FFFF}',
  'ﬁ',
  'İ',
  'ß',
  'Ǆ',
  '𝔘',
  '👩‍👩‍👧',
]

/** A character of a plane of Unicode, the private and unassigned ones included. */
const ofAnyPlane = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 0xffff }))
  .map(([plane, code]) => String.fromCodePoint(plane * 0x10000 + code))

/** Any characters, well-formed or not. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...awkwardCharacters),
      ofAnyPlane,
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
