import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ready } from '../../lib/db/write/ready';
import { services } from '../../lib/db/write/services';
import { answerMessages } from '../../lib/messaging/background';
import { forgetTab } from '../../lib/platform/injection';
import { registerMenu } from '../../lib/platform/menu';
import { openPanel } from '../../lib/platform/panel-opening';
import { askToSave } from '../../lib/platform/panel-word';
import { markToolbar } from '../../lib/platform/toolbar-mark';

export default defineBackground(() => {
  // Registered in this turn: a worker that is woken by an event only hears it if the listener is there at once.
  answerMessages();
  registerMenu();
  browser.action.onClicked.addListener(openPanel);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save') askToSave(tab?.windowId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  markToolbar();
  const open = (): void => {
    ready(services()).catch((error: unknown) => console.warn('The library did not open:', error));
  };
  browser.runtime.onInstalled.addListener(open);
  browser.runtime.onStartup.addListener(open);
});
