import type { Word } from './word.ts'

/** Whether somebody only asks to stay unnamed: "asked not to be identified", "requested that she not be named". */
export const asksForAnonymity = (verb: Word): boolean =>
  verb.hasLemma('ask', 'request') &&
  verb.children.some(
    (clause) =>
      clause.hasLemma('name', 'identify', 'quote') &&
      clause.childBy('aux:pass') !== undefined &&
      clause.children.some((child) => child.hasText('not')),
  )
