import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { InputError } from '../../src/dataset/input-error.ts'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { order } from '../../src/lint/order.ts'
import { sourceOf } from '../support/build-curated.ts'
import { quotedSource } from '../support/make-dataset.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'

/** A generator of the same numbers each time, from 0 to below a limit. */
function makeRandom(seed: number) {
  let state = seed
  return (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor(state / 65536) % limit
  }
}

const people = ['Ada Quill', 'Tom Barda', 'Oman', 'Iran', 'Qatar', 'Eve Dorn']

it.each([1, 2, 3])(
  'a dataset that changes at random is the same with and without texts (%i)',
  (seed) => {
    const random = makeRandom(seed)
    const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
    const sentence = (): string =>
      pick([
        () =>
          `${pick(people)} met ${pick(people)}${pick(['', ' in Muscat', ` on ${1 + random(9)} March 2018`])}.`,
        () => `${pick(people)} accused ${pick(people)} of ${pick(['delay', 'theft'])}.`,
        () =>
          `“The road is ${pick(['open', 'long'])} for ${pick(['eleven', '11'])} months now,” ${pick(people)} said.`,
        () => `${pick(people)} said that the boats were ${pick(['late', 'lost'])}.`,
      ])()
    const folder = makeFolder({ 'package.json': '{ "name": "a", "version": "1.0.0" }' })
    const texts = makeFolder()
    const sources = new Map([['source-0', [sentence(), sentence()]]])

    const changeText = () => {
      const id = pick([...sources.keys()])
      const text = sources.get(id) ?? []
      pick([
        () => text.splice(random(text.length + 1), 0, sentence()),
        () => text.length > 1 && text.splice(random(text.length), 1),
        () => text.push(text.shift()?.replace('eleven', '11') ?? sentence()),
        () => sources.size < 5 && sources.set(`source-${random(99)}`, [sentence(), pick(text)]),
        () => sources.size > 2 && sources.delete(id),
        () => sources.delete(id) && sources.set(`source-${random(99)}`, text),
      ])()
    }

    /** Write the sources; those with an even number may only be quoted from. */
    const write = () => {
      rmSync(join(folder, 'sources'), { recursive: true, force: true })
      for (const [id, sentences] of sources) {
        const text = `${sentences.join(' ')}\n`
        const isOpen = Number(id.slice(7)) % 2 === 1
        writeFilesIn(folder, { [`sources/${id}.md`]: isOpen ? sourceOf(text) : quotedSource(text) })
        if (!isOpen) writeFilesIn(texts, { [`${id}.txt`]: text })
      }
    }

    const correct = () => {
      const ids = (table: string): string[] =>
        JSON.parse(readFolder(folder)[`data/${table}.json`] ?? '[]').map(
          ({ id }: { id: string }) => id,
        )
      const [quotes, events] = [ids('quotes'), ids('events')]
      const reason = '    reason: A test.\n'
      if (quotes.length > 0)
        writeFilesIn(folder, {
          'curation/quotes.yml': `corrections:\n${pick([
            `  - drop: ${pick(quotes)}\n`,
            `  - set: ${pick(quotes)}\n    to: { kind: indirect }\n`,
          ])}${reason}`,
        })
      if (events.length > 0)
        writeFilesIn(folder, {
          'curation/events.yml': `corrections:\n${pick([
            `  - drop: ${pick(events)}\n`,
            `  - set: ${pick(events)}\n    to: { date: 2018-03-02 }\n`,
            `  - merge: [${pick(events)}]\n    into: ${pick(events)}\n`,
          ])}${reason}`,
        })
    }

    for (let step = 0; step < 60; step++) {
      for (let change = random(3); change >= 0; change--) changeText()
      write()
      if (step % 4 === 3) correct()
      try {
        writeDataset(folder, { texts })
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
        rmSync(join(folder, 'curation'), { recursive: true })
        writeDataset(folder, { texts })
      }
      const before = readFolder(folder)
      const { dataset, sources, changed } = writeDataset(folder, { texts })
      expect(changed).toEqual([])
      expect([...order.find({ dataset, sources, directory: folder })]).toEqual([])
      expect(writeDataset(folder).changed).toEqual([])
      expect(readFolder(folder)).toEqual(before)
    }
  },
)
