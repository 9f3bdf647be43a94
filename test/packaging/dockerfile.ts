/** One instruction of a Dockerfile: `HEALTHCHECK --timeout=5s CMD ["node"]`. */
export interface Instruction {
  /** `HEALTHCHECK` */
  readonly name: string;
  /** `timeout` is `5s`. */
  readonly flags: ReadonlyMap<string, string>;
  /** What follows the flags. */
  readonly text: string;
  /** The text in words. */
  readonly words: readonly string[];
}

/** From one `FROM` to the next; one without a name is called by its number. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/**
 * Reads a Dockerfile without here-documents and parser directives.
 *
 * @throws Error for a line that is no instruction
 */
export function parseDockerfile(source: string): Stage[] {
  const lines = source
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  for (const instruction of lines.map(parseInstruction)) {
    const [base = '', , name = String(stages.length)] = instruction.words;
    if (instruction.name === 'FROM') stages.push({ base, name, instructions: [] });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function parseInstruction(line: string): Instruction {
  const parts = /^([A-Z]+)((?:\s+--[\w-]+=\S+)*)\s+(.+)$/.exec(line);
  if (!parts) throw new Error(`not an instruction: ${line}`);
  const [, name = '', written = '', text = ''] = parts;
  const flags = [...written.matchAll(/--([\w-]+)=(\S+)/g)].map(
    ([, flag = '', value = '']) => [flag, value] as const,
  );
  return { name, flags: new Map(flags), text, words: text.split(/\s+/) };
}

/** All instructions of a stage with this name. */
export function instructionsOf(stage: Stage, name: string): Instruction[] {
  return stage.instructions.filter((instruction) => instruction.name === name);
}

/** The only instruction of a stage with this name. */
export function onlyOne(stage: Stage, name: string): Instruction {
  const [only, ...others] = instructionsOf(stage, name);
  if (!only || others.length > 0) throw new Error(`the stage must have one ${name}`);
  return only;
}

/** The words of a command in exec form, `["node", "-e", "…"]`; null in shell form, whose shell keeps signals to itself. */
export function execForm(text: string): string[] | null {
  if (!text.startsWith('[')) return null;
  return JSON.parse(text) as string[];
}

/** The variables that an ENV sets. */
export function variablesOf({ words }: Instruction): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const word of words) {
    const [name = '', ...value] = word.split('=');
    variables[name] = value.join('=');
  }
  return variables;
}
