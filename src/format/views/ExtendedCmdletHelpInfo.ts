import { helpViews } from "./helpViews.ts";
import type { ViewFile } from "./View.ts";

const views: ViewFile = () => helpViews("ExtendedCmdletHelpInfo");

export default views;
