/** The parts of speech of Universal Dependencies 2. */
const tags = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)

/** Check a text by the rules of CoNLL-U, and return what breaks them. */
export function checkConllu(text: string): string[] {
  if (!text.endsWith('\n\n')) return ['Expected an empty line after the last sentence']
  const ids = new Set<string>()
  return text
    .slice(0, -2)
    .split('\n\n')
    .flatMap((block) => checkSentence(block.split('\n'), ids))
}

function checkSentence(lines: readonly string[], ids: Set<string>): string[] {
  const comments = lines.filter((line) => line.startsWith('#'))
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  const commentOf = (name: string) =>
    comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5)
  const id = commentOf('sent_id') ?? ''
  const problems: string[] = []
  const expect = (isRight: boolean, problem: string) => {
    if (!isRight) problems.push(`${id}: ${problem}`)
  }
  expect(id !== '' && !/\s/.test(id) && !ids.has(id), 'a sent_id of its own')
  ids.add(id)
  expect(
    comments.length > 0 && lines[comments.length - 1]?.startsWith('#') === true,
    'comments first',
  )
  for (const [index, row] of rows.entries()) {
    const [number, form, lemma, upos = '', xpos, features, head, relation = '', deps, misc] = row
    expect(row.length === 10, 'ten columns')
    expect(
      row.every((cell) => cell !== '' && cell.trim() === cell),
      'no empty columns',
    )
    expect(number === String(index + 1), 'words counted from 1')
    expect(tags.has(upos), 'a part of speech')
    expect(/^[a-z]+(?::[a-z]+)?$/.test(relation), 'a relation')
    expect(/^\d+$/.test(`${head}`) && Number(head) <= rows.length, 'a head')
    expect((head === '0') === (relation === 'root'), 'a root without a head')
    expect([form, lemma, xpos, features, deps, misc].every(Boolean), 'all columns')
  }
  expect(rows.filter(([, , , , , , head]) => head === '0').length === 1, 'one root')
  expect(
    rows.every((_, index) => reachesRoot(rows, index)),
    'a tree',
  )
  const words = rows.map(([, form, , , , , , , , misc], index) =>
    misc?.split('|').includes('SpaceAfter=No') || index === rows.length - 1 ? form : `${form} `,
  )
  expect(words.join('') === commentOf('text'), 'the words of # text')
  return problems
}

function reachesRoot(rows: readonly string[][], start: number): boolean {
  let index = start
  for (let step = 0; step <= rows.length; step++) {
    const head = Number(rows[index]?.[6])
    if (head === 0) return true
    index = head - 1
  }
  return false
}
