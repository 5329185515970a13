import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One module named by another. */
export interface Import {
  /** The file that imports, from the root of the repository, with `/`. */
  readonly file: string;
  /** As written: `./fold.ts`, `discord.js`, `node:fs`. `?` where it is worked out when the program runs. */
  readonly specifier: string;
  /** A file of the repository, where the specifier is a path. */
  readonly target?: string;
  /** `import type`, `export type`: nothing of it is left at run time. `import { type A }` is not of this kind. */
  readonly typeOnly: boolean;
}

const STRING = `'(?<single>[^'\\n]+)'|"(?<double>[^"\\n]+)"`;
/** Up to the quoted name nothing but names, braces and `from` stands in a declaration. */
const STATIC = new RegExp(`^(?:import|export)(?<type>\\s+type\\b)?[\\s\\w$*{},]*?(?:${STRING})`, 'gmu');
const DYNAMIC = /(?<![\w$.])(?:import|require(?:\.resolve)?)\s*\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|(?<other>))/gu;
const COMMENT = /^[ \t]*\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/gmu;

/** The imports of a TypeScript source, static and dynamic, in the order found. Comments are no source. */
export function findImports(source: string, file: string): readonly Import[] {
  const code = source.replace(COMMENT, '');
  const found: Import[] = [];
  for (const match of code.matchAll(STATIC)) {
    const { type, single, double } = match.groups ?? {};
    found.push(describeImport(file, single ?? double ?? '?', type !== undefined));
  }
  for (const match of code.matchAll(DYNAMIC))
    found.push(describeImport(file, match[1] ?? match[2] ?? '?', false));
  return found;
}

/** Every TypeScript file under the folders, with its imports and its number of lines. */
export function scanFolders(root: string, folders: readonly string[]) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .sort()
    .map((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return { file, lines: source.trimEnd().split('\n').length, imports: findImports(source, file) };
    });
}

/** A way from a node back to itself along the edges, or `undefined` where there is none. */
export function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle !== undefined) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function describeImport(file: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith('.')) return { file, specifier, typeOnly };
  return { file, specifier, target: join(dirname(file), specifier).replaceAll('\\', '/'), typeOnly };
}
