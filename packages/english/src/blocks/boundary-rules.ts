import type { Rule } from './gap.ts'
import {
  endsAtAbbreviation,
  goesOnAfterAbbreviation,
  goesOnAfterTitle,
  goesOnBeforeFigure,
} from './rules/abbreviations.ts'
import { goesOnInside, goesOnWithoutWords } from './rules/continuations.ts'
import { endsWithoutSpace } from './rules/missing-spaces.ts'
import { endsAfterNumber, goesOnAfterItemNumber } from './rules/numbers.ts'
import { goesOnAfterQuotation } from './rules/quotations.ts'
import { endsAfterWord } from './rules/words.ts'

/** Whether a sentence ends at a stop: the first rule that has a say decides, and where none has, it does. */
export const boundaryRules: readonly { why: string; rule: Rule }[] = [
  { why: '“streak.In” lacks a space, “Yahoo.Com” does not', rule: endsWithoutSpace },
  {
    why: '“Inc. The” and “5 p.m. He” end what “Inc. shares” and “5 p.m. Monday” do not',
    rule: endsAtAbbreviation,
  },
  { why: '“Lt. Gen. Ivo” is one name', rule: goesOnAfterTitle },
  { why: '“No. 8” and “Feb. 19” are one term', rule: goesOnBeforeFigure },
  { why: '“2.1. Methods” is one heading', rule: goesOnAfterItemNumber },
  { why: '“19.” is no number of a list item within a sentence', rule: endsAfterNumber },
  { why: '“in.” and “ok.” are no abbreviations', rule: endsAfterWord },
  { why: '“Will you go?” belongs to “Ada asked.”', rule: goesOnAfterQuotation },
  {
    why: '“e.g. beans” and “(?), he said” go on in lower case or with a comma',
    rule: goesOnInside,
  },
  { why: '“A. Quill” is a name', rule: goesOnAfterAbbreviation },
  { why: '“...” alone is no sentence', rule: goesOnWithoutWords },
]
