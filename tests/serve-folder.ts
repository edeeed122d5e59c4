import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv, { type Options } from 'sirv';

export interface Served {
  /** The address of the folder, without a slash at its end. */
  readonly address: string;
  close(): void;
}

/** Serves a folder as any plain server would. */
export async function serveFolder(folder: string, options?: Options): Promise<Served> {
  const serve = sirv(folder, options);
  const server = createServer((request, response) => serve(request, response));
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => void server.close() };
}
