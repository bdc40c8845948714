/** So many results may wait for each item that is worked on at once: a slow one holds up the others no earlier. */
const waitingEach = 4

/**
 * Work on items, several at once, and take the results in the order of the items. No more items are read than are worked on or wait, so
 * that memory is bounded; a result is taken as soon as it is there and those before it are taken.
 *
 * @param atOnce
 *   How many items are worked on at once.
 * @param take
 *   Takes a result. What it or `work` throws ends all.
 * @param stopped
 *   Ends the reading of items; those that were read are finished.
 */
export async function workInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void> | void,
  stopped?: AbortSignal,
): Promise<void> {
  const iterator = items[Symbol.asyncIterator]()
  const ending = new Ending()
  stopped?.addEventListener('abort', ending.end)
  if (stopped?.aborted) ending.end()
  const working = new Set<Promise<Result>>()
  const waiting: Promise<void>[] = []
  let last = Promise.resolve()
  while (!ending.isEnded) {
    const next = await ending.or(iterator.next())
    if (next === undefined || next.done) break
    const result = work(next.value)
    working.add(result)
    result.catch(ending.end).finally(() => working.delete(result))
    last = last.then(async () => take(await result))
    last.catch(ending.end)
    waiting.push(last)
    if (working.size >= atOnce) await ending.or(Promise.race(working))
    if (waiting.length >= atOnce * waitingEach) await ending.or(waiting.shift() ?? last)
  }
  stopped?.removeEventListener('abort', ending.end)
  await last
}

/** An end that cuts short whatever is waited for. A race with a promise that lasts would keep something of each wait. */
class Ending {
  isEnded = false
  #cut = () => {}

  readonly end = (): void => {
    this.isEnded = true
    this.#cut()
  }

  /** Wait for a value; undefined if the end comes first. */
  or<Value>(promise: Promise<Value>): Promise<Value | undefined> {
    return new Promise((resolve, reject) => {
      this.#cut = () => resolve(undefined)
      if (this.isEnded) resolve(undefined)
      promise.then(resolve, reject)
    })
  }
}
