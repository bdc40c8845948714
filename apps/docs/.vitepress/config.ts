import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { findRepository } from '../src/repository.ts'
import { makeSidebar } from '../src/sidebar.ts'

const pages = fileURLToPath(new URL('../pages', import.meta.url))
const repository = findRepository()

/** `BASE` is the path of the site on its host: "/onrecord/". */
export default defineConfig({
  base: env.BASE ?? '/',
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: true,
  lang: 'en',
  title: 'Onrecord',
  description: 'Who said what and who did what to whom, as a typed, citable dataset.',
  head: [['link', { rel: 'icon', href: `${env.BASE ?? '/'}icon.svg` }]],
  ignoreDeadLinks: [/^\/demo\//],
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    languageAlias: { ndjson: 'json' },
  },
  // The index of the search is one chunk, which is loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    logo: '/icon.svg',
    nav: [
      { text: 'Tutorial', link: '/tutorial' },
      { text: 'SDK', link: '/sdk' },
      { text: 'Accuracy', link: '/accuracy' },
      { text: 'Demo', link: '/demo/', target: '_self' },
    ],
    sidebar: makeSidebar(pages),
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: repository ? [{ icon: 'github', link: repository }] : [],
    ...(repository && {
      editLink: { pattern: `${repository}/edit/main/docs/:path`, text: 'Edit this page' },
    }),
  },
})
