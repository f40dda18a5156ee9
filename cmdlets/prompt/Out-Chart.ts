import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { defaultProperties } from "../../src/format/shape/objectProperties.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { propertyNames } from "../../src/objects/members/propertyList.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { asNumber } from "./_Out-Chart/asNumber.ts";
import { chartLines } from "./_Out-Chart/outChart.ts";

export default defineCmdlet({
  name: "Out-Chart",
  module: "cmdlab",
  editions: ["Screen"],
  synopsis: "Shows objects as a bar chart: a bar for each, as long as a number of it.",
  description:
    "Without -Property the number is the first of the object that is shown by default and a number, or else any; without -Label the name is its Name, Identity, DisplayName or first text. Sizes such as '1.2 GB (1,288,490,188 bytes)' count in bytes.",
  parameters: {
    InputObject: { type: "psobject", pipeline: "value" },
    Property: { type: "string", position: 0 },
    Label: { type: "string", position: 1 },
    Title: "string",
  },
  examples: [
    {
      title: "Two numbers",
      transcript:
        "PS> [pscustomobject]@{ Name = 'a'; Count = 1 }, [pscustomobject]@{ Name = 'bc'; Count = 2 } | Out-Chart | ForEach-Object { $_ }\nCount\na  █████████████████████████████████████████████████████████ 1\nbc ██████████████████████████████████████████████████████████████████████████████████████████████████████████████████ 2\n",
    },
  ],
  steps(cmdlet, values) {
    const objects: unknown[] = [];
    return {
      process: () => void objects.push(cmdlet.raw("InputObject")),
      end() {
        const given = objects.filter((object) => object !== null && object !== undefined);
        if (given.length === 0) return;
        const property = values.Property ?? numberOf(cmdlet, given);
        const label = values.Label ?? labelOf(given, property);
        const bars = given.map((object, index) => {
          const value = property === "" ? object : getMember(object, property);
          const name = label === "" ? String(index + 1) : toText(getMember(object, label));
          return { name, value: asNumber(value), text: value === null || value === undefined ? "" : toText(value) };
        });
        if (bars.every(({ value }) => value === null)) throw noNumber(cmdlet, property);
        for (const line of chartLines(values.Title ?? property, bars, cmdlet.host.width)) cmdlet.write(line);
      },
    };
  },
});

/** The property that the bars are as long as; "": the objects are numbers themselves. */
function numberOf(cmdlet: CmdletContext, objects: readonly unknown[]): string {
  const [first] = objects;
  if (asNumber(first) !== null) return "";
  const isAmount = (name: string): boolean => objects.some((object) => isNumberOf(object, name));
  const found = defaultProperties(first).find(isAmount) ?? firstNumber(first);
  if (found === undefined) throw noNumber(cmdlet, "");
  return found;
}

/** The first number among all properties that can be read. */
function firstNumber(object: unknown): string | undefined {
  return propertyNames(object).find((name) => isNumberOf(object, name));
}

function isNumberOf(object: unknown, name: string): boolean {
  try {
    return asNumber(getMember(object, name)) !== null;
  } catch (thrown) {
    // What is not modelled of an object is no number.
    if (thrown instanceof PSError) return false;
    throw thrown;
  }
}

const usualLabels = ["DisplayName", "Name", "Identity", "ProcessName"];

function labelOf([first]: readonly unknown[], property: string): string {
  const names = propertyNames(first);
  const usual = usualLabels.find((label) => names.some((name) => name.toLowerCase() === label.toLowerCase()));
  return usual ?? defaultProperties(first).find((name) => name !== property) ?? "";
}

function noNumber(cmdlet: CmdletContext, property: string) {
  const message =
    property === ""
      ? "The objects have no property that is a number: -Property says which one to draw."
      : `The property '${property}' of the objects is no number.`;
  return cmdlet.terminate({ id: "NoNumber", message, category: "InvalidData", exception: "System.ArgumentException" });
}
