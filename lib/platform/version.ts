import { browser } from 'wxt/browser';

/** The extension's version, as the browser shows it. */
export const productVersion = (): string => browser.runtime.getManifest().version;
