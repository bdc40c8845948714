import { isMainThread } from 'node:worker_threads'

/** Loaded by `node --import`: lines with the id "crash" fill the memory of their thread, lines with the id "hang" take for ever. */
const { parse } = JSON
if (!isMainThread)
  JSON.parse = (text, ...others) => {
    if (text.includes('"id":"crash"')) fillMemory()
    while (text.includes('"id":"hang"'));
    return parse(text, ...others)
  }

function fillMemory() {
  for (const all = []; ; ) all.push(Array.from({ length: 1e5 }, () => ({})))
}
