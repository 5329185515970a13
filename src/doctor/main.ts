import { examineAll } from './examine.ts';
import { showFinding } from './finding.ts';

/** `npm run doctor`: whether everything is as the bot needs it. Ends with 1 where something must be mended. */

let wrong = 0;
for await (const finding of examineAll({ environment: process.env, directory: process.cwd() })) {
  if (finding.kind === 'wrong') wrong += 1;
  console.log(showFinding(finding));
}
console.log(wrong === 0 ? '\nNothing is in the way.' : `\nTo be mended: ${wrong}`);
process.exitCode = wrong === 0 ? 0 : 1;
