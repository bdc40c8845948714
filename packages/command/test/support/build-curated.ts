import type { Actor, Event, Quote } from '@onrecord/schema'
import { buildDataset } from '../../src/dataset/build-dataset.ts'
import { makeFolder } from './make-folder.ts'

const harbor = `Ada Quill met Tom Barda in Muscat on 5 March 2018. “The road is open,” Quill said. Later Barda said that the boats were late. Iran accused Iraq of smuggling. Oman recalled its promise to Yemen. Soll visited Qatar on 6 March 2018.`

/** An open source with a text. */
export const sourceOf = (text: string, published = '2018-03-08'): string => `---
title: Bulletin
authors: [Eve Sorn]
published: ${published}
rights: open
license: CC-BY-4.0
---

${text}
`

/** The files of a dataset of open sources, by their texts, and of curation, by table. */
export const filesOf = (
  curation: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = { harbor },
): Record<string, string> =>
  Object.fromEntries([
    ['package.json', '{ "name": "@example/harbor", "version": "1.0.0" }\n'],
    ...Object.entries(texts).map(([id, text]) => [`sources/${id}.md`, sourceOf(text)]),
    ...Object.entries(curation).map(([name, text]) => [`curation/${name}.yml`, text]),
  ])

/** Build a dataset in a folder of its own. */
export function buildCurated(
  curation: Readonly<Record<string, string>>,
  texts?: Readonly<Record<string, string>>,
) {
  const folder = makeFolder(filesOf(curation, texts))
  const { dataset, unused, state } = buildDataset(folder)
  return { ...dataset, unused: unused.map((line) => line.slice(folder.length + 1)), state, folder }
}

export const describeQuote = ({ speaker, text, curated }: Quote): string =>
  `${speaker}: ${text}${curated ? ' (curated)' : ''}`

export const describeEvent = ({ type, agents, recipients, date, curated }: Event): string =>
  `${type} ${agents} → ${recipients} ${date?.start}${curated ? ' (curated)' : ''}`

export const describeActor = ({ id, name, kind, curated }: Actor): string =>
  `${id}: ${name}, ${kind}${curated ? ' (curated)' : ''}`
