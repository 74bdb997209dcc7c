/** Makes the built page arrive in one piece and obey one policy: first screens and styles inline, and a content security policy that knows them. */

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Printed } from './print-page.ts';

/** What a host should send with every file; `public/` can't hold it, because the policy names the styles' hash. */
const HEADERS = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()',
];

export function pagePlugin(print: () => Promise<Printed>): Plugin {
  let policy = '';
  const inlined: string[] = [];
  return {
    name: 'quizette-page',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const printed = await print();
        const { page, styles } = inlineStyles(html, (file) => {
          const asset = bundle?.[file];
          if (asset?.type !== 'asset') throw new Error(`index.html links ${file}, which is not in the build.`);
          delete bundle?.[file];
          inlined.push(file);
          return asset.source.toString();
        });
        policy = contentPolicy(styles, [printed.script]);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        return printInto(page, printed).replace('<head>', () => `<head>\n    ${meta}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = inlined.reduce(withoutStyles, chunk.code);
        }
        this.emitFile({ type: 'asset', fileName: '_headers', source: hostHeaders(policy) });
      },
    },
  };
}

/**
 * Replaces every stylesheet link of a built page by its styles. Addresses in them stay right although they move from
 * `assets/` to the page.
 */
export function inlineStyles(html: string, read: (file: string) => string): { page: string; styles: string[] } {
  const styles: string[] = [];
  const page = html.replace(/[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g, (_, file: string) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const css = read(file)
      .trim()
      .replace(/url\((["']?)([^"')]+)\1\)/g, (whole, quote: string, address: string) =>
        /^(data:|#|\/|[a-z]+:)/.test(address)
          ? whole
          : `url(${quote}./${folder}${address.replace(/^\.\//, '')}${quote})`,
      );
    styles.push(css);
    return `    <style>${css}</style>\n`;
  });
  return { page, styles };
}

/** Puts the printed screens into their places, and the early script before all that is shown; what only authors read stays out. */
export function printInto(page: string, { home, quiz, script }: Printed): string {
  return page
    .replace(/[ \t]*<!--[\s\S]*?-->\n?/g, '')
    .replace('</head>', () => `  <script>${script}</script>\n  </head>`)
    .replace(/(id="quiz">)(?=<)/, (place) => `${place}${quiz}`)
    .replace(/(id="app">)(?=<)/, (place) => `${place}${home}`);
}

/**
 * A chunk that loads another names the styles to fetch before it, among them the page's own, which are no file any more. The
 * list is read by its numbers, so an empty name takes the place.
 */
export function withoutStyles(code: string, file: string): string {
  return code.replaceAll(`"./${file.slice(file.lastIndexOf('/') + 1)}"`, '""');
}

export function contentPolicy(styles: readonly string[], scripts: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    `default-src 'none'`,
    // WebAssembly, and nothing else, may be made at run time: the reader's arithmetic, written in the source itself.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types app-url`,
  ].join('; ');
}

/** The `_headers` file that static hosts such as Netlify and Cloudflare Pages read. */
export function hostHeaders(policy: string): string {
  const lines = [`Content-Security-Policy: ${policy}; frame-ancestors 'none'`, ...HEADERS];
  const rule = (path: string, headers: readonly string[]) =>
    `${path}\n${headers.map((line) => `  ${line}\n`).join('')}`;
  return [
    rule('/*', lines),
    rule('/assets/*', ['Cache-Control: public, max-age=31536000, immutable']),
    rule('/sw.js', ['Cache-Control: no-cache']),
  ].join('\n');
}
