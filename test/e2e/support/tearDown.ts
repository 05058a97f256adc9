import { stopServer } from './server';

export default async function tearDown(): Promise<void> {
  await stopServer();
}
