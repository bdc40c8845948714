/**
 * Trains the coreference scorer on the chains of GUM and LitBank and the pronouns of GAP in `../shared`, and writes
 * `src/model/coreference.ts`. The same data give the same bytes. Of GAP every third record is left out, to measure on.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { addChains } from './add-chains.ts'
import { addPronoun } from './add-pronoun.ts'
import { ExampleTables } from './examples.ts'
import { growForest, type Settings } from './grow-forest.ts'
import { readDocuments } from './read-documents.ts'
import { writeForests } from './write-forests.ts'

const gold = new URL('../../../../../shared/gold/', import.meta.url)
const target = new URL('../../src/model/coreference.ts', import.meta.url)
const leftOut = 3
const literatureWeight = 0.3
const pronounWeight = 3

/** For nouns, for the third person, and for the first and second person. */
const settings: readonly Settings[] = [
  { trees: 120, forests: 3, leaves: 31, rate: 0.12, least: 80, share: 0.3 },
  { trees: 250, forests: 1, leaves: 31, rate: 0.06, least: 30, share: 0.3 },
  { trees: 150, forests: 1, leaves: 31, rate: 0.06, least: 30, share: 0.3 },
]

const report = (line: string) => process.stderr.write(`${line}\n`)

if (!existsSync(gold)) report('Nothing is trained: there is no gold in ../shared')
else {
  const tables = new ExampleTables()
  for (const document of readDocuments(new URL('mentions/gum.train.jsonl', gold)))
    addChains(tables, document, { isComplete: true, weight: 1 })
  report('Read GUM')
  for (const document of readDocuments(new URL('coref/litbank.jsonl', gold)))
    addChains(tables, document, { isComplete: false, weight: literatureWeight })
  report('Read LitBank')
  for (const [index, document] of readDocuments(new URL('coref/gap.jsonl', gold)).entries())
    if (index % leftOut !== 0) addPronoun(tables, document, pronounWeight)
  report('Read GAP')
  const forests = settings.map((setting, index) => {
    const { groups } = tables.tables[index] ?? {}
    if (groups === undefined) return []
    report(`Growing ${setting.trees} trees on ${groups.right.length} rows`)
    return growForest(groups, setting)
  })
  const bytes = writeForests(forests)
  const trained = Buffer.from(bytes).toString('base64')
  writeFileSync(
    target,
    `/** The coreference scorer, as \`npm run train\` writes it: see \`training/coreference\`. */\nexport const trained =\n  '${trained}'\n`,
  )
  report(`Wrote src/model/coreference.ts, ${bytes.length} bytes`)
}
