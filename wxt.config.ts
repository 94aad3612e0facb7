import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Sites whose hosts are granted at install: their readers are entrypoints of their own. */
const REQUIRED = new Set(['linkedin', 'upwork']);

/** Why each line: safety notes in docs/permissions.md. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Keeps the extension's id, and with it the library, when a local build is loaded from another folder. Public by design. */
const LOCAL_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoMpmZg3ZjFiQS7i6o+9W2KIZqBYJwwXGxF4Ubr2CPSH8Lq6a03vVU7tm+CtR7ybePhDUgT2BWYrahzK93jo99s8sISdFcwh8TGYVJUz1XunEdVpk32C4c1Xeoeu4d+1T9CudU8mJDhQQgE7pFjJudL9gKpMrODjmsHpWWGltHsH3g3FcTD1E+sRQ7q13kecYcALsmphoTBdzzPbXwomS1j8kj+7PF4PSdPppwqnYZVKVymZ9kq42TF+bb3nUhxKzpgAaOw1cvJwgkAM9reB6qPnnm7hGC6KjFbd50MwB1Bl1SE0m7+9kQ5HtnmDSYKL7HCUyhKk5PIqG0+8EGHfQIQIDAQAB';

/** Sites whose reader is too large for a page: it gets one that hands on the page's text, to be read in the panel. */
const OUTSIDE = new Set(['anysite']);

function generated(reader: string, name: string, deliver?: string): string {
  return `import { defineContentScript } from 'wxt/utils/define-content-script';
import reader from '../../lib/sites/${reader}';
import { startReader } from '../../lib/platform/reader';
${deliver ? `import { ${deliver} } from '../../lib/platform/send-tree';\n` : ''}
export default defineContentScript({ registration: 'runtime', noScriptStartedPostMessage: true, main: () => startReader(reader, '${name}'${deliver ? `, ${deliver}` : ''}) });
`;
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // A second build beside the first (a bench, a comparison) goes elsewhere.
  outDir: process.env['ROLEDEX_OUT'] ?? '.output',
  imports: false,
  // The sources go to reviewers: nothing that was made by running them.
  zip: { excludeSources: ['demo/**', 'coverage/**'] },
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Roledex',
    description:
      "Reads the profile you have open, shows which of the role's skills it states and where, and keeps a shortlist on your machine.",
    ...(browser === 'chrome' && mode === 'production' && !process.env['ROLEDEX_STORE']
      ? { key: LOCAL_KEY }
      : {}),
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Roledex' },
    content_security_policy: { extension_pages: CSP },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      save: { suggested_key: { default: 'Alt+S' }, description: 'Save the person in the panel' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'roledex@roledex.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  hooks: {
    // Adding a site is one file: the readers of all other sites are generated from lib/sites/<id>.site.ts.
    'entrypoints:found': (wxt, infos) => {
      const folder = resolve(wxt.config.wxtDir, 'readers');
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(resolve(wxt.config.root, 'lib/sites'))) {
        const id = basename(file, '.site.ts');
        if (!file.endsWith('.site.ts') || REQUIRED.has(id)) continue;
        const inputPath = resolve(folder, `${id}.content.ts`);
        writeFileSync(
          inputPath,
          OUTSIDE.has(id)
            ? generated('page-tree/page-tree.reader', id, 'sendTree')
            : generated(`${id}.site`, id),
        );
        infos.push({ name: id, inputPath, type: 'content-script' });
      }
    },
  },
  vite: () => ({
    // Both browsers preload modules themselves; the stand-in for older ones would be in every page.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        // WXT's own context announces itself to the page by an event that holds the extension's id.
        'wxt/utils/content-script-context': resolve('lib/platform/silent-context.ts'),
      },
    },
  }),
});
