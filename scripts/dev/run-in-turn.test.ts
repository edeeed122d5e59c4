import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runInTurn } from './run-in-turn.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('runs once for many calls, and again for calls that come meanwhile, never twice at once', async () => {
  let running = 0;
  let runs = 0;
  const call = runInTurn(async () => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running--;
    runs++;
  });
  for (let i = 0; i < 5; i++) call();
  await vi.advanceTimersByTimeAsync(200);
  call();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(runs).toBe(2);
});
