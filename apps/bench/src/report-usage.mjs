/** Loaded before a program, it writes the memory and time that the program took to the file descriptor 3. */
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1e6
  writeSync(3, JSON.stringify({ megabytes: (maxRSS * 1024) / 1e6, seconds }))
})
