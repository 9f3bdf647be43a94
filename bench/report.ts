import { isMet, shown, type Line } from './figure.ts';
import { machine } from './machine.ts';

/** One measured thing with all its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Writes a line as the terminal shows it. */
export function printed(line: Line): string {
  if ('skipped' in line) return `  ${line.name}: ${line.skipped}`;
  const { name, value, unit, target } = line;
  return `  ${name}: ${shown(value)} ${unit}${target && `  (target ${target}${markOf(line)})`}`;
}

/** Writes the whole report as Markdown. */
export function markdown(sections: readonly Section[], command: string, at: Date): string {
  const facts = [...machine(), ['date', at.toISOString().slice(0, 10)], ['command', `\`${command}\``]];
  return `# Performance

Written by \`${command}\`; it is a protocol of one run, not a promise. What counts are the ratios: everything in a section
was measured side by side, in turns, and the median taken. The load generator and the receiving end are a process of
their own and share the machine with what they measure, so that rates are those of a machine that is fully busy;
processor time per message is the steadier figure.

${facts.map(([name, value]) => `- ${name}: ${value}`).join('\n')}

${sections.map(section).join('\n')}`;
}

function section({ title, lines }: Section): string {
  const rows = lines.map((line) =>
    'skipped' in line
      ? `| ${line.name} | | ${line.skipped} | |`
      : `| ${line.name} | ${line.target} | ${shown(line.value)} ${line.unit} | ${markOf(line).trim()} |`,
  );
  return `## ${title}\n\n| what | target | measured | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function markOf(line: Parameters<typeof isMet>[0]): string {
  const met = isMet(line);
  if (met === null) return '';
  return met ? ' met' : ' MISSED';
}
