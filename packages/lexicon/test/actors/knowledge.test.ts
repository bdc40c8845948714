import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Knowledge } from '../../src/actors/knowledge.ts'
import { splitPieces } from '../../src/actors/pieces.ts'

const readTable = (name: string) =>
  readFileSync(new URL(`../../knowledge/${name}.tsv`, import.meta.url), 'utf8')
const knowledge = new Knowledge({
  actors: readTable('actors'),
  names: readTable('names'),
  roles: readTable('roles'),
})

/** The longest name at the start of a text, with who bears it. */
function match(text: string, inCapitals = false) {
  const pieces = splitPieces(text)
  const found = knowledge.match(pieces, 0, inCapitals)
  if (found === undefined) return undefined
  const words = text.slice(0, pieces[found.length - 1]?.end)
  return [words, ...found.bearers.map(({ actor, form }) => `${actor.id} ${form}`)]
}

describe('names', () => {
  it.each([
    ['Russia warned', ['Russia', 'russia name']],
    ['Russian ships', ['Russian', 'russia people']],
    ['Moscow warned', ['Moscow', 'russia seat']],
    ['UN Security Council met', ['UN Security Council', 'united-nations-security-council name']],
    ['Recep Tayyip Erdoğan left', ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan name']],
    ['Al-Qaeda left', ['Al-Qaeda', 'al-qaeda name']],
  ])('%s', (text, found) => {
    expect(match(text)).toEqual(found)
  })

  it('match by case, except in a text in capitals', () => {
    expect(match('RUSSIA WARNED')).toBeUndefined()
    expect(match('RUSSIA WARNED', true)).toEqual(['RUSSIA', 'russia name'])
  })
})

describe('offices on a day', () => {
  it.each([
    ['france', 'president', '2010-06-01', 'nicolas-sarkozy'],
    ['france', 'president', '2018-06-01', 'emmanuel-macron'],
    ['russia', 'foreign minister', '2018-02-20', 'sergey-lavrov'],
    ['russia', 'minister of foreign affairs', '2018-02-20', 'sergey-lavrov'],
    ['united-states', 'secretary of state', '2017-06-01', 'rex-tillerson'],
    ['france', 'president', '1600-01-01', undefined],
    ['france', 'gardener', '2018-06-01', undefined],
  ])('%s, %s, %s', (of, role, day, id) => {
    expect(knowledge.holderOn(of, role, day)?.id).toBe(id)
  })
})

describe('bodies and branches', () => {
  it('have a generic name', () => {
    expect(knowledge.bodyOf('russia', 'foreign ministry')?.id).toBe('russian-foreign-ministry')
  })

  it('have a region', () => {
    expect(knowledge.branchOf('isis', 'Khorasan')?.id).toBe('isis-khorasan')
    expect(knowledge.branchOf('isis', 'Nizwa')).toBeUndefined()
  })
})
