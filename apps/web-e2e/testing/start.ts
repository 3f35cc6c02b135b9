import { startServer, type Server } from './server';

declare global {
  var guichetServer: Server | undefined;
}

export default async function start(): Promise<void> {
  globalThis.guichetServer = await startServer();
  process.env['GUICHET_ORIGIN'] = globalThis.guichetServer.origin;
}
