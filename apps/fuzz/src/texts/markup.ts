import fc from 'fast-check'
import { nastyText } from './nasty-text.ts'
import { newsText } from './news-text.ts'

const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<script>',
  '</script>',
  '<style>',
  '<table><tr><td>',
  '<article>',
  '<h1>',
  '</h1>',
  '<blockquote>',
  '<time datetime="2018-03-01">',
  '<meta property="article:published_time" content="2018-03-01T10:00:00Z">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-03-01"}</script>',
  '<svg><foreignObject>',
  '<template>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!doctype html>',
  '<html><body>',
  '&amp;',
  '&#x0;',
  '&#xD800;',
  '&notit;',
  '&',
  '<',
)
const feeds = fc.constantFrom(
  '<?xml version="1.0"?>',
  '<rss version="2.0"><channel>',
  '<item><title>',
  '</title><description>',
  '</description></item>',
  '</channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">',
  '</content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"',
  '"}]}',
  '\\u0000',
)
const marks = fc.constantFrom(
  '# ',
  '**',
  '_',
  '`',
  '```\n',
  '[a](',
  ')',
  '![',
  '> ',
  '- ',
  '1. ',
  '| a | b |\n| - | - |\n',
  '[^1]',
  '<https://a.example>',
  '---\n',
  '\n\n',
  '\\',
)

/** Pages, feeds and Markdown, mostly broken. They have no NUL, as files with one are refused before they reach a reader. */
export const markup = fc
  .array(
    fc.oneof(
      tags,
      feeds,
      marks,
      newsText,
      nastyText.map((text) => text.slice(0, 10)),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''))
