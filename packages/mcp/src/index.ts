export { createServer } from './server/create-server.ts'
export { serveStdio } from './server/serve-stdio.ts'
export type { Tool, ToolAnnotations } from './tools/tool.ts'
export { tools } from './tools/tools.ts'
