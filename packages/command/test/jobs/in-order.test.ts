import { describe, expect, it } from 'vitest'
import { workInOrder } from '../../src/jobs/in-order.ts'

/** Work that ends when it is told to. */
function makeWork() {
  const ends = new Map<number, () => void>()
  const work = (item: number) =>
    new Promise<number>((resolve) => ends.set(item, () => resolve(item)))
  return { ends, work }
}

/** Items that are counted as they are read. */
function makeItems(count: number) {
  const items = { read: 0 }
  async function* list() {
    for (let item = 0; item < count; item++) {
      items.read++
      yield item
    }
  }
  return { items, list: list() }
}

const turns = async () => {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve()
}

describe('work in order', () => {
  it('takes results in the order of items, each as soon as it can be', async () => {
    const { ends, work } = makeWork()
    const taken: number[] = []
    const done = workInOrder(makeItems(3).list, 3, work, (item) => void taken.push(item))
    await turns()
    ends.get(2)?.()
    ends.get(1)?.()
    await turns()
    expect(taken).toEqual([])
    ends.get(0)?.()
    await done
    expect(taken).toEqual([0, 1, 2])
  })

  it('takes a result while the next item is waited for', async () => {
    const taken: number[] = []
    async function* items() {
      yield 1
      await new Promise(() => {})
    }
    const stop = new AbortController()
    const done = workInOrder(
      items(),
      2,
      async (item) => item,
      (item) => {
        taken.push(item)
        stop.abort()
      },
      stop.signal,
    )
    await done
    expect(taken).toEqual([1])
  })

  it('reads no more items than it works on or holds', async () => {
    const { ends, work } = makeWork()
    const { items, list } = makeItems(1000)
    void workInOrder(list, 2, work, () => {})
    await turns()
    expect(items.read).toBe(2)
    for (let item = 1; item < 1000; item++) {
      ends.get(item)?.()
      await turns()
    }
    expect(items.read).toBeLessThan(12)
  })

  it('reads no more while results are not taken', async () => {
    const { items, list } = makeItems(1000)
    void workInOrder(
      list,
      2,
      async (item) => item,
      () => new Promise(() => {}),
    )
    await turns()
    expect(items.read).toBeLessThan(12)
  })

  it.each([1, 2, 5])('ends with what a result throws, %i at once', async (atOnce) => {
    const { items, list } = makeItems(1000)
    const taken: number[] = []
    const take = (item: number) => {
      if (item === 3) throw new Error('full')
      taken.push(item)
    }
    await expect(workInOrder(list, atOnce, async (item) => item, take)).rejects.toThrow('full')
    expect(taken).toEqual([0, 1, 2])
    expect(items.read).toBeLessThan(30)
  })

  it('finishes what it began when it is stopped', async () => {
    const { ends, work } = makeWork()
    const { items, list } = makeItems(1000)
    const stop = new AbortController()
    const taken: number[] = []
    const done = workInOrder(list, 2, work, (item) => void taken.push(item), stop.signal)
    await turns()
    stop.abort()
    ends.get(1)?.()
    ends.get(0)?.()
    await done
    expect(taken).toEqual([0, 1])
    expect(items.read).toBe(2)
  })
})
