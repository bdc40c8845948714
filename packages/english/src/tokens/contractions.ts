/** Ends of words that are words of their own, without their apostrophe. */
const clitics = new Set(['s', 'm', 'd', 'll', 're', 've'])

/** Words without an apostrophe or a space that are two, in lower case: where the second starts. */
const fused = new Map<string, number>(
  `can|not gon|na wan|na got|ta du|nno gim|me lem|me i|m i|ve
  ai|nt are|nt ca|nt could|nt did|nt do|nt does|nt had|nt has|nt have|nt is|nt should|nt was|nt were|nt wo|nt would|nt
  out|ta a|lot that|s he|s there|s what|s you|re they|re you|ll they|ll`
    .split(/\s+/)
    .map((word) => [word.replace('|', ''), word.indexOf('|')]),
)
const longestFused = 8

/** Words after which "its" is short for "it is", in lower case. */
const afterItIs = new Set(
  `a an the not been so too just always also really very still because gonna my your his our
  their`.split(/\s+/),
)
const its = /its\s+([a-z]{1,7})(?![\p{L}\p{N}])/iuy

/** Whether an "its" at `start` is short for "it is". */
function isItIs(text: string, start: number): boolean {
  its.lastIndex = start
  const following = its.exec(text)?.[1]
  return following !== undefined && afterItIs.has(following.toLowerCase())
}

/** Where the last word starts in a contraction: "do|n't", "Ada|'s", "can|not". It is 0 for any other word. */
export function findContracted(text: string, start: number, end: number): number {
  for (let index = end - 1; index >= start && end - index <= 4; index--)
    if (isApostrophe(text.charCodeAt(index))) return findClitic(text, start, index, end)
  return findFusion(text, start, end)
}

/** Whether a code unit is an apostrophe, or a mark that is typed for one. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x60
}

/** Where "n't" or a word such as "'s" starts, at the end of a word whose last apostrophe is at `mark`. */
function findClitic(text: string, start: number, mark: number, end: number): number {
  if (mark === start || end - mark > 3) return 0
  const tail = text.slice(mark + 1, end).toLowerCase()
  if (tail === 't') return endsWithN(text, start, mark) ? mark - 1 : 0
  if (!clitics.has(tail)) return 0
  return tail === 's' && isDecade(text, start, mark) ? 0 : mark
}

function endsWithN(text: string, start: number, mark: number): boolean {
  const code = text.charCodeAt(mark - 1) | 32
  return code === 110 && mark - 1 > start
}

/** Whether a word before "'s" is a figure such as "1960", which then is a plural. */
function isDecade(text: string, start: number, mark: number): boolean {
  return text.charCodeAt(mark - 1) === 48 && /^\d+$/.test(text.slice(start, mark))
}

/** Where the second word starts in two that are written as one without an apostrophe: "cannot". */
function findFusion(text: string, start: number, end: number): number {
  if (end - start > longestFused) return 0
  const word = text.slice(start, end).toLowerCase()
  if (word === 'its' && isItIs(text, start)) return start + 2
  const at = fused.get(word)
  return at === undefined ? 0 : start + at
}
