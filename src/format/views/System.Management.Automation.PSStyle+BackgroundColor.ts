import { listedColors, styleItems } from "./styleItems.ts";
import type { ViewFile } from "./View.ts";
import { list } from "./viewParts.ts";

const name = "System.Management.Automation.PSStyle+BackgroundColor";

const views: ViewFile = () => [list(name, [name], styleItems(listedColors))];

export default views;
