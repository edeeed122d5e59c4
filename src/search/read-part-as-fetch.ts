// The bundler puts this in the place of `fetch` in Pagefind.
export { readPart as fetch } from './read-part.ts';
