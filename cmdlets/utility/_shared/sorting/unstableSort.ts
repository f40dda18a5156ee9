import type { PerEdition } from "../../../../src/diag/Edition.ts";
import { introspectiveSort } from "./introspectiveSort.ts";
import { quickSort } from "./quickSort.ts";

type Sort = <T>(items: T[], compare: (left: T, right: T) => number) => void;

/** How List.Sort of the edition's .NET puts a list in order. */
export const unstableSort: PerEdition<Sort> = { Desktop: quickSort, Core: introspectiveSort };
