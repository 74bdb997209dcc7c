import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy, hostHeaders, inlineStyles, printInto, withoutStyles } from '../../scripts/page-plugin.ts';

const html = `<head>\n    <link rel="stylesheet" crossorigin href="./assets/index-1.css">\n  </head>`;

describe('the built page', () => {
  it('carries its styles inline, so that the first screen needs no second request', () => {
    const { page, styles } = inlineStyles(html, (file) => (file === 'assets/index-1.css' ? 'p{margin:0}\n' : ''));
    expect(page).toContain('<style>p{margin:0}</style>');
    expect(page).not.toContain('<link');
    expect(styles).toEqual(['p{margin:0}']);
  });

  it('still finds its font after the styles have moved', () => {
    const css = `@font-face{src:url(./serif.woff2)}a{background:url("data:image/svg+xml,x")}b{mask:url(#m)}i{src:url(up.png)}`;
    const { page } = inlineStyles(html, () => css);
    expect(page).toContain('url(./assets/serif.woff2)');
    expect(page).toContain('url("data:image/svg+xml,x")');
    expect(page).toContain('url(#m)');
    expect(page).toContain('url(./assets/up.png)');
  });

  it('allows exactly the styles it carries', () => {
    const hash = createHash('sha256').update('p{margin:0}').digest('base64');
    const policy = contentPolicy(['p{margin:0}'], ['onclick=null']);
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'/);
  });

  it('asks for its styles no more when a screen is fetched, and for all else by the same numbers', () => {
    const code = `const d=["./index-1.css","./screen-1.css"],e=["a","b"];load(d,[0,1])`;
    expect(withoutStyles(code, 'assets/index-1.css')).toBe(`const d=["","./screen-1.css"],e=["a","b"];load(d,[0,1])`);
    expect(withoutStyles(code, 'assets/index-2.css')).toBe(code);
  });

  it('shows someone new the first screens, and carries nothing that only authors read', () => {
    const template = '<head></head><!-- for\n authors --><div id="quiz"></div><div id="app"></div>';
    const page = printInto(template, { home: '<p>$& home</p>', quiz: '<p>Who?</p>', script: 'onclick=null' });
    expect(page).toContain('<div id="quiz"><p>Who?</p></div><div id="app"><p>$& home</p></div>');
    expect(page).toContain('<script>onclick=null</script>');
    expect(page).not.toContain('authors');
  });

  it('allows exactly the script it carries', () => {
    const hash = createHash('sha256').update('onclick=null').digest('base64');
    expect(contentPolicy([], ['onclick=null'])).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
  });

  it('tells hosts to keep named files for good and to ask for the worker each time', () => {
    const headers = hostHeaders(contentPolicy([], []));
    expect(headers).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'.*frame-ancestors 'none'$/m);
    expect(headers).toMatch(/\/sw\.js\n {2}Cache-Control: no-cache/);
    expect(headers).toMatch(/\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
  });
});
