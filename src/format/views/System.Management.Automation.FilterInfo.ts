import { commandTable } from "./commandTable.ts";
import type { ViewFile } from "./View.ts";

const views: ViewFile = () => [commandTable()];

export default views;
