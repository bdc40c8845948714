import { isMainThread } from 'node:worker_threads'

/**
 * Loaded by `node --import`: lines with the id "crash", and texts that name "Ada Crash", fill the memory of their thread; lines with the
 * id "hang" take for ever.
 */
const { parse } = JSON
const { slice } = String.prototype
if (!isMainThread) {
  JSON.parse = (text, ...others) => {
    if (text.includes('"id":"crash"')) fillMemory()
    while (text.includes('"id":"hang"'));
    return parse(text, ...others)
  }
  String.prototype.slice = function (...parameters) {
    if (this.includes('Ada Crash')) fillMemory()
    return slice.apply(this, parameters)
  }
}

function fillMemory() {
  for (const all = []; ; ) all.push(Array.from({ length: 1e5 }, () => ({})))
}
