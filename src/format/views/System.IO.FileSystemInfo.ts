import type { Edition } from "../../objects/host/ambient.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import { propertySource } from "../shape/ValueSource.ts";
import { directoryGroup } from "./directoryGroup.ts";
import type { ViewFile } from "./View.ts";
import { column, item, list, table } from "./viewParts.ts";

const types = ["System.IO.FileSystemInfo"];

const times = ["CreationTime", "LastWriteTime", "LastAccessTime"];
const kinds = ["Mode", "LinkType", "Target"];
const items = (...names: readonly string[]) => names.map((name) => item(name));

const views: ViewFile = (edition) => {
  const groupBy = directoryGroup(edition);
  return [
    table(
      "children",
      types,
      [
        column(edition === "Core" ? "ModeWithoutHardLink" : "Mode", { label: "Mode", width: 7, alignment: "Left" }),
        column((file) => writeTime(file, edition), {
          label: "LastWriteTime",
          width: edition === "Core" ? 26 : 25,
          alignment: "Right",
        }),
        column(length, { label: "Length", width: 14, alignment: "Right" }),
        column("Name", { alignment: "Left" }),
      ],
      groupBy,
    ),
    {
      ...list("children", types, items("Name", ...times, ...kinds), groupBy),
      variants: [{ types: ["System.IO.FileInfo"], items: items("Name", "Length", ...times, ...kinds, "VersionInfo") }],
    },
    {
      kind: "Wide",
      name: "children",
      types,
      value: propertySource("Name"),
      format: null,
      columns: 0,
      autoSize: false,
      groupBy,
    },
  ];
};

export default views;

function writeTime(file: unknown, edition: Edition): string {
  return formatOperator(edition === "Core" ? "{0,10:d} {0,8:t}" : "{0,10:d}  {0,8:t}", [
    getMember(file, "LastWriteTime"),
  ]);
}

function length(file: unknown): unknown {
  return getMember(file, "PSIsContainer") === true ? "" : getMember(file, "Length");
}
