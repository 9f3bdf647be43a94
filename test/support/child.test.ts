import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startChild } from './child.ts';
import { waitFor } from './program.ts';

/** Programs that live until somebody ends them; each has a connection, which only its own end closes. */
async function startRegister(): Promise<{ program: string; sockets: Socket[] }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { program: `require('net').connect(${port}, '127.0.0.1')`, sockets };
}

it('a program says how it ended, what it printed, and what it read', async () => {
  const echo = startChild(['sh', '-c', 'cat; echo aside >&2; exit 3'], { input: 'said' });
  expect(await echo.ended).toEqual({ code: 3, stdout: 'said', stderr: 'aside\n' });
});

it('signals reach the program itself', async () => {
  const program = startChild([
    process.execPath,
    '-e',
    `process.on('SIGTERM', () => process.exit(7));
    console.log('ready'); setInterval(() => undefined, 1_000)`,
  ]);
  await waitFor(() => program.output().stdout || undefined);
  program.process.kill('SIGTERM');
  expect((await program.ended).code).toBe(7);
});

it('a program and what it started end with whoever started it, even if that is killed', async () => {
  const { program, sockets } = await startRegister();
  const command = ['sh', '-c', '"$0" -e "$1" & "$0" -e "$1" & wait', process.execPath, program];
  const parent = `import { startChild } from './test/support/child.ts';
    startChild(${JSON.stringify(command)}, { atEnd: () => undefined });`;
  const starter = startChild([process.execPath, '--input-type=module', '-e', parent]);
  await waitFor(() => sockets.length === 2 || undefined);
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, false]);
  starter.process.kill('SIGKILL');
  await waitFor(() => sockets.every(({ destroyed }) => destroyed) || undefined);
});
