import type { Argument, Command } from '../command/command.ts'
import { formatFlag, type Option, takesValue } from '../command/option.ts'
import { completeValue } from './complete-value.ts'
import type { Completions } from './completions.ts'

/**
 * Complete the last of the words of a call, those after `onrecord`.
 *
 * @param given
 *   bash splits `--format=html` at the sign, other shells do not; both are taken.
 */
export function completeWords(commands: readonly Command[], given: readonly string[]): Completions {
  const current = given.at(-1) === '=' ? '' : (given.at(-1) ?? '')
  const before = given.slice(0, -1).filter((word) => word !== '=')
  const [name, ...words] = before
  if (name === undefined) return completeCommand(commands, current)
  const command = commands.find((each) => each.name === name)
  if (command === undefined) return { words: [] }
  const isEnded = words.includes('--')
  const pending = isEnded ? undefined : findOption(command, words.at(-1) ?? '')
  if (pending && takesValue(pending)) return completeValue(pending, current)
  if (!isEnded && current.startsWith('-')) return completeOption(command, words, current)
  const argument = findArgument(command, words)
  if (argument === undefined) return { words: [] }
  return argument.completes === 'commands'
    ? completeCommand(commands, current)
    : completeValue(argument, current)
}

const startingWith = (start: string, words: Completions['words']): Completions => ({
  words: words.filter(([word]) => word.startsWith(start)),
})

const completeCommand = (commands: readonly Command[], current: string): Completions =>
  startingWith(current, [
    ...commands
      .filter(({ isHidden }) => !isHidden)
      .map(({ name, summary }) => [name, summary] as const),
    ...(current.startsWith('-')
      ? ([
          ['--help', 'show help'],
          ['--version', 'show the version'],
        ] as const)
      : []),
  ])

function completeOption(command: Command, before: readonly string[], current: string): Completions {
  const sign = current.indexOf('=')
  if (sign >= 0) {
    const option = findOption(command, current.slice(0, sign))
    if (option === undefined || !takesValue(option)) return { words: [] }
    const { words, ...others } = completeValue(option, current.slice(sign + 1))
    const start = current.slice(0, sign + 1)
    return { words: words.map(([word, description]) => [start + word, description]), ...others }
  }
  const left = Object.entries(command.options)
    .map(([name, option]) => ({ flag: formatFlag(name, option), option }))
    .filter(({ flag, option }) => !before.includes(flag) || (takesValue(option) && option.isMany))
  return startingWith(current, [
    ...left.map(({ flag, option }) => [flag, option.description] as const),
    ['--help', 'show help'],
  ])
}

const findOption = ({ options }: Command, flag: string): Option | undefined =>
  Object.entries(options).find(([name, option]) => formatFlag(name, option) === flag)?.[1]

/** The argument that comes after these words. */
function findArgument(command: Command, words: readonly string[]): Argument | undefined {
  let [count, isEnded] = [0, false]
  for (const [index, word] of words.entries()) {
    const before = isEnded ? undefined : findOption(command, words[index - 1] ?? '')
    if (!isEnded && word === '--') isEnded = true
    else if (isEnded || !(word.startsWith('-') || (before && takesValue(before)))) count++
  }
  const list = command.arguments ?? []
  const last = list.at(-1)
  return list[count] ?? (last?.isMany ? last : undefined)
}
