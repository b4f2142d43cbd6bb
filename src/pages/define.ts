import type * as shown from '../findings/page.ts';
import type { Text } from '../words/phrase.ts';

/** A page as a command makes it: its words are put into a language by `pageIn`. */
export type Cell = shown.Cell<Text>;
export type TreeNode = shown.TreeNode<Text>;
export type Bar = shown.Bar<Text>;
export type Section = shown.Section<Text>;
export type Page = shown.Page<Text>;
export type { Tone } from '../findings/page.ts';
