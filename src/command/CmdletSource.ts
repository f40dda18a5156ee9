import type { FoldedTable } from "../base/FoldedTable.ts";
import type { CmdletLoader } from "./CmdletDefinition.ts";

/** Definitions by cmdlet name, each loaded when first needed. */
export type CmdletSource = FoldedTable<CmdletLoader>;
