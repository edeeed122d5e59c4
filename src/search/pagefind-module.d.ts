/** The part that is used of the browser module that Pagefind writes beside an index. */
declare module 'pagefind-module' {
  export interface Result {
    readonly id: string;
    readonly score: number;
    data(): Promise<{ readonly raw_url: string; readonly content: string }>;
  }

  export interface Options {
    readonly filters?: Readonly<Record<string, string>>;
  }

  export interface Response {
    readonly results: readonly Result[];
    /** By filter that is loaded, and by value: how many of the results have it. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }

  export interface Instance {
    search(query: string | null, options?: Options): Promise<Response>;
  }

  export function createInstance(options: { basePath: string; noWorker: boolean }): Instance;

  /** Added here: the folders of the parts of the index, which the latest records begin. */
  export const indexParts: readonly string[];
}
