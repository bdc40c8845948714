import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Place = [start: number, end: number]

/** An annotated article without its text: gold/README.md has the fields. */
interface Annotated {
  id: string
  length: number
  actors: { key: string; kind: string; ids: string[]; names: Place[] }[]
  quotes: { kind: string; content: Place[]; speakers: (string | Place)[]; required: boolean }[]
}

interface Article {
  id: string
  title: string
  published: string
  text: string
}

const annotations = new URL('../gold/wikinews-2019.quotes.jsonl', import.meta.url)
const articles = fileURLToPath(
  new URL('../../../../shared/corpus-open/wikinews-2019.ndjson', import.meta.url),
)

/** Whether the texts of the articles lie beside the repository. */
export const hasOwnTexts = (): boolean => existsSync(articles)

/**
 * The annotated articles with their texts, in the form of the gold of the scorer.
 *
 * @throws
 *   If a text is not the one that was annotated.
 */
export function readOwnGold(): object[] {
  const texts = new Map(readLines<Article>(articles).map((article) => [article.id, article]))
  return readLines<Annotated>(fileURLToPath(annotations)).map(({ id, length, actors, quotes }) => {
    const { text = '', title, published } = texts.get(id) ?? {}
    if (text.length !== length) throw new Error(`The text of ${id} is not the one annotated`)
    const slice = ([start, end]: Place) => text.slice(start, end)
    return {
      docId: id,
      title,
      dct: published,
      text,
      actors: actors.map(({ names, ...actor }) => {
        const surface = names.map(slice)
        return { ...actor, name: surface[0], surface }
      }),
      quotes: quotes.map(({ speakers, ...quote }) => ({
        ...quote,
        speakers: speakers.map((one) => (typeof one === 'string' ? one : slice(one))),
      })),
      events: [],
    }
  })
}

const readLines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
