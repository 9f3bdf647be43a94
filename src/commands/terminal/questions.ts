import { createInterface } from 'node:readline/promises';
import { CommandError } from './terminal.ts';

/** Asks a person at a terminal. */
export interface Questions {
  /** Returns the answer, or the default where nothing was answered; asks again as long as there is neither. */
  ask(question: string, fallback?: string): Promise<string>;
  /** Fires when no more answers can come: the person ended it, or the input is at its end. */
  readonly over: AbortSignal;
  close(): void;
}

/** Checks whether somebody can be asked. */
export function someoneIsThere(): boolean {
  return process.stdin.isTTY;
}

/**
 * Opens standard input for questions, which are written to stderr as they are no result.
 *
 * @throws CommandError from a question that gets no answer any more
 */
export function openQuestions(): Questions {
  const over = new AbortController();
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.on('close', () => {
    over.abort();
  });
  // Unlike single questions it also keeps the lines that come before they are asked for.
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question, fallback) => {
      for (;;) {
        const prompt = fallback === undefined ? `${question}: ` : `${question} [${fallback}]: `;
        lines.setPrompt(prompt);
        // Answers that came before the end of the input still count, but a closed one cannot show questions any more.
        if (over.signal.aborted) process.stderr.write(prompt);
        else lines.prompt();
        const { done, value } = await answers.next();
        if (done === true) throw new CommandError('\nended without an answer: nothing was written');
        const answer = value.trim();
        if (answer !== '') return answer;
        if (fallback !== undefined) return fallback;
      }
    },
    over: over.signal,
    close: () => {
      lines.close();
    },
  };
}
