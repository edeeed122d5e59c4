/** The part that is used of the browser module that Pagefind writes beside an index. */
declare module 'pagefind-module' {
  export interface Result {
    readonly id: string;
    readonly score: number;
    data(): Promise<{ readonly raw_url: string; readonly content: string }>;
  }

  export interface Options {
    readonly filters?: Readonly<Record<string, string>>;
    readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  }

  export interface Instance {
    search(
      query: string | null,
      options?: Options,
    ): Promise<{ readonly results: readonly Result[] }>;
  }

  export function createInstance(options: { basePath: string; noWorker: boolean }): Instance;
}
