import { resolve } from 'node:path';
import { checkCopy } from './offline/check-copy.ts';
import { run } from './run.ts';

await run(async () => {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0) throw new Error('Usage: npm run verify-copy -- DIR');
  const { build, checked, faults, manifestHash } = checkCopy(resolve(folder));
  for (const fault of faults) console.log(fault);
  console.log(`Build ${build}: ${checked} files checked, ${faults.length} faults.`);
  console.log(`The manifest itself has SHA-256 ${manifestHash}.`);
  if (faults.length > 0) process.exitCode = 1;
});
