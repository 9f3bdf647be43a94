import { configJsonSchema } from '../config/json-schema.ts';
import { renderReference } from '../config/reference.ts';
import { EXIT, print, type ExitCode } from './terminal.ts';

/** Runs `simwire schema`: prints the config's JSON Schema, or (`reference`) the reference of all its keys as Markdown. */
export function schema(reference: boolean): ExitCode {
  print(reference ? renderReference().trimEnd() : JSON.stringify(configJsonSchema(), null, 2));
  return EXIT.fine;
}
