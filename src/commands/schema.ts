import { configJsonSchema } from '../config/json-schema.ts';
import { renderReference } from '../config/reference.ts';
import { openApiDocument } from '../http/api/openapi.ts';
import { VERSION } from '../version.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

/** The document to print; the config's JSON Schema if none is named. */
export interface SchemaOptions {
  /** The reference of all keys of the config, as Markdown. */
  readonly reference?: boolean;
  /** The OpenAPI document of the API. */
  readonly openapi?: boolean;
}

/** Runs `simwire schema`: prints the config's JSON Schema, or another document that is made of the program's definitions. */
export function schema({ reference, openapi }: SchemaOptions): ExitCode {
  if (reference) print(renderReference().trimEnd());
  else print(JSON.stringify(openapi ? openApiDocument(VERSION) : configJsonSchema(), null, 2));
  return EXIT.fine;
}
