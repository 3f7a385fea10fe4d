/** What is used of packages that are installed on demand: their own types are not there when this is checked. */

/** By the package's name. */
export interface Peers {
  pagefind: PagefindBuilder;
  selfsigned: Selfsigned;
}

export interface Selfsigned {
  generate(
    attributes: { name: string; value: string }[],
    options: { keyType: 'ec'; algorithm: 'sha256' },
  ): Promise<{ private: string; cert: string }>;
}

/** The builder, in Node. */
export interface PagefindBuilder {
  createIndex(): Promise<{ errors: string[]; index?: PagefindIndex }>;
  close(): Promise<unknown>;
}

export interface PagefindIndex {
  addCustomRecord(record: {
    url: string;
    content: string;
    language: string;
    meta: Record<string, string>;
  }): Promise<{ errors: string[] }>;
  writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>;
}

/** The searcher, in the browser. */
export interface PagefindSearcher {
  search(query: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

export interface PagefindResult {
  /** HTML. */
  excerpt: string;
  meta: Record<string, string>;
}
