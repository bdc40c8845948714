/** The number of the first line with bytes that are no UTF-8, of bytes that have some. */
export function findBadLine(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2)
    if (isStartOfText(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return bytes.subarray(0, bad - 1).reduce((line, byte) => line + Number(byte === 0x0a), 1)
}

/** Whether bytes are UTF-8 that may end within a character. */
function isStartOfText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
