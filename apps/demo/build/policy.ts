import type { Plugin } from 'vite'

/**
 * What the page may load and run: its own files alone. No markup becomes script (Trusted Types); the worker that reads texts is the one
 * exception that has to be named.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types onrecord-worker',
].join('; ')

/** Add the Content-Security-Policy to the built page. The development server has scripts and styles of its own in the page. */
export const addPolicy = (): Plugin => ({
  name: 'onrecord-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
})
