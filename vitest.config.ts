import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.ts', 'src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Half of the time is spent waiting for browsers, so that no processor need be left free.
    maxWorkers: '100%',
    // Tests keep nothing where another would find it, and to load all modules anew for each file takes long.
    isolate: false,
    globalSetup: ['tests/build-shared-site.ts'],
    // A real build and a real browser take their time on a slow machine.
    testTimeout: 120_000,
    expect: { poll: { timeout: 90_000 } },
    hookTimeout: 300_000,
  },
});
