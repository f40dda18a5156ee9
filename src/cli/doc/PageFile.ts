import type { PageBlock, PageForm } from "../../transcript/page/Page.ts";

/** A page that was read. */
export interface PageFile {
  readonly file: string;
  readonly form: PageForm;
  readonly blocks: readonly PageBlock[];
}
