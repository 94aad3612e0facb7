/**
 * Stands in for WXT's content-script context, which dispatches a DOM event named with the extension's id on the
 * page's document (seen in WXT 0.21.4): a page could recognise the extension by it, and end the reader with it.
 */
export class ContentScriptContext {}
