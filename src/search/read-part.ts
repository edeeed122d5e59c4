declare global {
  /** Called by each part of the index, which is a script, with its name and its bytes in base64. */
  var dawenPart: (name: string, base64: string) => void;
  /** The bundler puts this in the place of `fetch` in Pagefind. */
  var dawenFetch: typeof readPart;
}

const folder = 'pagefind/';
const arrived = new Map<string, string>();
let tellLoss: (error: Error) => void = () => {};

/**
 * Rejects when a part is missing or damaged, and never resolves: Pagefind itself would go on
 * without the part, and find less.
 */
export const partLost = new Promise<never>((_, reject) => {
  tellLoss = reject;
});
partLost.catch(() => {});

globalThis.dawenPart = (name, base64) => {
  arrived.set(name, base64);
};
globalThis.dawenFetch = readPart;

/** What each part of the index reads again: it is the same for all, or is read for each filter. */
const shared = /(?:pagefind-entry\.json|\.pf_meta|\.pagefind)$/;
const kept = new Map<string, Promise<ArrayBuffer>>();

/**
 * Stands in for `fetch`, which no browser allows from disk: reads a part of the index by running it
 * as a script, here and on a server alike. Parts are compressed; a damaged one does not expand.
 */
export async function readPart(address: string): Promise<Response> {
  // The engine lies beside the parts of the index, once.
  const name = address
    .slice(folder.length)
    .replace(/\?.*/, '')
    .replace(/^.*\/(?=wasm)/, '');
  const bytes = kept.get(name) ?? readBytes(name);
  if (shared.test(name)) kept.set(name, bytes);
  return new Response(await bytes);
}

async function readBytes(name: string): Promise<ArrayBuffer> {
  try {
    await runScript(`${folder}${name}.js`);
    const base64 = arrived.get(name);
    arrived.delete(name);
    if (base64 === undefined) throw new Error(`${name} brought nothing`);
    return await expand(base64);
  } catch (cause) {
    const error = new Error(`索引文件 ${folder}${name}.js 缺失或损坏`, { cause });
    tellLoss(error);
    throw error;
  }
}

async function runScript(src: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const script = document.createElement('script');
  script.src = src;
  script.onload = () => resolve();
  script.onerror = () => reject(new Error(`${src} did not load`));
  document.head.append(script);
  return promise.finally(() => script.remove());
}

/** The bytes that gzip made of base64. Rejects where its checksum is not theirs. */
function expand(base64: string): Promise<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const expanded = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(expanded).arrayBuffer();
}
