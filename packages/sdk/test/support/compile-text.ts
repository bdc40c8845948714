import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A module beside the tests, where the packages are found; it is nowhere but in memory. */
const file = fileURLToPath(new URL('../in-memory.ts', import.meta.url))

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
}

/** A module that was checked. */
export interface CompiledText {
  program: ts.Program
  source: ts.SourceFile
  /** What does not compile, a message each. */
  problems: string[]
}

/**
 * Check a module that imports the packages by their names, as they are built.
 *
 * @param files
 *   Further modules, by their names beside it.
 */
export function compileText(
  text: string,
  files: ReadonlyMap<string, string> = new Map(),
): CompiledText {
  const texts = new Map([[file, text]])
  for (const [name, content] of files) texts.set(file.replace('in-memory.ts', name), content)
  const host = ts.createCompilerHost(options)
  const [readSource, exists, read] = [host.getSourceFile, host.fileExists, host.readFile]
  host.fileExists = (name) => texts.has(name) || exists(name)
  host.readFile = (name) => texts.get(name) ?? read(name)
  host.getSourceFile = (name, ...rest) => {
    const own = texts.get(name)
    return own === undefined
      ? readSource.call(host, name, ...rest)
      : ts.createSourceFile(name, own, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([file], options, host)
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  return { program, source: program.getSourceFile(file) as ts.SourceFile, problems }
}
