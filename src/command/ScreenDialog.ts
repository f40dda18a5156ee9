/** What a host shows on the whole screen until a person is done with it, or waits for with nothing shown. Plain data. */
export type ScreenDialog =
  /** One key; nothing is shown. */
  | { readonly kind: "key" }
  /** A text to read, with search. `goesOn`: more of it can be had; `top`: the row that is seen first; `search`: what is looked for behind that row. */
  | {
      readonly kind: "pager";
      readonly title: string;
      readonly lines: readonly string[];
      readonly goesOn?: boolean;
      readonly top?: number;
      readonly search?: string;
    }
  /** A table to filter and sort, of which rows may be chosen. */
  | {
      readonly kind: "grid";
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly chooses: "none" | "one" | "many";
    }
  /** Values to fill in; sheets are alternatives to one another. */
  | { readonly kind: "form"; readonly title: string; readonly sheets: readonly FormSheet[] };

/** A dialog of which something is seen. */
export type SeenDialog = Exclude<ScreenDialog, { readonly kind: "key" }>;

export interface FormSheet {
  readonly name: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  /** The type, or what else there is to say. */
  readonly help: string;
  readonly isMandatory: boolean;
  /** A flag is on or off; of choices one is taken, "" is none. */
  readonly input: "text" | "flag" | { readonly choices: readonly string[] };
}

export type DialogAnswer =
  /** The key by PSReadLine's name, and what it types. */
  | { readonly kind: "key"; readonly chord: string; readonly text: string }
  /** The person left it. */
  | { readonly kind: "closed" }
  /** The person wants to see what comes behind the text so far, from this row on; null: its end; or looks for a text behind the row. */
  | { readonly kind: "goOn"; readonly top: number | null; readonly search?: string }
  /** Places of the chosen rows, in the order of the table. */
  | { readonly kind: "rows"; readonly rows: readonly number[] }
  /** The sheet, and what was filled in: a flag that is on is "true". */
  | { readonly kind: "values"; readonly sheet: number; readonly values: Readonly<Record<string, string>> };
