import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  readonly passes: readonly unknown[];
}

/** Runs axe on a page: how many rules it passes, and each rule that it breaks with its first place. */
export async function runAxe(page: Page): Promise<{ passed: number; broken: readonly string[] }> {
  // A script tag would not run where the page allows no scripts.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<Result>('axe.run()');
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return { passed: passes.length, broken };
}
