import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { ModifiableInstruction } from 'dockerfile-ast/lib/modifiableInstruction.js';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A stage of a Dockerfile: what it is built from, and what is done in it, in order. */
export interface Stage {
  readonly name: string | undefined;
  readonly from: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** `RUN`, `COPY`, … */
  readonly keyword: string;
  /** What stands behind it, on one line, without flags. */
  readonly text: string;
  readonly flags: Readonly<Record<string, string>>;
}

export function readDockerfile(): { readonly text: string; readonly stages: readonly Stage[] } {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  const stages: { name: string | undefined; from: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const step = stepOf(instruction);
    if (step.keyword === 'FROM') {
      const [from = '', , name] = step.text.split(/\s+/);
      stages.push({ name, from, steps: [] });
    } else stages.at(-1)?.steps.push(step);
  }
  return { text, stages };
}

function stepOf(instruction: Instruction): Step {
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    text: (instruction.getRawArgumentsContent() ?? '').replace(/\\\r?\n\s*/g, ''),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
  };
}

/** Pairs of an `ENV` step. */
export function pairsOf({ text }: Step): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(/\s+/).map((pair) => pair.split('=', 2) as [string, string]));
}
