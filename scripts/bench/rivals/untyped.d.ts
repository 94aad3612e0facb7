/** Of the packages that bring no types: what the bench calls. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Last unit of each place, and all keywords that end there. */
    search(text: string): [last: number, keywords: string[]][];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: string[]): void;
    extractKeywords(text: string): string[];
  }
}

declare module 'skill-extractor' {
  export class SkillExtractor {
    matcher: { extract(text: string): [keyword: string, start: number, end: number][] };
  }
}

declare module 'mark.js' {
  interface Options {
    separateWordSearch: boolean;
    accuracy: { value: 'exactly'; limiters: string[] };
    /** Called at the end, before `mark` returns. */
    done: (marks: number) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(keywords: readonly string[], options: Options): void;
  }
}
