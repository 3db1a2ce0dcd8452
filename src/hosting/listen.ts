import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Listens on both loopback addresses, since `localhost` means either, and on no other: what is served is for this
 * machine alone.
 *
 * @param wanted 0 takes any free port; a busy one gives way to the next free
 */
export async function listen(handle: RequestListener, wanted: number): Promise<Listening> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    const first = await tryListen(handle, port, '127.0.0.1');
    if (first === 'busy') continue;
    if (first === 'absent') break;
    const taken = (first.address() as { port: number }).port;
    const second = await tryListen(handle, taken, '::1');
    if (second === 'absent') return listening(taken, [first]);
    if (second !== 'busy') return listening(taken, [first, second]);
    await new Promise((resolve) => first.close(resolve));
    // The system chose a port that is free in one address family only; it will choose another.
    if (wanted === 0) port -= 1;
  }
  throw new Error(`No free port from ${wanted} on. Name another with --port.`);
}

function tryListen(handle: RequestListener, port: number, host: string): Promise<Server | 'busy' | 'absent'> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('busy');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(server);
    });
  });
}

function listening(port: number, servers: readonly Server[]): Listening {
  return {
    port,
    async close() {
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}

export interface Listening {
  port: number;
  close(): Promise<void>;
}
