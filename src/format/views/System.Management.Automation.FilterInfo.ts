import { commandTable } from "./commandTable.ts";
import type { ViewFile } from "./View.ts";

const views: ViewFile = () => [commandTable("System.Management.Automation.FilterInfo")];

export default views;
