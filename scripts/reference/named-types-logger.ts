import { ConsoleLogger, LogLevel } from 'typedoc'

/** A logger of warnings and errors, but not of parts of types that are written out where they are used and have its comment. */
export class NamedTypesLogger extends ConsoleLogger {
  override level = LogLevel.Warn

  override log(message: string, level: Exclude<LogLevel, LogLevel.None>): void {
    if (!/\.__type\..* does not have any documentation/.test(message)) super.log(message, level)
  }
}
