interface BaseOption {
  /** What it does, as a phrase. */
  description: string
}

/** An option without a value. */
interface Flag extends BaseOption {
  /** Whether it is on unless the call says `--no-NAME`. */
  isOn?: true
}

/** What completes a word that has no choices. */
export type Completed = 'files' | 'folders' | 'commands'

/** An option with a value. */
export interface ValueOption<Value = unknown> extends BaseOption {
  /** What stands for the value in help. */
  value: string
  /** The only values; those of a list are separated by commas. */
  choices?: readonly string[]
  isList?: true
  /** Whether it may be given several times. */
  isMany?: true
  /** Read the value; undefined if it is wrong. It may throw a UsageError that says more. */
  read?: (text: string) => Value | undefined
  /** What `read` expects. */
  expected?: string
  /** The value without the option, as it is written in a call. */
  default?: string
  completes?: Completed
}

export type Option = Flag | ValueOption

/** The options of a command, by their names in camel case. */
export type Options = Readonly<Record<string, Option>>

type One<O> = O extends { read: (text: string) => infer Value }
  ? Exclude<Value, undefined>
  : O extends { choices: readonly (infer Choice)[] }
    ? Choice
    : string

type Value<O> = O extends { value: string }
  ? O extends { isMany: true } | { isList: true }
    ? readonly One<O>[]
    : One<O>
  : boolean

/** The value of an option in a call: true or false of a flag, undefined of one that is not given and has no default. */
type OptionValue<O> = O extends { default: string }
  ? Value<O>
  : O extends { value: string }
    ? Value<O> | undefined
    : boolean

/** The values of the options of a call. */
export type OptionValues<O extends Options> = { readonly [Name in keyof O]: OptionValue<O[Name]> }

export const takesValue = (option: Option): option is ValueOption => 'value' in option

/** How an option is written: `--min-confidence` for `minConfidence`. */
export function formatFlag(name: string, option: Option): string {
  const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return !takesValue(option) && option.isOn ? `--no-${words}` : `--${words}`
}
