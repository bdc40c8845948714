import type { Token } from '../token.ts'
import type { NameRun } from './decode-names.ts'
import { trimTitle } from './trim-title.ts'

const dash = /^[-‐‑–—]+$/
const digits = /^\d+$/
const capital = /\p{Lu}/u

const address = /@|:\/\/|^www\./

/**
 * Mend where names begin and end: they end at dashes with white space around them, have no marks at their edges, no numbers behind the name of a person or place and no
 * titles before a person's name, and an organization takes a place that a hyphen joins to it ("ISIS-Khorasan").
 */
export function refineRuns(
  runs: readonly NameRun[],
  tokens: readonly Token[],
  lists: readonly number[],
): NameRun[] {
  const refined = runs
    .flatMap((run) => splitAtDashes(run, tokens))
    .flatMap((run) => splitAtAddresses(run, tokens))
    .map((run) => trimTitle(trimEdges(run, tokens), tokens, lists))
    .filter(({ end, first }) => tokens.slice(first, end).some(isProper))
  return joinCompounds(refined, tokens)
}

/** An adjective alone may have a capital without being a name: "an Islamic state". */
const isProper = ({ tag, text }: Token): boolean => capital.test(text) && tag !== 'ADJ'

function splitAtDashes(run: NameRun, tokens: readonly Token[]): NameRun[] {
  const parts: NameRun[] = [{ ...run }]
  for (let index = run.first + 1; index < run.end - 1; index++) {
    const token = tokens[index]
    if (!token || !dash.test(token.text)) continue
    const stands =
      token.start > (tokens[index - 1]?.end ?? 0) && token.end < (tokens[index + 1]?.start ?? 0)
    const last = parts.at(-1)
    if (!stands || !last) continue
    last.end = index
    parts.push({ ...run, first: index + 1 })
  }
  return parts
}

/** An address is no part of a name: "Ada Quill ada@example.org". */
function splitAtAddresses(run: NameRun, tokens: readonly Token[]): NameRun[] {
  const parts: NameRun[] = []
  for (let first = run.first; first < run.end; ) {
    let end = first
    while (end < run.end && !address.test(tokens[end]?.text ?? '')) end++
    if (end > first) parts.push({ ...run, first, end })
    first = end + 1
  }
  return parts
}

function trimEdges(run: NameRun, tokens: readonly Token[]): NameRun {
  let { end, first } = run
  while (first < end - 1 && tokens[first]?.tag === 'PUNCT') first++
  while (end > first + 1 && tokens[end - 1]?.tag === 'PUNCT') end--
  if (run.type !== 'ORG') while (end > first + 1 && digits.test(tokens[end - 1]?.text ?? '')) end--
  return { ...run, first, end }
}

function joinCompounds(runs: readonly NameRun[], tokens: readonly Token[]): NameRun[] {
  const joined: NameRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const hyphen = tokens[run.first - 1]
    const isCompound =
      last?.type === 'ORG' &&
      run.type === 'LOC' &&
      last.end === run.first - 1 &&
      hyphen?.text === '-' &&
      hyphen.start === tokens[last.end - 1]?.end &&
      hyphen.end === tokens[run.first]?.start
    if (isCompound) last.end = run.end
    else joined.push({ ...run })
  }
  return joined
}
