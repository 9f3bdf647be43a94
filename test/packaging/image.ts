import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import { variablesOf, type Instruction, type Stage } from './dockerfile.ts';

/** A stage after its build. */
export interface Image {
  /** What `/` of the image is on this machine. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Builds all stages, and gives the last one. `context` is the folder that is sent to the build, `folder` an empty one. */
export function buildImage(stages: readonly Stage[], context: string, folder: string): Image {
  const built = new Map<string, Image>();
  let image: Image = { root: '', workdir: '/', env: {} };
  for (const { name, instructions } of stages) {
    image = { root: join(folder, name), workdir: '/', env: {} };
    mkdirSync(image.root);
    for (const instruction of instructions) image = carryOut(instruction, image, context, built);
    built.set(name, image);
  }
  return image;
}

/** Where a path of the image is on this machine; what is no absolute path stays as it is. */
export function onThisMachine({ root }: Pick<Image, 'root'>, path: string): string {
  return path.startsWith('/') ? join(root, path) : path;
}

function carryOut(
  step: Instruction,
  image: Image,
  context: string,
  built: ReadonlyMap<string, Image>,
): Image {
  switch (step.name) {
    case 'WORKDIR': {
      const workdir = posix.resolve(image.workdir, step.text);
      mkdirSync(join(image.root, workdir), { recursive: true });
      return { ...image, workdir };
    }
    case 'ENV':
      return { ...image, env: { ...image.env, ...variablesOf(step) } };
    case 'COPY': {
      const from = step.flags.get('from');
      copy(step, from === undefined ? context : built.get(from)?.root, image);
      return image;
    }
    case 'RUN':
      run(step.text, image);
      return image;
    default:
      // The others say how the image is to be run, or by whom.
      return image;
  }
}

/** Docker's COPY: of a folder the contents; into a folder where the target ends with a slash. */
function copy({ words, flags }: Instruction, source: string | undefined, image: Image): void {
  if (source === undefined) throw new Error('COPY --from names no earlier stage');
  const target = words.at(-1) ?? '';
  const mode = flags.get('chmod');
  for (const from of words.slice(0, -1).flatMap((path) => globSync(join(source, path)))) {
    const into = join(image.root, posix.resolve(image.workdir, target));
    const to = target.endsWith('/') && !statSync(from).isDirectory() ? join(into, basename(from)) : into;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    if (mode !== undefined) chmodSync(to, Number.parseInt(mode, 8));
  }
}

/** The commands that the Dockerfile may run, with what stands for the network and for other users here. */
function run(command: string, image: Image): void {
  const cwd = join(image.root, image.workdir);
  const folder = /^install -d -o node -g node -m (\d+) (\/\S+)$/.exec(command);
  if (folder) {
    const [, mode = '', path = ''] = folder;
    mkdirSync(join(image.root, path), { mode: Number.parseInt(mode, 8) });
  } else if (/^npm ci(?! --omit)/.test(command)) {
    // What the tests run with was installed by the same command from the same lockfile.
    symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'));
  } else if (/^(npm (ci --omit=dev|pack)|tar)\b/.test(command)) {
    const [program = '', ...args] = command.split(' ').map((word) => onThisMachine(image, word));
    const offline = args[0] === 'ci' ? ['--prefer-offline'] : [];
    execFileSync(program, [...args, ...offline], { cwd, env: npmEnvironment(), stdio: 'pipe' });
  } else {
    throw new Error(`the test has to learn this step: ${command}`);
  }
}

/** The environment without what an npm around the tests says of its own project. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(npm_(lifecycle|package|execpath|command|node_execpath|config_local_prefix)|INIT_CWD|NODE_ENV|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
