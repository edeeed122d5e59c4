import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** How many ports are tried, from the one that was asked for. */
const tries = 20;
/** In bytes. A query stands in the address, where a Chinese character takes nine. */
const maxHeaderSize = 1 << 18;

/** Serves a folder to this machine alone. Returns the port: the first free one from `port` on. */
export async function serveFolder(folder: string, port: number): Promise<number> {
  const handle = sirv(folder, { etag: true });
  const make = () =>
    createServer({ maxHeaderSize }, (request, response) => {
      const page = asPage(folder, request.url ?? '/');
      if (page) response.writeHead(301, { location: page }).end();
      else handle(request, response, () => void response.writeHead(404).end('Not found'));
    });
  for (let at = port; at < port + tries; at++) {
    if (await listen(make, at)) return at;
  }
  throw new Error(`Ports ${port} to ${port + tries - 1} are all in use. Name another with --port.`);
}

/** `/topics/a.html` for `/topics/a/`: under that address, the page's relative links would miss. */
function asPage(folder: string, url: string): string | null {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (!/[^/]\/$/.test(pathname)) return null;
  const page = `${pathname.slice(0, -1)}.html`;
  // Addresses of pages are ASCII: nothing is to be decoded.
  return existsSync(join(folder, page)) ? page + search : null;
}

/** Listens at every address of localhost, so that a browser finds this server under any of them. */
async function listen(make: () => Server, port: number): Promise<boolean> {
  const servers: Server[] = [];
  for (const { address } of await lookup('localhost', { all: true })) {
    const server = make();
    try {
      await once(server.listen(port, address), 'listening');
      servers.push(server);
    } catch (error) {
      for (const other of servers) other.close();
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
      throw error;
    }
  }
  return true;
}
