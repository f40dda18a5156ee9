import { setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { MemberTable } from "../../../src/objects/members/MemberTable.ts";
import { newLine } from "../../../src/objects/text/newLine.ts";
import { PSObject } from "../../../src/objects/values/PSObject.ts";
import { type AboutTopic, helpSystem } from "../_shared/help/aboutTopics.ts";

/** The page of a topic: a text that also tells its name and its short description. */
export function aboutObject(topic: AboutTopic): PSObject {
  const section = (title: string, lines: readonly string[]) => [
    title,
    ...lines.map((line) => (line === "" ? "" : `    ${line}`)),
    "",
  ];
  const lines = [
    ...section("TOPIC", [topic.name]),
    ...section("SHORT DESCRIPTION", [topic.short]),
    ...section("LONG DESCRIPTION", topic.long),
    ...section("SEE ALSO", topic.seeAlso),
  ];
  const page = new PSObject(lines.join(newLine()));
  const members = new MemberTable();
  for (const [name, value] of Object.entries(aboutNotes(topic))) members.setNote(name, value);
  page.extended = members;
  setOwnTypeNames(page, ["HelpInfo", "System.String", "System.Object"]);
  return page;
}

export function aboutNotes(topic: AboutTopic): Readonly<Record<string, unknown>> {
  return {
    Name: topic === helpSystem ? "default" : topic.name,
    Category: topic === helpSystem ? "DefaultHelp" : "HelpFile",
    Synopsis: topic.short,
    Component: "",
    Role: "",
    Functionality: "",
    ModuleName: "",
  };
}
