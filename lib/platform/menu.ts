/** The page's context menu: the third way, beside icon and shortcut, to open the panel and let it read this page. */
import { browser } from 'wxt/browser';
import { menuText } from '../i18n/en/menu';
import { openPanel } from './panel-opening';

const READ = 'read-this-page';

export function registerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: READ, title: menuText.get().readThisPage, contexts: ['page'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === READ) openPanel(tab);
  });
}
