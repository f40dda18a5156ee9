import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const views: ViewFile = () => [
  list(
    "Microsoft.Management.Infrastructure.CimSession",
    ["Microsoft.Management.Infrastructure.CimSession"],
    [item("Id"), item("Name"), item("InstanceId"), item("ComputerName"), item("Protocol")],
  ),
];

export default views;
