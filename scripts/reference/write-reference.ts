/**
 * Writes the reference of the packages that programs import, made of their types and comments, as Markdown pages:
 *
 *     node scripts/reference/write-reference.ts [FOLDER]
 *
 * by default in `apps/docs/reference/api`. It fails where something public has no comment, or a type in it has no name to import.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Application, ReflectionKind, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { NamedTypesLogger } from './named-types-logger.ts'
import { type DocumentedPackage, documentedPackages } from './packages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const output = resolve(argv[2] ?? join(root, 'apps/docs/reference/api'))

const options: TypeDocOptions & Partial<PluginOptions> = {
  plugin: ['typedoc-plugin-markdown'],
  excludeExternals: true,
  excludePrivate: true,
  skipErrorChecking: true,
  disableSources: true,
  readme: 'none',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  outputFileStrategy: 'modules',
  entryFileName: 'index',
  validation: { notDocumented: true, notExported: true, invalidLink: true, invalidPath: false },
  treatValidationWarningsAsErrors: true,
}

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
for (const documented of documentedPackages)
  if (!(await writePackage(documented))) {
    stdout.write(`packages/${documented.folder}: The reference is not complete\n`)
    exit(1)
  }
writeFileSync(join(output, 'index.md'), listEntries())

/** Write the pages of a package: whether all that it exports has a comment and a name. */
async function writePackage({ folder, entries }: DocumentedPackage): Promise<boolean> {
  const source = join(root, 'packages', folder)
  const specifiers = new Map(Object.keys(entries).map((name) => [pageOf(name), name]))
  const app = await Application.bootstrapWithPlugins({
    ...options,
    name: Object.keys(entries)[0] ?? folder,
    basePath: source,
    outputs: [{ name: 'markdown', path: join(output, folder) }],
    pageTitleTemplates: { module: ({ name }: { name: string }) => specifiers.get(name) ?? name },
    tsconfig: join(source, 'tsconfig.json'),
    entryPoints: Object.values(entries).map((name) => join(source, 'src', `${name}.ts`)),
  } as TypeDocOptions)
  app.logger = new NamedTypesLogger()
  const project = await app.convert()
  if (!project) return false
  const pages = new Map(
    Object.entries(entries).map(([name, file]) => [moduleOf(file), pageOf(name)]),
  )
  for (const module of project.getReflectionsByKind(ReflectionKind.Module))
    module.name = pages.get(module.name) ?? module.name
  app.validate(project)
  if (app.logger.hasErrors() || app.logger.hasWarnings()) return false
  await app.generateOutputs(project)
  // A package of several entries has a page for each of them; another page lists them.
  if (pages.size > 1) rmSync(join(output, folder, 'index.md'))
  return !app.logger.hasErrors()
}

/** The name of the page of an entry: "sdk-cite" of "@onrecord/sdk/cite". */
function pageOf(entry: string): string {
  return entry.replace('@onrecord/', '').replaceAll('/', '-')
}

/** What typedoc calls a module. */
function moduleOf(file: string): string {
  return `src/${file}`.replace(/\/index$/, '')
}

/** The page that leads to those of the entries. */
function listEntries(): string {
  const links = documentedPackages.flatMap(({ folder, entries }) => {
    const names = Object.keys(entries)
    return names.map(
      (name) => `- [${name}](${folder}/${names.length > 1 ? pageOf(name) : 'index'}.md)`,
    )
  })
  return `# API\n\nWhat the packages export, made of their types and comments.\n\n${links.join('\n')}\n`
}
