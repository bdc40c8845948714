import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownPackage } from '../init/own-package.ts'
import type { ShellName } from './shell-names.ts'

const files: Readonly<Record<ShellName, string>> = {
  bash: 'bash.sh',
  zsh: 'zsh.zsh',
  fish: 'fish.fish',
  powershell: 'powershell.ps1',
}

/** Read the script by which a shell completes calls. */
export const readScript = (shell: ShellName): string =>
  readFileSync(join(ownPackage().folder, 'templates', 'completion', files[shell]), 'utf8')
