import { stderr } from 'node:process'

/** Write a line to standard error. Control characters, which may be those of a file or its name, are shown, not obeyed. */
export function note(line: string): void {
  stderr.write(`${line.replace(/(?!\n)\p{Cc}/gu, escapeControl)}\n`)
}

const escapeControl = (control: string): string =>
  `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`
