import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Hands what is installed to Node as it is: translating pdf.js takes seconds and hundreds of megabytes, for nothing. */
const HOOK = `
  import { readFile } from 'node:fs/promises';
  export async function load(url, context, next) {
    if (context.format !== 'module' || !url.includes('/node_modules/')) return next(url, context);
    return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
  }
`;

/**
 * How to start another file of this folder as a process, be the program run from its source or compiled: the path,
 * with this file's own extension, and the arguments for Node.
 *
 * @example startOf('reader-process') // { path: '/…/dist/src/formats/reader-process.js', execArgv: [] }
 */
export function startOf(name: string): { readonly path: string; readonly execArgv: readonly string[] } {
  const extension = extname(import.meta.url);
  const path = fileURLToPath(new URL(`./${name}${extension}`, import.meta.url));
  if (extension !== '.ts') return { path, execArgv: [] };
  const register = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(HOOK))});`;
  // The hook that is registered last is asked first.
  return { path, execArgv: ['--import', import.meta.resolve('tsx'), '--import', dataUrl(register)] };
}

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
