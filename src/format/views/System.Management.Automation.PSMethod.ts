import { getMember } from "../../objects/members/getMember.ts";
import { elementsText } from "../shape/elementsText.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  {
    ...table(
      "System.Management.Automation.PSMethod",
      ["System.Management.Automation.PSMethod"],
      [
        column((method) => `${elementsText(getMember(method, "OverloadDefinitions"))}\n`, {
          label: "OverloadDefinitions",
        }),
      ],
    ),
    wrap: true,
  },
];

export default views;
