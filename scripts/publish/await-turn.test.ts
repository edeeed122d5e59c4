import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { awaitTurn } from './await-turn.ts';

const lock = () => join(mkdtempSync(join(tmpdir(), 'dawen-turn-')), 'lock');

it('waits until the one before is done', async () => {
  const path = lock();
  const first = await awaitTurn(path, 'x', 0);
  const order: string[] = [];
  const second = awaitTurn(path, 'x', 60_000).then(() => order.push('second'));
  order.push('first');
  first();
  await second;
  expect(order).toEqual(['first', 'second']);
});

it('gives up on one that never ends, and passes over one that died', async () => {
  const path = lock();
  await awaitTurn(path, 'the folder', 0);
  await expect(awaitTurn(path, 'the folder', 0)).rejects.toThrow(/the folder is being written/);
  const left = lock();
  writeFileSync(left, '999999999');
  expect(await awaitTurn(left, 'x', 0)).toBeTypeOf('function');
});
