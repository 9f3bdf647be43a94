import { StringDecoder } from 'node:string_decoder';
import { findCode } from '../codes/find-code.ts';
import { oneTimeCode } from '../domain/code.ts';
import { visibleJson } from '../domain/visible.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal/terminal.ts';

/** Finds the one-time code in a text; a pick-up code is none. */
function codeIn(text: string): string | null {
  return oneTimeCode(findCode(text));
}

/** Runs `simwire code TEXT`: prints the one-time code in it; exit 1 where there is none. */
export function code(text: string): ExitCode {
  const found = codeIn(text);
  if (found === null) return EXIT.no;
  print(found);
  return EXIT.fine;
}

/** Runs `simwire code --jsonl`: prints a line `{"code":…}` for each line `{"text":…}` of the input. */
export async function codeOfLines(input: NodeJS.ReadableStream): Promise<ExitCode> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    print(visibleJson({ code: codeIn(textOf(line, number)) }));
  }
  return EXIT.fine;
}

/** Splits a stream into lines. `readline` would also split at U+2028 and U+2029, which may stand in JSON as they are. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder();
  let rest: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...more] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    rest.push(first);
    for (const line of more) {
      yield rest.join('');
      rest = [line];
    }
  }
  yield rest.join('') + decoder.end();
}

function textOf(line: string, number: number): string {
  try {
    const parsed = JSON.parse(line) as unknown;
    if (typeof parsed === 'object' && parsed !== null && 'text' in parsed && typeof parsed.text === 'string')
      return parsed.text;
  } catch {
    // Reported below, as for a line of another shape.
  }
  throw new CommandError(`line ${number} is not {"text": "…"}`);
}

/** Reads all of a stream as text. */
export async function readAll(input: NodeJS.ReadableStream): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of input) chunks.push(chunk.toString());
  return chunks.join('');
}
