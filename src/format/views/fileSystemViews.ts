import type { Edition } from "../../diag/Edition.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import { toText } from "../../objects/ops/toText.ts";
import { propertySource } from "../shape/ValueSource.ts";
import { directoryGroup } from "./directoryGroup.ts";
import type { ViewColumn, ViewFile } from "./View.ts";
import { column, item, list, table } from "./viewParts.ts";

// The selection set FileSystemTypes.
const types = ["System.IO.DirectoryInfo", "System.IO.FileInfo"];

const times = ["CreationTime", "LastWriteTime", "LastAccessTime"];
const kinds = ["Mode", "LinkType", "Target"];
const items = (...names: readonly string[]) => names.map((name) => item(name));

const figures = [
  writeTime("{0,10:d}  {0,8:t}", 25, "Desktop"),
  writeTime("{0,10:d} {0,8:t}", 26, "Core"),
  column(length, { label: "Length", width: 14, alignment: "Right" }),
  column("Name", { alignment: "Left", only: "Desktop" }),
  column(nameAndTarget, { label: "Name", alignment: "Left", only: "Core" }),
];

const views: ViewFile = () => {
  const groupBy = directoryGroup();
  return [
    table(
      "children",
      types,
      [
        column("Mode", { label: "Mode", width: 7, alignment: "Left", only: "Desktop" }),
        column("ModeWithoutHardLink", { label: "Mode", width: 7, alignment: "Left", only: "Core" }),
        ...figures,
      ],
      groupBy,
    ),
    {
      ...table(
        "childrenWithHardlink",
        types,
        [column("Mode", { label: "Mode", width: 7, alignment: "Left" }), ...figures],
        groupBy,
      ),
      only: "Core",
    },
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

function writeTime(format: string, width: number, only: Edition): ViewColumn {
  const text = (file: unknown) => formatOperator(format, [getMember(file, "LastWriteTime")]);
  return column(text, { label: "LastWriteTime", width, alignment: "Right", only });
}

function length(file: unknown): unknown {
  return getMember(file, "PSIsContainer") === true ? "" : getMember(file, "Length");
}

/** A link's name, and what it leads to. */
function nameAndTarget(file: unknown): string {
  const [name, target] = ["Name", "LinkTarget"].map((one) => toText(getMember(file, one)));
  return target === "" ? name : `${name} -> ${target}`;
}
