import { constants } from 'node:os';

/**
 * Runs a command. An error is printed as its message, with what its hint or place adds, and the
 * process ends with exit code 1; so do temporary folders when a person interrupts it.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  try {
    await command();
  } catch (error) {
    console.error(describe(error));
    process.exit(1);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}: ` : '';
  return [`${place}${error.message}`, hint].filter(Boolean).join('\n');
}
