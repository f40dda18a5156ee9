import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const views: ViewFile = () => [
  list("LocationList", ["Microsoft.PowerShell.Commands.X509StoreLocation"], [item("Location"), item("StoreNames")]),
];

export default views;
