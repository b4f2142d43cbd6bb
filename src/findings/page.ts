/** What a command shows beside its findings, as plain structure: a reporter decides how it looks. */
export type Tone = 'good' | 'bad' | 'doubt' | 'dim' | 'plain';

/** `T` is what text is: a string, or words that are put into a language first. */
export interface Cell<T = string> {
  readonly text: T;
  readonly tone?: Tone;
}

export interface TreeNode<T = string> {
  readonly text: T;
  /** Right of the text, such as a running count `[7/10]`. */
  readonly aside?: T;
  readonly tone?: Tone;
  readonly children?: readonly TreeNode<T>[];
}

export interface Bar<T = string> {
  readonly label: T;
  readonly count: number;
  readonly tone?: Tone;
}

export type Section<T = string> =
  | {
      readonly kind: 'table';
      readonly title: T;
      readonly head: readonly T[];
      readonly rows: readonly (readonly (T | Cell<T>)[])[];
    }
  | { readonly kind: 'tree'; readonly title: T; readonly nodes: readonly TreeNode<T>[] }
  | {
      readonly kind: 'lines';
      readonly title: T;
      readonly lines: readonly (T | Cell<T>)[];
      /** Told before the findings, where a format has an order. */
      readonly isFirst?: boolean;
    }
  /** Counts beside each other, such as failures by reason or by day. */
  | { readonly kind: 'bars'; readonly title: T; readonly bars: readonly Bar<T>[] }
  | { readonly kind: 'code'; readonly title: T; readonly text: T };

export type Page<T = string> = readonly Section<T>[];
