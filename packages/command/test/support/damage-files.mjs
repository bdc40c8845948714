import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'

/** Loaded by `node --import`: the file whose name ends as `DAMAGED` says has another byte in its middle, or is `HALVED`, `EMPTIED` or `MISSING`. */
const { readFileSync } = fs
const { DAMAGED = '-', EMPTIED = '-', HALVED = '-', MISSING = '-' } = process.env
fs.readFileSync = (path, options) => {
  const name = String(path)
  if (name.endsWith(MISSING)) return readFileSync(`${name}.missing`, options)
  const content = readFileSync(path, options)
  if (name.endsWith(EMPTIED)) return content.slice(0, 0)
  if (name.endsWith(HALVED)) return content.slice(0, content.length / 2)
  if (!name.endsWith(DAMAGED)) return content
  const bytes = Buffer.from(content)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] ^= 1
  return typeof content === 'string' ? bytes.toString() : bytes
}
syncBuiltinESMExports()
