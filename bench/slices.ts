/** How many causes of provoked failures are told: `npm run bench -- slices [FOLDER]`. */
import { measureSlices, SLICES } from '../test/explain/slices.ts';

const folder = process.argv[2] ?? SLICES[0];
if (folder === undefined) {
  console.error('no slices to measure on');
  process.exit(2);
}
const results = await measureSlices(folder);
const setOf = ({ name }: { readonly name: string }): string => name.slice(0, name.indexOf('.'));
const share = (all: typeof results): string => {
  const told = all.filter(({ isTold }) => isTold).length;
  return `${told} of ${all.length} (${((100 * told) / all.length).toFixed(1)} %)`;
};
console.log(`causes told: ${share(results)}`);
for (const set of new Set(results.map(setOf)))
  console.log(`  ${set.padEnd(12)} ${share(results.filter((result) => setOf(result) === set))}`);
for (const { name, provoked, cause, told } of results.filter(({ isTold }) => !isTold))
  console.log(`${name}: ${provoked}\n  wanted ${String(cause)}, told ${told.join(', ') || 'nothing'}`);
