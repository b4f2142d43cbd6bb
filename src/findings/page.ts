/** What a command shows beside its findings, as plain structure: a reporter decides how it looks. */
export type Tone = 'good' | 'bad' | 'doubt' | 'dim' | 'plain';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface TreeNode {
  readonly text: string;
  /** Right of the text, such as a running count `[7/10]`. */
  readonly aside?: string;
  readonly tone?: Tone;
  readonly children?: readonly TreeNode[];
}

export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly tone?: Tone;
}

export type Section =
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly (string | Cell)[])[];
    }
  | { readonly kind: 'tree'; readonly title: string; readonly nodes: readonly TreeNode[] }
  | { readonly kind: 'lines'; readonly title: string; readonly lines: readonly (string | Cell)[] }
  /** Counts beside each other, such as failures by reason or by day. */
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[] }
  | { readonly kind: 'code'; readonly title: string; readonly text: string };

export type Page = readonly Section[];
