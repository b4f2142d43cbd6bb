/** What oclif.manifest.json says of the commands, as plain data for man pages and completions. */
import { readFileSync } from 'node:fs';

const words = (text = '') => text.replaceAll('<%= config.bin %>', 'maildoctor');

/** Commands by name, their flags too; a flag that can be switched off has its `--no-` form as one of its own. */
export function readCommands(path) {
  const { commands } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.values(commands)
    .filter(({ hidden }) => !hidden)
    .map(({ id, summary, description, examples = [], args = {}, flags = {}, strict }) => ({
      name: id.replaceAll(':', ' '),
      summary: words(summary),
      description: words(description),
      examples: examples.map((one) => words(typeof one === 'string' ? one : one.command)),
      takesMore: strict === false,
      args: Object.values(args).map(({ name, description: text, required }) => ({ name, text, required })),
      flags: Object.values(flags)
        .filter(({ hidden }) => !hidden)
        .map(flag)
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

const flag = ({
  name,
  char,
  type,
  summary,
  description,
  helpValue,
  options,
  multiple,
  allowNo,
  default: value,
  helpGroup,
}) => ({
  name,
  char,
  text: words(summary ?? description),
  value: type === 'option' ? (helpValue ?? (options ? options.join('|') : name.toUpperCase())) : undefined,
  options: options ?? [],
  multiple: multiple === true,
  allowNo: allowNo === true,
  isCommon: helpGroup === 'COMMON',
  usual: typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
});
